import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firmOf, OFFICE, officerOf, REVIEWER } from '../../http/callers.ts'
import type { Received } from '../../http/client.ts'
import { type RatingApp, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, freshKey, roundOf } from '../../http/round.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp
let round: ReturnType<typeof roundOf>

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
  round = roundOf(rating)
  await done(round.open())
})
afterAll(() => engine.close())

const statuses = (replies: readonly Received[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

describe('fifty submissions of one firm at once', () => {
  test('from as many accounts: one is taken, the others are told what stands', async () => {
    const replies = await Promise.all(times(50, (i) => round.submit(1, { caller: firmOf(1, `account-${i}`) })))
    expect(statuses(replies)).toEqual({ 201: 1, 412: 49 })
    expect(await done(round.entry(1))).toMatchObject({ version: 1, history: [{ event: 'create' }] })
  })

  test('of the same request: one entry, and every one of them is a success', async () => {
    const replies = await Promise.all(times(50, () => round.submit(2, { key: 'one-request-fifty-times' })))
    expect(statuses(replies)).toEqual({ 200: 49, 201: 1 })
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(await done(round.entry(2))).toMatchObject({ version: 1 })
  })
})

test('of two officers at one entry exactly one has his way, the other is told the new version', async () => {
  for (let number = 10; number < 14; number++) {
    await done(round.submit(number))
    const asking = () => ({ ifMatch: '"1-x"', headers: { 'accept-language': 'en' } })
    const replies = await Promise.all([
      round.verify(number, {}, asking()),
      round.changeEntry(number, officerOf('MIIT', '411702', '411721'), 'return', { reason: '缺件' }, asking()),
    ])
    expect(statuses(replies)).toEqual({ 200: 1, 412: 1 })
    const [won, lost] = replies.toSorted((a, b) => a.status - b.status)
    expect(lost!.body.detail).toMatch(/now 2\b/)
    expect(await done(round.entry(number))).toMatchObject({ version: 2, state: won!.body.state })
  }
})

test('of twenty changes of one version, one is done', async () => {
  await done(round.submit(30))
  const ask = () => round.changeEntry(30, REVIEWER, 'return', { reason: '缺件' }, { ifMatch: '"1-x"' })
  expect(statuses(await Promise.all(times(20, ask)))).toEqual({ 200: 1, 412: 19 })
})

test('twenty times the same change is one change, and twenty successes', async () => {
  await done(round.submit(31))
  const asking = { key: freshKey(), ifMatch: '"1-x"' }
  const replies = await Promise.all(times(20, () => round.verify(31, {}, asking)))
  expect(statuses(replies)).toEqual({ 200: 20 })
  expect(replies.filter(({ headers }) => headers.has('idempotency-replayed'))).toHaveLength(19)
  expect(await done(round.entry(31))).toMatchObject({ version: 2 })
})

test('a replayed change is a replay even after further changes, and changes nothing', async () => {
  await done(round.submit(32))
  const asking = { key: 'the-first-return', ifMatch: '"1-x"' }
  const first = await round.changeEntry(32, REVIEWER, 'return', { reason: '缺件' }, asking)
  expect(first.headers.has('idempotency-replayed')).toBe(false)
  await done(round.changeEntry(32, firmOf(32), 'resubmit', submissionOf(32)))
  await done(round.verify(32))

  const again = await round.changeEntry(32, REVIEWER, 'return', { reason: '缺件' }, asking)
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true'])
  expect(again.body).toMatchObject({ state: 'verified', version: 4 })
  const another = await round.changeEntry(32, REVIEWER, 'return', { reason: '其他' }, asking)
  expect(another.status).toBe(422)
})

test('of two openings of one year, one is done', async () => {
  const it = roundOf(rating)
  expect(statuses(await Promise.all(times(10, () => it.open())))).toEqual({ 201: 1, 412: 9 })
})

test('a round that closes among its submissions ranks what was acknowledged, and the rest is late', async () => {
  const it = roundOf(rating)
  await done(it.open())
  await done(it.submit(100))
  const close = () => done(it.change(OFFICE, 'close', {}, { ifMatch: '"1-x"' }))
  // Each of these processes has seen the round open.
  const processes = await Promise.all(
    times(4, async (i) => {
      const process = roundOf(ratingApp(engine.store()), it.year)
      await done(process.submit(96 + i))
      return process
    }),
  )
  const key = (number: number) => `submission-of-${number}`
  const submit = (number: number) => processes[number % 4]!.submit(number, { key: key(number) })
  const numbers = times(24, (i) => 101 + i)
  const [first] = await Promise.all([
    Promise.all(numbers.slice(0, 12).map(submit)),
    close(),
    Promise.all(numbers.slice(12).map(submit)),
  ])
  expect(first.filter(({ status }) => ![201, 409, 503].includes(status))).toEqual([])

  const others = ratingApp(engine.store())
  await Promise.all([rating.work(), others.work()])
  const settled = await Promise.all(numbers.map(submit))
  expect(settled.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
  const acknowledged = settled.filter(({ status }) => status === 200).length + 5

  await done(it.change(OFFICE, 'rank', { leaveOutUnverified: true }))
  await Promise.all([rating.work(), others.work()])
  expect(await done(it.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 0, unranked: acknowledged } })
  const { items } = await done(it.entries(OFFICE, '?limit=100'))
  expect(items.filter(({ state }) => state === 'unranked')).toHaveLength(acknowledged)
  expect(items.filter(({ state }) => state !== 'unranked' && state !== 'late')).toEqual([])
})
