import { fact, text } from '../../kit/index.ts'
import { STARS_HELD } from './options.ts'

export const star = fact.choice(
  'starHeld',
  text('企业被评为几星级工业企业？', 'How many stars does the firm hold as an industrial enterprise?'),
  STARS_HELD,
  { past: true },
)
export const isCurrent = fact.truth(
  'isStarOfLatestRating',
  text('企业的星级是否为最近一次年度评定所得？', 'Was the firm’s star won in the latest yearly rating?'),
  { conditional: true, past: true },
)
