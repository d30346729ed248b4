import { fact, text } from '../../kit/index.ts'
import { once } from './shared.facts.ts'

// R&D spending (articles 2 and 3)

export const technologyFirm = fact.truth(
  'isTechnologyEnterprise',
  text('是否为科技型企业？', 'Is it a technology enterprise?'),
)
export const rdExpense = fact.fen(
  'rdExpensePriorYearFen',
  text(
    '上年度经税前加计扣除确定的研发费用是多少分？',
    'What were last year’s R&D expenses as fixed by the super deduction, in fen?',
  ),
  once,
)
export const aboveScale = fact.truth(
  'isAboveScaleOfAnySector',
  text('是否为规模以上企业（不限行业）？', 'Is it above the statistical threshold of its sector?'),
)
export const inStatistics = fact.truth(
  'wasInRdStatistics',
  text('上年度是否纳入研发统计？', 'Was it covered by last year’s R&D statistics?'),
  once,
)
export const filedForm = fact.truth(
  'filedRdStatisticsForm',
  text('是否向统计部门报送了研发活动统计表？', 'Did it file the statistical form on R&D activities?'),
  once,
)
export const firstInStatistics = fact.truth(
  'isFirstTimeInRdStatistics',
  text('是否首次纳入研发统计？', 'Is it covered by the R&D statistics for the first time?'),
  once,
)
export const hadProvincialSubsidy = fact.truth(
  'hadProvincialRdSubsidy',
  text('是否享受过省研发财政补助？', 'Has it had the provincial R&D subsidy?'),
  once,
)
export const hadCitySubsidy = fact.truth(
  'hadCityRdSubsidy',
  text('是否享受过市研发费用后补助？', 'Has it had the R&D back-subsidy of the city?'),
  once,
)
export const reportsHighTechData = fact.truth(
  'reportsHighTechValueAdded',
  text('是否上报高技术产业增加值数据？', 'Does it report data on high-tech value added?'),
)
export const approvedSupport = fact.fen(
  'approvedRdSupportFen',
  text('按相关政策批准的研发补贴是多少分？', 'What support was approved under the relevant policies, in fen?'),
  { reviewed: true },
)
export const backSubsidyPaid = fact.truth(
  'rdBackSubsidyAlreadyPaid',
  text('该年度的研发费用后补助是否已领过？', 'Has the R&D back-subsidy been paid for that year?'),
  once,
)
export const supportPaid = fact.truth(
  'rdSupportAlreadyPaid',
  text('该年度按相关政策给的研发补贴是否已领过？', 'Has the R&D support been paid for that year?'),
  once,
)
export const paidElsewhere = fact.truth(
  'rdPaidByOtherCityPolicy',
  text('同一研发费用是否已按本市其他政策补助过？', 'Has another policy of the city subsidised the same expenses?'),
  once,
)
