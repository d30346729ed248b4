import { fact, percent, text } from '../../kit/index.ts'
import { RECOMMENDERS } from './options.ts'

// Entry

export const smallFirm = fact.truth(
  'isSmallOrMicroLoanApplicant',
  text(
    '申请创业担保贷款的是小微企业吗？',
    'Is it a small or micro enterprise that applies for a guaranteed start-up loan?',
  ),
  { past: true },
)
export const staff = fact.count(
  'currentEmployees',
  text(
    '申请贷款当日，企业有多少在职职工（含当年新招用且在岗的）？',
    'How many people does the firm employ on the day of applying for the loan, this year’s hires among them?',
  ),
  { conditional: true },
)
export const hires = fact.count(
  'qualifyingHiresThisYear',
  text(
    '企业在职职工中，当年新招用且符合贷款条件的有多少人？',
    'How many of the firm’s staff were hired this year and belong to the groups that count for the loan?',
  ),
  { conditional: true },
)
export const hiringConfirmed = fact.truth(
  'hiringConditionConfirmed',
  text(
    '申请贷款的企业没有在职职工、无法计算占比时，审核人是否认定达到招用条件？',
    'The firm that applies for the loan has no staff to compute a share of: does the reviewer find the hiring condition met?',
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
  text(
    '贷款的创业项目是否认定为优质创业项目？',
    'Is the project that the loan is for recognised as a start-up project of quality?',
  ),
  { conditional: true },
)
export const recommender = fact.choice(
  'startUpRecommendedBy',
  text('创业担保贷款由谁推荐？', 'Who recommends the borrower for the guaranteed start-up loan?'),
  RECOMMENDERS,
  { conditional: true },
)
export const guaranteeLowered = fact.truth(
  'counterGuaranteeLowered',
  text(
    '创业项目未认定为优质、也无人推荐时，担保机构是否降低或取消了反担保门槛？',
    'The project is neither one of quality nor recommended: has the guarantor lowered or dropped the counter-guarantee that it asks?',
  ),
  { reviewed: true },
)

// Loss

export const personalLoan = fact.truth(
  'isPersonalStartUpLoan',
  text('贷款是个人创业担保贷款吗？', 'Is the loan a guaranteed start-up loan of a person?'),
)
export const forceMajeure = fact.truth(
  'lostToForceMajeure',
  text('贷款无法偿还是否因不可抗力？', 'Is it force majeure that keeps the loan from being repaid?'),
)
export const loss = fact.fen(
  'unrecoverableLoanFen',
  text('贷款收不回多少钱（以分计）？', 'How much of the loan cannot be recovered, in fen?'),
)
export const shareAgreed = fact.truth(
  'lossShareAgreed',
  text(
    '担保基金与经办银行是否约定了贷款损失的分担比例？',
    'Have the fund and the bank agreed on how to share the loss of a loan?',
  ),
)
export const agreedShare = fact.percent(
  'agreedFundSharePercent',
  text('约定由担保基金承担贷款损失的百分之几？', 'What percentage of the loss does the fund bear by the agreement?'),
  { most: percent(100), conditional: true },
)

// Extension

export const hasLoan = fact.truth(
  'hasStartUpLoan',
  text('借款人是否有未还清的创业担保贷款？', 'Has the borrower a guaranteed start-up loan still to be repaid?'),
  { past: true },
)
export const affected = fact.truth(
  'borrowerAffectedByEpidemic',
  text(
    '创业担保贷款的借款人是否受疫情影响？',
    'Is the borrower of the guaranteed start-up loan affected by the epidemic?',
  ),
  { past: true },
)
export const difficulty = fact.truth(
  'hasRepaymentDifficulty',
  text('偿还创业担保贷款是否有困难？', 'Is it hard for the borrower to repay the guaranteed start-up loan?'),
  { past: true },
)
export const extension = fact.months(
  'extensionMonths',
  text('创业担保贷款申请展期几个月？', 'By how many months shall the guaranteed start-up loan be extended?'),
  { least: 1, most: 600, conditional: true },
)
export const earlier = fact.months(
  'earlierExtensionMonths',
  text(
    '这笔创业担保贷款此前已展期几个月？',
    'By how many months has the guaranteed start-up loan been extended before?',
  ),
  { most: 600, presumed: 0, past: true },
)
export const exceptionApproved = fact.truth(
  'extensionExceptionApproved',
  text(
    '贷款展期合计超过一般上限时，审核人是否说明理由并批准？',
    'All extensions of the loan are longer than the general limit: does the reviewer approve them, with a reason?',
  ),
  { reviewed: true },
)
