import { describe, expect, test } from 'vitest'
import { type Calculator, yuan } from '../../../../domain/kit/index.ts'
import { monthlyPlanCalendar } from '../../../../domain/policies/medical-pooling/monthly-plan-calendar.ts'
import { openingSweep } from '../../../../domain/policies/medical-pooling/opening-sweep.ts'
import { decide, faults } from '../../decide.ts'

const evaluate = (calculator: Calculator, situation: object, asOf = '2021-02-01') =>
  decide(calculator, situation, { asOf })

const deposit = (amountFen: number, placedOn: string, maturesOn: string) => ({ amountFen, placedOn, maturesOn })
const sweep = (deposits: object[], rest: object = {}) =>
  evaluate(openingSweep, { balanceFen: 120, workingFundFen: 15, deposits, ...rest }).result

describe('A8.R12, R13 remitting what is there', () => {
  test('example 10: all but the working fund and the long deposits', () => {
    expect(sweep([deposit(40, '2020-12-31', '2021-03-31')])).toMatchObject({
      remitNowFen: 65,
      atMaturityFen: 40,
      keptFen: 15,
    })
  })

  test.each([
    // example 9: three months to the day are long; the last day of a month counts as its corresponding day.
    ['2020-12-31', '2021-03-31', 'long', '2021-03-31'],
    ['2020-12-31', '2021-03-30', 'short', '2021-02-01'],
    ['2020-11-30', '2021-02-28', 'long', '2021-02-28'],
    ['2020-11-30', '2021-02-27', 'short', '2021-02-01'],
    // Matured by the start: at once.
    ['2020-10-01', '2021-02-01', 'long', '2021-02-01'],
    ['2020-10-01', '2021-02-02', 'long', '2021-02-02'],
  ])('A8.R13 placed %s, maturing %s: %s, remitted %s', (placedOn, maturesOn, term, remitOn) => {
    const result = sweep([deposit(40, placedOn, maturesOn)]) as { deposits: object[]; atMaturityFen: number }
    expect(result.deposits).toMatchObject([{ term, remitOn, amountFen: 40 }])
    expect(result.atMaturityFen).toBe(remitOn > '2021-02-01' && term === 'long' ? 40 : 0)
  })

  test('short deposits follow the demand', () => {
    const result = sweep([deposit(40, '2021-01-31', '2021-02-15')], { demandedOn: '2021-02-10' })
    expect(result).toMatchObject({
      remitNowFen: 65,
      onDemandFen: 40,
      deposits: [{ term: 'short', remitOn: '2021-02-10' }],
    })
  })

  test.each<[string, object, string[]]>([
    [
      'as much as there is',
      { balanceFen: 55, workingFundFen: 15, deposits: [deposit(40, '2021-01-31', '2021-05-01')] },
      [],
    ],
    [
      'more than there is',
      { balanceFen: 54, workingFundFen: 15, deposits: [deposit(40, '2021-01-31', '2021-05-01')] },
      ['/balanceFen lessThanParts'],
    ],
    [
      'placed after the start',
      { deposits: [deposit(1, '2021-02-01', '2021-05-01')] },
      ['/deposits/0/placedOn afterPooling'],
    ],
    [
      'matured before it was placed',
      { deposits: [deposit(1, '2021-01-31', '2021-01-31')] },
      ['/deposits/0/maturesOn beforePlaced'],
    ],
    ['not yet known', { balanceFen: 1, deposits: [{ amountFen: 4 }, undefined] }, []],
  ])('%s', (_case, situation, expected) => {
    expect(faults(openingSweep, situation)).toEqual(expected)
  })

  test.each([
    ['2020-12-30', 'notInForce'],
    ['2020-12-31', 'computed'],
    ['2021-01-31', 'computed'],
  ])('the audit and the sweep are prepared before pooling starts: on %s %s', (asOf, outcome) => {
    expect(evaluate(openingSweep, { balanceFen: 2, workingFundFen: 1 }, asOf).outcome).toBe(outcome)
    expect(evaluate(monthlyPlanCalendar, { month: '2021-02' }, asOf).outcome).toBe(outcome)
  })

  test('nothing is called in before pooling starts', () => {
    expect(faults(openingSweep, { demandedOn: '2021-01-31' })).toEqual(['/demandedOn beforePooling'])
    expect(faults(openingSweep, { demandedOn: '2021-02-01' })).toEqual([])
  })

  test('both steps are told', () => {
    const { trace } = evaluate(openingSweep, { balanceFen: yuan(2), workingFundFen: yuan(1) })
    expect(trace.map(({ rule, value }) => [rule, value])).toEqual([
      ['A8.R13', []],
      ['A8.R12', yuan(1)],
    ])
    expect(trace[0]!.parameters).toMatchObject([{ id: 'medical-pooling.long-deposit', value: 3 }])
  })
})

describe('A8.R14 the plan of a month', () => {
  test.each([
    ['2021-03', '2021-02-28', '2021-03-10'],
    ['2024-03', '2024-02-29', '2024-03-10'],
    ['2022-01', '2021-12-31', '2022-01-10'],
  ])('for %s is made by %s and reviewed by %s', (month, prepareBy, reviewBy) => {
    const { result, trace, reasons } = evaluate(monthlyPlanCalendar, { month })
    expect(result).toEqual({ prepareBy, reviewBy, prepared: null, reviewed: null })
    expect(trace[0]).toMatchObject({ rule: 'A8.R14', value: { prepareBy, reviewBy } })
    expect(reasons).toEqual([])
  })

  test.each([
    ['2021-02-28', '2021-03-10', 'onTime', 'onTime', []],
    ['2021-03-01', '2021-03-10', 'late', 'onTime', ['LATE']],
    ['2021-02-28', '2021-03-11', 'onTime', 'late', ['LATE']],
  ])('prepared %s, reviewed %s: %s, %s', (preparedOn, reviewedOn, prepared, reviewed, codes) => {
    const { result, reasons } = evaluate(
      monthlyPlanCalendar,
      { month: '2021-03', preparedOn, reviewedOn },
      '2021-03-31',
    )
    expect(result).toMatchObject({ prepared, reviewed })
    expect(reasons.map(({ code }) => code)).toEqual(codes)
  })

  test.each<[object, string[]]>([
    [{ month: '2021-01' }, ['/month beforePooling']],
    [{ month: '2021-02' }, []],
    [{ month: '2021-03', preparedOn: '2021-02-28', reviewedOn: '2021-02-27' }, ['/reviewedOn beforePrepared']],
    [{ month: '2021-03', preparedOn: '2021-02-28', reviewedOn: '2021-02-28' }, []],
    [{ month: '2021-02', preparedOn: '2020-12-31' }, []],
    [{ month: '2021-02', preparedOn: '2020-12-30' }, ['/preparedOn beforeNotice']],
    [
      { month: '2021-02', preparedOn: '2020-01-31', reviewedOn: '2020-02-10' },
      ['/preparedOn beforeNotice', '/reviewedOn beforeNotice'],
    ],
  ])('%j: %j', (situation, expected) => {
    expect(faults(monthlyPlanCalendar, situation)).toEqual(expected)
  })

  test('what is told as done and has not come is remarked, once for each day', () => {
    const situation = { month: '2021-03', preparedOn: '2021-02-28', reviewedOn: '2021-03-10' }
    const on = (asOf: string) => evaluate(monthlyPlanCalendar, situation, asOf).reasons.map(({ code }) => code)
    expect([on('2021-02-27'), on('2021-02-28'), on('2021-03-10')]).toEqual([
      ['FACT_AFTER_DATE', 'FACT_AFTER_DATE'],
      ['FACT_AFTER_DATE'],
      [],
    ])
  })

  test.each(['2021-13', '2021-3', '1999-01', '2021-03-01'])('%s is no month', (month) => {
    expect(monthlyPlanCalendar.situation.safeParse({ month }).success).toBe(false)
  })
})
