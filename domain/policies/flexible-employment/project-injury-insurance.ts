import { all, formula, head, not, rule, text } from '../../kit/index.ts'
import { cite, policy } from './policy.ts'
import { examples } from './project-injury-insurance.examples.ts'
import * as fact from './protection.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（十）') })

const covered = rule(
  'A6.R23',
  'covered',
  {
    ...about('按项目参加工伤保险', 'Insured against work injury by the project'),
    notices: [
      {
        code: 'PREMIUM_NOT_GIVEN',
        says: text('费率和待遇照工伤保险的规定', 'premiums and benefits follow the rules of that insurance'),
        when: fact.construction,
      },
    ],
  },
  all(
    head('NOT_A_CONSTRUCTION_PROJECT', text('不是工程建设项目', 'no construction project'), fact.construction),
    head('NO_MIGRANT_WORKERS', text('做工的不是农民工', 'those who work there are no rural migrants'), fact.migrants),
  ),
)

const joined = rule(
  'A6.R23',
  'joined',
  about('项目已经参保', 'The project has joined'),
  head(
    'PROJECT_NOT_INSURED',
    text(
      '项目尚未参保：应由用工的一方去办',
      'the project has not joined yet: that is up to those who employ the workers',
    ),
    fact.insured,
  ),
)

/** 按项目参加工伤保险: whether migrants on a building site are insured by the project, and whether it has joined (A6.R23). */
export const projectInjuryInsurance = formula({
  id: 'project-injury-insurance',
  title: text('农民工按项目参加工伤保险', 'Work-injury insurance of migrant workers by project'),
  summary: text(
    '工地上的农民工是否按项目参加工伤保险，项目办了没有。',
    'Whether rural migrants on a building site are insured against work injury by the project, and whether it has joined.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled: covered,
  leftToOthers: not(fact.insured),
  checks: [joined],
  outputs: { hasJoined: joined },
  goal: covered,
  examples,
})
