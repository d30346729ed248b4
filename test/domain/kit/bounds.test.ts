import { describe, expect, test } from 'vitest'
import { endsOf } from '../../../domain/kit/bounds.ts'
import type { Expression } from '../../../domain/kit/expression.ts'
import {
  cap,
  constant,
  DAY,
  dayNumber,
  daysAfter,
  difference,
  FEN,
  fact,
  PERCENT,
  percent,
  portion,
  slotQuantity,
  sum,
  sumOfFirst,
  times,
} from '../../../domain/kit/index.ts'
import { compile } from '../../../domain/kit/program.ts'
import { ask, cite, lawOf, since } from './sample.ts'

const amount = fact.fen('amount', ask, { most: 100 })
const few = fact.count('few', ask, { most: 12, bounded: true })
const amounts = fact.amounts('amounts', ask, { mostRows: 12, mostEach: 100 })
const day = fact.day('day', ask, { time: 'done' })
const rate = slotQuantity('rate', ask, PERCENT, { cite: cite('二'), least: 0, most: percent(100) })
const each = slotQuantity('each', ask, FEN, { cite: cite('二'), least: 0, most: 50 })
const due = slotQuantity('due', ask, DAY, {
  cite: cite('二'),
  least: dayNumber('2021-01-01'),
  most: dayNumber('2199-12-31'),
})
const three = constant(FEN, 3)

const ends = (root: Expression, situation = {}) => {
  const program = compile([root])
  const { least, most } = endsOf(program.run(lawOf(program), situation), program.at(root))
  return [least, most]
}

describe('the most of a node', () => {
  test.each<[string, Expression, object, number, number]>([
    ['a fact that only its form bounds', amount, {}, 0, Infinity],
    ['the same, once it is known', amount, { amount: 100 }, 100, 100],
    ['a fact that the matter bounds', few, {}, 0, 12],
    ['a day', day, {}, dayNumber('1900-01-01'), Infinity],
    ['an amount that is not set', each, {}, 0, Infinity],
    ['a share that is not set: all of the whole', portion(three, rate, 'down'), {}, 0, 3],
    ['a day that is not set', due, {}, dayNumber('2021-01-01'), Infinity],
    ['a sum with such a part', sum(amount, three), {}, 3, Infinity],
    ['what is taken from a bounded whole', difference(three, amount), {}, -97, 3],
    ['so many of what is not set', times(few, each), { few: 2 }, 0, Infinity],
    ['none of what is not set', times(few, each), { few: 0 }, 0, 0],
    ['the first of some amounts', sumOfFirst(amounts, few), {}, 0, Infinity],
    ['the first of amounts that are told', sumOfFirst(amounts, few), { amounts: [5, 6] }, 0, 11],
    ['none of some amounts', sumOfFirst(amounts, few), { few: 0 }, 0, 0],
    ['a limit above it', cap(amount, three), {}, 0, 3],
    [
      'a limit that the form never reaches, which is not seen',
      cap(sum(amount, amount), constant(FEN, 300)),
      {},
      0,
      Infinity,
    ],
    [
      'a day so much later',
      daysAfter(day, fact.days('days', ask)),
      { day: '2021-01-01' },
      dayNumber('2021-01-01'),
      Infinity,
    ],
  ])('of %s', (_, root, situation, least, most) => {
    expect(ends(root, situation)).toEqual([least, most])
  })

  test('is that of the law once the slot is set', () => {
    const program = compile([each])
    const law = lawOf(program, undefined, { id: 'set', values: { each: [since(7)] } })
    expect(endsOf(program.run(law, {}), 0)).toEqual({ least: 7, most: 7 })
    expect([...law.caps]).toEqual([7])
  })
})
