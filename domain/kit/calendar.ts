import * as z from 'zod'

/** A calendar day, YYYY-MM-DD, that exists. */
export const daySchema = z.iso
  .date({ abort: true })
  .meta({ description: 'A calendar day in Asia/Shanghai. 日期', examples: ['2021-06-30'] })

/** The days of a month (1–12) of a Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 1970-01-01, counted from the first of March of the year 0; and the days of 400, of 100, of 4 years that begin there. */
const EPOCH = 719_468
const ERA = 146_097
const CENTURY = 36_524
const LEAP_CYCLE = 1460

/** A date as numbers; the year starts in March, so that a leap day ends it. */
interface Civil {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** A day number taken apart by arithmetic, as a Date costs ten times as much. */
function civilOf(day: number): Civil {
  const era = Math.floor((day + EPOCH) / ERA)
  const inEra = day + EPOCH - era * ERA
  const leapDays = Math.floor(inEra / LEAP_CYCLE) - Math.floor(inEra / CENTURY) + Math.floor(inEra / (ERA - 1))
  const yearInEra = Math.floor((inEra - leapDays) / 365)
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: era * 400 + yearInEra + (month <= 2 ? 1 : 0),
    month,
    date: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** The day number of a date; a date past the end of its month runs on into the next. */
function numberOf(year: number, month: number, date: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9
  const marchYear = month > 2 ? year : year - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * fromMarch + 2) / 5) + date - 1 - EPOCH
}

/** A day as the number of days since 1970-01-01: the inner integer of the unit "day". */
export const dayNumber = (day: string): number => numberOf(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10))

/** The number that some digits of a text make. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - 48
  return number
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, i) => String(i).padStart(2, '0'))

/** The day of a {@link dayNumber}, as YYYY-MM-DD. */
export function dayOf(number: number): string {
  const { year, month, date } = civilOf(number)
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}`
}

/** The calendar year of a day number. */
export const yearOf = (number: number): number => civilOf(number).year

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
  const { year, month, date } = civilOf(day)
  const total = year * 12 + month - 1 + months
  const later = Math.floor(total / 12)
  const of = total - later * 12 + 1
  return numberOf(later, of, Math.min(date, daysInMonth(later, of)))
}

/**
 * The last day of a term of so many months that counts its first day: the day before the corresponding one, or the month's
 * last day where there is no corresponding day.
 */
export function lastOfTerm(first: number, months: number): number {
  const due = monthsLater(first, months)
  const isClamped = civilOf(due).date < civilOf(first).date
  return isClamped ? due : due - 1
}

/**
 * How many terms of a year, each counted with its first day, have passed between two days. One that begins on 29 February ends on
 * the last of February (Civil Code art. 202), so that the next one begins on 1 March.
 */
export function anniversaries(from: number, to: number): number {
  const start = civilOf(from)
  const year = yearOf(to)
  return numberOf(year, start.month, start.date) <= to ? year - start.year : year - start.year - 1
}

/** How many whole months, each ending on its corresponding day, lie between two days. */
export function wholeMonths(from: number, to: number): number {
  const [start, end] = [civilOf(from), civilOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return monthsLater(from, months) <= to ? months : months - 1
}

/** The last day of the calendar quarter (3 months), half-year (6) or year (12) in which a day lies. */
export function endOfPeriod(day: number, months: 3 | 6 | 12): number {
  const { year, month } = civilOf(day)
  const last = Math.ceil(month / months) * months
  return numberOf(year, last, daysInMonth(year, last))
}
