/** The one table of all records, as both the local engine and the stack create it. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Sparse: holds only items with undelivered events or unfinished work, spread over shards. It finds; the item decides. */
  pendingIndex: { name: 'pending', partitionKey: 'pendingShard', sortKey: 'pendingSince' },
} as const

/** Where an item lives. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** Over how many partitions of the index the pending items are spread. */
export const PENDING_SHARDS = 4
