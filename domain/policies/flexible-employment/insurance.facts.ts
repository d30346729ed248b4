import { fact, text, yuan } from '../../kit/index.ts'
import { EARLIER_EMPLOYMENT } from './options.ts'

// Subsidy for graduates

export const graduate = fact.truth(
  'isCollegeGraduate',
  text('本人是高校毕业生吗？', 'Is the person a college graduate?'),
  {
    past: true,
  },
)
export const tookUpWork = fact.truth(
  'tookUpFlexibleWork',
  text('高校毕业生离校后是否开始了灵活就业？', 'Has the graduate taken up flexible work since leaving school?'),
  { presumed: true, past: true },
)
export const leftSchool = fact.day(
  'leftSchoolOn',
  text('高校毕业生哪一天离校？', 'On which day did the graduate leave school?'),
  {
    past: true,
    time: 'done',
    conditional: true,
  },
)
export const workBegan = fact.day(
  'flexibleWorkBeganOn',
  text(
    '高校毕业生离校后哪一天开始灵活就业？',
    'On which day after leaving school did the graduate’s flexible work begin?',
  ),
  { past: true, time: 'done', conditional: true },
)
export const employment = fact.choice(
  'employmentSinceSchool',
  text(
    '高校毕业生离校后、灵活就业开始之前有没有就业？',
    'Was the graduate employed between leaving school and taking up flexible work?',
  ),
  EARLIER_EMPLOYMENT,
  { past: true, conditional: true },
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
  text(
    '灵活就业的高校毕业生是否按规定缴纳社会保险费？',
    'Does the graduate in flexible work pay social insurance contributions as the rules ask?',
  ),
)
export const before = fact.months(
  'subsidisedInsuranceMonths',
  text(
    '高校毕业生的社会保险补贴此前已领几个月？',
    'For how many months has the graduate had the social insurance subsidy before?',
  ),
  { most: 36, bounded: true, presumed: 0, past: true },
)
export const payments = fact.amounts(
  'certifiedContributionsFen',
  text(
    '经核定、尚未补贴的各月，毕业生实际缴了多少社会保险费（按月份先后，以分计）？',
    'How much social insurance did the graduate really pay in each certified month not yet subsidised, in fen, in the order of the months?',
  ),
  { mostRows: 120, mostEach: yuan(1_000_000) },
)

// Deferral of pension contributions

export const flexibleWorker = fact.truth(
  'isFlexibleWorker',
  text('本人是灵活就业人员吗？', 'Is the person in flexible work?'),
)
export const contributionYear = fact.year(
  'pensionContributionYear',
  text('要暂缓缴纳哪一年的基本养老保险费？', 'Basic pension contributions of which year are to be put off?'),
  { least: 1990, most: 2199, past: true, time: 'done' },
)
export const hardship = fact.truth(
  'hasContributionDifficulty',
  text('缴纳基本养老保险费是否确有困难？', 'Is it really hard for the person to pay basic pension contributions?'),
  { past: true },
)
