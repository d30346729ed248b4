import { describe, expect, test } from 'vitest'
import { operatorFee } from '../../../../domain/policies/smart-parking/operator-fee.ts'
import { codes, decide, faults } from '../../decide.ts'

const asOf = '2021-06-30'
const CONTRACT = {
  operatorContractStartsOn: '2022-01-01',
  operatorContractEndsOn: '2024-12-31',
  operatorFeeDueOn: '2022-06-30',
  operatorFeeForms: ['serviceFee'],
  operatorYearFeesFen: [10, 20, 40],
  hasOtherOperatorContract: false,
}
const fee = (change: object) =>
  decide<{ contractYear: { least: number }; feeFen: { least: number; most: number } }>(
    operatorFee,
    { ...CONTRACT, ...change },
    { asOf },
  )

describe('A10.R03 the fee of a contract year', () => {
  test.each([
    ['2022-01-01', 1, 10],
    ['2022-12-31', 1, 10],
    ['2023-01-01', 2, 20],
    ['2024-01-01', 3, 40],
    ['2024-12-31', 3, 40],
  ])('on %s it is year %d: %d', (operatorFeeDueOn, year, fen) => {
    const { result } = fee({ operatorFeeDueOn })
    expect(result).toEqual({ contractYear: { least: year, most: year }, feeFen: { least: fen, most: fen } })
  })

  test.each<[string, object, string[]]>([
    ['a day before the contract', { operatorFeeDueOn: '2021-12-31' }, ['BEFORE_CONTRACT']],
    ['a day after it', { operatorFeeDueOn: '2025-01-01' }, ['AFTER_CONTRACT', 'YEAR_FEE_NOT_SET']],
    ['a year without a fee', { operatorFeeDueOn: '2024-06-30', operatorYearFeesFen: [10, 20] }, ['YEAR_FEE_NOT_SET']],
  ])('%s', (_case, change, expected) => {
    expect(codes(fee(change))).toEqual(expected)
  })

  test('a leap day has its anniversary on 1 March', () => {
    const leap = { operatorContractStartsOn: '2024-02-29', operatorContractEndsOn: '2027-02-28' }
    expect(fee({ ...leap, operatorFeeDueOn: '2025-02-28' }).result!.contractYear.least).toBe(1)
    expect(fee({ ...leap, operatorFeeDueOn: '2025-03-01' }).result!.contractYear.least).toBe(2)
  })
})

describe('A10.R02 nothing but a service fee', () => {
  test.each<[string[], string[]]>([
    [['serviceFee'], []],
    [[], ['NO_SERVICE_FEE']],
    [['serviceFee', 'revenueShare'], ['REVENUE_SHARE']],
    [
      ['equity', 'minimumGuarantee'],
      ['NO_SERVICE_FEE', 'EQUITY', 'MINIMUM_GUARANTEE'],
    ],
  ])('%j', (operatorFeeForms, expected) => {
    expect(codes(fee({ operatorFeeForms }))).toEqual(expected)
  })
})

describe('A10.R01 one contract at a time', () => {
  const other = (starts: string, ends: string) => ({
    hasOtherOperatorContract: true,
    otherOperatorContractStartsOn: starts,
    otherOperatorContractEndsOn: ends,
  })
  test.each<[string, object, string[]]>([
    ['example 10: the same last day', other('2024-12-31', '2026-12-31'), ['CONTRACTS_OVERLAP']],
    ['example 10: from the next day', other('2025-01-01', '2026-12-31'), []],
    ['until the first day', other('2020-01-01', '2022-01-01'), ['CONTRACTS_OVERLAP']],
    ['until the day before', other('2020-01-01', '2021-12-31'), []],
  ])('%s', (_case, change, expected) => {
    expect(codes(fee(change))).toEqual(expected)
  })

  test('the dates of another contract are asked for only where there is one', () => {
    expect(faults(operatorFee, CONTRACT)).toEqual([])
    expect(faults(operatorFee, { ...CONTRACT, hasOtherOperatorContract: true })).toEqual([
      '/otherOperatorContractEndsOn required',
      '/otherOperatorContractStartsOn required',
    ])
  })

  test('a contract does not end before it begins', () => {
    expect(faults(operatorFee, { ...CONTRACT, operatorContractEndsOn: '2021-12-31' })).toEqual([
      '/operatorContractEndsOn endsBeforeStart',
    ])
    expect(faults(operatorFee, { ...CONTRACT, operatorContractEndsOn: '2022-01-01' })).toEqual([])
    expect(faults(operatorFee, { ...CONTRACT, ...other('2026-01-02', '2026-01-01') })).toEqual([
      '/otherOperatorContractEndsOn endsBeforeStart',
    ])
  })
})
