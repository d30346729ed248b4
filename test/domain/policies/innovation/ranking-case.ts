import { countyInnovationRanking as ranking } from '../../../../domain/policies/innovation/county-innovation-ranking.ts'
import type { Consequences } from '../../../../domain/policies/innovation/county-ranking.schema.ts'
import { decide } from '../../decide.ts'
import { bookOf, decided, TODAY } from './case.ts'

/** Ten counties in the order of their names. */
export const TEN = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8', 'I9', 'J10']

/** Ten counties, best first; those of one inner list share a rank. */
export const ranks = (...order: (string | string[])[]) => {
  let next = 1
  return order.flatMap((place) => {
    const counties = [place].flat()
    const rank = next
    next += counties.length
    return counties.map((county) => ({ county, rank }))
  })
}

const withLast = (...last: string[]) => ranks(...TEN.filter((county) => !last.includes(county)), ...last)

/** One publication of ten counties of which these are the last. */
export const publication = (year: number, number: number, ...last: string[]) => ({
  year,
  number,
  ranks: withLast(...last),
})

/** What follows from published rankings. */
export const consequences = (situation: object) =>
  decide<Consequences>(ranking, situation, { asOf: TODAY, book: bookOf() }).result!

/** The reviews that are open: code, rule, item, places, what is missing. */
export const ties = (situation: object) =>
  decided(ranking, situation).requiresReview.map(({ code, rule, item, least, most, missing }) => [
    code,
    rule,
    item,
    least,
    most,
    ...missing,
  ])
