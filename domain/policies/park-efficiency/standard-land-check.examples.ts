import { type Example, text, wan } from '../../kit/index.ts'

const asOf = '2021-12-31'
const fen = (amount: number) => ({ least: amount, most: amount })
const open = { least: false, most: true }
const land = (rest: object = {}) => ({
  isIndustrialStandardLand: true,
  standardLandMu: '30',
  standardLandInvestmentFen: wan(6000),
  standardLandTaxFen: wan(450),
  standardLandPlotRatio: '1.2',
  ...rest,
})

/** Golden examples: the values not published to us; an uneven area, cut off; other land. */
export const examples: readonly Example[] = [
  {
    title: text('三项数值尚未设定：是否达标未定', 'The three values are not set: open'),
    asOf,
    situation: land(),
    outcome: 'computed',
    result: { passes: open, investmentMet: open, investmentPerMuFen: fen(wan(200)), taxPerMuFen: fen(wan(15)) },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('面积不整：每亩不足一分的舍去', 'An uneven area: parts of a fen are dropped'),
    asOf,
    situation: land({ standardLandMu: '3', standardLandInvestmentFen: 689_999_999 }),
    outcome: 'computed',
    result: { investmentPerMuFen: fen(229_999_999) },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('不是“标准地”', 'Other land'),
    asOf,
    situation: land({ isIndustrialStandardLand: false }),
    outcome: 'refused',
    codes: ['NOT_STANDARD_LAND'],
  },
]
