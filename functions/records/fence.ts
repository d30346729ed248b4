import type { Standing } from '../../domain/kit/index.ts'
import type { Collection, Outcome, Request } from './collection.ts'
import { failedAt, failedTogether } from './failures.ts'
import type { Recorded } from './record.ts'
import { readRecord } from './record.ts'
import { everyItem, type Item, type Query, type Store } from './store.ts'

/**
 * Where a gate is in its life. `open`: entries come in. `sealing`: the close has begun and what stands is being counted in.
 * `sealed`: all that was acknowledged is counted in. `settling`: what is counted in is being settled. `settled`: it is.
 */
export type Phase = 'open' | 'sealing' | 'sealed' | 'settling' | 'settled'

/** A gate that closes once and for all, while entries arrive. */
export interface Gate<S extends string, D> {
  /** A consistent read: where is it at this moment? */
  readonly phase: () => Promise<Phase>
  /** Has the closing gate counted this entry in? */
  readonly isCountedIn: (entry: Recorded<S, D>) => boolean
  /** Has what was counted in been settled? */
  readonly isSettled: (entry: Recorded<S, D>) => boolean
  readonly isLate: (entry: Recorded<S, D>) => boolean
  /** Marks the entry late, if it still stands as it was read. */
  readonly expire: (entry: Recorded<S, D>) => Promise<unknown>
}

/**
 * What became of an entry: in time, late, or as the write itself came out. Undecided: only the count under way can tell; the
 * same request, asked again, is told.
 */
export type Entered<S extends string, D> =
  | Outcome<S, D>
  | { readonly kind: 'late'; readonly record: Recorded<S, D> }
  | { readonly kind: 'undecided'; readonly record: Recorded<S, D> }

/**
 * Writes first, looks at the gate after: the entry is acknowledged only after a consistent read shows the gate still open, or
 * the entry counted in while the counted ones are not yet being settled, or settled itself. What the gate has passed over
 * is marked late, visibly. (Looking first and writing after loses entries that arrive between the last count and the
 * closing.) While a count is under way nobody marks anything late: the same request may have been acknowledged before, and
 * the count is yet to find it.
 */
export async function enter<S extends string, D>(
  entries: Collection<S, D>,
  written: Outcome<S, D>,
  gate: Gate<S, D>,
): Promise<Entered<S, D>> {
  if (written.kind !== 'done' && written.kind !== 'replayed') return written
  let { record } = written
  for (;;) {
    if (gate.isLate(record)) return { kind: 'late', record }
    if (gate.isSettled(record)) return { kind: written.kind, record }
    // The order matters: the entry was read before the gate, so what is counted in now is found by a settling still to come.
    const phase = await gate.phase()
    const inTime = phase === 'open' || (gate.isCountedIn(record) && (phase === 'sealing' || phase === 'sealed'))
    if (inTime) return { kind: written.kind, record }
    const current = await entries.read(record.key)
    if (!current) return { kind: 'missing' }
    if (current.version === record.version) {
      if (phase === 'sealing' || phase === 'settling') return { kind: 'undecided', record }
      await gate.expire(record)
      const marked = await entries.read(record.key)
      if (!marked) return { kind: 'missing' }
      record = marked
    } else {
      record = current
    }
  }
}

/** How many entries are worked on at once. */
const AT_ONCE = 16

/**
 * Passes over every entry of a partition as it is now and brings each to a settled form, trying again where somebody else
 * changed it meanwhile. Repeating the pass is harmless: what is settled already is left alone. An entry that fails, or cannot
 * be read, does not hold up the others: the failures are thrown together at the end, each naming its entry, and the next
 * pass has only these left.
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
  const failures: Error[] = []
  const settle = async (item: Item): Promise<void> => {
    try {
      let current = readRecord(entries.type, item)
      for (let standing = next(current); standing; standing = next(current)) {
        const outcome = await entries.change(current, event, standing, request(current))
        if (outcome.kind === 'missing') throw new Error('it has gone')
        current = outcome.record
      }
      settled.push(current)
    } catch (error) {
      failures.push(failedAt(item, error))
    }
  }
  let batch: Promise<void>[] = []
  for await (const item of everyItem(store, query)) {
    batch.push(settle(item))
    if (batch.length === AT_ONCE) {
      await Promise.all(batch)
      batch = []
    }
  }
  await Promise.all(batch)
  if (failures.length > 0) throw failedTogether(event, failures)
  return settled
}
