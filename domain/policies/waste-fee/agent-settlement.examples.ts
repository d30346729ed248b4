import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-12-31'
const settled = (fen: number) => ({ least: fen, most: fen })
const year = (collected: number, rest: object = {}) => ({
  wasteFeeAgent: 'district',
  wasteFeeTaskFen: yuan(5_000_000),
  wasteFeeCollectedFen: yuan(collected),
  ...rest,
})

/** Golden examples: short of the task, exactly the task, beyond it with the rates not yet set, the water company. */
export const examples: readonly Example[] = [
  {
    title: text('少征 35 万元，由区财政补足', 'Short by 350,000: the district makes it up'),
    asOf,
    situation: year(4_650_000),
    outcome: 'computed',
    result: {
      shortfallFen: settled(yuan(350_000)),
      claimOnDistrictFen: settled(yuan(350_000)),
      surplusFen: settled(0),
    },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('恰好完成任务', 'Exactly the task'),
    asOf,
    situation: year(5_000_000),
    outcome: 'computed',
    result: { shortfallFen: settled(0), surplusFen: settled(0) },
  },
  {
    title: text('超收 40 万元，费率未定，手续费未定', 'Beyond by 400,000: rates not set, so the commission is open'),
    asOf,
    situation: year(5_400_000),
    outcome: 'computed',
    result: { surplusFen: settled(yuan(400_000)), commissionFen: { least: 0, most: yuan(5_400_000) } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('供水公司少征，不向区财政追补', 'The water company is short: no district owes for it'),
    asOf,
    situation: year(4_650_000, { wasteFeeAgent: 'waterCompany' }),
    outcome: 'computed',
    result: { shortfallFen: settled(yuan(350_000)), claimOnDistrictFen: settled(0) },
  },
]
