import { fact, text } from '../../kit/index.ts'
import { LICENCE_FREE_CASES, STREET_FEES } from './options.ts'

// Licence

export const licenceCase = fact.choice(
  'licenceFreeCase',
  text('做的是哪一类经营？', 'What kind of trade is it?'),
  LICENCE_FREE_CASES,
)
export const namedPlace = fact.truth(
  'sellsAtNamedPlace',
  text('是否在政府指定的场所？', 'Is it at a place that the government has named?'),
  { conditional: true },
)
export const namedTime = fact.truth(
  'sellsAtNamedTime',
  text('是否在政府指定的时间？', 'Is it at a time that the government has named?'),
  { conditional: true },
)
export const noPermit = fact.truth(
  'serviceNeedsNoPermit',
  text('这项劳务依法无须许可吗？', 'Does the law ask no permit for this service?'),
  { conditional: true },
)
export const epidemicControl = fact.truth(
  'epidemicControlInForce',
  text('经营期间是否正在进行疫情防控？', 'Is an epidemic being controlled while the trade goes on?'),
  { conditional: true },
)
export const selfEmployed = fact.truth(
  'isSelfEmployedTrader',
  text('经营者是个体经营者吗？', 'Is the trader self-employed?'),
  { conditional: true },
)

// Fees

export const fee = fact.choice('streetFee', text('问的是哪一种收费？', 'Which fee is it about?'), STREET_FEES)
export const occupationApproved = fact.truth(
  'roadOccupationApproved',
  text('占道经营是否经过批准？', 'Has trading on the road been approved?'),
  { conditional: true },
)
export const approvedPlace = fact.truth(
  'tradesAtApprovedPlace',
  text('是否在规定的地点之内？', 'Is it within the place set for it?'),
  { conditional: true },
)
export const approvedTime = fact.truth(
  'tradesAtApprovedTime',
  text('是否在规定的时间之内？', 'Is it within the time set for it?'),
  { conditional: true },
)
