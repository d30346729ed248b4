import type { DatabaseSync } from 'node:sqlite'
import { type Condition, holds } from '../../records/conditions.ts'
import type { Item } from '../../records/store.ts'
import { TABLE } from '../../records/table.ts'
import { type Failure, failureOf, isBusy } from './failure.ts'

/** An item as the database keeps it. */
interface Row {
  readonly pk: string
  readonly sk: string
  /** The item's size by DynamoDB's count. */
  readonly bytes: number
  readonly shard: string | null
  readonly since: string | null
  /** The item as JSON. */
  readonly item: string
}

/** A conditional write, as the thread that writes is given it. */
export interface Put extends Row {
  readonly condition: Condition
}

const { partitionKey: SHARD, sortKey: SINCE } = TABLE.pendingIndex

/** The row of an item of this size. */
export function rowOf(item: Item, bytes: number): Row {
  const textAt = (name: string): string | null => (item[name] === undefined ? null : String(item[name]))
  return { pk: item.pk, sk: item.sk, bytes, shard: textAt(SHARD), since: textAt(SINCE), item: JSON.stringify(item) }
}

/** What became of it; the item that stood in the way as JSON. */
export type Done =
  | { readonly ok: true }
  | { readonly ok: false; readonly standing: string | undefined }
  | { readonly failed: Failure }

/** Writes many at once: see {@link writerOver}. */
export type Write = (batch: readonly Put[]) => Done[]

/**
 * Does a batch of writes in one transaction, in their order, each on its own condition: one wait for the disk serves them all.
 * Where the transaction fails, each is tried alone, so that one that cannot be written stops nothing beside it; where it could
 * not even begin, none is.
 */
export function writerOver(db: DatabaseSync): Write {
  const find = db.prepare('SELECT rowid AS id, item FROM items WHERE pk = ? AND sk = ?')
  const insert = db.prepare('INSERT INTO items (pk, sk, bytes, shard, since, item) VALUES (?, ?, ?, ?, ?, ?)')
  const replace = db.prepare('UPDATE items SET bytes = ?, shard = ?, since = ?, item = ? WHERE rowid = ?')

  const put = ({ pk, sk, bytes, shard, since, item, condition }: Put): Done => {
    const found = find.get(pk, sk) as { id: number; item: string } | undefined
    if (!holds(condition, found && standingOf(condition, found.item))) return { ok: false, standing: found?.item }
    if (found) replace.run(bytes, shard, since, item, found.id)
    else insert.run(pk, sk, bytes, shard, since, item)
    return { ok: true }
  }
  const together = (batch: readonly Put[]): Done[] => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const done = batch.map(put)
      db.exec('COMMIT')
      return done
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
  const alone = (one: Put): Done => {
    try {
      return together([one])[0]!
    } catch (error) {
      return { failed: failureOf(error) }
    }
  }
  return (batch) => {
    try {
      return together(batch)
    } catch (error) {
      return isBusy(error) ? batch.map(() => ({ failed: failureOf(error) })) : batch.map(alone)
    }
  }
}

/** Whether it stands is all that most conditions ask. */
const standingOf = (condition: Condition, item: string): Readonly<Record<string, unknown>> =>
  condition.kind === 'absent' ? {} : JSON.parse(item)
