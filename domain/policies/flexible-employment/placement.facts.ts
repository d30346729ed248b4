import { fact, text } from '../../kit/index.ts'
import { EMPLOYER_SEATS, PLACED_GROUPS, PLACEMENT_APPLICANTS, SUBSIDY_CHOICES } from './options.ts'

export const applicant = fact.choice('placementApplicant', text('由谁申请？', 'Who applies?'), PLACEMENT_APPLICANTS)
export const choice = fact.choice(
  'placementSubsidyChosen',
  text('申请哪一种补贴？', 'Which subsidy is applied for?'),
  SUBSIDY_CHOICES,
  { presumed: 'higher' },
)
export const groups = fact.choices(
  'placedPersonGroups',
  text('被介绍人经认定属于哪几类人员？', 'To which groups has the person placed been certified to belong?'),
  PLACED_GROUPS,
)
export const beganOn = fact.day(
  'placedEmploymentBeganOn',
  text('哪一天开始就业？', 'On which day did the employment begin?'),
  { past: true },
)
export const throughOn = fact.day(
  'placedEmploymentThroughOn',
  text('就业到哪一天（含当天）？', 'Through which day has it lasted, that day included?'),
)
export const unbroken = fact.truth(
  'placedEmploymentUnbroken',
  text('是否在同一单位连续就业？', 'Was it unbroken, with one employer?'),
)
export const gapAccepted = fact.truth(
  'placedEmploymentGapAccepted',
  text('就业有中断的，审核人是否认可？', 'It was broken: does the reviewer accept it?'),
  { reviewed: true },
)
export const subsidisedBefore = fact.truth(
  'placedPersonSubsidisedBefore',
  text('此人以前是否已为任何人发过这两种补贴之一？', 'Has either subsidy been paid for this person before, to anyone?'),
  { past: true },
)
export const latestYear = fact.count(
  'latestPlacementSubsidyYear',
  text('最近一次补贴计入哪一年？', 'For which year did the latest of them count?'),
  { least: 2015, most: 2199, conditional: true, past: true },
)
export const yearFree = fact.truth(
  'placementYearFoundFree',
  text(
    '最近一次计入更晚的年度：审核人是否查明，本年度尚未发过？',
    'The latest one counts for a later year: does the reviewer find that none was paid for this one?',
  ),
  { reviewed: true },
)

// Job-search and employment subsidy

export const employerSeat = fact.choice(
  'placedEmployerSeat',
  text('用人单位在哪里？', 'Where is the employer?'),
  EMPLOYER_SEATS,
  { conditional: true },
)
export const employerLocal = fact.truth(
  'placedEmployerFoundLocal',
  text('所在地有疑问的，审核人是否认定为当地？', 'Its seat is doubtful: does the reviewer find it local?'),
  { reviewed: true },
)
export const contractSigned = fact.truth(
  'placedContractSigned',
  text('是否签订劳动合同或就业协议？', 'Has a labour contract or an employment agreement been signed?'),
  { conditional: true },
)

// Placement subsidy

export const servicesLicence = fact.truth(
  'hasHumanResourcesLicence',
  text('是否持有《人力资源服务许可证》？', 'Does it hold the licence for human-resources services?'),
  { conditional: true },
)
export const businessLicence = fact.truth(
  'hasAgencyBusinessLicence',
  text('是否持有营业执照？', 'Does it hold a business licence?'),
  { conditional: true },
)
export const free = fact.truth('placedFreeOfCharge', text('介绍是否免费？', 'Was the service free of charge?'), {
  conditional: true,
})
