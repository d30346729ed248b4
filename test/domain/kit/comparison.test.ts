import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  above,
  atLeast,
  atMost,
  constant,
  type Expression,
  FEN,
  fact,
  growth,
  head,
  PERCENT,
  percent,
  ratioAtLeast,
  share,
} from '../../../domain/kit/index.ts'
import { ask, intervalOf, settledValue } from './sample.ts'

const a = fact.fen('a', ask, { least: -10, most: 20 })
const amount = fact.fen('amount', ask, { least: -(10 ** 14) })
const whole = fact.fen('whole', ask, { least: -(10 ** 14) })
const five = constant(FEN, 5)
const at = (decimal: string) => constant(PERCENT, percent(decimal))

describe('bounds of the law', () => {
  test.each([
    [4, false, false, true],
    [5, true, false, true],
    [6, true, true, false],
  ])('%d against five: 以上 %s, 超过 %s, 以下 %s', (value, from, over, upTo) => {
    expect(settledValue(atLeast(a, five), { a: value })).toBe(Number(from))
    expect(settledValue(above(a, five), { a: value })).toBe(Number(over))
    expect(settledValue(atMost(a, five), { a: value })).toBe(Number(upTo))
  })

  test.each([
    [atLeast(a, five), [0, 1]],
    [atLeast(a, constant(FEN, -10)), [1, 1]],
    [atLeast(a, constant(FEN, -9)), [0, 1]],
    [atLeast(a, constant(FEN, 20)), [0, 1]],
    [atLeast(a, constant(FEN, 21)), [0, 0]],
    [above(a, constant(FEN, 20)), [0, 0]],
    [above(a, constant(FEN, 19)), [0, 1]],
    [atMost(a, constant(FEN, 20)), [1, 1]],
    [atMost(a, constant(FEN, -11)), [0, 0]],
  ])('the bounds of an unknown fact can settle it, case %#', (truth, interval) => {
    expect(intervalOf(truth)).toEqual(interval)
  })
})

describe('ratios', () => {
  const reaches = (ratio: Parameters<typeof ratioAtLeast>[0], decimal: string, facts: Record<string, number>) =>
    intervalOf(ratioAtLeast(ratio, at(decimal)), facts)

  test.each([
    [49, 100, '50', 0],
    [50, 100, '50', 1],
    [51, 100, '50', 1],
    [1, 3, '33.3333', 1],
    [1, 3, '33.3334', 0],
    [0, 100, '0', 1],
    [0, 100, '0.0001', 0],
    // Only an exact comparison tells these from one half.
    [4_999_999_999_999_9, 100_000_000_000_000, '50', 0],
    [50_000_000_000_000, 100_000_000_000_000, '50', 1],
    [49_999_999_999_999, 99_999_999_999_999, '50', 0],
    [50_000_000_000_000, 99_999_999_999_999, '50', 1],
    // There is no ratio to nothing, nor to less.
    [0, 0, '0', 0],
    [5, 0, '0', 0],
    [5, -5, '0', 0],
    [-5, -5, '50', 0],
  ])('%d of %d is at least %s percent: %d', (part, of, decimal, holds) => {
    expect(reaches(share(amount, whole), decimal, { amount: part, whole: of })).toEqual([holds, holds])
  })

  test.each([
    [130, 100, '30', 1],
    [129, 100, '30', 0],
    [100, 100, '0', 1],
    [99, 100, '0', 0],
    [0, 100, '0', 0],
    [130_000_000, 100_000_000, '30', 1],
    [129_999_999, 100_000_000, '30', 0],
    [129_999_999_999_999, 100_000_000_000_000, '30', 0],
    [100, 0, '0', 0],
    [100, -100, '0', 0],
  ])('growth to %d from %d is at least %s percent: %d', (now, before, decimal, holds) => {
    expect(reaches(growth(amount, whole), decimal, { amount: now, whole: before })).toEqual([holds, holds])
  })

  test.each([
    ['nothing known', {}, [0, 1]],
    ['the whole may still be nothing', { amount: 100 }, [0, 1]],
    ['a negative part of whatever', { amount: -1 }, [0, 0]],
    ['something of no whole', { whole: 0 }, [0, 0]],
    ['something of a whole', { whole: 10 }, [0, 1]],
  ])('while %s: %j is %j', (_, facts, interval) => {
    expect(reaches(share(amount, whole), '50', facts)).toEqual(interval)
  })

  test.prop([fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 300 })])(
    'agree with fractions',
    (part, of, percentage) => {
      const facts = { amount: part, whole: of }
      expect(reaches(share(amount, whole), String(percentage), facts)[0]).toBe(Number(part * 100 >= percentage * of))
      expect(reaches(growth(amount, whole), String(percentage), facts)[0]).toBe(
        Number((part - of) * 100 >= percentage * of),
      )
    },
  )
})

test('a head is the condition with a name on it', () => {
  const condition: Expression<'truth'> = atLeast(a, five)
  const named = head('TOO_LITTLE', ask, condition)
  expect(named.head).toEqual({ code: 'TOO_LITTLE', says: ask })
  expect(condition.head).toBeUndefined()
  expect(settledValue(named, { a: 5 })).toBe(settledValue(condition, { a: 5 }))
})
