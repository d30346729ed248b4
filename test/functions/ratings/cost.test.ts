import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Meter } from '../../../functions/records/store.ts'
import { ANONYMOUS, firmOf, LEADERS, OFFICE, REVIEWER } from '../../http/callers.ts'
import { DECLARED, type RatingApp, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, freshKey, roundOf } from '../../http/round.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp
let requests: Parameters<Meter>[0][] = []
let units = 0

beforeAll(async () => {
  engine = await startEngine()
  const meter: Meter = (request, capacityUnits) => {
    requests.push(request)
    units += capacityUnits
  }
  rating = ratingApp(engine.store(meter))
})
afterAll(() => engine.close())

/** What a step asks of the engine, in order. */
async function costOf(step: () => Promise<unknown>): Promise<string[]> {
  requests = []
  units = 0
  await step()
  return requests
}

test('a submission to a round that the process knows is one write, and then one look at the gate', async () => {
  const round = roundOf(rating)
  await done(round.open())
  expect(await costOf(() => done(round.submit(1)))).toEqual(['get', 'put', 'get'])
  for (let i = 2; i < 6; i++) expect(await costOf(() => done(round.submit(i)))).toEqual(['put', 'get'])
  expect(await costOf(() => done(round.submit(6, { caller: firmOf(6) })))).toEqual(['put', 'get'])
  // Where an engine tells its capacity: the item and its place in the index are written, and a small item read.
  expect(units).toBeLessThan(20)
})

test('what the process knows to be refused costs no write', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  expect(await costOf(() => round.submit(2, { caller: firmOf(3) }))).toEqual([])
  expect(await costOf(() => round.submit(2, { caller: ANONYMOUS }))).toEqual([])
  expect(await costOf(() => round.submit(2, { situation: { ...DECLARED, reviewerQualityPoints: '4' } }))).toEqual([])
  await round.close()
  expect((await round.submit(2)).status).toBe(409)
  expect(await costOf(() => round.submit(3))).toEqual(['get'])
  expect(await costOf(() => round.change(ANONYMOUS, 'rank', {}, { ifMatch: '"3-x"' }))).toEqual([])
})

test('a change is one read and one write', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  const named = (version: number) => ({ ifMatch: `"${version}-x"`, key: freshKey() })
  const steps: [string, () => Promise<{ status: number; body: unknown }>][] = [
    ['return', () => round.changeEntry(1, REVIEWER, 'return', { reason: '缺件' }, named(1))],
    ['resubmit', () => round.changeEntry(1, firmOf(1), 'resubmit', submissionOf(1), named(2))],
    ['verify', () => round.verify(1, {}, named(3))],
    ['close', () => round.change(OFFICE, 'close', {}, named(1))],
  ]
  for (const [event, step] of steps) {
    expect([event, await costOf(async () => expect((await step()).status).toBe(200))]).toEqual([event, ['get', 'put']])
  }
  await rating.work()
  for (const [event, caller, version] of [
    ['report', OFFICE, 4],
    ['approve', LEADERS, 5],
    ['publish', OFFICE, 6],
  ] as const) {
    const step = async () => expect((await round.change(caller, event, {}, named(version))).status).toBe(200)
    expect([event, await costOf(step)]).toEqual([event, ['get', 'put']])
  }
})

test('a replayed change, and one of an overtaken version, are one read', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  const asking = { key: freshKey(), ifMatch: '"1-x"' }
  await done(round.verify(1, {}, asking))
  expect(await costOf(() => done(round.verify(1, {}, asking)))).toEqual(['get'])
  expect(await costOf(() => round.verify(1, {}, { ifMatch: '"1-x"' }))).toEqual(['get'])
})

test('a record is one read, a page of a list one query, a page of a publication two reads', async () => {
  const round = roundOf(rating)
  await round.withVerified([7, 6, 5, 4])
  await rating.work()
  expect(await costOf(() => done(round.read(ANONYMOUS)))).toEqual(['get'])
  expect(await costOf(() => done(round.entry(1, firmOf(1))))).toEqual(['get'])
  const { next } = await done(round.entries(OFFICE, '?limit=2'))
  expect(await costOf(() => done(round.entries(OFFICE, '?limit=100')))).toEqual(['query'])
  expect(await costOf(() => done(round.entries(OFFICE, `?limit=2&cursor=${next}`)))).toEqual(['query'])
  expect(await costOf(() => done(round.queue()))).toEqual(['query'])
  await round.close()
  await round.publish()
  for (const query of ['', '?limit=2', '?star=five', '?star=one']) {
    expect([query, await costOf(() => done(round.publication(query)))]).toEqual([query, ['get', 'get']])
  }
})
