import { afterAll, beforeAll, expect, test } from 'vitest'
import { MOST_DECIDED } from '../../../domain/policies/star-enterprise/round.ts'
import { atVersion } from '../../../functions/records/conditions.ts'
import type { Item } from '../../../functions/records/store.ts'
import { OFFICE } from '../../http/callers.ts'
import { type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
})
afterAll(() => engine.close())

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

test('a tie across two grade lines is one tie, and one decision settles it', async () => {
  const round = roundOf(rating)
  await round.withVerified(numbersTo(32).map((number) => (number === 1 ? 7 : 4)))
  const { state, manifest } = await round.close()
  const creditCodes = numbersTo(32).slice(1).map(codeOf)
  expect([state, manifest!.ties]).toEqual([
    'tiePending',
    [{ afterPlaces: [10, 30], rank: 2, totalPoints: '75.1', creditCodes }],
  ])
  await done(round.change(OFFICE, 'decideTie', { creditCodes: creditCodes.toReversed(), reason: '抽签' }))
  await rating.work()
  expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ties: [], ranked: 32 } })
  await round.publish()
  const { items } = await done(round.publication())
  expect(items.map(({ creditCode }) => creditCode)).toEqual([codeOf(1), ...creditCodes.toReversed()])
}, 30_000)

test('a round holds ten thousand tied firms beside all the decisions it can keep, and takes the decision of most of them', async () => {
  const round = roundOf(rating)
  await done(round.open())
  const key = { pk: 'STAR-ROUND', sk: String(round.year) }
  const store = engine.store()
  const opened = (await store.get(key))!
  const manifest = { hash: 'h', pages: 0, pageSize: 100, ranked: 10_000, unranked: 0, stars: [], payableFen: 0 }
  const tieOf = (count: number) => ({
    afterPlaces: [10, 30, 60, 100, 150],
    rank: 1,
    totalPoints: '75.1',
    creditCodes: numbersTo(count).map(codeOf),
  })
  const withTie = (count: number, decided: number): Item => ({
    ...opened,
    version: 2,
    state: 'tiePending',
    data: {
      ...(opened.data as object),
      manifest: { ...manifest, ties: [tieOf(count)] },
      tieDecisions: decided > 0 ? [{ creditCodes: numbersTo(decided).map(codeOf), reason: '抽签' }] : [],
    },
  })
  // The engine holds an item to 400 kB, as the real one does.
  expect(await store.put(withTie(10_000, MOST_DECIDED), atVersion(1))).toEqual({ ok: true })
  expect(await store.put({ ...withTie(MOST_DECIDED, 0), version: 3 }, atVersion(2))).toEqual({ ok: true })
  const { creditCodes } = tieOf(MOST_DECIDED)
  const asking = { ifMatch: '"3-x"' }
  const { status, body } = await round.change(OFFICE, 'decideTie', { creditCodes, reason: '抽签' }, asking)
  expect([status, body.state]).toEqual([200, 'ranking'])
})
