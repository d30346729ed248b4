import { fact, percent, text } from '../../kit/index.ts'
import { RECOMMENDERS } from './options.ts'

// Entry

export const smallFirm = fact.truth(
  'isSmallOrMicroLoanApplicant',
  text('申请贷款的是小微企业吗？', 'Is the applicant for the loan a small or micro enterprise?'),
)
export const staff = fact.count(
  'currentEmployees',
  text(
    '申请当日在职职工多少人（含当年新招用且在岗的）？',
    'How many people are employed on the day of application, this year’s hires among them?',
  ),
)
export const hires = fact.count(
  'qualifyingHiresThisYear',
  text(
    '其中当年新招用、符合条件的有多少人？',
    'How many of them were hired this year and belong to the groups that count?',
  ),
)
export const hiringConfirmed = fact.truth(
  'hiringConditionConfirmed',
  text(
    '没有在职职工、无法计算占比时，审核人是否认定达到招用条件？',
    'With no staff there is no share to compute: does the reviewer find the hiring condition met?',
  ),
  { reviewed: true },
)

// Counter-guarantee

export const startUpLoan = fact.truth(
  'appliesForStartUpLoan',
  text('申请的是创业担保贷款吗？', 'Is it a guaranteed start-up loan that is applied for?'),
)
export const qualityProject = fact.truth(
  'isQualityStartUpProject',
  text('项目是否认定为优质创业项目？', 'Is the project recognised as a start-up project of quality?'),
)
export const recommender = fact.choice('startUpRecommendedBy', text('由谁推荐？', 'Who recommends it?'), RECOMMENDERS)
export const guaranteeLowered = fact.truth(
  'counterGuaranteeLowered',
  text(
    '项目未认定为优质、也无人推荐时，担保机构是否降低或取消了反担保门槛？',
    'Neither a project of quality nor recommended: has the guarantor lowered or dropped what it asks?',
  ),
  { reviewed: true },
)

// Loss

export const personalLoan = fact.truth(
  'isPersonalStartUpLoan',
  text('是个人创业担保贷款吗？', 'Is it a guaranteed start-up loan of a person?'),
)
export const forceMajeure = fact.truth(
  'lostToForceMajeure',
  text('无法偿还是否因不可抗力？', 'Is it force majeure that keeps it from being repaid?'),
)
export const loss = fact.fen(
  'unrecoverableLoanFen',
  text('收不回的金额是多少分？', 'How much cannot be recovered, in fen?'),
)
export const shareAgreed = fact.truth(
  'lossShareAgreed',
  text('担保基金与经办银行是否约定了分担比例？', 'Have the fund and the bank agreed on how to share a loss?'),
)
export const agreedShare = fact.percent(
  'agreedFundSharePercent',
  text('约定由担保基金承担百分之几？', 'What percentage does the fund bear by the agreement?'),
  { most: percent(100), conditional: true },
)

// Extension

export const affected = fact.truth(
  'borrowerAffectedByEpidemic',
  text('借款人是否受疫情影响？', 'Is the borrower affected by the epidemic?'),
)
export const difficulty = fact.truth(
  'hasRepaymentDifficulty',
  text('还贷是否有困难？', 'Is it hard for the borrower to repay?'),
)
export const extension = fact.months(
  'extensionMonths',
  text('申请展期几个月？', 'By how many months shall the loan be extended?'),
  { least: 1, most: 600 },
)
export const earlier = fact.months(
  'earlierExtensionMonths',
  text('这笔贷款此前已展期几个月？', 'By how many months has this loan been extended before?'),
  { most: 600, presumed: 0, past: true },
)
export const exceptionApproved = fact.truth(
  'extensionExceptionApproved',
  text(
    '展期合计超过一般上限时，审核人是否说明理由并批准？',
    'In all it is longer than the general limit: does the reviewer approve it, with a reason?',
  ),
  { reviewed: true },
)
