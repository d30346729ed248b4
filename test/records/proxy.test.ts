import { BatchWriteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { absent, atVersion } from '../../functions/records/conditions.ts'
import { planFaults } from '../faults/plan.ts'
import { startFaultProxy } from '../faults/proxy.ts'
import { staleIndex } from '../faults/stale-index.ts'
import { clientOf, startEngine, type TestEngine } from './engine.ts'

let engine: TestEngine

beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.close())

describe('what the proxy does to one request, and how the client takes it', () => {
  test.each([
    { fault: 'throttle', forwarded: 1 },
    { fault: 'fail', forwarded: 1 },
    { fault: 'drop', forwarded: 1 },
    { fault: 'delay', forwarded: 1 },
    { fault: 'pass', forwarded: 1 },
    { fault: 'lose', forwarded: 2 },
    { fault: 'hang', forwarded: 2 },
  ] as const)('$fault: the write is done, reaching the engine $forwarded times', async ({ fault, forwarded }) => {
    const { proxy, store } = await engine.behind({})
    proxy.script('PutItem', [fault])
    const written = await store.put({ pk: `ONE#${fault}`, sk: 'A', version: 1 }, absent)
    expect(proxy.count('forwarded', 'PutItem')).toBe(forwarded)
    expect(written.ok).toBe(forwarded === 1)
    expect(await engine.store().get({ pk: `ONE#${fault}`, sk: 'A' })).toMatchObject({ version: 1 })
    if (fault !== 'pass') expect(proxy.count(fault, 'PutItem')).toBe(1)
  })

  test.each([
    { fault: 'throttle', name: 'ProvisionedThroughputExceededException', status: 400 },
    { fault: 'fail', name: 'InternalServerError', status: 500 },
  ] as const)('$fault is told as the engine tells it', async ({ fault, name, status }) => {
    const proxy = await startFaultProxy(engine.endpoint, { rates: { PutItem: { [fault]: 1 } } })
    const client = clientOf(engine.endpoint, proxy.endpoint, 1)
    const put = client.send(new PutItemCommand({ TableName: engine.table, Item: { pk: { S: 'T' }, sk: { S: 'T' } } }))
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
  const proxy = await startFaultProxy(engine.endpoint, { rates: { BatchWriteItem: { unprocessed: 1 } }, seed: 3 })
  const client = clientOf(engine.endpoint, proxy.endpoint)
  const keys = Array.from({ length: 10 }, (_, i) => String(i))
  const writes = keys.map((sk) => ({ PutRequest: { Item: { pk: { S: 'BATCH' }, sk: { S: sk } } } }))
  const { UnprocessedItems } = await client.send(
    new BatchWriteItemCommand({ RequestItems: { [engine.table]: writes } }),
  )
  const sentBack = UnprocessedItems![engine.table]!.map(({ PutRequest }) => PutRequest!.Item!.sk!.S!)
  const { items } = await engine.store().query({ pk: 'BATCH' })
  expect(sentBack.length).toBeGreaterThan(0)
  expect(items.length).toBeGreaterThan(0)
  expect([...items.map(({ sk }) => sk), ...sentBack].sort()).toEqual(keys)
  client.destroy()
  await proxy.close()
})

test('faults can be switched off and on, and their rates changed', async () => {
  const { proxy, store } = await engine.behind({ rates: { '*': { drop: 1 }, GetItem: {} } })
  const put = (sk: string) => store.put({ pk: 'SWITCH', sk }, absent)
  await expect(put('A')).rejects.toThrow()
  expect(await store.get({ pk: 'SWITCH', sk: 'A' })).toBeUndefined()
  proxy.setEnabled(false)
  expect(await put('B')).toEqual({ ok: true })
  proxy.setEnabled(true)
  await expect(put('C')).rejects.toThrow()
  proxy.setRates({})
  expect(await put('D')).toEqual({ ok: true })
  expect(proxy.count('drop')).toBe(proxy.count('asked', 'PutItem') - 2)
})

describe('indexes that stay behind', () => {
  const pendingItem = { pk: 'LAG', sk: 'A', version: 1, pendingShard: 'lag#0', pendingSince: '2026' }

  test('a new row appears late, and a row that is gone is still shown', async () => {
    const { proxy, store } = await engine.behind({ indexLag: { ms: 60_000, writes: 2 } })
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
    expect(proxy.count('stale', 'Query')).toBe(3)
  })

  test('after the given time an index has caught up', () => {
    let now = 0
    const index = staleIndex({ ms: 100 }, () => now)
    const ask = (answer: string) => index.reply('q', { status: 200, requestId: '', body: Buffer.from(answer) }, 0).body
    expect(JSON.parse(ask('{"Count":1,"Items":[1]}').toString())).toMatchObject({ Count: 0, Items: [] })
    now = 99
    expect(JSON.parse(ask('{"Count":2,"Items":[1,2]}').toString())).toMatchObject({ Count: 0 })
    now = 100
    expect(JSON.parse(ask('{"Count":3,"Items":[1,2,3]}').toString())).toMatchObject({ Count: 1 })
    now = 200
    expect(JSON.parse(ask('{"Count":3,"Items":[1,2,3]}').toString())).toMatchObject({ Count: 3 })
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
