import { fact, text } from '../../kit/index.ts'
import { TRAINEE_GROUPS, TRAINING_KINDS, TRAINING_PLACES, TRAVEL_PAYMENTS } from './options.ts'

export const group = fact.choice(
  'traineeGroup',
  text('参加培训的人经认定属于哪一类人员？', 'To which group has the trainee been certified to belong?'),
  TRAINEE_GROUPS,
  { past: true, conditional: true },
)
export const urbanTraineeCounted = fact.truth(
  'urbanTraineeCounted',
  text(
    '不是“两后生”的城市低保家庭学员，审核人是否认定可领培训补贴？',
    'The trainee is of an urban minimum-allowance family, but no such school leaver: does the reviewer let the allowances be paid?',
  ),
  { reviewed: true },
)
export const kind = fact.choice(
  'trainingKind',
  text('参加哪一种培训或鉴定？', 'In what kind of training or appraisal does the person take part?'),
  TRAINING_KINDS,
)
export const place = fact.choice(
  'trainingPlace',
  text('培训在哪里进行？', 'Where does the training take place?'),
  TRAINING_PLACES,
  { conditional: true },
)
export const days = fact.days(
  'attendedTrainingDays',
  text(
    '培训出勤几天（生活费补贴尚未发过的）？',
    'How many days of the training were attended for which no living allowance has been paid yet?',
  ),
  { most: 3660, conditional: true },
)
export const travelPaid = fact.choice(
  'travelAllowancePaid',
  text('学员此前是否领过培训的交通费补贴？', 'Has a travel allowance for training been paid to the trainee before?'),
  TRAVEL_PAYMENTS,
  { conditional: true, past: true },
)
export const furtherTravel = fact.truth(
  'furtherTravelAllowed',
  text(
    '培训的交通费补贴按设定的次数已领过，审核人是否同意再发？',
    'The travel allowance for training has been paid as often as is set: does the reviewer allow it again?',
  ),
  { reviewed: true },
)
export const ownsBusiness = fact.truth(
  'ownsSmallBusiness',
  text(
    '学员在培训开始时是小微企业主吗？',
    'Does the trainee own a small or micro enterprise when the training starts?',
  ),
  { conditional: true, past: true },
)
export const openedOn = fact.day(
  'smallBusinessOpenedOn',
  text('学员的小微企业哪一天开业？', 'On which day did the trainee’s small or micro enterprise open?'),
  { conditional: true, past: true, time: 'done' },
)
export const startsOn = fact.day(
  'trainingStartsOn',
  text('培训哪一天开始？', 'On which day does the training start?'),
  { conditional: true, time: 'done' },
)
export const approvedInstitution = fact.truth(
  'trainedByApprovedInstitution',
  text('培训是否由经审批的定点机构举办？', 'Is the training held by an approved designated institution?'),
  { conditional: true },
)
export const duringEpidemic = fact.truth(
  'trainedDuringEpidemic',
  text('培训是否在疫情期间开展？', 'Is the training held during the epidemic?'),
  { conditional: true, past: true },
)
