import { type Example, text } from '../../kit/index.ts'

const asOf = '2026-06-30'
const settled = (value: boolean) => ({ least: value, most: value })
const city = (rest: object = {}) => ({
  centralUrbanResidents: 1_500_000,
  newJointStockBanks: 2,
  supplyChainLeaders: 3,
  eCommerceLogisticsPlatforms: 5,
  isNationalLogisticsHub: true,
  urbanTargetsOn: '2025-12-31',
  ...rest,
})

/** Golden examples: everything just reached; everything just missed; looked at afterwards, some reached in time. */
export const examples: readonly Example[] = [
  {
    title: text('全部恰好达到', 'Everything just reached'),
    asOf,
    situation: city(),
    outcome: 'computed',
    result: { population: settled(true), banks: 'met', leaders: 'met', platforms: 'met', hub: settled(true) },
  },
  {
    title: text('各差一个', 'Each missed by one'),
    asOf,
    situation: city({ centralUrbanResidents: 1_499_999, newJointStockBanks: 1, eCommerceLogisticsPlatforms: 2 }),
    outcome: 'computed',
    result: { population: settled(false), banks: 'below', platforms: 'below' },
  },
  {
    title: text(
      '事后查看：人口和银行晚一天，物流枢纽按期',
      'Looked at afterwards: residents and banks a day late, the hub in time',
    ),
    asOf,
    situation: city({
      urbanTargetsOn: '2026-01-01',
      newJointStockBanks: 4,
      urbanResidentTargetReachedOn: '2026-01-01',
      jointStockBankTargetReachedOn: '2026-01-01',
      nationalLogisticsHubOn: '2024-06-30',
    }),
    outcome: 'computed',
    result: { population: settled(false), banks: 'late', leaders: 'met', hub: settled(true) },
    codes: ['POPULATION_LATE', 'BANKS_LATE'],
  },
]
