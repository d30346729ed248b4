import { type Book, type Fault, isInForce, text } from '../../domain/kit/index.ts'
import type { Entry, EntryState } from '../../domain/policies/star-enterprise/entry.schema.ts'
import { policy } from '../../domain/policies/star-enterprise/policy.ts'
import type { Round, RoundState } from '../../domain/policies/star-enterprise/round.ts'
import type { Caller } from '../platform/caller.ts'
import { todayInShanghai } from '../platform/clock.ts'
import { Problem } from '../platform/problem.ts'
import {
  type Asked,
  type Changed,
  changed,
  demand,
  type Guard,
  permissionFor,
  requestOf,
  transit,
} from '../records/changes.ts'
import { type Request, told } from '../records/collection.ts'
import { enter, type Gate } from '../records/fence.ts'
import type { Recorded } from '../records/record.ts'
import { everyItem } from '../records/store.ts'
import type { Key } from '../records/table.ts'
import { expireEntry, phaseOf, wasSettled } from './closing.ts'
import { entriesOf, entryKey, roundKey } from './keys.ts'
import { entryType, knowing, type RatingRecords, readable } from './records.ts'

/** What the rating needs from outside. */
export interface RatingDeps {
  readonly records: RatingRecords
  readonly now: () => Date
  /** The book in force, which a new round freezes. */
  readonly book: Book
  readonly bookOf: (id: string) => Book
  /** Told that a worker has something to do at once; a timer finds it otherwise. */
  readonly wake?: () => void
}

type RoundRecord = Recorded<RoundState, Round>
type EntryRecord = Recorded<EntryState, Entry>

/** What a firm submits. */
export interface Submission {
  readonly name: string
  readonly district: string
  readonly situation: Readonly<Record<string, unknown>>
}

export const entryGuard: Guard<Entry> = {
  prefix: 'entry',
  ownership: ({ creditCode, district }) => ({ creditCode, district }),
  // What is opened again is to be submitted and verified again: that has to fit behind it.
  room: { return: 240_000, reconsider: 240_000 },
}

export const roundGuard: Guard<Round> = {
  prefix: 'round',
  ownership: () => ({}),
  // A round that is sent back is ranked anew, and its ties are told and decided again; what only leads on is never refused for its size.
  room: {
    sendBack: 150_000,
    decideTie: 380_000,
    close: 390_000,
    rank: 390_000,
    report: 390_000,
    approve: 390_000,
    publish: 390_000,
  },
  // How many are left stands in the entries alone: counting them for everybody who looks at a round would cost too much.
  conditions: {
    rank: text(
      '列入本轮的申报须全部核实；否则须将 leaveOutUnverified 设为 true，未核实的不参加排名',
      'every entry counted in has to be verified, unless leaveOutUnverified is true: those that are not then stay unranked',
    ),
  },
}

/** The yearly rating: rounds and their entries. Handlers call it; it throws problems. */
export function ratingService({ records, now, book, bookOf, wake }: RatingDeps) {
  const { rounds, entries, store } = records
  const roundsSeen = new Map<number, RoundRecord>()

  const circumstances = (bookId: string) => ({ today: todayInShanghai(now()), book: bookOf(bookId) })

  /**
   * The round as this process last saw it. What entries need of it (its date of law, its book, and that it has been open)
   * never changes, and a closed round never opens again: so it is read once per process, and again by the gate; or where it
   * is closing, which is soon over.
   */
  const roundFor = async (year: number): Promise<RoundRecord> => {
    const before = roundsSeen.get(year)
    const seen = before && before.state !== 'closing' ? before : await rounds.read(roundKey(year))
    if (!seen)
      throw new Problem('not-found', { detail: text(`没有 ${year} 年度的评定`, `there is no round of ${year}`) })
    roundsSeen.set(year, seen)
    return seen
  }

  const gateOf = (year: number): Gate<EntryState, Entry> => ({
    phase: async () => {
      const round = await rounds.read(roundKey(year))
      if (!round) throw new Problem('not-found')
      roundsSeen.set(year, round)
      return phaseOf(round)
    },
    isCountedIn: ({ data }) => data.sealed === true,
    isSettled: wasSettled,
    isLate: ({ state }) => state === 'late',
    expire: (entry) => expireEntry(entry, { records, now, bookOf }),
  })

  return {
    async openRound(year: number, asked: Asked): Promise<Changed<RoundState, Round>> {
      demand('round.open', asked.caller, {}, 'round.read')
      const asOf = todayInShanghai(now())
      const faults = openingFaults(year, asOf)
      if (faults.length > 0) throw new Problem('invalid-input', { faults })
      const data: Round = { year, asOf, book: book.id, tieDecisions: [] }
      return changed(await rounds.create(roundKey(year), data, requestOf(asked)), () => new Problem('already-exists'))
    },

    async readRound(year: number, caller: Caller): Promise<RoundRecord> {
      demand('round.read', caller, {}, 'round.read')
      const round = await rounds.read(roundKey(year))
      if (!round) throw new Problem('not-found')
      return round
    },

    async changeRound(year: number, event: string, payload: unknown, ifMatch: number, asked: Asked) {
      demand(permissionFor(roundGuard, event), asked.caller, {}, 'round.read')
      const round = await rounds.read(roundKey(year))
      const isRankedNow = event === 'rank' && round?.state === 'verifying' && round.version === ifMatch
      if (isRankedNow) await demandRankable(year, leavesOut(payload))
      const change = { event, payload, ifMatch }
      const known = round ? knowing(rounds, round) : rounds
      const done = await transit(known, round, roundGuard, change, asked, circumstances(round?.data.book ?? book.id))
      roundsSeen.set(year, done.record)
      wake?.()
      return done
    },

    /** One write, and one read of the gate after it; nothing is written where the round is known to be closed. */
    async submit(
      year: number,
      creditCode: string,
      submission: Submission,
      asked: Asked,
    ): Promise<Changed<EntryState, Entry>> {
      // No officer submits, and none is told by this whether the firm has.
      const visibleBy = asked.caller.role === 'officer' ? 'round.read' : 'entry.read'
      demand('entry.submit', asked.caller, { creditCode }, visibleBy)
      const round = await roundFor(year)
      const { name, district, situation } = submission
      const data: Entry = { year, creditCode, name, district, declared: situation, asOf: round.data.asOf }
      const key = entryKey(year, creditCode)
      const request = requestOf(asked)
      const written =
        round.state === 'open' ? await entries.create(key, data, request) : await standingEntry(key, round, request)
      const entered = await enter(entries, written, gateOf(year))
      if (entered.kind === 'late') throw closed(year)
      if (entered.kind === 'undecided') throw closing(year)
      wake?.()
      return changed(entered, alreadySubmitted)
    },

    /** For who may see it; for others it is not there, and of those only an officer makes it be looked for. */
    async readEntry(year: number, creditCode: string, caller: Caller): Promise<EntryRecord> {
      if (caller.role !== 'officer') demand('entry.read', caller, { creditCode }, 'entry.read')
      const entry = await entries.read(entryKey(year, creditCode))
      if (!entry) throw new Problem('not-found')
      demand('entry.read', caller, entryGuard.ownership(entry.data), 'entry.read')
      return entry
    },

    async changeEntry(
      year: number,
      creditCode: string,
      event: string,
      payload: unknown,
      ifMatch: number,
      asked: Asked,
    ) {
      const entry = await entries.read(entryKey(year, creditCode))
      const known = entry ? knowing(entries, entry) : entries
      const lawBook = entry ? (await roundFor(year)).data.book : book.id
      const done = await transit(known, entry, entryGuard, { event, payload, ifMatch }, asked, circumstances(lawBook))
      wake?.()
      return done
    },
  }

  /**
   * A closed round takes nothing new, but a retry of what it took must find it. While it is still closing, the first try may be
   * on its way to be counted in: that there is no entry yet then says nothing.
   */
  async function standingEntry(key: Key, { state, data: { year } }: RoundRecord, request: Request) {
    const standing = await entries.read(key)
    if (!standing) throw state === 'closing' ? closing(year) : closed(year)
    return told(standing, request)
  }

  /** @throws Problem state-conflict, saying which entry cannot be read, or how many are still to be verified */
  async function demandRankable(year: number, leavesOutUnverified: boolean): Promise<void> {
    let unsettled = 0
    for await (const item of everyItem(store, { pk: entriesOf(year) })) {
      const [entry] = readable(entryType, [item]).records
      if (!entry) throw damaged(item.sk)
      const { state, data } = entry
      if (data.sealed && (state === 'submitted' || state === 'returned')) unsettled++
    }
    if (unsettled > 0 && !leavesOutUnverified) throw unverified(unsettled)
  }
}

/** A round is of a year that has begun, and opens on a day on which there are rules to score by. */
function openingFaults(year: number, asOf: string): Fault[] {
  const faults: Fault[] = []
  if (year > Number(asOf.slice(0, 4))) {
    const detail = text(`${year} 年度尚未开始`, `the year ${year} has not begun`)
    faults.push({ pointer: '/year', code: 'notYet', detail })
  }
  if (!isInForce({ policy }, asOf)) {
    const detail = text(`${asOf} 没有施行中的评定办法`, `no rules of the rating are in force on ${asOf}`)
    faults.push({ pointer: '/year', code: 'notInForce', detail })
  }
  return faults
}

const leavesOut = (payload: unknown): boolean =>
  (payload as { leaveOutUnverified?: boolean }).leaveOutUnverified === true

const unverified = (count: number): Problem =>
  new Problem('state-conflict', {
    detail: text(
      `还有 ${count} 份申报未核实；如不让其参加排名，请将 leaveOutUnverified 设为 true`,
      count === 1
        ? '1 entry is not verified; set leaveOutUnverified to true to rank without it'
        : `${count} entries are not verified; set leaveOutUnverified to true to rank without them`,
    ),
  })

const damaged = (creditCode: string): Problem =>
  new Problem('state-conflict', {
    detail: text(
      `申报 ${creditCode} 无法读取，修复前不能排名`,
      `the entry ${creditCode} cannot be read: nothing is ranked before it is mended`,
    ),
  })

const closed = (year: number): Problem =>
  new Problem('state-conflict', {
    detail: text(`${year} 年度已截止申报`, `the round of ${year} takes no more entries`),
  })

/** Whether the entry was in time is known once the round has counted what stands: the same request is told then. */
const closing = (year: number): Problem =>
  new Problem('unavailable', {
    headers: { 'retry-after': '1' },
    detail: text(
      `${year} 年度正在截止，是否赶上尚未确定；请以原幂等键重试`,
      `the round of ${year} is closing, and whether this was in time is not known yet: ask again with the same key`,
    ),
  })

const alreadySubmitted = ({ state, version }: EntryRecord): Problem =>
  new Problem('already-exists', {
    detail: text(
      `该企业本年度已有申报（状态 ${state}，版本 ${version}），一年只评定一次`,
      `the firm has an entry for this year already (${state}, version ${version}): it is rated once a year`,
    ),
  })

/** See {@link ratingService}. */
export type RatingService = ReturnType<typeof ratingService>
