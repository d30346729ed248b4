import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../functions/records/store.ts'
import { firmOf, OFFICE, REVIEWER } from '../../http/callers.ts'
import { countingWrites, freshYear, REVIEWED, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let store: Store

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
})
afterAll(() => engine.close())

/** The same round as two processes see it, each with what it has seen itself. */
function twoProcesses(theirs: Store = store) {
  const year = freshYear()
  const [here, there] = [ratingApp(store), ratingApp(theirs)]
  return { here, there, round: roundOf(here, year), elsewhere: roundOf(there, year) }
}

describe('a round that is closed', () => {
  test('and counted in takes nothing new: 409; while it is being counted, 503; nothing written', async () => {
    const counted = countingWrites(store)
    const app = ratingApp(counted.store)
    const round = roundOf(app)
    await done(round.open())
    await done(round.submit(1))
    await done(round.verify(1))
    await done(round.change(OFFICE, 'close'))

    let before = counted.written()
    const during = await round.submit(2)
    expect([during.status, during.headers.get('retry-after'), counted.written()]).toEqual([503, '1', before])
    await app.work()
    expect((await done(round.read())).state).toBe('ranked')
    before = counted.written()
    const { status, body } = await round.submit(2, { headers: { 'accept-language': 'en' } })
    expect([status, body.detail]).toEqual([409, `the round of ${round.year} takes no more entries`])
    expect(counted.written()).toBe(before)
    expect((await round.entry(2)).status).toBe(404)
  })

  test('takes nothing from a process that never saw it open either: 409, nothing written', async () => {
    const { round, here } = twoProcesses()
    await done(round.open())
    await round.close()
    const counted = countingWrites(store)
    const fresh = roundOf(ratingApp(counted.store), round.year)
    expect([(await fresh.submit(1)).status, counted.written()]).toEqual([409, 0])
    await here.work()
    expect((await round.entry(1)).status).toBe(404)
  })

  test('still finds what it took for a retry, and tells a second request what stands', async () => {
    const { round } = twoProcesses()
    await done(round.open())
    await done(round.submit(1, { key: 'sent-before-the-close' }))
    await done(round.verify(1))
    await round.close()
    const again = await round.submit(1, { key: 'sent-before-the-close' })
    expect([again.status, again.headers.get('idempotency-replayed'), again.body.state]).toEqual([200, 'true', 'ranked'])
    expect((await round.submit(1)).status).toBe(412)
    expect((await round.submit(1, { key: 'sent-before-the-close', name: '改' })).status).toBe(422)
  })
})

test('a retry that overtakes its first try, on its way while the round closes, is not refused what that is given', async () => {
  let arrive: () => void = () => undefined
  const onItsWay = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { round, elsewhere, here } = twoProcesses({
    ...store,
    async put(item, condition) {
      if (item.sk === codeOf(2)) await onItsWay
      return store.put(item, condition)
    },
  })
  await done(round.open())
  await done(elsewhere.submit(1))
  const first = elsewhere.submit(2, { key: 'sent-twice' })
  await done(round.change(OFFICE, 'close'))
  expect((await round.submit(2, { key: 'sent-twice' })).status).toBe(503)
  arrive()
  expect((await first).status).toBe(503)
  await here.work()
  for (const process of [round, elsewhere]) {
    const { status, body } = await process.submit(2, { key: 'sent-twice' })
    expect([status, body.sealed]).toEqual([200, true])
  }
})

describe('an entry that comes after the close, through a process that has not heard of it', () => {
  test('while it is closing: 503, until the workers have counted it in or not', async () => {
    const { round, elsewhere, here } = twoProcesses()
    await done(round.open())
    await done(elsewhere.submit(1))
    await done(round.change(OFFICE, 'close'))
    const first = await elsewhere.submit(2, { key: 'sent-while-closing' })
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '1'])
    await here.work()
    const again = await elsewhere.submit(2, { key: 'sent-while-closing' })
    expect([again.status, again.body.sealed]).toEqual([200, true])
  })

  test('when it has been ranked: 409, visibly late, never ranked', async () => {
    const { round, elsewhere, here } = twoProcesses()
    await done(round.open())
    await done(elsewhere.submit(1))
    await done(round.verify(1))
    await round.close()

    expect((await elsewhere.submit(2, { key: 'sent-after-the-close' })).status).toBe(409)
    await here.work()
    expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 1, unranked: 0 } })
    const late = await done(round.entry(2, firmOf(2)))
    expect(late).toMatchObject({ state: 'late', sealed: false, availableTransitions: [] })
    expect((await elsewhere.submit(2, { key: 'sent-after-the-close' })).status).toBe(409)
    for (const [event, payload] of Object.entries({ verify: { figures: REVIEWED }, return: { reason: '缺件' } })) {
      expect((await round.changeEntry(2, REVIEWER, event, payload)).status).toBe(409)
    }
  })

  test('and whose process ends before it looks at the gate is found by the workers', async () => {
    const { round, elsewhere, here, there } = twoProcesses({
      ...store,
      async get(key) {
        if (written && key.pk.includes('ROUND')) throw Object.assign(new Error('gone'), { name: 'TimeoutError' })
        return store.get(key)
      },
      async put(item, condition) {
        written = item.sk === codeOf(2)
        return store.put(item, condition)
      },
    })
    let written = false
    await done(round.open())
    await done(elsewhere.submit(1))
    await done(round.verify(1))
    await round.close()
    expect([(await elsewhere.submit(2)).status, there.failures.length]).toEqual([503, 1])
    expect(await done(round.entry(2))).toMatchObject({ state: 'submitted', sealed: false })
    await here.work()
    expect(await done(round.entry(2))).toMatchObject({
      state: 'late',
      history: [{}, { event: 'expire', role: 'system' }],
    })
    expect(await done(round.queue())).toEqual({ items: [] })
  })
})

describe('an entry that was acknowledged', () => {
  test('is never made late by its own retry while the round is closing', async () => {
    for (const process of ['the same', 'another', 'a new'] as const) {
      const { round, elsewhere, here } = twoProcesses()
      await done(round.open())
      await done(elsewhere.submit(9))
      expect((await round.submit(1, { key: 'acknowledged-before' })).status).toBe(201)
      await done(round.verify(1))
      await done(round.verify(9))
      await done(round.change(OFFICE, 'close'))

      const through = { 'the same': round, another: elsewhere, 'a new': roundOf(ratingApp(store), round.year) }[process]
      const meanwhile = await through.submit(1, { key: 'acknowledged-before' })
      // Nobody can tell yet whether the close has counted it in: the caller is told to ask again.
      expect([process, meanwhile.status, meanwhile.headers.get('retry-after')]).toEqual([process, 503, '1'])
      await here.work()
      const after = await through.submit(1, { key: 'acknowledged-before' })
      expect([process, after.status, after.body.state]).toEqual([process, 200, 'ranked'])
      expect(await done(round.read())).toMatchObject({ manifest: { ranked: 2 } })
    }
  })

  test('by the one of two equal requests is not made late by the other, which looks at the gate later', async () => {
    let look: () => void = () => {}
    const looks = new Promise<void>((resolve) => {
      look = resolve
    })
    let isWritten = false
    const slow: Store = {
      ...store,
      async put(item, condition) {
        const outcome = await store.put(item, condition)
        isWritten ||= item.sk === codeOf(1)
        return outcome
      },
      async get(key) {
        if (isWritten && key.sk === String(round.year)) await looks
        return store.get(key)
      },
    }
    const { round, elsewhere, here } = twoProcesses(slow)
    await done(round.open())
    await done(elsewhere.submit(9))
    const slower = elsewhere.submit(1, { key: 'the-same-request' })
    while (!isWritten) await new Promise((resolve) => setTimeout(resolve, 1))
    const faster = await round.submit(1, { key: 'the-same-request' })
    await done(round.change(OFFICE, 'close'))
    look()
    expect([faster.status, (await slower).status]).toEqual([200, 503])
    await here.work()
    expect(await done(round.entry(1))).toMatchObject({ state: 'submitted', sealed: true })
  })

  test('is in the ranking: what a worker that has fallen behind counts in after it is not acknowledged', async () => {
    let stalled: () => void = () => {}
    let goOn: () => void = () => {}
    const reached = new Promise<void>((resolve) => {
      stalled = resolve
    })
    const resumed = new Promise<void>((resolve) => {
      goOn = resolve
    })
    let isFirst = true
    const behind = ratingApp({
      ...store,
      async query(query) {
        if (isFirst) {
          isFirst = false
          stalled()
          await resumed
        }
        return store.query(query)
      },
    })
    let sealing: Promise<void> = Promise.resolve()
    const { round, elsewhere, here } = twoProcesses({
      ...store,
      // Between the write of the entry and the look at the gate, the worker that fell behind goes on and finds it.
      async put(item, condition) {
        const outcome = await store.put(item, condition)
        if (item.sk === codeOf(2)) {
          goOn()
          await sealing
        }
        return outcome
      },
    })
    await done(round.open())
    await done(elsewhere.submit(1))
    await done(round.verify(1))
    await done(round.change(OFFICE, 'close'))
    sealing = behind.advance(round.year)
    await reached
    await here.work()
    expect((await done(round.read())).state).toBe('ranked')

    const first = await elsewhere.submit(2, { key: 'after-the-ranking' })
    await here.work()
    const again = await elsewhere.submit(2, { key: 'after-the-ranking' })
    expect([first.status, again.status]).toEqual([409, 409])
    expect(await done(round.entry(2))).toMatchObject({ state: 'late' })
    expect(await done(round.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 1 } })
  })
})
