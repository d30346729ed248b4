import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { createTable } from '../../functions/local/dynamodb.ts'

/** An engine that speaks DynamoDB's protocol. */
interface WireServer {
  readonly endpoint: string
  readonly close: () => Promise<void>
}

/** One that somebody else wrote, in memory: what our own code takes for DynamoDB's answers is held against it. */
async function startWireServer(): Promise<WireServer> {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** A new table of records on such an engine. */
export interface Wire extends WireServer {
  readonly client: DynamoDBClient
  readonly table: string
}

/** A new table on the engine at `DYNAMODB_ENDPOINT`, where it is deleted in the end, or else on one of the tests' own. */
export async function startWire({ isOwn = !process.env.DYNAMODB_ENDPOINT } = {}): Promise<Wire> {
  const own = isOwn ? await startWireServer() : undefined
  const endpoint = own?.endpoint ?? String(process.env.DYNAMODB_ENDPOINT)
  const table = `records-test-${randomUUID()}`
  const client = clientOf(endpoint)
  await createTable(client, table)
  return {
    endpoint,
    client,
    table,
    async close() {
      await client.send(new DeleteTableCommand({ TableName: table }))
      client.destroy()
      await own?.close()
    },
  }
}

/** How long a client waits for a reply: through a proxy it may have been made to get lost, else the engine is just busy. */
const PATIENCE_MS = { direct: 15_000, detoured: 1_500 }

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
