import type { ConditionalCheckFailedException, DynamoDBClient, ReturnConsumedCapacity } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Condition } from './conditions.ts'
import { checkItem, checkKey, checkPending, checkQuery } from './limits.ts'
import type { Item, Meter, Store } from './store.ts'
import { type Key, TABLE } from './table.ts'

/**
 * A store over a DynamoDB table. What requests consume is asked for only where a meter is there to be told.
 *
 * @throws BeyondLimits for what no table takes; whatever the client throws where the engine does not answer: the write may
 *   or may not have been applied
 */
export function tableStore(client: DynamoDBClient, table: string, meter?: Meter): Store {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  const metered = { ReturnConsumedCapacity: 'TOTAL' as ReturnConsumedCapacity }
  const common = { TableName: table, ...(meter ? metered : {}) }

  const get = async (key: Key): Promise<Item | undefined> => {
    checkKey(key)
    const { Item, ConsumedCapacity } = await documents.send(
      new GetCommand({ ...common, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true }),
    )
    meter?.('get', ConsumedCapacity?.CapacityUnits ?? 0)
    return Item as Item | undefined
  }

  return {
    get,
    async put(item, condition) {
      checkItem(item)
      try {
        const { ConsumedCapacity } = await documents.send(
          new PutCommand({
            ...common,
            Item: item,
            ...expressionOf(condition),
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
    async query(query) {
      checkQuery(query)
      const { pk, prefix, after, limit, newestFirst = false } = query
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
      checkPending(shard, limit, after)
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

/** A condition in DynamoDB's own language. */
function expressionOf(condition: Condition) {
  const names: Record<string, string> = {}
  const values: Record<string, number> = {}
  const write = (one: Condition): string => {
    if (one.kind === 'either') return one.conditions.map(write).join(' OR ')
    const attribute = one.kind === 'absent' ? TABLE.partitionKey : one.attribute
    names[`#${attribute}`] = attribute
    if (one.kind === 'absent') return `attribute_not_exists(#${attribute})`
    const value = `:v${Object.keys(values).length}`
    values[value] = one.value
    return `#${attribute} ${one.kind === 'equal' ? '=' : '<'} ${value}`
  }
  const ConditionExpression = write(condition)
  return {
    ConditionExpression,
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  }
}
