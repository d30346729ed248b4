import { fact, text } from '../../kit/index.ts'
import { EMPLOYER_SEATS, PLACED_GROUPS, PLACEMENT_APPLICANTS, SUBSIDY_CHOICES } from './options.ts'

export const applicant = fact.choice(
  'placementApplicant',
  text('为人介绍工作、申请补贴的是谁？', 'Who placed a person in work and applies for the subsidy?'),
  PLACEMENT_APPLICANTS,
  { past: true },
)
export const choice = fact.choice(
  'placementSubsidyChosen',
  text(
    '求职就业补贴和职业介绍补贴都符合时，选哪一种？',
    'Both subsidies for placing the person fit: which one is chosen?',
  ),
  SUBSIDY_CHOICES,
  { presumed: 'higher' },
)
export const groups = fact.choices(
  'placedPersonGroups',
  text(
    '被介绍就业的人经认定属于哪几类人员？',
    'To which groups has the person placed in work been certified to belong?',
  ),
  PLACED_GROUPS,
  { conditional: true, past: true },
)
export const beganOn = fact.day(
  'placedEmploymentBeganOn',
  text('被介绍的人哪一天开始就业？', 'On which day did the employment of the person placed begin?'),
  { conditional: true, past: true, time: 'done' },
)
export const throughOn = fact.day(
  'placedEmploymentThroughOn',
  text(
    '被介绍的人就业到哪一天（含当天）？',
    'Through which day has the employment of the person placed lasted, that day included?',
  ),
  { conditional: true, time: 'done' },
)
export const unbroken = fact.truth(
  'placedEmploymentUnbroken',
  text('被介绍的人是否在同一单位连续就业？', 'Was the employment of the person placed unbroken, with one employer?'),
  { conditional: true, past: true },
)
export const gapAccepted = fact.truth(
  'placedEmploymentGapAccepted',
  text(
    '被介绍的人就业有中断的，审核人是否认可？',
    'The employment of the person placed was broken: does the reviewer accept it?',
  ),
  { reviewed: true },
)
export const subsidisedBefore = fact.truth(
  'placedPersonSubsidisedBefore',
  text(
    '为介绍此人就业，以前是否向任何人发过求职就业或职业介绍补贴？',
    'Has a subsidy for placing this person in work been paid before, to anyone?',
  ),
  { conditional: true, past: true },
)
export const latestYear = fact.year(
  'latestPlacementSubsidyYear',
  text(
    '为介绍此人就业，最近一次补贴计入哪一年？',
    'For which year did the latest subsidy for placing this person count?',
  ),
  { least: 2015, most: 2199, conditional: true, past: true, time: 'done' },
)
export const yearFree = fact.truth(
  'placementYearFoundFree',
  text(
    '介绍此人就业的最近一次补贴计入更晚的年度：审核人是否查明，本年度尚未发过？',
    'The latest subsidy for placing this person counts for a later year: does the reviewer find that none was paid for this one?',
  ),
  { reviewed: true },
)

// Job-search and employment subsidy

export const employerSeat = fact.choice(
  'placedEmployerSeat',
  text('录用被介绍人的单位在哪里？', 'Where is the employer of the person placed?'),
  EMPLOYER_SEATS,
  { conditional: true, past: true },
)
export const employerLocal = fact.truth(
  'placedEmployerFoundLocal',
  text(
    '用人单位所在地有疑问的，审核人是否认定为当地？',
    'The seat of the employer is doubtful: does the reviewer find it local?',
  ),
  { reviewed: true },
)
export const contractSigned = fact.truth(
  'placedContractSigned',
  text(
    '被介绍的人是否签订劳动合同或就业协议？',
    'Has the person placed signed a labour contract or an employment agreement?',
  ),
  { conditional: true },
)

// Placement subsidy

export const servicesLicence = fact.truth(
  'hasHumanResourcesLicence',
  text(
    '职业中介机构是否持有《人力资源服务许可证》？',
    'Does the job agency hold the licence for human-resources services?',
  ),
  { conditional: true },
)
export const businessLicence = fact.truth(
  'hasAgencyBusinessLicence',
  text('职业中介机构是否持有营业执照？', 'Does the job agency hold a business licence?'),
  { conditional: true },
)
export const free = fact.truth(
  'placedFreeOfCharge',
  text('职业中介机构的介绍服务是否免费？', 'Was the service of the job agency free of charge to the person placed?'),
  { conditional: true, past: true },
)
