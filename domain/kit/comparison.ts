import { not } from './arithmetic.ts'
import { ceilOfProduct, compareProducts, floorOfProduct } from './exact.ts'
import type { Expression, Frame, Place, Probe, Truth } from './expression.ts'
import type { Text } from './text.ts'
import { PERCENT, TRUTH, type UnitCode } from './unit.ts'

/** a ≥ b ("以上", the number itself included). */
export const atLeast = <U extends UnitCode>(a: Expression<U>, b: Expression<U>): Truth => ({
  unit: TRUTH,
  operands: [a, b],
  orders: true,
  bind:
    ({ self, operands: [x, y] }) =>
    ({ least, most }) => {
      least[self] = least[x!]! >= most[y!]! ? 1 : 0
      most[self] = most[x!]! >= least[y!]! ? 1 : 0
    },
  probe: ({ least, most }, { operands: [x, y] }) => [
    { operand: 0, target: most[y!]! },
    { operand: 0, target: most[y!]! - 1 },
    { operand: 1, target: least[x!]! },
    { operand: 1, target: least[x!]! + 1 },
  ],
})

/** a > b ("超过", the number itself left out). */
export const above = <U extends UnitCode>(a: Expression<U>, b: Expression<U>): Truth => not(atLeast(b, a))

/** a ≤ b ("以下", "以内", the number itself included). */
export const atMost = <U extends UnitCode>(a: Expression<U>, b: Expression<U>): Truth => atLeast(b, a)

/**
 * A ratio of two quantities of one unit, kept as a pair so that it is compared by cross-multiplication and never divided.
 * `base` is taken off before the comparison: 0 for a share, 1 for growth.
 */
export interface Ratio {
  readonly numerator: Expression
  readonly denominator: Expression
  readonly base: 0 | 1
}

/** part ÷ whole. Undefined, and so reaching no percentage, where the whole is not positive. */
export const share = <U extends UnitCode>(part: Expression<U>, whole: Expression<U>): Ratio => ({
  numerator: part,
  denominator: whole,
  base: 0,
})

/** (now − before) ÷ before. Undefined, and so reaching no percentage, where `before` is not positive. */
export const growth = <U extends UnitCode>(now: Expression<U>, before: Expression<U>): Ratio => ({
  numerator: now,
  denominator: before,
  base: 1,
})

const PERCENT_OF_WHOLE = 100 * PERCENT.scale

/**
 * Is numerator ÷ denominator − base certainly at least this percentage (`[least]`), and can it be (`[most]`)?
 * The percentage, base included, is not negative: so the least favourable denominator is the largest, and a denominator
 * that can be zero or less can at best be the smallest positive one.
 */
export function ratioReaches(
  { least, most }: Pick<Frame, 'least' | 'most'>,
  numerator: number,
  denominator: number,
  base: 0 | 1,
  leastPercent: number,
  mostPercent: number,
): [certain: boolean, possible: boolean] {
  const offset = base * PERCENT_OF_WHOLE
  const whole = most[denominator]!
  const certain =
    least[denominator]! > 0 && compareProducts(least[numerator]!, PERCENT_OF_WHOLE, mostPercent + offset, whole) >= 0
  const possible =
    whole > 0 &&
    compareProducts(most[numerator]!, PERCENT_OF_WHOLE, leastPercent + offset, Math.max(1, least[denominator]!)) >= 0
  return [certain, possible]
}

/** The ratio is at least the percentage. */
export const ratioAtLeast = (ratio: Ratio, percentage: Expression<'percent'>): Truth => ({
  unit: TRUTH,
  operands: [ratio.numerator, ratio.denominator, percentage],
  bind: ({ self, operands: [n, d, p] }) => {
    const { base } = ratio
    return (frame) => {
      const [certain, possible] = ratioReaches(frame, n!, d!, base, frame.least[p!]!, frame.most[p!]!)
      frame.least[self] = certain ? 1 : 0
      frame.most[self] = possible ? 1 : 0
    }
  },
  probe: (frame, place) => ratioProbes(frame, place, ratio.base, [frame.least[place.operands[2]!]!]),
})

/** The numerators (operand 0) and denominators (operand 1) at which a ratio reaches each percentage, the other as it stands. */
export function ratioProbes(
  { most }: Frame,
  { operands: [n, d] }: Place,
  base: 0 | 1,
  percentages: readonly number[],
): Probe[] {
  return percentages.flatMap((percentage) => {
    const multiple = percentage + base * PERCENT_OF_WHOLE
    const numerator = { operand: 0, target: ceilOfProduct(multiple, most[d!]!, PERCENT_OF_WHOLE) }
    if (multiple <= 0) return [numerator]
    return [numerator, { operand: 1, target: floorOfProduct(most[n!]!, PERCENT_OF_WHOLE, multiple) }]
  })
}

/**
 * A condition whose falsehood refuses: its code and its sentence stand among the reasons.
 *
 * @param says what is wrong when the condition does not hold
 */
export const head = (code: string, says: Text, condition: Truth): Truth => ({
  unit: TRUTH,
  operands: [condition],
  head: { code, says },
})
