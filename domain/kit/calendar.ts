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

/**
 * The day on which a time limit of so many months ends (Civil Code art. 201, 202): the starting day is not counted, the
 * limit ends on the corresponding day, or on the month's last day where there is none.
 *
 * @param day YYYY-MM-DD
 * @param months a whole number, negative to count back
 * @example addMonths('2021-01-31', 1) // '2021-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const total = year * 12 + (month - 1) + months
  const newYear = Math.floor(total / 12)
  const newMonth = total - newYear * 12 + 1
  const newDate = Math.min(date, daysInMonth(newYear, newMonth))
  return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-${String(newDate).padStart(2, '0')}`
}
