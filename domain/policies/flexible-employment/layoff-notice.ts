import {
  all,
  atLeast,
  creditCodeSchema,
  daysAfter,
  daysBetween,
  formula,
  head,
  is,
  not,
  rule,
  type Text,
  text,
} from '../../kit/index.ts'
import * as fact from './layoff.facts.ts'
import { examples } from './layoff-notice.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const marked = (label: Text) => ({ label, cite: cite('（十）') })

const earliestOn = rule(
  'A6.R16',
  'earliestOn',
  marked(text('最早可裁员之日', 'First day on which the lay-off may be')),
  daysAfter(fact.explainedOn, law.layoffDays),
)

const mayProceed = rule(
  'A6.R16',
  'mayProceed',
  marked(text('可以裁员', 'The lay-off may go on')),
  all(
    head(
      'NOT_EXPLAINED',
      text('尚未向工会或全体职工说明', 'not explained to the union or to all staff'),
      not(is(fact.audience, 'nobody')),
    ),
    head(
      'NOTICE_TOO_SHORT',
      text('说明距裁员不足规定天数', 'explained too few days before'),
      atLeast(fact.layoffOn, earliestOn),
    ),
    head(
      'NO_SETTLEMENT_PLAN',
      text('没有依法制定和实施职工安置方案', 'no lawful plan for settling the staff'),
      fact.plan,
    ),
  ),
)

const duties = rule(
  'A6.R16',
  'duties',
  marked(text('补偿、工资、社保均已了结', 'Compensation, wages and insurance are settled')),
  all(
    head('COMPENSATION_OPEN', text('经济补偿尚未付清', 'the compensation is still to be paid'), fact.compensation),
    head('WAGES_OPEN', text('拖欠的工资尚未偿还', 'wages are still owed'), fact.wages),
    head('INSURANCE_OPEN', text('欠缴的社保尚未补缴', 'insurance contributions are still missing'), fact.insurance),
  ),
)

/** 经济性裁员提前说明: whether a lay-off was explained early enough, and which duties are still open (A6.R16). */
export const layoffNotice = formula({
  id: 'layoff-notice',
  title: text('经济性裁员提前说明', 'Notice of an economic lay-off'),
  summary: text(
    '经济性裁员提前说明够不够早，还有哪些义务没有履行。',
    'Whether an economic lay-off was explained early enough, and which duties are still open.',
  ),
  policy,
  askedBy: ['person', 'enterprise'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: mayProceed,
  checks: [duties],
  outputs: { earliestOn, noticeDays: daysBetween(fact.explainedOn, fact.layoffOn), dutiesSettled: duties },
  goal: mayProceed,
  labels: {
    noticeDays: text('提前说明的天数', 'Days of notice'),
  },
  particulars: { creditCode: creditCodeSchema },
  examples,
})
