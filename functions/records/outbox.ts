import { atVersion } from './conditions.ts'
import { failedAt, failedTogether } from './failures.ts'
import { wholeHistory } from './history.ts'
import { isPending, pendingKeys, settled } from './pending.ts'
import { type Change, type Recorded, type RecordType, readRecord, writeRecord } from './record.ts'
import type { Store } from './store.ts'
import type { Key } from './table.ts'

/** Takes the changes of a record to whoever wants them: may be repeated, and says whether the record is done with. */
export type Deliver<S extends string, D> = (
  record: Recorded<S, D>,
  changes: readonly Change[],
) => Promise<'delivered' | 'later'>

/** How many records are delivered at once: a turn over many must not keep a round waiting that is about to close. */
const AT_ONCE = 16

/**
 * A turn ends with the first portion of which something was delivered, so that it is short. Where nothing was, it looks
 * further, so often at most, and the next turn goes on behind that: whatever stays pending holds up nothing behind it.
 */
const MOST_PORTIONS = 10

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
  const failures: Error[] = []
  let delivered = 0
  const attempt = async (key: Key): Promise<void> => {
    try {
      if (await deliverOne(store, type, key, deliver)) delivered++
    } catch (error) {
      failures.push(failedAt(key, error))
    }
  }
  const seen = new Set<string>()
  for (let portion = 0; portion < MOST_PORTIONS; portion++) {
    const found = await pendingKeys(store, type.type)
    const keys = found.filter(({ pk, sk }) => !seen.has(`${pk} ${sk}`))
    for (const { pk, sk } of keys) seen.add(`${pk} ${sk}`)
    for (let done = 0; done < keys.length; done += AT_ONCE)
      await Promise.all(keys.slice(done, done + AT_ONCE).map(attempt))
    if (delivered > 0 || keys.length === 0) break
  }
  if (failures.length > 0) throw failedTogether(`delivering ${type.type}`, failures)
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
  const changes = (await wholeHistory(store, record)).slice(record.delivered)
  if ((await deliver(record, changes)) === 'later') return false
  const done = writeRecord(type, { ...record, delivered: record.delivered + changes.length })
  // Where the record has changed meanwhile it stays pending, and the next turn delivers the rest.
  await store.put(settled(done), atVersion(record.version))
  return true
}
