import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-12-31'
const on = (day: string) => ({ least: day, most: day })
const days = (number: number) => ({ least: number, most: number })

/** Golden examples: on the last day; a day late; a bulletin still open; an interview. */
export const examples: readonly Example[] = [
  {
    title: text('一季度报告，3 月 31 日报送', 'The report of the first quarter, made on 31 March'),
    asOf,
    situation: {
      parkReport: 'quarterlyReport',
      parkReportPeriodOn: '2021-02-10',
      parkReportStatusOn: '2021-06-01',
      parkReportMade: true,
      parkReportMadeOn: '2021-03-31',
    },
    outcome: 'computed',
    result: {
      dueOn: on('2021-03-31'),
      reporter: 'countiesAndZones',
      recipient: 'leadingGroupOffice',
      status: 'doneOnTime',
      overdueDays: days(0),
    },
  },
  {
    title: text('二季度报告，7 月 1 日报送：迟一天', 'The report of the second quarter, a day late'),
    asOf,
    situation: {
      parkReport: 'quarterlyReport',
      parkReportPeriodOn: '2021-06-30',
      parkReportStatusOn: '2021-07-31',
      parkReportMade: true,
      parkReportMadeOn: '2021-07-01',
    },
    outcome: 'computed',
    result: { dueOn: on('2021-06-30'), status: 'doneLate', overdueDays: days(1) },
  },
  {
    title: text('下半年通报，尚未到期', 'The bulletin of the second half-year, not due yet'),
    asOf,
    situation: {
      parkReport: 'halfYearlyBulletin',
      parkReportPeriodOn: '2021-07-01',
      parkReportStatusOn: '2021-12-31',
      parkReportMade: false,
    },
    outcome: 'computed',
    result: { dueOn: on('2021-12-31'), reporter: 'cityGovernment', recipient: 'countiesAndZones', status: 'open' },
    codes: ['HALF_YEAR_END'],
  },
  {
    title: text('半年约谈：文中没有对象和日期', 'An interview: the text has neither persons nor days'),
    asOf,
    situation: { parkReport: 'halfYearlyTalk' },
    outcome: 'refused',
    codes: ['TALK_WITHOUT_TERMS'],
  },
]
