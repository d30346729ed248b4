import type { Book, Calculator, Decision, Language, TraceStep, UsedParameter } from '../../domain/kit/index.ts'
import { presentReason, presentReview } from '../platform/decision.ts'
import { digestOf } from '../platform/digest.ts'

/** A decision with everything it was made from: what the reply says, and what its id is computed over. */
export interface Evaluation {
  readonly calculator: Calculator
  readonly book: Book
  readonly whatIf: boolean
  /** Whether the trace is told. */
  readonly traced: boolean
  readonly asOf: string
  readonly situation: unknown
  readonly decision: Decision
}

/**
 * The id of an evaluation: anyone can compute it again from the reply and the situation, as the contract describes.
 * Labels are not part of it, so it is the same in both languages.
 */
function evaluationId({ calculator, book, asOf, situation, decision }: Evaluation): string {
  const { id, edition, revision } = calculator
  const { outcome, result } = decision
  return digestOf({ calculator: id, edition, revision, book: book.id, asOf, situation, outcome, result })
}

/** Under what a calculator was asked, as every one of its replies says first. */
export const presentStanding = ({
  calculator,
  book,
  whatIf,
  asOf,
}: Pick<Evaluation, 'calculator' | 'book' | 'whatIf' | 'asOf'>) => ({
  calculator: calculator.id,
  edition: calculator.edition,
  revision: calculator.revision,
  book: book.id,
  ...(whatIf ? { whatIf } : {}),
  policy: calculator.policy.id,
  asOf,
})

/** The reply in one language, as JSON. */
export const present = (evaluation: Evaluation, language: Language): string =>
  `${JSON.stringify(presentStanding(evaluation)).slice(0, -1)},${presentDecision(evaluation, language).slice(1)}`

/** The decision alone, as JSON; with the trace where there is one. */
export function presentDecision(evaluation: Evaluation, language: Language): string {
  const { outcome, result, reasons, requiresReview, trace } = evaluation.decision
  const said = {
    outcome,
    ...(result === undefined ? {} : { result }),
    reasons: reasons.map((reason) => presentReason(reason, language)),
    requiresReview: requiresReview.map((review) => presentReview(review, language)),
  }
  const steps = evaluation.traced ? `"trace":[${trace.map((step) => presentStep(step, language)).join()}],` : ''
  return `${JSON.stringify(said).slice(0, -1)},${steps}"evaluationId":"${evaluationId(evaluation)}"}`
}

/** What stands around the inputs and around the value of a step. */
type Frame = readonly [head: string, middle: string, tail: string]

const frames = new WeakMap<readonly UsedParameter[], Partial<Record<Language, Frame>>>()

/** A step as JSON. Under one law all of it but inputs and value is the same for every situation: it is written once. */
function presentStep(step: TraceStep, language: Language): string {
  let byLanguage = frames.get(step.parameters)
  if (!byLanguage) {
    byLanguage = {}
    frames.set(step.parameters, byLanguage)
  }
  byLanguage[language] ??= frameOf(step, language)
  const [head, middle, tail] = byLanguage[language]
  return head + JSON.stringify(step.inputs) + middle + JSON.stringify(step.value) + tail
}

function frameOf({ rule, item, label, parameters, cap, citation }: TraceStep, language: Language): Frame {
  const used = parameters.map((parameter) => ({ ...parameter, label: parameter.label[language] }))
  const head = JSON.stringify({ rule, item, label: label[language] }).slice(0, -1)
  const tail = JSON.stringify({ cap, citation }).slice(1)
  return [`${head},"inputs":`, `,"parameters":${JSON.stringify(used)},"value":`, `,${tail}`]
}
