import { atLeast, COUNT, constant, formula, head, rule, text, times } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './overload-site-subsidy.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（二）') })

const completed = rule(
  'A9.R01',
  'completed',
  about('有建成的系统', 'Something has been completed'),
  head(
    'NOTHING_COMPLETED',
    text('没有建成的系统，在建的不计', 'nothing has been completed; what is being built does not count'),
    atLeast(fact.completedSites, constant(COUNT, 1)),
  ),
)

const subsidy = rule(
  'A9.R01',
  'subsidy',
  about('市级补助', 'Subsidy of the city'),
  times(fact.completedSites, law.siteSubsidy),
)

/** 治超非现场执法系统补助: a fixed sum for each completed system (A9.R01). */
export const overloadSiteSubsidy = formula({
  id: 'overload-site-subsidy',
  title: text('治超非现场执法系统补助', 'Subsidy for systems that check overloading'),
  summary: text(
    '建成的治超非现场执法系统可得多少市级补助。',
    'What the city pays for completed systems that check overloading.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'granted',
  entitled: completed,
  outputs: { subsidyFen: subsidy },
  goal: subsidy,
  examples,
})
