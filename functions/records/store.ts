import type { Condition } from './conditions.ts'
import type { Key } from './table.ts'

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
  /** A key of this partition, within the prefix; it need not stand. */
  readonly after?: Key | undefined
  readonly limit?: number
  readonly newestFirst?: boolean
}

/** Where a page of the pending index ended: all keys of its last row. */
export type Place = Readonly<Record<string, unknown>>

/** Some keys of pending items, and where to go on. */
export interface PendingPage {
  readonly keys: readonly Key[]
  readonly next?: Place
}

/**
 * The few things that records need of a table. Every change of an item is one conditional write of that item. Each store
 * keeps to DynamoDB's limits (`limits.ts`) and is held to the same answers by one suite of tests.
 *
 * A page of a query ends at its limit or at 1 MB, and then says where to go on; what follows may be nothing.
 */
export interface Store {
  /** The item as it is now (consistent). */
  readonly get: (key: Key) => Promise<Item | undefined>
  /** Writes the whole item if the condition holds. What it has acknowledged stands, whatever happens then. */
  readonly put: (item: Item, condition: Condition) => Promise<Written>
  /** A page of a partition as it is now (consistent). */
  readonly query: (query: Query) => Promise<Page>
  /** Keys of pending items of one shard, the oldest first; may lag, and may name what is pending no more. */
  readonly pending: (shard: string, limit: number, after?: Place) => Promise<PendingPage>
}

/** Told of each request and its consumed capacity. */
export type Meter = (request: keyof Store, capacityUnits: number) => void

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
