import { type Entry, type EntryState, entrySchema, entryWorkflow } from '../../domain/policies/star-enterprise/entry.ts'
import { type Round, type RoundState, roundSchema, roundWorkflow } from '../../domain/policies/star-enterprise/round.ts'
import { type Collection, collection } from '../records/collection.ts'
import type { RecordType } from '../records/record.ts'
import type { Store } from '../records/store.ts'

export const roundType: RecordType<RoundState, Round> = {
  type: 'star-rating-round',
  schemaVersion: 1,
  data: roundSchema,
  workflow: roundWorkflow,
  upcasts: {},
}

export const entryType: RecordType<EntryState, Entry> = {
  type: 'star-rating-entry',
  schemaVersion: 1,
  data: entrySchema,
  workflow: entryWorkflow,
  upcasts: {},
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
