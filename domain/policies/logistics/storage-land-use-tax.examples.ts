import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const settled = (fen: number) => ({ least: fen, most: fen })

/** An invented rate: the text gives none. */
const land = (eligible: string, other: string, rest: object = {}) => ({
  isLogisticsEnterprise: true,
  isBulkCommodityStorageLand: true,
  bulkStorageAreaSquareMetres: eligible,
  otherLandAreaSquareMetres: other,
  landUseTaxRateFen: yuan(4),
  landUseTaxMonths: 12,
  ...rest,
})

/** Golden examples: a year; part of a year, rounded; mixed land; a firm that is no logistics enterprise. */
export const examples: readonly Example[] = [
  {
    title: text('一万平方米，全年', 'Ten thousand square metres for a year'),
    asOf,
    situation: land('10000', '0'),
    outcome: 'granted',
    result: { fullTaxFen: settled(yuan(40_000)), taxFen: settled(yuan(20_000)), reliefFen: settled(yuan(20_000)) },
  },
  {
    title: text('七个月，尾数四舍五入', 'Seven months, rounded once'),
    asOf,
    situation: land('10000', '0', { landUseTaxMonths: 7 }),
    outcome: 'granted',
    result: { taxFen: settled(1_166_667) },
  },
  {
    title: text('部分为其他土地', 'Some of it is other land'),
    asOf,
    situation: land('6000', '4000'),
    outcome: 'granted',
    result: { taxFen: settled(yuan(28_000)) },
  },
  {
    title: text('不是物流企业', 'No logistics enterprise'),
    asOf,
    situation: land('10000', '0', { isLogisticsEnterprise: false }),
    outcome: 'refused',
    codes: ['NOT_LOGISTICS'],
  },
]
