import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { once } from './shared.facts.ts'

// Overseas talent (article 7)

export const overseasTalent = fact.truth(
  'isOverseasTalent',
  text('是否为引进的海外人才？', 'Is the person talent brought in from overseas?'),
)
export const introducedBy = fact.choice(
  'talentIntroducedBy',
  text('由谁引进？', 'Who brought the person in?'),
  options.INTRODUCERS,
  once,
)
export const talentClass = fact.choice(
  'talentClass',
  text('认定为哪一类人才？', 'In which class was the person recognised?'),
  options.TALENT_CLASSES,
)
export const contractStart = fact.day(
  'talentContractStartsOn',
  text('工作合同从哪一天开始？', 'On which day does the contract with the employer start?'),
  once,
)
export const contractEnd = fact.day(
  'talentContractEndsOn',
  text('工作合同的最后一天是哪一天？', 'What is the last day of the contract?'),
)
export const workedInYear = fact.truth(
  'workedInClaimYear',
  text('该年度是否在岗？', 'Was the person in the post in that year?'),
)
export const allowancePaid = fact.truth(
  'talentAllowanceAlreadyPaid',
  text('该年度的津贴是否已发过？', 'Has the allowance been paid for that year?'),
  once,
)
