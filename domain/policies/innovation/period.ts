import {
  all,
  atLeast,
  atMost,
  calendarYear,
  type Expression,
  head,
  not,
  rule,
  type Text,
  type Truth,
  text,
} from '../../kit/index.ts'
import { issueDay, period } from './parameters.ts'
import { cite } from './policy.ts'

const first = period.at('first')
const last = period.at('last')

/** The day lies in the years that the measures were made for. */
export const liesInPeriod = (day: Expression<'day'>): Truth => all(atLeast(day, first), atMost(day, last))

/** The year is one of those that the measures were made for. */
export const isYearOfPeriod = (year: Expression<'count'>): Truth =>
  all(atLeast(year, calendarYear(first)), atMost(year, calendarYear(last)))

const OUTSIDE = text('不在 2020 至 2022 年之内', 'not within the years 2020 to 2022')

/** A5.R36: recognised, or claimed, within the period. */
export const inPeriod = (label: Text, condition: Truth): Truth =>
  rule('A5.R36', 'inPeriod', { label, cite: cite('第一条') }, head('OUTSIDE_PERIOD', OUTSIDE, condition))

/** A5.R36 for a recognition: one of 2020 that came before the policy was issued counts, with a remark. */
export const recognisedInPeriod = (day: Expression<'day'>): Truth =>
  rule(
    'A5.R36',
    'inPeriod',
    {
      label: text('认定在政策期间之内', 'Recognised within the period'),
      cite: cite('第一条'),
      notices: [
        {
          code: 'BEFORE_ISSUE_DATE',
          says: text(
            '认定早于政策印发之日：按政策所定年份仍予受理',
            'recognised before the policy was issued: accepted, as the policy names the whole of 2020',
          ),
          when: not(atLeast(day, issueDay)),
        },
      ],
    },
    head('OUTSIDE_PERIOD', OUTSIDE, liesInPeriod(day)),
  )

/** A5.R36 for a yearly subsidy. */
export const claimedInPeriod = (year: Expression<'count'>): Truth =>
  rule(
    'A5.R36',
    'inPeriod',
    { label: text('申请年度在政策期间之内', 'Claimed for a year of the period'), cite: cite('第一条') },
    head('OUTSIDE_PERIOD', OUTSIDE, isYearOfPeriod(year)),
  )

/** A5.R38: where another current policy of the city has paid for the same, there is no second payment. */
export const notPaidElsewhere = (paidElsewhere: Truth): Truth =>
  rule(
    'A5.R38',
    'noOtherCityPolicy',
    { label: text('未按本市其他政策领取', 'Not paid under another policy of the city'), cite: cite('第十条第三款') },
    head(
      'PAID_UNDER_OTHER_CITY_POLICY',
      text('本市其他政策已就同一事项支付', 'another policy of the city has already paid for the same'),
      not(paidElsewhere),
    ),
  )
