import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parkingFeeQuote } from '../../../../domain/policies/smart-parking/parking-fee-quote.ts'
import { codes, decide, faults } from '../../decide.ts'

const asOf = '2021-06-30'
const A = {
  tariffId: 'A',
  version: 3,
  zone: 'z',
  placement: 'onStreet',
  vehicleClass: 'small',
  effectiveFrom: '2021-01-01',
  approvalDocument: '样例〔2021〕1号',
  freeMinutes: 15,
  freeMode: 'threshold',
  unitMinutes: 30,
  bands: [
    { from: '07:00', to: '21:00', unitPriceFen: 100 },
    { from: '21:00', to: '07:00', unitPriceFen: 50 },
  ],
  dailyCapFen: 1000,
}
const B = { ...A, freeMode: 'deduct' }

interface Quote {
  readonly minutes: number
  readonly chargeableMinutes: number
  readonly units: number
  readonly totalFen: number
  readonly days: {
    readonly day: string
    readonly units: number
    readonly fullFen: number
    readonly chargedFen: number
  }[]
  readonly tariff: object
}

const instant = (ms: number) => new Date(ms).toISOString()
const stay = (from: string, minutes: number, tariffs: object[] = [A], rest: object = {}) => {
  const entered = Date.parse(`${from}+08:00`)
  return {
    zone: 'z',
    placement: 'onStreet',
    vehicleClass: 'small',
    enteredAt: instant(entered),
    leftAt: instant(entered + minutes * 60_000),
    tariffs,
    ...rest,
  }
}
const quote = (...args: Parameters<typeof stay>) => decide<Quote>(parkingFeeQuote, stay(...args), { asOf })
const total = (...args: Parameters<typeof stay>) => quote(...args).result!.totalFen

describe('A10.R04 worked examples', () => {
  test.each<[number, string, number, object, number]>([
    [1, '2021-06-30T08:00', 15, A, 0],
    [2, '2021-06-30T08:00', 16, A, 100],
    [3, '2021-06-30T08:00', 30, A, 100],
    [3, '2021-06-30T08:00', 31, A, 200],
    [4, '2021-06-30T08:00', 600, A, 1000],
    [5, '2021-06-30T22:00', 240, A, 400],
    [6, '2021-06-30T20:30', 60, A, 150],
    [7, '2021-06-30T08:00', 16, B, 100],
    [8, '2021-06-30T08:00', 45, B, 100],
    [8, '2021-06-30T08:00', 46, B, 200],
  ])('%d: from %s, %d minutes', (_number, from, minutes, tariff, fen) => {
    expect(total(from, minutes, [tariff])).toBe(fen)
  })
})

describe('A10.R04 what counts', () => {
  test('a begun minute counts whole, and no time at all is nothing', () => {
    expect(quote('2021-06-30T08:00', 15.01).result).toMatchObject({ minutes: 16, totalFen: 100 })
    expect(quote('2021-06-30T08:00', 0).result).toMatchObject({ minutes: 0, units: 0, totalFen: 0, days: [] })
  })

  test('in deduct mode the first unit begins when the free time ends', () => {
    // Free until 21:00: the one unit that follows has the night price.
    expect(total('2021-06-30T20:45', 45, [B])).toBe(50)
    expect(total('2021-06-30T20:44', 45, [B])).toBe(100)
  })

  test.each([
    ['06:59', 50],
    ['07:00', 100],
    ['20:59', 100],
    ['21:00', 50],
  ])('a unit that begins at %s costs %d', (time, fen) => {
    expect(total(`2021-06-30T${time}`, 16)).toBe(fen)
  })

  test('a unit belongs to the day on which it begins, by the clock of Shanghai', () => {
    expect(quote('2021-06-30T23:45', 60).result!.days).toEqual([
      { day: '2021-06-30', units: 1, fullFen: 50, chargedFen: 50 },
      { day: '2021-07-01', units: 1, fullFen: 50, chargedFen: 50 },
    ])
  })

  test('each day has its own cap; none without one', () => {
    const twoDays = 48 * 60
    expect(total('2021-06-30T00:00', twoDays)).toBe(2000)
    expect(total('2021-06-30T00:00', twoDays, [{ ...A, dailyCapFen: undefined }])).toBe(2 * (28 * 100 + 20 * 50))
  })

  test('days of rest have prices of their own', () => {
    const weekend = {
      ...A,
      bands: [
        { from: '00:00', to: '24:00', days: 'workday', unitPriceFen: 100 },
        { from: '00:00', to: '24:00', days: 'restday', unitPriceFen: 10 },
      ],
    }
    const on = (day: string, rest?: object) => total(`${day}T08:00`, 20, [weekend], rest)
    expect([on('2021-06-25'), on('2021-06-26'), on('2021-06-27'), on('2021-06-28')]).toEqual([100, 10, 10, 100])
    expect(on('2021-06-28', { restDays: ['2021-06-28'] })).toBe(10)
    expect(on('2021-06-26', { workDays: ['2021-06-26'] })).toBe(100)
  })

  test('the longest stay by the minute is counted in a moment', () => {
    const bands = Array.from({ length: 48 }, (_, i) => {
      const at = (half: number) =>
        half === 48 ? '24:00' : `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
      return { from: at(i), to: at(i + 1), unitPriceFen: i }
    })
    const byMinute = { ...A, unitMinutes: 1, bands, dailyCapFen: undefined }
    const started = performance.now()
    const fen = total('2021-03-01T00:00', 62 * 1440, [byMinute])
    expect(fen).toBe(62 * 30 * ((47 * 48) / 2))
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('says which tariff, by which approval, and shows its working', () => {
    const { result, trace } = quote('2021-06-30T20:30', 60)
    expect(result!.tariff).toEqual({ tariffId: 'A', version: 3, approvalDocument: '样例〔2021〕1号' })
    expect(trace.map(({ item, value }) => [item, value])).toEqual([
      ['tariff', ['A']],
      ['units', 2],
      ['total', 150],
    ])
    expect(trace[1]!.inputs).toMatchObject({ minutes: 60, chargeableMinutes: 60, freeMinutes: 15 })
    expect(trace[2]!.inputs).toEqual({ dailyCapFen: 1000, '2021-06-30': 150 })
  })

  test.prop([fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 1439 })])(
    'staying longer never costs less',
    (a, b, start) => {
      const from = instant(Date.parse('2021-06-30T00:00Z') + start * 60_000).slice(0, 16)
      for (const tariff of [A, B])
        expect(total(from, Math.max(a, b), [tariff])).toBeGreaterThanOrEqual(total(from, Math.min(a, b), [tariff]))
    },
  )
})

describe('A10.R04 which tariff', () => {
  test.each<[string, object, string[]]>([
    ['another zone', { zone: 'y' }, ['TARIFF_NOT_CONFIGURED']],
    ['off the street', { placement: 'offStreet' }, ['TARIFF_NOT_CONFIGURED']],
    ['another vehicle', { vehicleClass: 'large' }, ['TARIFF_NOT_CONFIGURED']],
    ['a class that it is not for', { facilityClass: 'tower' }, ['TARIFF_NOT_CONFIGURED']],
    ['from tomorrow', { effectiveFrom: '2021-07-01' }, ['TARIFF_NOT_CONFIGURED']],
    ['until yesterday', { effectiveTo: '2021-06-29' }, ['TARIFF_NOT_CONFIGURED']],
    ['from today', { effectiveFrom: '2021-06-30' }, []],
    ['until today', { effectiveTo: '2021-06-30' }, []],
  ])('%s', (_case, change, expected) => {
    const decision = quote('2021-06-30T23:00', 120, [{ ...A, ...change }])
    expect(codes(decision)).toEqual(expected)
    expect(decision.outcome).toBe(expected.length > 0 ? 'refused' : 'computed')
  })

  test('the tariff at entry governs the whole stay', () => {
    const next = {
      ...A,
      tariffId: 'B',
      effectiveFrom: '2021-07-01',
      bands: [{ from: '00:00', to: '24:00', unitPriceFen: 900 }],
    }
    expect(total('2021-06-30T23:00', 120, [{ ...A, effectiveTo: '2021-06-30' }, next])).toBe(200)
  })

  test('two that fit are one too many', () => {
    const both = quote('2021-06-30T08:00', 60, [A, { ...A, tariffId: 'C' }])
    expect(codes(both)).toEqual(['TARIFF_AMBIGUOUS'])
    expect(both.trace[0]!.value).toEqual(['A', 'C'])
    const byClass = [
      { ...A, facilityClass: 'tower' },
      { ...A, facilityClass: 'flat', tariffId: 'D' },
    ]
    expect(quote('2021-06-30T08:00', 60, byClass, { facilityClass: 'flat' }).result!.tariff).toMatchObject({
      tariffId: 'D',
    })
  })
})

describe('what a quote refuses', () => {
  const bands = (...list: [string, string, string?][]) => ({
    tariffs: [
      { ...A, bands: list.map(([from, to, days]) => ({ from, to, unitPriceFen: 1, ...(days ? { days } : {}) })) },
    ],
  })
  test.each<[string, object, string[]]>([
    [
      'leaving before coming',
      { enteredAt: '2021-06-30T08:01:00Z', leftAt: '2021-06-30T08:00:00Z' },
      ['/leftAt beforeEntry'],
    ],
    ['a stay of 62 days', { enteredAt: '2021-05-01T08:00:00Z', leftAt: '2021-07-02T08:00:00Z' }, []],
    ['a second more', { enteredAt: '2021-05-01T08:00:00Z', leftAt: '2021-07-02T08:00:01Z' }, ['/leftAt tooLong']],
    [
      'bands with a gap',
      bands(['07:00', '21:00'], ['21:01', '07:00']),
      ['/tariffs/0/bands workdayNotCovered', '/tariffs/0/bands restdayNotCovered'],
    ],
    [
      'bands that overlap',
      bands(['07:00', '21:01'], ['21:00', '07:00']),
      ['/tariffs/0/bands workdayNotCovered', '/tariffs/0/bands restdayNotCovered'],
    ],
    ['bands of working days alone', bands(['00:00', '24:00', 'workday']), ['/tariffs/0/bands restdayNotCovered']],
    ['bands of days of rest alone', bands(['00:00', '24:00', 'restday']), ['/tariffs/0/bands workdayNotCovered']],
    ['a day that is covered', bands(['00:00', '12:00'], ['12:00', '24:00']), []],
    [
      'an end before its start',
      { tariffs: [{ ...A, effectiveTo: '2020-12-31' }] },
      ['/tariffs/0/effectiveTo beforeStart'],
    ],
    ['parts that are not there', { tariffs: [undefined, { bands: [undefined] }] }, []],
  ])('%s', (_case, situation, expected) => {
    expect(faults(parkingFeeQuote, situation)).toEqual(expected)
  })

  test('says from when the price is missing', () => {
    const [fault] = parkingFeeQuote.crossCheck(bands(['07:00', '21:00'], ['21:05', '07:00']))
    expect(fault!.detail.en).toContain('21:00')
  })
})
