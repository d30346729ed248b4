import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../functions/records/store.ts'
import { OFFICE } from '../../http/callers.ts'
import type { Received } from '../../http/client.ts'
import { type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import type { Problem } from '../../http/shapes.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

/** Which requests the engine fails from now on, how many, and whether before it has done them or after. */
const failing = { left: 0, only: '', when: 'before' as 'before' | 'after', name: 'TimeoutError' }

let engine: TestEngine
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(unreliable(engine.store()))
})
afterAll(() => engine.close())

function unreliable(store: Store): Store {
  const wrapped =
    <A extends unknown[], R>(kind: keyof Store, operation: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const fails = failing.left > 0 && (failing.only === '' || failing.only === kind)
      if (fails) failing.left--
      const failure = Object.assign(new Error('secret address of the engine'), { name: failing.name })
      if (fails && failing.when === 'before') throw failure
      const result = await operation(...args)
      if (fails) throw failure
      return result
    }
  return {
    get: wrapped('get', store.get),
    put: wrapped('put', store.put),
    query: wrapped('query', store.query),
    pending: wrapped('pending', store.pending),
  }
}

async function whileFailing<R>(asked: () => Promise<R>, rest: Partial<typeof failing> = {}): Promise<R> {
  Object.assign(failing, { left: 1, only: '', when: 'before', name: 'TimeoutError' }, rest)
  try {
    return await asked()
  } finally {
    failing.left = 0
  }
}

describe('every operation, while the engine does not answer', () => {
  const published = async () => {
    const it = roundOf(rating)
    await it.withVerified([4])
    await it.close()
    return it
  }
  let round: Awaited<ReturnType<typeof published>>
  beforeAll(async () => {
    round = await published()
  })
  const tag = { ifMatch: '"1-x"' }

  const operations: [string, () => Promise<Received<Problem>>][] = [
    ['reads a round', () => round.read()],
    ['opens a round', () => roundOf(rating, 2099).open()],
    ['changes a round', () => round.change(OFFICE, 'report', {}, tag)],
    ['submits an entry', () => round.submit(2)],
    ['reads an entry', () => round.entry(1)],
    ['changes an entry', () => round.verify(1, {}, tag)],
    ['lists entries', () => round.entries()],
    ['lists the queue', () => round.queue()],
    ['shows the publication', () => round.publication()],
  ]

  test.each(operations)('%s: 503, to be tried again, and nothing of why', async (_what, asked) => {
    const told = rating.failures.length
    const { status, headers, body, text } = await whileFailing(asked)
    expect([status, headers.get('retry-after'), body.type]).toEqual([503, '1', expect.stringMatching(/unavailable$/)])
    expect(text).not.toContain('secret')
    expect(rating.failures).toHaveLength(told + 1)
  })

  test.each(['ThrottlingException', 'ProvisionedThroughputExceededException', 'InternalServerError', 'ECONNRESET'])(
    '%s passes: 503',
    async (name) => {
      expect((await whileFailing(() => round.read(), { name })).status).toBe(503)
    },
  )

  test.each(['ValidationException', 'ResourceNotFoundException', 'TypeError'])('%s does not: 500', async (name) => {
    const { status, headers, text } = await whileFailing(() => round.read(), { name })
    expect([status, headers.has('retry-after')]).toEqual([500, false])
    expect(text).not.toContain('secret')
  })
})

describe('a submission', () => {
  test.each(['before', 'after'] as const)(
    'whose write fails %s it is applied is done once by its retry',
    async (when) => {
      const round = roundOf(rating)
      await done(round.open())
      await done(round.submit(9))
      const first = await whileFailing(() => round.submit(1, { key: 'one-submission' }), { only: 'put', when })
      expect([first.status, first.headers.get('location')]).toEqual([503, null])
      const again = await round.submit(1, { key: 'one-submission' })
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual(
        when === 'after' ? [200, 'true'] : [201, null],
      )
      expect(await done(round.entry(1))).toMatchObject({ version: 1, history: [{ event: 'create' }] })
      expect((await done(round.entries())).items).toHaveLength(2)
    },
  )

  test('that ends between its write and the look at the gate is acknowledged by its retry, once', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(9))
    const first = await stoppedAtTheGate(() => round.submit(1, { key: 'stopped-at-the-gate' }))
    expect(first.status).toBe(503)
    expect((await round.submit(1, { key: 'stopped-at-the-gate' })).status).toBe(200)
    await done(round.verify(1))
    await done(round.verify(9))
    expect(await round.close()).toMatchObject({ state: 'ranked', manifest: { ranked: 2 } })
  })

  test('that ends there as the round closes is counted in or late, and its retry is told which', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(9))
    await stoppedAtTheGate(() => round.submit(1, { key: 'stopped-as-it-closes' }))
    await round.close()
    const again = await round.submit(1, { key: 'stopped-as-it-closes' })
    expect([again.status, again.body.state, again.body.sealed]).toEqual([200, 'submitted', true])
  })

  /** The round being known, the only thing that a submission reads is the gate. */
  const stoppedAtTheGate = <R>(asked: () => Promise<R>): Promise<R> => whileFailing(asked, { only: 'get' })
})

describe('a change', () => {
  test.each(['before', 'after'] as const)(
    'whose write fails %s it is applied is done once by its retry',
    async (when) => {
      const round = roundOf(rating)
      await done(round.open())
      await done(round.submit(1))
      const asking = { key: 'one-verification', ifMatch: '"1-x"' }
      const first = await whileFailing(() => round.verify(1, {}, asking), { only: 'put', when })
      expect(first.status).toBe(503)
      const again = await round.verify(1, {}, asking)
      expect([again.status, again.headers.get('idempotency-replayed'), again.body.version]).toEqual([
        200,
        when === 'after' ? 'true' : null,
        2,
      ])
    },
  )
})
