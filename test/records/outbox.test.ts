import { afterAll, beforeAll, expect, test } from 'vitest'
import { collection } from '../../functions/records/collection.ts'
import { absent } from '../../functions/records/conditions.ts'
import { deliverPending } from '../../functions/records/outbox.ts'
import { pendingSince } from '../../functions/records/pending.ts'
import type { RecordType } from '../../functions/records/record.ts'
import type { Store } from '../../functions/records/store.ts'
import type { Key } from '../../functions/records/table.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { eachAtOnce, requestBy, type Sample, type SampleState, sampleType } from './sample.ts'

let engine: TestEngine

beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.close())

const typeOf = (type: string): RecordType<SampleState, Sample> => ({ ...sampleType, type })
const keyOf = (kind: string, n: number): Key => ({ pk: `OUTBOX ${kind}`, sk: String(n).padStart(5, '0') })
const LONG_AGO = '2020-01-01T00:00:00.000Z'

/** The first so many keys that all stand in the shard of the first one. */
function keysOfOneShard(kind: string, count: number): Key[] {
  const shardOf = (key: Key) => Object.values(pendingSince(key, kind, LONG_AGO))[0]
  const keys: Key[] = []
  for (let n = 0; keys.length < count; n++)
    if (shardOf(keyOf(kind, n)) === shardOf(keyOf(kind, 0))) keys.push(keyOf(kind, n))
  return keys
}

/** One shard in which so many items that cannot be delivered are older than the healthy ones behind them. */
async function shardOf(kind: string, poisoned: number, healthy: number): Promise<readonly Key[]> {
  const store = engine.store()
  const keys = keysOfOneShard(kind, poisoned + healthy)
  await eachAtOnce(16, keys.slice(0, poisoned), (key) =>
    store.put({ ...key, type: kind, broken: true, ...pendingSince(key, kind, LONG_AGO) }, absent),
  )
  const behind = keys.slice(poisoned)
  await eachAtOnce(16, behind, (key) =>
    collection(store, typeOf(kind)).create(key, { name: key.sk }, requestBy(key.sk)),
  )
  return behind
}

/** Turns of a worker, each of which may fail: which records it delivers in each. */
async function turnsOf(store: Store, kind: string, turns: number): Promise<string[][]> {
  const delivered: string[][] = []
  for (let turn = 0; turn < turns; turn++) {
    const names: string[] = []
    await deliverPending(store, typeOf(kind), async ({ data: { name } }) => {
      names.push(name)
      return 'delivered'
    }).catch((error) => expect(error).toBeInstanceOf(AggregateError))
    delivered.push(names)
  }
  return delivered
}

test('a hundred damaged items in a shard do not hide a healthy one behind them', async () => {
  const [healthy] = await shardOf('damaged', 130, 1)
  const [first, second] = await turnsOf(engine.store(), 'damaged', 2)
  expect([first, second]).toEqual([[healthy!.sk], []])
})

test('what failed is named in the message, the first few of many', async () => {
  await shardOf('named', 7, 0)
  const failure = await deliverPending(engine.store(), typeOf('named'), async () => 'delivered').catch((error) => error)
  expect(failure.errors).toHaveLength(7)
  expect(failure.message).toMatch(/^delivering named failed for 7: (OUTBOX named \d{5}: [^;]+; ){5}and 2 more$/)
})

test('nor do more of them than are looked at in a turn: the next one goes on behind them', async () => {
  const healthy = await shardOf('manifold', 1_050, 2)
  const turns = await turnsOf(engine.store(), 'manifold', 2)
  expect(turns[0]).toEqual([])
  expect(turns[1]!.toSorted()).toEqual(healthy.map(({ sk }) => sk))
}, 60_000)

test('nor those that are to be delivered later, and each is asked for again', async () => {
  const store = engine.store()
  const type = typeOf('waiting')
  const keys = keysOfOneShard('waiting', 121)
  const waiting = new Set(keys.slice(0, 120).map(({ sk }) => sk))
  for (const key of keys)
    await collection(store, type).create(key, { name: key.sk }, requestBy(key.sk, { at: `2026-01-01T${key.sk}` }))
  const asked = new Map<string, number>()
  const turn = () =>
    deliverPending(store, type, async ({ data: { name } }) => {
      asked.set(name, (asked.get(name) ?? 0) + 1)
      return waiting.has(name) ? 'later' : 'delivered'
    })
  expect(await turn()).toBe(1)
  expect(asked.size).toBe(121)
  expect(await turn()).toBe(0)
  expect(new Set([...asked].filter(([name]) => waiting.has(name)).map(([, times]) => times))).toEqual(new Set([2]))
  waiting.clear()
  let delivered = 0
  for (let done = await turn(); done > 0; done = await turn()) delivered += done
  expect(delivered).toBe(120)
})

test('a turn over a great many ends early, and the next ones have the rest', async () => {
  await shardOf('plenty', 0, 250)
  const turns = await turnsOf(engine.store(), 'plenty', 4)
  expect(turns.map((names) => names.length)).toEqual([100, 100, 50, 0])
  expect(new Set(turns.flat()).size).toBe(250)
})
