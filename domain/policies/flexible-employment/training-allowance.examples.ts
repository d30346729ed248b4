import { type Example, text, yuan } from '../../kit/index.ts'

const trainee = {
  traineeGroup: 'poorLabourer',
  trainingKind: 'other',
  trainingPlace: 'inProvinceOutsideCity',
  attendedTrainingDays: 12,
  travelAllowancePaid: 'never',
}

const owner = {
  traineeGroup: 'none',
  trainingKind: 'startUp',
  trainingPlace: 'inCity',
  attendedTrainingDays: 10,
  ownsSmallBusiness: true,
  smallBusinessOpenedOn: '2016-03-01',
  trainingStartsOn: '2021-03-01',
}

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: with travel; in the city; a second trip; the fifth anniversary; an appraisal; pre-job training; nobody’s group; no day; none. */
export const examples: readonly Example[] = [
  {
    title: text('贫困劳动力，市外省内 12 天：660 元', 'A poor worker, 12 days elsewhere in the province: 660 yuan'),
    asOf: '2021-06-30',
    situation: trainee,
    outcome: 'granted',
    result: { livingFen: settled(yuan(360)), travelFen: settled(yuan(300)), allowanceFen: settled(yuan(660)) },
  },
  {
    title: text('本市 12 天：360 元', 'Twelve days in the city: 360 yuan'),
    asOf: '2021-06-30',
    situation: { ...trainee, trainingPlace: 'inCity' },
    outcome: 'granted',
    result: { travelFen: settled(0), allowanceFen: settled(yuan(360)) },
  },
  {
    title: text('第二次培训 10 天：另发 600 元', 'A second training of 10 days: 600 yuan more'),
    asOf: '2021-06-30',
    situation: { ...trainee, attendedTrainingDays: 10, travelAllowancePaid: 'otherTrainingThisYear' },
    outcome: 'granted',
    result: { allowanceFen: settled(yuan(600)) },
    codes: ['TRAVEL_PAID_FOR_ANOTHER_TRAINING'],
  },
  {
    title: text(
      '开业满五年当天开班：纳入补贴，金额未定',
      'Starting on the fifth anniversary: subsidised, the amount is not set',
    ),
    asOf: '2021-06-30',
    situation: owner,
    outcome: 'granted',
    result: { allowanceFen: settled(0), isSubsidised: settled(true) },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text(
      '贫困劳动力参加鉴定：不发生活费、交通费',
      'An appraisal of a poor worker: no living or travel allowance',
    ),
    asOf: '2021-06-30',
    situation: { ...trainee, trainingKind: 'skillsAppraisal' },
    outcome: 'granted',
    result: { allowanceFen: settled(0), isSubsidised: settled(true) },
    codes: ['APPRAISAL_HAS_NO_ALLOWANCE', 'PARAMETER_NOT_SET'],
  },
  {
    title: text(
      '岗前培训，本人不属于任何一类：补贴发给企业',
      'Pre-job training, in no group: the firm has the subsidy',
    ),
    asOf: '2021-06-30',
    situation: { ...trainee, traineeGroup: 'none', trainingKind: 'preJob', trainingPlace: 'inCity' },
    outcome: 'refused',
    codes: ['NOT_IN_A_GROUP', 'EMPLOYER_IS_PAID'],
  },
  {
    title: text('不属于任何一类，培训也不在补贴之列', 'In no group, and the training is not subsidised'),
    asOf: '2021-06-30',
    situation: { ...trainee, traineeGroup: 'none', trainingPlace: 'inCity' },
    outcome: 'refused',
    codes: ['NOT_IN_A_GROUP', 'TRAINING_NOT_SUBSIDISED'],
  },
  {
    title: text('没有可发补贴的天数，培训也不在补贴之列', 'No day to be paid, and the training is not subsidised'),
    asOf: '2021-06-30',
    situation: { ...trainee, trainingPlace: 'inCity', attendedTrainingDays: 0 },
    outcome: 'refused',
    codes: ['NO_DAYS_TO_PAY', 'TRAINING_NOT_SUBSIDISED'],
  },
  {
    title: text('没有参加培训：不予补贴', 'No part in any training: refused'),
    asOf: '2021-06-30',
    situation: { traineeGroup: 'poorLabourer', trainingKind: 'none' },
    outcome: 'refused',
    codes: ['NO_TRAINING'],
  },
]
