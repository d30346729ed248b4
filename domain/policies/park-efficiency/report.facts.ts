import { fact, text } from '../../kit/index.ts'
import { REPORTS } from './options.ts'

/** Asked for only of a report that is due on a day. */
const conditional = { conditional: true }

export const report = fact.choice(
  'parkReport',
  text('问的是“百园增效”的哪种报告？', 'Which report of the hundred parks programme is asked about?'),
  REPORTS,
  { past: true },
)

export const periodOn = fact.day(
  'parkReportPeriodOn',
  text('报告哪一期？填该季度（半年）中的任一天。', 'Which quarter or half-year is it for? Any day that lies in it.'),
  { ...conditional, time: 'ahead' },
)

export const statusOn = fact.day(
  'parkReportStatusOn',
  text('看截至哪一天的报送情况？', 'As of which day is the report looked at?'),
  { ...conditional, time: 'done' },
)

export const made = fact.truth(
  'parkReportMade',
  text('报告是否已报送或发出？', 'Has the report been made?'),
  conditional,
)

export const madeOn = fact.day(
  'parkReportMadeOn',
  text('报告哪一天报送或发出？', 'On which day was the report made?'),
  { ...conditional, time: 'done', past: true },
)
