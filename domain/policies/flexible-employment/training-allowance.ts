import {
  all,
  any,
  atLeast,
  atMost,
  constant,
  DAYS,
  formula,
  head,
  is,
  not,
  rated,
  rule,
  sum,
  type Text,
  text,
  when,
  where,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './training.facts.ts'
import { examples } from './training-allowance.examples.ts'
import { advance, isSubsidised, isTraining, participation, trainingSubsidy } from './training-subsidy.ts'

const marked = (label: Text) => ({ label, cite: cite('（七）') })

const inGroup = rule(
  'A6.R10',
  'group',
  marked(text('可领补贴的人员', 'A group that has the allowance')),
  all(
    head('NOT_IN_A_GROUP', text('不属于所列人员', 'in none of the groups'), not(is(fact.group, 'none'))),
    where(
      is(fact.group, 'urbanLowIncomeOther'),
      head(
        'URBAN_TRAINEE_NOT_COUNTED',
        text(
          '城市低保家庭学员不是“两后生”，审核未予认可',
          'of an urban minimum-allowance family, but a reviewer does not count it',
        ),
        fact.urbanTraineeCounted,
      ),
    ),
  ),
)

const hasDays = atLeast(fact.days, constant(DAYS, 1))

const living = rule(
  'A6.R10',
  'living',
  {
    ...marked(text('生活费补贴', 'Living allowance')),
    notices: [
      {
        code: 'APPRAISAL_HAS_NO_ALLOWANCE',
        says: text(
          '生活费、交通费补贴发给培训期间，鉴定不发',
          'allowances for living and travel are paid while one is trained, not for an appraisal',
        ),
        when: all(inGroup, not(isTraining)),
      },
    ],
  },
  when(all(inGroup, isTraining), rated(fact.days, law.livingAllowance, 'halfUp')),
)

const isTrip = is(fact.place, 'inProvinceOutsideCity')
const travels = all(inGroup, isTraining, isTrip)
const paidForAnother = is(fact.travelPaid, 'otherTrainingThisYear', 'otherTrainingEarlier')
const paidAsOftenAsSet = any(
  all(is(law.travelOncePer, 'year'), is(fact.travelPaid, 'otherTrainingThisYear')),
  all(is(law.travelOncePer, 'person'), paidForAnother),
)

const travelOnce = rule(
  'A6.R11',
  'travelOnce',
  {
    ...marked(text('交通费补贴只发一次', 'The travel allowance is paid once')),
    notices: [
      {
        code: 'TRAVEL_PAID_FOR_ANOTHER_TRAINING',
        says: text('另一次培训已领过交通费补贴', 'the travel allowance was paid for another training before'),
        when: all(travels, paidForAnother),
      },
    ],
  },
  where(
    travels,
    head(
      'TRAVEL_ALREADY_PAID',
      text('本次培训的交通费补贴已发', 'the travel allowance for this training has been paid'),
      not(is(fact.travelPaid, 'thisTraining')),
    ),
    where(
      paidAsOftenAsSet,
      head(
        'FURTHER_TRAVEL_NOT_ALLOWED',
        text('已按设定的次数发过，未同意再发', 'paid as often as is set, and not allowed again'),
        fact.furtherTravel,
      ),
    ),
  ),
)

const travel = rule(
  'A6.R11',
  'travel',
  marked(text('交通费补贴', 'Travel allowance')),
  when(all(travels, travelOnce), law.travelAllowance),
)

const allowance = sum(living, travel)

/** What is paid is paid for days, or for a trip: of neither there is nothing to grant. */
const somethingToPay = rule(
  'A6.R10',
  'somethingToPay',
  marked(text('有出勤天数或应补的行程', 'Days attended, or a trip to be paid for')),
  any(
    head('NO_DAYS_TO_PAY', text('没有可发补贴的出勤天数', 'no day attended that is still to be paid'), hasDays),
    all(isTrip, travelOnce),
  ),
)

const allowanceDue = all(inGroup, isTraining, somethingToPay)

/** 培训补贴: what a trainee gets for living and travel, and whether the training itself is subsidised (A6.R08–R12). */
export const trainingAllowance = formula({
  id: 'training-allowance',
  title: text('培训生活费、交通费补贴与培训补贴', 'Allowances and subsidy for training'),
  summary: text(
    '参加培训的人可领多少生活费和交通费补贴，培训本身有没有补贴。',
    'What a trainee gets for living and travel, and whether the training itself is subsidised.',
  ),
  policy,
  edition: '2020',
  revision: 4,
  holder: 'person',
  gives: 'granted',
  entitled: all(participation, any(allowanceDue, isSubsidised)),
  checks: [travelOnce, isSubsidised],
  outputs: {
    livingFen: living,
    travelFen: travel,
    allowanceFen: allowance,
    isSubsidised,
    trainingSubsidyFen: trainingSubsidy,
    advanceFen: advance,
  },
  goal: allowance,
  labels: {
    allowanceFen: text('生活费、交通费补贴合计', 'Both allowances together'),
    isSubsidised: text('培训或鉴定有补贴', 'The training or appraisal is subsidised'),
    trainingSubsidyFen: text('培训或鉴定补贴', 'Subsidy for the training or appraisal'),
  },
  constraints: [
    {
      code: 'opensAfterTraining',
      field: 'smallBusinessOpenedOn',
      says: text(
        '培训开始时已是企业主，开业不能晚于培训开始',
        'its owner when the training starts, so it cannot open after that',
      ),
      holds: any(not(fact.ownsBusiness), atMost(fact.openedOn, fact.startsOn)),
    },
  ],
  examples,
})
