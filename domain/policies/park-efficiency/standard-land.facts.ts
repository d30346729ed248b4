import { fact, mu, text, yi } from '../../kit/index.ts'

/** The figures are asked for only where the indicators apply. */
const conditional = { conditional: true }

/** 100 billion yuan: so that an amount for each mu stays exact on the smallest plot. */
const amount = { most: yi(1000), ...conditional }

export const isStandardLand = fact.truth(
  'isIndustrialStandardLand',
  text('项目用地是否为工业用地“标准地”？', 'Does the project stand on industrial standard land?'),
)

export const area = fact.mu('standardLandMu', text('“标准地”多少亩？', 'How many mu of standard land?'), {
  least: mu('0.01'),
  most: mu('100000'),
  ...conditional,
})

export const investment = fact.fen(
  'standardLandInvestmentFen',
  text('“标准地”项目投资是多少钱（以分计）？', 'How much is invested on the standard land, in fen?'),
  { ...amount, least: 1 },
)

export const tax = fact.fen(
  'standardLandTaxFen',
  text('“标准地”项目一年税收是多少钱（以分计）？', 'How much tax does the standard land yield in a year, in fen?'),
  amount,
)

export const plotRatio = fact.quantity(
  'standardLandPlotRatio',
  text('“标准地”项目容积率是多少？', 'What is the plot ratio on the standard land?'),
  { most: 10_000, ...conditional },
)
