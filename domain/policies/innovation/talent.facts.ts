import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'
import { once, whereNeeded } from './shared.facts.ts'

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

// All talent of one employer

/** The conditions of the allowance, as a count has to name them: the article gives it to persons, one by one. */
const countOf = (name: string, letter: string) =>
  fact.count(
    name,
    text(
      `单位的 ${letter} 类海外人才中，由企业或政府引进、合同三年以上、申请年度在岗且津贴未发的有几人？`,
      `How many class ${letter} persons from overseas, brought in by an enterprise or the government under a contract of three years or more, held their post in the year claimed and have not been paid for it?`,
    ),
    { most: 10_000, ...whereNeeded },
  )

export const classATalents = countOf('classATalents', 'A')
export const classBTalents = countOf('classBTalents', 'B')
