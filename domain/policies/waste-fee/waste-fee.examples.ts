import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const settled = (fen: number) => ({ least: fen, most: fen })
const priced = { hasApprovedWasteTariff: true, wasteTariffUnitPriceFen: yuan(5) }

/** Golden examples with invented prices: the notice gives none. */
export const examples: readonly Example[] = [
  {
    title: text('单位，计费数量 12.5', 'A firm, 12.5 units'),
    asOf,
    situation: {
      wasteFeePayer: 'nonHousehold',
      wasteFeePeriodOn: '2021-06-01',
      ...priced,
      wasteTariffBaseQuantity: '12.5',
    },
    outcome: 'computed',
    result: { channel: 'districtAgent', feeFen: settled(6250), remittedFen: settled(6250) },
  },
  {
    title: text('居民，尚未全面开征', 'A household before the full levy'),
    asOf,
    situation: { wasteFeePayer: 'household', wasteFeePeriodOn: '2021-06-01', ...priced, wasteTariffBaseQuantity: '1' },
    outcome: 'refused',
    codes: ['FULL_LEVY_NOT_STARTED'],
  },
  {
    title: text('没有收费标准', 'No tariff'),
    asOf,
    situation: { wasteFeePayer: 'nonHousehold', wasteFeePeriodOn: '2021-06-01', hasApprovedWasteTariff: false },
    outcome: 'refused',
    codes: ['TARIFF_NOT_CONFIGURED'],
  },
]
