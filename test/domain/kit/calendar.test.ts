import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addMonths, daySchema, daysInMonth } from '../../../domain/kit/calendar.ts'

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const months = fc.integer({ min: -1200, max: 1200 })
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

describe('addMonths (Civil Code art. 201, 202)', () => {
  test.each([
    ['2021-06-30', 0, '2021-06-30'],
    ['2021-06-15', 1, '2021-07-15'],
    ['2021-12-31', 1, '2022-01-31'],
    ['2021-12-15', 36, '2024-12-15'],
    // No corresponding day: the last one of the month.
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-01-30', 1, '2021-02-28'],
    ['2021-01-28', 1, '2021-02-28'],
    ['2021-03-31', 1, '2021-04-30'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2000-02-29', -1200, '1900-02-28'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2021-01-31', -13, '2019-12-31'],
    ['2021-06-15', -6, '2020-12-15'],
  ])('%s and %d months is %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to)
  })

  test.prop([day, months])('lands in the month counted to, on a day that exists', (from, count) => {
    const to = addMonths(from, count)
    expect(daySchema.safeParse(to).success).toBe(true)
    expect(monthOf(to)).toBe(monthOf(from) + count)
  })

  test.prop([day, months])('keeps the day of the month, or takes the last one', (from, count) => {
    const to = addMonths(from, count)
    const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
    expect(Number(to.slice(8))).toBe(Math.min(Number(from.slice(8)), last))
  })

  test.prop([day, day, months])('keeps the order of days', (a, b, count) => {
    const [earlier, later] = a <= b ? [a, b] : [b, a]
    expect(addMonths(earlier, count) <= addMonths(later, count)).toBe(true)
  })
})

describe('days of a month', () => {
  test.each([
    [2021, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2020, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('of %d', (year, days) => {
    expect(days.map((_, i) => daysInMonth(year, i + 1))).toEqual(days)
  })

  test.each([
    [1900, 28],
    [2000, 29],
    [2100, 28],
    [2024, 29],
  ])('February %d has %d', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
  })
})

describe('daySchema', () => {
  test.each(['2021-06-30', '2020-02-29', '2000-02-29'])('takes %s', (date) => {
    expect(daySchema.safeParse(date).success).toBe(true)
  })

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-6-30',
    '20210630',
    '2021/06/30',
    '2021-06-30T00:00:00Z',
    ' 2021-06-30',
    '2021-06-30\n',
    '',
    20210630,
    null,
  ])('refuses %j', (date) => {
    expect(daySchema.safeParse(date).success).toBe(false)
  })
})
