import type {
  Book,
  Calculator,
  Decision,
  Language,
  Reason,
  Review,
  TraceStep,
  UsedParameter,
} from '../../domain/kit/index.ts'
import { digestOf } from '../platform/digest.ts'

/** A decision with everything it was made from: what the reply says, and what its id is computed over. */
export interface Evaluation {
  readonly calculator: Calculator
  readonly book: Book
  readonly whatIf: boolean
  readonly asOf: string
  readonly situation: unknown
  readonly decision: Decision
}

/**
 * The id of an evaluation: anyone can compute it again from the reply and the situation, as the contract describes.
 * Labels are not part of it, so it is the same in both languages.
 */
export function evaluationId({ calculator, book, asOf, situation, decision }: Evaluation): string {
  const { id, edition, revision } = calculator
  const { outcome, result } = decision
  return digestOf({ calculator: id, edition, revision, book: book.id, asOf, situation, outcome, result })
}

/** The reply in one language. */
export function present(evaluation: Evaluation, language: Language): Record<string, unknown> {
  const { calculator, book, whatIf, asOf, decision } = evaluation
  const { outcome, result, reasons, requiresReview, trace } = decision
  return {
    calculator: calculator.id,
    edition: calculator.edition,
    revision: calculator.revision,
    book: book.id,
    ...(whatIf ? { whatIf } : {}),
    policy: calculator.policy.id,
    asOf,
    outcome,
    ...(result === undefined ? {} : { result }),
    reasons: reasons.map((reason) => presentReason(reason, language)),
    requiresReview: requiresReview.map((review) => presentReview(review, language)),
    trace: trace.map((step) => presentStep(step, language)),
    evaluationId: evaluationId(evaluation),
  }
}

const presentReason = ({ code, kind, rule, detail, citation }: Reason, language: Language) => ({
  code,
  kind,
  rule,
  detail: detail[language],
  citation,
})

const presentReview = (review: Review, language: Language) => ({ ...review, label: review.label[language] })

const presentStep = (step: TraceStep, language: Language) => ({
  rule: step.rule,
  item: step.item,
  label: step.label[language],
  inputs: step.inputs,
  parameters: presentParameters(step.parameters, language),
  value: step.value,
  cap: step.cap,
  citation: step.citation,
})

const presented = new WeakMap<readonly UsedParameter[], Partial<Record<Language, readonly unknown[]>>>()

/** The parameters of a rule under one law never change: they are put into words once. */
function presentParameters(parameters: readonly UsedParameter[], language: Language): readonly unknown[] {
  let byLanguage = presented.get(parameters)
  if (!byLanguage) {
    byLanguage = {}
    presented.set(parameters, byLanguage)
  }
  byLanguage[language] ??= parameters.map((parameter) => ({ ...parameter, label: parameter.label[language] }))
  return byLanguage[language]
}
