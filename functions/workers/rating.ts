import type { Entry, EntryState } from '../../domain/policies/star-enterprise/entry.schema.ts'
import { advanceRound, type ClosingDeps, expireEntry, isSettled, PHASES } from '../ratings/closing.ts'
import { queueOf, roundKey } from '../ratings/keys.ts'
import { entryType, roundType } from '../ratings/records.ts'
import { deliverPending } from '../records/outbox.ts'
import { project } from '../records/projection.ts'
import type { Change, Recorded } from '../records/record.ts'

/**
 * What the rating does without a caller waiting: closes and ranks rounds, keeps the queue of each district, and marks
 * late what came after a close and was never acknowledged.
 *
 * @returns how many records it was done with
 */
export async function workOnRating(deps: ClosingDeps): Promise<number> {
  const { store } = deps.records
  const passes = await Promise.allSettled([
    deliverPending(store, roundType, async ({ data }) => {
      await advanceRound(data.year, deps)
      return 'delivered'
    }),
    deliverPending(store, entryType, async (entry, changes) => {
      if (await isUndecided(entry, deps)) return 'later'
      await queue(entry, changes, deps)
      return 'delivered'
    }),
  ])
  // A damaged round does not hold up the entries, nor the other way round.
  for (const pass of passes) if (pass.status === 'rejected') throw pass.reason
  return passes.reduce((done, pass) => done + (pass.status === 'fulfilled' ? pass.value : 0), 0)
}

/**
 * An entry that a count under way may yet find: nobody can say now. What the round has passed over came too late, and is
 * marked so; the next turn delivers that.
 */
async function isUndecided(entry: Recorded<EntryState, Entry>, deps: ClosingDeps): Promise<boolean> {
  if (entry.state === 'late' || isSettled(entry)) return false
  const round = await deps.records.rounds.read(roundKey(entry.data.year))
  const phase = round ? PHASES[round.state] : 'open'
  if (phase === 'open' || (phase === 'sealed' && entry.data.sealed)) return false
  if (phase === 'sealed' || phase === 'settled') await expireEntry(entry, deps)
  return true
}

/** The queue of the entry's district, as these changes leave it, and those of the districts that they moved it out of. */
async function queue(
  entry: Recorded<EntryState, Entry>,
  changes: readonly Change[],
  { records: { store } }: ClosingDeps,
): Promise<void> {
  const { key, data, state, updatedAt } = entry
  const { year, district, name } = data
  await project(store, entry, changes, {
    keyAt: (place) => ({ pk: queueOf(year, place), sk: key.sk }),
    place: district,
    row: { name, state, waiting: state === 'submitted', since: updatedAt },
    closed: { waiting: false },
  })
}
