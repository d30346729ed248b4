import type { Language } from '../../domain/kit/index.ts'
import type { Entry, EntryState } from '../../domain/policies/star-enterprise/entry.ts'
import type { Manifest, Round, RoundState } from '../../domain/policies/star-enterprise/round.ts'
import type { Caller } from '../platform/caller.ts'
import type { Recorded } from '../records/record.ts'
import { viewRecord } from '../records/views.ts'
import type { RatingRecords } from './records.ts'
import { entryGuard, roundGuard } from './service.ts'

/** Whether the caller may see what the ranking found. */
const seesRanking = (state: RoundState, caller: Caller): boolean => state === 'published' || caller.role === 'officer'

/** A round for one caller. */
export function viewRound(
  { rounds }: RatingRecords,
  record: Recorded<RoundState, Round>,
  caller: Caller,
  language: Language,
): Record<string, unknown> {
  const { year, asOf, book, tieDecisions, manifest } = record.data
  const ranking = seesRanking(record.state, caller)
    ? { tieDecisions, ...(manifest ? { manifest: viewManifest(manifest) } : {}) }
    : {}
  return {
    year,
    asOf,
    book,
    ...viewRecord(rounds, record, roundGuard, caller, language, caller.role === 'officer'),
    ...ranking,
  }
}

const viewManifest = ({ hash, ranked, unranked, stars, payableFen, ties }: Manifest) => ({
  hash,
  ranked,
  unranked,
  stars: stars.map(({ star, places, filled, awardFen, totalFen }) => ({ star, places, filled, awardFen, totalFen })),
  payableFen,
  ties: ties.map(({ afterPlace, rank, totalPoints, creditCodes }) => ({ afterPlace, rank, totalPoints, creditCodes })),
})

/** An entry for one caller who may see it. */
export function viewEntry(
  { entries }: RatingRecords,
  record: Recorded<EntryState, Entry>,
  caller: Caller,
  language: Language,
): Record<string, unknown> {
  const {
    year,
    creditCode,
    name,
    district,
    declared,
    departmentFigures,
    totalPoints,
    reasons,
    decision,
    finding,
    sealed,
  } = record.data
  return {
    year,
    creditCode,
    name,
    district,
    declared,
    ...known({ departmentFigures, totalPoints, reasons, decision, finding }),
    sealed: sealed === true,
    ...viewRecord(entries, record, entryGuard, caller, language, true),
  }
}

/** An entry in a list. */
export const summariseEntry = ({ data, state, version, updatedAt }: Recorded<EntryState, Entry>) => ({
  creditCode: data.creditCode,
  name: data.name,
  district: data.district,
  state,
  version,
  ...known({ totalPoints: data.totalPoints }),
  updatedAt,
})

const known = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
