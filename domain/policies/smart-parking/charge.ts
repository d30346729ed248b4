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
  const priceOn = pricesOf(tariff, calendar)
  const byDay = new Map<string, { units: number; fullFen: number }>()
  let known = Number.NaN
  let today = { units: 0, fullFen: 0 }
  let prices: Int32Array = new Int32Array()
  for (let unit = 0; unit < units; unit++) {
    const ms = startMs + unit * tariff.unitMinutes * MINUTE_MS
    const day = Math.floor(ms / DAY_MS)
    if (day !== known) {
      known = day
      today = { units: 0, fullFen: 0 }
      byDay.set(localDay(ms), today)
      prices = priceOn(localDay(ms))
    }
    today.units++
    today.fullFen += prices[Math.floor((ms - day * DAY_MS) / MINUTE_MS)]!
  }
  const days = [...byDay].map(([day, { units: count, fullFen }]) => ({
    day,
    units: count,
    fullFen,
    chargedFen: Math.min(fullFen, tariff.dailyCapFen ?? fullFen),
  }))
  const totalFen = days.reduce((sum, { chargedFen }) => sum + chargedFen, 0)
  return { minutes, chargeableMinutes, units, days, totalFen }
}

/** The prices of a day by its minutes, written once for each kind of day that comes up: a long stay has thousands of units. */
function pricesOf(tariff: Tariff, calendar: RestCalendar): (day: string) => Int32Array {
  const [rest, work] = [new Set(calendar.restDays), new Set(calendar.workDays)]
  const known = new Map<DayKind, Int32Array>()
  return (day) => {
    const weekday = new Date(day).getUTCDay()
    const rests = !work.has(day) && (rest.has(day) || weekday === 0 || weekday === 6)
    const kind = rests ? 'restday' : 'workday'
    const prices = known.get(kind) ?? pricesByMinute(tariff, kind)
    known.set(kind, prices)
    return prices
  }
}
