import * as z from 'zod'
import { never } from './arithmetic.ts'
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
  scalarSchema,
} from './decision.ts'
import type { Expression, Frame, Notice, RuleMark, Truth } from './expression.ts'
import { everyValueOf, type Fact } from './fact.ts'
import { type Fault, pointerTo } from './fault.ts'
import { type Groups, headReader } from './heads.ts'
import { NO_BOOK, type Parameter } from './parameter.ts'
import type { Policy } from './policy.ts'
import { compile, type Law, type Program, type Situation } from './program.ts'
import { type Missing, type Opener, openerOf, type RuleReader, ruleReaders } from './reading.ts'
import { declaration, partialSituation, situationSchema } from './situation.ts'
import { text } from './text.ts'

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
  const late = lateReader(program, spec.policy)
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

  /** Only what can still change the decision waits for a review. */
  const reviews = (frame: Frame, ofOthers = false): Review[] => {
    if (decisive.every((at) => frame.least[at] === frame.most[at])) return []
    if (ofOthers && !mayWaitForOthers(frame)) return []
    const { missing, isOpen } = open(frame, decisive)
    if (ofOthers && !missing.some(isByOthers)) return []
    const counts = ofOthers ? isByOthers : undefined
    const due: Review[] = []
    for (const { at, review } of readers) {
      const found = isOpen(at) ? review(frame, counts) : undefined
      if (found) due.push(found)
    }
    return due
  }

  const decide = (situation: Situation, law: Law, asOf: string, traced: boolean): Decision => {
    const frame = program.run(law, situation)
    if (frame.most[admission] === 0) {
      const trace = traced ? entryReaders.map(({ step }) => step(frame, law)) : []
      return { outcome: 'refused', reasons: refusals(frame), requiresReview: [], trace }
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
  const onlyIfAdmitted = factsOfAdmitted(program, admitting)
  const told = program.facts.filter(({ fact }) => !fact.reviewed).map(({ fact }) => fact)
  const isOptional = ({ name, conditional, presumed }: Fact): boolean =>
    presumed === undefined && (conditional || onlyIfAdmitted.has(name))
  const optional = told.filter(isOptional)
  const others = told.filter((fact) => !isOptional(fact)).map(({ name }) => name)

  /** Whether the others settle the last fact that is missing: of all that it can be, each leads to the same decision. */
  const settles = (situation: Situation, last: Fact, law: Law, asOf: string): boolean => {
    const possible = everyValueOf(last)
      ?.map((wire) => ({ ...situation, [last.name]: wire }))
      .filter((whole) => contradictions(whole).length === 0)
    const decided = possible?.map((whole) => JSON.stringify(decide(whole, law, asOf, false)))
    return decided !== undefined && new Set(decided).size === 1
  }

  /**
   * What the schema does not ask of everybody is missing where the case may still be admitted and is open for want of it; a
   * conditional fact only once the others are known, since it may turn out not to count.
   */
  const missingFacts = (situation: Situation, context: Context): Fault[] => {
    const absent = optional.filter(({ name }) => situation[name] === undefined)
    const law = absent.length > 0 ? lawOn(context) : undefined
    if (!law || Object.values(situation).some(isDamaged)) return []
    const frame = program.run(law, situation)
    if (frame.most[admission] === 0) return []
    const missing = new Set(open(frame, decisive).missing.map(({ name }) => name))
    const wanted = absent.filter(({ name }) => missing.has(name))
    const first = wanted.filter(({ conditional }) => !conditional)
    const isLast = first.length === 0 && others.every((name) => situation[name] !== undefined)
    const [last, ...more] = isLast ? wanted : first
    if (last && more.length === 0 && settles(situation, last, law, context.asOf)) return []
    return (isLast ? wanted : first).map(({ name }) => ({
      pointer: pointerTo([name]),
      code: 'required',
      detail: NEEDED,
    }))
  }

  return {
    ...spec,
    program,
    situation: situationSchema(program, particulars, onlyIfAdmitted).meta({ id: `${componentName(spec.id)}Situation` }),
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

const NEEDED = text('在这种情形下须填写', 'is needed in this case')

const remark = ({ id, cite }: RuleMark, { code, says }: Notice): Reason => ({
  code,
  kind: 'notice',
  rule: id,
  detail: says,
  citation: cite,
})

/** What only the case that is admitted has to tell: the facts that do not decide on its admission, where there is one. */
function factsOfAdmitted(program: Program, admitting: Program): ReadonlySet<string> {
  const deciding = new Set(admitting.facts.map(({ fact }) => fact.name))
  const names = program.facts.map(({ fact }) => fact.name)
  return new Set(deciding.size > 0 ? names.filter((name) => !deciding.has(name)) : [])
}

/** Remarks on days and years that tell something done and lie after the date of decision. Both compare as they are written. */
function lateReader({ facts }: Program, { inForce: { cite } }: Policy): Formula['late'] {
  const done = facts.flatMap(({ fact: { name, ask, time, unit } }): { name: string; reason: Reason }[] => {
    if (time !== 'done') return []
    const [zh, en] =
      unit.code === 'day' ? ['判定日之后的日期', 'a day after'] : ['判定日当年之后的年份', 'a year after that of']
    const detail = text(`“${ask.zh}”答的是${zh}`, `the answer to “${ask.en}” is ${en} the date of decision`)
    return [{ name, reason: { code: 'FACT_AFTER_DATE', kind: 'notice', rule: null, detail, citation: cite } }]
  })
  return (situation, asOf) => {
    const reasons: Reason[] = []
    for (const { name, reason } of done) {
      const told = situation[name]
      if (told !== undefined && String(told) > asOf) reasons.push(reason)
    }
    return reasons
  }
}

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

/** The names of the facts that stand directly below a rule, not within another. */
function factsOf({ operands }: Expression, names = new Set<string>()): Set<string> {
  for (const operand of operands) {
    if (operand.fact) names.add(operand.fact.name)
    if (!operand.rule) factsOf(operand, names)
  }
  return names
}

/** For each fact that rules of one article alone read directly, that article. */
function articlesOf({ rules }: Program): Map<string, Citation> {
  const read = new Map<string, Map<string, Citation>>()
  for (const { expression, mark } of rules) {
    for (const name of factsOf(expression)) {
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

/** Whether something of a list was left out for a fault. */
const isDamaged = (wire: unknown): boolean => Array.isArray(wire) && wire.includes(undefined)

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

/** The parameters of a calculator that are open slots. */
export const slotsOf = ({ parameters }: Calculator): readonly Parameter[] => parameters.filter(({ slot }) => slot)
