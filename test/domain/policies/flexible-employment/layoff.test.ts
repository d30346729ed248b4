import { describe, expect, test } from 'vitest'
import { nearestChanges } from '../../../../domain/kit/index.ts'
import { layoffNotice } from '../../../../domain/policies/flexible-employment/layoff-notice.ts'
import { NO_BOOK } from '../../decide.ts'
import { codes, decide, type Facts, faults, given, step, without } from './case.ts'

const layoff = (rest: Facts = {}): Facts => ({
  layoffExplainedTo: 'union',
  layoffExplainedOn: '2021-03-01',
  layoffOn: '2021-03-31',
  layoffPlanCarriedOut: true,
  layoffCompensationSettled: true,
  layoffWagesSettled: true,
  layoffInsuranceSettled: true,
  ...rest,
})
const ask = (rest: Facts) => decide(layoffNotice, layoff(rest))

describe('A6.R16 notice of a lay-off', () => {
  test.each([
    ['2021-03-01', '2021-03-30', 'refused'],
    ['2021-03-01', '2021-03-31', 'computed'],
    ['2021-03-01', '2021-04-01', 'computed'],
    ['2021-02-01', '2021-03-02', 'refused'],
    ['2021-02-01', '2021-03-03', 'computed'],
    ['2021-03-01', '2021-03-01', 'refused'],
    ['2021-03-01', '2021-02-01', 'refused'],
  ])('explained %s, laid off %s: %s (D-11)', (layoffExplainedOn, layoffOn, outcome) => {
    const decision = ask({ layoffExplainedOn, layoffOn })
    expect(decision.outcome).toBe(outcome)
    expect(codes(decision)).toEqual(outcome === 'refused' ? ['NOTICE_TOO_SHORT'] : [])
  })

  test.each(['union', 'allStaff'])('explained to %s is enough', (layoffExplainedTo) => {
    expect(given(layoffNotice, layoff({ layoffExplainedTo }))).toEqual({
      earliestOn: '2021-03-31',
      noticeDays: 30,
      dutiesSettled: true,
    })
  })

  test('a refusal shows the first day in its trace, and the nearest change names it', () => {
    const facts = layoff({ layoffOn: '2021-03-30' })
    expect(step(decide(layoffNotice, facts), 'earliestOn')).toMatchObject({
      rule: 'A6.R16',
      value: '2021-03-31',
      parameters: [{ value: 30, citation: { article: '（十）' } }],
    })
    expect(nearestChanges(layoffNotice, facts, { asOf: '2021-03-01', book: NO_BOOK })).toEqual([
      {
        fact: 'layoffOn',
        from: '2021-03-30',
        to: '2021-03-31',
        before: null,
        after: { least: true, most: true },
        gain: 'certain',
      },
    ])
  })

  test('every reason is told', () => {
    const facts = { layoffExplainedTo: 'nobody', layoffOn: '2021-03-02', layoffPlanCarriedOut: false }
    const decision = ask(facts)
    expect(codes(decision)).toEqual(['NOT_EXPLAINED', 'NOTICE_TOO_SHORT', 'NO_SETTLEMENT_PLAN'])
    expect(decision.reasons[0]).toMatchObject({ rule: 'A6.R16', citation: { article: '（十）' } })
    expect(codes(decide(layoffNotice, without(layoff(facts), 'layoffExplainedOn')))).toEqual([
      'NOT_EXPLAINED',
      'NO_SETTLEMENT_PLAN',
    ])
  })

  test.each([
    ['layoffCompensationSettled', 'COMPENSATION_OPEN'],
    ['layoffWagesSettled', 'WAGES_OPEN'],
    ['layoffInsuranceSettled', 'INSURANCE_OPEN'],
  ])('%s open is found, and does not stop it: %s', (name, code) => {
    const decision = ask({ [name]: false })
    expect(decision.outcome).toBe('computed')
    expect(codes(decision, 'finding')).toEqual([code])
    expect(given(layoffNotice, layoff({ [name]: false }))).toMatchObject({ dutiesSettled: false })
  })

  test('the day of the explanation is asked for only where there was one', () => {
    expect(faults(layoffNotice, without(layoff(), 'layoffExplainedOn'))).toEqual(['layoffExplainedOn required'])
    expect(faults(layoffNotice, without(layoff({ layoffExplainedTo: 'nobody' }), 'layoffExplainedOn'))).toEqual([])
  })
})
