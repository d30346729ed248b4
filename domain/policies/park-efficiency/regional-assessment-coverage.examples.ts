import { type Example, text } from '../../kit/index.ts'
import { ASSESSMENTS } from './options.ts'

const truth = (holds: boolean) => ({ least: holds, most: holds })
const number = (count: number) => ({ least: count, most: count })
const exactly = (decimal: string) => ({ least: decimal, most: decimal })

const all = Object.keys(ASSESSMENTS)

/** Golden examples of the coverage: whole, one missing, none. */
export const examples: readonly Example[] = [
  {
    title: text('十项齐备：企业免费共享', 'All ten: firms share them for nothing'),
    asOf: '2021-12-31',
    situation: { regionalAssessmentsCompleted: all },
    outcome: 'computed',
    result: { complete: truth(true), coveragePercent: exactly('100'), missing: number(0), enterpriseFeeFen: number(0) },
  },
  {
    title: text('缺环境评价：90%', 'The environmental evaluation is missing: 90 %'),
    asOf: '2021-12-31',
    situation: { regionalAssessmentsCompleted: all.filter((item) => item !== 'environment') },
    outcome: 'computed',
    result: { complete: truth(false), coveragePercent: exactly('90'), missing: number(1) },
    codes: ['ENVIRONMENT_MISSING'],
  },
  {
    title: text('尚未开展', 'Not begun'),
    asOf: '2021-12-31',
    situation: { regionalAssessmentsCompleted: [] },
    outcome: 'computed',
    result: { complete: truth(false), coveragePercent: exactly('0'), missing: number(10) },
    codes: ['LAND_SURVEY_MISSING', 'ENVIRONMENT_MISSING'],
  },
]
