import { olderThan } from './conditions.ts'
import type { Change, Recorded } from './record.ts'
import type { Store } from './store.ts'
import type { Key } from './table.ts'

/** A row of a projection, beside its key and its sequence. */
type Row = Readonly<Record<string, unknown>>

/**
 * Writes the row of a record where it stands now, and closes those that it has left, as the changes that are delivered tell. Each
 * bears the version of the record: a delivery that is late or repeated writes over nothing that is newer, and one of
 * several changes at once closes every row on the way.
 *
 * @param keyAt the row's key at a place of the record's type
 */
export async function project<S extends string, D>(
  store: Store,
  { version }: Recorded<S, D>,
  changes: readonly Change[],
  { keyAt, place, row, closed }: { keyAt: (place: string) => Key; place: string; row: Row; closed: Row },
): Promise<void> {
  const left = new Set(changes.flatMap(({ left }) => (left === undefined || left === place ? [] : [left])))
  const write = (at: string, shown: Row) => store.put({ ...shown, ...keyAt(at), sequence: version }, olderThan(version))
  // What is left is closed first: whoever dies in between shows the record nowhere for a moment, never in two places for good.
  for (const at of left) await write(at, closed)
  await write(place, row)
}
