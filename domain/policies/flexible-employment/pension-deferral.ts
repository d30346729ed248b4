import { all, atLeast, atMost, formula, head, rule, text } from '../../kit/index.ts'
import * as fact from './insurance.facts.ts'
import * as law from './parameters.ts'
import { examples } from './pension-deferral.examples.ts'
import { cite, policy } from './policy.ts'

const item = cite('（十一）')

const entitled = rule(
  'A6.R17',
  'deferral',
  {
    label: text('自愿暂缓缴纳 2020 年基本养老保险费', 'Basic pension contributions of 2020 put off by choice'),
    cite: item,
  },
  all(
    head('NOT_A_FLEXIBLE_WORKER', text('不是灵活就业人员', 'not in flexible work'), fact.flexibleWorker),
    head(
      'YEAR_NOT_COVERED',
      text('本措施只及于 2020 年的保险费', 'these measures reach the contributions of 2020 only'),
      all(atLeast(fact.contributionYear, law.deferralYear), atMost(fact.contributionYear, law.deferralYear)),
    ),
    head('NO_REAL_DIFFICULTY', text('缴费没有实际困难', 'paying them is not really hard'), fact.hardship),
  ),
)

const dueOn = rule(
  'A6.R17',
  'dueOn',
  { label: text('暂缓部分最迟缴纳日', 'Day by which the deferred sum is due'), cite: item },
  law.deferredDueOn,
)

/** 养老保险费暂缓缴纳: whether a flexible worker may put off the pension contributions of 2020 (A6.R17). */
export const pensionDeferral = formula({
  id: 'pension-deferral',
  title: text('灵活就业人员暂缓缴纳 2020 年养老保险费', 'Deferral of the pension contributions of 2020'),
  summary: text(
    '灵活就业人员能否缓缴 2020 年的养老保险费，最迟哪天补缴。',
    'Whether a flexible worker may put off the pension contributions of 2020, and until when.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { dueOn },
  goal: entitled,
  examples,
})
