import { all, formula, head, rule, text } from '../../kit/index.ts'
import { inKeyGroup } from './key-groups.ts'
import { cite, policy } from './policy.ts'
import * as slot from './slots.ts'
import * as fact from './startup.facts.ts'
import { examples } from './startup-subsidy.examples.ts'

const item = cite('（一）')

const entitled = rule(
  'A6.R18',
  'entitled',
  {
    label: text('重点群体从事个体经营', 'A person of a key group with a business of one’s own'),
    cite: item,
    notices: [
      {
        code: 'LOAN_AND_TAX_BESIDE',
        says: text(
          '创业担保贷款和税收优惠另按各自规定办理',
          'the guaranteed loan and relief from taxes have rules of their own',
        ),
        when: fact.selfEmployed,
      },
    ],
  },
  all(
    head('NO_OWN_BUSINESS', text('没有从事个体经营', 'runs no business of one’s own'), fact.selfEmployed),
    inKeyGroup,
    head(
      'START_UP_RULES_NOT_MET',
      text('不符合创业补贴的具体规定', 'the rules of the start-up subsidy are not met'),
      fact.startUpRulesMet,
    ),
  ),
)

const subsidy = rule(
  'A6.R18',
  'subsidy',
  { label: text('创业补贴', 'Start-up subsidy'), cite: item },
  slot.startUpGrant,
)

/** 重点群体创业补贴: whether a person of a key group gets the subsidy, whose rules and sum stand elsewhere (A6.R18). */
export const startupSubsidy = formula({
  id: 'startup-subsidy',
  title: text('重点群体创业补贴', 'Start-up subsidy of key groups'),
  summary: text(
    '下岗失业人员、高校毕业生、农民工、就业困难人员等做个体经营，能不能领创业补贴、领多少。',
    'Whether people of key groups who run their own business get the start-up subsidy, and how much.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { subsidyFen: subsidy },
  goal: subsidy,
  examples,
})
