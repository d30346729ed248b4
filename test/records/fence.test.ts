import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atVersion } from '../../functions/records/conditions.ts'
import type { Store } from '../../functions/records/store.ts'
import type { RatesByOperation } from '../faults/plan.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { type Round, roundOver } from './round.ts'
import { Crash, dyingStore, eachAtOnce, untilAnswered } from './sample.ts'

let engine: TestEngine
let store: Store

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
})
afterAll(() => engine.close())

const WRITERS = Array.from({ length: 200 }, (_, n) => String(n).padStart(3, '0'))

const NO_FAULTS: RatesByOperation = {}

/** Asks until the gate has decided. */
async function decided(round: Round, entry: string) {
  for (let asked = 0; asked < 300; asked++) {
    const { kind } = await untilAnswered(() => round.submit(entry))
    if (kind !== 'undecided') return kind
    await sleep(100)
  }
  throw new Error(`${entry} is never decided`)
}

/** Writers run against a gate that closes when so many have been answered; every third asks twice. */
async function race(name: string, through: Store, writers: readonly string[], closeAfter: number) {
  const round = roundOver(through, name)
  await untilAnswered(round.open)
  let answered = 0
  let closing: Promise<unknown> | undefined
  const closeAndSettle = async () => {
    await untilAnswered(round.close)
    // Two workers at once: a pass may be repeated, and by several.
    await Promise.all([untilAnswered(round.countIn, 100), untilAnswered(round.countIn, 100)])
    await untilAnswered(round.seal)
    await sleep(50)
    await untilAnswered(round.settle, 100)
  }
  const told = await eachAtOnce(12, writers, async (entry) => {
    const times = Number(entry) % 3 === 0 ? 2 : 1
    const kinds = await Promise.all(Array.from({ length: times }, () => decided(round, entry)))
    answered++
    if (answered >= closeAfter) closing ??= closeAndSettle()
    return kinds
  })
  await closing
  return { told: new Map(writers.map((entry, i) => [entry, told[i]!])), entries: await roundOver(store, name).all() }
}

describe('writers and a gate that closes among them', { timeout: 60_000 }, () => {
  test.each([
    { writers: 80, network: 'good', closeAfter: 30, rates: NO_FAULTS },
    {
      writers: 200,
      network: 'bad',
      closeAfter: 90,
      rates: { '*': { lose: 0.08, drop: 0.04, fail: 0.04, delay: 0.1 } },
    },
  ])(
    '$writers in a $network network, closing after $closeAfter',
    async ({ writers: count, network, closeAfter, rates }) => {
      const { faults, store: through } = await engine.behind({ seed: closeAfter, rates, delayMs: [1, 30] }, 2)
      const writers = WRITERS.slice(0, count)
      const { told, entries } = await race(`RACE ${network}`, through, writers, closeAfter)

      expect(entries.map(({ key }) => key.sk)).toEqual(writers)
      for (const { key, state, data, history } of entries) {
        // Each is one of the two, visibly; who was told so, was told right; and nothing happened to it twice.
        const isLate = state === 'late'
        expect(state).toBe(isLate ? 'late' : 'settled')
        expect(data.sealed === true).toBe(!isLate)
        for (const kind of told.get(key.sk)!) expect(kind === 'late').toBe(isLate)
        expect(history.map(({ event }) => event)).toEqual(isLate ? ['create', 'expire'] : ['create', 'seal', 'settle'])
      }
      const late = entries.filter(({ state }) => state === 'late').length
      expect(late).toBeGreaterThan(0)
      expect(entries.length - late).toBeGreaterThanOrEqual(closeAfter)
      if (network === 'bad') expect(faults.count('lose')).toBeGreaterThan(10)
    },
  )
})

describe('an entry whose process dies', () => {
  test('between its write and its look at the gate is counted in, and the retry is told so', async () => {
    const round = roundOver(store, 'DIED EARLY')
    await round.open()
    await expect(roundOver(dyingStore(store, 1, 'before'), 'DIED EARLY').submit('A')).rejects.toThrow(Crash)
    await round.close()
    expect(await round.countIn()).toMatchObject([{ state: 'submitted', data: { sealed: true } }])
    expect(await round.submit('A')).toMatchObject({ kind: 'replayed', record: { data: { sealed: true } } })
  })

  test('is acknowledged by a retry while the gate is open', async () => {
    const round = roundOver(store, 'DIED OPEN')
    await round.open()
    await expect(roundOver(dyingStore(store, 0, 'after'), 'DIED OPEN').submit('A')).rejects.toThrow(Crash)
    expect(await round.submit('A')).toMatchObject({ kind: 'replayed', record: { version: 1 } })
  })

  test('after the count stands unacknowledged, and the retry is told that it is late', async () => {
    const round = roundOver(store, 'DIED LATE')
    await round.open()
    await round.close()
    await round.countIn()
    await round.seal()
    await expect(roundOver(dyingStore(store, 1, 'before'), 'DIED LATE').submit('A')).rejects.toThrow(Crash)
    expect(await round.all()).toMatchObject([{ state: 'submitted', data: { name: 'A' } }])
    expect(await round.submit('A')).toMatchObject({ kind: 'late', record: { state: 'late' } })
    expect(await round.submit('A')).toMatchObject({ kind: 'late', record: { version: 2 } })
    expect(await round.countIn()).toMatchObject([{ state: 'late', version: 2 }])
  })

  const points = [0, 1, 2, 3].flatMap((survived) => (['before', 'after'] as const).map((when) => ({ survived, when })))

  test.each(points)(
    '$when request $survived of a late entry: the retry marks it late, once',
    async ({ survived, when }) => {
      const name = `POINT ${survived} ${when}`
      const round = roundOver(store, name)
      await round.open()
      await round.close()
      await round.countIn()
      await round.seal()
      await roundOver(dyingStore(store, survived, when), name)
        .submit('A')
        .catch((error) => expect(error).toBeInstanceOf(Crash))
      expect(await round.submit('A')).toMatchObject({ kind: 'late' })
      expect(await round.all()).toMatchObject([{ state: 'late', history: [{ event: 'create' }, { event: 'expire' }] }])
    },
  )

  test('a pass that dies at any point is finished by the next', async () => {
    const round = roundOver(store, 'PASS')
    await round.open()
    for (const entry of WRITERS.slice(0, 30)) await round.submit(entry)
    await round.close()
    for (const survived of [0, 1, 2, 9, 17])
      await expect(roundOver(dyingStore(store, survived, 'after'), 'PASS').countIn()).rejects.toThrow()
    // What a dead pass had sent may still arrive.
    await sleep(50)
    const counted = await round.countIn()
    expect(counted).toHaveLength(30)
    for (const { data, version } of counted)
      expect({ sealed: data.sealed, version }).toEqual({ sealed: true, version: 2 })
  })
})

describe('while the gate is closing', () => {
  test('the double of an acknowledged entry does not make it late', async () => {
    const round = roundOver(store, 'DOUBLE')
    await round.open()
    expect(await round.submit('A')).toMatchObject({ kind: 'done' })
    await round.close()
    expect(await round.submit('A')).toMatchObject({ kind: 'undecided', record: { state: 'submitted', version: 1 } })
    await round.countIn()
    expect(await round.submit('A')).toMatchObject({ kind: 'replayed', record: { data: { sealed: true } } })
    await round.seal()
    expect(await round.submit('A')).toMatchObject({ kind: 'replayed', record: { version: 2 } })
    await round.settle()
    expect(await round.submit('A')).toMatchObject({ kind: 'replayed', record: { state: 'settled', version: 3 } })
  })

  test('a new entry that the count still finds is in time; one that it leaves out is late, once it is over', async () => {
    const round = roundOver(store, 'COUNTING')
    await round.open()
    await round.close()
    expect(await round.submit('FOUND')).toMatchObject({ kind: 'undecided' })
    await round.countIn()
    expect(await round.submit('LEFT OUT')).toMatchObject({ kind: 'undecided', record: { version: 1 } })
    await round.seal()
    expect(await round.submit('FOUND')).toMatchObject({ kind: 'replayed' })
    expect(await round.submit('LEFT OUT')).toMatchObject({ kind: 'late', record: { state: 'late' } })
  })

  test('a worker that comes too late with its count has nobody acknowledged whom the settling has passed over', async () => {
    const round = roundOver(store, 'STALLED')
    await round.open()
    await round.submit('A')
    await round.close()
    await round.countIn()
    await round.seal()
    await round.settle()
    await round.write('B')
    await round.countIn()
    expect(await round.all()).toMatchObject([{ state: 'settled' }, { state: 'submitted', data: { sealed: true } }])
    expect(await round.submit('B')).toMatchObject({ kind: 'late', record: { state: 'late' } })
    expect(await round.submit('A')).toMatchObject({ kind: 'replayed' })
  })
})

test('an entry that cannot be read holds up no other, wherever it stands; the pass names it', async () => {
  const round = roundOver(store, 'UNREADABLE')
  await round.open()
  const broken = ['000', '017', '029']
  for (const entry of WRITERS.slice(0, 30)) await round.submit(entry)
  const keyOf = (sk: string) => ({ pk: 'ENTRIES#UNREADABLE', sk })
  const sound = await Promise.all(broken.map(async (sk) => (await store.get(keyOf(sk)))!))
  for (const item of sound) await store.put({ ...item, data: 'lost' }, atVersion(1))
  await round.close()
  const failure = await round.countIn().catch((error) => error)
  expect(failure).toBeInstanceOf(AggregateError)
  expect(failure.message).toMatch(/^seal failed for 3: /)
  for (const sk of broken) expect(failure.message).toContain(`ENTRIES#UNREADABLE ${sk}: `)
  for (const item of sound) await store.put(item, atVersion(1))
  const sealed = (await round.all()).filter(({ data }) => data.sealed).map(({ key }) => key.sk)
  expect(sealed).toEqual(WRITERS.slice(0, 30).filter((entry) => !broken.includes(entry)))
  expect((await round.countIn()).every(({ data, version }) => data.sealed && version === 2)).toBe(true)
})

describe('what stands in the way', () => {
  test('is told as it is: another request, another body', async () => {
    const round = roundOver(store, 'OTHERS')
    await round.open()
    expect(await round.submit('A')).toMatchObject({ kind: 'done' })
    expect(await round.submit('A', 'another')).toMatchObject({ kind: 'stands', record: { version: 1 } })
    await round.close()
    await round.countIn()
    await round.seal()
    expect(await round.submit('A', 'another')).toMatchObject({ kind: 'stands', record: { version: 2 } })
  })

  test('a change during the pass is neither lost nor left out', async () => {
    const round = roundOver(store, 'MEANWHILE')
    await round.open()
    for (const entry of WRITERS.slice(0, 40)) await round.submit(entry)
    await round.close()
    const change = async (entry: string): Promise<void> => {
      for (;;) {
        const record = (await round.entries.read({ pk: 'ENTRIES#MEANWHILE', sk: entry }))!
        const next = { state: 'approved', data: { ...record.data, points: 5 } } as const
        const { kind } = await round.entries.change(record, 'approve', next, { ...REQUEST, mark: `approve ${entry}` })
        if (kind !== 'stands') return
      }
    }
    const [counted] = await Promise.all([round.countIn(), eachAtOnce(8, WRITERS.slice(0, 40), change)])
    expect(counted.map(({ key }) => key.sk).toSorted()).toEqual(WRITERS.slice(0, 40))
    for (const { state, data, version } of await round.all())
      expect({ state, data, version }).toMatchObject({
        state: 'approved',
        version: 3,
        data: { points: 5, sealed: true },
      })
  })
})

const REQUEST = { body: '', by: 'officer', role: 'officer', at: '2026-04-01T00:00:00.000Z' }
