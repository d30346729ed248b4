import { describe, expect, test } from 'vitest'
import type { Calculator } from '../../../../domain/kit/index.ts'
import { fundGap } from '../../../../domain/policies/medical-pooling/fund-gap.ts'
import { monthlyPlanCalendar } from '../../../../domain/policies/medical-pooling/monthly-plan-calendar.ts'
import { openingSweep } from '../../../../domain/policies/medical-pooling/opening-sweep.ts'
import { apportion, fall } from '../../../../domain/policies/medical-pooling/waterfall.ts'
import { decide, faults } from '../../decide.ts'

// What the tables beside this file leave open: schemas, articles and inputs of steps, and faults of what is half known.

const asked = { asOf: '2021-12-31' }
const accepts = ({ situation }: Calculator, given: object) => situation.safeParse(given).success

const county = (unit: string, gapFen: number, rest: object = {}) => ({
  unit,
  level: 'county',
  incomeFen: 0,
  expenditureFen: gapFen,
  historicalFen: 0,
  ...rest,
})
const year = (...units: object[]) => ({ budgetYear: 2021, fund: 'resident', reserveFen: 10, units })

describe('the waterfall', () => {
  test('a spare fen goes to the larger remainder, though the need is smaller', () => {
    const claims = [
      { unit: 'A', needFen: 7 },
      { unit: 'B', needFen: 8 },
    ]
    expect(apportion(10, claims)).toEqual([5, 5])
  })

  test('savings that were used are no longer there', () => {
    const [one] = fall([{ unit: 'A', incomeFen: 0, expenditureFen: 20, historicalFen: 30, excludedFen: 0 }], 0)
    expect(one).toMatchObject({ fromHistoricalFen: 20, historicalAfterFen: 10 })
  })

  test('the city level pays back only where it drew, whoever else did', () => {
    const codes = (...units: object[]) => decide(fundGap, year(...units), asked).reasons.map(({ code }) => code)
    expect(codes(county('A', 5), county('CITY', 0, { level: 'city' }))).toEqual([])
    expect(codes(county('A', 0), county('CITY', 5, { level: 'city' }))).toEqual(['CITY_REPLENISHES_TOO'])
  })

  test('each step stands in its article, with what went into it', () => {
    const { trace } = decide(fundGap, year(county('A', 6), county('B', 9)), asked)
    const exclusion = '四（三）5（3）'
    const order = '四（三）5（2）'
    const [gaps, needs] = [
      { A: 6, B: 9 },
      { A: 6, B: 9, reserveFen: 10 },
    ]
    expect(trace.map(({ rule, citation, inputs }) => [rule, citation.article, inputs])).toEqual([
      ['A8.R04', order, {}],
      ['A8.R05', order, {}],
      ['A8.R06', exclusion, gaps],
      ['A8.R07', order, gaps],
      ['A8.R08', order, needs],
      ['A8.R09', order, needs],
      ['A8.R10', order, gaps],
      ['A8.R11', order, {}],
    ])
  })
})

describe('faults of what is half known', () => {
  test.each<[string, object, string[]]>([
    ['units without a code are not the same unit', { units: [{}, {}] }, []],
    ['no units yet', {}, []],
    ['the city level without a ground', { units: [{ level: 'city', grounds: [] }] }, []],
    ['a part, and no gap known', { units: [{ grounds: ['seriousLoss'], excludedFen: 5 }] }, []],
    ['a part, and only the income known', { units: [{ grounds: ['seriousLoss'], excludedFen: 5, incomeFen: 1 }] }, []],
  ])('%s', (_what, situation, expected) => expect(faults(fundGap, situation)).toEqual(expected))

  test.each<[string, object]>([
    ['no balance yet', { workingFundFen: 5 }],
    ['no working fund yet', { balanceFen: 0, deposits: [{ amountFen: 5 }] }],
    ['a deposit that is not well-formed', { balanceFen: 5, workingFundFen: 5, deposits: [undefined] }],
    ['no deposits', { balanceFen: 5, workingFundFen: 5 }],
  ])('of a sweep: %s', (_what, situation) => expect(faults(openingSweep, situation)).toEqual([]))

  test('a plan has none between its fields', () => {
    expect(faults(monthlyPlanCalendar, { month: '2021-03', preparedOn: '2021-09-01' })).toEqual([])
  })
})

describe('the sweep', () => {
  const sweep = (placedOn: string, maturesOn: string) =>
    decide<{ deposits: object[] }>(
      openingSweep,
      {
        balanceFen: 9,
        workingFundFen: 2,
        deposits: [{ amountFen: 4, placedOn, maturesOn }],
        demandedOn: '2021-03-01',
      },
      asked,
    )

  test.each([
    ['2020-10-01', '2021-01-15', 'long', '2021-02-01', 7],
    ['2021-01-01', '2021-01-31', 'short', '2021-02-01', 7],
    ['2021-01-01', '2021-02-01', 'short', '2021-02-01', 7],
    ['2021-01-01', '2021-02-02', 'short', '2021-03-01', 3],
  ])('placed %s, matured %s: %s, remitted %s', (placedOn, maturesOn, term, remitOn, remitNowFen) => {
    expect(sweep(placedOn, maturesOn).result).toMatchObject({ deposits: [{ term, remitOn }], remitNowFen })
  })

  test('tells both steps with what went into them', () => {
    expect(sweep('2021-01-01', '2021-02-02').trace.map(({ inputs, value }) => [inputs, value])).toEqual([
      [{ deposits: 1, demandedOn: '2021-03-01' }, ['short']],
      [{ balanceFen: 9, workingFundFen: 2, atMaturityFen: 0, onDemandFen: 4 }, 3],
    ])
  })
})

test('the calendar tells its month and the day that it counts by', () => {
  const [step] = decide(monthlyPlanCalendar, { month: '2021-03' }, asked).trace
  expect(step!.inputs).toEqual({ month: '2021-03' })
  expect(step!.parameters).toHaveLength(1)
})

describe('schemas', () => {
  test.each(['A', 'CITY', 'a-b_9', 'x'.repeat(40)])('%s is a unit', (unit) => {
    expect(accepts(fundGap, year(county(unit, 0)))).toBe(true)
  })
  test.each(['', 'x'.repeat(41), 'a b', '县', '县A', 'A县'])('"%s" is none', (unit) => {
    expect(accepts(fundGap, year(county(unit, 0)))).toBe(false)
  })
  test.each([
    [2020, false],
    [2021, true],
    [2022, true],
    [2100, true],
    [2101, false],
  ])('the budget year %d: %s', (budgetYear, expected) => {
    expect(accepts(fundGap, { ...year(county('A', 0)), budgetYear })).toBe(expected)
  })
  test.each([
    [0, false],
    [1, true],
    [200, true],
    [201, false],
  ])('a document named by %d characters: %s', (length, expected) => {
    expect(accepts(fundGap, year(county('A', 0, { groundDocument: '文'.repeat(length) })))).toBe(expected)
  })
  test('a unit has no grounds where none are given', () => {
    const { units } = fundGap.situation.parse(year(county('A', 0))) as { units: object[] }
    expect(units).toEqual([{ ...county('A', 0), grounds: [] }])
  })
  test.each(['x2021-03', '12021-03', '2021-00', '2021-031'])('%s is no month', (month) => {
    expect(accepts(monthlyPlanCalendar, { month })).toBe(false)
  })
})
