import { type Options, text } from '../../kit/index.ts'

export const STOCK_KINDS: Options = {
  unsupplied: text('批而未供土地', 'land approved but not supplied'),
  idle: text('闲置土地', 'idle land'),
  lowEfficiency: text('低效工业用地', 'industrial land of low efficiency'),
}

export const TASK_YEARS: Options = {
  year2021: text('2021 年', '2021'),
  year2022: text('2022 年', '2022'),
}

export const PROGRAMME_STATES: Options = {
  met: text('目标全部完成', 'every target is met'),
  inProgress: text('未到期，尚未全部完成', 'not yet due, and not all met'),
  notMet: text('到期未全部完成', 'due, and not all met'),
}

export const CAUSES: Options = {
  government: text('闲置：政府原因', 'idle through government'),
  enterprise: text('闲置：企业原因', 'idle through the enterprise'),
  both: text('闲置：政府与企业均有瑕疵', 'idle through faults on both sides'),
  lowEfficiency: text('低效工业用地', 'industrial land of low efficiency'),
}

export const METHODS: Options = {
  none: text('未选定', 'none chosen'),
  extendedGrantContract: text('签订延期出让合同', 'an extended grant contract'),
  temporaryUse: text('临时使用', 'temporary use'),
  exchange: text('置换', 'exchange'),
  paidRecovery: text('有偿收回', 'recovery against payment'),
  startWithinLimit: text('限期开工', 'a time limit for the start of works'),
  recoveryToReserve: text('收回储备', 'recovery into the reserve'),
  performanceUrging: text('督促履约', 'urging the contract’s performance'),
  inPlaceTransformation: text('就地转型', 'transformation in place'),
  upgrading: text('改造提升', 'rebuilding and upgrading'),
  lawfulTransfer: text('依法转让', 'lawful transfer'),
  mergerReorganisation: text('兼并重组', 'merger and reorganisation'),
  lawfulLease: text('依法出租', 'lawful lease'),
  other: text('其他方式', 'another way'),
}

export const CHOSEN_STATES: Options = {
  notAsked: text('未选定', 'none chosen'),
  listed: text('在所列方式之内', 'among the ways listed'),
  byJustification: text('所列之外，已说明理由', 'not listed, and justified'),
  needsJustification: text('所列之外，须说明理由', 'not listed, and still to be justified'),
  rejected: text('不可采用', 'not open'),
}

export const TASKS: Options = {
  T01: text('编制国土空间规划', 'spatial plans of the clusters'),
  T02Framework: text('区域评估：建成制度框架', 'regional assessment: framework in place'),
  T02Full: text('区域评估：全面实施', 'regional assessment: in full use'),
  T03: text('“标准地”三项控制性指标', 'three control indicators of standard land'),
  T04: text('供地合同等格式文本和政策', 'model contracts and policies for the grant of land'),
  T05: text('县、园实施细则', 'detailed rules of counties and parks'),
  T06: text('摸清存量底数、建立台账', 'survey of stock land, and its ledger'),
  T07: text('盘活批而未供土地', 'land approved but not supplied'),
  T07HistoricIssues: text('已批未供即用：历史遗留问题整改', 'land used before it was supplied: historic issues'),
  T08: text('处置闲置土地', 'idle land'),
  T09: text('低效工业用地再开发', 'industrial land of low efficiency'),
  T10: text('推开“标准地”出让', 'standard land rolled out'),
  T11: text('土地高效利用评价', 'evaluation of land efficiency'),
  P1: text('动员部署阶段', 'phase of mobilisation'),
  P2: text('调查摸底阶段', 'phase of survey'),
  P3: text('集中攻坚阶段', 'phase of the campaign'),
  P4: text('总结完善阶段', 'phase of summing up'),
  P5: text('巩固提升阶段', 'phase of consolidation'),
}

export const TASK_STATES: Options = {
  doneOnTime: text('按时完成', 'done on time'),
  doneLate: text('逾期完成', 'done late'),
  open: text('未到期', 'still open'),
  overdue: text('已逾期', 'overdue'),
}

export const PHASES: Options = {
  mobilise: text('动员部署', 'mobilisation'),
  survey: text('调查摸底', 'survey'),
  campaign: text('集中攻坚', 'campaign'),
  summarise: text('总结完善', 'summing up'),
  consolidate: text('巩固提升', 'consolidation'),
}

export const ASSESSMENTS: Options = {
  landSurvey: text('土地勘测', 'land survey'),
  minerals: text('矿产压覆', 'overlying minerals'),
  geologicalHazard: text('地质灾害', 'geological hazard'),
  energySaving: text('节能', 'energy saving'),
  soilAndWater: text('水土保持', 'soil and water conservation'),
  culturalRelics: text('文物保护', 'protection of cultural relics'),
  floodImpact: text('洪水影响', 'flood impact'),
  seismicSafety: text('地震安全性', 'seismic safety'),
  climate: text('气候可行性', 'climatic feasibility'),
  environment: text('环境评价', 'environmental evaluation'),
}

export const REPORTS: Options = {
  quarterlyReport: text('每季度工作进展报告', 'quarterly report on progress'),
  quarterlyBulletin: text('季度通报', 'quarterly bulletin'),
  halfYearlyBulletin: text('每半年通报', 'half-yearly bulletin'),
  halfYearlyTalk: text('半年约谈', 'half-yearly interview'),
  yearlyAppraisal: text('年度考评', 'yearly appraisal'),
}

export const REPORTERS: Options = {
  countiesAndZones: text('各县（区）政府（管委会）', 'the governments and committees of counties, districts and zones'),
  cityGovernment: text('市政府', 'the municipal government'),
}

export const RECIPIENTS: Options = {
  leadingGroupOffice: text('市领导小组办公室', 'the office of the leading group'),
  countiesAndZones: text('各县（区）政府（管委会）', 'the governments and committees of counties, districts and zones'),
}
