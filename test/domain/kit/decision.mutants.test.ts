import { describe, expect, test } from 'vitest'
import { printRange, printValue, rangeSchema, scalarSchema, stated, traceStep } from '../../../domain/kit/decision.ts'
import type { Frame } from '../../../domain/kit/expression.ts'
import { citing, text } from '../../../domain/kit/index.ts'
import { COUNT, DAY, FEN, optionUnit, POINTS, TRUTH, type Unit } from '../../../domain/kit/unit.ts'

// Scalars and ranges of every kind of unit, as the result of a decision shows them and as its schema takes them.

const accepts = (unit: Unit, value: unknown) => scalarSchema(unit).safeParse(value).success

describe('the schema of a scalar', () => {
  test.each<[Unit, unknown[], unknown[]]>([
    [TRUTH, [true, false], [1, 'true', null]],
    [DAY, ['2021-06-30'], ['2021-02-30', 18_808, '2021-6-30']],
    [FEN, [0, -5, 100], ['0', 1.5]],
    [COUNT, [3], ['3']],
    [
      POINTS,
      ['0', '7', '12', '7.5', '12.25', '-0.25', '-12'],
      [7, '', '.5', '7.', 'x7', '7x', '7.5x', '--7', '7.x', '1.2.3'],
    ],
  ])('%o', (unit, taken, refused) => {
    expect(taken.filter((value) => !accepts(unit, value))).toEqual([])
    expect(refused.filter((value) => accepts(unit, value))).toEqual([])
  })
})

/** A node that can still be so much, whatever the forms. */
function frameOf(least: number, most: number, outer = most): Frame {
  const ends = { least: Float64Array.of(least), caps: Float64Array.of(Number.POSITIVE_INFINITY) }
  const raised = { ...ends, most: Float64Array.of(outer) } as unknown as Frame
  return { ...raised, most: Float64Array.of(most), outer: () => raised }
}

describe('what is shown', () => {
  const options = optionUnit({ a: text('甲', 'a'), b: text('乙', 'b') })

  test.each<[Unit, number, number, unknown, unknown]>([
    [FEN, 5, 5, { least: 5, most: 5 }, 5],
    [FEN, 5, 7, { least: 5, most: 7 }, { least: 5, most: 7 }],
    [POINTS, 50, 75, { least: '0.5', most: '0.75' }, { least: '0.5', most: '0.75' }],
    [TRUTH, 1, 1, { least: true, most: true }, true],
    [TRUTH, 0, 1, { least: false, most: true }, null],
    [options, 1, 1, 'b', 'b'],
    [options, 0, 1, null, null],
  ])('of %o between %d and %d', (unit, least, most, range, value) => {
    const frame = frameOf(least, most)
    expect([printRange(unit, frame, 0), printValue(unit, frame, 0)]).toEqual([range, value])
    expect(rangeSchema(unit).safeParse(range).error).toBeUndefined()
  })

  test('of what only its form bounds has no most', () => {
    expect(printRange(FEN, frameOf(5, 7, 12), 0)).toEqual({ least: 5, most: null })
    expect(rangeSchema(FEN).safeParse({ least: 5, most: null }).success).toBe(true)
    expect(rangeSchema(TRUTH).safeParse({ least: false, most: null }).success).toBe(false)
  })

  test('of several options at once is the list of their codes', () => {
    const several = rangeSchema({ ...options, multiple: true })
    expect([['a'], [], null].map((value) => several.safeParse(value).success)).toEqual([true, true, true])
    expect([['c'], 'a'].map((value) => several.safeParse(value).success)).toEqual([false, false])
  })
})

test('a step without parameters and cap says that it has none', () => {
  const step = { rule: 'X.R01', item: 'x', label: text('甲', 'a'), citation: citing('d', '')('一') }
  const rule = stated('X.R01', 'x', COUNT, step.citation, step.label)
  expect(traceStep(rule, { inputs: { a: 1 }, value: 2 })).toEqual({
    ...step,
    inputs: { a: 1 },
    value: 2,
    parameters: [],
    cap: null,
  })
  expect(traceStep(rule, { inputs: {}, value: 2, cap: 3, item: 'x1' })).toMatchObject({ cap: 3, item: 'x1' })
})
