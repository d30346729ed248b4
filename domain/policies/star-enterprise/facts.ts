import { fact, points, text } from '../../kit/index.ts'
import * as options from './options.ts'

// Who may be rated (articles 1 and 2)

export const registered = fact.truth(
  'registeredInCity',
  text('企业是否在驻马店市注册？', 'Is the firm registered in the city of Zhumadian?'),
)
export const aboveScale = fact.truth(
  'isAboveScaleIndustrial',
  text('是否为规模以上工业企业？', 'Is it an industrial firm above the statistical threshold?'),
)
export const revenue = fact.fen(
  'revenueFen',
  text('评定年度的营业收入是多少分？', 'What was the revenue of the rated year, in fen?'),
)
export const followsIndustrialPolicy = fact.truth(
  'followsIndustrialPolicy',
  text(
    '审核人是否确认：发展方向合乎产业政策、规划较好、节能减排达标？',
    'Does the reviewer confirm that its direction fits industrial policy, that it plans well and meets energy and emission targets?',
  ),
  { reviewed: true },
)
export const advancedIndustry = fact.truth(
  'isAdvancedIndustry',
  text(
    '审核人是否确认：属于先进制造、战略新兴或高新技术之一，且明显带动地方经济？',
    'Does the reviewer confirm that it belongs to advanced manufacturing, a strategic emerging or a high-tech industry, and plainly helps the local economy?',
  ),
  { reviewed: true },
)
export const leadsItsTrade = fact.truth(
  'leadsItsTrade',
  text(
    '审核人是否确认：在本行业有影响、有前景、起带头作用？',
    'Does the reviewer confirm its standing, prospects and leading role in its trade?',
  ),
  { reviewed: true },
)
export const lawfulAndHonest = fact.truth(
  'isLawfulAndHonest',
  text(
    '审核人是否确认：守法诚信，没有不良信用记录？',
    'Does the reviewer confirm that it is lawful and honest, without a bad credit record?',
  ),
  { reviewed: true },
)

export const safetyAccident = fact.truth(
  'hadSafetyLiabilityAccident',
  text('当年是否发生过安全生产责任事故？', 'Was there an accident in the year for which it is liable?'),
)
export const taxEvasion = fact.truth('evadedTax', text('当年是否有偷税漏税？', 'Did it evade tax in the year?'))
export const pollution = fact.truth(
  'pollutedEnvironment',
  text('当年是否有环境污染违法？', 'Did it unlawfully pollute in the year?'),
)
export const statisticsViolation = fact.truth(
  'violatedStatisticsLaw',
  text('当年是否有统计违法？', 'Did it break the law on statistics in the year?'),
)
export const landViolation = fact.truth(
  'violatedLandUseLaw',
  text('当年是否有用地违法？', 'Did it break the law on land use in the year?'),
)
export const dishonesty = fact.truth(
  'isSeriouslyDishonest',
  text('是否存在严重违法失信？', 'Is it recorded as seriously dishonest?'),
)
export const wageArrears = fact.truth('owesWages', text('是否拖欠工资？', 'Does it owe wages?'))
export const insuranceArrears = fact.truth(
  'owesSocialInsurance',
  text('是否欠缴职工社保？', 'Does it owe social insurance for its staff?'),
)
export const otherViolation = fact.truth(
  'hasOtherDisqualification',
  text('是否有审核人认定的其他同类行为？', 'Has a reviewer found any other conduct of this kind?'),
  { reviewed: true, presumed: false },
)

// Scale and benefit (table 1-1, part 1)

export const tax = fact.fen(
  'taxFen',
  text('评定年度缴纳的税收是多少分？', 'How much tax was paid for the rated year, in fen?'),
)
export const priorTax = fact.fen(
  'taxPriorFen',
  text(
    '上一年度的税收是多少分？净退税填负数，没有数字填 0。',
    'How much tax was paid for the year before, in fen? A net refund is negative; 0 where there is no figure.',
  ),
  { least: -100_000_000_000_000, past: true },
)
export const reviewerGrowth = fact.points(
  'reviewerGrowthPoints',
  text(
    '上年税收不大于零、无法计算增幅时，审核人给多少分？',
    'How many points does the reviewer give where no growth can be computed?',
  ),
  { most: points(10), reviewed: true, presumed: '0' },
)

// Innovative development (table 1-1, part 2)

export const qualityHonours = fact.choices(
  'qualityHonours',
  text('当年获得哪些质量荣誉？', 'Which quality honours were won in the year?'),
  options.QUALITY_HONOURS,
)
export const reviewerQuality = fact.points(
  'reviewerQualityPoints',
  text('审核人对质量水平给多少分？', 'How many points does the reviewer give for quality?'),
  { most: points(7), reviewed: true },
)
export const standards = fact.choices(
  'standards',
  text('参与制定了哪些层级的标准？', 'In setting which kinds of standard did it take part?'),
  options.STANDARD_KINDS,
)
export const reviewerStandards = fact.points(
  'reviewerStandardPoints',
  text('审核人对标准制定给多少分？', 'How many points does the reviewer give for standard setting?'),
  { most: points(3), reviewed: true },
)
export const centres = fact.choices(
  'researchCentres',
  text('拥有哪些级别的研发中心？', 'Of which levels does it hold R&D centres?'),
  options.CENTRE_LEVELS,
)
export const strategicEmerging = fact.truth(
  'isStrategicEmerging',
  text('是否认定为战略新兴产业企业？', 'Is it recognised as a strategic emerging firm?'),
)
export const highTech = fact.truth(
  'isHighTech',
  text('高新技术企业证书是否有效？', 'Does it hold a valid high-tech certificate?'),
)
export const newProductSales = fact.fen(
  'newProductRevenueFen',
  text('新产品销售收入是多少分？', 'What were the sales of new products, in fen?'),
)
export const totalSales = fact.fen('totalSalesRevenueFen', text('总销售收入是多少分？', 'What were all sales, in fen?'))
export const reviewerFindsSecondTier = fact.truth(
  'reviewerFindsSecondTier',
  text(
    '第二档比例缺字时，审核人认定新品占比是否达到第二档？',
    'The second bracket being lost in print: does the reviewer find it reached?',
  ),
  { reviewed: true },
)
export const nationalAwards = fact.count(
  'nationalAwards',
  text('当年获国家级创新成果奖几项？', 'How many national innovation awards were won in the year?'),
)
export const provincialAwards = fact.count(
  'provincialAwards',
  text('当年获省部级创新成果奖几项？', 'How many provincial or ministerial innovation awards were won in the year?'),
)
export const validInventions = fact.count(
  'validInventionPatents',
  text('有效发明专利几件？', 'How many invention patents are in force?'),
)
export const validOthers = fact.count(
  'validOtherPatents',
  text('其他有效专利几件？', 'How many other patents are in force?'),
)
export const grantedInventions = fact.count(
  'grantedInventionPatents',
  text('当年授权发明专利几件？', 'How many invention patents were granted in the year?'),
)
export const grantedOthers = fact.count(
  'grantedOtherPatents',
  text('当年授权其他专利几件？', 'How many other patents were granted in the year?'),
)
export const integration = fact.choice(
  'integrationStatus',
  text('两化融合管理体系贯标处于哪一阶段？', 'How far is it with the standard integrating IT and industry?'),
  options.INTEGRATION_STAGES,
)
export const smart = fact.choices(
  'smartManufacturing',
  text('当年获评哪类省级智能制造称号？', 'Which provincial smart-manufacturing titles were won in the year?'),
  options.SMART_TITLES,
)
export const greenNational = fact.count(
  'greenNational',
  text(
    '有效的国家级绿色工厂及列入国家节能目录的项目共几个？',
    'How many national green factories and entries in the national energy-saving catalogue are valid?',
  ),
)
export const greenProvincial = fact.count(
  'greenProvincial',
  text('有效的省级绿色工厂几个？', 'How many provincial green factories are valid?'),
)
export const greenMunicipal = fact.count(
  'greenMunicipal',
  text('有效的市级绿色工厂几个？', 'How many municipal green factories are valid?'),
)
export const projectImplemented = fact.truth(
  'transformationImplemented',
  text('是否实施了入库的技术改造项目？', 'Was a registered technical transformation project carried out?'),
)
export const progressReported = fact.truth(
  'transformationReportedOnTime',
  text('技改进展是否按时报送？', 'Was its progress reported on time?'),
)
export const listings = fact.choices(
  'listings',
  text('当年企业或母公司在哪些市场上市、挂牌？', 'On which markets was the firm or its parent listed in the year?'),
  options.MARKETS,
)

// Social credit (table 1-1, part 3)

export const taxCredit = fact.choice(
  'taxCreditGrade',
  text('纳税信用等级是？', 'What is its tax credit grade?'),
  options.TAX_GRADES,
)
export const qualityCredit = fact.choice(
  'qualityCreditGrade',
  text('省级质量信用等级是？', 'What is its grade in the provincial quality credit system?'),
  options.QUALITY_GRADES,
)

// Social responsibility (table 1-2)

export const employees = fact.count(
  'employees',
  text('主管部门认定的职工人数是？', 'How many employees are certified?'),
)
export const studentAid = fact.choice(
  'studentAidLevel',
  text('被认定为哪一级助学爱心企业？', 'At which level is it recognised for helping students?'),
  options.AID_LEVELS,
)
export const disabledAid = fact.choice(
  'disabledAidLevel',
  text('被认定为哪一级助残扶贫企业？', 'At which level is it recognised for helping people with disabilities?'),
  options.AID_LEVELS,
)
export const commendation = fact.choice(
  'commendationLevel',
  text(
    '因灾难、疫情中的贡献受过哪一级表彰？',
    'At which level was it commended for its part in a disaster or an epidemic?',
  ),
  options.COMMENDATION_LEVELS,
)
export const povertyRelief = fact.truth(
  'isPovertyReliefEnterprise',
  text('是否被认定为河南省带贫企业？', 'Is it recognised as a poverty-relief firm of the province?'),
)
