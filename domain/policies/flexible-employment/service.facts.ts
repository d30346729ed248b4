import { fact, text } from '../../kit/index.ts'
import { AGENCY_SERVICES } from './options.ts'

// Service subsidy

export const agency = fact.truth(
  'isHumanResourcesAgency',
  text('是否为人力资源服务机构？', 'Is it an agency for human-resources services?'),
)
export const services = fact.choices(
  'agencyServices',
  text(
    '人力资源服务机构为灵活就业人员提供哪些专业化服务？',
    'Which professional services does the human-resources agency give people in flexible work?',
  ),
  AGENCY_SERVICES,
  { conditional: true, past: true },
)
export const serviceRulesMet = fact.truth(
  'agencyServiceRulesMet',
  text(
    '审核人是否认定符合就业创业服务补助的具体规定？',
    'Does the reviewer find the rules of the subsidy for employment services met?',
  ),
  { reviewed: true },
)

// Many persons placed

/** More than any agency places in a year; asked only of one that can be paid. */
const persons = { most: 100_000, conditional: true } as const

export const jobSearchOnly = fact.count(
  'personsForJobSearchSubsidy',
  text(
    '介绍的人中，只符合求职就业补贴条件、当年尚未享受补贴的有几人？',
    'Of the persons placed, how many fit the job-search subsidy alone and have had no subsidy in the year?',
  ),
  persons,
)
export const placementOnly = fact.count(
  'personsForPlacementSubsidy',
  text(
    '介绍的人中，只符合职业介绍补贴条件、当年尚未享受补贴的有几人？',
    'Of the persons placed, how many fit the placement subsidy alone and have had no subsidy in the year?',
  ),
  persons,
)
export const both = fact.count(
  'personsForEitherSubsidy',
  text(
    '介绍的人中，两种补贴的条件都符合、当年尚未享受补贴的有几人？',
    'Of the persons placed, how many fit both subsidies and have had none in the year?',
  ),
  persons,
)
