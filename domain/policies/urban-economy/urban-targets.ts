import {
  above,
  all,
  always,
  any,
  atLeast,
  atMost,
  caseOf,
  type Expression,
  formula,
  head,
  not,
  rule,
  type Text,
  type Truth,
  text,
  where,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { REACHED } from './options.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './urban-targets.examples.ts'

const about = (zh: string, en: string, article: string) => ({ label: text(zh, en), cite: cite(article) })

/** Reached by its day: looked at no later than that, or known to have been reached by then. */
const inTime = (reachedOn: Expression<'day'>): Truth =>
  any(atMost(fact.targetOn, law.targetDay), atMost(reachedOn, law.targetDay))

/** A target is reached, and in time: what is wrong is told as the one or the other. */
const reachedInTime = ({
  reached,
  below,
  on,
  late,
}: {
  reached: Truth
  below: Says
  on: Expression<'day'>
  late: Says
}): Truth => all(head(below[0], below[1], reached), where(reached, head(late[0], late[1], inTime(on))))

type Says = readonly [code: string, says: Text]

const population = rule(
  'A4.R13',
  'population',
  about('常住人口目标', 'Residents', '1'),
  reachedInTime({
    reached: atLeast(fact.residents, law.residents),
    below: ['POPULATION_BELOW_TARGET', text('常住人口低于目标', 'the residents are fewer than the target')],
    on: fact.residentsReachedOn,
    late: [
      'POPULATION_LATE',
      text('常住人口过了期限才达到目标', 'the residents reached the target only after its day'),
    ],
  }),
)

/** Within a band, whose ends are included; late where it was reached after its day, if it has one. */
const within = (count: Expression<'count'>, { least, most }: typeof law.banks, isInTime: Truth = always) =>
  caseOf(
    REACHED,
    [
      ['below', not(atLeast(count, least))],
      ['late', not(isInTime)],
      ['exceeded', above(count, most)],
    ],
    'met',
  )

const banks = rule(
  'A4.R14',
  'banks',
  about('股份制银行', 'Joint-stock banks', '9'),
  within(fact.banks, law.banks, inTime(fact.banksReachedOn)),
)
const banksReached = rule(
  'A4.R14',
  'banksReached',
  about('股份制银行按期达到目标', 'The joint-stock banks reach their target in time', '9'),
  reachedInTime({
    reached: atLeast(fact.banks, law.banks.least),
    below: ['BANKS_BELOW_TARGET', text('新引进的股份制银行不足', 'too few joint-stock banks were brought in')],
    on: fact.banksReachedOn,
    late: [
      'BANKS_LATE',
      text('股份制银行过了期限才达到目标', 'the joint-stock banks reached the target only after its day'),
    ],
  }),
)
const leaders = rule(
  'A4.R15',
  'leaders',
  about('供应链龙头', 'Supply-chain leaders', '19'),
  within(fact.leaders, law.leaders),
)
const leadersReached = rule(
  'A4.R15',
  'leadersReached',
  about('供应链龙头达到目标', 'The supply-chain leaders reach their target', '19'),
  head(
    'LEADERS_BELOW_TARGET',
    text('供应链龙头企业不足', 'there are too few supply-chain leaders'),
    atLeast(fact.leaders, law.leaders.least),
  ),
)
const platforms = rule(
  'A4.R16',
  'platforms',
  about('电商物流平台', 'E-commerce logistics platforms', '24'),
  within(fact.platforms, law.platforms),
)
const platformsReached = rule(
  'A4.R16',
  'platformsReached',
  about('电商物流平台达到目标', 'The e-commerce logistics platforms reach their target', '24'),
  head(
    'PLATFORMS_BELOW_TARGET',
    text('电商物流平台和园区不足', 'there are too few e-commerce logistics platforms and parks'),
    atLeast(fact.platforms, law.platforms.least),
  ),
)
const hub = rule(
  'A4.R17',
  'hub',
  about('国家物流枢纽城市', 'National logistics hub', '24'),
  reachedInTime({
    reached: fact.isHubCity,
    below: ['NOT_A_HUB', text('未列入国家物流枢纽城市', 'it is no national logistics hub city')],
    on: fact.hubOn,
    late: [
      'HUB_LATE',
      text('过了期限才列入国家物流枢纽城市', 'it became a national logistics hub city only after the day'),
    ],
  }),
)

const reachedBy = (field: string, reachedOn: Expression<'day'>) => ({
  code: 'afterTargetsDay',
  field,
  says: text('不能晚于所看的那一天', 'cannot lie after the day that is looked at'),
  holds: atMost(reachedOn, fact.targetOn),
})

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
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks: [population, banksReached, leadersReached, platformsReached, hub],
  outputs: { population, banks, leaders, platforms, hub },
  goal: population,
  constraints: [
    reachedBy('urbanResidentTargetReachedOn', fact.residentsReachedOn),
    reachedBy('jointStockBankTargetReachedOn', fact.banksReachedOn),
    reachedBy('nationalLogisticsHubOn', fact.hubOn),
  ],
  examples,
})
