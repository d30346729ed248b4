import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFor } from '../../functions/records/client.ts'
import { collection } from '../../functions/records/collection.ts'
import { tableStore } from '../../functions/records/store.ts'
import { type FaultProxy, startFaultProxy } from '../faults/proxy.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { requestBy, sampleType } from './sample.ts'

let engine: TestEngine
let proxy: FaultProxy

// The service's own client signs for the proxy: an engine that checks signatures would refuse it, so the embedded one is used.
beforeAll(async () => {
  engine = await startEngine(undefined, { embedded: true })
  proxy = await startFaultProxy(engine.endpoint)
})
afterAll(async () => {
  await proxy.close()
  await engine.close()
})

describe('the client of the service', () => {
  test('tries a few times', async () => {
    const client = clientFor(proxy.endpoint)
    const attempts = await client.config.maxAttempts()
    expect(attempts).toBeGreaterThanOrEqual(3)
    expect(attempts).toBeLessThanOrEqual(10)
    client.destroy()
  })

  test('overcomes throttling, failures, dropped connections and a reply that never comes', async () => {
    const client = clientFor(proxy.endpoint)
    const samples = collection(tableStore(client, engine.table), sampleType)
    proxy.script('PutItem', ['throttle', 'fail', 'drop', 'hang'])
    const start = performance.now()
    const outcome = await samples.create({ pk: 'CLIENT', sk: 'A' }, { name: 'a' }, requestBy('create'))
    expect(outcome).toMatchObject({ kind: 'replayed', record: { version: 1 } })
    expect(proxy.count('asked', 'PutItem')).toBe(5)
    expect(performance.now() - start).toBeLessThan(15_000)
    client.destroy()
  })

  test('gives up in the end, and says so', async () => {
    const client = clientFor('http://127.0.0.1:1')
    await expect(tableStore(client, 'none').get({ pk: 'A', sk: 'A' })).rejects.toThrow('ECONNREFUSED')
    client.destroy()
  })
})
