import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type TableDescription,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { clientFor } from '../records/client.ts'
import { TABLE } from '../records/table.ts'
import { tableStore } from '../records/table-store.ts'
import type { Engine } from './engine.ts'

/** Which table records are kept in: at an endpoint or on AWS, named or not. */
export interface TablePlace {
  readonly endpoint?: string | undefined
  readonly table?: string | undefined
}

const UNNAMED_TABLE = 'tianzhong-policy-records'
const LONGEST_CREATION_S = 60

/**
 * Connects to a table of DynamoDB. One that is named must be there, wherever it is: a mistyped name is not to become an empty
 * table, least of all on AWS, without backups. Only at an endpoint, where none is named, one is made.
 *
 * @throws Error saying what to do, where there is no such table, or it is no table of records
 */
export async function tableEngine({ endpoint, table }: TablePlace): Promise<Engine> {
  const client = clientFor(endpoint)
  const name = table ?? UNNAMED_TABLE
  try {
    const found = await describe(client, name)
    if (found) {
      demandFit(found, name)
      await untilUsable(client, name)
    } else if (endpoint && table === undefined) await createTable(client, name)
    else throw new Error(missing(name, endpoint ?? `AWS, ${await client.config.region()}`, endpoint !== undefined))
  } catch (error) {
    client.destroy()
    throw error
  }
  return { store: (meter) => tableStore(client, name, meter), close: async () => client.destroy() }
}

const missing = (name: string, place: string, isEndpoint: boolean): string =>
  `there is no table "${name}" (${place}), and none is made that was asked for by name: a slip of the pen would be an empty one; ` +
  (isEndpoint
    ? 'correct DYNAMODB_TABLE, or leave it out to have one made'
    : 'correct DYNAMODB_TABLE or AWS_REGION, or deploy the stack, whose table has backups')

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined
    throw error
  }
}

/** @throws Error where keys or index are not those of a table of records */
function demandFit({ KeySchema, GlobalSecondaryIndexes = [] }: TableDescription, name: string): void {
  const { partitionKey, sortKey, pendingIndex } = TABLE
  const index = GlobalSecondaryIndexes.find(({ IndexName }) => IndexName === pendingIndex.name)
  const keysOf = (schema: TableDescription['KeySchema'] = []) =>
    schema.map(({ AttributeName }) => AttributeName).join(' ')
  const isFit =
    keysOf(KeySchema) === `${partitionKey} ${sortKey}` &&
    keysOf(index?.KeySchema) === `${pendingIndex.partitionKey} ${pendingIndex.sortKey}`
  if (!isFit)
    throw new Error(
      `the table "${name}" is no table of records: its keys are not ${partitionKey} and ${sortKey} with the index "${pendingIndex.name}"; choose another DYNAMODB_TABLE`,
    )
}

/** Makes the records' table, unless somebody else does at the same time, and waits until it can be used. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
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
  await untilUsable(client, name)
}

/** Somebody else may be making it at this moment. */
async function untilUsable(client: DynamoDBClient, TableName: string): Promise<void> {
  await waitUntilTableExists({ client, maxWaitTime: LONGEST_CREATION_S, minDelay: 0.1, maxDelay: 2 }, { TableName })
}
