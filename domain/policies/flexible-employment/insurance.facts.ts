import { fact, text, yuan } from '../../kit/index.ts'
import { EARLIER_EMPLOYMENT } from './options.ts'

// Subsidy for graduates

export const graduate = fact.truth('isCollegeGraduate', text('是高校毕业生吗？', 'Is the person a college graduate?'))
export const leftSchool = fact.day(
  'leftSchoolOn',
  text('哪一天离校？', 'On which day did the graduate leave school?'),
  {
    past: true,
  },
)
export const workBegan = fact.day(
  'flexibleWorkBeganOn',
  text('离校后哪一天开始灵活就业？', 'On which day after leaving school did flexible work begin?'),
  { past: true },
)
export const employment = fact.choice(
  'employmentSinceSchool',
  text('灵活就业开始之前有没有就业？', 'Was the graduate employed before flexible work began?'),
  EARLIER_EMPLOYMENT,
  { past: true },
)
export const employmentDisregarded = fact.truth(
  'earlierEmploymentDisregarded',
  text(
    '审核人是否认定：此前的短期就业不影响“未就业”？',
    'Does the reviewer find that the earlier employment does not count against the graduate?',
  ),
  { reviewed: true },
)
export const paysAsRuled = fact.truth(
  'paysInsuranceAsRuled',
  text('是否按规定缴纳社会保险费？', 'Are social insurance contributions paid as the rules ask?'),
)
export const before = fact.months(
  'subsidisedInsuranceMonths',
  text('此前已补贴几个月？', 'How many months have been subsidised before?'),
  { most: 36, bounded: true, presumed: 0, past: true },
)
export const payments = fact.amounts(
  'certifiedContributionsFen',
  text(
    '经核定、尚未补贴的各月实际缴费额是多少分（按月份先后）？',
    'What was really paid in each certified month that is not yet subsidised, in fen, in the order of the months?',
  ),
  { mostRows: 120, mostEach: yuan(1_000_000) },
)

// Deferral of pension contributions

export const flexibleWorker = fact.truth(
  'isFlexibleWorker',
  text('是灵活就业人员吗？', 'Is the person in flexible work?'),
)
export const contributionYear = fact.count(
  'pensionContributionYear',
  text('要暂缓哪一年的基本养老保险费？', 'Of which year are the basic pension contributions?'),
  { least: 1990, most: 2199 },
)
export const hardship = fact.truth(
  'hasContributionDifficulty',
  text('缴费是否确有困难？', 'Is it really hard for the person to pay them?'),
)
