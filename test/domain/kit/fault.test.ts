import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { daySchema } from '../../../domain/kit/calendar.ts'
import { faultsOf, pointerTo } from '../../../domain/kit/fault.ts'
import { POINTS, quantitySchema } from '../../../domain/kit/unit.ts'

const schema = z.strictObject({
  count: z.int().min(1).max(9),
  holds: z.boolean(),
  grade: z.enum(['A', 'B']),
  points: quantitySchema(POINTS, 0, 700),
  titles: z
    .array(z.enum(['x', 'y', 'z']))
    .min(1)
    .max(2)
    .refine((all) => new Set(all).size === all.length, { error: 'repeated' }),
  day: daySchema,
})
const GOOD = { count: 5, holds: true, grade: 'A', points: '7', titles: ['x'], day: '2021-06-30' }

/** As the doors read a body: with its input kept, so that a wrong type is told from a missing field. */
const faults = (value: unknown, reader: z.ZodType = schema) => {
  const { error } = reader.safeParse(value, { reportInput: true })
  return error ? faultsOf(error) : []
}
const told = (value: unknown, reader?: z.ZodType) => faults(value, reader).map(({ pointer, code }) => [pointer, code])

describe('pointerTo (RFC 6901)', () => {
  test.each([
    [[], ''],
    [['a'], '/a'],
    [['a', 0, 'b'], '/a/0/b'],
    [['a/b'], '/a~1b'],
    [['a~b'], '/a~0b'],
    [['~1'], '/~01'],
    [['/~/'], '/~1~0~1'],
    [[''], '/'],
    [['中文', ' '], '/中文/ '],
  ])('%j is %s', (path, pointer) => {
    expect(pointerTo(path)).toBe(pointer)
  })
})

describe('faultsOf', () => {
  test('tells a pattern in words where its schema names it', () => {
    const detailOf = (reader: z.ZodType) => faults('!', reader).map(({ detail }) => detail.en)
    expect(detailOf(z.string().regex(/\w/, 'words'))).toEqual(['needs a letter, a digit or a Chinese character'])
    expect(detailOf(z.string().regex(/\w/))).toEqual(['is not written in the required form'])
  })

  test('has nothing to say of what is right', () => {
    expect(told(GOOD)).toEqual([])
  })

  test.each([
    ['count', 0, '/count', 'tooSmall'],
    ['count', 10, '/count', 'tooBig'],
    ['count', 2 ** 60, '/count', 'tooBig'],
    ['count', -(2 ** 60), '/count', 'tooSmall'],
    ['count', 1.5, '/count', 'wrongType'],
    ['count', '5', '/count', 'wrongType'],
    ['count', Number.NaN, '/count', 'wrongType'],
    ['count', Number.POSITIVE_INFINITY, '/count', 'wrongType'],
    ['holds', 'true', '/holds', 'wrongType'],
    ['holds', null, '/holds', 'wrongType'],
    ['grade', 'C', '/grade', 'notAnOption'],
    ['points', 7, '/points', 'wrongType'],
    ['points', '07', '/points', 'wrongFormat'],
    ['points', '7.01', '/points', 'outOfBounds'],
    ['titles', [], '/titles', 'tooFew'],
    ['titles', ['x', 'y', 'z'], '/titles', 'tooMany'],
    ['titles', ['x', 'x'], '/titles', 'repeated'],
    ['titles', ['x', 'w'], '/titles/1', 'notAnOption'],
    ['titles', 'x', '/titles', 'wrongType'],
    ['day', '2021-02-29', '/day', 'wrongFormat'],
    ['count', undefined, '/count', 'required'],
    ['points', undefined, '/points', 'required'],
    ['titles', undefined, '/titles', 'required'],
  ])('%s as %j is one fault at %s: %s', (field, value, pointer, code) => {
    expect(told({ ...GOOD, [field]: value })).toEqual([[pointer, code]])
  })

  test('a choice that is missing is required, like any other field', () => {
    expect(told({ ...GOOD, grade: undefined })).toEqual([['/grade', 'required']])
  })

  test('every fault is told at once, each at its own place', () => {
    const wrong = { count: 0, holds: 1, grade: 'C', points: '8', titles: ['w', 'v'], day: 'today' }
    expect(told(wrong)).toEqual([
      ['/count', 'tooSmall'],
      ['/holds', 'wrongType'],
      ['/grade', 'notAnOption'],
      ['/points', 'outOfBounds'],
      ['/titles/0', 'notAnOption'],
      ['/titles/1', 'notAnOption'],
      ['/day', 'wrongFormat'],
    ])
  })

  test('a list that is too long is not read any further', () => {
    expect(told({ ...GOOD, titles: ['w', 'v', 'u'] })).toEqual([['/titles', 'tooMany']])
  })

  test('unknown fields are one fault each, their names escaped', () => {
    expect(told({ ...GOOD, 'a/b': 1, 'c~d': 2, e: 3 })).toEqual([
      ['/a~1b', 'unknownField'],
      ['/c~0d', 'unknownField'],
      ['/e', 'unknownField'],
    ])
  })

  test('unknown fields further in are pointed at from the top', () => {
    const nested = z.strictObject({ rows: z.array(z.strictObject({ a: z.int() })) })
    expect(told({ rows: [{ a: 1 }, { a: 'x', b: 2 }] }, nested)).toEqual([
      ['/rows/1/a', 'wrongType'],
      ['/rows/1/b', 'unknownField'],
    ])
  })

  test.each([null, 3, 'text', []])('a whole body of %j is one fault at the root', (body) => {
    expect(told(body)).toEqual([['', 'wrongType']])
  })

  test('what a caller refines without a sentence of its own is still a fault in both languages', () => {
    const odd = z.object({ a: z.int().refine((n) => n % 2 === 1, { error: 'odd' }) })
    const [fault] = faults({ a: 2 }, odd)
    expect(fault).toMatchObject({ pointer: '/a', code: 'odd' })
    expect(fault!.detail.zh.length * fault!.detail.en.length).toBeGreaterThan(0)
  })

  test('a fault of a kind without a name of its own is still told', () => {
    expect(told({ a: 1 }, z.object({ a: z.int().multipleOf(5) }))).toEqual([['/a', 'invalid']])
  })

  test('states the bounds that were missed', () => {
    expect(faults({ ...GOOD, count: 10 })[0]!.detail.en).toContain('9')
    expect(faults({ ...GOOD, points: '7.01' })[0]!.detail.en).toContain('7')
    expect(faults({ ...GOOD, grade: 'C' })[0]!.detail.zh).toContain('A, B')
  })
})

test('the length of a text is told in characters', () => {
  const name = z.string().min(2).max(3)
  const details = ['a', 'abcd'].map((value) => faults(value, name)[0]!.detail)
  expect(details.map(({ en }) => en)).toEqual(['needs at least 2 characters', 'may have at most 3 characters'])
  expect(details.map(({ zh }) => zh)).toEqual(['至少 2 个字符', '至多 3 个字符'])
})
