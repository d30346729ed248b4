import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Calculator, yuan } from '../../../../domain/kit/index.ts'
import { fundGap } from '../../../../domain/policies/medical-pooling/fund-gap.ts'
import { riskReserve } from '../../../../domain/policies/medical-pooling/risk-reserve.ts'
import { apportion, fall } from '../../../../domain/policies/medical-pooling/waterfall.ts'
import { decide, faults } from '../../decide.ts'

const evaluate = <R>(calculator: Calculator, situation: object, asOf = '2021-12-31') =>
  decide<R>(calculator, situation, { asOf })

describe('A8.R01 the pooled regime starts on 1 February 2021', () => {
  test.each([
    ['2021-01-31', 'notInForce'],
    ['2021-02-01', 'computed'],
  ])('on %s: %s', (asOf, outcome) => {
    expect(evaluate(riskReserve, { annualRaisedFen: 1 }, asOf).outcome).toBe(outcome)
  })
})

describe('A8.R02, R03, R11 the reserve', () => {
  const reserve = (situation: object) =>
    evaluate<Record<string, { least: number }>>(riskReserve, { annualRaisedFen: 1000, ...situation }).result!

  test.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [14, 1],
    [15, 2],
    [100_005, 10_001],
    [yuan(320_000_000), yuan(32_000_000)],
  ])('A8.R02 of %d fen a tenth is %d', (annualRaisedFen, extraction) => {
    expect(reserve({ annualRaisedFen }).extractionFen!.least).toBe(extraction)
  })

  test('A8.R03 a unit may have drawn more than its own tenth', () => {
    expect(reserve({ reserveDrawnFen: 150 }).netFen!.least).toBe(-50)
  })

  test('A8.R03 extraction, interest and what was paid back, less what was drawn', () => {
    const result = reserve({ reserveInterestFen: 7, reserveReplenishedFen: 20, reserveDrawnFen: 60 })
    expect(result.netFen!.least).toBe(100 + 7 + 20 - 60)
    expect(result.outstandingFen!.least).toBe(40)
  })

  test.each<[string, object, string[]]>([
    ['more drawn than paid in: the reserve is shared', { reserveDrawnFen: 5000 }, []],
    ['more paid back than drawn', { reserveReplenishedFen: 1 }, ['/reserveReplenishedFen moreThanDrawn']],
  ])('%s', (_case, more, expected) => {
    const situation = {
      annualRaisedFen: 1000,
      reserveInterestFen: 0,
      reserveReplenishedFen: 0,
      reserveDrawnFen: 0,
      ...more,
    }
    expect(faults(riskReserve, situation)).toEqual(expected)
  })
})

const unit = (code: string, gap: number, historicalFen: number, rest: object = {}) => ({
  unit: code,
  level: 'county',
  incomeFen: 1000,
  expenditureFen: 1000 + gap,
  historicalFen,
  ...rest,
})
const gap = (units: object[], reserveFen = 15) => ({ budgetYear: 2021, fund: 'employee', reserveFen, units })

interface Unit {
  readonly gapFen: number
  readonly fromHistoricalFen: number
  readonly needFen: number
  readonly fromReserveFen: number
  readonly treasuryFen: number
  readonly replenishFen: number
  readonly replenishBy: string | null
}
const borne = (units: object[], reserveFen?: number) =>
  evaluate<{ units: Unit[]; reserveAfterFen: number }>(fundGap, gap(units, reserveFen))
const shares = (units: object[], reserveFen?: number) =>
  borne(units, reserveFen).result!.units.map(({ fromHistoricalFen, fromReserveFen, treasuryFen }) => [
    fromHistoricalFen,
    fromReserveFen,
    treasuryFen,
  ])

describe('the waterfall', () => {
  test.each<[string, object, number, number[]]>([
    ['example 3: savings 30, reserve 15, treasury 5', unit('A', 50, 30), 15, [30, 15, 5]],
    ['example 4: savings to the last fen', unit('A', 30, 30), 15, [30, 0, 0]],
    ['savings one short', unit('A', 31, 30), 15, [30, 1, 0]],
    ['reserve exactly enough', unit('A', 45, 30), 15, [30, 15, 0]],
    ['reserve one short', unit('A', 46, 30), 15, [30, 15, 1]],
    [
      'example 5: part excluded',
      unit('A', 50, 10, { grounds: ['collectionTaskMissed'], excludedFen: 20 }),
      100,
      [10, 20, 20],
    ],
    [
      'example 6: all excluded',
      unit('A', 50, 40, { grounds: ['reserveNotRemitted'], excludedFen: 50 }),
      100,
      [0, 0, 50],
    ],
    ['no gap', unit('A', 0, 5), 15, [0, 0, 0]],
  ])('A8.R06–R10 %s', (_case, one, reserve, expected) => {
    expect(shares([one], reserve)).toEqual([expected])
  })

  test('A8.R04, R05 a surplus is booked to the unit', () => {
    const { result } = borne([unit('A', -3, 10)])
    expect(result!.units[0]).toMatchObject({ gapFen: 0, surplusFen: 3, historicalAfterFen: 13, treasuryFen: 0 })
    expect(result!.reserveAfterFen).toBe(15)
  })

  test('A8.R09 example 7: a reserve too small is shared by need, and the reply says so', () => {
    const { result, reasons } = borne([unit('A', 20, 0), unit('B', 40, 0)], 30)
    expect(result!.units.map(({ fromReserveFen, treasuryFen }) => [fromReserveFen, treasuryFen])).toEqual([
      [10, 10],
      [20, 20],
    ])
    expect(reasons.map(({ code }) => code)).toEqual(['RESERVE_SHORT'])
    expect(borne([unit('A', 15, 0)], 15).reasons).toEqual([])
  })

  test('A8.R09 the spare fen go to the largest remainders, then by code', () => {
    const claims = (...needs: [string, number][]) => needs.map(([code, needFen]) => ({ unit: code, needFen }))
    expect(apportion(10, claims(['C', 7], ['B', 7], ['A', 7]))).toEqual([3, 3, 4])
    expect(apportion(1, claims(['B', 1], ['A', 2]))).toEqual([0, 1])
    expect(apportion(2, claims(['B', 1], ['A', 1], ['C', 1]))).toEqual([1, 1, 0])
    expect(apportion(0, claims(['A', 5]))).toEqual([0])
    expect(apportion(9, claims(['A', 5], ['B', 4]))).toEqual([5, 4])
  })

  test('A8.R11 what was drawn is due on the last day of the next year', () => {
    const [one] = borne([unit('A', 50, 30)]).result!.units
    expect([one!.replenishFen, one!.replenishBy]).toEqual([15, '2022-12-31'])
    const city = borne([unit('CITY', 50, 30, { level: 'city' })])
    expect(city.reasons.map(({ code }) => code)).toEqual(['RESERVE_SHORT', 'CITY_REPLENISHES_TOO'])
  })

  test('every step is told', () => {
    const { trace } = borne([unit('A', 50, 30)])
    expect(trace.map(({ rule, value }) => [rule, value])).toEqual([
      ['A8.R04', { A: 50 }],
      ['A8.R05', { A: 0 }],
      ['A8.R06', { A: 0 }],
      ['A8.R07', { A: 30 }],
      ['A8.R08', 15],
      ['A8.R09', { A: 15 }],
      ['A8.R10', { A: 5 }],
      ['A8.R11', { A: 15 }],
    ])
    expect(trace[4]!.inputs).toEqual({ A: 20, reserveFen: 15 })
  })

  const amount = fc.oneof(fc.nat(50), fc.nat(10 ** 13))
  const years = fc.uniqueArray(
    fc.record({
      unit: fc.stringMatching(/^[A-Z]{1,3}$/),
      incomeFen: amount,
      expenditureFen: amount,
      historicalFen: amount,
    }),
    { selector: ({ unit: code }) => code, minLength: 1, maxLength: 12 },
  )
  test.prop([years, amount])(
    'parts add up to the gap, and the reserve is never overdrawn nor left while needed',
    (all, reserve) => {
      const result = fall(
        all.map((year) => ({ ...year, excludedFen: 0 })),
        reserve,
      )
      const drawn = result.reduce((sum, { fromReserveFen }) => sum + fromReserveFen, 0)
      const needed = result.reduce((sum, { needFen }) => sum + needFen, 0)
      expect(drawn).toBe(Math.min(needed, reserve))
      for (const { gapFen, fromHistoricalFen, fromReserveFen, treasuryFen, needFen, historicalAfterFen } of result) {
        expect(fromHistoricalFen + fromReserveFen + treasuryFen).toBe(gapFen)
        expect(fromReserveFen).toBeGreaterThanOrEqual(0)
        expect(fromReserveFen).toBeLessThanOrEqual(needFen)
        expect(historicalAfterFen).toBeGreaterThanOrEqual(0)
      }
    },
  )

  test.prop([years, fc.nat(1000)])('the order of the units decides nothing', (all, reserve) => {
    const of = (list: typeof all) =>
      new Map(
        fall(
          list.map((year) => ({ ...year, excludedFen: 0 })),
          reserve,
        ).map((part) => [part.unit, part]),
      )
    expect(of(all.toReversed())).toEqual(of(all))
  })
})

describe('A8.R06 what the grounds need', () => {
  const one = (rest: object) => gap([unit('A', 50, 0, rest)])
  test.each<[string, object, string[]]>([
    ['a ground and its part', { grounds: ['seriousLoss'], excludedFen: 50 }, []],
    ['a ground without its part', { grounds: ['seriousLoss'] }, ['/units/0/excludedFen required']],
    ['a ground where there is no gap', { grounds: ['seriousLoss'], expenditureFen: 0, incomeFen: 0 }, []],
    ['a part without a ground', { excludedFen: 1 }, ['/units/0/excludedFen withoutGround']],
    ['no part and no ground', { excludedFen: 0 }, []],
    ['more than the gap', { grounds: ['seriousLoss'], excludedFen: 51 }, ['/units/0/excludedFen moreThanGap']],
    [
      'a ground of the city',
      { level: 'city', grounds: ['seriousLoss'], excludedFen: 1 },
      ['/units/0/grounds countiesOnly'],
    ],
    [
      'another policy without its document',
      { grounds: ['otherPolicy'], excludedFen: 1 },
      ['/units/0/groundDocument required'],
    ],
    ['another policy with it', { grounds: ['otherPolicy'], excludedFen: 1, groundDocument: '某文' }, []],
    ['a ground twice', { grounds: ['seriousLoss', 'seriousLoss'], excludedFen: 1 }, ['/units/0/grounds repeated']],
  ])('%s', (_case, rest, expected) => {
    expect(faults(fundGap, one(rest))).toEqual(expected)
  })

  test.each([
    ['SP', 'county', []],
    ['JKQ', 'county', []],
    ['CITY', 'city', []],
    ['NEW1', 'city', []],
    ['SP', 'city', ['/units/0/level otherKind']],
    ['CITY', 'county', ['/units/0/level otherKind']],
    ['FIN', 'county', ['/units/0/unit notAUnit']],
  ])('%s as a unit of the level %s, as the register has it', (unit, level, expected) => {
    expect(faults(fundGap, { units: [{ unit, level }] })).toEqual(expected)
  })

  test('there is one unit of the city level', () => {
    const units = [
      { unit: 'CITY', level: 'city' },
      { unit: 'NEW1', level: 'city' },
    ]
    expect(faults(fundGap, { units })).toEqual(['/units/1/level repeated'])
  })

  test('a unit is named once', () => {
    expect(faults(fundGap, gap([unit('A', 1, 0), unit('B', 1, 0), unit('A', 2, 0)]))).toEqual([
      '/units/2/unit repeated',
    ])
    expect(faults(fundGap, { units: [undefined, unit('A', 1, 0)] })).toEqual([])
  })
})
