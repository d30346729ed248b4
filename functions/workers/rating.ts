import type { Entry, EntryState } from '../../domain/policies/star-enterprise/entry.ts'
import { advanceRound, type ClosingDeps, expireEntry } from '../ratings/closing.ts'
import { queueOf, roundKey } from '../ratings/keys.ts'
import { entryType, roundType } from '../ratings/records.ts'
import { olderThan } from '../records/conditions.ts'
import { deliverPending } from '../records/outbox.ts'
import type { Recorded } from '../records/record.ts'

/**
 * What the rating does without a caller waiting: closes and ranks rounds, keeps the queue of each district, and marks
 * late what came after a close and was never acknowledged.
 *
 * @returns how many records it was done with
 */
export async function workOnRating(deps: ClosingDeps): Promise<number> {
  const { store } = deps.records
  const rounds = await deliverPending(store, roundType, async ({ data }) => {
    await advanceRound(data.year, deps)
    return 'delivered'
  })
  const entries = await deliverPending(store, entryType, async (entry) => {
    if (await isUndecided(entry, deps)) return 'later'
    await project(entry, deps)
    return 'delivered'
  })
  return rounds + entries
}

/**
 * An entry that the closing round has not counted in: while it is closing nobody can say yet; once it has closed, the
 * entry came too late.
 */
async function isUndecided(entry: Recorded<EntryState, Entry>, deps: ClosingDeps): Promise<boolean> {
  if (entry.data.sealed || entry.state === 'late') return false
  const round = await deps.records.rounds.read(roundKey(entry.data.year))
  if (!round || round.state === 'open') return false
  if (round.state !== 'closing') await expireEntry(entry, deps)
  return true
}

/** The queue of the entry's district, as this change leaves it. An earlier change never overwrites a later one. */
async function project(
  { key, data, state, version, updatedAt }: Recorded<EntryState, Entry>,
  { records }: ClosingDeps,
) {
  const { year, district, name } = data
  const waiting = state === 'submitted'
  await records.store.put(
    { pk: queueOf(year, district), sk: key.sk, name, state, waiting, sequence: version, since: updatedAt },
    olderThan(version),
  )
}
