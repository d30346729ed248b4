import { type Example, text, yuan } from '../../kit/index.ts'

const monthly = (months: number) => Array.from({ length: months }, () => yuan(900))

const graduate = {
  isCollegeGraduate: true,
  leftSchoolOn: '2019-06-30',
  flexibleWorkBeganOn: '2020-01-01',
  employmentSinceSchool: 'none',
  paysInsuranceAsRuled: true,
  certifiedContributionsFen: monthly(12),
}

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: a year; three years of forty months; the anniversary; a day late; employed before. */
export const examples: readonly Example[] = [
  {
    title: text('每月缴 900 元，12 个月：补 7200 元', '900 yuan a month for a year: 7,200 yuan'),
    asOf: '2021-06-30',
    situation: graduate,
    outcome: 'granted',
    result: { subsidyFen: settled(yuan(7200)), months: settled(12) },
  },
  {
    title: text('缴了 40 个月：计 36 个月', 'Forty months paid: thirty-six count'),
    asOf: '2023-12-31',
    situation: { ...graduate, certifiedContributionsFen: monthly(40) },
    outcome: 'granted',
    result: { subsidyFen: settled(yuan(21_600)), months: settled(36) },
    codes: ['LATER_MONTHS_NOT_COUNTED'],
  },
  {
    title: text('离校满两年当天开始灵活就业', 'Flexible work from the second anniversary of leaving school'),
    asOf: '2021-12-31',
    situation: { ...graduate, flexibleWorkBeganOn: '2021-06-30', certifiedContributionsFen: [yuan(10_000)] },
    outcome: 'granted',
    result: { subsidyFen: settled(666_667), months: settled(1) },
  },
  {
    title: text('晚一天：不予补贴', 'A day later: nothing'),
    asOf: '2021-12-31',
    situation: { ...graduate, flexibleWorkBeganOn: '2021-07-01' },
    outcome: 'refused',
    codes: ['WORK_BEGAN_TOO_LATE'],
  },
  {
    title: text('此前短期就业过：由审核人认定', 'Employed for a short time before: a reviewer decides'),
    asOf: '2021-06-30',
    situation: { ...graduate, employmentSinceSchool: 'ended' },
    outcome: 'computed',
    result: { subsidyFen: settled(yuan(7200)) },
    codes: ['REVIEW_REQUIRED'],
  },
]
