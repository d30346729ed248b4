import { anniversaries, dayNumber, endOfPeriod, lastOfTerm, monthsLater, wholeMonths, yearOf } from './calendar.ts'
import type { Expression } from './expression.ts'
import { COUNT, DAY, DAYS, MONTHS, type Unit, type UnitCode } from './unit.ts'

/** A function that grows with both operands; `invert` finds the first from what is wanted and the second. */
const monotone = <U extends UnitCode>(
  unit: Unit<U>,
  a: Expression,
  b: Expression,
  of: (a: number, b: number) => number,
  invert: (target: number, b: number) => number,
): Expression<U> => ({
  unit,
  operands: [a, b],
  bind:
    ({ self, operands: [x, y] }) =>
    ({ least, most }) => {
      least[self] = of(least[x!]!, least[y!]!)
      most[self] = of(most[x!]!, most[y!]!)
    },
  invert: ({ least }, { operands: [, y] }, index, target) => (index === 0 ? invert(target, least[y!]!) : least[y!]!),
})

/**
 * From one day to another: grows with the later day, falls with the earlier one. `away` is the day so far from another, for
 * the thresholds of rules on it.
 */
const span = <U extends UnitCode>(
  unit: Unit<U>,
  from: Expression<'day'>,
  to: Expression<'day'>,
  of: (from: number, to: number) => number,
  away: (day: number, length: number) => number,
): Expression<U> => ({
  unit,
  operands: [from, to],
  bind:
    ({ self, operands: [f, t] }) =>
    ({ least, most }) => {
      least[self] = of(most[f!]!, least[t!]!)
      most[self] = of(least[f!]!, most[t!]!)
    },
  invert: ({ least }, { operands: [f, t] }, index, target) =>
    index === 0 ? away(least[t!]!, -target) : away(least[f!]!, target),
})

/** The day on which a time limit of so many months ends, the starting day not counted (Civil Code art. 201, 202). */
export const monthsAfter = (day: Expression<'day'>, months: Expression<'months'>): Expression<'day'> =>
  monotone(DAY, day, months, monthsLater, (target, by) => monthsLater(target, -by))

/** The last day of a term of so many months that counts its first day, as employment and contracts do. */
export const termEnd = (first: Expression<'day'>, months: Expression<'months'>): Expression<'day'> =>
  monotone(DAY, first, months, lastOfTerm, (target, by) => monthsLater(target + 1, -by))

/** The day so many days later. */
export const daysAfter = (day: Expression<'day'>, days: Expression<'days'>): Expression<'day'> =>
  monotone(
    DAY,
    day,
    days,
    (from, by) => from + by,
    (target, by) => target - by,
  )

/** How many days lie from one day to another; negative where the second comes first. */
export const daysBetween = (from: Expression<'day'>, to: Expression<'day'>): Expression<'days'> =>
  span(
    DAYS,
    from,
    to,
    (start, end) => end - start,
    (day, length) => day + length,
  )

/** How many whole months lie between two days, each ending on its corresponding day; none where the second comes first. */
export const monthsBetween = (from: Expression<'day'>, to: Expression<'day'>): Expression<'months'> =>
  span(MONTHS, from, to, (start, end) => Math.max(0, wholeMonths(start, end)), monthsLater)

/**
 * How many terms of a year, each counted with its first day, have passed between two days: one from 29 February ends on the last of
 * February (Civil Code art. 202). A term whose first day is not counted ends at {@link monthsAfter}.
 */
export const yearsBetween = (from: Expression<'day'>, to: Expression<'day'>): Expression<'count'> =>
  span(
    COUNT,
    from,
    to,
    (start, end) => Math.max(0, anniversaries(start, end)),
    (day, length) => monthsLater(day, 12 * length),
  )

/** The calendar year of a day. */
export const calendarYear = (day: Expression<'day'>): Expression<'count'> => ({
  unit: COUNT,
  operands: [day],
  bind:
    ({ self, operands: [d] }) =>
    ({ least, most }) => {
      least[self] = yearOf(least[d!]!)
      most[self] = yearOf(most[d!]!)
    },
  invert: (_frame, _place, _index, year) => dayNumber(`${String(year).padStart(4, '0')}-01-01`),
})

/** The last day of the calendar quarter (3 months), half-year (6) or year (12) in which a day lies. */
export const periodEnd = (day: Expression<'day'>, months: 3 | 6 | 12): Expression<'day'> => ({
  unit: DAY,
  operands: [day],
  bind:
    ({ self, operands: [d] }) =>
    ({ least, most }) => {
      least[self] = endOfPeriod(least[d!]!, months)
      most[self] = endOfPeriod(most[d!]!, months)
    },
  // The first day of its period is the first at which it is reached.
  invert: (_frame, _place, _index, end) => endOfPeriod(monthsLater(end, -months), months) + 1,
})
