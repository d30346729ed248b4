import { randomUUID } from 'node:crypto'
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { embeddedEngine, ensureTable } from '../../functions/local/engine.ts'
import { type Meter, type Store, tableStore } from '../../functions/records/store.ts'
import { type FaultProxy, type ProxyOptions, startFaultProxy } from '../faults/proxy.ts'

/** An engine with an empty table of records. */
export interface TestEngine {
  readonly endpoint: string
  readonly client: DynamoDBClient
  readonly table: string
  readonly store: (meter?: Meter) => Store
  /** The same table behind a proxy. It is closed with the engine. */
  readonly behind: (
    options: ProxyOptions,
    attempts?: number,
  ) => Promise<{ readonly proxy: FaultProxy; readonly store: Store }>
  readonly close: () => Promise<void>
}

/** How long a client waits for a reply: through a proxy it may have been made to get lost, else the engine is just busy. */
const PATIENCE_MS = { direct: 15_000, detoured: 1_500 }

/**
 * The embedded engine, in memory or with its files in a directory; or the engine at `DYNAMODB_ENDPOINT`, where the table
 * has a name of its own and is deleted in the end.
 */
export async function startEngine(directory?: string, { embedded: mustBeEmbedded = false } = {}): Promise<TestEngine> {
  const elsewhere = mustBeEmbedded ? undefined : process.env.DYNAMODB_ENDPOINT
  const embedded = elsewhere ? undefined : await embeddedEngine(directory)
  const endpoint = elsewhere ?? embedded!.endpoint
  const table = elsewhere ? `records-test-${randomUUID()}` : 'records'
  const client = clientOf(endpoint)
  await ensureTable(client, table)
  const cleaning: (() => Promise<void> | void)[] = []
  return {
    endpoint,
    client,
    table,
    store: (meter) => tableStore(client, table, meter),
    async behind(options, attempts) {
      const proxy = await startFaultProxy(endpoint, options)
      const detoured = clientOf(endpoint, proxy.endpoint, attempts)
      cleaning.push(() => detoured.destroy(), proxy.close)
      return { proxy, store: tableStore(detoured, table) }
    },
    async close() {
      for (const clean of cleaning) await clean()
      if (elsewhere) await client.send(new DeleteTableCommand({ TableName: table }))
      client.destroy()
      await embedded?.close()
    },
  }
}

/**
 * A client of an engine. Where it goes through a proxy, it is impatient, and signs for the engine all the same: engines
 * that check signatures accept what the proxy hands on.
 */
export function clientOf(endpoint: string, proxy?: string, maxAttempts = 5): DynamoDBClient {
  const patienceMs = proxy ? PATIENCE_MS.detoured : PATIENCE_MS.direct
  const region = /^dynamodb\.([^.]+)\.amazonaws\.com/.exec(new URL(endpoint).hostname)?.[1]
  const client = new DynamoDBClient({
    endpoint,
    maxAttempts,
    requestHandler: { connectionTimeout: patienceMs, requestTimeout: patienceMs, throwOnRequestTimeout: true },
    ...(region ? { region } : { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  })
  if (!proxy) return client
  const { protocol, hostname, port } = new URL(proxy)
  client.middlewareStack.add(
    (next) => (signed) => {
      Object.assign(signed.request as object, { protocol, hostname, port: Number(port) })
      return next(signed)
    },
    { step: 'deserialize', name: 'detour' },
  )
  return client
}
