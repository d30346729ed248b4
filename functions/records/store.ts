import type { ConditionalCheckFailedException, DynamoDBClient, ReturnConsumedCapacity } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Condition } from './conditions.ts'
import { type Key, TABLE } from './table.ts'

/** An item as the engine keeps it: its key, and whatever else. Fields that this code does not know are carried along. */
export type Item = Key & Readonly<Record<string, unknown>>

/** What became of a conditional write. Where the condition failed, `standing` is the item that stood in the way, if any. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly standing: Item | undefined }

/** Some items, and where to go on. */
export interface Page {
  readonly items: readonly Item[]
  readonly next?: Key
}

/** What a query asks for: one partition, in the order of its sort keys. */
export interface Query {
  readonly pk: string
  readonly prefix?: string
  readonly after?: Key | undefined
  readonly limit?: number
  readonly newestFirst?: boolean
}

/** Where a page of the pending index ended: all keys of its last row, as the engine gave them. */
export type Place = Readonly<Record<string, unknown>>

/** Some keys of pending items, and where to go on. */
export interface PendingPage {
  readonly keys: readonly Key[]
  readonly next?: Place
}

/** The few things that records need of a table. Every change of an item is one conditional write of that item. */
export interface Store {
  /** The item as it is now (consistent). */
  readonly get: (key: Key) => Promise<Item | undefined>
  /** Writes the whole item if the condition holds. */
  readonly put: (item: Item, condition: Condition) => Promise<Written>
  /** A page of a partition as it is now (consistent). */
  readonly query: (query: Query) => Promise<Page>
  /** Keys of pending items of one shard, the oldest first; may lag, and may name what is pending no more. */
  readonly pending: (shard: string, limit: number, after?: Place) => Promise<PendingPage>
}

/** Told of each request and its consumed capacity. */
export type Meter = (request: 'get' | 'put' | 'query' | 'pending', capacityUnits: number) => void

/**
 * A store over a DynamoDB table. What requests consume is asked for only where a meter is there to be told.
 *
 * @throws whatever the client throws where the engine does not answer: the write may or may not have been applied
 */
export function tableStore(client: DynamoDBClient, table: string, meter?: Meter): Store {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  const metered = { ReturnConsumedCapacity: 'TOTAL' as ReturnConsumedCapacity }
  const common = { TableName: table, ...(meter ? metered : {}) }

  const get = async (key: Key): Promise<Item | undefined> => {
    const { Item, ConsumedCapacity } = await documents.send(
      new GetCommand({ ...common, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true }),
    )
    meter?.('get', ConsumedCapacity?.CapacityUnits ?? 0)
    return Item as Item | undefined
  }

  return {
    get,
    async put(item, { expression, names, values }) {
      try {
        const { ConsumedCapacity } = await documents.send(
          new PutCommand({
            ...common,
            Item: item,
            ConditionExpression: expression,
            ExpressionAttributeNames: names,
            ...(values ? { ExpressionAttributeValues: values } : {}),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        )
        meter?.('put', ConsumedCapacity?.CapacityUnits ?? 0)
        return { ok: true }
      } catch (error) {
        if (!isConditionFailure(error)) throw error
        meter?.('put', 0)
        // Not every engine returns the item that refused the write: where it does not, it is read.
        const standing = error.Item ? (unmarshall(error.Item) as Item) : await get(item)
        return { ok: false, standing }
      }
    },
    async query({ pk, prefix, after, limit, newestFirst = false }) {
      const { Items, LastEvaluatedKey, ConsumedCapacity } = await documents.send(
        new QueryCommand({
          ...common,
          ConsistentRead: true,
          KeyConditionExpression: prefix ? '#pk = :pk AND begins_with(#sk, :prefix)' : '#pk = :pk',
          ExpressionAttributeNames: { '#pk': TABLE.partitionKey, ...(prefix ? { '#sk': TABLE.sortKey } : {}) },
          ExpressionAttributeValues: { ':pk': pk, ...(prefix ? { ':prefix': prefix } : {}) },
          ScanIndexForward: !newestFirst,
          ...(limit ? { Limit: limit } : {}),
          ...(after ? { ExclusiveStartKey: { pk: after.pk, sk: after.sk } } : {}),
        }),
      )
      meter?.('query', ConsumedCapacity?.CapacityUnits ?? 0)
      const next = LastEvaluatedKey as Key | undefined
      return { items: (Items ?? []) as Item[], ...(next ? { next } : {}) }
    },
    async pending(shard, limit, after) {
      const { name, partitionKey } = TABLE.pendingIndex
      const {
        Items,
        LastEvaluatedKey: next,
        ConsumedCapacity,
      } = await documents.send(
        new QueryCommand({
          ...common,
          IndexName: name,
          KeyConditionExpression: '#shard = :shard',
          ExpressionAttributeNames: { '#shard': partitionKey },
          ExpressionAttributeValues: { ':shard': shard },
          Limit: limit,
          ...(after ? { ExclusiveStartKey: after } : {}),
        }),
      )
      meter?.('pending', ConsumedCapacity?.CapacityUnits ?? 0)
      const keys = (Items ?? []).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
      return { keys, ...(next ? { next } : {}) }
    },
  }
}

/** Matched by the name on the wire: engines differ in messages, and a bundle renames classes. */
const isConditionFailure = (error: unknown): error is ConditionalCheckFailedException =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException'

/** Every item of a partition as it is now, page by page. */
export async function* everyItem(store: Store, query: Query): AsyncGenerator<Item> {
  let after: Key | undefined
  do {
    const page = await store.query({ ...query, after })
    yield* page.items
    after = page.next
  } while (after)
}

const nothingHere = () => Promise.reject(new Error('no store is connected'))

/** A store where none is connected: for describing routes, and for doors that never touch a record. */
export const NO_STORE: Store = { get: nothingHere, put: nothingHere, query: nothingHere, pending: nothingHere }
