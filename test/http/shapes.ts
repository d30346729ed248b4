// The replies as the tests read them. The contract has already accepted each of them when a test sees it.

/** Where something stands in the gazette. */
export interface Citation {
  readonly document: string
  readonly annex: string
  readonly article: string
}

/** The envelope of every evaluation. */
export interface Evaluation<R = Record<string, unknown>> {
  readonly calculator: string
  readonly edition: string
  readonly revision: number
  readonly book: string
  readonly whatIf?: true
  readonly policy: string
  readonly asOf: string
  readonly outcome: string
  readonly result?: R
  readonly reasons: readonly { code: string; kind: string; rule: string | null; detail: string; citation: Citation }[]
  readonly requiresReview: readonly {
    code: string
    rule: string
    item: string
    label: string
    missing: string[]
    least: unknown
    most: unknown
    citation: Citation
  }[]
  readonly trace: readonly {
    rule: string
    item: string
    label: string
    inputs: Record<string, unknown>
    parameters: { id: string; label: string; value: unknown; from: string | null; citation: Citation }[]
    value: unknown
    cap: unknown
    citation: Citation
  }[]
  readonly evaluationId: string
}

/** Points that are settled where both ends are equal. */
export interface PointsRange {
  readonly least: string
  readonly most: string
}

/** The result of the score. */
export interface ScoreResult {
  readonly scalePoints: PointsRange
  readonly innovationPoints: PointsRange
  readonly creditPoints: PointsRange
  readonly basePoints: PointsRange
  readonly bonusPoints: PointsRange
  readonly totalPoints: PointsRange
  readonly lines: readonly { rule: string; item: string; least: string; most: string; cap: string }[]
}

/** The result of the ranking. */
export interface RankingResult {
  readonly assessmentYear: number
  readonly firms: readonly {
    rank: number
    creditCode: string
    totalPoints: string
    status: string
    star: string | null
    awardFen: number | null
    plaque: boolean | null
  }[]
  readonly unranked: readonly { creditCode: string; standing: string }[]
  readonly stars: readonly { star: string; places: number; filled: number; awardFen: number; totalFen: number }[]
  readonly ties: readonly { afterPlace: number; rank: number; totalPoints: string; creditCodes: string[] }[]
  readonly budget: { payableFen: number; fullListFen: number; withinFullList: boolean }
  readonly awardPurposes: readonly string[]
}

/** problem+json (RFC 9457). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly requestId: string
  readonly errors: readonly { in: string; pointer: string; code: string; detail: string }[]
}

/** What every record shows. */
interface RecordView<S extends string> {
  readonly state: S
  readonly stateLabel: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly history: readonly {
    version: number
    event: string
    from: string | null
    to: string
    at: string
    role: string
    department?: string
    note?: string
  }[]
  readonly availableTransitions: readonly {
    event: string
    label: string
    role: string
    to: string[]
    condition?: string
  }[]
}

/** A yearly round. */
export interface RoundView extends RecordView<string> {
  readonly year: number
  readonly asOf: string
  readonly book: string
  readonly tieDecisions?: readonly { creditCodes: string[]; reason: string }[]
  readonly manifest?: {
    hash: string
    ranked: number
    unranked: number
    stars: RankingResult['stars']
    payableFen: number
    ties: RankingResult['ties']
  }
}

/** A firm's entry in a round. */
export interface EntryView extends RecordView<string> {
  readonly year: number
  readonly creditCode: string
  readonly name: string
  readonly district: string
  readonly declared: Readonly<Record<string, unknown>>
  readonly departmentFigures?: Readonly<Record<string, unknown>>
  readonly totalPoints?: string
  readonly reasons?: readonly string[]
  readonly finding?: { findings: string[]; reason: string; department: string }
  readonly decision?: {
    edition: string
    revision: number
    book: string
    outcome: string
    result?: ScoreResult
    trace: readonly { rule: string; item: string; inputs: Record<string, unknown>; value: unknown; cap: unknown }[]
  }
  readonly sealed: boolean
}

/** A page of a list. */
interface PageView<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** Entries as they are listed. */
export type SummariesView = PageView<{
  creditCode: string
  name: string
  district: string
  state: string
  version: number
  totalPoints?: string
  updatedAt: string
}>

/** What waits for officers. */
export type QueueView = PageView<{ creditCode: string; name: string; state: string; version: number; since: string }>

/** A page of the published ranking. */
export interface PublicationView extends PageView<RankingResult['firms'][number]> {
  readonly year: number
  readonly hash: string
  readonly payableFen: number
}
