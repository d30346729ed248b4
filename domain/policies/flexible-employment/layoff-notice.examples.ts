import { type Example, text } from '../../kit/index.ts'

const layoff = {
  layoffExplainedTo: 'union',
  layoffExplainedOn: '2021-03-01',
  layoffOn: '2021-03-31',
  layoffPlanCarriedOut: true,
  layoffCompensationSettled: true,
  layoffWagesSettled: true,
  layoffInsuranceSettled: true,
}

const { layoffExplainedOn: _on, ...untold } = layoff

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: on the thirtieth day; a day early; wages owed; nobody told. */
export const examples: readonly Example[] = [
  {
    title: text('3 月 1 日说明，3 月 31 日裁员：满 30 天', 'Explained on 1 March, laid off on 31 March: 30 days'),
    asOf: '2021-03-01',
    situation: layoff,
    outcome: 'computed',
    result: { earliestOn: settled('2021-03-31'), noticeDays: settled(30), dutiesSettled: settled(true) },
  },
  {
    title: text('3 月 30 日裁员：只有 29 天', 'Laid off on 30 March: 29 days only'),
    asOf: '2021-03-01',
    situation: { ...layoff, layoffOn: '2021-03-30' },
    outcome: 'refused',
    codes: ['NOTICE_TOO_SHORT'],
  },
  {
    title: text('天数已够，仍拖欠工资', 'Days enough, but wages are owed'),
    asOf: '2021-03-01',
    situation: { ...layoff, layoffExplainedTo: 'allStaff', layoffWagesSettled: false },
    outcome: 'computed',
    result: { dutiesSettled: settled(false) },
    codes: ['WAGES_OPEN'],
  },
  {
    title: text('尚未说明，也没有安置方案', 'Nobody was told, and there is no plan'),
    asOf: '2021-03-01',
    situation: { ...untold, layoffExplainedTo: 'nobody', layoffPlanCarriedOut: false },
    outcome: 'refused',
    codes: ['NOT_EXPLAINED', 'NO_SETTLEMENT_PLAN'],
  },
]
