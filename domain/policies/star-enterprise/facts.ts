import { fact, points, text } from '../../kit/index.ts'
import * as options from './options.ts'

// Who may be rated (articles 1 and 2)

export const registered = fact.truth(
  'registeredInCity',
  text('企业是否在驻马店市注册？', 'Is the firm registered in the city of Zhumadian?'),
)
export const aboveScale = fact.truth(
  'isAboveScaleIndustrial',
  text('企业是否为规模以上工业企业？', 'Is the firm an industrial firm above the statistical threshold?'),
)
export const revenue = fact.fen(
  'revenueFen',
  text('企业评定年度的营业收入是多少钱（以分计）？', 'What was the firm’s revenue of the rated year, in fen?'),
)
export const followsIndustrialPolicy = fact.truth(
  'followsIndustrialPolicy',
  text(
    '审核人是否确认：企业发展方向合乎产业政策、规划较好、节能减排达标？',
    'Does the reviewer confirm that the firm’s direction fits industrial policy, that it plans well and meets energy and emission targets?',
  ),
  { reviewed: true },
)
export const advancedIndustry = fact.truth(
  'isAdvancedIndustry',
  text(
    '审核人是否确认：企业属于先进制造、战略新兴或高新技术之一，且明显带动地方经济？',
    'Does the reviewer confirm that the firm belongs to advanced manufacturing, a strategic emerging or a high-tech industry, and plainly helps the local economy?',
  ),
  { reviewed: true },
)
export const leadsItsTrade = fact.truth(
  'leadsItsTrade',
  text(
    '审核人是否确认：企业在本行业有影响、有前景、起带头作用？',
    'Does the reviewer confirm the firm’s standing, prospects and leading role in its trade?',
  ),
  { reviewed: true },
)
export const lawfulAndHonest = fact.truth(
  'isLawfulAndHonest',
  text(
    '审核人是否确认：企业守法诚信，没有不良信用记录？',
    'Does the reviewer confirm that the firm is lawful and honest, without a bad credit record?',
  ),
  { reviewed: true },
)

export const safetyAccident = fact.truth(
  'hadSafetyLiabilityAccident',
  text(
    '企业评定年度是否发生过安全生产责任事故？',
    'Was there a safety accident in the rated year for which the firm is liable?',
  ),
  { past: true },
)
export const taxEvasion = fact.truth(
  'evadedTax',
  text('企业评定年度是否有偷税漏税？', 'Did the firm evade tax in the rated year?'),
  { past: true },
)
export const pollution = fact.truth(
  'pollutedEnvironment',
  text('企业评定年度是否有环境污染违法？', 'Did the firm unlawfully pollute in the rated year?'),
  { past: true },
)
export const statisticsViolation = fact.truth(
  'violatedStatisticsLaw',
  text('企业评定年度是否有统计违法？', 'Did the firm break the law on statistics in the rated year?'),
  { past: true },
)
export const landViolation = fact.truth(
  'violatedLandUseLaw',
  text('企业评定年度是否有用地违法？', 'Did the firm break the law on land use in the rated year?'),
  { past: true },
)
export const dishonesty = fact.truth(
  'isSeriouslyDishonest',
  text('企业是否存在严重违法失信？', 'Is the firm recorded as seriously dishonest?'),
)
export const wageArrears = fact.truth('owesWages', text('企业是否拖欠工资？', 'Does the firm owe wages?'))
export const insuranceArrears = fact.truth(
  'owesSocialInsurance',
  text('企业是否欠缴职工社保？', 'Does the firm owe social insurance for its staff?'),
)
export const otherViolation = fact.truth(
  'hasOtherDisqualification',
  text(
    '企业是否有审核人认定的其他违法违规行为？',
    'Has a reviewer found other conduct of the firm that bars it from being rated?',
  ),
  { reviewed: true, presumed: false },
)

// Scale and benefit (table 1-1, part 1)

export const tax = fact.fen(
  'taxFen',
  text('企业评定年度缴纳的税收是多少钱（以分计）？', 'How much tax did the firm pay for the rated year, in fen?'),
)
export const priorTax = fact.fen(
  'taxPriorFen',
  text(
    '企业评定年度之前一年的税收是多少钱（以分计）？净退税填负数，没有数字填 0。',
    'How much tax did the firm pay for the year before the rated one, in fen? A net refund is negative; 0 where there is no figure.',
  ),
  { least: -100_000_000_000_000, past: true },
)
export const reviewerGrowth = fact.points(
  'reviewerGrowthPoints',
  text(
    '企业上年税收不大于零、无法计算增幅时，审核人给的评分是几分？',
    'How many points does the reviewer give where no growth of the firm’s tax can be computed?',
  ),
  { most: points(10), reviewed: true, presumed: '0' },
)

// Innovative development (table 1-1, part 2)

export const qualityHonours = fact.choices(
  'qualityHonours',
  text('企业当年获得哪些质量荣誉？', 'Which quality honours did the firm win in the year?'),
  options.QUALITY_HONOURS,
)
export const reviewerQuality = fact.points(
  'reviewerQualityPoints',
  text('审核人对企业质量水平的评分是几分？', 'How many points does the reviewer give for the firm’s quality?'),
  { most: points(7), reviewed: true },
)
export const standards = fact.choices(
  'standards',
  text('企业参与制定了哪些层级的标准？', 'In setting which kinds of standard did the firm take part?'),
  options.STANDARD_KINDS,
)
export const reviewerStandards = fact.points(
  'reviewerStandardPoints',
  text('审核人对企业标准制定的评分是几分？', 'How many points does the reviewer give for the firm’s standard setting?'),
  { most: points(3), reviewed: true },
)
export const centres = fact.choices(
  'researchCentres',
  text('企业拥有哪些级别的研发中心？', 'Of which levels does the firm hold R&D centres?'),
  options.CENTRE_LEVELS,
)
export const strategicEmerging = fact.truth(
  'isStrategicEmerging',
  text('企业是否认定为战略新兴产业企业？', 'Is the firm recognised as a strategic emerging firm?'),
)
export const highTech = fact.truth(
  'isHighTech',
  text('企业的高新技术企业证书是否有效？', 'Does the firm hold a valid high-tech certificate?'),
)
export const newProductSales = fact.fen(
  'newProductRevenueFen',
  text('企业的新产品销售收入是多少钱（以分计）？', 'What were the firm’s sales of new products, in fen?'),
)
export const totalSales = fact.fen(
  'totalSalesRevenueFen',
  text('企业的总销售收入是多少钱（以分计）？', 'What were all sales of the firm, in fen?'),
)
export const reviewerFindsSecondTier = fact.truth(
  'reviewerFindsSecondTier',
  text(
    '第二档比例缺字时，审核人认定企业新产品占比是否达到第二档？',
    'The second bracket of new-product sales being lost in print: does the reviewer find that the firm reaches it?',
  ),
  { reviewed: true },
)
export const nationalAwards = fact.count(
  'nationalAwards',
  text('企业当年获国家级创新成果奖几项？', 'How many national innovation awards did the firm win in the year?'),
)
export const provincialAwards = fact.count(
  'provincialAwards',
  text(
    '企业当年获省部级创新成果奖几项？',
    'How many provincial or ministerial innovation awards did the firm win in the year?',
  ),
)
export const validInventions = fact.count(
  'validInventionPatents',
  text('企业的有效发明专利几件？', 'How many invention patents of the firm are in force?'),
)
export const validOthers = fact.count(
  'validOtherPatents',
  text('企业的其他有效专利几件？', 'How many other patents of the firm are in force?'),
)
export const grantedInventions = fact.count(
  'grantedInventionPatents',
  text('企业当年授权发明专利几件？', 'How many invention patents were granted to the firm in the year?'),
)
export const grantedOthers = fact.count(
  'grantedOtherPatents',
  text('企业当年授权其他专利几件？', 'How many other patents were granted to the firm in the year?'),
)
export const integration = fact.choice(
  'integrationStatus',
  text('企业两化融合管理体系贯标处于哪一阶段？', 'How far is the firm with the standard integrating IT and industry?'),
  options.INTEGRATION_STAGES,
)
export const smart = fact.choices(
  'smartManufacturing',
  text(
    '企业当年获评哪类省级智能制造称号？',
    'Which provincial smart-manufacturing titles did the firm win in the year?',
  ),
  options.SMART_TITLES,
)
export const greenNational = fact.count(
  'greenNational',
  text(
    '企业有效的国家级绿色工厂及列入国家节能目录的项目共几个？',
    'How many national green factories and entries in the national energy-saving catalogue of the firm are valid?',
  ),
)
export const greenProvincial = fact.count(
  'greenProvincial',
  text('企业有效的省级绿色工厂几个？', 'How many provincial green factories of the firm are valid?'),
)
export const greenMunicipal = fact.count(
  'greenMunicipal',
  text('企业有效的市级绿色工厂几个？', 'How many municipal green factories of the firm are valid?'),
)
export const projectImplemented = fact.truth(
  'transformationImplemented',
  text('企业是否实施了入库的技术改造项目？', 'Did the firm carry out a registered technical transformation project?'),
)
export const progressReported = fact.truth(
  'transformationReportedOnTime',
  text(
    '企业的技术改造项目进展是否按时报送？',
    'Was the progress of the technical transformation project reported on time?',
  ),
)
export const listings = fact.choices(
  'listings',
  text('当年企业或母公司在哪些市场上市、挂牌？', 'On which markets was the firm or its parent listed in the year?'),
  options.MARKETS,
)

// Social credit (table 1-1, part 3)

export const taxCredit = fact.choice(
  'taxCreditGrade',
  text('企业的纳税信用是哪一级？', 'What is the firm’s tax credit grade?'),
  options.TAX_GRADES,
)
export const qualityCredit = fact.choice(
  'qualityCreditGrade',
  text('企业的省级质量信用是哪一级？', 'What is the firm’s grade in the provincial quality credit system?'),
  options.QUALITY_GRADES,
)

// Social responsibility (table 1-2)

export const employees = fact.count(
  'employees',
  text('主管部门认定的企业职工有多少人？', 'How many employees of the firm are certified?'),
)
export const studentAid = fact.choice(
  'studentAidLevel',
  text('企业被认定为哪一级助学爱心企业？', 'At which level is the firm recognised for helping students?'),
  options.AID_LEVELS,
)
export const disabledAid = fact.choice(
  'disabledAidLevel',
  text(
    '企业被认定为哪一级助残扶贫企业？',
    'At which level is the firm recognised for helping people with disabilities?',
  ),
  options.AID_LEVELS,
)
export const commendation = fact.choice(
  'commendationLevel',
  text(
    '企业因灾难、疫情中的贡献受过哪一级表彰？',
    'At which level was the firm commended for its part in a disaster or an epidemic?',
  ),
  options.COMMENDATION_LEVELS,
)
export const povertyRelief = fact.truth(
  'isPovertyReliefEnterprise',
  text('企业是否被认定为河南省带贫企业？', 'Is the firm recognised as a poverty-relief firm of the province?'),
)
