import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const contract = {
  operatorContractStartsOn: '2022-01-01',
  operatorContractEndsOn: '2024-12-31',
  operatorFeeForms: ['serviceFee'],
  operatorYearFeesFen: [yuan(100_000), yuan(110_000), yuan(120_000)],
  hasOtherOperatorContract: false,
}
const settled = (value: number) => ({ least: value, most: value })

/** Golden examples: first and last day of a year, a second contract that starts a day too early. */
export const examples: readonly Example[] = [
  {
    title: text('第二个合同年的第一天', 'The first day of the second contract year'),
    asOf,
    situation: { ...contract, operatorFeeDueOn: '2023-01-01' },
    outcome: 'computed',
    result: { contractYear: settled(2), feeFen: settled(yuan(110_000)) },
  },
  {
    title: text('第一个合同年的最后一天', 'The last day of the first contract year'),
    asOf,
    situation: { ...contract, operatorFeeDueOn: '2022-12-31' },
    outcome: 'computed',
    result: { contractYear: settled(1), feeFen: settled(yuan(100_000)) },
  },
  {
    title: text('另一份合同在同一天开始', 'Another contract begins on the last day'),
    asOf,
    situation: {
      ...contract,
      operatorFeeDueOn: '2023-01-01',
      hasOtherOperatorContract: true,
      otherOperatorContractStartsOn: '2024-12-31',
      otherOperatorContractEndsOn: '2026-12-31',
    },
    outcome: 'refused',
    codes: ['CONTRACTS_OVERLAP'],
  },
  {
    title: text('约定了收入分成', 'A share of the income is not allowed'),
    asOf,
    situation: { ...contract, operatorFeeDueOn: '2023-01-01', operatorFeeForms: ['serviceFee', 'revenueShare'] },
    outcome: 'refused',
    codes: ['REVENUE_SHARE'],
  },
]
