import { type Example, text } from '../../kit/index.ts'

const loan = { appliesForStartUpLoan: true, isQualityStartUpProject: false, startUpRecommendedBy: 'none' }

/** Golden examples: a project of quality; a park’s recommendation; neither; the guarantor keeps its terms; no such loan. */
export const examples: readonly Example[] = [
  {
    title: text('优质创业项目：免除反担保', 'A project of quality: no counter-guarantee'),
    asOf: '2021-06-30',
    situation: { ...loan, isQualityStartUpProject: true, startUpRecommendedBy: 'creditPark' },
    outcome: 'granted',
    result: { counterGuarantee: 'waived' },
  },
  {
    title: text('信用园区推荐：走免担保渠道', 'Recommended by a credit park: the guarantee-free route'),
    asOf: '2021-06-30',
    situation: { ...loan, startUpRecommendedBy: 'creditPark' },
    outcome: 'granted',
    result: { counterGuarantee: 'guaranteeFreeRoute' },
  },
  {
    title: text('都不是：降低多少，由担保机构定', 'Neither: the guarantor says by how much it is lowered'),
    asOf: '2021-06-30',
    situation: loan,
    outcome: 'computed',
    result: { counterGuarantee: 'unspecified' },
    codes: ['COUNTER_GUARANTEE_UNSPECIFIED', 'REVIEW_REQUIRED'],
  },
  {
    title: text('都不是，担保机构维持原门槛', 'Neither, and the guarantor keeps its terms'),
    asOf: '2021-06-30',
    situation: { ...loan, counterGuaranteeLowered: false },
    outcome: 'refused',
    codes: ['COUNTER_GUARANTEE_STANDS'],
  },
  {
    title: text('别的贷款：不适用', 'Another loan: not covered'),
    asOf: '2021-06-30',
    situation: { ...loan, appliesForStartUpLoan: false, isQualityStartUpProject: true },
    outcome: 'refused',
    codes: ['NO_START_UP_LOAN'],
  },
]
