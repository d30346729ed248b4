import { hash } from 'node:crypto'
import type { Item, Place, Store } from './store.ts'
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

/** How many keys of a shard are looked at in one go. */
const PORTION = 100

/** Where each shard is to be gone on with, as this process left it; none where it begins with the oldest. */
const places = new WeakMap<Store, Map<string, Place>>()

/**
 * Keys of pending items of a kind: a portion of each shard, beginning with the oldest. They may be pending no more: read
 * before acting. The next call goes on behind them, and begins anew after the last: so those that stay pending, whatever
 * the reason, never hide the ones behind them.
 */
export async function pendingKeys(store: Store, kind: string): Promise<Key[]> {
  const left = places.get(store) ?? new Map<string, Place>()
  places.set(store, left)
  const portionOf = async (name: string): Promise<readonly Key[]> => {
    const place = left.get(name)
    const behind = await store.pending(name, PORTION, place)
    const isAtEnd = place !== undefined && behind.keys.length === 0
    const { keys, next } = isAtEnd ? await store.pending(name, PORTION) : behind
    if (next) left.set(name, next)
    else left.delete(name)
    return keys
  }
  const shards = Array.from({ length: PENDING_SHARDS }, (_, shard) => portionOf(shardName(kind, shard)))
  return (await Promise.all(shards)).flat()
}
