import { type Fault, POINTS, parse, pointerTo, type ScheduleValue, text } from '../../kit/index.ts'
import { bonusOf } from './bonus.ts'
import { AGAINST_BEST } from './indicators.ts'
import * as law from './parameters.ts'
import type { Situation, Unit } from './situation.ts'
import { unitFaults } from './units.ts'

/** Faults between units and within one: which they are, points for no such item, a bonus above what was computed. */
export function situationFaults({ units = [], cityAverages }: Partial<Situation>): Fault[] {
  const averageElectricity = cityAverages?.electricityGrowthPercent
  const within = units.flatMap((unit, i): Fault[] => {
    if (!unit) return []
    const confirmation = averageElectricity === undefined ? [] : confirmationFaults(unit, averageElectricity, i)
    return [...reviewerFaults(unit, i), ...confirmation]
  })
  return [...unitFaults(units), ...taxpayerFaults(units), ...within]
}

/** Three firms of the city pay the most tax, in whichever units they lie. */
const TOP_TAXPAYERS = 3

function taxpayerFaults(units: readonly (Unit | undefined)[]): Fault[] {
  let named = 0
  return units.flatMap((unit, i) => {
    const before = named
    named += unit?.bonus?.topTaxpayers ?? 0
    if (before > TOP_TAXPAYERS || named <= TOP_TAXPAYERS) return []
    const detail = ['税收前三名的企业合计不超过三家', 'the three that pay the most tax are three in all'] as const
    return [fault(i, ['bonus', 'topTaxpayers'], 'moreThanThree', ...detail)]
  })
}

const fault = (i: number, path: readonly string[], code: string, zh: string, en: string): Fault => ({
  pointer: pointerTo(['units', i, ...path]),
  code,
  detail: text(zh, en),
})

/** The reading does not change with the date: the tables as they were first set. */
const first = (of: { readonly parameter: { readonly values: readonly { readonly value: unknown }[] } }) =>
  of.parameter.values[0]!.value as ScheduleValue

function reviewerFaults({ reviewerPoints = {} }: Unit, i: number): Fault[] {
  const full = first(law.fullPoints)
  return Object.entries(reviewerPoints).flatMap(([item, given]) => {
    if (!AGAINST_BEST.some((indicator) => indicator.item === item))
      return [fault(i, ['reviewerPoints', item], 'noSuchItem', '没有这一项', 'there is no such item')]
    if (given !== undefined && parse(POINTS, given) > full[item]!)
      return [fault(i, ['reviewerPoints', item], 'moreThanFull', '超过该项满分', 'is more than the item gives')]
    return []
  })
}

function confirmationFaults(unit: Unit, averageElectricity: string, i: number): Fault[] {
  const { bonus } = unit
  if (bonus?.confirmedPoints === undefined || bonus.electricityGrowthPercent === undefined) return []
  const { total } = bonusOf(unit, averageElectricity, {
    electricity: first(law.electricityPoints),
    electricityStep: law.electricityStep.parameter!.values[0]!.value as number,
    nurture: first(law.nurturePoints),
    nurtureSteps: first(law.nurtureSteps),
    each: first(law.eachPoints),
    caps: first(law.bonusCaps),
  })
  const confirmed = parse(POINTS, bonus.confirmedPoints)
  if (confirmed > total)
    return [
      fault(i, ['bonus', 'confirmedPoints'], 'moreThanComputed', '不能高于计算的加分', 'cannot be more than computed'),
    ]
  if (confirmed < total && bonus.reason === undefined)
    return [fault(i, ['bonus', 'reason'], 'required', '核减加分须说明理由', 'confirming less needs a reason')]
  return []
}
