import { type Example, text } from '../../kit/index.ts'

const settled = (value: boolean | string) => ({ least: value, most: value })
const status = (on: string, rest: object = {}) => ({
  levyStatusOn: on,
  normativeDocumentSinceOn: '2016-08-31',
  levyMeasuresContinue: true,
  levyMilestone: 'software',
  isLevyMilestoneDone: true,
  levyMilestoneDoneOn: '2021-08-31',
  ...rest,
})

/** Golden examples: five years to the day; a day before; a full levy without a regulation. */
export const examples: readonly Example[] = [
  {
    title: text('规范性文件满五年之日', 'The day that completes the fifth year'),
    asOf: '2021-08-31',
    situation: status('2021-08-31'),
    outcome: 'computed',
    result: {
      fullLevy: settled(false),
      regulationRequired: settled(true),
      deadline: settled('2021-08-31'),
      timeliness: 'onTime',
    },
  },
  {
    title: text('前一天尚不需要；软件晚一天', 'A day before it is not needed; the software a day late'),
    asOf: '2021-09-01',
    situation: status('2021-09-01', { levyMilestoneDoneOn: '2021-09-01', normativeDocumentSinceOn: '2016-09-02' }),
    outcome: 'computed',
    result: { regulationRequired: settled(false), timeliness: 'late' },
    codes: ['MILESTONE_LATE'],
  },
  {
    title: text('没有规章就全面开征，不能算已开征', 'A full levy without a regulation, which is none'),
    asOf: '2021-12-31',
    situation: status('2021-12-31', { levyMilestone: 'fullLevy', levyMilestoneDoneOn: '2021-11-30' }),
    outcome: 'computed',
    result: { fullLevy: settled(false), timeliness: 'overdue' },
    codes: ['MILESTONE_OVERDUE', 'REGULATION_FIRST'],
  },
]
