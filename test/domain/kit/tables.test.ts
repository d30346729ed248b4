import { describe, expect, test } from 'vitest'
import {
  type Book,
  choose,
  type Dated,
  FEN,
  fact,
  growth,
  is,
  isSet,
  PERCENT,
  POINTS,
  percent,
  points,
  quantityParameter,
  ratioTierOf,
  scheduleParameter,
  share,
  slotChoice,
  slotQuantity,
  type TiersValue,
  tierOf,
  tiersParameter,
} from '../../../domain/kit/index.ts'
import { compile } from '../../../domain/kit/program.ts'
import { ask, cite, intervalOf, labelled, NO_BOOK, settledValue, since, TODAY } from './sample.ts'

const amount = fact.fen('amount', ask, { least: -1000, most: 1000 })
const other = fact.fen('other', ask, { least: -1000, most: 1000 })
const rows = (...pairs: [number, string][]): TiersValue => pairs.map(([from, gives]) => [from, points(gives)])
const book = (id: string, ...values: Dated<string>[]): Book => ({ id: 'set', values: { [id]: values } })

describe('tiers', () => {
  const table = tiersParameter('t', ask, FEN, POINTS, since(rows([10, '1'], [20, '5'], [30, '2'])))

  test.each([
    [-1, 0],
    [0, 0],
    [9, 0],
    [10, 100],
    [11, 100],
    [19, 100],
    [20, 500],
    [29, 500],
    [30, 200],
    [1000, 200],
  ])('%d falls in the bracket of %d', (value, gives) => {
    expect(settledValue(tierOf(amount, table), { amount: value })).toBe(gives)
  })

  test('unknown, all brackets are possible, also where a higher one gives less', () => {
    expect(intervalOf(tierOf(amount, table))).toEqual([0, 500])
  })

  test('an empty table gives nothing', () => {
    expect(settledValue(tierOf(amount, tiersParameter('t', ask, FEN, POINTS, since(rows()))), { amount: 5 })).toBe(0)
  })

  test('are shown as the wire has them', () => {
    expect(table.parameter.show(rows([10, '1.5']))).toEqual([{ atLeast: 10, gives: '1.5' }])
  })
})

describe('tiers of a ratio', () => {
  const percentRows = rows([percent(0), '2'], [percent(10), '4'], [percent('12.5'), '6'])
  const table = tiersParameter('t', ask, PERCENT, POINTS, since(percentRows))
  const grown = ratioTierOf(growth(amount, other), table)
  const part = ratioTierOf(share(amount, other), table)

  test.each([
    [799, 800, 0],
    [800, 800, 200],
    [879, 800, 200],
    [880, 800, 400],
    [899, 800, 400],
    [900, 800, 600],
    [1000, 800, 600],
    [-5, 800, 0],
    // Where there is nothing to grow from, no bracket is reached, not even the one of zero percent.
    [5, 0, 0],
    [0, 0, 0],
    [5, -5, 0],
    [-5, -5, 0],
    [-5, -10, 0],
  ])('growth to %d from %d gives %d', (now, before, gives) => {
    expect(settledValue(grown, { amount: now, other: before })).toBe(gives)
  })

  test.each([
    [0, 800, 200],
    [79, 800, 200],
    [80, 800, 400],
    [99, 800, 400],
    [100, 800, 600],
    [-1, 800, 0],
    [5, 0, 0],
    [5, -800, 0],
  ])('%d of %d gives %d', (of, all, gives) => {
    expect(settledValue(part, { amount: of, other: all })).toBe(gives)
  })

  test.each([
    [{}, [0, 600]],
    [{ other: 800 }, [0, 600]],
    [{ other: -1 }, [0, 0]],
    [{ other: 1000 }, [0, 200]],
    [{ amount: 900 }, [0, 600]],
    [{ amount: -1 }, [0, 0]],
  ])('knowing %j, growth can give %j', (facts, interval) => {
    expect(intervalOf(grown, facts)).toEqual(interval)
  })
})

describe('schedules', () => {
  const figures = { a: points('0.5'), b: points(3), cap: points(4) }
  const schedule = scheduleParameter('s', ask, POINTS, since(figures))
  const grade = fact.choice('grade', ask, labelled('none', 'a', 'b'))

  test.each([
    ['none', 0],
    ['a', 50],
    ['b', 300],
  ])('the choice of %s gives %d', (chosen, gives) => {
    expect(settledValue(choose(grade, schedule), { grade: chosen })).toBe(gives)
  })

  test('an unknown choice gives anything that is named', () => {
    expect(intervalOf(choose(grade, schedule))).toEqual([0, 300])
  })

  test('each line stands for itself, and a missing one is a mistake of the rule', () => {
    expect(settledValue(schedule.at('cap'))).toBe(400)
    expect(() => settledValue(schedule.at('lost'))).toThrow('s lacks a line')
  })

  test('are shown as the wire has them', () => {
    expect(schedule.parameter.show(figures)).toEqual({ a: '0.5', b: '3', cap: '4' })
  })
})

describe('open slots', () => {
  const rate = slotQuantity('rate', ask, PERCENT, { cite: cite('二'), least: 1, most: percent(50) })
  const reading = slotChoice('reading', ask, labelled('highest', 'sum'), { cite: cite('三'), presumed: 'highest' })
  const early = { from: '2021-01-01', to: '2021-12-31', value: '30', cite: cite('令') }
  const late = { from: '2022-01-01', value: '40', cite: cite('令') }

  test('unset, a quantity is its bounds and never zero', () => {
    expect(intervalOf(rate)).toEqual([1, 500_000])
    expect(settledValue(isSet(rate))).toBe(0)
  })

  test('set, it is what the book says on the date', () => {
    const under = (asOf: string) => ({ asOf, book: book('rate', early, late) })
    expect(settledValue(rate, {}, under('2021-12-31'))).toBe(percent(30))
    expect(settledValue(rate, {}, under('2022-01-01'))).toBe(percent(40))
    expect(settledValue(isSet(rate), {}, under('2021-06-30'))).toBe(1)
    expect(settledValue(isSet(rate), {}, under('2020-12-31'))).toBe(0)
    expect(intervalOf(rate, {}, under('2020-12-31'))).toEqual([1, 500_000])
  })

  test('a presumed reading holds until a book says otherwise', () => {
    const set = { book: book('reading', { ...early, value: 'sum' }), asOf: TODAY }
    expect(settledValue(is(reading, 'highest'))).toBe(1)
    expect(settledValue(is(reading, 'sum'))).toBe(0)
    expect(settledValue(is(reading, 'sum'), {}, set)).toBe(1)
    expect(settledValue(is(reading, 'sum'), {}, { ...set, asOf: '2022-01-01' })).toBe(0)
  })

  test.each([
    [rate, '0.0001', true],
    [rate, '50', true],
    [rate, '0', false],
    [rate, '50.0001', false],
    [rate, 30, false],
    [reading, 'sum', true],
    [reading, 'lowest', false],
  ])('take only what their bounds allow, case %#', (slot, wire, accepted) => {
    expect(slot.parameter!.slot!.schema.safeParse(wire).success).toBe(accepted)
  })

  test('only a slot can be asked whether it is set', () => {
    expect(() => isSet(quantityParameter('q', ask, FEN, since(5)))).toThrow('open slot')
  })
})

describe('dated figures', () => {
  const figure = quantityParameter(
    'q',
    ask,
    FEN,
    { from: '2021-01-01', to: '2021-12-31', value: 10, cite: cite('一') },
    { from: '2022-03-01', value: 20, cite: cite('二') },
  )
  const program = compile([figure])

  test.each([
    ['2021-01-01', 10],
    ['2021-12-31', 10],
    ['2022-03-01', 20],
    ['2099-01-01', 20],
  ])('on %s it is %d', (asOf, value) => {
    expect(settledValue(figure, {}, { asOf })).toBe(value)
  })

  test.each(['2020-12-31', '2022-01-01', '2022-02-28'])('on %s there is no law, never the latest one', (asOf) => {
    expect(program.law(asOf, NO_BOOK)).toBeUndefined()
  })
})
