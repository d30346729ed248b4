import { type Example, text } from '../../kit/index.ts'

const settled = <T>(value: T) => ({ least: value, most: value })

const firm = {
  rdApplication: 'platform',
  applicantHadRdSpending: true,
  isAboveScaleOfAnySector: true,
  wasInRdStatistics: true,
  filedRdStatisticsForm: true,
}

/** Golden examples: met and supported; met without support; not met; nothing applied for. */
export const examples: readonly Example[] = [
  {
    title: text(
      '规上企业报过统计表、有投入：可申报，受支持',
      'A firm that reported its spending: may apply, and is supported',
    ),
    asOf: '2021-12-31',
    situation: firm,
    outcome: 'computed',
    result: { isSupported: settled(true) },
    codes: ['MAY_APPLY', 'HIGHER_COMES_FIRST'],
  },
  {
    title: text('科研院所有投入：可申报', 'An institute with spending: may apply'),
    asOf: '2021-12-31',
    situation: { rdApplication: 'project', applicantHadRdSpending: true, isAboveScaleOfAnySector: false },
    outcome: 'computed',
    result: { isSupported: settled(false) },
  },
  {
    title: text('上年度没有投入：不能申报', 'No spending last year: may not apply'),
    asOf: '2021-12-31',
    situation: { rdApplication: 'project', applicantHadRdSpending: false },
    outcome: 'refused',
    codes: ['NO_RD_SPENDING'],
  },
  {
    title: text('没有申报', 'Nothing is applied for'),
    asOf: '2021-12-31',
    situation: { rdApplication: 'none' },
    outcome: 'refused',
    codes: ['NO_APPLICATION'],
  },
]
