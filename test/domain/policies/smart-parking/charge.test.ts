import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { charge, localDay } from '../../../../domain/policies/smart-parking/charge.ts'
import { pricesByMinute, type Tariff } from '../../../../domain/policies/smart-parking/tariff.ts'

const SHANGHAI_MS = 8 * 3_600_000
const START = Date.parse('2021-03-01T00:00:00+08:00') + SHANGHAI_MS

/** Unit by unit, as the text reads: each has the price of the minute in which it begins, and belongs to that day. */
function unitByUnit(tariff: Tariff, enteredMs: number, leftMs: number, rests: (day: string) => boolean) {
  const { units } = charge(tariff, enteredMs, leftMs, { restDays: [], workDays: [] })
  const byDay = new Map<string, number>()
  const start = enteredMs + (tariff.freeMode === 'deduct' ? tariff.freeMinutes * 60_000 : 0)
  for (let unit = 0; unit < units; unit++) {
    const ms = start + unit * tariff.unitMinutes * 60_000
    const day = localDay(ms)
    const price = pricesByMinute(tariff, rests(day) ? 'restday' : 'workday')[Math.floor((ms % 86_400_000) / 60_000)]!
    byDay.set(day, (byDay.get(day) ?? 0) + price)
  }
  return Object.fromEntries(byDay)
}

const tariffs = fc.record({
  freeMinutes: fc.nat(90),
  freeMode: fc.constantFrom('threshold' as const, 'deduct' as const),
  unitMinutes: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1440 })),
  day: fc.nat(900),
  night: fc.nat(900),
  rest: fc.nat(900),
})

test.prop([tariffs, fc.nat(86_400_000), fc.nat(20 * 86_400_000)], { numRuns: 60 })(
  'a stay costs day by day what its units cost one by one',
  ({ freeMinutes, freeMode, unitMinutes, day, night, rest }, entered, stayed) => {
    const tariff = {
      freeMinutes,
      freeMode,
      unitMinutes,
      bands: [
        { from: '07:00', to: '21:30', days: 'workday', unitPriceFen: day },
        { from: '21:30', to: '07:00', days: 'workday', unitPriceFen: night },
        { from: '00:00', to: '24:00', days: 'restday', unitPriceFen: rest },
      ],
    } as Tariff
    const isWeekend = (of: string) => [0, 6].includes(new Date(of).getUTCDay())
    const [from, to] = [START + entered, START + entered + stayed]
    const { days, units } = charge(tariff, from, to, { restDays: [], workDays: [] })
    expect(Object.fromEntries(days.map(({ day: of, fullFen }) => [of, fullFen]))).toEqual(
      unitByUnit(tariff, from, to, isWeekend),
    )
    expect(days.reduce((sum, { units: of }) => sum + of, 0)).toBe(units)
  },
)
