import type { Hono } from 'hono'
import { filesOfCheckout } from '../../functions/local/files.ts'
import { EMPTY_BOOK } from '../../functions/platform/book.ts'
import { createDoor } from '../../functions/platform/door.ts'
import type { Route } from '../../functions/platform/operation.ts'
import { ratingRecords } from '../../functions/ratings/records.ts'
import { NO_STORE } from '../../functions/records/store.ts'
import { allRoutes } from '../../functions/routes.ts'

/** Noon of this day in Shanghai is "now", unless a test says otherwise. */
export const TODAY = '2021-06-30'

/** Where the tests' API says that it is reached. */
export const PUBLIC_URL = 'https://api.example.org'

/** What a test changes about the app. */
export interface AppOptions {
  readonly now?: string
  /** Null for an API that has not been told. */
  readonly publicUrl?: string | null
  readonly routes?: readonly Route[]
  readonly onFailure?: (failure: { requestId: string; instance: string; error: unknown }) => void
}

const files = filesOfCheckout()

/** The calculators and the catalogue touch no record. */
const records = ratingRecords(NO_STORE)

/** The door over every route, as the local server opens it, at a fixed time. A failure fails the test by default. */
export function testApp({
  now = `${TODAY}T12:00:00+08:00`,
  publicUrl = PUBLIC_URL,
  routes = allRoutes({ ...files, now: () => new Date(now), book: EMPTY_BOOK, bookOf: () => EMPTY_BOOK, records }),
  onFailure = ({ error }) => {
    throw error
  },
}: AppOptions = {}): Hono {
  return createDoor(routes, { publicUrl: publicUrl ?? undefined, onFailure })
}
