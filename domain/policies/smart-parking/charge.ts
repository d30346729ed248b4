import { type DayKind, pricesByMinute, type Tariff } from './tariff.ts'

const SHANGHAI_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** An instant as milliseconds of Shanghai's own clock, which knows no summer time. */
export const localMs = (instant: string): number => Date.parse(instant) + SHANGHAI_MS

/** The day of a local time, YYYY-MM-DD. */
export const localDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The units of one local day at one price. */
export interface ChargedDay {
  readonly day: string
  readonly units: number
  readonly fullFen: number
  /** After the cap of the day. */
  readonly chargedFen: number
}

/** What a stay costs under a tariff, day by day. */
export interface Charge {
  readonly minutes: number
  readonly chargeableMinutes: number
  readonly units: number
  readonly days: readonly ChargedDay[]
  readonly totalFen: number
}

/** Tells working days from days of rest: the week, and the days that a calendar names otherwise. */
export interface RestCalendar {
  readonly restDays: readonly string[]
  readonly workDays: readonly string[]
}

/**
 * Charges a stay. Begun minutes and begun units count whole; a unit has the price of the band in which it begins, and
 * belongs to the day on which it begins.
 */
export function charge(tariff: Tariff, enteredMs: number, leftMs: number, calendar: RestCalendar): Charge {
  const minutes = Math.ceil((leftMs - enteredMs) / MINUTE_MS)
  const deducts = tariff.freeMode === 'deduct'
  const chargeableMinutes = deducts
    ? Math.max(0, minutes - tariff.freeMinutes)
    : minutes <= tariff.freeMinutes
      ? 0
      : minutes
  const units = Math.ceil(chargeableMinutes / tariff.unitMinutes)
  const startMs = enteredMs + (deducts ? tariff.freeMinutes * MINUTE_MS : 0)
  const unitMs = tariff.unitMinutes * MINUTE_MS
  const kindOf = dayKinds(calendar)
  const sumOf = daySums(tariff)
  const days: ChargedDay[] = []
  for (let unit = 0; unit < units; ) {
    const ms = startMs + unit * unitMs
    const nextDay = (Math.floor(ms / DAY_MS) + 1) * DAY_MS
    const count = Math.min(units - unit, Math.ceil((nextDay - ms) / unitMs))
    const day = localDay(ms)
    const fullFen = sumOf(kindOf(day), Math.floor((ms - nextDay + DAY_MS) / MINUTE_MS), count)
    days.push({ day, units: count, fullFen, chargedFen: Math.min(fullFen, tariff.dailyCapFen ?? fullFen) })
    unit += count
  }
  const totalFen = days.reduce((sum, { chargedFen }) => sum + chargedFen, 0)
  return { minutes, chargeableMinutes, units, days, totalFen }
}

/** Whether a day is worked, by the week and the days that the calendar names otherwise. */
function dayKinds(calendar: RestCalendar): (day: string) => DayKind {
  const [rest, work] = [new Set(calendar.restDays), new Set(calendar.workDays)]
  return (day) => {
    const weekday = new Date(day).getUTCDay()
    return !work.has(day) && (rest.has(day) || weekday === 0 || weekday === 6) ? 'restday' : 'workday'
  }
}

/**
 * What the first so many units of a day cost together, the first of which begins in a minute. Units of days of one kind that
 * begin in the same minute are summed up once: so a stay of months costs hardly more work than a few days.
 */
function daySums(tariff: Tariff): (kind: DayKind, minute: number, count: number) => number {
  const known = new Map<string, Float64Array>()
  const sumsFrom = (kind: DayKind, minute: number): Float64Array => {
    const key = `${kind} ${minute}`
    const before = known.get(key)
    if (before) return before
    const prices = pricesByMinute(tariff, kind)
    const sums = new Float64Array(Math.ceil((prices.length - minute) / tariff.unitMinutes) + 1)
    for (let unit = 0; unit < sums.length - 1; unit++)
      sums[unit + 1] = sums[unit]! + prices[minute + unit * tariff.unitMinutes]!
    known.set(key, sums)
    return sums
  }
  return (kind, minute, count) => sumsFrom(kind, minute)[count]!
}
