import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb'
import { ClassicLevel } from 'classic-level'
import dynalite from 'dynalite'
import { clientFor } from '../records/client.ts'
import { TABLE } from '../records/table.ts'

/** An engine that records can be kept in. */
export interface Engine {
  readonly client: DynamoDBClient
  readonly close: () => Promise<void>
}

/** Starts the embedded engine on a free loopback port, its files in a directory; in memory where none is given. */
export async function embeddedEngine(directory?: string): Promise<Engine & { readonly endpoint: string }> {
  const guard = directory ? await takeFiles(directory) : undefined
  const server = dynalite({ createTableMs: 0, ...(directory ? { path: directory } : {}) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = clientFor(endpoint, { signer: UNSIGNED })
  return {
    endpoint,
    client,
    close: async () => {
      client.destroy()
      await new Promise<void>((done) => server.close(() => done()))
      await guard?.close()
    },
  }
}

/** The engine asks for a signature and looks at none: a tenth of each request went into making one. */
const UNSIGNED: DynamoDBClientConfig['signer'] = {
  async sign(request) {
    const authorization =
      'AWS4-HMAC-SHA256 Credential=local/-/local/dynamodb/aws4_request, SignedHeaders=-, Signature=-'
    Object.assign(request.headers, { authorization, 'x-amz-date': '-' })
    return request
  },
}

/**
 * LevelDB lets one process in. The engine would only find out at its first request, and end the process there: so a database
 * of no content beside its files stands for them all, and is kept open as long as they are.
 *
 * @throws Error saying who has the files
 */
async function takeFiles(directory: string): Promise<{ readonly close: () => Promise<void> }> {
  const place = join(directory, 'guard')
  mkdirSync(place, { recursive: true })
  const guard = new ClassicLevel(place)
  try {
    await guard.open()
    return guard
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } }
    if (cause?.code !== 'LEVEL_LOCKED') throw error
    throw new Error(`the records in ${directory} are in use by another server; end it or choose another DATA_DIR`)
  }
}

/** Creates the records' table where it does not exist, and waits until it can be used. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  const { partitionKey, sortKey, pendingIndex } = TABLE
  const attributes = [partitionKey, sortKey, pendingIndex.partitionKey, pendingIndex.sortKey]
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: pendingIndex.name,
            Projection: { ProjectionType: 'KEYS_ONLY' },
            KeySchema: [
              { AttributeName: pendingIndex.partitionKey, KeyType: 'HASH' },
              { AttributeName: pendingIndex.sortKey, KeyType: 'RANGE' },
            ],
          },
        ],
      }),
    )
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceInUseException') throw error
  }
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    if (Table?.TableStatus === 'ACTIVE') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
