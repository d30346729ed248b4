import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { roundedProduct } from '../../../domain/kit/exact.ts'
import {
  constant,
  fact,
  mu,
  PERCENT,
  percent,
  percentageOf,
  perUnit,
  portion,
  print,
  type Rounding,
  rated,
  rest,
  restOf,
  sumOf,
  sumOfFirst,
  yuan,
} from '../../../domain/kit/index.ts'
import { ask, intervalOf, settledValue } from './sample.ts'

const amount = fact.fen('amount', ask)
const area = fact.mu('area', ask, { least: 1 })
const part = fact.count('part', ask)
const whole = fact.count('whole', ask, { least: 1 })
const rate = constant(PERCENT, percent('33.3333'))

describe('rounding happens once, as the rule says', () => {
  test.each<[number, number, number, Rounding, number]>([
    [1, 1, 2, 'halfUp', 1],
    [1, 1, 2, 'down', 0],
    [1, 1, 2, 'up', 1],
    [1, 1, 3, 'halfUp', 0],
    [1, 1, 3, 'up', 1],
    [4, 1, 2, 'up', 2],
    [1_000_000, 2, 3, 'halfUp', 666_667],
    [9_999_999, 4, 5, 'halfUp', 7_999_999],
    // Beyond 2⁵³ the product is taken as it is, not as a float.
    [9_007_199_254_740_991, 3, 9, 'down', 3_002_399_751_580_330],
    [9_007_199_254_740_991, 3, 9, 'up', 3_002_399_751_580_331],
    [9_007_199_254_740_991, 3, 6, 'halfUp', 4_503_599_627_370_496],
    [94_906_267, 94_906_267, 94_906_267, 'up', 94_906_267],
    // Twice of it passes 2⁵³, where the next odd number is none any more.
    [50_304_149, 89_527_400, 1, 'halfUp', 4_503_599_669_182_600],
  ])('%d × %d ÷ %d %s is %d', (a, b, divisor, rounding, expected) => {
    expect(roundedProduct(a, b, divisor, rounding)).toBe(expected)
  })

  const natural = fc.integer({ min: 0, max: 9 * 10 ** 7 })
  const divisor = fc.integer({ min: 1, max: 10 ** 9 })
  test.prop([natural, natural, divisor])('agrees with whole-number division', (a, b, by) => {
    const exact = (BigInt(a) * BigInt(b)) / BigInt(by)
    const left = BigInt(a) * BigInt(b) - exact * BigInt(by)
    expect(BigInt(roundedProduct(a, b, by, 'down'))).toBe(exact)
    expect(BigInt(roundedProduct(a, b, by, 'up'))).toBe(left > 0n ? exact + 1n : exact)
    expect(BigInt(roundedProduct(a, b, by, 'halfUp'))).toBe(2n * left >= BigInt(by) ? exact + 1n : exact)
  })
})

describe('portions', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [30_000, 10_000],
  ])('a third of %d fen, as the text prints it, is %d', (fen, third) => {
    expect(settledValue(portion(amount, rate, 'halfUp'), { amount: fen })).toBe(third)
    expect(settledValue(restOf(amount, rate, 'halfUp'), { amount: fen })).toBe(fen - third)
  })

  test.prop([fc.nat(10 ** 9), fc.nat(1000), fc.nat(1000), fc.constantFrom<Rounding[]>('halfUp', 'down', 'up')])(
    'part and rest add up',
    (fen, a, b, rounding) => {
      const situation = { amount: fen, part: Math.min(a, b + 1), whole: b + 1 }
      const left = settledValue(rest(amount, part, whole, rounding), situation)
      expect(left).toBe(fen - roundedProduct(fen, situation.part, situation.whole, rounding))
      expect(left).toBeGreaterThanOrEqual(0)
    },
  )

  test('a rest of something unknown is never negative', () => {
    expect(intervalOf(restOf(amount, rate, 'halfUp'))[0]).toBe(0)
  })

  test('a rate for each mu, and the amount for each mu', () => {
    const perMu = constant(amount.unit, yuan(100))
    expect(settledValue(rated(area, perMu, 'up'), { area: '12.34' })).toBe(123_400)
    expect(settledValue(rated(area, constant(amount.unit, 1), 'up'), { area: '0.01' })).toBe(1)
    expect(settledValue(perUnit(amount, area), { amount: 123_400, area: '12.34' })).toBe(10_000)
    expect(settledValue(perUnit(amount, area), { amount: 2, area: '0.03' })).toBe(66)
    expect(mu('12.34')).toBe(1234)
  })

  test('a percentage for show', () => {
    const shown = percentageOf(part, whole)
    expect(print(PERCENT, settledValue(shown, { part: 1, whole: 3 }))).toBe('33.3333')
    expect(print(PERCENT, settledValue(shown, { part: 3, whole: 3 }))).toBe('100')
  })
})

describe('lists of amounts', () => {
  const list = fact.amounts('list', ask, { mostRows: 4, mostEach: 100 })
  test.each([
    [0, 0],
    [1, 10],
    [3, 60],
    [9, 60],
  ])('the first %d of 10, 20, 30 are %d', (count, total) => {
    expect(settledValue(sumOfFirst(list, part), { list: [10, 20, 30], part: count })).toBe(total)
  })

  test('all of them; none; unknown', () => {
    expect(settledValue(sumOf(list), { list: [10, 20, 30] })).toBe(60)
    expect(settledValue(sumOf(list), { list: [] })).toBe(0)
    expect(intervalOf(sumOf(list))).toEqual([0, 400])
    expect(intervalOf(sumOfFirst(list, part), { part: 2 })).toEqual([0, 200])
    expect(intervalOf(sumOfFirst(list, part), { list: [10, 20, 30] })).toEqual([0, 60])
  })

  test.each([[[101]], [[1, 2, 3, 4, 5]], [[-1]], [[0.5]], [7]])('%j is no such list', (wire) => {
    expect(list.fact.schema.safeParse(wire).success).toBe(false)
  })
})
