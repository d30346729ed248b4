import { text } from '../../domain/kit/index.ts'
import { type Entry, type EntryState, entrySchema } from '../../domain/policies/star-enterprise/entry.schema.ts'
import { entryWorkflow } from '../../domain/policies/star-enterprise/entry.ts'
import { type Round, type RoundState, roundSchema, roundWorkflow } from '../../domain/policies/star-enterprise/round.ts'
import { type Collection, collection } from '../records/collection.ts'
import { type Recorded, type RecordType, readRecord } from '../records/record.ts'
import type { Item, Store } from '../records/store.ts'
import { tiesOnce } from './ties.ts'

export const roundType: RecordType<RoundState, Round> = {
  type: 'star-rating-round',
  schemaVersion: 2,
  data: roundSchema,
  workflow: roundWorkflow,
  upcasts: { 1: withTiesOnce },
}

export const entryType: RecordType<EntryState, Entry> = {
  type: 'star-rating-entry',
  schemaVersion: 1,
  data: entrySchema,
  workflow: entryWorkflow,
  placedBy: 'district',
  upcasts: {},
}

/** Shape 1 told a tie once for each grade line that it crosses, with all its firms each time. */
function withTiesOnce(item: Item): Item {
  const data = item.data as { readonly manifest?: { readonly ties: Parameters<typeof tiesOnce>[0] } }
  const { manifest } = data
  return manifest ? { ...item, data: { ...data, manifest: { ...manifest, ties: tiesOnce(manifest.ties) } } } : item
}

/** The records of the yearly rating. */
export interface RatingRecords {
  readonly store: Store
  readonly rounds: Collection<RoundState, Round>
  readonly entries: Collection<EntryState, Entry>
}

/** The rating's records over a store. */
export const ratingRecords = (store: Store): RatingRecords => ({
  store,
  rounds: collection(store, roundType),
  entries: collection(store, entryType),
})

/** Items as records, and those that cannot be read: damaged, or of a shape that this code does not know. */
export function readable<S extends string, D>(
  type: RecordType<S, D>,
  items: readonly Item[],
): { records: Recorded<S, D>[]; unreadable: Item[] } {
  const records: Recorded<S, D>[] = []
  const unreadable: Item[] = []
  for (const item of items) {
    try {
      records.push(readRecord(type, item))
    } catch {
      unreadable.push(item)
    }
  }
  return { records, unreadable }
}

/**
 * The collection, knowing the record's state by its code at least: a newer function may have written one that this code has
 * no name for. Nothing leads on from it here.
 */
export function knowing<S extends string, D>(records: Collection<S, D>, { state }: Recorded<S, D>): Collection<S, D> {
  const { type } = records
  const { states } = type.workflow
  if (states[state]) return records
  return {
    ...records,
    type: { ...type, workflow: { ...type.workflow, states: { ...states, [state]: text(state, state) } } },
  }
}
