import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFor } from '../../functions/records/client.ts'
import { collection } from '../../functions/records/collection.ts'
import { tableStore } from '../../functions/records/table-store.ts'
import { type FaultProxy, startFaultProxy } from '../faults/proxy.ts'
import { requestBy, sampleType } from './sample.ts'
import { startWire, type Wire } from './wire.ts'

let wire: Wire
let proxy: FaultProxy

// The service's own client signs for the proxy: an engine that checks signatures would refuse it.
beforeAll(async () => {
  wire = await startWire({ isOwn: true })
  proxy = await startFaultProxy(wire.endpoint)
})
afterAll(async () => {
  await proxy.close()
  await wire.close()
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
    const samples = collection(tableStore(client, wire.table), sampleType)
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
