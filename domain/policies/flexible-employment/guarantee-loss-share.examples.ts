import { type Example, text, yuan } from '../../kit/index.ts'

const loss = {
  isPersonalStartUpLoan: true,
  lostToForceMajeure: true,
  unrecoverableLoanFen: yuan(100_000),
  lossShareAgreed: false,
}

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: eight to two; by agreement; a cent that does not divide; a firm's loan. */
export const examples: readonly Example[] = [
  {
    title: text('无约定：基金 8 万元，银行 2 万元', 'No agreement: 80,000 yuan and 20,000 yuan'),
    asOf: '2021-06-30',
    situation: loss,
    outcome: 'computed',
    result: { fundSharePercent: settled('80'), fundFen: settled(yuan(80_000)), bankFen: settled(yuan(20_000)) },
  },
  {
    title: text('约定基金承担 70%', 'The agreement lets the fund bear 70 %'),
    asOf: '2021-06-30',
    situation: { ...loss, lossShareAgreed: true, agreedFundSharePercent: '70' },
    outcome: 'computed',
    result: { fundFen: settled(yuan(70_000)), bankFen: settled(yuan(30_000)) },
  },
  {
    title: text(
      '99999.99 元：基金部分四舍五入，其余归银行',
      '99,999.99 yuan: the fund’s part is rounded, the rest is the bank’s',
    ),
    asOf: '2021-06-30',
    situation: { ...loss, unrecoverableLoanFen: 9_999_999 },
    outcome: 'computed',
    result: { fundFen: settled(7_999_999), bankFen: settled(2_000_000) },
  },
  {
    title: text('企业贷款：不适用', 'A loan of a firm: not covered'),
    asOf: '2021-06-30',
    situation: { ...loss, isPersonalStartUpLoan: false },
    outcome: 'refused',
    codes: ['NOT_A_PERSONAL_LOAN'],
  },
]
