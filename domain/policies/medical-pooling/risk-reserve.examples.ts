import { type Example, text, yuan } from '../../kit/index.ts'

const settled = (fen: number) => ({ least: fen, most: fen })
const asOf = '2021-02-01'

/** Golden examples: a tenth, a tenth that has to be rounded, a reserve that was drawn on. */
export const examples: readonly Example[] = [
  {
    title: text('职工医保筹资 3.2 亿元', 'An employees’ fund that raised 320 million yuan'),
    asOf,
    situation: { unit: 'CITY', fund: 'employee', annualRaisedFen: yuan(320_000_000) },
    outcome: 'computed',
    result: {
      extractionFen: settled(yuan(32_000_000)),
      netFen: settled(yuan(32_000_000)),
      outstandingFen: settled(0),
    },
  },
  {
    title: text('尾数四舍五入到分', 'A tenth rounded to the fen'),
    asOf,
    situation: { annualRaisedFen: 100_005 },
    outcome: 'computed',
    result: { extractionFen: settled(10_001) },
  },
  {
    title: text('调剂 2000 万元后尚待补齐', 'After a draw of 20 million yuan, as much is to be paid back'),
    asOf: '2021-12-31',
    situation: { annualRaisedFen: yuan(1_000_000_000), reserveDrawnFen: yuan(20_000_000), reserveInterestFen: 5 },
    outcome: 'computed',
    result: { netFen: settled(yuan(80_000_000) + 5), outstandingFen: settled(yuan(20_000_000)) },
  },
]
