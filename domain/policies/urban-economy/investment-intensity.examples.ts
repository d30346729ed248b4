import { type Example, text, wan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const settled = (value: number | boolean) => ({ least: value, most: value })
const project = (committedInvestmentFen: number, rest: object = {}) => ({
  isNewClusterEntrant: true,
  isInCentralUrbanCluster: true,
  committedInvestmentFen,
  grantedLandMu: '50',
  standardLandIndicators: ['investmentPerMu', 'taxPerMu', 'plotRatio', 'environmentalStandard'],
  ...rest,
})

/** Golden examples: exactly the floor; a hundred yuan less, shown as the same; outside the clusters. */
export const examples: readonly Example[] = [
  {
    title: text('恰好达到每亩 230 万元', 'Exactly 2.3 million yuan a mu'),
    asOf,
    situation: project(wan(11_500)),
    outcome: 'computed',
    result: { passes: settled(true), intensityFenPerMu: settled(wan(230)), indicatorsComplete: settled(true) },
  },
  {
    title: text('少 100 元即不达标', 'A hundred yuan less is not enough'),
    asOf,
    situation: project(wan(11_500) - 10_000, { standardLandIndicators: ['taxPerMu'] }),
    outcome: 'computed',
    result: { passes: settled(false), indicatorsComplete: settled(false) },
    codes: ['INTENSITY_TOO_LOW', 'INDICATORS_INCOMPLETE'],
  },
  {
    title: text('不在中心城区集聚区', 'Outside the clusters of the central urban area'),
    asOf,
    situation: project(wan(1), { isInCentralUrbanCluster: false }),
    outcome: 'refused',
    codes: ['NOT_IN_CENTRAL_CLUSTER'],
  },
]
