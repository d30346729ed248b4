import * as z from 'zod'
import { type Calculator, type CalculatorIdentity, componentName, isInForce, notInForce } from './calculator.ts'
import { type Decision, printRange, type Reason, rangeSchema, scalarSchema } from './decision.ts'
import type { Expression, Frame, Notice, RuleMark, Truth } from './expression.ts'
import type { Fact } from './fact.ts'
import { type Fault, pointerTo } from './fault.ts'
import type { Book, Parameter } from './parameter.ts'
import { compile, type Law, type Program, type Situation } from './program.ts'
import { enclosingRule, type RuleReader, ruleReaders } from './reading.ts'
import type { Text } from './text.ts'

/** A rule between fields of the situation: its falsehood is a fault of the input, not a refusal. */
export interface Constraint {
  readonly code: string
  readonly field: string
  readonly says: Text
  readonly holds: Truth
}

/** What a formula gives: named quantities, or a list of rules as score lines. */
export type Outputs = Readonly<Record<string, Expression | readonly Expression[]>>

/** A calculator that is written as expressions over facts. */
export interface FormulaSpec extends CalculatorIdentity {
  /** What must hold; each of its false heads is a reason for refusal. */
  readonly entitled: Truth
  /** `granted` for an entitlement, `computed` for figures such as a score. */
  readonly gives: 'granted' | 'computed'
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
  readonly entitled: Truth
  readonly goal: Expression
  /** Some of the facts: each may be absent, and none is presumed. */
  readonly partialSituation: z.ZodType<Situation>
  /** What the party itself declares: every fact but those that a reviewer enters. */
  readonly declaration: z.ZodType<Situation>
}

/** Builds a calculator from expressions: the situation's schema, the decision and the trace are read off the rules. */
export function formula(spec: FormulaSpec): Formula {
  const { entitled, outputs, constraints = [], particulars = {} } = spec
  const program = compile([entitled, ...Object.values(outputs).flat(), spec.goal])
  const checks = compile(constraints.map(({ holds }) => holds))
  const readers = ruleReaders(program)
  const entry = new Set(compile([entitled]).rules.map(({ expression }) => expression))
  const entryReaders = readers.filter(({ expression }) => entry.has(expression))
  const heads = headsOf(entitled).map((node) => ({ at: program.at(node), reason: refusal(entitled, node) }))
  const notices = readers.flatMap(({ mark }) =>
    mark.notices.map((notice) => ({ at: program.at(notice.when), reason: remark(mark, notice) })),
  )
  const give = resultReader(program, readers, outputs)
  const admission = program.at(entitled)

  const decide = (situation: Situation, law: Law, traced: boolean): Decision => {
    const frame = program.run(law, situation)
    if (frame.most[admission] === 0) {
      const reasons = heads.filter(({ at }) => frame.most[at] === 0).map(({ reason }) => reason)
      const trace = traced ? entryReaders.map(({ step }) => step(frame, law, situation)) : []
      return { outcome: 'refused', reasons, requiresReview: [], trace }
    }
    return {
      outcome: frame.least[admission] === 1 ? spec.gives : 'computed',
      result: give(frame, law),
      reasons: notices.filter(({ at }) => frame.least[at] === 1).map(({ reason }) => reason),
      requiresReview: readers.flatMap(({ review }) => review(frame, law, situation) ?? []),
      trace: traced ? readers.map(({ step }) => step(frame, law, situation)) : [],
    }
  }

  return {
    ...spec,
    program,
    situation: situationSchema(program, particulars).meta({ id: `${componentName(spec.id)}Situation` }),
    partialSituation: partialSituation(program),
    declaration: declaration(program).meta({ id: `${componentName(spec.id)}Declaration` }),
    result: resultSchema(outputs).meta({ id: `${componentName(spec.id)}Result` }),
    parameters: program.parameters,
    weighsManyUnits: false,
    crossCheck: (situation) => constraintFaults(constraints, checks, spec.policy.inForce.from, situation),
    evaluate(situation, { asOf, book, untraced }) {
      const law = isInForce(spec.policy, asOf) ? program.law(asOf, book) : undefined
      return law ? decide(situation as Situation, law, !untraced) : notInForce(spec.policy)
    },
  }
}

function refusal(entitled: Truth, node: Expression): Reason {
  const { id, cite } = enclosingRule(entitled, node)
  return { code: node.head!.code, kind: 'refusal', rule: id, detail: node.head!.says, citation: cite }
}

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
  const fields = Object.entries(outputs).map(([name, output]): [string, (frame: Frame, law: Law) => unknown] => {
    if (isLines(output)) {
      const lines = output.map((line) => readers.find(({ expression }) => expression === line)!)
      return [name, (frame, law) => lines.map(({ line }) => line(frame, law))]
    }
    const at = program.at(output)
    return [name, ({ least, most }) => printRange(output.unit, least[at]!, most[at]!)]
  })
  return (frame, law) => {
    const result: Record<string, unknown> = {}
    for (const [name, read] of fields) result[name] = read(frame, law)
    return result
  }
}

const isLines = (output: Expression | readonly Expression[]): output is readonly Expression[] => Array.isArray(output)

/** The heads that must all hold: those reached through conjunctions and rules only. */
function headsOf(node: Expression): Expression[] {
  if (node.head) return [node]
  return node.conjunction || node.rule ? node.operands.flatMap(headsOf) : []
}

/** Constraints lie between facts: they read no slot. */
const NO_BOOK: Book = { id: '', values: {} }

function constraintFaults(
  constraints: readonly Constraint[],
  checks: Program,
  asOf: string,
  situation: Situation,
): Fault[] {
  const law = checks.law(asOf, NO_BOOK)
  if (!law) return []
  const frame = checks.run(law, situation)
  return constraints
    .filter(({ holds }) => frame.most[checks.at(holds)] === 0)
    .map(({ code, field, says }) => ({ pointer: pointerTo([field]), code, detail: says }))
}

/** Facts in rule order. A reviewed fact may be absent; a presumed one has its default. */
function situationSchema(program: Program, particulars: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const shape = Object.fromEntries(program.facts.map(({ fact }) => [fact.name, factSchema(fact)]))
  const optional = Object.fromEntries(Object.entries(particulars).map(([name, schema]) => [name, schema.optional()]))
  return z.strictObject({ ...optional, ...shape })
}

const partialSituation = (program: Program): z.ZodType<Situation> =>
  z.strictObject(Object.fromEntries(program.facts.map(({ fact }) => [fact.name, described(fact).optional()])))

const declaration = (program: Program): z.ZodType<Situation> => {
  const declared = program.facts.filter(({ fact }) => !fact.reviewed)
  return z.strictObject(Object.fromEntries(declared.map(({ fact }) => [fact.name, factSchema(fact)])))
}

function factSchema(fact: Fact): z.ZodType {
  const { reviewed, presumed } = fact
  if (presumed !== undefined) return described(fact).default(presumed)
  return reviewed ? described(fact).optional() : described(fact)
}

const described = ({ schema, ask }: Fact): z.ZodType =>
  schema.meta({ ...schema.meta(), description: `${ask.en} ${ask.zh}` })

function resultSchema(outputs: Outputs): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(outputs).map(([name, output]) => {
        if (!isLines(output)) return [name, rangeSchema(output.unit)]
        const scalar = scalarSchema(output[0]!.unit)
        const line = { rule: z.string(), item: z.string(), least: scalar, most: scalar, cap: scalar }
        return [name, z.array(z.strictObject(line))]
      }),
    ),
  )
}

/** The parameters of a calculator that are open slots. */
export const slotsOf = ({ parameters }: Calculator): readonly Parameter[] => parameters.filter(({ slot }) => slot)
