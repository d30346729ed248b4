import { describe, expect, test } from 'vitest'
import { nearestChanges, type Wire } from '../../../../domain/kit/index.ts'
import { progressReport } from '../../../../domain/policies/park-efficiency/progress-report.ts'
import { NO_BOOK } from '../../decide.ts'
import { codes, decide, faults, settled } from './case.ts'

const quarterly = (periodOn: string, madeOn?: string, statusOn = '2022-12-31'): Record<string, Wire> => ({
  parkReport: 'quarterlyReport',
  parkReportPeriodOn: periodOn,
  parkReportStatusOn: statusOn,
  parkReportMade: madeOn !== undefined,
  ...(madeOn === undefined ? {} : { parkReportMadeOn: madeOn }),
})
const bulletin = (periodOn: string, madeOn?: string, statusOn?: string) => ({
  ...quarterly(periodOn, madeOn, statusOn),
  parkReport: 'halfYearlyBulletin',
})

describe('A7.R16 reports of the programme', () => {
  test.each([
    ['2021-01-01', '2021-03-31', '2021-06-30'],
    ['2021-03-31', '2021-03-31', '2021-06-30'],
    ['2021-04-01', '2021-06-30', '2021-06-30'],
    ['2021-07-01', '2021-09-30', '2021-12-31'],
    ['2021-12-31', '2021-12-31', '2021-12-31'],
    ['2024-02-29', '2024-03-31', '2024-06-30'],
    ['2020-12-31', '2020-12-31', '2020-12-31'],
  ])('a quarter or half-year that holds %s', (day, quarter, half) => {
    expect([settled(progressReport, quarterly(day)).dueOn, settled(progressReport, bulletin(day)).dueOn]).toEqual([
      quarter,
      half,
    ])
  })

  test.each<[string, Record<string, Wire>, string, number]>([
    ['made on the last day', quarterly('2021-02-01', '2021-03-31'), 'doneOnTime', 0],
    ['made a day before', quarterly('2021-02-01', '2021-03-30'), 'doneOnTime', 0],
    ['made a day late', quarterly('2021-02-01', '2021-04-01'), 'doneLate', 1],
    ['not made, on the last day', quarterly('2021-02-01', undefined, '2021-03-31'), 'open', 0],
    ['not made, a day later', quarterly('2021-02-01', undefined, '2021-04-01'), 'overdue', 1],
    ['a bulletin on the last day', bulletin('2021-02-01', '2021-06-30'), 'doneOnTime', 0],
    ['a bulletin a day late', bulletin('2021-02-01', '2021-07-01'), 'doneLate', 1],
  ])('%s', (_case, facts, status, overdueDays) => {
    expect(settled(progressReport, facts)).toMatchObject({ status, overdueDays })
  })

  test('counties report to the office of the leading group; the city tells them how they stand', () => {
    expect(settled(progressReport, quarterly('2021-02-01'))).toMatchObject({
      reporter: 'countiesAndZones',
      recipient: 'leadingGroupOffice',
    })
    expect(settled(progressReport, bulletin('2021-02-01'))).toMatchObject({
      reporter: 'cityGovernment',
      recipient: 'countiesAndZones',
    })
    expect(codes(decide(progressReport, bulletin('2021-02-01')), 'notice')).toEqual(['HALF_YEAR_END'])
    expect(codes(decide(progressReport, quarterly('2021-02-01')), 'notice')).toEqual([])
  })

  test.each([
    ['quarterlyBulletin', 'BULLETIN_WITHOUT_TERMS'],
    ['halfYearlyTalk', 'TALK_WITHOUT_TERMS'],
    ['yearlyAppraisal', 'APPRAISAL_WITHOUT_DAY'],
  ])('%s is named without terms: refused, and nothing else is asked', (parkReport, code) => {
    expect(codes(decide(progressReport, { parkReport }), 'refusal')).toEqual([code])
    expect(faults(progressReport, { parkReport })).toEqual([])
  })

  test('a period before the scheme has no report', () => {
    expect(codes(decide(progressReport, quarterly('2020-09-30')), 'refusal')).toEqual(['BEFORE_PROGRAMME'])
  })

  test('a report is made neither before its period nor after the day of the question', () => {
    expect(faults(progressReport, quarterly('2021-04-01', '2021-03-31'))).toEqual(['parkReportMadeOn beforePeriod'])
    expect(faults(progressReport, quarterly('2021-04-01', '2021-04-01'))).toEqual([])
    expect(faults(progressReport, bulletin('2021-07-01', '2021-06-30'))).toEqual(['parkReportMadeOn beforePeriod'])
    expect(faults(progressReport, quarterly('2021-04-01', '2021-07-01', '2021-06-30'))).toEqual([
      'parkReportMadeOn afterStatusDay',
    ])
  })

  test('a report dated after the day of decision is remarked', () => {
    const facts = quarterly('2021-04-01', '2021-07-01', '2021-07-02')
    for (const [asOf, remarks] of [
      ['2021-07-02', 0],
      ['2021-07-01', 1],
      ['2021-06-30', 2],
    ] as const)
      expect(codes(progressReport.evaluate(facts, { asOf, book: NO_BOOK }), 'notice')).toHaveLength(remarks)
  })

  test('what is overdue for one quarter is in time from the first day of the next', () => {
    const overdue = quarterly('2021-02-01', undefined, '2021-04-01')
    const changes = nearestChanges(progressReport, overdue, { asOf: '2021-06-30', book: NO_BOOK })
    expect(changes.find(({ fact }) => fact === 'parkReportPeriodOn')?.to).toBe('2021-04-01')
  })
})
