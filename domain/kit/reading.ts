import { endsOf } from './bounds.ts'
import {
  NOT_APPLICABLE,
  printMost,
  printValue,
  type Review,
  type TraceStep,
  type UsedParameter,
  usedParameter,
} from './decision.ts'
import type { Expression, Frame, RuleMark } from './expression.ts'
import type { Law, PlacedRule, Program } from './program.ts'
import { print, type Unit, type Wire } from './unit.ts'

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
  readonly step: (frame: Frame, law: Law) => TraceStep
  /** The rule as a score line: its range and the most that it can give. */
  readonly line: (frame: Frame, law: Law) => Record<string, unknown>
  /**
   * The review that the rule still needs, if it is unsettled and no rule within it is; with `counts`, only if it waits for
   * nothing else.
   */
  readonly review: (frame: Frame, counts?: (missing: Missing) => boolean) => Review | undefined
}

/** A reader for every rule of the program, in the order in which the rules build on each other. */
export function ruleReaders(program: Program): RuleReader[] {
  const open = openerOf(program)
  return program.rules.map((rule) => readerOf(program, rule, open))
}

function readerOf(program: Program, { expression, mark, at }: PlacedRule, open: Opener): RuleReader {
  const own = directly(expression)
  const tell = tellerOf(program, expression, open)
  const facts = own.flatMap((leaf) =>
    leaf.fact ? [{ name: leaf.fact.name, unit: leaf.unit, at: program.at(leaf) }] : [],
  )
  const parts = own.flatMap((part) =>
    part.rule ? [{ item: part.rule.item, at: program.at(part), tell: tellerOf(program, part, open) }] : [],
  )
  const standing = standingOf(program, own, expression.unit, at)
  const { id: rule, item, label, cite: citation } = mark
  const { unit } = expression
  const root = [at]

  return {
    expression,
    mark,
    at,
    step(frame, law) {
      const inputs: Record<string, unknown> = {}
      for (const { name, unit, at } of facts) inputs[name] = frame.given[at] ?? settledValue(unit, frame, at)
      for (const part of parts) inputs[part.item] = part.tell(frame)
      const { parameters, cap } = standing(law)
      return { rule, item, label, inputs, parameters, value: tell(frame), cap, citation }
    },
    line(frame, law) {
      const { least, most } = printedEnds(unit, frame, at)
      return unit.code === 'truth' ? { item, least, most, rule } : { cap: standing(law).cap, item, least, most, rule }
    },
    review(frame, counts) {
      if (isSettled(frame, at) || parts.some((part) => !isSettled(frame, part.at))) return undefined
      const { missing } = open(frame, root)
      if (counts && !missing.every(counts)) return undefined
      return {
        code: missing.every(({ slot }) => slot) ? 'PARAMETER_NOT_SET' : 'REVIEW_REQUIRED',
        rule,
        item,
        label,
        missing: missing.map(({ name }) => name),
        ...printedEnds(unit, frame, at),
        citation,
      }
    },
  }
}

/**
 * Tells the value of a rule: that it does not apply, where its conditions are those of other cases or a fact that only some
 * cases are asked for was left out, as it may be where nothing hangs on it.
 */
function tellerOf(program: Program, rule: Expression, open: Opener): (frame: Frame) => unknown {
  const { unit } = rule
  const at = program.at(rule)
  const isIdle = idlenessOf(program, rule)
  const conditional = new Set(program.facts.filter(({ fact }) => fact.conditional).map(({ fact }) => fact.name))
  return (frame) => {
    if (isIdle?.(frame)) return NOT_APPLICABLE
    if (!isSettled(frame, at) && open(frame, [at]).missing.some(({ name }) => conditional.has(name)))
      return NOT_APPLICABLE
    return printValue(unit, frame, at)
  }
}

/** Whether a truth holds only because none of its conditions is one of the case; undefined where that cannot be. */
function idlenessOf(program: Program, node: Expression): ((frame: Frame) => boolean) | undefined {
  const { joins, operands, rule, head } = node
  if (rule?.within) return outside(program, rule.within, operands[0]!)
  if (rule || head) return idlenessOf(program, operands[0]!)
  if (joins === 'where') return outside(program, operands[0]!, operands[1]!)
  if (joins !== 'all') return undefined
  const parts = operands.map((part) => idlenessOf(program, part))
  if (parts.includes(undefined)) return undefined
  return (frame) => parts.every((isIdle) => isIdle!(frame))
}

/** Whether the case lies outside a scope, or nothing within it is a condition of the case. */
function outside(program: Program, scope: Expression, conditions: Expression): (frame: Frame) => boolean {
  const at = program.at(scope)
  const isIdle = idlenessOf(program, conditions)
  return (frame) => frame.most[at] === 0 || (isIdle?.(frame) ?? false)
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
      const cap = capless ? null : (printMost(unit, law.caps[at]!) as number | string | null)
      const parameters = indices.map((index) => {
        const { parameter, dated } = law.resolved[index]!
        return usedParameter(parameter, law.values[index], dated)
      })
      standing = { parameters, cap }
      known.set(law, standing)
    }
    return standing
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

function printedEnds(unit: Unit, frame: Frame, at: number): { least: Wire; most: Wire } {
  const { least, most } = endsOf(frame, at)
  return { least: print(unit, least), most: printMost(unit, most) }
}

/** What the other facts settle of a fact that was not told; null where nothing does. */
const settledValue = (unit: Unit, frame: Frame, at: number): Wire =>
  isSettled(frame, at) ? print(unit, frame.least[at]!) : null

const isSettled = ({ least, most }: Frame, at: number): boolean => least[at] === most[at]

/** Something whose value would settle more: an absent fact or an unset slot. */
export interface Missing {
  readonly name: string
  readonly slot: boolean
}

/** What is still open below some nodes; kept until the next look of the same opener. */
export interface Open {
  /** The leaves that would settle more. */
  readonly missing: readonly Missing[]
  /** Whether a node lies on the way to them. */
  readonly isOpen: (at: number) => boolean
}

/** Looks for what can still change some nodes of a program, in a frame as it stands. */
export type Opener = (frame: Frame, roots: readonly number[]) => Open

/**
 * An opener for a program. What stands behind a settled node, or behind the branch of a condition that is not taken, can
 * change nothing, and is left out.
 */
export function openerOf(program: Program): Opener {
  const places = program.nodes.map((_, index) => program.place(index))
  const lives = program.nodes.map(({ live }) => live)
  const facts = program.nodes.map(({ fact }): Missing | undefined => fact && { name: fact.name, slot: false })
  const slots = program.nodes.map(({ parameter }): Missing | undefined =>
    parameter?.slot ? { name: parameter.id, slot: true } : undefined,
  )
  // In which look a node was met: nothing has to be forgotten between two looks.
  const metIn = new Uint32Array(program.nodes.length)
  let look = 0
  const isOpen = (at: number): boolean => metIn[at] === look

  const visit = (index: number, frame: Frame, missing: Missing[]): void => {
    const slot = slots[index]
    if (slot && frame.values[places[index]!.parameter] === undefined) {
      // Several nodes may read one slot.
      if (!missing.some(({ name }) => name === slot.name)) missing.push(slot)
    }
    if (frame.least[index] === frame.most[index] || metIn[index] === look) return
    metIn[index] = look
    const fact = facts[index]
    if (fact) missing.push(fact)
    const { operands } = places[index]!
    const live = lives[index]?.(frame, places[index]!)
    if (live) for (let i = 0; i < live.length; i++) visit(operands[live[i]!]!, frame, missing)
    else for (let i = 0; i < operands.length; i++) visit(operands[i]!, frame, missing)
  }

  return (frame, roots) => {
    const missing: Missing[] = []
    look++
    for (const root of roots) visit(root, frame, missing)
    return { missing, isOpen }
  }
}
