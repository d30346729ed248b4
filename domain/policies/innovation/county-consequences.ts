import type { ScheduleValue } from '../../kit/index.ts'
import { type Consequences, PUBLICATIONS_A_YEAR, type Rankings } from './county-ranking.schema.ts'
import {
  allHold,
  amountOf,
  isAmongLast,
  positionOf,
  type Row,
  type Standing,
  standingsOf,
  type Tie,
  tiesAcross,
} from './county-standing.ts'

/** A ranking in its places, with the ties that still have to be ordered. */
export interface Placed<R> {
  readonly ranking: R
  readonly standings: readonly Standing[]
  readonly ties: readonly Tie[]
}

interface Ranking {
  readonly ranks: readonly Row[]
  readonly orders: readonly { readonly counties: readonly string[] }[]
}

/** @param lines the last place before each line, of so many counties */
export function placed<R extends Ranking>(ranking: R, lines: (counties: number) => readonly number[]): Placed<R> {
  const orders = ranking.orders.map(({ counties }) => counties)
  const standings = standingsOf(ranking.ranks, orders)
  return { ranking, standings, ties: tiesAcross(standings, lines(standings.length)) }
}

/** The lines between places of which each gives another amount, down to the last that gives anything. */
export const linesFromTop = (places: number): number[] => Array.from({ length: places }, (_, i) => i + 1)

/** The same, from the bottom. */
export const linesFromBottom = (counties: number, places: number): number[] =>
  linesFromTop(places).map((place) => counties - place)

/**
 * A5.R31: who is among the last in so many publications in a row is interviewed, at each further one again. Publications
 * run on over the turn of the year; one that is left out breaks the row.
 */
export function interviews(
  publications: readonly Placed<Rankings['publications'][number]>[],
  last: number,
  inARow: number,
): Consequences['publications'] {
  const position = (index: number): number => {
    const { year, number } = publications[index]!.ranking
    return positionOf(year, number, PUBLICATIONS_A_YEAR)
  }
  const isLast = (county: string, index: number): boolean | null => {
    const { standings } = publications[index]!
    const standing = standings.find((candidate) => candidate.county === county)
    return standing ? isAmongLast(standing, last, standings.length) : false
  }
  return publications.map(({ ranking: { year, number }, standings }, index) => {
    const first = index - inARow + 1
    const row = first >= 0 && position(index) - position(first) === inARow - 1
    const counties = standings.map(({ county }) => county)
    const due = (county: string): boolean | null =>
      row ? allHold(linesFromTop(inARow).map((back) => isLast(county, index + 1 - back))) : false
    return {
      year,
      number,
      lastPlaces: counties.filter((county) => isLast(county, index) === true),
      interviews: counties.filter((county) => due(county) === true),
      pending: counties.filter((county) => due(county) === null),
    }
  })
}

/** What each county gets by its place, those alone that may get anything; best place first. */
function amounts(standings: readonly Standing[], table: ScheduleValue, fromBottom: boolean) {
  const counties = fromBottom ? standings.length : undefined
  return standings
    .map((standing) => ({
      county: standing.county,
      place: standing.best === standing.worst ? standing.best : null,
      fen: amountOf(standing, table, counties),
    }))
    .filter(({ fen }) => fen !== 0)
}

const deductionsOf = (standings: readonly Standing[], table: ScheduleValue) =>
  amounts(standings, table, true).map(({ fen, ...rest }) => ({ ...rest, deductionFen: fen }))

/** Every place of a table is held by somebody, tied or not. */
export const totalOf = (table: ScheduleValue): number =>
  Object.values(table).reduce((total, amount) => total + amount, 0)

/** A5.R32: the last of a half-year are interviewed and lose fiscal resources. */
export const halfYearOf = (
  { ranking: { year, half }, standings }: Placed<Rankings['halfYears'][number]>,
  deductions: ScheduleValue,
): Consequences['halfYears'][number] => ({
  year,
  half,
  interviewed: deductionsOf(standings, deductions),
  deductedFen: totalOf(deductions),
})

/** A5.R33, R34: the first of a year are rewarded; the last lose only where the city missed its goal. */
export function annualOf(
  { ranking: { year, cityMissedClassCGoal }, standings }: Placed<NonNullable<Rankings['annual']>>,
  awards: ScheduleValue,
  deductions: ScheduleValue,
): NonNullable<Consequences['annual']> {
  return {
    year,
    commended: amounts(standings, awards, false).map(({ fen, ...rest }) => ({ ...rest, awardFen: fen })),
    criticised: cityMissedClassCGoal ? deductionsOf(standings, deductions) : [],
    awardedFen: totalOf(awards),
    deductedFen: cityMissedClassCGoal ? totalOf(deductions) : 0,
  }
}
