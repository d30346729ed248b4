import { atVersion } from './conditions.ts'
import { isPending, pendingKeys, settled } from './pending.ts'
import { type Change, type Recorded, type RecordType, readRecord, writeRecord } from './record.ts'
import type { Store } from './store.ts'
import type { Key } from './table.ts'

/** Takes the changes of a record to whoever wants them: may be repeated, and says whether the record is done with. */
export type Deliver<S extends string, D> = (
  record: Recorded<S, D>,
  changes: readonly Change[],
) => Promise<'delivered' | 'later'>

/**
 * Delivers what records of one type have not yet delivered. The index only finds them; each item is read as it is now, and
 * ceases to be pending only if it has not changed since. So a delivery may be late or repeated, and is never lost.
 *
 * One that fails does not hold up the others: it stays pending, and the failures are thrown together at the end.
 *
 * @returns how many records were delivered, some of them perhaps not for the last time
 */
export async function deliverPending<S extends string, D>(
  store: Store,
  type: RecordType<S, D>,
  deliver: Deliver<S, D>,
): Promise<number> {
  const failures: unknown[] = []
  let delivered = 0
  for (const key of await pendingKeys(store, type.type)) {
    try {
      if (await deliverOne(store, type, key, deliver)) delivered++
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${type.type} could not be delivered`)
  return delivered
}

async function deliverOne<S extends string, D>(
  store: Store,
  type: RecordType<S, D>,
  key: Key,
  deliver: Deliver<S, D>,
): Promise<boolean> {
  const item = await store.get(key)
  // The index may still show what has been delivered; doing it again would make no end of it.
  if (!item || !isPending(item)) return false
  const record = readRecord(type, item)
  if ((await deliver(record, record.history.slice(record.delivered))) === 'later') return false
  const done = writeRecord(type, { ...record, delivered: record.history.length })
  // Where the record has changed meanwhile it stays pending, and the next turn delivers the rest.
  await store.put(settled(done), atVersion(record.version))
  return true
}
