import { fact, text } from '../../kit/index.ts'
import { LICENCE_FREE_CASES, STREET_FEES } from './options.ts'

// Licence

export const licenceCase = fact.choice(
  'licenceFreeCase',
  text('本人做哪一类小本经营？', 'What kind of small trade does the person carry on?'),
  LICENCE_FREE_CASES,
)
export const namedPlace = fact.truth(
  'sellsAtNamedPlace',
  text(
    '农副产品、日用品是否在政府指定的场所销售？',
    'Are the farm produce or goods of daily use sold at a place that the government has named?',
  ),
  { conditional: true },
)
export const namedTime = fact.truth(
  'sellsAtNamedTime',
  text(
    '农副产品、日用品是否在政府指定的时间销售？',
    'Are the farm produce or goods of daily use sold at a time that the government has named?',
  ),
  { conditional: true },
)
export const noPermit = fact.truth(
  'serviceNeedsNoPermit',
  text('这项便民劳务依法无须许可吗？', 'Does the law ask no permit for the service to residents?'),
  { conditional: true },
)
export const epidemicControl = fact.truth(
  'epidemicControlInForce',
  text('从事零售期间是否正在进行疫情防控？', 'Is an epidemic being controlled while the retail trade goes on?'),
  { conditional: true, past: true },
)
export const selfEmployed = fact.truth(
  'isSelfEmployedTrader',
  text('从事零售的是个体经营者吗？', 'Is the retail trader self-employed?'),
  { conditional: true },
)

// Fees

export const fee = fact.choice(
  'streetFee',
  text(
    '要交的是城市道路占用费，还是行政事业性收费？',
    'Is a fee for occupying a city road to be paid, or an administrative fee?',
  ),
  STREET_FEES,
  { past: true },
)
export const onFlexibleWork = fact.truth(
  'isFeeOnFlexibleWork',
  text('这项行政事业性收费是否因灵活就业而收？', 'Is the administrative fee charged on flexible work?'),
  { conditional: true, past: true },
)
export const occupationApproved = fact.truth(
  'roadOccupationApproved',
  text('占用城市道路经营是否经过批准？', 'Has trading on the city road been approved?'),
  { conditional: true },
)
export const approvedPlace = fact.truth(
  'tradesAtApprovedPlace',
  text('占道经营是否在规定的地点之内？', 'Is the trading on the road within the place set for it?'),
  { conditional: true },
)
export const approvedTime = fact.truth(
  'tradesAtApprovedTime',
  text('占道经营是否在规定的时间之内？', 'Is the trading on the road within the time set for it?'),
  { conditional: true },
)
