import { hash } from 'node:crypto'
import type { Item, Store } from './store.ts'
import { type Key, PENDING_SHARDS, TABLE } from './table.ts'

const { partitionKey, sortKey } = TABLE.pendingIndex

/** The index keys of an item that has something undelivered or unfinished. */
export const pendingSince = ({ pk, sk }: Key, kind: string, at: string): Readonly<Record<string, string>> => ({
  [partitionKey]: shardName(kind, Number.parseInt(hash('sha1', `${pk} ${sk}`).slice(0, 6), 16) % PENDING_SHARDS),
  [sortKey]: at,
})

/** Whether the item has something undelivered or unfinished: what the index shows may be past. */
export const isPending = (item: Item): boolean => item[partitionKey] !== undefined

/** The item without them. */
export function settled(item: Item): Item {
  const { [partitionKey]: _shard, [sortKey]: _since, ...rest } = item
  return rest as Item
}

const shardName = (kind: string, shard: number): string => `${kind}#${shard}`

/** Keys of the pending items of a kind, oldest first within each shard. They may be pending no more: read before acting. */
export async function pendingKeys(store: Store, kind: string, limit = 100): Promise<Key[]> {
  const shards = Array.from({ length: PENDING_SHARDS }, (_, shard) => store.pending(shardName(kind, shard), limit))
  return (await Promise.all(shards)).flat()
}
