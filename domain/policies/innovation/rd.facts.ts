import { fact, text } from '../../kit/index.ts'
import { RD_APPLICATIONS } from './options.ts'
import { once, whereNeeded } from './shared.facts.ts'

// R&D spending (articles 2 and 3)

export const technologyFirm = fact.truth(
  'isTechnologyEnterprise',
  text('企业是否为科技型企业？', 'Is the firm a technology enterprise?'),
  { conditional: true },
)
export const rdExpense = fact.fen(
  'rdExpensePriorYearFen',
  text(
    '企业上年度经税前加计扣除确定的研发费用是多少钱（以分计）？',
    'What were the firm’s R&D expenses of last year as fixed by the super deduction, in fen?',
  ),
  { ...once, conditional: true },
)
export const aboveScale = fact.truth(
  'isAboveScaleOfAnySector',
  text('企业是否为规模以上企业（不限行业）？', 'Is the firm above the statistical threshold of its sector?'),
  { ...once, conditional: true },
)
export const inStatistics = fact.truth(
  'wasInRdStatistics',
  text('企业上年度是否纳入研发统计？', 'Was the firm covered by last year’s R&D statistics?'),
  once,
)
export const filedForm = fact.truth(
  'filedRdStatisticsForm',
  text('企业是否向统计部门报送了研发活动统计表？', 'Did the firm file the statistical form on R&D activities?'),
  once,
)
export const firstInStatistics = fact.truth(
  'isFirstTimeInRdStatistics',
  text('企业是否首次纳入研发统计？', 'Is the firm covered by the R&D statistics for the first time?'),
  { ...once, conditional: true },
)
export const hadProvincialSubsidy = fact.truth(
  'hadProvincialRdSubsidy',
  text('企业是否享受过省研发财政补助？', 'Has the firm had the provincial R&D subsidy?'),
  { ...once, conditional: true },
)
export const hadCitySubsidy = fact.truth(
  'hadCityRdSubsidy',
  text('企业是否享受过市研发费用后补助？', 'Has the firm had the R&D back-subsidy of the city?'),
  { ...once, conditional: true },
)
export const reportsHighTechData = fact.truth(
  'reportsHighTechValueAdded',
  text('企业是否上报高技术产业增加值数据？', 'Does the firm report data on high-tech value added?'),
  { conditional: true },
)
export const approvedSupport = fact.fen(
  'approvedRdSupportFen',
  text(
    '按相关政策批准的研发补贴是多少钱（以分计）？',
    'What R&D support was approved under the relevant policies, in fen?',
  ),
  { reviewed: true },
)
export const backSubsidyPaid = fact.truth(
  'rdBackSubsidyAlreadyPaid',
  text('申请年度的研发费用后补助是否已领过？', 'Has the R&D back-subsidy been paid for the year claimed?'),
  { ...once, conditional: true },
)
export const supportPaid = fact.truth(
  'rdSupportAlreadyPaid',
  text(
    '申请年度按相关政策给的研发补贴是否已领过？',
    'Has the R&D support under the relevant policies been paid for the year claimed?',
  ),
  { ...once, conditional: true },
)
export const paidElsewhere = fact.truth(
  'rdPaidByOtherCityPolicy',
  text('同一研发费用是否已按本市其他政策补助过？', 'Has another policy of the city subsidised the same R&D expenses?'),
  once,
)

// R&D spending as a condition (article 2)

export const application = fact.choice(
  'rdApplication',
  text(
    '单位要申报的是项目、后补助，还是研发平台？',
    'Does the unit apply for a project, a back-subsidy or a research platform?',
  ),
  RD_APPLICATIONS,
)
export const applicantSpent = fact.truth(
  'applicantHadRdSpending',
  text('申报单位上年度是否有研发经费投入？', 'Did the applicant spend on R&D last year?'),
  { ...whereNeeded, ...once },
)
