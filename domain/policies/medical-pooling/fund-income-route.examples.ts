import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'

/** Golden examples: premiums; a county’s subsidy; the reserve; something that the text leaves out. */
export const examples: readonly Example[] = [
  {
    title: text('县区税务征收的医保费：先入国库', 'Premiums collected in a county: first to the treasury'),
    asOf,
    situation: { medicalFundIncome: 'premium' },
    outcome: 'computed',
    result: { payer: 'countyTax', paidInto: 'cityTreasury', endsIn: 'specialAccount' },
    codes: ['PASSED_ON_BY_FINANCE'],
  },
  {
    title: text('县区安排的补助：直接缴入专户', 'A county’s own subsidy: straight to the special account'),
    asOf,
    situation: { medicalFundIncome: 'countySubsidy' },
    outcome: 'computed',
    result: { payer: 'countyFinance', paidInto: 'specialAccount', endsIn: 'specialAccount' },
  },
  {
    title: text('风险金：单独的专户', 'The reserve: an account of its own'),
    asOf,
    situation: { medicalFundIncome: 'reserve' },
    outcome: 'computed',
    result: { endsIn: 'reserveAccount', keptApart: { least: true, most: true } },
  },
  {
    title: text('其他收入：文中没有写', 'Other income: not in the text'),
    asOf,
    situation: { medicalFundIncome: 'other' },
    outcome: 'refused',
    codes: ['ROUTE_NOT_GIVEN'],
  },
]
