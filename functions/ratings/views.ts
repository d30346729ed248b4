import type { Language } from '../../domain/kit/index.ts'
import type { Entry, EntryState } from '../../domain/policies/star-enterprise/entry.schema.ts'
import type { Manifest, Round, RoundState } from '../../domain/policies/star-enterprise/round.ts'
import { permits } from '../platform/authorisation.ts'
import type { Caller } from '../platform/caller.ts'
import type { Recorded } from '../records/record.ts'
import { viewRecord } from '../records/views.ts'
import { knowing, type RatingRecords } from './records.ts'
import { entryGuard, roundGuard } from './service.ts'

/** Whether the caller may see what the ranking found. */
const seesRanking = (state: RoundState, caller: Caller): boolean =>
  state === 'published' || permits('round.readRanking', caller)

/** A round for one caller. */
export function viewRound(
  { rounds }: RatingRecords,
  record: Recorded<RoundState, Round>,
  caller: Caller,
  language: Language,
): Record<string, unknown> {
  const { year, asOf, book, tieDecisions, manifest, sentBack } = record.data
  const hasPart = permits('round.readRanking', caller)
  const ranking = seesRanking(record.state, caller)
    ? { tieDecisions, ...(manifest ? { manifest: viewManifest(manifest) } : {}) }
    : {}
  return {
    year,
    asOf,
    book,
    ...viewRecord(knowing(rounds, record), record, roundGuard, caller, language, hasPart),
    ...ranking,
    ...(hasPart && sentBack ? { sentBack: sentBack.map(viewSentBack) } : {}),
  }
}

type SentBack = NonNullable<Round['sentBack']>[number]

const viewSentBack = ({ reason, manifest, tieDecisions }: SentBack) => ({
  reason,
  tieDecisions: tieDecisions.map(({ creditCodes, reason }) => ({ creditCodes, reason })),
  ...(manifest ? { manifest: viewManifest(manifest) } : {}),
})

const viewManifest = ({ hash, ranked, unranked, stars, payableFen, ties }: Manifest) => ({
  hash,
  ranked,
  unranked,
  stars: stars.map(({ star, places, filled, awardFen, totalFen }) => ({ star, places, filled, awardFen, totalFen })),
  payableFen,
  ties: ties.map(({ afterPlaces, rank, totalPoints, creditCodes }) => ({
    afterPlaces,
    rank,
    totalPoints,
    creditCodes,
  })),
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
    previous,
    sealed,
  } = record.data
  return {
    year,
    creditCode,
    name,
    district,
    declared,
    ...known({ departmentFigures, totalPoints, reasons, decision, finding }),
    ...(caller.role === 'officer' && previous ? { previous: previous.map(viewReplaced) } : {}),
    sealed: sealed === true,
    ...viewRecord(knowing(entries, record), record, entryGuard, caller, language, true),
  }
}

type Replaced = NonNullable<Entry['previous']>[number]

const viewReplaced = ({
  state,
  name,
  district,
  declared,
  departmentFigures,
  totalPoints,
  reasons,
  decision,
  finding,
}: Replaced) => ({
  state,
  ...known({ name, district, declared, departmentFigures, totalPoints, reasons, decision, finding }),
})

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
