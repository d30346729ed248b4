import { type Circumstances, type Fault, POINTS, parse, type Standing, text } from '../../kit/index.ts'
import type { Entry, EntryState, Facts } from './entry.schema.ts'
import { score } from './score.ts'

const reviewedFacts = score.program.facts.filter(({ fact }) => fact.reviewed)

/** Facts that a reviewer enters; a score can also wait for a slot, which no verification fills. */
const REVIEWED = new Set(reviewedFacts.map(({ fact }) => fact.name))

/** Points that a reviewer gives where the text has no figure: whoever gives any says why. */
const JUDGED = reviewedFacts.filter(({ fact }) => fact.unit === POINTS).map(({ fact }) => fact.name)

/**
 * Scores the firm by its own figures, those of the departments in their place. The score must be settled: what a reviewer
 * still has to enter is a fault of the verification, and so is a refusal, or points of the reviewer's own, without a reason.
 */
export function scored(
  data: Entry,
  departmentFigures: Facts,
  reason: string | undefined,
  { book }: Circumstances,
): Standing<EntryState, Entry> | readonly Fault[] {
  const situation = score.situation.parse({ ...data.declared, ...departmentFigures }) as Facts
  const faults = score.crossCheck(situation)
  if (faults.length > 0) return faults.map((fault) => ({ ...fault, pointer: `/figures${fault.pointer}` }))
  const { outcome, result, reasons, requiresReview, trace } = score.evaluate(situation, { asOf: data.asOf, book })
  if (outcome === 'notInForce') return [withoutLaw(data.asOf)]
  const missing = requiresReview.flatMap((review) => review.missing).filter((name) => REVIEWED.has(name))
  const isJudged = JUDGED.some((name) => parse(POINTS, String(situation[name] ?? '0')) > 0)
  const needsReason = reason === undefined && (isJudged || (outcome === 'refused' && missing.length === 0))
  if (missing.length > 0 || needsReason) return [...missing.map(stillMissing), ...(needsReason ? [withoutReason] : [])]
  const decision = {
    edition: score.edition,
    revision: score.revision,
    book: book.id,
    outcome,
    result,
    trace: trace.map(({ rule, item, inputs, value, cap }) => ({ rule, item, inputs, value, cap })),
  }
  const kept = { ...data, departmentFigures, decision }
  if (outcome === 'refused') {
    const codes = reasons.map(({ code }) => code)
    const state = reasons.some(({ rule }) => rule === 'A1.R03') ? 'disqualified' : 'ineligible'
    return { state, data: { ...kept, totalPoints: undefined, reasons: codes } }
  }
  const { totalPoints } = result as { totalPoints: { least: string; most: string } }
  if (totalPoints.least !== totalPoints.most) throw new Error('a score without open reviews is not settled')
  return { state: 'verified', data: { ...kept, totalPoints: totalPoints.least, reasons: [] } }
}

const stillMissing = (fact: string): Fault => ({
  pointer: `/figures/${fact}`,
  code: 'required',
  detail: text('核实时须由审核人填写', 'a reviewer has to enter this to verify'),
})

const withoutReason: Fault = {
  pointer: '/reason',
  code: 'required',
  detail: text(
    '不予参评、取消资格或审核人给分，须说明理由',
    'a refusal, a disqualification or points of the reviewer’s own need a reason',
  ),
}

const withoutLaw = (asOf: string): Fault => ({
  pointer: '/event',
  code: 'notInForce',
  detail: text(`${asOf} 没有施行中的评定办法，无法计分`, `no rules of the rating were in force on ${asOf}`),
})
