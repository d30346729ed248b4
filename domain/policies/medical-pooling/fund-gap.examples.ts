import { type Example, text, yuan } from '../../kit/index.ts'

const million = (amount: number) => yuan(amount * 1_000_000)

const county = (unit: string, gap: number, historical: number, rest: object = {}) => ({
  unit,
  level: 'county',
  incomeFen: million(100),
  expenditureFen: million(100 + gap),
  historicalFen: million(historical),
  ...rest,
})

const year = { budgetYear: 2021, fund: 'resident' }

/** Golden examples: savings and reserve together; a ground that excludes; a reserve too small for two; a surplus. */
export const examples: readonly Example[] = [
  {
    title: text('结余、风险金、财政依次承担', 'Savings, reserve and treasury in turn'),
    asOf: '2021-12-31',
    situation: { ...year, reserveFen: million(15), units: [county('SP', 50, 30)] },
    outcome: 'computed',
    result: {
      units: [
        {
          unit: 'SP',
          gapFen: million(50),
          fromHistoricalFen: million(30),
          needFen: million(20),
          fromReserveFen: million(15),
          treasuryFen: million(5),
          replenishFen: million(15),
          replenishBy: '2022-12-31',
        },
      ],
      reserveAfterFen: 0,
    },
    codes: ['RESERVE_SHORT'],
  },
  {
    title: text(
      '未完成征缴造成 2000 万元缺口，由县财政承担',
      'A missed collection task: its part falls on the county treasury',
    ),
    asOf: '2021-12-31',
    situation: {
      ...year,
      reserveFen: million(100),
      units: [county('SP', 50, 10, { grounds: ['collectionTaskMissed'], excludedFen: million(20) })],
    },
    outcome: 'computed',
    result: {
      units: [
        {
          excludedFen: million(20),
          fromHistoricalFen: million(10),
          fromReserveFen: million(20),
          treasuryFen: million(20),
        },
      ],
      reserveAfterFen: million(80),
    },
  },
  {
    title: text('两地争用 3000 万元风险金，按需求分摊', 'Two units share a reserve of 30 million by their needs'),
    asOf: '2021-12-31',
    situation: { ...year, reserveFen: million(30), units: [county('SP', 20, 0), county('QS', 40, 0)] },
    outcome: 'computed',
    result: {
      units: [
        { unit: 'SP', fromReserveFen: million(10), treasuryFen: million(10) },
        { unit: 'QS', fromReserveFen: million(20), treasuryFen: million(20) },
      ],
    },
    codes: ['RESERVE_SHORT'],
  },
  {
    title: text('没有缺口：结余记入本地', 'No gap: the surplus is booked to the unit'),
    asOf: '2021-12-31',
    situation: { ...year, reserveFen: 0, units: [county('SP', -3, 0), county('QS', 0, 0)] },
    outcome: 'computed',
    result: {
      units: [
        { unit: 'SP', gapFen: 0, surplusFen: million(3), historicalAfterFen: million(3), replenishBy: null },
        { unit: 'QS', gapFen: 0, surplusFen: 0, treasuryFen: 0 },
      ],
    },
  },
]
