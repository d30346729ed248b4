import { type Example, text, wan } from '../../kit/index.ts'

const settled = (amount: number) => ({ least: amount, most: amount })

const halves = (amount: number) => ({
  awardFen: settled(amount),
  cityFen: settled(amount / 2),
  countyFen: settled(amount / 2),
})

const centre = {
  platformType: 'manufacturingInnovationCentre',
  platformLevel: 'national',
  platformRecognisedOn: '2021-05-20',
  isNewPlatform: true,
  platformAlreadyRewarded: false,
  platformRewardedByOtherCityPolicy: false,
}

/** Golden examples of the award for platforms: typical, by the piece, at the edge of the period, refused. */
export const examples: readonly Example[] = [
  {
    title: text(
      '国家级制造业创新中心：500 万元，市县各半',
      'A national manufacturing innovation centre: 5 million yuan, halved',
    ),
    asOf: '2021-06-30',
    situation: centre,
    outcome: 'granted',
    result: halves(wan(500)),
    codes: ['INNOVATION_CENTRE_SPLIT'],
  },
  {
    title: text(
      '省级工程实验室不是重点实验室：20 万元',
      'A provincial engineering laboratory is no key laboratory: 200,000 yuan',
    ),
    asOf: '2021-06-30',
    situation: { ...centre, platformType: 'engineeringLaboratory', platformLevel: 'provincial' },
    outcome: 'granted',
    result: halves(wan(20)),
  },
  {
    title: text('三个单项冠军产品：60 万元', 'Three single-champion products: 600,000 yuan'),
    asOf: '2021-06-30',
    situation: {
      platformType: 'championProduct',
      platformLevel: 'national',
      platformRecognisedOn: '2021-05-20',
      newChampionProducts: 3,
      platformRewardedByOtherCityPolicy: false,
    },
    outcome: 'granted',
    result: halves(wan(60)),
  },
  {
    title: text('2020 年首日认定：受理并提示早于印发', 'Recognised on the first day of 2020: accepted, with a remark'),
    asOf: '2021-06-30',
    situation: { ...centre, platformType: 'enterpriseTechnologyCentre', platformRecognisedOn: '2020-01-01' },
    outcome: 'granted',
    result: halves(wan(100)),
    codes: ['BEFORE_ISSUE_DATE'],
  },
  {
    title: text('2023 年认定且已领过奖：不予奖励', 'Recognised in 2023 and rewarded before: refused'),
    asOf: '2021-06-30',
    situation: {
      ...centre,
      platformType: 'enterpriseTechnologyCentre',
      platformRecognisedOn: '2023-02-01',
      platformAlreadyRewarded: true,
    },
    outcome: 'refused',
    codes: ['OUTSIDE_PERIOD', 'ALREADY_REWARDED'],
  },
  {
    title: text('没有所列的平台、基地或产品', 'No platform, base or product of the kind'),
    asOf: '2021-06-30',
    situation: { platformType: 'none' },
    outcome: 'refused',
    codes: ['NO_PLATFORM'],
  },
]
