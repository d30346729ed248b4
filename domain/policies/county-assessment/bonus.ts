import { PERCENT, POINTS, parse, type ScheduleValue } from '../../kit/index.ts'
import { stepsFrom } from './main-score.ts'
import { RECOGNITIONS, type Unit } from './situation.ts'

/** The tables that the bonus is computed by. */
export interface BonusTables {
  readonly electricity: ScheduleValue
  /** Of one step of electricity, in ten-thousandths of a percent. */
  readonly electricityStep: number
  readonly nurture: ScheduleValue
  readonly nurtureSteps: ScheduleValue
  readonly each: ScheduleValue
  readonly caps: ScheduleValue
}

/** The six items of the bonus and their sum, in hundredths of a point. */
export interface Bonus {
  readonly electricity: number
  readonly highGrowth: number
  readonly green: number
  readonly smart: number
  readonly science: number
  readonly listing: number
  readonly total: number
}

/** A3.R20–R26: the bonus as the figures make it, before anyone confirms it. */
export function bonusOf({ bonus }: Pick<Unit, 'bonus'>, averageElectricity: string, tables: BonusTables): Bonus {
  const cap = tables.caps.item!
  const recognised = (kind: keyof typeof RECOGNITIONS, more = 0): number => {
    const counts = bonus as Readonly<Record<string, unknown>>
    const sum = RECOGNITIONS[kind].reduce((points, name) => points + Number(counts[name]) * tables.each[name]!, more)
    return Math.min(cap, sum)
  }
  const tasks = (['benchmarkTask', 'cloudTask'] as const).reduce(
    (points, task) => points + (bonus[task] ? tables.each[task]! : 0),
    0,
  )
  const items = {
    electricity: Math.min(cap, electricity(bonus.electricityGrowthPercent, averageElectricity, tables)),
    highGrowth: Math.min(cap, highGrowth(bonus, tables)),
    green: recognised('green'),
    smart: recognised('smart', tasks),
    science: recognised('science'),
    listing: recognised('listing'),
  }
  const total = Object.values(items).reduce((sum, points) => sum + points, 0)
  return { ...items, total: Math.min(tables.caps.total!, total) }
}

/** A3.R20: the base from the average on, and more by whole steps; below it what the text prints, which is the base too. */
function electricity(own: string, average: string, { electricity: points, electricityStep }: BonusTables): number {
  const [ownRate, averageRate] = [parse(PERCENT, own), parse(PERCENT, average)]
  if (ownRate < averageRate) return points.belowAverage!
  return points.base! + stepsFrom(ownRate, averageRate, electricityStep, points.perStep!, points.most!)
}

/** A3.R21: growth of the nurtured firms, new entries in the directory, and whether a top taxpayer lies here. */
function highGrowth(
  { nurturedRevenueGrowthPercent, newlyListed, topTaxpayers }: Unit['bonus'],
  { nurture: points, nurtureSteps }: BonusTables,
): number {
  const growth = nurturedRevenueGrowthPercent === undefined ? undefined : parse(PERCENT, nurturedRevenueGrowthPercent)
  const reached = growth !== undefined && growth >= nurtureSteps.from!
  const steps = reached
    ? points.reached! + stepsFrom(growth, nurtureSteps.from!, nurtureSteps.step!, points.perStep!, points.mostSteps!)
    : 0
  const listed = Math.min(points.mostListed!, newlyListed * points.eachListed!)
  return steps + listed + (topTaxpayers > 0 ? points.topTaxpayer! : 0)
}

/** What counts: the reviewer's figure where there is one, else what was computed. */
export const confirmedBonus = ({ bonus }: Pick<Unit, 'bonus'>, computed: number): number =>
  bonus.confirmedPoints === undefined ? computed : parse(POINTS, bonus.confirmedPoints)
