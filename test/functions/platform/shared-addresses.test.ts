import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { calculatorRoutes } from '../../../functions/calculators/routes.ts'
import { catalogueRoutes } from '../../../functions/catalogue/routes.ts'
import { filesOfCheckout } from '../../../functions/local/files.ts'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import { createDoor } from '../../../functions/platform/door.ts'
import type { Route } from '../../../functions/platform/operation.ts'
import { ratingRecords } from '../../../functions/ratings/records.ts'
import { ratingRoutes } from '../../../functions/ratings/routes.ts'
import { NO_STORE } from '../../../functions/records/store.ts'
import { allRoutes } from '../../../functions/routes.ts'
import { screeningRoutes } from '../../../functions/screening/routes.ts'

const deps = {
  ...filesOfCheckout(),
  now: () => new Date(0),
  book: EMPTY_BOOK,
  bookOf: () => EMPTY_BOOK,
  records: ratingRecords(NO_STORE),
}

/** The routes of each function that is deployed. */
const FUNCTIONS = {
  catalogue: catalogueRoutes(deps),
  calculators: calculatorRoutes(deps),
  screening: screeningRoutes(deps),
  ratings: ratingRoutes(deps),
} satisfies Record<string, readonly Route[]>

const doorOf = (routes: readonly Route[]): Hono => createDoor(routes, { onFailure: () => undefined })
const idsOf = (routes: readonly Route[]) => routes.map(({ operation: { id } }) => id).toSorted()

async function allowed(door: Hono, address: string): Promise<string | null> {
  const { status, headers } = await door.request(address, { method: 'PATCH' })
  expect([address, status]).toEqual([address, 405])
  return headers.get('allow')
}

test('this file names the routes of every function', () => {
  expect(idsOf(Object.values(FUNCTIONS).flat())).toEqual(idsOf(allRoutes(deps)))
})

test.each(Object.entries(FUNCTIONS))(
  '%s, alone, names every method that its addresses take anywhere',
  async (_name, routes) => {
    const all = doorOf(allRoutes(deps))
    const alone = doorOf(routes)
    const addresses = new Set(routes.map(({ operation }) => operation.path.replaceAll(/\{\w+\}/g, '2021')))
    expect(addresses.size).toBeGreaterThan(0)
    for (const address of addresses) {
      expect([address, await allowed(alone, address)]).toEqual([address, await allowed(all, address)])
    }
  },
)
