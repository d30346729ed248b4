import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Expression, fact, has, is, points, some } from '../../../domain/kit/index.ts'
import { ask, intervalOf, labelled } from './sample.ts'

const OPTIONS = ['none', 'city', 'province']
const grade = fact.choice('grade', ask, labelled(...OPTIONS))
const titles = fact.choices('titles', ask, labelled(...OPTIONS))
const accepts = ({ fact: about }: Expression, wire: unknown) => about!.schema.safeParse(wire).success

describe('choices', () => {
  test.each([
    ['none', [1, 1], [0, 0]],
    ['city', [0, 0], [1, 1]],
    ['province', [0, 0], [0, 0]],
    [undefined, [0, 1], [0, 1]],
  ])('a grade of %s is none: %j, is city: %j', (chosen, none, city) => {
    expect(intervalOf(is(grade, 'none'), { grade: chosen })).toEqual(none)
    expect(intervalOf(is(grade, 'city'), { grade: chosen })).toEqual(city)
  })

  test.each([
    [[], [0, 0], [0, 0], [0, 0]],
    [['none'], [1, 1], [0, 0], [1, 1]],
    [['province'], [0, 0], [1, 1], [1, 1]],
    [
      ['province', 'none'],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    [undefined, [0, 1], [0, 1], [0, 1]],
  ])('titles %j hold none: %j, province: %j, any: %j', (chosen, none, province, any) => {
    expect(intervalOf(has(titles, 'none'), { titles: chosen })).toEqual(none)
    expect(intervalOf(has(titles, 'province'), { titles: chosen })).toEqual(province)
    expect(intervalOf(some(titles), { titles: chosen })).toEqual(any)
  })

  test('an option that does not exist is a mistake of the rule', () => {
    expect(() => is(grade, 'nation')).toThrow('nation')
    expect(() => has(titles, 'nation')).toThrow('nation')
  })

  test.each(['nation', '', 'None', null, 0, ['none']])('a grade is never %j', (wire) => {
    expect(accepts(grade, wire)).toBe(false)
  })

  test.each([['nation'], 'none', null, ['none', 'none'], ['none', 'city', 'province', 'none']])(
    'titles are never %j',
    (wire) => {
      expect(accepts(titles, wire)).toBe(false)
    },
  )

  test('thirty options are all told apart', () => {
    const many = Array.from({ length: 30 }, (_, i) => `o${i}`)
    const set = fact.choices('set', ask, labelled(...many))
    expect(accepts(set, many)).toBe(true)
    for (const option of many) {
      const others = many.filter((other) => other !== option)
      expect(intervalOf(has(set, option), { set: [option] })).toEqual([1, 1])
      expect(intervalOf(has(set, option), { set: others })).toEqual([0, 0])
    }
  })

  test.prop([fc.shuffledSubarray(OPTIONS)])('a set does not depend on its order', (chosen) => {
    const set = fact.choices('set', ask, labelled(...OPTIONS))
    expect(intervalOf(set, { set: chosen })).toEqual(intervalOf(set, { set: chosen.toSorted() }))
  })
})

describe('quantities', () => {
  test.each([
    [fact.fen('x', ask), [0, 10 ** 14]],
    [fact.fen('x', ask, { least: -5, most: 5 }), [-5, 5]],
    [fact.count('x', ask), [0, 10_000_000]],
    [fact.points('x', ask, { most: points(7) }), [0, 700]],
    [fact.truth('x', ask), [0, 1]],
    [grade, [0, 2]],
    [titles, [0, 7]],
  ])('unknown, each is its bounds, case %#', (leaf, bounds) => {
    expect(intervalOf(leaf)).toEqual(bounds)
    expect([leaf.fact!.least, leaf.fact!.most]).toEqual(bounds)
  })

  test.each([
    [fact.fen('x', ask), 12, 12],
    [fact.count('x', ask), 12, 12],
    [fact.points('x', ask), '1.5', 150],
    [fact.truth('x', ask), true, 1],
    [fact.truth('x', ask), false, 0],
    [grade, 'city', 1],
    [titles, ['none', 'province'], 5],
  ])('known, each is its one value, case %#', (leaf, wire, inner) => {
    expect(accepts(leaf, wire)).toBe(true)
    expect(intervalOf(leaf, { [leaf.fact!.name]: wire })).toEqual([inner, inner])
  })

  test.each([
    [fact.fen('x', ask), -1],
    [fact.fen('x', ask), 10 ** 14 + 1],
    [fact.fen('x', ask), 0.5],
    [fact.count('x', ask), 10_000_001],
    [fact.points('x', ask, { most: points(7) }), '7.01'],
    [fact.points('x', ask), 7],
    [fact.truth('x', ask), 'true'],
    [fact.truth('x', ask), 1],
    [fact.truth('x', ask), null],
  ])('outside its kind, none is accepted, case %#', (leaf, wire) => {
    expect(accepts(leaf, wire)).toBe(false)
  })
})
