import { describe, expect, test } from 'vitest'
import { parseDecimal } from '../../../domain/kit/exact.ts'
import { text } from '../../../domain/kit/text.ts'
import {
  decimalSchema,
  MU,
  optionUnit,
  PERCENT,
  POINTS,
  parse,
  print,
  QUANTITY,
  quantitySchema,
  SQUARE_METRES,
} from '../../../domain/kit/unit.ts'

// What the tables beside this file leave open: the scale of every decimal unit, several options, signs, and odd decimals.

test.each([
  [POINTS, '1.25', 125],
  [PERCENT, '1.25', 12_500],
  [MU, '1.25', 125],
  [SQUARE_METRES, '1.25', 125],
  [QUANTITY, '1.25', 125],
])('%o: %s is %d inside', (unit, wire, inner) => {
  expect([parse(unit, wire), print(unit, inner)]).toEqual([inner, wire])
})

test('several options travel as their codes, in their order', () => {
  const several = { ...optionUnit({ a: text('甲', 'a'), b: text('乙', 'b'), c: text('丙', 'c') }), multiple: true }
  expect([0, 1, 5, 7].map((mask) => print(several, mask))).toEqual([[], ['a'], ['a', 'c'], ['a', 'b', 'c']])
})

describe('a decimal', () => {
  const accepts = (least: number, wire: string) => decimalSchema(POINTS, least, 200).safeParse(wire).success

  test.each(['-0', '-0.5', '-1'])('of a quantity that cannot be negative has no sign: %s', (wire) => {
    expect(accepts(0, wire)).toBe(false)
    expect(accepts(-100, wire)).toBe(true)
  })

  test.each([
    ['1.', 100],
    ['-', 100],
    ['-.5', 100],
    ['1.2.3', 10_000],
    ['1..2', 100],
    ['1.5', 1],
    ['1.0', 1],
    ['.', 1],
  ])('is not %s at the scale %d', (wire, scale) => {
    expect(() => parseDecimal(wire, scale)).toThrow(RangeError)
  })

  test.each([
    ['0', 1, 0],
    ['12', 1, 12],
    ['-12.05', 100, -1205],
    ['10.10', 100, 1010],
    ['100.5', 10, 1005],
  ])('%s at the scale %d is %d', (wire, scale, value) => expect(parseDecimal(wire, scale)).toBe(value))

  test('with too many places is told how many there may be', () => {
    expect(() => parseDecimal('1.234', 100)).toThrow('not a decimal of 2 places: 1.234')
  })
})

test.each([
  [0, false],
  [1, true],
  [5, true],
  [6, false],
])('the bounds of a whole quantity are included: %d', (wire, expected) => {
  expect(quantitySchema({ code: 'count', scale: 1 }, 1, 5).safeParse(wire).success).toBe(expected)
})
