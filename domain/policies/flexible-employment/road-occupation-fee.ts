import { all, choose, formula, head, is, not, rule, type Truth, text, where } from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './road-occupation-fee.examples.ts'
import * as fact from './street.facts.ts'

const item = cite('（五）')

/** What the road fee asks; an administrative fee is not bound by it. */
const onRoad = (...conditions: Truth[]): Truth => where(is(fact.fee, 'roadOccupation'), ...conditions)

const entitled = rule(
  'A6.R07',
  'noFee',
  { label: text('免征占道费，取消行政事业性收费', 'Road fee waived, administrative fees abolished'), cite: item },
  all(
    head('NO_FEE_TO_PAY', text('没有要交的费', 'there is no such fee to be paid'), not(is(fact.fee, 'none'))),
    where(
      is(fact.fee, 'administrative'),
      head(
        'NOT_ON_FLEXIBLE_WORK',
        text('这项收费与灵活就业无关', 'the fee is not charged on flexible work'),
        fact.onFlexibleWork,
      ),
    ),
    onRoad(
      head(
        'OCCUPATION_NOT_APPROVED',
        text('占道经营未经批准', 'trading on the road is not approved'),
        fact.occupationApproved,
      ),
      head('NOT_AT_APPROVED_PLACE', text('不在规定地点', 'not at the place set for it'), fact.approvedPlace),
      head('NOT_AT_APPROVED_TIME', text('不在规定时间', 'not at the time set for it'), fact.approvedTime),
    ),
  ),
)

const due = rule(
  'A6.R07',
  'fee',
  { label: text('应交的费用', 'The fee to be paid'), cite: item },
  choose(fact.fee, law.streetFees),
)

/** 占道费减免: whether a stall owes nothing for the road, and flexible work no administrative fee (A6.R07). */
export const roadOccupationFee = formula({
  id: 'road-occupation-fee',
  title: text('城市道路占用费免征', 'Waiver of the fee for occupying a city road'),
  summary: text(
    '获准占道经营的摊点要不要交占道费，灵活就业要不要交行政事业性收费。',
    'Whether an approved stall pays for occupying the road, and flexible work any administrative fee.',
  ),
  policy,
  edition: '2020',
  revision: 2,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled,
  outputs: { feeFen: due },
  goal: entitled,
  examples,
})
