import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const charge = (rest: object = {}) => ({
  logisticsCharge: 'other',
  isChargePublished: true,
  publishedChargeFen: yuan(100),
  chargedFen: yuan(100),
  wasServiceRendered: true,
  wasChargeForced: false,
  ...rest,
})
const verdict = (lawful: boolean) => ({ lawful: { least: lawful, most: lawful } })

/** Golden examples: as published; one fen above; abolished and forced; a charge under revision. */
export const examples: readonly Example[] = [
  {
    title: text('与公示标准一致', 'As published'),
    asOf,
    situation: charge(),
    outcome: 'computed',
    result: verdict(true),
  },
  {
    title: text('比公示标准多一分', 'One fen above the list'),
    asOf,
    situation: charge({ chargedFen: yuan(100) + 1 }),
    outcome: 'computed',
    result: verdict(false),
    codes: ['ABOVE_PUBLISHED'],
  },
  {
    title: text('已取消的收费，且强制', 'Abolished, and forced'),
    asOf,
    situation: charge({ logisticsCharge: 'dustSuppression', wasChargeForced: true }),
    outcome: 'computed',
    result: verdict(false),
    codes: ['ABOLISHED', 'FORCED'],
  },
  {
    title: text('正在归并的收费', 'A charge that is being merged'),
    asOf,
    situation: charge({ logisticsCharge: 'longWagonReturn' }),
    outcome: 'computed',
    result: verdict(true),
    codes: ['UNDER_REVISION'],
  },
]
