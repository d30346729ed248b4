import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'

/** Golden examples: designated; major, within the plan; major, and outside it; ordinary. */
export const examples: readonly Example[] = [
  {
    title: text('省里确定的冷链项目', 'Cold-chain facilities that the province designated'),
    asOf,
    situation: { logisticsProject: 'coldChain', logisticsProjectDesignatedBy: 'province' },
    outcome: 'granted',
    result: { quota: 'guaranteed' },
    codes: ['QUOTA_NOT_LAND'],
  },
  {
    title: text('未经确定的重大项目，合规划、合标准', 'Major and not designated, within plan and standards'),
    asOf,
    situation: {
      logisticsProject: 'otherMajor',
      logisticsProjectDesignatedBy: 'neither',
      logisticsProjectFitsLandPlan: true,
      logisticsProjectFitsLandStandard: true,
    },
    outcome: 'granted',
    result: { quota: 'first' },
  },
  {
    title: text('未经确定，又不合规划', 'Not designated, and against the plan'),
    asOf,
    situation: {
      logisticsProject: 'railSiding',
      logisticsProjectDesignatedBy: 'neither',
      logisticsProjectFitsLandPlan: false,
      logisticsProjectFitsLandStandard: true,
    },
    outcome: 'refused',
    codes: ['NOT_DESIGNATED', 'AGAINST_LAND_PLAN'],
  },
  {
    title: text('一般物流项目', 'An ordinary project'),
    asOf,
    situation: { logisticsProject: 'ordinary' },
    outcome: 'refused',
    codes: ['NOT_MAJOR'],
  },
]
