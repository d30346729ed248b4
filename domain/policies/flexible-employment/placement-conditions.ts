import {
  above,
  all,
  any,
  atLeast,
  calendarYear,
  has,
  head,
  is,
  not,
  rule,
  type Text,
  type Truth,
  termEnd,
  text,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import * as fact from './placement.facts.ts'
import { cite } from './policy.ts'

const marked = (label: Text) => ({ label, cite: cite('（九）') })

type Kind = 'jobSearch' | 'placement'

/** The day on which the employment is as long as the subsidy asks, its first day counted. */
const reachedOn = (kind: Kind) => termEnd(fact.beganOn, law.placementMonths.at(kind))

/** The calendar year in which the period of employment is reached: the year that the subsidy counts for. */
export const countsFor = (kind: Kind) => calendarYear(reachedOn(kind))

const lasted = (kind: Kind, code: string, says: Text): Truth =>
  head(code, says, atLeast(fact.throughOn, reachedOn(kind)))

const unbroken = (): Truth =>
  any(
    fact.unbroken,
    head(
      'EMPLOYMENT_BROKEN',
      text('就业有中断，审核未予认可', 'the employment was broken, and not accepted'),
      fact.gapAccepted,
    ),
  )

/** A6.R15: one subsidy for each person and calendar year, whoever applies and whichever it is. */
const yearIsFree = (kind: Kind, item: string, label: Text, says: Text): Truth => {
  const year = countsFor(kind)
  return rule(
    'A6.R15',
    item,
    marked(label),
    any(
      not(fact.subsidisedBefore),
      above(year, fact.latestYear),
      head('ALREADY_SUBSIDISED_THIS_YEAR', says, all(above(fact.latestYear, year), fact.yearFree)),
    ),
  )
}

/** Who has either subsidy: a job agency is one of the intermediaries. */
export const placedBySomeone = rule(
  'A6.R13',
  'applicant',
  marked(
    text('为人介绍工作的中介机构、劳务经纪人或劳务信息员', 'An intermediary, broker or informant who placed a person'),
  ),
  all(
    head('NOBODY_PLACED', text('没有为人介绍过工作', 'nobody was placed in work'), not(is(fact.applicant, 'none'))),
    head(
      'NOT_AN_INTERMEDIARY',
      text('不是中介机构、劳务经纪人或劳务信息员', 'no intermediary, labour broker or labour informant'),
      not(is(fact.applicant, 'other')),
    ),
  ),
)

const jobSearchConditions = rule(
  'A6.R13',
  'jobSearchConditions',
  marked(text('求职就业补贴的条件', 'Conditions of the job-search and employment subsidy')),
  all(
    head(
      'NOT_FROM_POOR_FAMILY',
      text('被介绍人不是贫困家庭劳动力', 'the person is no worker of a poor family'),
      has(fact.groups, 'poorFamilyLabourer'),
    ),
    any(
      is(fact.employerSeat, 'inCity'),
      head(
        'EMPLOYER_NOT_LOCAL',
        text('用人单位不在当地', 'the employer is not local'),
        all(is(fact.employerSeat, 'doubtful'), fact.employerLocal),
      ),
    ),
    head(
      'NO_CONTRACT',
      text('没有签订劳动合同或就业协议', 'no labour contract or employment agreement'),
      fact.contractSigned,
    ),
    lasted('jobSearch', 'EMPLOYED_UNDER_SIX_MONTHS', text('就业不满六个月', 'employed for less than six months')),
    unbroken(),
  ),
)

/** Who alone has the placement subsidy: a job agency with both of its licences. */
export const licensedAgency = all(
  head('NOT_A_JOB_AGENCY', text('不是职业中介机构', 'not a job agency'), is(fact.applicant, 'jobAgency')),
  head(
    'NO_HUMAN_RESOURCES_LICENCE',
    text('没有人力资源服务许可证', 'no licence for human-resources services'),
    fact.servicesLicence,
  ),
  head('NO_BUSINESS_LICENCE', text('没有营业执照', 'no business licence'), fact.businessLicence),
)

const placementConditions = rule(
  'A6.R14',
  'placementConditions',
  marked(text('职业介绍补贴的条件', 'Conditions of the placement subsidy')),
  all(
    licensedAgency,
    head('NOT_FREE_OF_CHARGE', text('介绍收了费', 'the service was not free'), fact.free),
    head(
      'GROUP_NOT_COVERED',
      text('被介绍人不属于所列五类人员', 'the person is in none of the five groups'),
      any(
        has(fact.groups, 'poorFamilyChild'),
        has(fact.groups, 'finalYearGraduate'),
        has(fact.groups, 'schoolLeaver'),
        has(fact.groups, 'ruralWorker'),
        has(fact.groups, 'registeredUnemployed'),
      ),
    ),
    lasted('placement', 'EMPLOYED_UNDER_THREE_MONTHS', text('就业不满三个月', 'employed for less than three months')),
    unbroken(),
  ),
)

/** Everything that the subsidy of 200 yuan asks. */
export const jobSearchFits = all(
  jobSearchConditions,
  yearIsFree(
    'jobSearch',
    'jobSearchYear',
    text('求职就业补贴所计年度尚未享受', 'No subsidy yet for the year of the job-search subsidy'),
    text('满六个月的年度已享受过补贴', 'one was paid for the year in which six months are reached'),
  ),
)

/** Everything that the subsidy of 300 yuan asks. */
export const placementFits = all(
  placementConditions,
  yearIsFree(
    'placement',
    'placementYear',
    text('职业介绍补贴所计年度尚未享受', 'No subsidy yet for the year of the placement subsidy'),
    text('满三个月的年度已享受过补贴', 'one was paid for the year in which three months are reached'),
  ),
)
