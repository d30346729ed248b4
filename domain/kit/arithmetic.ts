import { ceilOfProduct } from './exact.ts'
import type { Expression, Truth } from './expression.ts'
import { COUNT, TRUTH, type UnitCode } from './unit.ts'

/** The sum of quantities of one unit. */
export const sum = <U extends UnitCode>(...terms: Expression<U>[]): Expression<U> => ({
  unit: terms[0]!.unit,
  operands: terms,
  adds: true,
  bind:
    ({ self, operands }) =>
    ({ least, most }) => {
      let low = 0
      let high = 0
      for (let i = 0; i < operands.length; i++) {
        low += least[operands[i]!]!
        high += most[operands[i]!]!
      }
      least[self] = low
      most[self] = high
    },
  invert: ({ least }, { self, operands }, index, target) => target - least[self]! + least[operands[index]!]!,
})

/** a − b; may be negative. */
export const difference = <U extends UnitCode>(a: Expression<U>, b: Expression<U>): Expression<U> => ({
  unit: a.unit,
  operands: [a, b],
  bind:
    ({ self, operands: [x, y] }) =>
    ({ least, most }) => {
      least[self] = least[x!]! - most[y!]!
      most[self] = most[x!]! - least[y!]!
    },
  invert: ({ least }, { operands: [x, y] }, index, target) => (index === 0 ? target + least[y!]! : least[x!]! - target),
})

/** The smallest or the largest of several; compared in place, since a call per operand would cost more than the comparison. */
const extreme = <U extends UnitCode>(terms: readonly Expression<U>[], smallest: boolean): Expression<U> => ({
  unit: terms[0]!.unit,
  operands: terms,
  bind:
    ({ self, operands }) =>
    ({ least, most }) => {
      let low = least[operands[0]!]!
      let high = most[operands[0]!]!
      for (let i = 1; i < operands.length; i++) {
        const l = least[operands[i]!]!
        const h = most[operands[i]!]!
        if (l < low === smallest) low = l
        if (h < high === smallest) high = h
      }
      least[self] = low
      most[self] = high
    },
  invert: (_frame, _place, _index, target) => target,
})

/** The largest of several quantities ("取最高"). */
export const highest = <U extends UnitCode>(...terms: Expression<U>[]): Expression<U> => extreme(terms, false)

/** The smallest of several quantities. */
export const lowest = <U extends UnitCode>(...terms: Expression<U>[]): Expression<U> => extreme(terms, true)

/** A quantity, but at most the limit ("总分不超过"). */
export const cap = <U extends UnitCode>(quantity: Expression<U>, limit: Expression<U>): Expression<U> =>
  lowest(quantity, limit)

/** Every part holds (Kleene's "and"). Each false head among the parts is a reason of its own. */
export const all = (...parts: Truth[]): Truth => ({ ...extreme(parts, true), joins: 'all' })

/** At least one part holds (Kleene's "or"). Where none does, each false head among the parts is a reason. */
export const any = (...parts: Truth[]): Truth => ({ ...extreme(parts, false), joins: 'any' })

/**
 * Conditions of some cases only: where the scope does not hold they ask nothing and stand in nobody's way. The trace then
 * says that they do not apply, and not that they are met.
 */
export const where = (scope: Truth, ...conditions: Truth[]): Truth => ({
  unit: TRUTH,
  operands: [scope, conditions.length === 1 ? conditions[0]! : all(...conditions)],
  joins: 'where',
  bind:
    ({ self, operands: [s, c] }) =>
    ({ least, most }) => {
      least[self] = Math.max(1 - most[s!]!, least[c!]!)
      most[self] = Math.max(1 - least[s!]!, most[c!]!)
    },
})

/** So many times an amount ("每个"): the count and the amount are not negative. */
export const times = <U extends UnitCode>(count: Expression<'count'>, each: Expression<U>): Expression<U> => ({
  unit: each.unit,
  operands: [count, each],
  bind:
    ({ self, operands: [n, a] }) =>
    ({ least, most }) => {
      least[self] = least[n!]! * least[a!]!
      most[self] = most[n!]! * most[a!]!
    },
  invert: ({ least }, { operands: [n, a] }, index, target) =>
    ceilOfProduct(target, 1, least[index === 0 ? a! : n!]! || 1),
})

/** How many whole steps of a size fit into a quantity ("每增加"); none into a negative one. The size is positive. */
export const wholeSteps = <U extends UnitCode>(quantity: Expression<U>, size: Expression<U>): Expression<'count'> => ({
  unit: COUNT,
  operands: [quantity, size],
  bind:
    ({ self, operands: [q, s] }) =>
    ({ least, most }) => {
      least[self] = Math.max(0, Math.floor(least[q!]! / most[s!]!))
      most[self] = Math.max(0, Math.floor(most[q!]! / least[s!]!))
    },
  probe: ({ least }, { self, operands: [, s] }) => [{ operand: 0, target: (least[self]! + 1) * least[s!]! }],
})

/** One quantity or another, as a condition holds or not; both are possible while it is unknown. */
export const either = <U extends UnitCode>(
  condition: Truth,
  then: Expression<U>,
  otherwise: Expression<U>,
): Expression<U> => ({
  unit: then.unit,
  operands: [condition, then, otherwise],
  bind:
    ({ self, operands: [c, a, b] }) =>
    ({ least, most }) => {
      const holds = least[c!]! === 1
      const fails = most[c!]! === 0
      least[self] = holds ? least[a!]! : fails ? least[b!]! : Math.min(least[a!]!, least[b!]!)
      most[self] = holds ? most[a!]! : fails ? most[b!]! : Math.max(most[a!]!, most[b!]!)
    },
  // The condition stays live when it is settled: a slot behind it may be unset, and filling it would turn it.
  live: ({ least, most }, { operands: [c] }) => (least[c!]! === 1 ? [0, 1] : most[c!]! === 0 ? [0, 2] : [0, 1, 2]),
  invert: (_frame, _place, _index, target) => target,
})

/** A number that is the same under every law: zero, one. Figures of a policy are parameters, not constants. */
export const constant = <U extends UnitCode>(unit: Expression<U>['unit'], value: number): Expression<U> => ({
  unit,
  operands: [],
  constant: value,
})

/** The quantity if a condition holds, else zero. */
export const when = <U extends UnitCode>(condition: Truth, then: Expression<U>): Expression<U> =>
  either(condition, then, constant(then.unit, 0))

/** Holds under every law: for a calculator that anyone may ask. */
export const always: Truth = constant(TRUTH, 1)

/** Holds under no law. */
export const never: Truth = constant(TRUTH, 0)

/** The condition does not hold. */
export const not = (condition: Truth): Truth => difference(constant(TRUTH, 1), condition)
