import { type Example, text, yuan } from '../../kit/index.ts'

const million = (amount: number) => yuan(amount * 1_000_000)
const asOf = '2021-02-01'
const deposit = (amountFen: number, maturesOn: string, placedOn = '2020-12-31') => ({ amountFen, placedOn, maturesOn })

/** Golden examples: a long deposit stays until it matures; a day less makes it short; nothing deposited. */
export const examples: readonly Example[] = [
  {
    title: text('三个月定期到期再上解', 'A deposit of three months follows when it matures'),
    asOf,
    situation: {
      unit: 'SP',
      balanceFen: million(120),
      workingFundFen: million(15),
      deposits: [deposit(million(40), '2021-03-31')],
    },
    outcome: 'computed',
    result: {
      remitNowFen: million(65),
      atMaturityFen: million(40),
      deposits: [{ term: 'long', remitOn: '2021-03-31', longFrom: '2021-03-31' }],
    },
  },
  {
    title: text('差一天即为短期，按要求上解', 'A day less is short: it is called in'),
    asOf,
    situation: {
      balanceFen: million(120),
      workingFundFen: million(15),
      deposits: [deposit(million(40), '2021-03-30')],
      demandedOn: '2021-02-20',
    },
    outcome: 'computed',
    result: {
      remitNowFen: million(65),
      atMaturityFen: 0,
      onDemandFen: million(40),
      deposits: [{ term: 'short', remitOn: '2021-02-20', longFrom: '2021-03-31' }],
    },
  },
  {
    title: text('没有存款，备用金之外全部上解', 'No deposits: everything but the working fund'),
    asOf,
    situation: { balanceFen: million(30), workingFundFen: million(30) },
    outcome: 'computed',
    result: { remitNowFen: 0, keptFen: million(30), atMaturityFen: 0, deposits: [] },
  },
]
