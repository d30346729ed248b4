import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  cap,
  constant,
  difference,
  either,
  FEN,
  fact,
  highest,
  lowest,
  not,
  sum,
  times,
  when,
  wholeSteps,
} from '../../../domain/kit/index.ts'
import { ask, intervalOf, settledValue } from './sample.ts'

const a = fact.fen('a', ask, { least: -20, most: 20 })
const b = fact.fen('b', ask, { least: -20, most: 20 })
const n = fact.count('n', ask, { most: 5 })
const p = fact.truth('p', ask)
const q = fact.truth('q', ask)
const fen = (value: number) => constant(FEN, value)

describe('settled quantities', () => {
  test.each([
    [sum(a, b), 4],
    [sum(a, a, b), 11],
    [difference(a, b), 10],
    [difference(b, a), -10],
    [highest(a, b), 7],
    [lowest(a, b), -3],
    [cap(a, fen(6)), 6],
    [cap(a, fen(7)), 7],
    [cap(a, fen(8)), 7],
    [times(n, a), 14],
    [either(p, a, b), 7],
    [either(q, a, b), -3],
    [when(p, a), 7],
    [when(q, a), 0],
  ])('case %#', (expression, value) => {
    expect(settledValue(expression, { a: 7, b: -3, n: 2, p: true, q: false })).toBe(value)
  })

  test.each([
    [-1, 0],
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 1],
    [9, 1],
    [10, 2],
    [20, 4],
  ])('%d holds %d whole steps of five', (quantity, steps) => {
    expect(settledValue(wholeSteps(a, fen(5)), { a: quantity })).toBe(steps)
  })
})

describe('what is unknown is everything that it can be', () => {
  test.each([
    [a, {}, [-20, 20]],
    [sum(a, b), { a: 5 }, [-15, 25]],
    [difference(a, b), { a: 5 }, [-15, 25]],
    [difference(a, b), { b: 5 }, [-25, 15]],
    [highest(a, b), { a: 5 }, [5, 20]],
    [lowest(a, b), { a: 5 }, [-20, 5]],
    [cap(a, fen(10)), {}, [-20, 10]],
    [times(n, fen(3)), {}, [0, 15]],
    [wholeSteps(a, fen(5)), {}, [0, 4]],
    [either(p, fen(3), fen(-3)), {}, [-3, 3]],
    [either(p, a, fen(-3)), { a: 9 }, [-3, 9]],
    [either(p, a, fen(-3)), { p: false }, [-3, -3]],
    [when(p, fen(9)), {}, [0, 9]],
    [when(p, a), { p: false }, [0, 0]],
  ])('case %#', (expression, situation, interval) => {
    expect(intervalOf(expression, situation)).toEqual(interval)
  })
})

describe('truths follow Kleene', () => {
  const F = [0, 0]
  const U = [0, 1]
  const T = [1, 1]
  const wire = (truth: number[]) => (truth === U ? undefined : truth === T)

  test.each([
    [T, T, T, T],
    [T, U, U, T],
    [T, F, F, T],
    [U, T, U, T],
    [U, U, U, U],
    [U, F, F, U],
    [F, T, F, T],
    [F, U, F, U],
    [F, F, F, F],
  ])('%j with %j: and %j, or %j', (left, right, and, or) => {
    const situation = { p: wire(left), q: wire(right) }
    expect(intervalOf(all(p, q), situation)).toEqual(and)
    expect(intervalOf(any(p, q), situation)).toEqual(or)
    expect(intervalOf(not(all(p, q)), situation)).toEqual(intervalOf(any(not(p), not(q)), situation))
  })

  test.each([
    [T, F],
    [U, U],
    [F, T],
  ])('not %j is %j', (truth, opposite) => {
    expect(intervalOf(not(p), { p: wire(truth) })).toEqual(opposite)
    expect(intervalOf(not(not(p)), { p: wire(truth) })).toEqual(truth)
  })
})
