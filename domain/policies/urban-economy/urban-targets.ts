import {
  above,
  all,
  always,
  atLeast,
  atMost,
  caseOf,
  type Expression,
  formula,
  not,
  rule,
  type Truth,
  text,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { REACHED } from './options.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './urban-targets.examples.ts'

const about = (zh: string, en: string, article: string) => ({ label: text(zh, en), cite: cite(article) })

const population = rule(
  'A4.R13',
  'population',
  about('常住人口目标', 'Residents', '1'),
  all(atLeast(fact.residents, law.residents), atMost(fact.targetOn, law.targetDay)),
)

/** Within a band, whose ends are included; late where its day, if it has one, has passed. */
const within = (count: Expression<'count'>, { least, most }: typeof law.banks, isLate?: Truth) =>
  caseOf(
    REACHED,
    [
      ...(isLate ? [['late', isLate] as const] : []),
      ['below', not(atLeast(count, least))],
      ['exceeded', above(count, most)],
    ],
    'met',
  )

const banks = rule(
  'A4.R14',
  'banks',
  about('股份制银行', 'Joint-stock banks', '9'),
  within(fact.banks, law.banks, above(fact.targetOn, law.targetDay)),
)
const leaders = rule(
  'A4.R15',
  'leaders',
  about('供应链龙头', 'Supply-chain leaders', '19'),
  within(fact.leaders, law.leaders),
)
const platforms = rule(
  'A4.R16',
  'platforms',
  about('电商物流平台', 'E-commerce logistics platforms', '24'),
  within(fact.platforms, law.platforms),
)
const hub = rule(
  'A4.R17',
  'hub',
  about('国家物流枢纽城市', 'National logistics hub', '24'),
  all(fact.isHubCity, atMost(fact.targetOn, law.targetDay)),
)

/** 城区经济目标: each figure that the measures set, by itself (A4.R13–R17). */
export const urbanTargets = formula({
  id: 'urban-targets',
  title: text('城区经济发展目标', 'Targets of the urban economy'),
  summary: text(
    '城区人口、银行、供应链和物流各项目标分别完成了没有。',
    'Whether each target for the urban area is met: residents, banks, supply chains, logistics.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  outputs: { population, banks, leaders, platforms, hub },
  goal: population,
  examples,
})
