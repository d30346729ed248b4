import { permits } from '../platform/authorisation.ts'
import type { Caller } from '../platform/caller.ts'
import type { Cursors } from '../platform/cursor.ts'
import type { Item, Store } from '../records/store.ts'
import { entriesOf, entryKey } from './keys.ts'
import { entryType, readable } from './records.ts'
import { summariseEntry } from './views.ts'

/** How many entries are looked at for a page of a caller who may not see them all. */
const LOOKED_AT = 100

/**
 * A page of a round's entries, of those that the caller may read: one query. Where others stand between, the page may hold
 * fewer than its limit, or none, and `next` leads on all the same, exactly behind the last entry that was looked at.
 */
export async function listEntries(
  store: Store,
  year: number,
  caller: Caller,
  limit: number,
  cursor: string | undefined,
  cursors: Cursors,
) {
  const pk = entriesOf(year)
  const position = cursors.read(pk, cursor)
  const after = position === undefined ? undefined : entryKey(year, position)
  const seesAll = permits('entry.read', caller)
  const page = await store.query({ pk, limit: seesAll ? limit : Math.max(limit, LOOKED_AT), after })
  const visible = page.items.filter((item) => permits('entry.read', caller, ownershipOf(item)))
  const shown = visible.slice(0, limit)
  const next = visible.length > limit ? shown.at(-1) : page.next
  const { records, unreadable } = readable(entryType, shown)
  return {
    items: records.map(summariseEntry),
    ...(unreadable.length > 0 ? { unreadable: unreadable.map(({ sk }) => sk) } : {}),
    ...(next ? { next: cursors.write(pk, next.sk) } : {}),
  }
}

/** Whose an entry is, also where it cannot be read whole: one without a district is for the whole city alone. */
function ownershipOf({ data }: Item): { district?: string } {
  const district = (data as { readonly district?: unknown } | undefined)?.district
  return typeof district === 'string' ? { district } : {}
}
