import { absent } from './conditions.ts'
import type { Item, Store } from './store.ts'

/** What is appended: an id of its own, by which a retry finds it, and its content. */
export interface Posting {
  readonly id: string
  readonly content: Readonly<Record<string, unknown>>
}

const WIDTH = 12
const sortKey = (n: number): string => `J#${String(n).padStart(WIDTH, '0')}`
const numberOf = ({ sk }: Item): number => Number(sk.slice(2))

/** The number of the last entry of a journal; 0 while it is empty. */
export async function journalHead(store: Store, journal: string): Promise<number> {
  const { items } = await store.query({ pk: journal, prefix: 'J#', limit: 1, newestFirst: true })
  return items[0] ? numberOf(items[0]) : 0
}

/**
 * Appends to a journal that several writers share: entry n + 1, on condition that it does not exist. Before each try it
 * reads, consistently, what has come since `head` and looks for its own id: a posting whose reply was lost is found, not
 * doubled. `head` must have been read before the first try, and kept with the source, so that a retry after a crash
 * starts there too.
 *
 * @returns the number of the entry
 */
export async function appendToJournal(store: Store, journal: string, head: number, posting: Posting): Promise<number> {
  for (let last = head; ; ) {
    const since = await entriesSince(store, journal, last)
    const own = since.find(({ id }) => id === posting.id)
    if (own) return numberOf(own)
    last = since.length > 0 ? numberOf(since.at(-1)!) : last
    const item: Item = { pk: journal, sk: sortKey(last + 1), id: posting.id, content: posting.content }
    const written = await store.put(item, absent)
    if (written.ok || written.standing?.id === posting.id) return last + 1
  }
}

async function entriesSince(store: Store, journal: string, last: number): Promise<Item[]> {
  const entries: Item[] = []
  let after = { pk: journal, sk: sortKey(last) }
  for (;;) {
    const { items, next } = await store.query({ pk: journal, prefix: 'J#', after })
    entries.push(...items)
    if (!next) return entries
    after = { pk: next.pk, sk: next.sk }
  }
}
