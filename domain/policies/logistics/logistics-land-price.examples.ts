import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const land = (rest: object = {}) => ({
  ownLandUse: 'storage',
  isLandPlanCompliant: true,
  isLandUseUnchanged: true,
  raisesLandUtilisation: true,
  isForLogisticsFacility: true,
  ...rest,
})

/** Golden examples: storage land, industrial land, a use that was changed, no land of one’s own. */
export const examples: readonly Example[] = [
  {
    title: text('仓储用地提高容积率', 'Storage land built on more densely'),
    asOf,
    situation: land(),
    outcome: 'granted',
    result: { extraPriceFen: { least: 0, most: 0 } },
  },
  {
    title: text('工业用地同样适用', 'Industrial land as well'),
    asOf,
    situation: land({ ownLandUse: 'industrial' }),
    outcome: 'granted',
  },
  {
    title: text('改变了用途', 'Its use was changed'),
    asOf,
    situation: land({ isLandUseUnchanged: false }),
    outcome: 'refused',
    codes: ['USE_CHANGED'],
  },
  {
    title: text('没有自有土地', 'No land of its own'),
    asOf,
    situation: { ownLandUse: 'none' },
    outcome: 'refused',
    codes: ['NO_OWN_LAND'],
  },
]
