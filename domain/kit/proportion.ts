import { constant } from './arithmetic.ts'
import { ceilOfProduct, floorOfProduct, type Rounding, roundedProduct } from './exact.ts'
import type { Expression } from './expression.ts'
import { PERCENT, type UnitCode } from './unit.ts'

/**
 * amount × numerator ÷ denominator, exact until it is rounded once, as the rule says. Nothing may be negative, and a
 * denominator is taken as one at the least: what would divide by zero belongs behind a condition of its own.
 */
export const proportion = <U extends UnitCode, V extends UnitCode>(
  amount: Expression<U>,
  numerator: Expression<V>,
  denominator: Expression<V>,
  rounding: Rounding,
): Expression<U> => ({
  unit: amount.unit,
  operands: [amount, numerator, denominator],
  bind:
    ({ self, operands: [a, n, d] }) =>
    ({ least, most }) => {
      least[self] = roundedProduct(least[a!]!, least[n!]!, Math.max(1, most[d!]!), rounding)
      most[self] = roundedProduct(most[a!]!, most[n!]!, Math.max(1, least[d!]!), rounding)
    },
  invert: ({ least }, { operands: [a, n, d] }, index, target) => {
    const [now, over, by] = [least[a!]!, Math.max(1, least[n!]!), Math.max(1, least[d!]!)]
    if (index === 2) return floorOfProduct(now, over, Math.max(1, target))
    return ceilOfProduct(target, by, index === 0 ? over : Math.max(1, now))
  },
})

/**
 * What is left of an amount when {@link proportion} has been taken from it, the numerator not above the denominator: part
 * and rest always add up. (A difference of the two would not know that both come from one amount.)
 */
export const rest = <U extends UnitCode, V extends UnitCode>(
  amount: Expression<U>,
  numerator: Expression<V>,
  denominator: Expression<V>,
  rounding: Rounding,
): Expression<U> => ({
  unit: amount.unit,
  operands: [amount, numerator, denominator],
  bind:
    ({ self, operands: [a, n, d] }) =>
    ({ least, most }) => {
      const left = (of: number, over: number, by: number) => of - roundedProduct(of, over, Math.max(1, by), rounding)
      least[self] = left(least[a!]!, most[n!]!, least[d!]!)
      most[self] = left(most[a!]!, least[n!]!, most[d!]!)
    },
})

const whole = constant(PERCENT, 100 * PERCENT.scale)

/** A percentage of an amount. */
export const portion = <U extends UnitCode>(
  amount: Expression<U>,
  percentage: Expression<'percent'>,
  rounding: Rounding,
): Expression<U> => proportion(amount, percentage, whole, rounding)

/** What is left of an amount when a percentage of it, at most 100, has been taken. */
export const restOf = <U extends UnitCode>(
  amount: Expression<U>,
  percentage: Expression<'percent'>,
  rounding: Rounding,
): Expression<U> => rest(amount, percentage, whole, rounding)

/** A rate for each unit of a quantity, such as yuan for each mu: "up" makes a comparison with it exact. */
export const rated = <U extends UnitCode>(
  quantity: Expression,
  rate: Expression<U>,
  rounding: Rounding,
): Expression<U> => proportion(rate, quantity, one(quantity), rounding)

/**
 * An amount for each unit of a quantity that is not zero. For show, beside a comparison that is exact, and so rounded down:
 * what falls short of a line of whole fen never shows as having reached it.
 */
export const perUnit = <U extends UnitCode>(amount: Expression<U>, quantity: Expression): Expression<U> =>
  proportion(amount, one(quantity), quantity, 'down')

/**
 * What percentage a part is of a whole that is not zero, to four places. For show: compare with {@link ratioAtLeast}. Rounded
 * down, so that what falls short never shows as 100.
 */
export const percentageOf = <U extends UnitCode>(part: Expression<U>, of: Expression<U>): Expression<'percent'> =>
  proportion(whole, part, of, 'down')

const one = (quantity: Expression): Expression => constant(quantity.unit, quantity.unit.scale)
