import { type Options, text } from '../../kit/index.ts'

export const INCOMES: Options = {
  premium: text('县区税务征收的职工、居民医保费', 'premiums collected by the tax office of a county'),
  higherSubsidy: text('中央、省级财政的居民医保补助', 'subsidies of state and province for residents'),
  citySubsidy: text('市级安排的居民医保补助', 'the city’s own subsidy for residents'),
  countySubsidy: text('县区安排的居民医保补助', 'a county’s own subsidy for residents'),
  cityHardshipPremium: text('市级代困难群众缴纳的居民医保费', 'residents’ premiums that the city pays for the needy'),
  countyHardshipPremium: text('县区代困难群众缴纳的居民医保费', 'residents’ premiums that a county pays for the needy'),
  reserve: text('提取的风险金及其利息', 'the risk reserve and its interest'),
  other: text('其他收入，如市本级征收的医保费', 'other income, such as premiums collected by the city itself'),
}

export const PAYERS: Options = {
  countyTax: text('县（区）税务部门', 'the tax office of the county'),
  cityFinance: text('市财政部门', 'the municipal finance bureau'),
  countyFinance: text('县（区）财政部门', 'the finance office of the county'),
  cityMedicalSecurity: text('市医疗保障部门', 'the municipal medical security bureau'),
}

export const ACCOUNTS: Options = {
  cityTreasury: text('市级国库', 'the municipal treasury'),
  specialAccount: text('市级财政专户', 'the special account of the municipal finance'),
  reserveAccount: text('风险金专户', 'the special account of the risk reserve'),
}

export const BILLS: Options = {
  cityProvider: text('市属市管定点机构的费用', 'a designated provider that the city owns or runs'),
  countyProvider: text('县区定点机构的费用', 'a designated provider of a county'),
  treatedElsewhere: text('县区参保人员的异地就医费用', 'treatment away from home of people insured in a county'),
  cityInsuredElsewhere: text(
    '市本级参保人员的异地就医费用',
    'treatment away from home of people insured with the city',
  ),
  betweenCounties: text('县区之间的结算', 'a settlement between two counties'),
  notDesignated: text('非定点机构的费用', 'a provider that is not designated'),
}

export const SETTLERS: Options = {
  cityAuthority: text('市医疗保障部门', 'the municipal medical security bureau'),
  ownCounty: text('机构所属县（区）的医疗保障部门', 'the medical security office of the provider’s county'),
  countyOfInsured: text('参保人员所在县（区）', 'the county in which the person is insured'),
}

export const LEVELS: Options = {
  city: text('市级', 'the city'),
  county: text('县（区）', 'the county or district'),
}

/** What four duties of the city and three of the counties are made of. */
export const DUTIES: Options = {
  enrolmentPlan: text('全面实施全民参保计划', 'the plan to insure everybody'),
  contributionPolicy: text('完善参保缴费政策', 'policy of enrolment and contributions'),
  taskBreakdown: text('分解任务指标', 'breaking tasks down'),
  fundRaising: text('基金筹集', 'raising the fund'),
  disbursementRules: text('制定拨付办法', 'rules on disbursement'),
  performanceRules: text('制定绩效考核办法', 'rules on the appraisal of performance'),
  agencyProcedure: text('规范经办流程', 'one procedure of the agencies'),
  agencyNetwork: text('健全市县经办网络', 'the network of agencies'),
  settlementPlatform: text('建费用结算平台', 'the platform of settlement'),
  providerEntry: text('定点机构准入退出', 'entry and exit of providers'),
  agreementRules: text('定点协议管理和考核办法', 'rules on agreements with providers and their appraisal'),
  fundSafety: text('基金安全防控体系', 'the system that keeps the fund safe'),
  collection: text('征缴和扩面', 'collection and wider coverage'),
  registration: text('参保登记', 'registration of the insured'),
  contributionRates: text('执行缴费标准', 'applying the rates of contribution'),
  localProviders: text('辖区定点机构的监管和协议管理', 'supervision of local providers and their agreements'),
  policyExecution: text('执行统一政策', 'carrying out the unified policy'),
  properUse: text('规范使用基金', 'proper use of the fund'),
  localBills: text('审核结算辖区定点机构费用', 'checking and settling the bills of local providers'),
  billsElsewhere: text('审核结算异地就医费用', 'checking and settling bills of treatment away from home'),
  remittance: text('及时足额上解基金收入', 'remitting income in time and in full'),
  gapCover: text('当地基金缺口兜底', 'covering the local gap of the fund'),
}
