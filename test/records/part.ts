import { absent } from '../../functions/records/conditions.ts'
import type { Item, Place, Store } from '../../functions/records/store.ts'
import { type Key, TABLE } from '../../functions/records/table.ts'

const { partitionKey: SHARD } = TABLE.pendingIndex
/** What names a partition: of the items, and of the index. */
const NAMES = [TABLE.partitionKey, SHARD] as const

/** A part of a table that looks like a table of its own: whoever has it sees nothing of the rest, nor the rest of it. */
function partOf(store: Store, name: string): Store {
  const begin = `${name}/`
  const renamed = <T extends object>(all: T, rename: (value: string) => string): T => {
    const values = all as Readonly<Record<string, unknown>>
    const changes = NAMES.filter((key) => values[key] !== undefined).map((key) => [key, rename(String(values[key]))])
    return { ...all, ...Object.fromEntries(changes) }
  }
  const within = <T extends object>(all: T): T => renamed(all, (value) => begin + value)
  const without = <T extends object>(all: T): T => renamed(all, (value) => value.slice(begin.length))
  const nextOf = <T extends Key | Place>(next: T | undefined) => (next ? { next: without(next) } : {})
  return {
    async get(key) {
      const item = await store.get(within(key))
      return item && without(item)
    },
    async put(item, condition) {
      const written = await store.put(within(item), condition)
      return written.ok || !written.standing ? written : { ok: false, standing: without(written.standing) }
    },
    async query({ after, ...query }) {
      const page = await store.query({ ...within(query), after: after && within(after) })
      return { items: page.items.map(without), ...nextOf(page.next) }
    },
    async pending(shard, limit, after) {
      const page = await store.pending(begin + shard, limit, after && within(after))
      return { keys: page.keys.map(without), ...nextOf(page.next) }
    },
  }
}

/** A table of its own with these items, as far as anybody can tell. */
export async function copyOf(store: Store, items: readonly Item[], name: string): Promise<Store> {
  const copy = partOf(store, name)
  await Promise.all(items.map((item) => copy.put(item, absent)))
  return copy
}
