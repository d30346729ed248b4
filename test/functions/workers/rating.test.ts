import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../functions/records/store.ts'
import { OFFICE, REVIEWER } from '../../http/callers.ts'
import { countingWrites, freshYear, type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'
import { copyOf } from '../../records/part.ts'
import { dyingStore } from '../../records/sample.ts'

let engine: TestEngine
let store: Store
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
  rating = ratingApp(store)
})
afterAll(() => engine.close())

type Round = ReturnType<typeof roundOf>

/** What a round came to, the hash of its ranking included, and how each entry came out. */
async function resultOf(round: Round) {
  const { state, manifest } = await done(round.read())
  const { items } = await done(round.entries())
  return {
    state,
    manifest,
    entries: items.map(({ creditCode, state, totalPoints }) => [creditCode, state, totalPoints]),
  }
}

/** Tells how many requests a worker makes to bring a round as far as it goes. */
async function requestsOf(store: Store, year: number): Promise<number> {
  let requests = 0
  const counting =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      requests++
      return operation(...args)
    }
  const { get, put, query, pending } = store
  const counted = { get: counting(get), put: counting(put), query: counting(query), pending: counting(pending) }
  await ratingApp(counted).advance(year)
  return requests
}

describe('a worker that ends in the middle, at any request, before or after it is done', () => {
  async function closing(round: Round) {
    await round.withVerified([6])
    await done(round.submit(2))
    await done(round.verify(2, { leadsItsTrade: false }))
    await done(round.change(OFFICE, 'close'))
  }
  async function leftOut(round: Round) {
    await round.withVerified([6])
    await done(round.submit(2))
    await round.close()
    await done(round.change(OFFICE, 'rank', { leaveOutUnverified: true }))
  }

  test.each([
    ['a round is closed and ranked', closing, { ranked: 1, unranked: 1 }, ['after']],
    ['a round is ranked without what is not verified', leftOut, { ranked: 1, unranked: 1 }, ['before']],
  ] as const)(
    '%s: the next one brings it to the same ranking, by its hash',
    async (name, prepare, manifest, moments) => {
      const year = freshYear()
      await prepare(roundOf(rating, year))
      const before = (await engine.everything()).filter(({ pk, sk }) => `${pk} ${sk}`.includes(String(year)))

      const requests = await requestsOf(await copyOf(store, before, `${year}-counted`), year)
      await rating.work()
      const expected = await resultOf(roundOf(rating, year))
      expect(expected).toMatchObject({ state: 'ranked', manifest })
      expect([name, requests >= 8]).toEqual([name, true])

      for (const when of moments) {
        for (let survived = 0; survived < requests; survived++) {
          const copy = await copyOf(store, before, `${year}-${when}-${survived}`)
          await expect(ratingApp(dyingStore(copy, survived, when)).advance(year)).rejects.toThrow()
          const next = ratingApp(copy)
          await next.work()
          expect([when, survived, await resultOf(roundOf(next, year))]).toEqual([when, survived, expected])
        }
      }
    },
  )
})

describe('workers', () => {
  test('of several processes at once bring a round to one ranking, each entry settled once', async () => {
    const round = roundOf(rating)
    await round.withVerified([6, 5, 4, 3, 2, 1])
    await done(round.change(OFFICE, 'close'))
    await Promise.all(Array.from({ length: 4 }, () => ratingApp(engine.store()).work()))
    await rating.work()
    expect(await done(round.read())).toMatchObject({ state: 'ranked', version: 4, manifest: { ranked: 6 } })
    for (let number = 1; number <= 6; number++) {
      const { history } = await done(round.entry(number))
      expect(history.map(({ event }) => event)).toEqual(['create', 'verify', 'seal', 'settle'])
    }
  })

  test('with nothing to do write nothing', async () => {
    await rating.work()
    const counted = countingWrites(engine.store())
    const idle = ratingApp(counted.store)
    await idle.work()
    expect(counted.written()).toBe(0)
  })

  test('leave a round that waits for an officer where it is', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    for (const state of ['open', 'verifying'] as const) {
      await rating.work()
      await rating.advance(round.year)
      expect((await done(round.read())).state).toBe(state)
      if (state === 'open') await done(round.change(OFFICE, 'close'))
    }
  })

  test('send back to be verified what was taken up again between the call to rank and the ranking', async () => {
    const round = roundOf(rating)
    await round.withVerified([6, 5])
    await done(round.submit(3))
    await round.close()
    await done(round.verify(3))
    await done(round.change(OFFICE, 'rank'))
    await done(round.changeEntry(2, REVIEWER, 'reconsider', { reason: '数据更新' }))
    await rating.work()
    expect(await done(round.read())).toMatchObject({ state: 'verifying' })
    expect((await done(round.entry(2))).state).toBe('submitted')

    await done(round.verify(2))
    await done(round.change(OFFICE, 'rank'))
    await rating.work()
    expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 3, unranked: 0 } })
  })

  test('that cannot do one thing do the others, and tell', async () => {
    const [broken, sound] = [roundOf(rating), roundOf(rating)]
    for (const round of [broken, sound]) {
      await round.withVerified([6])
      await done(round.change(OFFICE, 'close'))
    }
    const failing = ratingApp({
      ...store,
      query: (query) => {
        if (query.pk.endsWith(String(broken.year))) return Promise.reject(new Error('engine away'))
        return store.query(query)
      },
    })
    await expect(failing.work()).rejects.toThrow()
    expect((await done(sound.read())).state).toBe('ranked')
    expect((await done(broken.read())).state).toBe('closing')
    await rating.work()
    expect((await done(broken.read())).state).toBe('ranked')
  })
})
