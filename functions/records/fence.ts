import type { Standing } from '../../domain/kit/index.ts'
import type { Collection, Outcome, Request } from './collection.ts'
import type { Recorded } from './record.ts'
import { readRecord } from './record.ts'
import { everyItem, type Query, type Store } from './store.ts'

/** A gate that closes once and for all, while entries arrive. */
export interface Gate<S extends string, D> {
  /** A consistent read: is it open at this moment? */
  readonly isOpen: () => Promise<boolean>
  /** Has the closing gate counted this entry in? Then it cannot become late. */
  readonly isCountedIn: (entry: Recorded<S, D>) => boolean
  readonly isLate: (entry: Recorded<S, D>) => boolean
  readonly expire: (entry: Recorded<S, D>) => Standing<S, D>
}

/** What became of an entry: in time, late, or as the write itself came out. */
export type Entered<S extends string, D> = Outcome<S, D> | { readonly kind: 'late'; readonly record: Recorded<S, D> }

/**
 * Writes first, looks at the gate after: the entry is acknowledged only after a consistent re-read shows the gate still
 * open, or the gate has counted it in meanwhile. Otherwise it is marked late, visibly. (Looking first and writing after
 * loses entries that arrive between the last count and the closing.)
 */
export async function enter<S extends string, D>(
  entries: Collection<S, D>,
  written: Outcome<S, D>,
  gate: Gate<S, D>,
  request: Request,
): Promise<Entered<S, D>> {
  if (written.kind !== 'done' && written.kind !== 'replayed') return written
  let { record } = written
  while (!gate.isCountedIn(record)) {
    if (gate.isLate(record)) return { kind: 'late', record }
    if (await gate.isOpen()) return { kind: written.kind, record }
    const current = await entries.read(record.key)
    if (!current) return { kind: 'missing' }
    if (gate.isCountedIn(current) || gate.isLate(current)) {
      record = current
      continue
    }
    const marked = await entries.change(current, 'expire', gate.expire(current), request)
    if (marked.kind === 'missing') return marked
    record = marked.record
  }
  return { kind: written.kind, record }
}

/** How many entries are worked on at once. */
const AT_ONCE = 16

/**
 * Passes over every entry of a partition as it is now and brings each to a settled form, trying again where somebody else
 * changed it meanwhile. Repeating the pass is harmless: what is settled already is left alone.
 *
 * @param next the entry's next standing, or undefined where nothing is left to do
 * @returns the entries as they are after the pass
 */
export async function settleEach<S extends string, D>(
  store: Store,
  entries: Collection<S, D>,
  query: Query,
  event: string,
  next: (entry: Recorded<S, D>) => Standing<S, D> | undefined,
  request: (entry: Recorded<S, D>) => Request,
): Promise<Recorded<S, D>[]> {
  const settled: Recorded<S, D>[] = []
  let batch: Promise<Recorded<S, D>>[] = []
  const settle = async (entry: Recorded<S, D>): Promise<Recorded<S, D>> => {
    for (let current = entry; ; ) {
      const standing = next(current)
      if (!standing) return current
      const outcome = await entries.change(current, event, standing, request(current))
      if (outcome.kind === 'missing') throw new Error(`${entry.key.pk} ${entry.key.sk} has gone`)
      current = outcome.record
    }
  }
  for await (const item of everyItem(store, query)) {
    batch.push(settle(readRecord(entries.type, item)))
    if (batch.length === AT_ONCE) {
      settled.push(...(await Promise.all(batch)))
      batch = []
    }
  }
  settled.push(...(await Promise.all(batch)))
  return settled
}
