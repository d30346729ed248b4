import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  ceilOfProduct,
  compareProducts,
  floorOfProduct,
  parseDecimal,
  printDecimal,
} from '../../../domain/kit/exact.ts'

const BIG = 2 ** 53 - 1
const safe = fc.maxSafeInteger()
const scale = fc.constantFrom(1, 10, 100, 10_000)

describe('compareProducts', () => {
  test.each([
    [2, 3, 6, 1, 0],
    [2, 3, 7, 1, -1],
    [2, 3, 5, 1, 1],
    [-2, 3, 6, 1, -1],
    [0, BIG, 0, 1, 0],
    // Beyond 2⁵³ a float sees both products as one number.
    [BIG, BIG, BIG, BIG - 1, 1],
    [BIG, BIG - 1, BIG, BIG, -1],
    [BIG, BIG, BIG, BIG, 0],
    [94_906_267, 94_906_267, 94_906_266, 94_906_268, 1],
    [-94_906_267, 94_906_267, -94_906_266, 94_906_268, -1],
    [BIG, 2, 1, 1, 1],
    [1, 1, BIG, 2, -1],
  ])('%d·%d against %d·%d has the sign of %d', (a, b, c, d, sign) => {
    expect(Math.sign(compareProducts(a, b, c, d))).toBe(sign)
  })

  test.prop([safe, safe, safe, safe])('agrees with exact integers of any size', (a, b, c, d) => {
    const left = BigInt(a) * BigInt(b)
    const right = BigInt(c) * BigInt(d)
    expect(Math.sign(compareProducts(a, b, c, d))).toBe(left < right ? -1 : left > right ? 1 : 0)
  })

  test.prop([safe, fc.integer({ min: 1, max: BIG - 1 })])('sees a difference of one at any size', (a, b) => {
    expect(Math.sign(compareProducts(a, b + 1, a, b))).toBe(Math.sign(a))
  })
})

describe('ceilOfProduct and floorOfProduct', () => {
  test.each([
    [7, 1, 2, 3, 4],
    [6, 1, 2, 3, 3],
    [-7, 1, 2, -4, -3],
    [-6, 1, 2, -3, -3],
    [7, -1, 2, -4, -3],
    [-1, 1, 100, -1, 0],
    [1, 1, 100, 0, 1],
    [0, 5, 3, 0, 0],
    [BIG, BIG, BIG, BIG, BIG],
    [1_300_000, 99_999_999_999_999, 1_000_000, 129_999_999_999_998, 129_999_999_999_999],
  ])('%d·%d ÷ %d lies between %d and %d', (a, b, divisor, floor, ceil) => {
    expect(floorOfProduct(a, b, divisor) + 0).toBe(floor)
    expect(ceilOfProduct(a, b, divisor) + 0).toBe(ceil)
  })

  test.prop([fc.integer(), fc.integer(), fc.integer({ min: 1 })])('are the nearest whole numbers', (a, b, divisor) => {
    const product = BigInt(a) * BigInt(b)
    const by = BigInt(divisor)
    // Inside the exact range only: a quotient beyond it has no exact number.
    fc.pre(product / by < BigInt(BIG) && product / by > -BigInt(BIG))
    const floor = BigInt(floorOfProduct(a, b, divisor))
    const ceil = BigInt(ceilOfProduct(a, b, divisor))
    expect(floor * by <= product && product < (floor + 1n) * by).toBe(true)
    expect((ceil - 1n) * by < product && product <= ceil * by).toBe(true)
  })
})

describe('decimals', () => {
  test.each([
    [755, 100, '7.55'],
    [750, 100, '7.5'],
    [700, 100, '7'],
    [5, 100, '0.05'],
    [0, 100, '0'],
    [-5, 100, '-0.05'],
    [-700, 100, '-7'],
    [499_999, 10_000, '49.9999'],
    [1, 10_000, '0.0001'],
    [12, 1, '12'],
    [BIG, 10_000, '900719925474.0991'],
  ])('%d at scale %d is printed %s', (value, scale, decimal) => {
    expect(printDecimal(value, scale)).toBe(decimal)
    expect(parseDecimal(decimal, scale)).toBe(value)
  })

  test.each([
    ['7.50', 100, 750],
    ['007', 100, 700],
    ['-0', 100, 0],
    ['-0.00', 100, 0],
  ])('%s at scale %d is read as %d', (decimal, scale, value) => {
    expect(parseDecimal(decimal, scale)).toBe(value)
  })

  test.each(['', '.', '.5', '5.', '+5', '5,5', '1e2', ' 5', '5 ', '5\n', '--5', '٥', '５', 'NaN', 'Infinity', '7.555'])(
    'refuses %j',
    (decimal) => {
      expect(() => parseDecimal(decimal, 100)).toThrow(RangeError)
    },
  )

  test('refuses what an exact number cannot hold', () => {
    expect(parseDecimal('90071992547409.91', 100)).toBe(BIG)
    expect(() => parseDecimal('90071992547409.92', 100)).toThrow(RangeError)
    expect(() => parseDecimal('9'.repeat(400), 100)).toThrow(RangeError)
  })

  test.prop([safe, scale])('come back as they went', (value, scale) => {
    const decimal = printDecimal(value, scale)
    expect(decimal).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
    expect(parseDecimal(decimal, scale)).toBe(value)
  })
})
