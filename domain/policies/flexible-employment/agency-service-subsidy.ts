import { all, creditCodeSchema, formula, head, rule, some, text } from '../../kit/index.ts'
import { examples } from './agency-service-subsidy.examples.ts'
import { cite, policy } from './policy.ts'
import * as fact from './service.facts.ts'
import * as slot from './slots.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（九）') })

const entitled = rule(
  'A6.R22',
  'entitled',
  about('为灵活就业人员提供专业化服务的机构', 'An agency that serves people in flexible work'),
  all(
    head('NOT_A_SERVICE_AGENCY', text('不是人力资源服务机构', 'no agency for human-resources services'), fact.agency),
    head(
      'NO_SERVICE_FOR_FLEXIBLE_WORKERS',
      text('没有为灵活就业人员提供专业化服务', 'no professional service for people in flexible work'),
      some(fact.services),
    ),
    head(
      'SERVICE_RULES_NOT_MET',
      text('不符合服务补助的具体规定', 'the rules of the service subsidy are not met'),
      fact.serviceRulesMet,
    ),
  ),
)

const subsidy = rule(
  'A6.R22',
  'subsidy',
  about('就业创业服务补助', 'Subsidy for employment services'),
  slot.agencySubsidy,
)

/** 就业创业服务补助: whether an agency is subsidised for serving flexible workers; by how much stands elsewhere (A6.R22). */
export const agencyServiceSubsidy = formula({
  id: 'agency-service-subsidy',
  title: text('人力资源机构就业创业服务补助', 'Subsidy to agencies for employment services'),
  summary: text(
    '人力资源机构为灵活就业人员做招聘、培训、外包等服务，能不能得补助、多少。',
    'Whether an agency that serves people in flexible work is subsidised, and how much.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'enterprise',
  gives: 'granted',
  entitled,
  outputs: { subsidyFen: subsidy },
  goal: subsidy,
  particulars: { creditCode: creditCodeSchema },
  examples,
})
