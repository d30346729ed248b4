import { all, either, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { flexibleWorker } from './insurance.facts.ts'
import { examples } from './living-aid.examples.ts'
import { cite, policy } from './policy.ts'
import * as fact from './protection.facts.ts'
import * as slot from './slots.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('（十一）') })

const entitled = rule(
  'A6.R23',
  'entitled',
  about('灵活就业人员纳入低保或临时救助', 'Flexible workers taken into the allowance or relief'),
  all(
    head('NOT_A_FLEXIBLE_WORKER', text('不是灵活就业人员', 'not in flexible work'), flexibleWorker),
    head('NO_AID_SOUGHT', text('没有申请低保或临时救助', 'neither is applied for'), not(is(fact.aid, 'none'))),
    head(
      'AID_RULES_NOT_MET',
      text('不符合低保或临时救助的条件', 'the conditions of the allowance or relief are not met'),
      fact.aidRulesMet,
    ),
  ),
)

const standard = rule(
  'A6.R23',
  'standard',
  about('低保月标准或临时救助标准', 'Monthly standard of the allowance, or standard of the relief'),
  either(is(fact.aid, 'temporaryRelief'), slot.temporaryRelief, slot.minimumAllowance),
)

/** 低保和临时救助: whether a flexible worker is taken in; conditions and standards stand elsewhere (A6.R23). */
export const livingAid = formula({
  id: 'living-aid',
  title: text('灵活就业人员的最低生活保障和临时救助', 'Minimum living allowance and temporary relief'),
  summary: text(
    '灵活就业人员生活困难，能不能享受低保或临时救助，标准是多少。',
    'Whether people in flexible work get the minimum living allowance or temporary relief, and at which standard.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { standardFen: standard },
  goal: standard,
  examples,
})
