import { fact, text } from '../../kit/index.ts'
import { TRAINEE_GROUPS, TRAINING_KINDS, TRAINING_PLACES, TRAVEL_PAYMENTS } from './options.ts'

export const group = fact.choice(
  'traineeGroup',
  text('学员经认定属于哪一类人员？', 'To which group has the trainee been certified to belong?'),
  TRAINEE_GROUPS,
)
export const urbanTraineeCounted = fact.truth(
  'urbanTraineeCounted',
  text(
    '不是“两后生”的城市低保家庭学员，审核人是否认定可领？',
    'Of an urban minimum-allowance family, but no such school leaver: does the reviewer let the trainee have it?',
  ),
  { reviewed: true },
)
export const kind = fact.choice('trainingKind', text('是哪一种培训？', 'What kind of training is it?'), TRAINING_KINDS)
export const place = fact.choice('trainingPlace', text('在哪里培训？', 'Where does it take place?'), TRAINING_PLACES)
export const days = fact.days(
  'attendedTrainingDays',
  text('出勤几天（尚未发过补贴的）？', 'How many days were attended for which nothing has been paid yet?'),
  { most: 3660 },
)
export const travelPaid = fact.choice(
  'travelAllowancePaid',
  text('此前是否领过交通费补贴？', 'Has the travel allowance been paid to the trainee before?'),
  TRAVEL_PAYMENTS,
  { conditional: true, past: true },
)
export const furtherTravel = fact.truth(
  'furtherTravelAllowed',
  text(
    '按设定的次数已领过，审核人是否同意再发？',
    'It has been paid as often as is set: does the reviewer allow it again?',
  ),
  { reviewed: true },
)
export const ownsBusiness = fact.truth(
  'ownsSmallBusiness',
  text('培训开始时是小微企业主吗？', 'Does the trainee own a small or micro enterprise when the training starts?'),
  { conditional: true },
)
export const openedOn = fact.day(
  'smallBusinessOpenedOn',
  text('企业哪一天开业？', 'On which day did the enterprise open?'),
  { conditional: true, past: true },
)
export const startsOn = fact.day(
  'trainingStartsOn',
  text('培训哪一天开始？', 'On which day does the training start?'),
  { conditional: true },
)
export const approvedInstitution = fact.truth(
  'trainedByApprovedInstitution',
  text('是否由经审批的定点机构举办？', 'Is it held by an approved designated institution?'),
  { conditional: true },
)
export const duringEpidemic = fact.truth(
  'trainedDuringEpidemic',
  text('是否在疫情期间开展？', 'Is it held during the epidemic?'),
  { conditional: true },
)
