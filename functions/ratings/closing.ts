import { type Book, type Calculator, type Standing, take } from '../../domain/kit/index.ts'
import type { Entry, EntryState } from '../../domain/policies/star-enterprise/entry.schema.ts'
import { entryWorkflow } from '../../domain/policies/star-enterprise/entry.ts'
import { ranking } from '../../domain/policies/star-enterprise/ranking.ts'
import {
  type Manifest,
  type Round,
  type RoundState,
  roundWorkflow,
} from '../../domain/policies/star-enterprise/round.ts'
import { digestOf } from '../platform/digest.ts'
import { Problem } from '../platform/problem.ts'
import type { Request } from '../records/collection.ts'
import { absent } from '../records/conditions.ts'
import { type Phase, settleEach } from '../records/fence.ts'
import type { Recorded } from '../records/record.ts'
import { entriesOf, pageKey, roundKey } from './keys.ts'
import type { RatingRecords } from './records.ts'
import { tiesOnce } from './ties.ts'

/** How many firms a new page of the publication holds; a manifest says how many its pages do. */
export const PAGE_SIZE = 100

/** What the closing of rounds needs besides the records. */
export interface ClosingDeps {
  readonly records: RatingRecords
  readonly now: () => Date
  readonly bookOf: (id: string) => Book
}

type RoundRecord = Recorded<RoundState, Round>
type EntryRecord = Recorded<EntryState, Entry>

/**
 * Takes a round on as far as it goes without an officer: seals the entries of a closing round, ranks those of a ranking
 * one, reopens those of one that is to be verified anew. Every step can be repeated, by several workers at once and after a crash at any point, and ends the same way.
 */
export async function advanceRound(year: number, deps: ClosingDeps): Promise<void> {
  for (;;) {
    const round = await deps.records.rounds.read(roundKey(year))
    if (round?.state === 'closing') await seal(round, deps)
    else if (round?.state === 'ranking') await rank(round, deps)
    else if (round?.state === 'reopening') await reopen(round, deps)
    else return
  }
}

/** How the gate of a round stands while the round is in each of its states. */
export const PHASES: Readonly<Record<RoundState, Phase>> = {
  open: 'open',
  closing: 'sealing',
  reopening: 'sealed',
  verifying: 'sealed',
  ranking: 'settling',
  tiePending: 'settled',
  ranked: 'settled',
  reported: 'settled',
  approved: 'settled',
  published: 'settled',
}

/**
 * How the gate stands for a firm that asks. A round that was sent back has settled all that was in time: what it has not
 * settled then is late, although it verifies again.
 *
 * @throws Problem unavailable, where the round is in a state that only a newer function knows
 */
export function phaseOf({ state, data }: RoundRecord): Phase {
  const phase: Phase | undefined = PHASES[state]
  if (!phase) throw new Problem('unavailable', { headers: { 'retry-after': '5' } })
  return phase === 'sealed' && (data.sentBack ?? []).length > 0 ? 'settled' : phase
}

export const isSettled = ({ state }: EntryRecord): boolean => state === 'ranked' || state === 'unranked'

/** Settled, perhaps open to verification again since: it was in time for good. */
export const wasSettled = (entry: EntryRecord): boolean => isSettled(entry) || entry.data.roundVersion !== undefined

const isUnverified = ({ state }: EntryRecord): boolean => state === 'submitted' || state === 'returned'

async function seal(round: RoundRecord, deps: ClosingDeps): Promise<void> {
  const entries = await passOver(round, 'seal', deps, ({ state, data }) => state !== 'late' && !data.sealed)
  await moveRound(round, 'sealed', { unsettled: entries.filter(isUnverified).length }, deps)
}

/**
 * Opens all that the ranking has settled to verification again. The round verifies only once a whole pass has found nothing
 * more to open, and can be ranked only from there.
 */
async function reopen(round: RoundRecord, deps: ClosingDeps): Promise<void> {
  await passOver(round, 'reopen', deps, (entry) => isSettled(entry) && isBefore(round, entry))
  await moveRound(round, 'reopened', {}, deps)
}

/**
 * Whether the last pass that settled or reopened the entry was for an earlier version of the round: a worker that has fallen
 * behind undoes nothing of what a later pass has done.
 */
const isBefore = ({ version }: RoundRecord, { data: { roundVersion = 0 } }: EntryRecord): boolean =>
  roundVersion < version

/**
 * Settles and ranks. Where verification has been taken up again since the ranking was asked for, and nobody has said to
 * leave such entries out, the round goes back to be verified.
 */
async function rank(round: RoundRecord, deps: ClosingDeps): Promise<void> {
  await passOver(round, 'expire', deps, ({ state, data }) => state !== 'late' && !data.sealed)
  const { leaveOutUnverified = false } = round.data
  const isRunning = (entry: EntryRecord) =>
    entry.state !== 'late' &&
    entry.data.sealed === true &&
    !isSettled(entry) &&
    isBefore(round, entry) &&
    (leaveOutUnverified || !isUnverified(entry))
  const entries = await passOver(round, 'settle', deps, isRunning)
  const unsettled = entries.filter(isUnverified).length
  if (unsettled > 0) return moveRound(round, 'unsettled', { unsettled }, deps)
  const { manifest, pages } = rankingOf(round.data, entries, deps.bookOf(round.data.book))
  const { store } = deps.records
  await Promise.all(
    pages.map((items, i) =>
      store.put({ ...pageKey(round.data.year, manifest.hash, i), type: 'star-rating-page', items }, absent),
    ),
  )
  await moveRound(round, 'ranked', { manifest }, deps)
}

/** Marks late an entry that no round has counted in; nothing happens where it has changed meanwhile. */
export async function expireEntry(entry: EntryRecord, { records, now }: ClosingDeps): Promise<void> {
  await records.entries.change(entry, 'expire', afterEvent(entry, 'expire'), entryRequest(entry, 'expire', now()))
}

/** Brings each entry of the round that needs it through one event of its workflow. */
function passOver(
  { version, data: { year } }: RoundRecord,
  event: EntryEvent,
  { records, now }: ClosingDeps,
  needsIt: (entry: EntryRecord) => boolean,
): Promise<EntryRecord[]> {
  return settleEach(
    records.store,
    records.entries,
    { pk: entriesOf(year), limit: ENTRIES_AT_ONCE },
    event,
    (entry) => (needsIt(entry) ? afterEvent(entry, event, { roundVersion: version }) : undefined),
    (entry) => entryRequest(entry, event, now()),
  )
}

/** How many entries are read at a time: a page small enough to arrive while others are asking too. */
const ENTRIES_AT_ONCE = 50

type EntryEvent = 'seal' | 'expire' | 'settle' | 'reopen'

/** What an event of the record engine makes of an entry. These events ask for no figures, so the law does not matter. */
function afterEvent(entry: EntryRecord, event: EntryEvent, payload = {}): Standing<EntryState, Entry> {
  const step = take(entryWorkflow, entry, event, payload, { today: entry.data.asOf, book: { id: '', values: {} } })
  if (step.kind !== 'taken') throw new Error(`${event} is not open for an entry that is ${entry.state}`)
  return step.standing
}

const entryRequest = ({ key, version }: EntryRecord, event: EntryEvent, now: Date): Request =>
  systemRequest(`${event} ${key.pk} ${key.sk} ${version}`, now.toISOString())

async function moveRound(
  round: RoundRecord,
  event: string,
  payload: object,
  { records, now, bookOf }: ClosingDeps,
): Promise<void> {
  const circumstances = { today: round.data.asOf, book: bookOf(round.data.book) }
  const step = take(roundWorkflow, round, event, payload, circumstances)
  if (step.kind !== 'taken') throw new Error(`${event} is not open for a round that is ${round.state}`)
  const request = systemRequest(`${event} ${round.data.year} ${round.version}`, now().toISOString())
  // Where another worker was faster, the round stands further on, and the loop finds it there.
  await records.rounds.change(round, event, step.standing, request)
}

const systemRequest = (what: string, at: string): Request => ({
  mark: digestOf(['system', what]),
  body: '',
  by: 'system',
  role: 'system',
  at,
})

/** The ranking of the settled entries, and its pages. Its hash is over the whole result: same entries, same hash. */
function rankingOf(
  { year, asOf, tieDecisions }: Round,
  entries: readonly EntryRecord[],
  book: Book,
): { manifest: Manifest; pages: unknown[][] } {
  const ranked = entries.filter(({ state }) => state === 'ranked')
  const unranked = entries.filter(({ state }) => state === 'unranked')
  const firms = ranked.map(({ data: { creditCode, name, totalPoints } }) => ({
    creditCode,
    name,
    totalPoints,
    standing: 'eligible' as const,
  }))
  const situation = { assessmentYear: year, firms, tieDecisions }
  const { result } = (ranking as Calculator).evaluate(situation, { asOf, book, untraced: true })
  const { firms: places, stars, ties, budget } = result as RankingResult
  const pages = Array.from({ length: Math.ceil(places.length / PAGE_SIZE) }, (_, i) =>
    places.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE),
  )
  const hash = digestOf({ year, places, stars, ties, unranked: unranked.map(({ data }) => data.creditCode).toSorted() })
  const { payableFen } = budget
  const manifest = {
    hash,
    pages: pages.length,
    pageSize: PAGE_SIZE,
    ranked: places.length,
    unranked: unranked.length,
    stars,
    ties: tiesOnce(ties),
    payableFen,
  }
  return { manifest, pages }
}

interface RankingResult {
  readonly firms: unknown[]
  readonly stars: Manifest['stars']
  readonly ties: readonly { afterPlace: number; rank: number; totalPoints: string; creditCodes: string[] }[]
  readonly budget: { readonly payableFen: number }
}
