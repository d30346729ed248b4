import type { Citation } from './citation.ts'
import type { Fact } from './fact.ts'
import type { Parameter } from './parameter.ts'
import type { Text } from './text.ts'
import type { Unit, UnitCode } from './unit.ts'

/**
 * One evaluation's values. Node i holds the interval `least[i] … most[i]` of all that it can still be: a settled node has
 * one value, an absent fact has its bounds. A truth is the interval over {0, 1}: false 0…0, unknown 0…1, true 1…1, so
 * that Kleene's "and" is min, "or" is max and "not" is one minus, by the same arithmetic as the quantities.
 *
 * `values[p]` is the value in force of the program's parameter p.
 */
export interface Frame {
  readonly least: Float64Array
  readonly most: Float64Array
  readonly values: readonly unknown[]
  /** What was given of each node that is a fact, as the wire has it; undefined where nothing was. */
  readonly given: readonly unknown[]
  /** The facts as they were given: lists are read from here. */
  readonly situation: Readonly<Record<string, unknown>>
  /** The most of each node under the law, whatever the facts; infinite where the law sets none. */
  readonly caps: Float64Array
  /** The same case with the bounds of mere forms raised: what rises with them is not bounded by the law. Run when first asked for. */
  readonly outer: () => Frame
  /** Whether this is the outer one. */
  readonly isOuter: boolean
}

/** Computes one node of a frame from its operands. */
export type Step = (frame: Frame) => void

/** Where a node and its operands stand in a frame. `parameter` is the index of the node's table, where it has one. */
export interface Place {
  readonly self: number
  readonly operands: readonly number[]
  readonly parameter: number
}

/** A value of an operand at which a node's own value may change, found while searching for the nearest change. */
export interface Probe {
  readonly operand: number
  readonly target: number
}

/** What turns a node into a numbered rule of the policy: its id, its stable item code, its label and its article. */
export interface RuleMark {
  readonly id: string
  readonly item: string
  readonly label: Text
  readonly cite: Citation
  readonly notices: readonly Notice[]
  /** The cases that it is about, where its own conditions do not say so: in others the trace tells that it does not apply. */
  readonly within?: Expression<'truth'>
}

/** A remark that a rule attaches to a decision without deciding it, while its condition is certain. */
export interface Notice {
  readonly code: string
  readonly says: Text
  readonly when: Expression<'truth'>
}

/** A single condition whose falsehood is a reason for refusal. */
export interface Head {
  readonly code: string
  readonly says: Text
}

/**
 * A node of a rule: immutable, shared freely, and unaware of who reads it. The calculator, the screening, the missing
 * facts, the nearest change and the trace are all readings of the same nodes.
 */
export interface Expression<U extends UnitCode = UnitCode> {
  readonly unit: Unit<U>
  readonly operands: readonly Expression[]
  /** The same inner integer under every law. */
  readonly constant?: number
  /** How the value follows from the operands; absent on leaves, which are loaded. */
  readonly bind?: (place: Place) => Step
  /** The places, among its operands, of those that can still change an unsettled node; all of them where this is absent. */
  readonly live?: (frame: Frame, place: Place) => readonly number[]
  /** Operand values at which this node's value may turn, in the frame as it stands. */
  readonly probe?: (frame: Frame, place: Place) => readonly Probe[]
  /** The value operand `index` must take for this node to reach `target`, all else equal. */
  readonly invert?: (frame: Frame, place: Place, index: number, target: number) => number
  readonly fact?: Fact
  readonly parameter?: Parameter
  /** Picks this node's number out of the value in force of `parameter` (the number itself, or one line of a schedule). */
  readonly pick?: (value: unknown) => number | undefined
  /** Marks the one operand as a rule; the node has that operand's value. */
  readonly rule?: RuleMark
  /** Marks the one operand as a condition of its own; the node has that operand's value. */
  readonly head?: Head
  /** The truth that its first operand is at least its second. */
  readonly orders?: true
  /** The sum of its operands. */
  readonly adds?: true
  /**
   * All parts must hold, or one of them, or the second where the first does: where the whole is false, each false head among
   * what must hold is a reason.
   */
  readonly joins?: 'all' | 'any' | 'where'
}

/** A quantity or a truth of one unit. */
export type Truth = Expression<'truth'>

/** The names of the facts that stand directly below a rule, not within another. */
export function factsBelow({ operands }: Expression, names = new Set<string>()): Set<string> {
  for (const operand of operands) {
    if (operand.fact) names.add(operand.fact.name)
    if (!operand.rule) factsBelow(operand, names)
  }
  return names
}
