import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { once } from './shared.facts.ts'

// Overseas talent (article 7)

export const overseasTalent = fact.truth(
  'isOverseasTalent',
  text('本人是否为引进的海外人才？', 'Is the person talent brought in from overseas?'),
  once,
)
export const introducedBy = fact.choice(
  'talentIntroducedBy',
  text('海外人才由谁引进？', 'Who brought the person in from overseas?'),
  options.INTRODUCERS,
  once,
)
export const talentClass = fact.choice(
  'talentClass',
  text('海外人才认定为哪一类？', 'In which class of talent was the person from overseas recognised?'),
  options.TALENT_CLASSES,
  once,
)
export const contractStart = fact.day(
  'talentContractStartsOn',
  text(
    '海外人才与用人单位的工作合同从哪一天开始？',
    'On which day does the employment contract of the talent from overseas start?',
  ),
  { ...once, time: 'done', conditional: true },
)
export const contractEnd = fact.day(
  'talentContractEndsOn',
  text(
    '海外人才工作合同的最后一天是哪一天？',
    'What is the last day of the employment contract of the talent from overseas?',
  ),
  { time: 'ahead', conditional: true },
)
export const workedInYear = fact.truth(
  'workedInClaimYear',
  text('海外人才在申请年度是否在岗？', 'Did the talent from overseas hold the post in the year claimed?'),
  once,
)
export const allowancePaid = fact.truth(
  'talentAllowanceAlreadyPaid',
  text(
    '海外人才申请年度的岗位津贴是否已发过？',
    'Has the allowance for talent from overseas been paid for the year claimed?',
  ),
  once,
)
