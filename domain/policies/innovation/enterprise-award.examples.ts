import { type Example, text, wan } from '../../kit/index.ts'

const settled = (amount: number) => ({ least: amount, most: amount })

const halves = (amount: number) => ({
  awardFen: settled(amount),
  cityFen: settled(amount / 2),
  countyFen: settled(amount / 2),
})

const title = {
  innovativeFirmTitle: 'gazelle',
  titleGrantedOn: '2021-09-01',
  isNewTitle: true,
  titleAlreadyRewarded: false,
  titleRewardedByOtherCityPolicy: false,
}

const certificate = {
  innovativeFirmTitle: 'highTech',
  titleGrantedOn: '2021-09-01',
  titleAlreadyRewarded: false,
  titleRewardedByOtherCityPolicy: false,
  highTechCertificateNumber: 3,
  highTechCertificatesInARow: 3,
  threeInARowAlreadyRewarded: false,
}

/** Golden examples of the award for firms: typical, three in a row, approved amounts, refused. */
export const examples: readonly Example[] = [
  {
    title: text('新认定省级瞪羚企业：30 万元', 'A new provincial gazelle: 300,000 yuan'),
    asOf: '2021-12-31',
    situation: title,
    outcome: 'granted',
    result: halves(wan(30)),
  },
  {
    title: text(
      '高新技术企业连续第三次认定：10 加 10 万元',
      'The third high-tech certificate in a row: 100,000 yuan twice',
    ),
    asOf: '2021-12-31',
    situation: certificate,
    outcome: 'granted',
    result: halves(wan(20)),
  },
  {
    title: text('第四次认定中断后重算：只有 10 万元', 'The fourth certificate after a break: 100,000 yuan alone'),
    asOf: '2021-12-31',
    situation: { ...certificate, highTechCertificateNumber: 4, highTechCertificatesInARow: 1 },
    outcome: 'granted',
    result: halves(wan(10)),
  },
  {
    title: text('独角兽企业批准额恰为上限 100 万元', 'A unicorn with exactly the ceiling of 1 million yuan approved'),
    asOf: '2021-12-31',
    situation: { ...title, innovativeFirmTitle: 'unicorn', unicornApprovedFen: wan(100) },
    outcome: 'granted',
    result: halves(wan(100)),
  },
  {
    title: text('独角兽企业批准额 120 万元：超过上限', 'A unicorn with 1.2 million yuan approved: above the ceiling'),
    asOf: '2021-12-31',
    situation: { ...title, innovativeFirmTitle: 'unicorn', unicornApprovedFen: wan(120) },
    outcome: 'refused',
    codes: ['ABOVE_CEILING'],
  },
  {
    title: text('没有所列的企业认定', 'No title of the kind'),
    asOf: '2021-12-31',
    situation: { innovativeFirmTitle: 'none' },
    outcome: 'refused',
    codes: ['NO_TITLE'],
  },
]
