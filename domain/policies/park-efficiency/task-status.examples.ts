import { type Example, text } from '../../kit/index.ts'

const on = (day: string) => ({ least: day, most: day })
const days = (number: number) => ({ least: number, most: number })

/** Golden examples of the tasks: on time, late, overdue, without an end. */
export const examples: readonly Example[] = [
  {
    title: text('台账 6 月 30 日建成：按时', 'The ledger stands on 30 June: on time'),
    asOf: '2021-12-31',
    situation: {
      parkTask: 'T06',
      parkTaskStatusOn: '2021-07-15',
      parkTaskCompleted: true,
      parkTaskCompletedOn: '2021-06-30',
    },
    outcome: 'computed',
    result: { dueOn: on('2021-06-30'), status: 'doneOnTime', overdueDays: days(0), phase: 'campaign' },
  },
  {
    title: text('台账 7 月 1 日建成：迟一天', 'The ledger stands on 1 July: a day late'),
    asOf: '2021-12-31',
    situation: {
      parkTask: 'T06',
      parkTaskStatusOn: '2021-07-15',
      parkTaskCompleted: true,
      parkTaskCompletedOn: '2021-07-01',
    },
    outcome: 'computed',
    result: { status: 'doneLate', overdueDays: days(1) },
  },
  {
    title: text('历史遗留问题 2022 年 1 月仍未整改：逾期', 'Historic issues still open in January 2022: overdue'),
    asOf: '2022-01-31',
    situation: {
      parkTask: 'T07HistoricIssues',
      supplyFormalitiesPossible: true,
      parkTaskStatusOn: '2022-01-31',
      parkTaskCompleted: false,
    },
    outcome: 'computed',
    result: { dueOn: on('2021-12-31'), status: 'overdue', overdueDays: days(31) },
  },
  {
    title: text('巩固提升阶段：没有终期', 'The phase of consolidation: no end'),
    asOf: '2023-06-30',
    situation: { parkTask: 'P5', parkTaskStatusOn: '2023-06-30', parkTaskCompleted: false },
    outcome: 'refused',
    codes: ['PHASE_WITHOUT_END'],
  },
]
