import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  COUNT,
  FEN,
  PERCENT,
  POINTS,
  parse,
  percent,
  points,
  print,
  quantitySchema,
  TRUTH,
  wan,
  yi,
} from '../../../domain/kit/unit.ts'

const accepts = (schema: ReturnType<typeof quantitySchema>, value: unknown) => schema.safeParse(value).success

describe('whole quantities', () => {
  const schema = quantitySchema(FEN, -5, 100)

  test.each([
    [-6, false],
    [-5, true],
    [-4, true],
    [0, true],
    [99, true],
    [100, true],
    [101, false],
    [1.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NEGATIVE_INFINITY, false],
    [2 ** 53, false],
    ['5', false],
    [5n, false],
    [true, false],
    [null, false],
    [undefined, false],
    [[5], false],
  ])('%s is accepted: %s', (value, accepted) => {
    expect(accepts(schema, value)).toBe(accepted)
  })
})

describe('decimal quantities', () => {
  const schema = quantitySchema(POINTS, points('0.5'), points(7))
  const signed = quantitySchema(POINTS, points(-1), points(7))

  test.each([
    ['0.49', false],
    ['0.5', true],
    ['0.51', true],
    ['6.99', true],
    ['7', true],
    ['7.00', true],
    ['7.01', false],
    ['8', false],
  ])('%s within 0.5 to 7: %s', (decimal, accepted) => {
    expect(accepts(schema, decimal)).toBe(accepted)
  })

  test.each([
    '05',
    '00.5',
    '5.',
    '.5',
    '+5',
    '-0',
    '5e0',
    '0x5',
    ' 5',
    '5 ',
    '5\n',
    '５',
    '5,0',
    '',
    'NaN',
    'Infinity',
  ])('is not written %j', (decimal) => {
    expect(accepts(schema, decimal)).toBe(false)
  })

  test.each([5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, ['5']])('is not %s', (value) => {
    expect(accepts(schema, value)).toBe(false)
  })

  test('has no more places than its unit', () => {
    expect(accepts(schema, '1.555')).toBe(false)
    expect(accepts(quantitySchema(PERCENT, 0, percent(100)), '1.5555')).toBe(true)
    expect(accepts(quantitySchema(PERCENT, 0, percent(100)), '1.55555')).toBe(false)
  })

  test('takes a sign only where its bounds do', () => {
    expect(accepts(schema, '-0.5')).toBe(false)
    expect(accepts(signed, '-1')).toBe(true)
    expect(accepts(signed, '-1.01')).toBe(false)
    expect(accepts(signed, '--1')).toBe(false)
  })

  test.each(['9999999999', '99999999999', '999999999999.9999', '9'.repeat(500)])(
    'is refused, and nothing is thrown, for %s',
    (decimal) => {
      expect(accepts(quantitySchema(PERCENT, 0, percent(100)), decimal)).toBe(false)
      expect(accepts(quantitySchema(POINTS, 0, points(7)), decimal)).toBe(false)
    },
  )

  test('says its bounds as decimals', () => {
    const { error } = schema.safeParse('7.01')
    expect(error?.issues).toMatchObject([{ message: 'outOfBounds', params: { least: '0.5', most: '7' } }])
  })
})

describe('print and parse', () => {
  test('fit the wire form of each unit', () => {
    expect(print(FEN, 1234)).toBe(1234)
    expect(print(COUNT, 3)).toBe(3)
    expect(print(POINTS, 755)).toBe('7.55')
    expect(print(PERCENT, 300_000)).toBe('30')
    expect(print(TRUTH, 1)).toBe(true)
    expect(print(TRUTH, 0)).toBe(false)
    expect(parse(FEN, 1234)).toBe(1234)
    expect(parse(POINTS, '7.5')).toBe(750)
  })

  test.prop([fc.constantFrom(FEN, COUNT, POINTS, PERCENT), fc.integer({ min: -1_000_000, max: 1_000_000 })])(
    'are inverse, and what is printed is accepted',
    (unit, value) => {
      const wire = print(unit, value)
      expect(accepts(quantitySchema(unit, -1_000_000, 1_000_000), wire)).toBe(true)
      expect(parse(unit, wire)).toBe(value)
    },
  )

  test.prop([fc.string()])('whatever text comes, a schema answers without throwing', (anything) => {
    const verdict = quantitySchema(POINTS, 0, points(7)).safeParse(anything)
    if (verdict.success) expect(parse(POINTS, anything)).toBeLessThanOrEqual(points(7))
    else expect(verdict.error.issues).toHaveLength(1)
  })
})

test('figures of a text are written in their own words', () => {
  expect(points('0.05')).toBe(5)
  expect(points(7)).toBe(700)
  expect(percent('49.9999')).toBe(499_999)
  expect(wan(1)).toBe(1_000_000)
  expect(yi(1)).toBe(wan(10_000))
})
