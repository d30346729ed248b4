import { type Example, text } from '../../kit/index.ts'

/** Golden examples: deadlines alone; on the last day; a day late. */
export const examples: readonly Example[] = [
  {
    title: text('2021 年 3 月的计划', 'The plan for March 2021'),
    asOf: '2021-02-01',
    situation: { month: '2021-03' },
    outcome: 'computed',
    result: { prepareBy: '2021-02-28', reviewBy: '2021-03-10', prepared: null, reviewed: null },
  },
  {
    title: text('都在最后一天完成', 'Both on the last day'),
    asOf: '2021-03-31',
    situation: { month: '2021-03', preparedOn: '2021-02-28', reviewedOn: '2021-03-10' },
    outcome: 'computed',
    result: { prepared: 'onTime', reviewed: 'onTime' },
  },
  {
    title: text('审核晚了一天', 'The review a day late'),
    asOf: '2021-03-31',
    situation: { month: '2021-03', preparedOn: '2021-02-20', reviewedOn: '2021-03-11' },
    outcome: 'computed',
    result: { prepared: 'onTime', reviewed: 'late' },
    codes: ['LATE'],
  },
]
