import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Collection, collection } from '../../functions/records/collection.ts'
import { absent } from '../../functions/records/conditions.ts'
import { wholeHistory } from '../../functions/records/history.ts'
import { deliverPending } from '../../functions/records/outbox.ts'
import type { Item, Meter, Store } from '../../functions/records/store.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { Crash, dyingStore, requestBy, type Sample, type SampleRecord, type SampleState, sampleType } from './sample.ts'

let engine: TestEngine
let store: Store
let samples: Collection<SampleState, Sample>
let spent: Parameters<Meter>[0][] = []

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store((operation) => spent.push(operation))
  samples = collection(store, sampleType)
})
afterAll(() => engine.close())

const keyOf = (sk: string) => ({ pk: 'LONG', sk })
const LONG_NOTE = '说'.repeat(500)

/** Changes a record as it stands; each change has a key of its own. */
async function changed(sk: string, through = samples, mark?: string) {
  const record = (await through.read(keyOf(sk)))!
  const request = requestBy(mark ?? `change ${sk} ${record.version + 1}`, { note: LONG_NOTE })
  return through.change(record, 'approve', { state: 'approved', data: record.data }, request)
}

/** A record of that many versions. */
async function recordOf(sk: string, versions: number): Promise<SampleRecord> {
  await samples.create(keyOf(sk), { name: sk }, requestBy(`create ${sk}`))
  for (let version = 2; version <= versions; version++) await changed(sk)
  return (await samples.read(keyOf(sk)))!
}

const versionsOf = (changes: readonly { readonly version: number }[]) => changes.map(({ version }) => version)
const upTo = (versions: number) => Array.from({ length: versions }, (_, i) => i + 1)

describe('a long history', () => {
  test('leaves the item, which stays small, and is found whole', async () => {
    const record = await recordOf('WHOLE', 130)
    expect(record.version).toBe(130)
    expect(record.spilled).toBeGreaterThan(80)
    expect(record.history.length + record.spilled).toBe(130)
    expect(record.history[0]).toMatchObject({ version: 1, event: 'create' })
    expect(Buffer.byteLength(JSON.stringify(await store.get(keyOf('WHOLE'))))).toBeLessThan(100_000)
    const whole = await wholeHistory(store, record)
    expect(versionsOf(whole)).toEqual(upTo(130))
    expect(whole[70]).toMatchObject({ mark: 'change WHOLE 71', note: LONG_NOTE })
  })

  test('is not met by who lists the records', async () => {
    await recordOf('LISTED', 50)
    const { records } = await samples.list({ pk: 'LONG' })
    for (const { key } of records) expect(key.pk).toBe('LONG')
  })

  test.each([
    { request: 'the creation', mark: 'create REPLAYED', body: 'body', kind: 'replayed' },
    { request: 'a change that has left the item', mark: 'change REPLAYED 5', body: 'body', kind: 'replayed' },
    { request: 'its key with another body', mark: 'change REPLAYED 5', body: 'other', kind: 'otherBody' },
    { request: 'a recent change', mark: 'change REPLAYED 60', body: 'body', kind: 'replayed' },
    { request: 'another request', mark: 'never seen', body: 'body', kind: 'stands' },
  ] as const)('knows $request: $kind', async ({ mark, body, kind }) => {
    const record = (await samples.read(keyOf('REPLAYED'))) ?? (await recordOf('REPLAYED', 60))
    const request = requestBy(mark, { body })
    expect(await samples.told(record, request)).toMatchObject({ kind, record: { version: 60 } })
    // Who is as far behind as the request itself is told the same by the write that is refused.
    const stale = { ...record, version: 3, history: record.history.slice(0, 1) }
    expect(await samples.change(stale, 'approve', { state: 'approved', data: record.data }, request)).toMatchObject({
      kind,
      record: { version: 60 },
    })
  })

  test('costs a write more once in twenty changes, and nothing where it is short', async () => {
    await recordOf('COST', 39)
    spent = []
    await changed('COST')
    expect(spent).toEqual(['get', 'put'])
    spent = []
    await changed('COST')
    expect(spent).toEqual(['get', 'put', 'put'])
    spent = []
    await changed('COST')
    expect(spent).toEqual(['get', 'put'])
  })

  test('is delivered whole, however much of it has left the item meanwhile', async () => {
    const type = { ...sampleType, type: 'long' }
    const long = collection(store, type)
    let outcome = await long.create(keyOf('DELIVERED'), { name: 'a' }, requestBy('create'))
    for (let n = 0; n < 99 && outcome.kind === 'done'; n++)
      outcome = await long.change(
        outcome.record,
        'approve',
        { state: 'approved', data: { name: 'a' } },
        requestBy(`${n}`),
      )
    const delivered: number[] = []
    const turn = () =>
      deliverPending(store, type, async (_record, changes) => {
        delivered.push(...versionsOf(changes))
        return 'delivered'
      })
    expect(await turn()).toBe(1)
    expect(delivered).toEqual(upTo(100))
    expect(await long.read(keyOf('DELIVERED'))).toMatchObject({ version: 100, delivered: 100 })
    expect(await turn()).toBe(0)
  })
})

describe('while a history spills', () => {
  test.each(
    [0, 1, 2].flatMap((survived) => [
      { survived, when: 'before' as const },
      { survived, when: 'after' as const },
    ]),
  )('a crash $when request $survived loses nothing, and the retry is done once', async ({ survived, when }) => {
    const sk = `CRASH ${survived} ${when}`
    await recordOf(sk, 40)
    const dying = collection(dyingStore(store, survived, when), sampleType)
    await expect(changed(sk, dying, 'struck')).rejects.toThrow(Crash)
    const between = (await samples.read(keyOf(sk)))!
    expect(versionsOf(await wholeHistory(store, between))).toEqual(upTo(between.version))
    expect(between.version).toBe(survived === 2 && when === 'after' ? 41 : 40)

    const told = await samples.told(between, requestBy('struck'))
    if (told.kind === 'stands') expect(await changed(sk, samples, 'struck')).toMatchObject({ kind: 'done' })
    else expect(told.kind).toBe('replayed')
    for (let more = 0; more < 25; more++) await changed(sk)
    const record = (await samples.read(keyOf(sk)))!
    const whole = await wholeHistory(store, record)
    expect(versionsOf(whole)).toEqual(upTo(66))
    expect(whole.filter(({ mark }) => mark === 'struck')).toHaveLength(1)
  })

  test('of many at once one makes the change, and the copy is there once', async () => {
    const record = await recordOf('RACE', 40)
    const next = { state: 'approved', data: record.data } as const
    const outcomes = await Promise.all(
      upTo(12).map((n) => samples.change(record, 'approve', next, requestBy(`race ${n}`))),
    )
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', ...Array.from({ length: 11 }, () => 'stands')])
    const stands = (await samples.read(keyOf('RACE')))!
    expect(versionsOf(await wholeHistory(store, stands))).toEqual(upTo(41))
  })

  test('a copy that code of another day has made longer is taken as it is', async () => {
    const record = await recordOf('LONGER', 40)
    const changes = record.history.slice(1, 31)
    const copy: Item = { pk: 'LONG#HISTORY#LONGER', sk: '00000002', changes }
    await store.put(copy, absent)
    await changed('LONGER')
    const stands = (await samples.read(keyOf('LONGER')))!
    expect(stands.spilled).toBe(30)
    expect(versionsOf(await wholeHistory(store, stands))).toEqual(upTo(41))
  })
})
