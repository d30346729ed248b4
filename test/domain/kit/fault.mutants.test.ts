import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { creditCodeSchema, daySchema, faultsOf } from '../../../domain/kit/index.ts'

// What the tables beside this file leave open: unions, the words of each fault, and two faults of one place.

const told = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input, { reportInput: true })
  return error ? faultsOf(error).map(({ pointer, code, detail }) => [pointer, code, detail.en]) : []
}

const kinds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('a'), of: z.int() }),
  z.strictObject({ kind: z.literal('b') }),
])

describe('a union', () => {
  test.each([
    [{ kind: 'b' }, []],
    [{ kind: 'c' }, [['/kind', 'notAnOption', 'must be one of: a, b']]],
    [{}, [['/kind', 'required', 'this is required']]],
  ])('told apart by a field, of %j', (input, expected) => expect(told(kinds, input)).toEqual(expected))

  test.each([[null], ['a'], [7], [undefined]])('told apart by a field, of %j is none at all', (input) => {
    expect(told(kinds, input).map(([pointer]) => pointer)).toEqual([''])
  })

  test('of which none fits is not acceptable', () => {
    expect(told(z.union([z.int(), z.boolean()]), 'x')).toEqual([['', 'invalid', 'is not acceptable']])
  })
})

describe('the words of a fault', () => {
  test.each([
    [daySchema, '2021-02-30', 'wrongFormat', 'must be a day that exists, written YYYY-MM-DD, such as "2021-06-30"'],
    [z.string().regex(/^x$/), 'y', 'wrongFormat', 'is not written in the required form'],
    [
      creditCodeSchema,
      '914117000ABCDE001P',
      'wrongCheckSymbol',
      'the check symbol of the organisation (the seventeenth) does not match',
    ],
    [creditCodeSchema, '91411700MA0000015P', 'wrongCheckSymbol', 'the check symbol of the credit code does not match'],
    [z.string().refine(() => false, 'repeated'), 'y', 'repeated', 'names something more than once'],
    [z.string().refine(() => false, 'other'), 'y', 'other', 'is not acceptable'],
  ])('%#: %s', (schema, input, code, detail) => expect(told(schema, input)).toEqual([['', code, detail]]))
})

test('of two bounds of one place the last is told; a wrong type alone', () => {
  const bounded = z.int().max(2).max(1)
  expect(told(bounded, 5)).toEqual([['', 'tooBig', 'must not be more than 1']])
  expect(told(bounded, 'x').map(([, code]) => code)).toEqual(['wrongType'])
})

test.each(['x91411700MA0000015N', '191411700MA0000015N', '91411700MA0000015N1'])('%s is no credit code', (code) => {
  expect(told(creditCodeSchema, code).map(([, what]) => what)).toEqual(['wrongFormat'])
})
