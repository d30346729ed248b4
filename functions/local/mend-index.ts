import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb'
import { TABLE } from '../records/table.ts'

type RawItem = Record<string, AttributeValue>

const { partitionKey, sortKey } = TABLE
const { name: IndexName, partitionKey: shard, sortKey: since } = TABLE.pendingIndex

/**
 * Makes the index of pending items agree with the items again. The embedded engine writes a row of an index and its item
 * one after the other: a process killed in between leaves items that nobody would find any more, and rows of items that
 * stand otherwise. Writing an item anew writes its row too. For an engine that has just started, before anybody uses it.
 */
export async function mendIndex(client: DynamoDBClient, TableName: string): Promise<void> {
  const put = (Item: RawItem) => client.send(new PutItemCommand({ TableName, Item }))

  const pending = { FilterExpression: 'attribute_exists(#shard)', ExpressionAttributeNames: { '#shard': shard } }
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ...pending }))
    for (const item of Items) await put(item)

  for await (const { Items: rows = [] } of paginateScan({ client }, { TableName, IndexName })) {
    for (const row of rows) {
      const Key = { [partitionKey]: row[partitionKey]!, [sortKey]: row[sortKey]! }
      const { Item: item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))
      if (!item || (item[shard]?.S === row[shard]?.S && item[since]?.S === row[since]?.S)) continue
      // The row goes with the item that it belongs to: so the item is given it, and then as it was.
      await put({ ...item, [shard]: row[shard]!, [since]: row[since]! })
      await put(item)
    }
  }
}
