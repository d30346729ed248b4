import * as z from 'zod'
import { absent } from './conditions.ts'
import { type Change, changeSchema, type Recorded } from './record.ts'
import { everyItem, type Store } from './store.ts'
import type { Key } from './table.ts'

/** With so many changes in an item, so many leave it before the next one comes: an item holds 400 KB, and is paid by its size. */
const MOST = 40
const PAGE = 20

type HasHistory = Pick<Recorded<string, unknown>, 'key' | 'history' | 'spilled'>

/** Partitions of their own: who lists the records of a partition does not meet their old changes. */
const pagesOf = ({ pk, sk }: Key): string => `${pk}#HISTORY#${sk}`

const pageSchema = z.object({ changes: z.array(changeSchema).min(1) })

/**
 * Makes room in a long history: its oldest changes are copied to an item of their own, and the record is given back without
 * them, to be written. The first one stays: creations are repeated the most, and find themselves without looking further.
 *
 * The copy comes first and the record lets go of it after, with its own conditional write. Changes that once stand never
 * change: who dies in between leaves a copy too many, who comes second finds the same copy, and nothing is in neither place.
 */
export async function spilling<R extends HasHistory>(store: Store, record: R): Promise<R> {
  if (record.history.length < MOST) return record
  const [first, ...rest] = record.history
  const changes = rest.slice(0, PAGE)
  const sk = String(changes[0]!.version).padStart(8, '0')
  const written = await store.put({ pk: pagesOf(record.key), sk, changes }, absent)
  // Code of another day may have made the copy longer or shorter.
  const copied = written.ok ? PAGE : pageSchema.parse(written.standing).changes.length
  return { ...record, history: [first!, ...rest.slice(copied)], spilled: record.spilled + copied }
}

/** Every change of a record, in order. It takes a query only where the history has outgrown the item. */
export async function wholeHistory(store: Store, { key, history, spilled }: HasHistory): Promise<readonly Change[]> {
  if (spilled === 0) return history
  const [first, ...latest] = history
  const old: Change[] = []
  for await (const page of everyItem(store, { pk: pagesOf(key) })) old.push(...pageSchema.parse(page).changes)
  // A page that was copied and not yet let go of, or since, is read beside the same changes in the item.
  return [first!, ...old.slice(0, spilled), ...latest]
}
