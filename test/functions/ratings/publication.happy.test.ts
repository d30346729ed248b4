import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OFFICE } from '../../http/callers.ts'
import { ask } from '../../http/client.ts'
import { type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import type { PublicationView } from '../../http/shapes.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

const FIRMS = 104
const WAN = 1_000_000

let engine: TestEngine
let rating: RatingApp
let round: ReturnType<typeof roundOf>

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
  round = roundOf(rating)
  await round.withVerified(Array.from({ length: FIRMS }, (_, i) => ((FIRMS - i) * 0.05).toFixed(2)))
  await done(round.change(OFFICE, 'close'))
  await rating.advance(round.year)
  await round.publish()
}, 30_000)
afterAll(() => engine.close())

/** Every item of a list, page by page. */
async function walk(query: string): Promise<{ items: PublicationView['items'][number][]; pages: number[] }> {
  const [items, pages]: [PublicationView['items'][number][], number[]] = [[], []]
  for (let cursor = ''; ; ) {
    const page = await done(round.publication(`?${query}${cursor}`))
    items.push(...page.items)
    pages.push(page.items.length)
    if (!page.next) return { items, pages }
    cursor = `&cursor=${page.next}`
  }
}

describe('the pages', () => {
  test('by default hold a hundred each', async () => {
    const { items, pages } = await walk('')
    expect(pages).toEqual([100, 4])
    expect(items.map(({ rank }) => rank)).toEqual(Array.from({ length: FIRMS }, (_, i) => i + 1))
  })

  let all: PublicationView['items']
  beforeAll(async () => {
    all = (await walk('')).items
  })

  test.each([9, 33, 100])('of at most %i give the same list, none twice and none left out', async (limit) => {
    const { items, pages } = await walk(`limit=${limit}`)
    expect(items).toEqual(all)
    expect(Math.max(...pages)).toBeLessThanOrEqual(limit)
    expect(Math.min(...pages)).toBeGreaterThan(0)
  })
})

describe('the awards of a star', () => {
  test.each([
    ['five', 10, 30],
    ['four', 20, 20],
    ['three', 30, 10],
    ['two', 40, 0],
    ['one', 4, 0],
  ] as const)('%s: %i firms, %i 万元 each', async (star, filled, cash) => {
    for (const limit of [9, 100]) {
      const { items } = await walk(`star=${star}&limit=${limit}`)
      expect(items).toHaveLength(filled)
      expect(new Set(items.map(({ star, awardFen, plaque }) => JSON.stringify([star, awardFen, plaque])))).toEqual(
        new Set([JSON.stringify([star, cash * WAN, true])]),
      )
    }
  })

  test('of all stars together are the sum that is published', async () => {
    const { items } = await walk('')
    const { payableFen } = await done(round.publication())
    expect(items.reduce((sum, { awardFen }) => sum + awardFen!, 0)).toBe(payableFen)
    expect(payableFen).toBe(1000 * WAN)
  })
})

describe('caching', () => {
  test('a page may be kept, and costs nothing to ask for again', async () => {
    const first = await round.publication('?star=five')
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600')
    const etag = first.headers.get('etag')!
    const again = await ask(rating.app, 'GET', `${round.at}/publication?star=five`, {
      headers: { 'if-none-match': etag },
    })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
  })

  test('pages differ in their tags, and the same page keeps its own', async () => {
    const queries = ['', '?limit=5', '?star=four', '?star=five']
    const tags = async () =>
      Promise.all(queries.map(async (query) => (await round.publication(query)).headers.get('etag')))
    const [first, second] = [await tags(), await tags()]
    expect(second).toEqual(first)
    expect(new Set(first).size).toBe(queries.length)
  })
})

test('the same entries give the same hash, in another table and submitted in another order', async () => {
  const points = [7, 6, 5, 4, 4]
  const hashes = []
  for (const order of [
    [0, 1, 2, 3, 4],
    [4, 2, 0, 3, 1],
  ]) {
    const elsewhere = await startEngine()
    const other = roundOf(ratingApp(elsewhere.store()), 2044)
    await done(other.open())
    for (const i of order) {
      await done(other.submit(i + 1))
      await done(other.verify(i + 1, { reviewerQualityPoints: String(points[i]) }))
    }
    hashes.push((await other.close()).manifest!.hash)
    await elsewhere.close()
  }
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(hashes[1]).toBe(hashes[0])
})
