import { describe, expect, test } from 'vitest'
import { type Expression, fact, faultsOf, numberOf } from '../../../domain/kit/index.ts'
import { ask, intervalOf, labelled } from './sample.ts'

// What the tables beside this file leave open: how many options are held, and the bounds that each kind of fact has.

const many = (count: number) => Array.from({ length: count }, (_, i) => `o${i}`)
const set = fact.choices('set', ask, labelled('a', 'b', 'c'))

test.each([
  [[], [0, 0]],
  [['b'], [1, 1]],
  [
    ['a', 'c'],
    [2, 2],
  ],
  [
    ['a', 'b', 'c'],
    [3, 3],
  ],
  [undefined, [0, 3]],
])('of %j so many are held: %j', (chosen, held) => {
  expect(intervalOf(numberOf(set), { set: chosen })).toEqual(held)
})

describe('options', () => {
  test('are thirty at most, for their numbers are the bits of one integer', () => {
    expect(() => fact.choices('set', ask, labelled(...many(30)))).not.toThrow()
    expect(() => fact.choices('set', ask, labelled(...many(31)))).toThrow('more than 30 options: set')
  })

  test('that are named twice are told as repeated', () => {
    const { error } = set.fact!.schema.safeParse(['a', 'a'], { reportInput: true })
    expect(faultsOf(error!).map(({ code }) => code)).toEqual(['repeated'])
  })
})

describe('the bounds of a kind of fact, where a rule states none', () => {
  const accepts = ({ fact: about }: Expression, wire: unknown) => about!.schema.safeParse(wire).success

  test.each<[string, Expression, unknown, unknown]>([
    ['fen', fact.fen('x', ask), 100_000_000_000_000, 100_000_000_000_001],
    ['count', fact.count('x', ask), 10_000_000, 10_000_001],
    ['points', fact.points('x', ask), '1000', '1000.01'],
    ['percent', fact.percent('x', ask), '100', '100.0001'],
    ['months', fact.months('x', ask), 1200, 1201],
    ['days', fact.days('x', ask), 36_525, 36_526],
    ['mu', fact.mu('x', ask), '10000000', '10000000.01'],
    ['day', fact.day('x', ask, { time: 'done' }), '2199-12-31', '2200-01-01'],
    ['day, the first', fact.day('x', ask, { time: 'done' }), '1900-01-01', '1899-12-31'],
  ])('%s', (_kind, of, last, beyond) => expect([accepts(of, last), accepts(of, beyond)]).toEqual([true, false]))
})
