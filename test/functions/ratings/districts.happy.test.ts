import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DISTRICTS } from '../../../domain/bodies/districts.ts'
import { atVersion } from '../../../functions/records/conditions.ts'
import type { Item, Store } from '../../../functions/records/store.ts'
import { firmOf, OFFICE, officerOf, REVIEWER, REVIEWER_ELSEWHERE } from '../../http/callers.ts'
import { type RatingApp, REVIEWED, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, REASON, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let store: Store
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
  rating = ratingApp(store)
})
afterAll(() => engine.close())

test('a firm can be of every unit of the city, zones included, and its officers see it', async () => {
  const round = roundOf(rating)
  await done(round.open())
  for (const [i, district] of DISTRICTS.entries()) {
    expect(await done(round.submit(i + 1, { district }))).toMatchObject({ district })
  }
  await rating.work()
  for (const [i, district] of DISTRICTS.entries()) {
    const officer = officerOf('MIIT', district)
    const seen = [await done(round.entries(officer)), await done(round.queue(officer, `?district=${district}`))]
    for (const { items } of seen) expect(items.map(({ creditCode }) => creditCode)).toEqual([codeOf(i + 1)])
  }
})

test('an officer of a zone verifies its firms, and those of no other', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1, { district: 'SFQ' }))
  await done(round.submit(2, { district: 'JKQ' }))
  const officer = officerOf('MIIT', 'SFQ')
  const verify = (number: number) =>
    round.changeEntry(number, officer, 'verify', { figures: REVIEWED, reason: REASON }, { ifMatch: '"1-x"' })
  expect(await done(verify(1))).toMatchObject({ state: 'verified', district: 'SFQ' })
  expect((await verify(2)).status).toBe(404)
})

describe('an entry whose district is none, from before only districts were taken', () => {
  /** A round with such an entry of firm 1, and a sound one of firm 2. */
  async function withStray() {
    const round = roundOf(rating)
    await done(round.open())
    for (const number of [1, 2]) await done(round.submit(number))
    const item = (await store.get({ pk: `STAR-ENTRY#${round.year}`, sk: codeOf(1) }))!
    const data = { ...(item.data as object), district: '411799' }
    const { ok } = await store.put({ ...item, data } as Item, atVersion(1))
    expect(ok).toBe(true)
    return round
  }

  test('is shown to the firm and to officers of the whole city, and to no others', async () => {
    const round = await withStray()
    await rating.work()
    for (const caller of [firmOf(1), OFFICE])
      expect(await done(round.entry(1, caller))).toMatchObject({ district: '411799', state: 'submitted' })
    expect((await done(round.entries(OFFICE))).items.map(({ district }) => district)).toEqual(['411799', '411702'])
    for (const officer of [REVIEWER, REVIEWER_ELSEWHERE]) expect((await round.entry(1, officer)).status).toBe(404)
    expect(rating.failures).toEqual([])
  })

  test('is returned by them and corrected by the firm; what it said before is kept', async () => {
    const round = await withStray()
    const returned = round.changeEntry(1, officerOf('MIIT', '*'), 'return', { reason: '请更正所属县区' })
    expect(await done(returned)).toMatchObject({ state: 'returned', district: '411799' })
    await done(round.changeEntry(1, firmOf(1), 'resubmit', submissionOf(1)))
    expect(await done(round.entry(1, REVIEWER))).toMatchObject({
      district: '411702',
      previous: [{ district: '411799' }],
    })
  })

  test('is verified, counted in and ranked as any other', async () => {
    const round = await withStray()
    const whole = officerOf('MIIT', '*')
    for (const number of [1, 2])
      await done(round.changeEntry(number, whole, 'verify', { figures: REVIEWED, reason: REASON }))
    expect(await round.close()).toMatchObject({ state: 'ranked', manifest: { ranked: 2, unranked: 0 } })
    expect(rating.failures).toEqual([])
  })
})
