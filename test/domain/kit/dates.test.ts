import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  calendarYear,
  constant,
  DAYS,
  dayNumber,
  dayOf,
  daysAfter,
  daysBetween,
  fact,
  MONTHS,
  monthsAfter,
  monthsBetween,
  periodEnd,
  print,
  termEnd,
  yearsBetween,
} from '../../../domain/kit/index.ts'
import { ask, intervalOf, settledValue } from './sample.ts'

const from = fact.day('from', ask, { time: 'done' })
const to = fact.day('to', ask, { time: 'done' })
const months = (value: number) => constant(MONTHS, value)
const on = (expression: Parameters<typeof settledValue>[0], situation: Record<string, string>) =>
  print(expression.unit, settledValue(expression, situation))

describe('a day as a number', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2021-03-01', 18_687],
  ])('%s is %d', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayOf(number)).toBe(day)
  })

  test.prop([fc.integer({ min: -25_567, max: 84_005 })])('goes both ways', (number) => {
    expect(dayNumber(dayOf(number))).toBe(number)
  })

  test.each(['2021-02-29', '1899-12-31', '2200-01-01', '2021-3-1', 18_687])('%s is no such fact', (wire) => {
    expect(from.fact!.schema.safeParse(wire).success).toBe(false)
  })

  test.each(['1900-01-01', '2199-12-31', '2020-02-29'])('%s is one', (wire) => {
    expect(from.fact!.schema.safeParse(wire).success).toBe(true)
  })
})

describe('limits and terms', () => {
  test.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-06-15', 3, '2021-09-15'],
  ])('a limit of months from %s: %d later is %s', (day, by, end) => {
    expect(on(monthsAfter(from, months(by)), { from: day })).toBe(end)
  })

  test.each([
    ['2021-01-01', 3, '2021-03-31'],
    ['2021-01-01', 36, '2023-12-31'],
    ['2021-06-15', 1, '2021-07-14'],
    ['2020-11-28', 3, '2021-02-27'],
    // There is no day before the corresponding one: the month's last day is the end.
    ['2020-11-29', 3, '2021-02-28'],
    ['2020-11-30', 3, '2021-02-28'],
    ['2020-02-29', 36, '2023-02-28'],
  ])('a term that counts %s as its first day: %d months end on %s', (day, by, end) => {
    expect(on(termEnd(from, months(by)), { from: day })).toBe(end)
  })

  test('thirty days after 1 March is 31 March', () => {
    expect(on(daysAfter(from, constant(DAYS, 30)), { from: '2021-03-01' })).toBe('2021-03-31')
  })
})

describe('calendar periods', () => {
  test.each([
    ['2021-01-01', '2021-03-31', '2021-06-30', '2021-12-31'],
    ['2021-03-31', '2021-03-31', '2021-06-30', '2021-12-31'],
    ['2021-04-01', '2021-06-30', '2021-06-30', '2021-12-31'],
    ['2021-06-30', '2021-06-30', '2021-06-30', '2021-12-31'],
    ['2021-07-01', '2021-09-30', '2021-12-31', '2021-12-31'],
    ['2020-02-29', '2020-03-31', '2020-06-30', '2020-12-31'],
    ['2021-12-31', '2021-12-31', '2021-12-31', '2021-12-31'],
  ])('%s lies in a quarter, half-year and year that end so', (day, quarter, half, year) => {
    const ends = ([3, 6, 12] as const).map((length) => on(periodEnd(from, length), { from: day }))
    expect(ends).toEqual([quarter, half, year])
  })
})

describe('spans', () => {
  test.each([
    ['2021-03-01', '2021-03-31', 30, 0, 0],
    ['2021-03-31', '2021-03-01', -30, 0, 0],
    ['2021-01-31', '2021-02-28', 28, 1, 0],
    ['2021-01-30', '2021-02-27', 28, 0, 0],
    ['2019-06-30', '2021-06-29', 730, 23, 1],
    ['2019-06-30', '2021-06-30', 731, 24, 2],
    // A year from 29 February, that day counted, ends on 28 February: the next one begins on 1 March.
    ['2020-02-29', '2021-02-28', 365, 12, 0],
    ['2020-02-29', '2021-03-01', 366, 12, 1],
    ['2020-02-29', '2024-02-29', 1461, 48, 4],
  ])('%s to %s: %d days, %d whole months, %d anniversaries', (start, end, days, whole, years) => {
    const situation = { from: start, to: end }
    expect(settledValue(daysBetween(from, to), situation)).toBe(days)
    expect(settledValue(monthsBetween(from, to), situation)).toBe(whole)
    expect(settledValue(yearsBetween(from, to), situation)).toBe(years)
  })

  test.prop([fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 20_000 })])(
    'a year has passed once its term, the first day counted, has ended (Civil Code art. 202)',
    (first, later) => {
      const situation = { from: dayOf(first), to: dayOf(first + later) }
      const years = settledValue(yearsBetween(from, to), situation)
      const lastOf = (terms: number) => settledValue(termEnd(from, constant(MONTHS, 12 * terms)), situation)
      expect(years === 0 || lastOf(years) < first + later).toBe(true)
      expect(lastOf(years + 1)).toBeGreaterThanOrEqual(first + later)
    },
  )

  test('the year of a day', () => {
    expect(settledValue(calendarYear(from), { from: '2021-12-31' })).toBe(2021)
    expect(intervalOf(calendarYear(from))).toEqual([1900, 2199])
  })

  test('a span from an unknown day is as long as it can be', () => {
    expect(intervalOf(daysBetween(from, to), { to: '1900-01-02' })).toEqual([-109_571, 1])
  })
})
