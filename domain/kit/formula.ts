import * as z from 'zod'
import { never } from './arithmetic.ts'
import { type Asking, askingOf } from './asked.ts'
import {
  type Calculator,
  type CalculatorIdentity,
  type Context,
  componentName,
  type Holder,
  isInForce,
  notInForce,
} from './calculator.ts'
import type { Citation } from './citation.ts'
import { type Constraint, contradictionReader, orderingsOf } from './constraint.ts'
import {
  type Decision,
  mostSchema,
  printRange,
  type Reason,
  type Review,
  rangeSchema,
  type StatedRule,
  scalarSchema,
} from './decision.ts'
import { type Expression, type Frame, factsBelow, type Notice, type RuleMark, type Truth } from './expression.ts'
import type { Fault } from './fault.ts'
import { type Groups, headReader } from './heads.ts'
import { lateFacts } from './moments.ts'
import { NO_BOOK, type Parameter } from './parameter.ts'
import { compile, type Law, type Program, type Situation } from './program.ts'
import { type Missing, type Opener, openerOf, type RuleReader, ruleReaders } from './reading.ts'
import { declaration, partialSituation, situationSchema } from './situation.ts'

/** What a formula gives: named quantities, or a list of rules as score lines. */
export type Outputs = Readonly<Record<string, Expression | readonly Expression[]>>

/** A calculator that is written as expressions over facts. */
export interface FormulaSpec extends CalculatorIdentity {
  /** Whose entitlement it is: the screening of that party covers it. Absent where it is none. */
  readonly holder?: Holder | readonly Holder[]
  /** What must hold; each of its false heads is a reason for refusal. */
  readonly entitled: Truth
  /** What is checked without deciding: each false head among these is a finding. */
  readonly checks?: readonly Truth[]
  /** `granted` for an entitlement, `computed` for figures such as a score. */
  readonly gives: 'granted' | 'computed'
  /**
   * Where the text only lets one apply, or leaves it to others whether and what to give: then nothing is granted yet, and a
   * rule remarks it.
   */
  readonly leftToOthers?: Truth
  readonly outputs: Outputs
  /** The output that a firm or person wants more of: what "nearest change" improves. */
  readonly goal: Expression
  readonly constraints?: readonly Constraint[]
  /** Optional fields that identify the case and decide nothing. */
  readonly particulars?: Readonly<Record<string, z.ZodType>>
}

/** A calculator together with the program that the screening and the nearest change read as well. */
export interface Formula extends Calculator {
  readonly program: Program
  readonly holder?: Holder | readonly Holder[]
  readonly entitled: Truth
  readonly gives: FormulaSpec['gives']
  readonly outputs: Outputs
  readonly constraints?: readonly Constraint[]
  readonly goal: Expression
  /** What a frame says against the case: the heads that certainly do not hold. */
  readonly refusals: (frame: Frame) => readonly Reason[]
  /** What some facts tell as done and the date of decision has not reached yet: a remark each. */
  readonly late: (facts: Situation, asOf: string) => readonly Reason[]
  /** What the constraints find impossible among some of the facts, whatever the others are: the faults between them alone. */
  readonly contradictions: (facts: Situation) => readonly Fault[]
  /** The facts that the party itself can tell, in the order of the rules. */
  readonly asked: Program['facts']
  /** The article by which a fact counts, by the fact's name; only where all rules that read it stand in one article. */
  readonly articles: ReadonlyMap<string, Citation>
  /** What can still change some nodes of a frame. */
  readonly open: Opener
  /** The reviews that a frame still waits for; with `ofOthers` only those that wait for nothing which the party can tell. */
  readonly reviews: (frame: Frame, ofOthers?: boolean) => readonly Review[]
  /** Some of the facts: each may be absent, and none is presumed. */
  readonly partialSituation: z.ZodObject
  /** What the party itself declares: every fact but those that a reviewer enters. */
  readonly declaration: z.ZodType<Situation>
}

/** Builds a calculator from expressions: the situation's schema, the decision and the trace are read off the rules. */
export function formula(spec: FormulaSpec): Formula {
  const { entitled, outputs, checks = [], constraints = [], particulars = {}, leftToOthers = never } = spec
  const roots = [entitled, leftToOthers, ...checks, ...Object.values(outputs).flat(), spec.goal]
  const program = compile(roots, orderingsOf(constraints))
  const contradictions = contradictionReader(constraints, spec.policy.inForce.from)
  const readers = ruleReaders(program)
  const open = openerOf(program)
  const admitting = compile([entitled])
  const entry = new Set(admitting.rules.map(({ expression }) => expression))
  const entryReaders = readers.filter(({ expression }) => entry.has(expression))
  const groups: Groups = new Map()
  const refusals = headReader(program, entitled, 'refusal', groups)
  const findings = checks.map((check) => headReader(program, check, 'finding', groups))
  const notices = readers.flatMap(({ mark }) =>
    mark.notices.map((notice) => ({ at: program.at(notice.when), reason: remark(mark, notice) })),
  )
  const late = lateFacts(program, spec.policy.inForce.cite)
  const give = resultReader(program, readers, outputs)
  const [admission, discretion] = [program.at(entitled), program.at(leftToOthers)]
  const decisive = roots.map(program.at)
  const byOthers = new Set(program.facts.filter(({ fact }) => fact.reviewed).map(({ fact }) => fact.name))
  const isByOthers = ({ name, slot }: Missing): boolean => slot || byOthers.has(name)
  const reviewedAt = program.facts.filter(({ fact }) => fact.reviewed).map(({ at }) => at)
  const slotsAt = program.parameters.flatMap(({ slot }, i) => (slot ? [i] : []))

  /** Whether something is open that only others can settle: most cases need not be searched for it. */
  const mayWaitForOthers = ({ least, most, values }: Frame): boolean =>
    reviewedAt.some((at) => least[at] !== most[at]) || slotsAt.some((i) => values[i] === undefined)

  /** Whether anything that makes the decision is still open. */
  const isOpen = ({ least, most }: Frame): boolean => decisive.some((at) => least[at] !== most[at])

  /** Only what can still change the decision waits for a review. */
  const reviews = (frame: Frame, ofOthers = false): Review[] => {
    if (!isOpen(frame)) return []
    if (ofOthers && !mayWaitForOthers(frame)) return []
    const { missing, isOpen: isOnTheWay } = open(frame, decisive)
    if (ofOthers && !missing.some(isByOthers)) return []
    const counts = ofOthers ? isByOthers : undefined
    const due: Review[] = []
    for (const { at, review } of readers) {
      const found = isOnTheWay(at) ? review(frame, counts) : undefined
      if (found) due.push(found)
    }
    return due
  }

  const decide = (situation: Situation, law: Law, asOf: string, traced: boolean): Decision => {
    let frame = program.run(law, situation)
    if (frame.most[admission] === 0) {
      const trace = traced ? entryReaders.map(({ step }) => step(frame, law)) : []
      return { outcome: 'refused', reasons: refusals(frame), requiresReview: [], trace }
    }
    if (isOpen(frame)) {
      const idle = asking.idle(frame, situation, law, asOf)
      if (idle) return untold(idle.name, decide({ ...situation, [idle.name]: idle.wire }, law, asOf, traced))
      // The search may have run other cases in the same frame.
      frame = program.run(law, situation)
    }
    const reasons: Reason[] = []
    for (const read of findings) reasons.push(...read(frame))
    for (const { at, reason } of notices) if (frame.least[at] === 1) reasons.push(reason)
    reasons.push(...late(situation, asOf))
    return {
      outcome: frame.least[admission] === 1 && frame.most[discretion] === 0 ? spec.gives : 'computed',
      result: give(frame, law),
      reasons,
      requiresReview: reviews(frame),
      trace: traced ? readers.map(({ step }) => step(frame, law)) : [],
    }
  }

  const lawOn = ({ asOf, book }: Context) => (isInForce(spec, asOf) ? program.law(asOf, book) : undefined)
  const first: Context = { asOf: spec.policy.inForce.from, book: NO_BOOK }
  const asking: Asking = askingOf({
    program,
    admitting,
    open,
    admission,
    decisive,
    contradictions,
    decided: (situation, law, asOf) => JSON.stringify(decide(situation, law, asOf, false)),
  })
  const missingFacts = (situation: Situation, context: Context): Fault[] => {
    const law = lawOn(context)
    return law ? asking.missing(situation, law, context.asOf) : []
  }

  return {
    ...spec,
    program,
    situation: situationSchema(program, particulars, asking.onlyIfAdmitted, spec.holder).meta({
      id: `${componentName(spec.id)}Situation`,
    }),
    partialSituation: partialSituation(program),
    declaration: declaration(program).meta({ id: `${componentName(spec.id)}Declaration` }),
    result: resultSchema(outputs).meta({ id: `${componentName(spec.id)}Result` }),
    parameters: program.parameters,
    weighsManyUnits: false,
    refusals,
    contradictions,
    reviews,
    late,
    asked: program.facts.filter(({ fact }) => !fact.reviewed),
    articles: articlesOf(program),
    open,
    crossCheck: (situation, context = first) => [...contradictions(situation), ...missingFacts(situation, context)],
    evaluate(situation, context) {
      const law = lawOn(context)
      return law ? decide(situation as Situation, law, context.asOf, !context.untraced) : notInForce(spec)
    },
  }
}

/** A decision that a fact did not change, as of a case that does not tell it. */
const untold = (name: string, decision: Decision): Decision => ({
  ...decision,
  trace: decision.trace.map((step) =>
    name in step.inputs ? { ...step, inputs: { ...step.inputs, [name]: null } } : step,
  ),
})

const remark = ({ id, cite }: RuleMark, { code, says }: Notice): Reason => ({
  code,
  kind: 'notice',
  rule: id,
  detail: says,
  citation: cite,
})

/** Reads the outputs off a frame: ranges by name, and lists of score lines. */
function resultReader(
  program: Program,
  readers: readonly RuleReader[],
  outputs: Outputs,
): (frame: Frame, law: Law) => Record<string, unknown> {
  // In the order of their names: so that the JSON of a result is canonical as it is.
  const inOrder = Object.entries(outputs).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const fields = inOrder.map(([name, output]): [string, (frame: Frame, law: Law) => unknown] => {
    if (isLines(output)) {
      const lines = output.map((line) => readers.find(({ expression }) => expression === line)!)
      return [name, (frame, law) => lines.map(({ line }) => line(frame, law))]
    }
    const at = program.at(output)
    return [name, (frame) => printRange(output.unit, frame, at)]
  })
  return (frame, law) => {
    const result: Record<string, unknown> = {}
    for (const [name, read] of fields) result[name] = read(frame, law)
    return result
  }
}

const isLines = (output: Expression | readonly Expression[]): output is readonly Expression[] => Array.isArray(output)

/** For each fact that rules of one article alone read directly, that article. */
function articlesOf({ rules }: Program): Map<string, Citation> {
  const read = new Map<string, Map<string, Citation>>()
  for (const { expression, mark } of rules) {
    for (const name of factsBelow(expression)) {
      const articles = read.get(name) ?? new Map<string, Citation>()
      read.set(name, articles.set(mark.cite.article, mark.cite))
    }
  }
  const only = new Map<string, Citation>()
  for (const [name, articles] of read) {
    const [cite, ...others] = articles.values()
    if (cite && others.length === 0) only.set(name, cite)
  }
  return only
}

function resultSchema(outputs: Outputs): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(outputs).map(([name, output]) => {
        if (!isLines(output)) return [name, rangeSchema(output.unit)]
        const [least, most] = [scalarSchema(output[0]!.unit), mostSchema(output[0]!.unit)]
        const line = { rule: z.string(), item: z.string(), least, most }
        const capped = output[0]!.unit.code === 'truth' ? line : { ...line, cap: most }
        return [name, z.array(z.strictObject(capped))]
      }),
    ),
  )
}

/** Whether a calculator is written as expressions, and so can be read in other ways than deciding. */
export const isFormula = (calculator: Calculator): calculator is Formula => 'program' in calculator

/** The rules of a calculator: those of its program, or those that a plain function states. */
export const statedRulesOf = (calculator: Calculator): readonly StatedRule[] =>
  isFormula(calculator)
    ? calculator.program.rules.map(({ expression: { unit }, mark: { id, item, label, cite: citation } }) => ({
        id,
        item,
        unit,
        citation,
        label,
      }))
    : (calculator.rules ?? [])

/** The parameters of a calculator that are open slots. */
export const slotsOf = ({ parameters }: Calculator): readonly Parameter[] => parameters.filter(({ slot }) => slot)
