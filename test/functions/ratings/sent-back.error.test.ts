import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atVersion } from '../../../functions/records/conditions.ts'
import type { Store } from '../../../functions/records/store.ts'
import { LEADERS, OFFICE, REVIEWER } from '../../http/callers.ts'
import { freshYear, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'
import { copyOf } from '../../records/part.ts'
import { dyingStore } from '../../records/sample.ts'

let engine: TestEngine
let store: Store

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
})
afterAll(() => engine.close())

/** Two firms verified, one not; ranked, reported and sent back: the workers have not begun. */
async function sentBack(year: number) {
  const app = ratingApp(store)
  const round = roundOf(app, year)
  await round.withVerified([6, 5])
  await done(round.submit(3))
  await round.close()
  await done(round.change(OFFICE, 'rank', { leaveOutUnverified: true }))
  await app.work()
  await done(round.change(OFFICE, 'report'))
  await done(round.change(LEADERS, 'sendBack', { reason: '请核实' }))
  return { app, round }
}

const statesOf = async (round: ReturnType<typeof roundOf>) =>
  (await done(round.entries())).items.map(({ state }) => state)

describe('a worker that ends while it reopens the entries of a round', () => {
  test('at any request, before or after it is done: the next one ends it, each entry reopened once', async () => {
    const year = freshYear()
    await sentBack(year)
    const before = (await engine.everything()).filter(({ pk, sk }) => `${pk} ${sk}`.includes(String(year)))

    let crashes = 0
    for (const when of ['before', 'after'] as const) {
      for (let survived = 0; ; survived++) {
        const copy = await copyOf(store, before, `reopening-${when}-${survived}`)
        const isCutShort = await ratingApp(dyingStore(copy, survived, when))
          .advance(year)
          .then(
            () => false,
            () => true,
          )
        if (!isCutShort) break
        crashes++
        const next = ratingApp(copy)
        const round = roundOf(next, year)
        // However far it came: nothing is ranked before all are reopened.
        const { state } = await done(round.read())
        if (state === 'reopening') expect((await round.change(OFFICE, 'rank')).status).toBe(409)
        await next.work()
        expect([when, survived, (await done(round.read())).state]).toEqual([when, survived, 'verifying'])
        expect(await statesOf(round)).toEqual(['verified', 'verified', 'submitted'])
        for (const number of [1, 2, 3]) {
          const { history } = await done(round.entry(number))
          expect(history.filter(({ event }) => event === 'reopen')).toHaveLength(1)
        }
        await done(round.change(OFFICE, 'rank', { leaveOutUnverified: true }))
        await next.work()
        expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 2, unranked: 1 } })
      }
    }
    expect(crashes).toBeGreaterThanOrEqual(12)
  }, 60_000)
})

/** A store whose first query waits until it is let go. */
function stallingStore() {
  const { promise: released, resolve: goOn } = Promise.withResolvers<void>()
  const { promise: reached, resolve: stalled } = Promise.withResolvers<void>()
  let isFirst = true
  const behind: Store = {
    ...store,
    async query(query) {
      if (isFirst) {
        isFirst = false
        stalled()
        await released
      }
      return store.query(query)
    },
  }
  return { behind, reached, goOn }
}

describe('a worker that has fallen behind', () => {
  test('while it reopened undoes nothing of the ranking that has been made since', async () => {
    const { app, round } = await sentBack(freshYear())
    const { behind, reached, goOn } = stallingStore()
    const late = ratingApp(behind).advance(round.year)
    await reached
    await app.work()
    await done(round.change(OFFICE, 'rank', { leaveOutUnverified: true }))
    await app.work()
    const ranked = await done(round.read())
    goOn()
    await late
    expect(await done(round.read())).toEqual(ranked)
    expect(await statesOf(round)).toEqual(['ranked', 'ranked', 'unranked'])
  })

  test('while it settled settles nothing that has been reopened since', async () => {
    const app = ratingApp(store)
    const round = roundOf(app)
    await round.withVerified([6, 5])
    await done(round.submit(3))
    await round.close()
    await done(round.change(OFFICE, 'rank', { leaveOutUnverified: true }))
    const { behind, reached, goOn } = stallingStore()
    const late = ratingApp(behind).advance(round.year)
    await reached
    await app.work()
    await done(round.change(OFFICE, 'report'))
    await done(round.change(LEADERS, 'sendBack', { reason: '请核实' }))
    await app.work()
    goOn()
    await late
    expect(await statesOf(round)).toEqual(['verified', 'verified', 'submitted'])
    await done(round.verify(3))
    await done(round.change(OFFICE, 'rank'))
    await app.work()
    expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 3 } })
  })
})

describe('while a round is verified anew', () => {
  test('a firm that was in time is told so by its retry, for good', async () => {
    const year = freshYear()
    const app = ratingApp(store)
    const round = roundOf(app, year)
    await done(round.open())
    await done(round.submit(1, { key: 'sent-in-time' }))
    await done(round.verify(1))
    await round.close()
    await done(round.change(OFFICE, 'report'))
    await done(round.change(LEADERS, 'sendBack', { reason: '请核实' }))
    for (const state of ['reopening', 'verifying'] as const) {
      expect((await done(round.read())).state).toBe(state)
      const again = await roundOf(ratingApp(store), year).submit(1, { key: 'sent-in-time' })
      expect([state, again.status, again.headers.get('idempotency-replayed')]).toEqual([state, 200, 'true'])
      await app.work()
    }
    expect(await done(round.entry(1))).toMatchObject({ state: 'verified', sealed: true })
  })

  test('one that was not is late, even where a worker that had fallen behind has counted it in', async () => {
    const year = freshYear()
    const counting: Store = {
      ...store,
      async put(item, condition) {
        const outcome = await store.put(item, condition)
        if (item.sk !== codeOf(9) || item.version !== 1) return outcome
        await store.put({ ...item, version: 2, data: { ...(item.data as object), sealed: true } }, atVersion(1))
        return outcome
      },
    }
    const app = ratingApp(store)
    const round = roundOf(app, year)
    await round.withVerified([6])
    const stale = roundOf(ratingApp(counting), year)
    await done(stale.submit(2))
    await done(round.verify(2))
    await round.close()
    await done(round.change(OFFICE, 'report'))
    await done(round.change(LEADERS, 'sendBack', { reason: '请核实' }))
    await app.work()
    expect((await done(round.read())).state).toBe('verifying')

    expect((await stale.submit(9)).status).toBe(409)
    expect(await done(round.entry(9))).toMatchObject({ state: 'late' })
    await done(round.change(OFFICE, 'rank'))
    await app.work()
    expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 2, unranked: 0 } })
  })

  test('verification taken up again before the ranking opens all others to it, too', async () => {
    const app = ratingApp(store)
    const round = roundOf(app)
    await round.withVerified([6, 5])
    await done(round.submit(3))
    await round.close()
    await done(round.verify(3))
    await done(round.change(OFFICE, 'rank'))
    await done(round.changeEntry(2, REVIEWER, 'reconsider', { reason: '数据更新' }))
    await app.work()
    expect(await statesOf(round)).toEqual(['verified', 'submitted', 'verified'])
    const finding = { findings: ['TAX_EVASION'], reason: '已查实', department: '市税务局' }
    expect((await round.changeEntry(1, REVIEWER, 'disqualify', finding)).status).toBe(200)
  })
})
