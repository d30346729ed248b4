import { type Options, text } from '../../kit/index.ts'

/** What a time limit is asked for; the last four kinds have none of a fixed length. */
export const DEADLINE_KINDS: Options = {
  itemAcceptance: text('单项验收', 'acceptance of an item'),
  itemRectification: text('单项不合格后的整改', 'mending after an item has failed'),
  regionAcceptance: text('区域（阶段）验收', 'acceptance of a region'),
  overallAcceptance: text('整体验收', 'acceptance of the whole scheme'),
  defaultCure: text('开发单位违约的整改', 'cure of a default of the developer'),
  governmentDelayExtension: text('政府或政策原因的工期顺延', 'extension for a delay by government or policy'),
  publicBodyRemedy: text('公共单位未履职的限期解决', 'remedy by a public body that fell short'),
  reAcceptance: text('整改后再次验收', 'acceptance once more after mending'),
  rectificationAtHigherLevel: text('区域或整体验收未通过后的整改', 'mending after a region or the whole has failed'),
  supplyPlan: text('向土委会提交供应方案', 'submission of the supply plan to the land committee'),
}

export const PROGRESS: Options = {
  notAsked: text('只问到期日', 'only the due day is asked'),
  done: text('已完成', 'done'),
  undone: text('尚未完成', 'not yet done'),
}

export const STANDINGS: Options = {
  notAsked: text('未问', 'not asked'),
  onTime: text('按时完成', 'done on time'),
  late: text('逾期完成', 'done late'),
  open: text('未到期', 'still open'),
  overdue: text('已逾期', 'overdue'),
}

export const DEFAULT_CAUSES: Options = {
  developer: text('开发单位自身', 'the developer itself'),
  governmentOrPolicy: text('政府或政策', 'government or policy'),
  objective: text('客观原因', 'objective circumstances'),
}

export const DEFAULT_MATTERS: Options = {
  main: text('主体事项', 'a main matter'),
  major: text('重大事项', 'a major matter'),
  other: text('其他事项', 'another matter'),
}

export const ACTORS: Options = {
  projectOwner: text('项目业主（指挥部）', 'the project owner or command post'),
  developer: text('土地一级开发整理单位', 'the developer'),
  acceptancePanel: text('市级验收小组', 'the city’s acceptance panel'),
  publicBody: text('承担解决责任的公共单位', 'the public body that has to remedy'),
}

export const SESSION_EVENTS: Options = {
  organised: text('首次组织验收之日', 'the first session'),
  reported: text('书面报告形成之日', 'the written report'),
}

export const TESTED_EVENTS: Options = {
  conclusionIssued: text('专业验收作出结论', 'the conclusion of the professional acceptance'),
  rectified: text('整改完毕', 'the end of the mending'),
  sessionOrganised: text('首次组织验收', 'the first session of the panel'),
  reportIssued: text('形成书面报告', 'the written report of the panel'),
  cured: text('违约事项整改到位', 'the cure of the default'),
  contractCompleted: text('合同内容完成', 'the completion of the contract'),
  matterResolved: text('所报问题解决', 'the remedy of what was reported'),
}

export const CONSEQUENCES: Options = {
  none: text('无', 'none'),
  acceptanceAgain: text('再次组织验收', 'acceptance is organised once more'),
  mayTerminate: text('可视整改情况终止协议并清算', 'the agreement may be ended and settled, as far as the cure went'),
  publicBodyLiable: text('由逾期的公共单位承担责任', 'the public body in delay is liable'),
}

/** What is under acceptance: each has a test of its own. */
export const SUBJECTS: Options = {
  contents: text('验收内容齐全', 'completeness of the contents'),
  infrastructure: text('市政基础设施', 'municipal infrastructure'),
  housing: text('安置房及配套', 'resettlement housing'),
  netLand: text('土地整理（净地）', 'consolidation to net land'),
  requisition: text('土地报征', 'land requisition'),
  formalities: text('建设手续', 'construction formalities'),
}

export const CONTENTS: Options = {
  infrastructure: text('市政基础设施', 'municipal infrastructure'),
  housing: text('安置房及配套设施', 'resettlement housing and its facilities'),
  land: text('土地整理、报批、征收安置补偿', 'land consolidation, approval, expropriation and compensation'),
  investment: text('工程投资', 'investment'),
  otherWorks: text('政府、管委会或指挥部要求的其他工程', 'other works asked for by government or command post'),
  formalities: text('建设手续', 'construction formalities'),
  otherMatters: text('其他需要验收的事项', 'other matters'),
}

export const INVESTMENTS: Options = {
  engineering: text('工程', 'engineering'),
  demolition: text('征地拆迁', 'land acquisition and demolition'),
  resettlement: text('安置房及配套', 'resettlement housing and its facilities'),
  requisition: text('相关土地报征', 'related land requisition'),
}

export const TEST_RESULTS: Options = {
  passed: text('合格', 'passed'),
  failed: text('不合格', 'failed'),
  notApplicable: text('不适用', 'not applicable'),
}

export const BEGINNINGS: Options = {
  beforeTheMeasures: text('办法实施前开工', 'begun before the measures'),
  underTheMeasures: text('办法实施后开工', 'begun under the measures'),
}

/** Works, land and papers that are accepted one by one: the list of article 11 is open, that of article 14 too. */
export const ITEMS: Options = {
  road: text('道路', 'roads'),
  drainage: text('排水', 'drainage'),
  bridge: text('桥梁', 'bridges'),
  river: text('河道', 'rivers'),
  utilityTunnel: text('地下综合管廊', 'utility tunnels'),
  landscaping: text('景观绿化', 'landscape and greening'),
  lighting: text('照明', 'lighting'),
  trafficSigns: text('交通标志', 'traffic signs'),
  trafficSignals: text('信号灯', 'traffic signals'),
  electronicPolice: text('电子警察', 'enforcement cameras'),
  otherInfrastructure: text('其他市政基础设施', 'other municipal infrastructure'),
  formalities: text('工程建设手续', 'formalities of construction'),
  investment: text('投资核算', 'accounts of the investment'),
  landConsolidation: text('土地整理', 'land consolidation'),
  landRequisition: text('土地报批、报征', 'land approval and requisition'),
  resettlementHousing: text('安置房及附属配套工程', 'resettlement housing and its facilities'),
  otherWorks: text('要求建设的其他工程', 'other works that were asked for'),
  expropriation: text('征地、拆迁、安置、补偿', 'expropriation, demolition, resettlement, compensation'),
}

export const RECEIVERS: Options = {
  notYet: text('验收合格后才移交', 'nobody before it has passed'),
  asContract: text('按片区开发合同的约定', 'as the contract of the scheme says'),
  competentDepartment: text(
    '有关职能部门，按市政府职责分工',
    'the department in charge by the city’s division of duties',
  ),
  jurisdictionGovernment: text(
    '辖区政府（管委会），并分配到户',
    'the government of the area, which allots it to households',
  ),
  landDepartment: text('自然资源和规划部门，收储、出让', 'the land department, to reserve and to grant'),
  nobody: text('没有可移交的', 'nobody: there is nothing to hand over'),
}

export const PANEL_MEMBERS: Options = {
  jurisdiction: text('辖区政府（管委会）', 'the government or committee of the area'),
  housing: text('住建部门', 'housing and construction'),
  development: text('发改部门', 'development and reform'),
  naturalResources: text('自然资源和规划部门', 'natural resources and planning'),
  finance: text('财政部门', 'finance'),
  urbanManagement: text('城管部门', 'urban management'),
  publicSecurity: text('公安部门', 'public security'),
  greening: text('园林单位', 'parks and greening'),
  testingBody: text('专业检测机构', 'a professional testing body'),
  experts: text('专家', 'experts'),
}

export const PANEL_HEADS: Options = {
  deputySecretaryGeneral: text('分管城建的副秘书长', 'the deputy secretary-general for urban construction'),
  other: text('其他人', 'somebody else'),
  none: text('没有组长', 'nobody'),
}
