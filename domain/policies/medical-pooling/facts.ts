import { fact, text } from '../../kit/index.ts'

export const annualRaised = fact.fen(
  'annualRaisedFen',
  text('该险种基准年度筹资额是多少钱（以分计）？', 'How much did this fund raise in the base year, in fen?'),
)
export const interest = fact.fen(
  'reserveInterestFen',
  text('风险金累计利息是多少钱（以分计）？', 'How much interest has the reserve earned, in fen?'),
  {
    presumed: 0,
  },
)
export const replenished = fact.fen(
  'reserveReplenishedFen',
  text('已补齐的调剂金是多少钱（以分计）？', 'How much of earlier draws has been paid back, in fen?'),
  { presumed: 0 },
)
export const drawn = fact.fen(
  'reserveDrawnFen',
  text('已调剂使用多少钱（以分计）？', 'How much has been drawn from the reserve, in fen?'),
  {
    presumed: 0,
  },
)
