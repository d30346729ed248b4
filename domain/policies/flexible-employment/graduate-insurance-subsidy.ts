import {
  above,
  all,
  atLeast,
  atMost,
  COUNT,
  constant,
  difference,
  formula,
  head,
  is,
  lowest,
  MONTHS,
  monthsAfter,
  not,
  proportion,
  rule,
  sumOfFirst,
  text,
  times,
  where,
} from '../../kit/index.ts'
import { examples } from './graduate-insurance-subsidy.examples.ts'
import * as fact from './insurance.facts.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const item = cite('（二）')

const monthsLeft = difference(law.insuranceMonths, fact.before)

const entitled = rule(
  'A6.R05',
  'entry',
  { label: text('离校未就业高校毕业生灵活就业', 'Flexible work of graduates without a job'), cite: item },
  all(
    head('NOT_A_COLLEGE_GRADUATE', text('不是高校毕业生', 'not a college graduate'), fact.graduate),
    head(
      'NO_FLEXIBLE_WORK',
      text('离校后没有灵活就业', 'no flexible work taken up since leaving school'),
      fact.tookUpWork,
    ),
    head(
      'WORK_BEGAN_TOO_LATE',
      text('灵活就业开始时离校已超过规定年限', 'flexible work began too long after leaving school'),
      atMost(fact.workBegan, monthsAfter(fact.leftSchool, law.graduateWindow)),
    ),
    head(
      'STILL_EMPLOYED',
      text('灵活就业开始时仍在职', 'still employed when flexible work began'),
      not(is(fact.employment, 'current')),
    ),
    where(
      is(fact.employment, 'ended'),
      head(
        'EARLIER_EMPLOYMENT_COUNTS',
        text('此前就业过，审核未予认可', 'employed before, and a reviewer holds it against the graduate'),
        fact.employmentDisregarded,
      ),
    ),
    head(
      'CONTRIBUTIONS_NOT_AS_RULED',
      text('没有按规定缴纳社会保险费', 'contributions are not paid as the rules ask'),
      fact.paysAsRuled,
    ),
    head(
      'SUBSIDY_MONTHS_USED_UP',
      text('补贴月数已满', 'all months of subsidy are used up'),
      above(monthsLeft, constant(MONTHS, 0)),
    ),
  ),
)

const months = rule(
  'A6.R05',
  'months',
  { label: text('本次计补贴的月数', 'Months that count this time'), cite: item },
  lowest(times(fact.payments, constant(MONTHS, 1)), monthsLeft),
)

const subsidy = rule(
  'A6.R05',
  'subsidy',
  {
    label: text('社会保险补贴', 'Social insurance subsidy'),
    cite: item,
    notices: [
      {
        code: 'NO_CERTIFIED_MONTH',
        says: text('还没有核定的缴费月份', 'no month has been certified yet'),
        when: not(atLeast(fact.payments, constant(COUNT, 1))),
      },
      {
        code: 'LATER_MONTHS_NOT_COUNTED',
        says: text('超过最长期限的月份不计', 'the months beyond the longest term do not count'),
        when: above(times(fact.payments, constant(MONTHS, 1)), monthsLeft),
      },
    ],
  },
  proportion(
    sumOfFirst(fact.payments, monthsLeft),
    law.insuranceShare.at('numerator'),
    law.insuranceShare.at('denominator'),
    'halfUp',
  ),
)

/** 高校毕业生社会保险补贴: two thirds of what a graduate in flexible work really paid, for three years at most (A6.R05). */
export const graduateInsuranceSubsidy = formula({
  id: 'graduate-insurance-subsidy',
  title: text('高校毕业生灵活就业社会保险补贴', 'Social insurance subsidy for graduates in flexible work'),
  summary: text(
    '灵活就业的高校毕业生，实缴的社会保险费能补回多少、补几个月。',
    'How much of the insurance that a graduate in flexible work has paid comes back, and for how many months.',
  ),
  policy,
  edition: '2020',
  revision: 3,
  holder: 'person',
  gives: 'granted',
  entitled,
  outputs: { subsidyFen: subsidy, months },
  goal: subsidy,
  constraints: [
    {
      code: 'beforeLeavingSchool',
      field: 'flexibleWorkBeganOn',
      says: text('不能早于离校之日', 'cannot lie before the day of leaving school'),
      holds: atLeast(fact.workBegan, fact.leftSchool),
    },
  ],
  examples,
})
