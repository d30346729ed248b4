import { type Context, isInForce } from './calculator.ts'
import { printRange } from './decision.ts'
import type { Frame } from './expression.ts'
import type { Fact } from './fact.ts'
import type { Formula } from './formula.ts'
import type { Law, Program, Situation } from './program.ts'
import { print, type Wire } from './unit.ts'

/** A single fact, changed as little as possible, that gains something: admission, or more of the goal. */
export interface NearestChange {
  readonly fact: string
  readonly from: Wire
  readonly to: Wire
  /** What the goal can be before and after, as the wire prints it; null where the case is refused. */
  readonly before: unknown
  readonly after: unknown
  /** `possible` where it hangs on what is not known, or not set, whether the change gains; then its least does not rise, or admission stays open. */
  readonly gain: Gain
}

/** Whether a change gains. */
export type Gain = 'certain' | 'possible'

/** What a case comes to: whether it certainly is entitled, and what the goal can be; nothing at all where it is refused. */
interface Standing {
  readonly isEntitled: boolean
  readonly least: number
  readonly most: number
}

const REFUSED: Standing = { isEntitled: false, least: Number.NEGATIVE_INFINITY, most: Number.NEGATIVE_INFINITY }

/**
 * For each fact that the case can change by itself, the smallest change of it alone that gains: refused → entitled, or a
 * higher goal; where none gains for certain, the smallest that may. Facts that a reviewer enters are left out, those that lie
 * in the past or say who one is, and changes that contradict the rest of the situation. Empty where the policy is not in force.
 *
 * The candidates are the thresholds of the rules themselves, carried down to the fact: tiers, conditions, whole steps. A goal
 * that merely grows with an amount has no next tier, and no change of that amount is named.
 */
export function nearestChanges(formula: Formula, situation: Situation, context: Context): NearestChange[] {
  const { program } = formula
  const law = isInForce(formula, context.asOf) ? program.law(context.asOf, context.book) : undefined
  if (!law) return []
  const [admission, goal] = [program.at(formula.entitled), program.at(formula.goal)]
  const standing = (facts: Situation): Standing => {
    const { least, most } = program.run(law, facts)
    if (most[admission] === 0) return REFUSED
    return { isEntitled: least[admission] === 1, least: least[goal]!, most: most[goal]! }
  }
  const shown = (facts: Situation): unknown => {
    const frame = program.run(law, facts)
    return frame.most[admission] === 0 ? null : printRange(formula.goal.unit, frame, goal)
  }
  const targets = thresholds(program, law, situation)
  const before = standing(situation)
  const faults = formula.contradictions(situation).length

  return program.facts.flatMap(({ fact, at }): NearestChange[] => {
    const from = situation[fact.name] as Wire | undefined
    if (fact.reviewed || fact.past || fact.list || from === undefined) return []
    let possible: Wire | undefined
    const change = (to: Wire, gain: Gain): NearestChange[] => {
      const changed = { ...situation, [fact.name]: to }
      return [{ fact: fact.name, from, to, before: shown(situation), after: shown(changed), gain }]
    }
    for (const to of candidates(fact, from, targets[at]!)) {
      const changed = { ...situation, [fact.name]: to }
      const gain = gainOf(before, standing(changed))
      if (!gain || formula.contradictions(changed).length > faults) continue
      if (gain === 'certain') return change(to, gain)
      possible ??= to
    }
    return possible === undefined ? [] : change(possible, 'possible')
  })
}

/** What a change from one standing to another gains: more for certain, or possibly more and certainly no less. */
function gainOf(before: Standing, after: Standing): Gain | undefined {
  if (after.least > before.least) return after.isEntitled ? 'certain' : 'possible'
  return after.least === before.least && after.most > before.most ? 'possible' : undefined
}

/** The other values of a fact that are worth trying, nearest first. */
function candidates(fact: Fact, from: Wire, targets: ReadonlySet<number>): Wire[] {
  if (fact.unit.code === 'truth') return [from !== true]
  const { options, multiple } = fact.unit
  if (options && multiple) {
    const chosen = from as readonly string[]
    return options.map((option) =>
      chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option],
    )
  }
  if (options) return options.filter((option) => option !== from)
  const value = fact.encode(from)
  // Carried down through rounding and month ends, a threshold may come out a little to one side.
  const reach = fact.unit.code === 'day' ? 3 : 1
  const near = [...targets].flatMap((target) => {
    const around = [target]
    for (let by = 1; by <= reach; by++) around.push(target - by, target + by)
    return around
  })
  const next = fact.unit.scale === 1 && fact.unit.code !== 'fen' ? [value + 1, value - 1] : []
  return [...new Set([...near, ...next])]
    .filter((target) => target !== value && target >= fact.least && target <= fact.most)
    .sort((a, b) => Math.abs(a - value) - Math.abs(b - value) || a - b)
    .map((target) => print(fact.unit, target))
}

/** For each node, the values at which something above it turns: every node's own probes, carried down through its operands. */
function thresholds(program: Program, law: Law, situation: Situation): readonly ReadonlySet<number>[] {
  const frame: Frame = program.run(law, situation)
  const targets = program.nodes.map(() => new Set<number>())
  for (let i = program.nodes.length - 1; i >= 0; i--) {
    const { probe, invert } = program.nodes[i]!
    const place = program.place(i)
    for (const { operand, target } of probe?.(frame, place) ?? []) targets[place.operands[operand]!]!.add(target)
    if (!invert) continue
    for (const target of targets[i]!) {
      for (const [index, at] of place.operands.entries()) targets[at]!.add(invert(frame, place, index, target))
    }
  }
  return targets
}
