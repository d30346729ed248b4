import type { ScheduleValue } from '../../kit/index.ts'

/** A county in a published ranking. Equal counties share the better rank: 1, 2, 2, 4. */
export interface Row {
  readonly county: string
  readonly rank: number
}

/** The places that a county can still hold: one, or all of an undecided tie. */
export interface Standing {
  readonly county: string
  readonly best: number
  readonly worst: number
}

/** Counties of an undecided tie on both sides of a line. */
export interface Tie {
  readonly best: number
  readonly worst: number
  readonly counties: readonly string[]
}

/**
 * The places of a ranking, best first. An order of exactly the counties of one tie gives each its own place.
 *
 * @param orders each of the counties of one tie, best first
 */
export function standingsOf(rows: readonly Row[], orders: readonly (readonly string[])[]): Standing[] {
  const after = new Map(orders.flatMap((order) => order.map((county, i) => [county, i] as const)))
  return rows
    .map(({ county, rank }) => {
      const position = after.get(county)
      if (position !== undefined) return { county, best: rank + position, worst: rank + position }
      return { county, best: rank, worst: rank + rows.filter((other) => other.rank === rank).length - 1 }
    })
    .sort((a, b) => a.best - b.best || (a.county < b.county ? -1 : 1))
}

/** The ties that stand on both sides of a line, each told once. A line is the last place before it. */
export function tiesAcross(standings: readonly Standing[], lines: readonly number[]): Tie[] {
  const ties = new Map<number, Tie & { readonly counties: string[] }>()
  for (const { county, best, worst } of standings) {
    if (!lines.some((line) => best <= line && line < worst)) continue
    const tie = ties.get(best) ?? { best, worst, counties: [] }
    tie.counties.push(county)
    ties.set(best, tie)
  }
  return [...ties.values()]
}

/** Whether the county is among the last so many; null while a tie leaves it open. */
export function isAmongLast({ best, worst }: Standing, last: number, counties: number): boolean | null {
  if (best > counties - last) return true
  return worst > counties - last ? null : false
}

/** What a place gives; null while a tie leaves open which of several. Places count from the top, or from the bottom. */
export function amountOf({ best, worst }: Standing, table: ScheduleValue, counties?: number): number | null {
  const at = (place: number) => table[counties === undefined ? place : counties + 1 - place] ?? 0
  for (let place = best; place < worst; place++) if (at(place) !== at(worst)) return null
  return at(worst)
}

/** All hold (Kleene's "and"): null while it is open. */
export function allHold(truths: readonly (boolean | null)[]): boolean | null {
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

/** Where a ranking stands in time, among those of its kind; not a number where that is not known. */
export const positionOf = (year: number | undefined, number: number | undefined, aYear: number): number =>
  (year ?? Number.NaN) * aYear + (number ?? Number.NaN) - 1
