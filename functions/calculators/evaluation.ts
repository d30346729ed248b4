import { hash } from 'node:crypto'
import type { Book, Calculator, Decision, Language, TraceStep, UsedParameter } from '../../domain/kit/index.ts'
import { presentReason, presentReview } from '../platform/decision.ts'
import { canonicalJson } from '../platform/digest.ts'

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
 *
 * @param result the result as canonical JSON; undefined where there is none
 */
function evaluationId({ calculator, book, asOf, situation, decision }: Evaluation, result: string | undefined): string {
  const { id, edition, revision } = calculator
  const told = result === undefined ? '' : `"result":${result},`
  const asked = `"asOf":"${asOf}","book":"${book.id}","calculator":"${id}","edition":"${edition}"`
  const made = `"outcome":"${decision.outcome}",${told}"revision":${revision}`
  return hash('sha256', `{${asked},${made},"situation":${situationJson(calculator, situation)}}`)
}

type Field = readonly [name: string, start: string]

const layouts = new WeakMap<Calculator, readonly Field[]>()

/** A situation as canonical JSON: the order of its fields is worked out once for each calculator. */
function situationJson(calculator: Calculator, situation: unknown): string {
  if (!('shape' in calculator.situation)) return canonicalJson(situation)
  let layout = layouts.get(calculator)
  if (!layout) {
    const names = Object.keys(calculator.situation.shape as object).sort()
    layout = names.map((name) => [name, `${JSON.stringify(name)}:`])
    layouts.set(calculator, layout)
  }
  let json = ''
  for (const [name, start] of layout) {
    const value = (situation as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined) json += `${json && ','}${start}${canonicalJson(value)}`
  }
  return `{${json}}`
}

/** The result of a formula lists its fields in canonical order as it is. */
const resultJson = (calculator: Calculator, result: unknown): string =>
  'program' in calculator ? JSON.stringify(result) : canonicalJson(result)

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

/** The decision alone, as JSON; with the trace where there is one. Its result is written as its id is computed over it. */
export function presentDecision(evaluation: Evaluation, language: Language): string {
  const { outcome, result, reasons, requiresReview, trace } = evaluation.decision
  const given = result === undefined ? undefined : resultJson(evaluation.calculator, result)
  const told = given === undefined ? '' : `"result":${given},`
  const because = list(reasons, (reason) => presentReason(reason, language))
  const due = list(requiresReview, (review) => presentReview(review, language))
  const steps = evaluation.traced ? `"trace":[${trace.map((step) => presentStep(step, language)).join()}],` : ''
  const id = evaluationId(evaluation, given)
  return `{"outcome":"${outcome}",${told}"reasons":${because},"requiresReview":${due},${steps}"evaluationId":"${id}"}`
}

const list = <T>(items: readonly T[], show: (item: T) => object): string =>
  items.length === 0 ? '[]' : JSON.stringify(items.map(show))

/** What stands around the inputs and around the value of a step. */
type Frame = readonly [head: string, middle: string, tail: string]

/** Frames, and the step from which they were written. */
interface Framed {
  readonly of: TraceStep
  readonly byLanguage: Partial<Record<Language, Frame>>
}

const framed = new WeakMap<readonly UsedParameter[], Framed>()

/**
 * A step as JSON. Of a formula all of it but inputs and value is the same for every situation under one law: it is written
 * once. It is looked for by the step's parameters, which several steps may share, so it counts only where the rest is the
 * same too.
 */
function presentStep(step: TraceStep, language: Language): string {
  let known = framed.get(step.parameters)
  if (!known || !isFrameOf(known.of, step)) {
    known = { of: step, byLanguage: {} }
    framed.set(step.parameters, known)
  }
  known.byLanguage[language] ??= frameOf(step, language)
  const [head, middle, tail] = known.byLanguage[language]
  return head + JSON.stringify(step.inputs) + middle + JSON.stringify(step.value) + tail
}

/** Whether two steps differ in their inputs and their value alone. */
const isFrameOf = (a: TraceStep, b: TraceStep): boolean =>
  a.rule === b.rule &&
  a.item === b.item &&
  a.label === b.label &&
  a.cap === b.cap &&
  a.citation === b.citation &&
  a.parameters === b.parameters

function frameOf({ rule, item, label, parameters, cap, citation }: TraceStep, language: Language): Frame {
  const used = parameters.map((parameter) => ({ ...parameter, label: parameter.label[language] }))
  const head = JSON.stringify({ rule, item, label: label[language] }).slice(0, -1)
  const tail = JSON.stringify({ cap, citation }).slice(1)
  return [`${head},"inputs":`, `,"parameters":${JSON.stringify(used)},"value":`, `,${tail}`]
}
