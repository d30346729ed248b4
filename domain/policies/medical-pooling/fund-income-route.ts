import { caseOf, formula, head, is, not, rule, text } from '../../kit/index.ts'
import { examples } from './fund-income-route.examples.ts'
import { ACCOUNTS, PAYERS } from './options.ts'
import { cite, policy } from './policy.ts'
import * as fact from './routing.facts.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('四（三）2、5（1）') })

const incomeIs = (...incomes: readonly string[]) => is(fact.income, ...incomes)

const routed = rule(
  'A8.R15',
  'routed',
  about('文中写明了缴入渠道', 'The text says where it is paid in'),
  head(
    'ROUTE_NOT_GIVEN',
    text('这种收入缴入哪里，文中没有写', 'where income of this kind is paid in is not in the text'),
    not(incomeIs('other')),
  ),
)

const payer = rule(
  'A8.R15',
  'payer',
  about('由谁缴入', 'Who pays it in'),
  caseOf(
    PAYERS,
    [
      ['countyTax', incomeIs('premium')],
      ['countyFinance', incomeIs('countySubsidy', 'countyHardshipPremium')],
      ['cityMedicalSecurity', incomeIs('reserve')],
    ],
    'cityFinance',
  ),
)

const paidInto = rule(
  'A8.R15',
  'paidInto',
  about('先缴入哪里', 'Into what it is paid first'),
  caseOf(
    ACCOUNTS,
    [
      ['cityTreasury', incomeIs('premium')],
      ['reserveAccount', incomeIs('reserve')],
    ],
    'specialAccount',
  ),
)

const endsIn = rule(
  'A8.R15',
  'endsIn',
  {
    ...about('最后归入哪里', 'Where it ends'),
    notices: [
      {
        code: 'PASSED_ON_BY_FINANCE',
        says: text('由市财政部门从国库转入专户', 'the municipal finance bureau passes it on from the treasury'),
        when: incomeIs('premium'),
      },
    ],
  },
  caseOf(ACCOUNTS, [['reserveAccount', incomeIs('reserve')]], 'specialAccount'),
)

/** A8.R03: the reserve and its interest lie apart from everything else. */
const apart = rule(
  'A8.R03',
  'keptApart',
  { label: text('单独核算、收支两条线', 'Kept in an account of its own'), cite: cite('四（三）5（1）') },
  incomeIs('reserve'),
)

/** 基金收入缴入渠道: who pays an income in, and where it goes (A8.R03, R15). */
export const fundIncomeRoute = formula({
  id: 'fund-income-route',
  title: text('医保基金收入缴入渠道', 'Where income of the medical fund is paid in'),
  summary: text(
    '某种医保基金收入由谁缴、缴到哪里、最后归入哪个户。',
    'Who pays an income of the medical fund in, into what, and in which account it ends.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: routed,
  outputs: { payer, paidInto, endsIn, keptApart: apart },
  goal: routed,
  examples,
})
