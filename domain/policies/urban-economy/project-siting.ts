import { all, always, any, caseOf, formula, head, is, not, rule, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { DUTIES } from './options.ts'
import { cite, policy } from './policy.ts'
import { examples } from './project-siting.examples.ts'

/** A4.R05: whether a project has to settle in the agricultural park. */
const duty = rule(
  'A4.R05',
  'parkEntry',
  { label: text('入驻农产品加工产业园', 'Settling in the agricultural park'), cite: cite('2') },
  caseOf(
    DUTIES,
    [
      ['none', any(not(fact.isAgricultural), not(fact.isNewlyRecruited))],
      ['required', is(fact.origin, 'centralUrbanArea', 'suiping')],
    ],
    'encouraged',
  ),
)

/** A4.R11: what the city recruits settles in the urban districts, unless the firm asks otherwise. */
const urban = rule(
  'A4.R11',
  'settlesInUrbanDistricts',
  { label: text('落户中心城区', 'Settles in the urban districts'), cite: cite('14') },
  all(
    head('NOT_RECRUITED_BY_CITY', text('不是市级招引的项目', 'not recruited by the city'), fact.isMunicipal),
    head(
      'NOT_A_LEADING_INDUSTRY',
      text('不符合中心城区主导产业', 'it fits no leading industry of the central urban area'),
      fact.fitsIndustry,
    ),
    head(
      'SPECIAL_REQUEST',
      text('企业对选址有特殊要求', 'the firm has a special request as to where'),
      not(fact.specialRequest),
    ),
  ),
)

/** 项目落地: where a recruited project settles (A4.R05, R11). */
export const projectSiting = formula({
  id: 'project-siting',
  title: text('招引项目落地', 'Where a recruited project settles'),
  summary: text(
    '招引的项目应落户哪里，能否入驻农产品加工产业园。',
    'Where a recruited project settles, and whether it may enter the agricultural processing park.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks: [urban],
  outputs: { parkEntry: duty, settlesInUrbanDistricts: urban },
  goal: urban,
  examples,
})
