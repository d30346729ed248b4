import { type Fault, POINTS, parse, standings, text } from '../../kit/index.ts'

/** The stars, best first. */
export const STARS = ['five', 'four', 'three', 'two', 'one'] as const

/** A firm in its place: `star` is an index into the grades, null below the last of them or while a tie is pending. */
export interface Ranked<F> {
  readonly firm: F
  readonly rank: number
  readonly status: 'SETTLED' | 'DECIDED' | 'TIE_PENDING'
  readonly star: number | null
}

/** Firms of one score that stand on both sides of a grade line. */
export interface Tie<F> {
  readonly afterPlace: number
  readonly rank: number
  readonly firms: readonly F[]
}

interface Scored {
  readonly creditCode: string
  readonly score: number
}

/**
 * Puts firms in order of their score and cuts the order into grades by their seats. Equal scores share a rank
 * (1, 2, 2, 4). A tie that crosses a grade line is pending until an order of exactly its firms is given; a tie within a
 * grade needs nothing. n·log n in the number of firms.
 *
 * @param seats of each grade, best first
 * @param orders of credit codes, each deciding one tie
 */
export function placesInOrder<F extends Scored>(
  firms: readonly F[],
  seats: readonly number[],
  orders: readonly (readonly string[])[],
): { ranked: Ranked<F>[]; ties: Tie<F>[] } {
  const lines = linesOf(seats)
  const { placed, ties } = standings(firms, {
    nameOf: ({ creditCode }) => creditCode,
    compare: (a, b) => b.score - a.score,
    lines,
    decisions: orders,
  })
  return {
    ranked: placed.map(({ entry: firm, rank, place, status }) => ({
      firm,
      rank,
      status,
      star: place === null ? null : gradeAt(lines, place - 1),
    })),
    ties: ties.flatMap(({ rank, entries, afterPlaces }) =>
      afterPlaces.map((afterPlace) => ({ afterPlace, rank, firms: entries })),
    ),
  }
}

/** The last place of each grade: 10, 30, 60 … */
function linesOf(seats: readonly number[]): number[] {
  let last = 0
  return seats.map((count) => {
    last += count
    return last
  })
}

function gradeAt(lines: readonly number[], position: number): number | null {
  const grade = lines.findIndex((line) => position < line)
  return grade < 0 ? null : grade
}

/** A firm or a decision as far as it is well-formed: what is malformed is left out, and its fault is told elsewhere. */
interface RankedFirm {
  readonly creditCode?: string | undefined
  readonly totalPoints?: string | undefined
  /** Eligible by default. */
  readonly standing?: string | undefined
}

interface TieDecision {
  readonly creditCodes?: readonly (string | undefined)[] | undefined
}

/**
 * Faults between firms: a firm named twice in one year (A1.R34), an eligible one without its total, and a tie decision
 * that does not name every firm of one tie once. Positions count from the top of the lists as given.
 */
export function tieFaults(
  firms: readonly (RankedFirm | undefined)[] | undefined,
  decisions: readonly (TieDecision | undefined)[],
): Fault[] {
  const faults: Fault[] = []
  const seen = new Set<string>()
  const scoreOf = new Map<string, number>()
  const sharing = new Map<number, number>()
  let complete = firms !== undefined
  firms?.forEach((firm, i) => {
    const { creditCode, totalPoints, standing = 'eligible' } = firm ?? {}
    if (creditCode === undefined) {
      complete = false
      return
    }
    if (seen.has(creditCode)) faults.push(ratedTwice(i))
    seen.add(creditCode)
    if (standing !== 'eligible') return
    if (totalPoints === undefined) {
      complete = false
      faults.push(withoutTotal(i))
      return
    }
    const score = parse(POINTS, totalPoints)
    scoreOf.set(creditCode, score)
    sharing.set(score, (sharing.get(score) ?? 0) + 1)
  })
  if (!complete) return faults
  const decided = new Set<number>()
  decisions.forEach((decision, i) => {
    const creditCodes = decision?.creditCodes
    if (!creditCodes || creditCodes.includes(undefined)) return
    const scores = new Set(creditCodes.map((code) => scoreOf.get(code!)))
    const [score] = scores
    const eachOnce = new Set(creditCodes).size === creditCodes.length
    const whole = scores.size === 1 && score !== undefined && sharing.get(score) === creditCodes.length
    if (!eachOnce || !whole) faults.push(notOneTie(i))
    else if (decided.has(score)) faults.push(decidedTwice(i))
    else decided.add(score)
  })
  return faults
}

const ratedTwice = (index: number): Fault => ({
  pointer: `/firms/${index}/creditCode`,
  code: 'ratedTwice',
  detail: text('同一年度同一企业只评定一次', 'a firm is rated only once for a year'),
})

const withoutTotal = (index: number): Fault => ({
  pointer: `/firms/${index}/totalPoints`,
  code: 'required',
  detail: text('参评企业须有总分', 'an eligible firm needs its total'),
})

const decidedTwice = (index: number): Fault => ({
  pointer: `/tieDecisions/${index}/creditCodes`,
  code: 'decidedTwice',
  detail: text('同一组同分企业只能有一个次序', 'one tie has one order'),
})

const notOneTie = (index: number): Fault => ({
  pointer: `/tieDecisions/${index}/creditCodes`,
  code: 'notOneTie',
  detail: text('须恰好列出同一总分的全部企业，每家一次', 'must name every firm of one shared total, each once'),
})
