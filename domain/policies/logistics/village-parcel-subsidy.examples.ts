import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const firm = (rest: object = {}) => ({ isLogisticsEnterprise: true, deliversParcelsToVillages: true, ...rest })
const open = { subsidyFen: { least: 0, most: null } }

/** Golden examples: found to fit, the sum open; not found yet; no parcels to villages. */
export const examples: readonly Example[] = [
  {
    title: text('已认定符合规定，金额待定', 'Found to meet the rules; the sum is not set'),
    asOf,
    situation: firm({ villageParcelTermsMet: true }),
    outcome: 'granted',
    result: open,
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('还没有认定', 'Not found yet'),
    asOf,
    situation: firm(),
    outcome: 'computed',
    result: open,
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('没有开展快递进村', 'It brings no parcels to villages'),
    asOf,
    situation: firm({ deliversParcelsToVillages: false }),
    outcome: 'refused',
    codes: ['NO_VILLAGE_PARCELS'],
  },
]
