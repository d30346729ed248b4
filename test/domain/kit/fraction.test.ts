import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  compareFractions,
  type Fraction,
  fraction,
  plus,
  printFraction,
  product,
  readFraction,
  roundFraction,
} from '../../../domain/kit/index.ts'

const any = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => fraction(n, d))
const same = (a: Fraction, b: Fraction) => expect(printFraction(a)).toBe(printFraction(b))

describe('a fraction', () => {
  test.each<[number, number, string]>([
    [6, 4, '3/2'],
    [6, -4, '-3/2'],
    [-6, -3, '2'],
    [0, 5, '0'],
    [0, -5, '0'],
  ])('%d/%d is kept as %s', (n, d, printed) => {
    expect(printFraction(fraction(n, d))).toBe(printed)
    expect(fraction(n, d).denominator > 0n).toBe(true)
  })

  test.each([
    ['7.5', '15/2'],
    ['15/2', '15/2'],
    ['-0.25', '-1/4'],
    ['-3', '-3'],
    ['0.10', '1/10'],
    ['4/6', '2/3'],
  ])('%s is read as %s', (text, printed) => {
    expect(printFraction(readFraction(text))).toBe(printed)
  })

  test.each(['', '1/0', '1/00', '.5', '1.', '1/-2', '1e3', ' 1', '1/2/3'])('%j is not read', (text) => {
    expect(() => readFraction(text)).toThrow(RangeError)
  })

  test.prop([any, any, any])('adds and multiplies by the laws of arithmetic', (a, b, c) => {
    same(plus(a, b), plus(b, a))
    same(plus(a, b, c), plus(a, plus(b, c)))
    same(product(a, plus(b, c)), plus(product(a, b), product(a, c)))
    same(plus(a, product(a, fraction(-1))), fraction(0))
    same(readFraction(printFraction(a)), a)
  })

  test.prop([any, any])('compares as its difference does', (a, b) => {
    const gap = plus(a, product(b, fraction(-1))).numerator
    expect(Math.sign(compareFractions(a, b))).toBe(gap < 0n ? -1 : gap > 0n ? 1 : 0)
  })

  test('the sum of none is zero', () => {
    same(plus(), fraction(0))
  })
})

describe('rounding for show', () => {
  test.each([
    ['96.855', 2, '96.86'],
    ['96.8549999', 2, '96.85'],
    ['-96.855', 2, '-96.86'],
    ['-0.001', 2, '0'],
    ['2/3', 2, '0.67'],
    ['1/3', 4, '0.3333'],
    ['7.50', 2, '7.5'],
    ['99.999', 2, '100'],
    ['5', 0, '5'],
    ['2.5', 0, '3'],
  ])('%s to %d places is %s', (text, places, printed) => {
    expect(roundFraction(readFraction(text), places)).toBe(printed)
  })
})
