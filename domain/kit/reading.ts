import { printValue, type Review, type TraceStep, type UsedParameter } from './decision.ts'
import type { Expression, Frame, RuleMark } from './expression.ts'
import type { Law, PlacedRule, Program, Situation } from './program.ts'
import { print, type Unit } from './unit.ts'

/** What a rule has whatever the situation: its parameters and its cap under one law. */
interface Standing {
  readonly parameters: readonly UsedParameter[]
  readonly cap: number | string | null
}

/** A rule of a program, and the ways to read it off a frame. */
export interface RuleReader {
  readonly expression: Expression
  readonly mark: RuleMark
  /** The node whose value the rule has. */
  readonly at: number
  /** The rule as a step of the trace. */
  readonly step: (frame: Frame, law: Law, situation: Situation) => TraceStep
  /** The rule as a score line: its range and the most that it can give. */
  readonly line: (frame: Frame, law: Law) => Record<string, unknown>
  /** The review that the rule still needs, if it is unsettled and no rule within it is. */
  readonly review: (frame: Frame, law: Law, situation: Situation) => Review | undefined
}

/** A reader for every rule of the program, in the order in which the rules build on each other. */
export const ruleReaders = (program: Program): RuleReader[] => program.rules.map((rule) => readerOf(program, rule))

function readerOf(program: Program, { expression, mark, at }: PlacedRule): RuleReader {
  const own = directly(expression)
  const facts = own.flatMap(({ fact }) => fact?.name ?? [])
  const parts = own.flatMap((part) =>
    part.rule ? [{ item: part.rule.item, unit: part.unit, at: program.at(part) }] : [],
  )
  const standing = standingOf(program, own, expression.unit, at)
  const { id: rule, item, label, cite: citation } = mark
  const { unit } = expression

  return {
    expression,
    mark,
    at,
    step(frame, law, situation) {
      const inputs: Record<string, unknown> = {}
      for (const name of facts) inputs[name] = situation[name] ?? null
      for (const part of parts) inputs[part.item] = printValue(part.unit, frame.least[part.at]!, frame.most[part.at]!)
      const { parameters, cap } = standing(law)
      const value = printValue(unit, frame.least[at]!, frame.most[at]!)
      return { rule, item, label, inputs, parameters, value, cap, citation }
    },
    line(frame, law) {
      const [least, most] = [print(unit, frame.least[at]!), print(unit, frame.most[at]!)]
      const { cap } = standing(law)
      return cap === null ? { item, least, most, rule } : { cap, item, least, most, rule }
    },
    review(frame, law, situation) {
      if (isSettled(frame, at) || parts.some((part) => !isSettled(frame, part.at))) return undefined
      const missing = missingFrom(program, frame, law, situation, at)
      return {
        code: missing.every(({ slot }) => slot) ? 'PARAMETER_NOT_SET' : 'REVIEW_REQUIRED',
        rule,
        item,
        label,
        missing: missing.map(({ name }) => name),
        least: print(unit, frame.least[at]!),
        most: print(unit, frame.most[at]!),
        citation,
      }
    },
  }
}

function standingOf(program: Program, own: readonly Expression[], unit: Unit, at: number): (law: Law) => Standing {
  const parameters = [...new Set(own.flatMap(({ parameter }) => parameter ?? []))]
  const indices = parameters.map((parameter) => program.parameters.indexOf(parameter))
  const known = new WeakMap<Law, Standing>()
  let latest: Law | undefined
  let standing: Standing | undefined
  return (law) => {
    if (standing && law === latest) return standing
    standing = known.get(law)
    latest = law
    if (!standing) {
      const capless = unit.code === 'truth' || unit.code === 'option' || unit.code === 'day'
      const cap = capless ? null : (print(unit, law.caps[at]!) as number | string)
      standing = { parameters: indices.map((index) => usedParameter(law, index)), cap }
      known.set(law, standing)
    }
    return standing
  }
}

function usedParameter(law: Law, index: number): UsedParameter {
  const { parameter, dated } = law.resolved[index]!
  const value = law.values[index]
  return {
    id: parameter.id,
    label: parameter.label,
    value: value === undefined ? null : parameter.show(value),
    from: dated?.from ?? null,
    citation: dated?.cite ?? parameter.slot!.cite,
  }
}

/** The leaves, tables and nested rules that stand directly under a rule, each once. */
function directly(rule: Expression): Expression[] {
  const found = new Set<Expression>()
  const visit = (node: Expression): void => {
    if (node.fact || node.parameter || node.rule) found.add(node)
    if (!node.rule) node.operands.forEach(visit)
  }
  rule.operands.forEach(visit)
  return [...found]
}

const isSettled = ({ least, most }: Frame, at: number): boolean => least[at] === most[at]

/** Something whose value would settle more: an absent fact or an unset slot. */
export interface Missing {
  readonly name: string
  readonly slot: boolean
}

/** What is still open below some nodes: the leaves that would settle more, and which nodes lie on the way to them. */
export interface Open {
  readonly missing: readonly Missing[]
  readonly isOpen: (node: number) => boolean
}

const SEEN = 1
const OPEN = 2

/**
 * What can still change some nodes. What stands behind a settled node, or behind the branch of a condition that is not
 * taken, cannot, and is left out.
 */
export function openBelow(
  program: Program,
  frame: Frame,
  law: Law,
  situation: Situation,
  roots: readonly number[],
): Open {
  const missing: Missing[] = []
  const state = new Uint8Array(program.nodes.length)
  const add = (name: string, slot: boolean): void => {
    // A slot is asked about in several places; there are never many.
    if (!slot || missing.every((known) => known.name !== name)) missing.push({ name, slot })
  }
  const visit = (index: number): void => {
    if (state[index] !== 0) return
    state[index] = SEEN
    const { fact, parameter, live } = program.nodes[index]!
    const place = program.place(index)
    if (parameter?.slot && law.values[place.parameter] === undefined) add(parameter.id, true)
    if (isSettled(frame, index)) return
    state[index] = OPEN
    if (fact && situation[fact.name] === undefined) add(fact.name, false)
    const { operands } = place
    const alive = live?.(frame, place)
    if (alive) for (const operand of alive) visit(operands[operand]!)
    else for (const operand of operands) visit(operand)
  }
  for (const root of roots) visit(root)
  return { missing, isOpen: (node) => state[node] === OPEN }
}

/** The facts and slots that can still change a node. */
export const missingFrom = (
  program: Program,
  frame: Frame,
  law: Law,
  situation: Situation,
  at: number,
): readonly Missing[] => openBelow(program, frame, law, situation, [at]).missing

/** The rule in which a node stands, nearest first, on the way down from a root. */
export function enclosingRule(root: Expression, target: Expression): RuleMark {
  const search = (node: Expression, rule: RuleMark | undefined): RuleMark | undefined => {
    const inner = node.rule ?? rule
    if (node === target) return inner
    for (const operand of node.operands) {
      const found = search(operand, inner)
      if (found) return found
    }
    return undefined
  }
  const found = search(root, undefined)
  if (!found) throw new Error('a head stands outside every rule')
  return found
}
