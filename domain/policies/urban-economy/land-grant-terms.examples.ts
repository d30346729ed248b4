import { type Example, text, wan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const settled = (value: number | boolean) => ({ least: value, most: value })
const grant = (instalments: number[], rest: object = {}) => ({
  isLandInCentralUrbanArea: true,
  isNewLandGrant: true,
  landGrantPriceFen: wan(1000),
  landGrantInstalmentsFen: instalments,
  ...rest,
})

/** Golden examples: two instalments; one fen missing; land elsewhere. */
export const examples: readonly Example[] = [
  {
    title: text('两期缴清，免收保证金', 'Two instalments, no deposit'),
    asOf,
    situation: grant([wan(500), wan(500)]),
    outcome: 'computed',
    result: { depositFen: settled(0), instalmentsComplete: settled(true) },
  },
  {
    title: text('少一分', 'One fen missing'),
    asOf,
    situation: grant([wan(500), wan(500) - 1]),
    outcome: 'computed',
    result: { instalmentsComplete: settled(false) },
    codes: ['INSTALMENTS_DIFFER'],
  },
  {
    title: text('不在中心城区', 'Not in the central urban area'),
    asOf,
    situation: grant([wan(1000)], { isLandInCentralUrbanArea: false }),
    outcome: 'refused',
    codes: ['NOT_CENTRAL'],
  },
]
