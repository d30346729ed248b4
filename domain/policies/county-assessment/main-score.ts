import {
  compareFractions,
  type Fraction,
  fraction,
  PERCENT,
  POINTS,
  parse,
  plus,
  print,
  roundFraction,
  type ScheduleValue,
} from '../../kit/index.ts'
import { AGAINST_AVERAGE, AGAINST_BEST, GROUPS, type Group, type Indicator } from './indicators.ts'
import type { Situation, Unit } from './situation.ts'

/** The points of one indicator: exact, and a range where a reviewer still has to give them. */
export interface Scored {
  readonly indicator: Indicator
  readonly full: number
  readonly least: Fraction
  readonly most: Fraction
  readonly undefinedRatio: boolean
}

/** Points in hundredths as a fraction of points. */
export const inPoints = (hundredths: number): Fraction => fraction(hundredths, POINTS.scale)

/** Points in hundredths as the wire shows them. */
export const shownPoints = (hundredths: number): string => print(POINTS, hundredths) as string

/**
 * Steps against the average (A3.R04, R07, R20): so many whole steps away from it, each worth the same, up to a most.
 *
 * @returns points to add or, below the average, to take off, in hundredths
 */
export function stepsFrom(own: number, average: number, step: number, perStep: number, most: number): number {
  const distance = own - average
  const points = Math.min(most, Math.floor(Math.abs(distance) / step) * perStep)
  return distance < 0 ? -points : points
}

/** What was sent of a unit for an indicator: a number, fen, or a percentage. */
export function sentFigure({ figures }: Unit, { item }: Indicator): number | string {
  if (item === 'newEnterprises') return figures.newEnterprises
  if (item === 'taxTotal') return figures.taxTotalFen
  return (figures as Readonly<Record<string, number | string>>)[`${item}Percent`]!
}

/** The same as an integer. */
const figureOf = (unit: Unit, indicator: Indicator): number => parse(PERCENT, sentFigure(unit, indicator))

/** The tables that the indicators are scored by. */
export interface Tables {
  readonly full: ScheduleValue
  readonly steps: ScheduleValue
  readonly sizes: ScheduleValue
}

/** The points of every indicator of every unit, in the order of the indicators. */
export function mainScores({ units, cityAverages }: Situation, tables: Tables): Scored[][] {
  const best = AGAINST_BEST.map((indicator) => Math.max(...units.map((unit) => figureOf(unit, indicator))))
  const barren = AGAINST_BEST.map((indicator) => units.every((unit) => figureOf(unit, indicator) === 0))
  return units.map((unit) => [
    ...AGAINST_AVERAGE.map((indicator) => {
      const { base, perStep, most } = tables.steps as Readonly<Record<'base' | 'perStep' | 'most', number>>
      const average = parse(PERCENT, (cityAverages as Readonly<Record<string, string>>)[`${indicator.item}Percent`]!)
      const own = figureOf(unit, indicator)
      const points = inPoints(base + stepsFrom(own, average, tables.sizes[indicator.item]!, perStep, most))
      return { indicator, full: base + most, least: points, most: points, undefinedRatio: false }
    }),
    ...AGAINST_BEST.map((indicator, i) => {
      const full = tables.full[indicator.item]!
      const given = unit.reviewerPoints[indicator.item]
      return { indicator, full, ...ratio(figureOf(unit, indicator), best[i]!, barren[i]!, full, given) }
    }),
  ])
}

/**
 * Full points for the best, a share of them for the others (A3.R05 …). Where the best is not above zero a share means
 * nothing: all others wait for a reviewer. Where nobody has anything, nobody gets anything, until a reviewer says otherwise.
 */
function ratio(own: number, best: number, barren: boolean, full: number, given: string | undefined) {
  const settled = (points: Fraction, undefinedRatio = false) => ({ least: points, most: points, undefinedRatio })
  if (barren) return settled(given === undefined ? fraction(0) : inPoints(parse(POINTS, given)), true)
  if (own === best) return settled(inPoints(full))
  if (best > 0)
    return settled(own < 0 ? fraction(0) : fraction(BigInt(full) * BigInt(own), BigInt(best) * BigInt(POINTS.scale)))
  if (given !== undefined) return settled(inPoints(parse(POINTS, given)), true)
  return { least: fraction(0), most: inPoints(full), undefinedRatio: true }
}

/** What a sum can still be; the same fraction twice once it is settled. */
export interface Span {
  readonly least: Fraction
  readonly most: Fraction
}

/** Both ends to two places, for show. */
export function shownEnds({ least, most }: Span, full?: number): { least: string; most: string } {
  const low = shownFraction(least, full)
  return { least: low, most: least === most ? low : shownFraction(most, full) }
}

/** Points to two places, halves up; but what falls short of full points never shows as full. */
function shownFraction(points: Fraction, full?: number): string {
  const shown = roundFraction(points, 2)
  if (full === undefined || shown !== shownPoints(full)) return shown
  return compareFractions(points, inPoints(full)) < 0 ? shownPoints(full - 1) : shown
}

/** The sum of several parts. */
export function total(parts: readonly Span[]): Span {
  const least = plus(...parts.map((part) => part.least))
  const isSettled = parts.every((part) => part.least === part.most)
  return { least, most: isSettled ? least : plus(...parts.map((part) => part.most)) }
}

/** The sums of one unit: group by group, and the base of a hundred points. */
export interface Sums {
  readonly groups: Readonly<Record<Group, Span>>
  readonly base: Span
}

/** Adds up the indicators of one unit. */
export function sumsOf(scored: readonly Scored[]): Sums {
  const spans = GROUPS.map((group) => total(scored.filter(({ indicator }) => indicator.group === group)))
  const groups = Object.fromEntries(GROUPS.map((group, i) => [group, spans[i]!])) as Record<Group, Span>
  return { groups, base: total(spans) }
}
