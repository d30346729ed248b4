import { BatchWriteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { absent, atVersion } from '../../functions/records/conditions.ts'
import { tableStore } from '../../functions/records/table-store.ts'
import { planFaults } from '../faults/plan.ts'
import { startFaultProxy } from '../faults/proxy.ts'
import { staleIndex } from '../faults/stale-index.ts'
import { ENGINES, type EngineKind, startEngine, type TestEngine } from './engine.ts'
import { clientOf, startWire, type Wire } from './wire.ts'

const engines = new Map<EngineKind, TestEngine>()
let wire: Wire

beforeAll(async () => {
  for (const kind of ENGINES) engines.set(kind, await startEngine(kind))
  wire = await startWire()
})
afterAll(async () => {
  for (const engine of engines.values()) await engine.close()
  await wire.close()
})

describe.each(ENGINES)('what is done to one request (%s), and how the caller takes it', (kind) => {
  test.each([
    { fault: 'throttle', forwarded: 1 },
    { fault: 'fail', forwarded: 1 },
    { fault: 'drop', forwarded: 1 },
    { fault: 'delay', forwarded: 1 },
    { fault: 'pass', forwarded: 1 },
    { fault: 'lose', forwarded: 2 },
    { fault: 'hang', forwarded: 2 },
  ] as const)('$fault: the write is done, reaching the engine $forwarded times', async ({ fault, forwarded }) => {
    const engine = engines.get(kind)!
    const { faults, store } = await engine.behind({})
    faults.script('PutItem', [fault])
    const written = await store.put({ pk: `ONE#${fault}`, sk: 'A', version: 1 }, absent)
    expect(faults.count('forwarded', 'PutItem')).toBe(forwarded)
    expect(written.ok).toBe(forwarded === 1)
    expect(await engine.store().get({ pk: `ONE#${fault}`, sk: 'A' })).toMatchObject({ version: 1 })
    if (fault !== 'pass') expect(faults.count(fault, 'PutItem')).toBe(1)
  })

  test('faults can be switched off and on, and their rates changed', async () => {
    const { faults, store } = await engines.get(kind)!.behind({ rates: { '*': { drop: 1 }, GetItem: {} } })
    const put = (sk: string) => store.put({ pk: 'SWITCH', sk }, absent)
    await expect(put('A')).rejects.toThrow()
    expect(await store.get({ pk: 'SWITCH', sk: 'A' })).toBeUndefined()
    faults.setEnabled(false)
    expect(await put('B')).toEqual({ ok: true })
    faults.setEnabled(true)
    await expect(put('C')).rejects.toThrow()
    faults.setRates({})
    expect(await put('D')).toEqual({ ok: true })
    expect(faults.count('drop')).toBe(faults.count('asked', 'PutItem') - 2)
  })

  test('an index stays behind: a new row appears late, and a row that is gone is still shown', async () => {
    const { faults, store } = await engines.get(kind)!.behind({ indexLag: { ms: 60_000, writes: 2 } })
    const pendingItem = { pk: 'LAG', sk: 'A', version: 1, pendingShard: 'lag#0', pendingSince: '2026' }
    const write = (sk: string) => store.put({ pk: 'LAG', sk }, absent)
    await store.put(pendingItem, absent)
    expect((await store.pending('lag#0', 10)).keys).toEqual([])
    await write('B')
    expect((await store.pending('lag#0', 10)).keys).toEqual([])
    await write('C')
    expect((await store.pending('lag#0', 10)).keys).toEqual([{ pk: 'LAG', sk: 'A' }])

    const { pendingShard: _shard, pendingSince: _since, ...settled } = pendingItem
    await store.put({ ...settled, version: 2 }, atVersion(1))
    expect((await store.pending('lag#0', 10)).keys).toEqual([{ pk: 'LAG', sk: 'A' }])
    await write('D')
    await write('E')
    expect((await store.pending('lag#0', 10)).keys).toEqual([])
    expect(faults.count('stale', 'Query')).toBe(3)
  })
})

describe('what the proxy answers', () => {
  test.each([
    { fault: 'throttle', name: 'ProvisionedThroughputExceededException', status: 400 },
    { fault: 'fail', name: 'InternalServerError', status: 500 },
  ] as const)('$fault is told as the engine tells it', async ({ fault, name, status }) => {
    const proxy = await startFaultProxy(wire.endpoint, { rates: { PutItem: { [fault]: 1 } } })
    const client = clientOf(wire.endpoint, proxy.endpoint, 1)
    const put = client.send(new PutItemCommand({ TableName: wire.table, Item: { pk: { S: 'T' }, sk: { S: 'T' } } }))
    await expect(put).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status, attempts: 1 } })
    await expect(put).rejects.toMatchObject({ $metadata: { requestId: expect.stringMatching(/.{20,}/) } })
    expect(proxy.count('forwarded')).toBe(0)
    client.destroy()
    await proxy.close()
  })

  test('an engine that is gone is a broken connection', async () => {
    const proxy = await startFaultProxy('http://127.0.0.1:1')
    await expect(fetch(proxy.endpoint, { method: 'POST', body: '{}' })).rejects.toThrow()
    expect(proxy.count('unanswered')).toBe(1)
    await proxy.close()
  })
})

test('a part of a batch is sent back, and the rest has been written', async () => {
  const proxy = await startFaultProxy(wire.endpoint, { rates: { BatchWriteItem: { unprocessed: 1 } }, seed: 3 })
  const client = clientOf(wire.endpoint, proxy.endpoint)
  const keys = Array.from({ length: 10 }, (_, i) => String(i))
  const writes = keys.map((sk) => ({ PutRequest: { Item: { pk: { S: 'BATCH' }, sk: { S: sk } } } }))
  const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [wire.table]: writes } }))
  const sentBack = UnprocessedItems![wire.table]!.map(({ PutRequest }) => PutRequest!.Item!.sk!.S!)
  const { items } = await tableStore(wire.client, wire.table).query({ pk: 'BATCH' })
  expect(sentBack.length).toBeGreaterThan(0)
  expect(items.length).toBeGreaterThan(0)
  expect([...items.map(({ sk }) => sk), ...sentBack].sort()).toEqual(keys)
  client.destroy()
  await proxy.close()
})

describe('indexes that stay behind', () => {
  test('after the given time an index has caught up', () => {
    let now = 0
    const index = staleIndex<number>(
      { ms: 100 },
      () => 0,
      () => now,
    )
    expect(index.reply('q', 1, 0)).toBe(0)
    now = 99
    expect(index.reply('q', 2, 0)).toBe(0)
    now = 100
    expect(index.reply('q', 3, 0)).toBe(1)
    now = 200
    expect(index.reply('q', 3, 0)).toBe(3)
  })
})

describe('the plan of faults', () => {
  const draw = (seed: number) => {
    const plan = planFaults(seed, { PutItem: { drop: 0.25, lose: 0.25 } })
    return Array.from({ length: 1_000 }, () => plan.next('PutItem'))
  }

  test('is the same for the same seed, and another for another', () => {
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  test('keeps to its rates', () => {
    const drawn = draw(7)
    for (const fault of ['drop', 'lose'] as const)
      expect(Math.abs(drawn.filter((one) => one === fault).length - 250)).toBeLessThan(60)
    expect(drawn).not.toContain('throttle')
  })
})
