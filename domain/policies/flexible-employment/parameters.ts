import {
  type Citation,
  COUNT,
  DAY,
  DAYS,
  type Dated,
  dayNumber,
  FEN,
  MONTHS,
  PERCENT,
  percent,
  quantityParameter,
  scheduleParameter,
  slotChoice,
  slotQuantity,
  type Text,
  text,
  yuan,
} from '../../kit/index.ts'
import { TRAVEL_SCOPES } from './options.ts'
import { cite, ISSUED } from './policy.ts'

/** A value in force since the measures were issued. */
const since = <T>(citation: Citation, value: T): Dated<T> => ({ from: ISSUED, value, cite: citation })

const SELF_EMPLOYMENT = cite('（一）')
const PART_TIME = cite('（二）')
const FEES = cite('（五）')
const PREMISES = cite('（六）')
const TRAINING = cite('（七）')
const PLACEMENT = cite('（九）')
const RIGHTS = cite('（十）')
const HARDSHIP = cite('（十一）')

// Start-up loans

export const hiringShare = scheduleParameter(
  'flexible-employment.hiring-share',
  text('小微企业当年新招用人员的占比', 'Share of this year’s hires that a small firm needs'),
  PERCENT,
  since(SELF_EMPLOYMENT, { general: percent(15), large: percent(8) }),
)

export const largeStaff = quantityParameter(
  'flexible-employment.large-staff',
  text('职工超过多少人，占比按低档', 'Employees above which the lower share holds'),
  COUNT,
  since(SELF_EMPLOYMENT, 100),
)

export const fundShare = quantityParameter(
  'flexible-employment.guarantee-fund-share',
  text('无协议时担保基金承担的比例（8∶2）', 'What the guarantee fund bears without an agreement (8 : 2)'),
  PERCENT,
  since(SELF_EMPLOYMENT, percent(80)),
)

export const extensionLimit = quantityParameter(
  'flexible-employment.extension-limit',
  text('展期的一般上限', 'How long an extension lasts at most, in principle'),
  MONTHS,
  since(SELF_EMPLOYMENT, 12),
)

// Social insurance of graduates

export const graduateWindow = quantityParameter(
  'flexible-employment.graduate-window',
  text('离校后多久以内', 'How long after leaving school'),
  MONTHS,
  since(PART_TIME, 24),
)

export const insuranceShare = scheduleParameter(
  'flexible-employment.insurance-share',
  text('社会保险补贴占实缴的份额（分子、分母）', 'Share of the contributions that is paid back, as a fraction'),
  COUNT,
  since(PART_TIME, { numerator: 2, denominator: 3 }),
)

export const insuranceMonths = quantityParameter(
  'flexible-employment.insurance-months',
  text('社会保险补贴最长期限', 'How many months are subsidised at most'),
  MONTHS,
  since(PART_TIME, 36),
)

// Fees

export const streetFees = scheduleParameter(
  'flexible-employment.street-fees',
  text('免征、取消后的收费', 'Fees once they are waived or abolished'),
  FEN,
  since(FEES, { roadOccupation: 0, administrative: 0 }),
)

// Premises

/** Free of charge, as the text has it. */
const noRent = (id: string, label: Text, article: Citation) =>
  quantityParameter(`flexible-employment.${id}`, label, FEN, since(article, 0))

export const incubatorRent = noRent(
  'incubator-rent',
  text('重点群体入驻创业载体的场地租金', 'Rent of a key group’s place in a public incubator'),
  SELF_EMPLOYMENT,
)

export const idlePremisesRent = noRent(
  'idle-premises-rent',
  text('闲置空间改造的经营场地租金', 'Rent of idle premises that were converted'),
  PREMISES,
)

// Training

export const youngBusiness = quantityParameter(
  'flexible-employment.young-business',
  text('小微企业开业多久以内', 'How long a small firm may have been open'),
  MONTHS,
  since(TRAINING, 60),
)

export const livingAllowance = quantityParameter(
  'flexible-employment.living-allowance',
  text('每天生活费补贴', 'Living allowance for each day'),
  FEN,
  since(TRAINING, yuan(30)),
)

export const travelAllowance = quantityParameter(
  'flexible-employment.travel-allowance',
  text('一次性交通费补贴', 'One-off travel allowance'),
  FEN,
  since(TRAINING, yuan(300)),
)

/** "One-off" stands beside "for each day": it can be read for the training, the year or the person. */
export const travelOncePer = slotChoice(
  'flexible-employment.travel-once-per',
  text('一次性交通费补贴的“一次”', 'What the travel allowance is paid once for'),
  TRAVEL_SCOPES,
  { cite: TRAINING, presumed: 'training' },
)

/** Other documents fix what a training is worth: one million yuan is above any of them. */
const subsidy = (id: string, label: Text) =>
  slotQuantity(`flexible-employment.${id}`, label, FEN, { cite: TRAINING, least: 0, most: yuan(1_000_000) })

export const startUpSubsidy = subsidy(
  'start-up-training-subsidy',
  text('创业培训补贴（文中未给）', 'Subsidy for start-up training (not in the text)'),
)

export const skillsSubsidy = subsidy(
  'skills-training-subsidy',
  text('技能提升培训补贴（文中未给）', 'Subsidy for skills training (not in the text)'),
)

export const appraisalSubsidy = subsidy(
  'skills-appraisal-subsidy',
  text('鉴定补贴（文中未给）', 'Subsidy for an appraisal (not in the text)'),
)

export const preJobSubsidy = subsidy(
  'pre-job-training-subsidy',
  text('每名毕业生的岗前培训补贴（文中未给）', 'Subsidy for the pre-job training of one graduate (not in the text)'),
)

export const advanceShare = slotQuantity(
  'flexible-employment.online-advance-share',
  text('线上培训补贴先行拨付比例（文中未给）', 'Share paid in advance for online training (not in the text)'),
  PERCENT,
  { cite: TRAINING, least: 0, most: percent(100) },
)

// Placement

export const placementMonths = scheduleParameter(
  'flexible-employment.placement-months',
  text('介绍成功后须就业的月数', 'Months of work that a placement needs'),
  MONTHS,
  since(PLACEMENT, { jobSearch: 6, placement: 3 }),
)

export const placementSubsidies = scheduleParameter(
  'flexible-employment.placement-subsidies',
  text('每人介绍补贴', 'Subsidy for each person placed'),
  FEN,
  since(PLACEMENT, { jobSearch: yuan(200), placement: yuan(300) }),
)

// Lay-offs and contributions

export const layoffDays = quantityParameter(
  'flexible-employment.layoff-notice',
  text('经济性裁员提前说明的天数', 'Days before a lay-off on which it has to be explained'),
  DAYS,
  since(RIGHTS, 30),
)

export const deferralYear = quantityParameter(
  'flexible-employment.deferral-year',
  text('可暂缓缴费的年度', 'Year whose contributions may be deferred'),
  COUNT,
  since(HARDSHIP, 2020),
)

export const deferredDueOn = slotQuantity(
  'flexible-employment.deferred-due-on',
  text('暂缓部分的补缴截止日（文中未给）', 'Day by which deferred contributions are due (not in the text)'),
  DAY,
  { cite: HARDSHIP, least: dayNumber(ISSUED), most: dayNumber('2199-12-31') },
)
