import { COUNT, type Dated, MONTHS, PERCENT, percent, quantityParameter, text } from '../../kit/index.ts'
import { cite, ISSUED, STARTS } from './policy.ts'

const since = <T>(article: string, value: T, from = STARTS): Dated<T> => ({ from, value, cite: cite(article) })

export const reserveRate = quantityParameter(
  'medical-pooling.reserve-rate',
  text('风险调剂金提取比例', 'Share of what is raised that goes into the risk reserve'),
  PERCENT,
  since('四（三）5（1）', percent(10)),
)

export const longDeposit = quantityParameter(
  'medical-pooling.long-deposit',
  text('到期后上解的存款的最短期限', 'Shortest term of a deposit that is remitted only when it matures'),
  MONTHS,
  since('四（二）1', 3, ISSUED),
)

export const reviewDay = quantityParameter(
  'medical-pooling.review-day',
  text('用款审核截止日（每月）', 'Day of the month by which the plans are reviewed'),
  COUNT,
  since('四（三）3', 10, ISSUED),
)
