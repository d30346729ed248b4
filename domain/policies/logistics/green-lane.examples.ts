import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const trip = (rest: object = {}) => ({
  freightCargo: 'chilledPork',
  greenLaneTermsMet: true,
  greenLaneTollFen: yuan(300),
  ...rest,
})

/** Golden examples: checked; not checked yet; other goods. */
export const examples: readonly Example[] = [
  {
    title: text('冷鲜猪肉，核验通过，减免比例待定', 'Chilled pork, checked; the part waived is not set'),
    asOf,
    situation: trip(),
    outcome: 'granted',
    result: { reliefFen: { least: 0, most: yuan(300) }, payableFen: { least: 0, most: yuan(300) } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('鲜活农产品，还没有核验', 'Fresh farm goods, not checked yet'),
    asOf,
    situation: { freightCargo: 'otherFreshFarmGoods', greenLaneTollFen: yuan(300) },
    outcome: 'computed',
    result: { reliefFen: { least: 0, most: yuan(300) } },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('运的是其他货物', 'Other goods'),
    asOf,
    situation: { freightCargo: 'other' },
    outcome: 'refused',
    codes: ['NOT_FRESH_FARM_GOODS'],
  },
]
