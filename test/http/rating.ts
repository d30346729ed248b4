import type { Hono } from 'hono'
import { score } from '../../domain/policies/star-enterprise/score.ts'
import { filesOfCheckout } from '../../functions/local/files.ts'
import { EMPTY_BOOK } from '../../functions/platform/book.ts'
import { createDoor } from '../../functions/platform/door.ts'
import { advanceRound, type ClosingDeps } from '../../functions/ratings/closing.ts'
import { type RatingRecords, ratingRecords } from '../../functions/ratings/records.ts'
import type { Store } from '../../functions/records/store.ts'
import { allRoutes } from '../../functions/routes.ts'
import { workOnRating } from '../../functions/workers/rating.ts'
import { PUBLIC_URL } from './app.ts'
import { authenticateTestCaller, DISTRICT } from './callers.ts'
import { FIRM } from './situations.ts'

/** The rating over a store, with workers that run when a test says so. */
export interface RatingApp {
  readonly app: Hono
  readonly records: RatingRecords
  /** Everything that the door told as a failure of its own. */
  readonly failures: readonly unknown[]
  /** Runs the workers until nothing is left to do. */
  readonly work: () => Promise<void>
  /** Takes a round on as far as it goes without an officer, and nothing else. */
  readonly advance: (year: number) => Promise<void>
}

const files = filesOfCheckout()

/** The day of the tests: late in the century, so that the rounds of all its years can be opened. */
export const RATING_DAY = '2099-06-30'

/** Opens the door over a store. Two apps over one store are two processes: neither knows what the other has seen. */
export function ratingApp(store: Store, now = () => new Date(`${RATING_DAY}T12:00:00+08:00`)): RatingApp {
  const records = ratingRecords(store)
  const closing: ClosingDeps = { records, now, bookOf: () => EMPTY_BOOK }
  const failures: unknown[] = []
  const app = createDoor(allRoutes({ ...files, ...closing, book: EMPTY_BOOK }), {
    publicUrl: PUBLIC_URL,
    authenticate: authenticateTestCaller,
    onFailure: ({ error }) => failures.push(error),
  })
  const work = async () => {
    while ((await workOnRating(closing)) > 0);
  }
  return { app, records, failures, work, advance: (year) => advanceRound(year, closing) }
}

let latestYear = 2020

/**
 * A year that no other test of the file uses: rounds do not see each other. Files have tables of their own, so that after the last
 * year the first one can come again.
 */
export function freshYear(): number {
  latestYear = latestYear === 2099 ? 2021 : latestYear + 1
  return latestYear
}

/** A store that tells how many writes it has applied; what a condition refused is no write. */
export function countingWrites(store: Store): { readonly store: Store; readonly written: () => number } {
  let written = 0
  const put: Store['put'] = async (item, condition) => {
    const outcome = await store.put(item, condition)
    if (outcome.ok) written++
    return outcome
  }
  return { store: { ...store, put }, written: () => written }
}

const reviewed = new Set(score.program.facts.filter(({ fact }) => fact.reviewed).map(({ fact }) => fact.name))
const partOfFirm = (isWanted: (name: string) => boolean): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(FIRM).filter(([name]) => isWanted(name)))

/** The case of 75.1 points, in two halves: what the firm declares, and what the reviewer enters. */
export const DECLARED = partOfFirm((name) => !reviewed.has(name))
export const REVIEWED = partOfFirm((name) => reviewed.has(name))

/** What a firm submits, whole. */
export const submissionOf = (number: number, situation: Readonly<Record<string, unknown>> = DECLARED) => ({
  name: `企业${number}`,
  district: DISTRICT,
  situation,
})
