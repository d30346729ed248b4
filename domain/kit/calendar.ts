import * as z from 'zod'

/** A calendar day, YYYY-MM-DD, that exists. */
export const daySchema = z.iso
  .date()
  .meta({ description: 'A calendar day in Asia/Shanghai. 日期', examples: ['2021-06-30'] })

/** The days of a month (1–12) of a Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const DAY_MS = 86_400_000

/** A day as the number of days since 1970-01-01: the inner integer of the unit "day". */
export const dayNumber = (day: string): number => Date.parse(day) / DAY_MS

/** The day of a {@link dayNumber}, as YYYY-MM-DD. */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** The calendar year of a day number. */
export const yearOf = (number: number): number => new Date(number * DAY_MS).getUTCFullYear()

/**
 * The day on which a time limit of so many months ends (Civil Code art. 201, 202): the starting day is not counted, the
 * limit ends on the corresponding day, or on the month's last day where there is none.
 *
 * @param day YYYY-MM-DD
 * @param months a whole number, negative to count back
 * @example addMonths('2021-01-31', 1) // '2021-02-28'
 */
export const addMonths = (day: string, months: number): string => dayOf(monthsLater(dayNumber(day), months))

/** {@link addMonths} on day numbers. */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY_MS)
  const total = date.getUTCFullYear() * 12 + date.getUTCMonth() + months
  const year = Math.floor(total / 12)
  const month = total - year * 12
  return Date.UTC(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month + 1))) / DAY_MS
}

/**
 * The last day of a term of so many months that counts its first day: the day before the corresponding one, or the month's
 * last day where there is no corresponding day.
 */
export function lastOfTerm(first: number, months: number): number {
  const due = monthsLater(first, months)
  const isClamped = new Date(due * DAY_MS).getUTCDate() < new Date(first * DAY_MS).getUTCDate()
  return isClamped ? due : due - 1
}

/** How many anniversaries of a day lie on or before another; that of 29 February is 1 March in common years. */
export function anniversaries(from: number, to: number): number {
  const start = new Date(from * DAY_MS)
  const years = yearOf(to) - start.getUTCFullYear()
  // Date.UTC carries a 29 February of a common year over to 1 March.
  const anniversary = Date.UTC(yearOf(to), start.getUTCMonth(), start.getUTCDate()) / DAY_MS
  return anniversary <= to ? years : years - 1
}

/** How many whole months, each ending on its corresponding day, lie between two days. */
export function wholeMonths(from: number, to: number): number {
  const [start, end] = [new Date(from * DAY_MS), new Date(to * DAY_MS)]
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth()
  return monthsLater(from, months) <= to ? months : months - 1
}
