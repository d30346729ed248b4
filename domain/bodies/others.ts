import { type Body, text } from '../kit/index.ts'

/** Bodies above the departments, and groups of offices that stand for one purpose. */
export const standing: readonly Body[] = [
  {
    code: 'city-leadership',
    kind: 'standing',
    name: text('市委、市政府', 'Municipal Party committee and government'),
  },
  {
    code: 'city-government',
    kind: 'standing',
    name: text('市政府', 'Municipal government'),
    printedAs: ['市人民政府'],
  },
  {
    code: 'industrial-development-office',
    kind: 'standing',
    name: text('市工业发展领导小组办公室', 'Office of the Leading Group for Industrial Development'),
    printedAs: ['工业发展领导小组办公室'],
  },
  {
    code: 'acceptance-panel',
    kind: 'standing',
    name: text('市级验收小组', 'City acceptance panel'),
    printedAs: ['验收工作组'],
    note: text(
      '附件2：由辖区政府、有关部门、检测机构人员和专家组成',
      'annex 2: the jurisdiction, departments, testing bodies and experts',
    ),
  },
  {
    code: 'land-committee',
    kind: 'standing',
    name: text('土委会', 'Land committee'),
    note: text('附件2；文中只印简称', 'annex 2; a short form only'),
  },
  {
    code: 'county-assessment-team',
    kind: 'standing',
    name: text('市委、市政府考核组', 'Assessment team of the Party committee and government'),
    printedAs: ['考核组'],
  },
  {
    code: 'urban-economy-conference',
    kind: 'standing',
    name: text('城区经济高质量发展联席会议', 'Joint conference for the urban economy'),
    printedAs: ['市联席会议办公室'],
    note: text('附件4；办公室设在市发改委', 'annex 4; its office sits in the development and reform commission'),
  },
  {
    code: 'talent-leading-group-office',
    kind: 'standing',
    name: text('市人才工作领导小组办公室', 'Office of the Leading Group for Talent'),
  },
  {
    code: 'employment-leading-group',
    kind: 'standing',
    name: text('市就业创业工作领导小组', 'Leading Group for Employment and Start-ups'),
    printedAs: ['驻马店市就业创业工作领导小组'],
  },
  {
    code: 'parks-leading-group',
    kind: 'standing',
    name: text('全市产业集聚区“百园增效”行动领导小组', 'Leading Group for the Yield of Industrial Clusters'),
    printedAs: ['驻马店市产业集聚区百园增效行动领导小组', '领导小组', '市领导小组办公室'],
    note: text(
      '附件7；21 个席位，办公室设在市自然资源和规划局',
      'annex 7; twenty-one seats, its office sits in the natural resources and planning bureau',
    ),
  },
  {
    code: 'logistics-conference',
    kind: 'standing',
    name: text('市现代物流工作联席会议', 'Joint conference for modern logistics'),
    note: text('附件9；由市发改委牵头', 'annex 9; the development and reform commission leads'),
  },
  {
    code: 'city-levy-body',
    kind: 'standing',
    name: text('市级征收机构', 'City levy body'),
    note: text(
      '垃圾处理费通知；未指明由谁担任，征收主体是市城管局',
      'waste-fee notice; who it is goes unsaid, the levy is the urban management bureau’s',
    ),
  },
]

/** Departments of the province. */
export const provincial: readonly Body[] = [
  {
    code: 'provincial-natural-resources',
    kind: 'provincial',
    name: text('省自然资源厅', 'Provincial department of natural resources'),
  },
  {
    code: 'provincial-medical-security',
    kind: 'provincial',
    name: text('省医保局', 'Provincial medical security administration'),
  },
]

/** Companies with a task of their own. */
export const companies: readonly Body[] = [
  { code: 'CTI', kind: 'company', name: text('市产投集团', 'City industrial investment group') },
  { code: 'YZ', kind: 'company', name: text('市豫资公司', 'Yuzi company of the city') },
  { code: 'AGP', kind: 'company', name: text('市农产业园公司', 'Agricultural processing park company') },
  {
    code: 'WAT',
    kind: 'company',
    name: text('驻马店市中业自来水有限公司', 'Zhongye Water Company of Zhumadian'),
    printedAs: ['中业自来水有限公司', '自来水公司'],
  },
  {
    code: 'UCI',
    kind: 'company',
    name: text(
      '驻马店市城市建设投资开发有限公司',
      'Urban Construction Investment and Development Company of Zhumadian',
    ),
  },
  {
    code: 'parking-operator',
    kind: 'company',
    name: text('国有独资运营公司', 'State-owned parking operator'),
    note: text('附件10；由城市建设投资开发公司牵头组建', 'annex 10; to be set up by the urban construction company'),
  },
  { code: 'power-company', kind: 'company', name: text('供电公司', 'Power company') },
]

/** Roles and places that the documents name, and whose holders they do not list. */
export const roles: readonly Body[] = [
  {
    code: 'CITY',
    kind: 'other',
    name: text('市本级', 'The city itself'),
    note: text('附件8：与各县区并列记账', 'annex 8: an account of its own beside the counties'),
  },
  {
    code: 'jurisdiction-government',
    kind: 'other',
    name: text('辖区政府（管委会）', 'Government or committee of the area concerned'),
  },
  {
    code: 'project-owner',
    kind: 'other',
    name: text('项目业主', 'Project owner'),
    printedAs: ['项目业主（指挥部）', '业主单位'],
  },
  {
    code: 'development-headquarters',
    kind: 'other',
    name: text('指挥部', 'Development headquarters'),
    printedAs: ['片区指挥部'],
  },
  {
    code: 'benefiting-finance',
    kind: 'other',
    name: text('受益地财政', 'Treasury of the place that benefits'),
    printedAs: ['受益财政'],
  },
  {
    code: 'cluster-management',
    kind: 'other',
    name: text('产业集聚区管理机构', 'Managing bodies of the industrial clusters'),
    printedAs: ['各产业集聚区管理机构'],
  },
  {
    code: 'agri-processing-park',
    kind: 'other',
    name: text('中国（驻马店）国际农产品加工产业园', 'International Agricultural Processing Park'),
    printedAs: ['产业园'],
    note: text('园区，不是考核单位', 'a park, not a unit of assessment'),
  },
  {
    code: 'equipment-park',
    kind: 'other',
    name: text('装备产业集聚区', 'Equipment industry cluster'),
    note: text('园区，不是考核单位', 'a park, not a unit of assessment'),
  },
  {
    code: 'business-centre',
    kind: 'other',
    name: text('市商务中心区', 'Municipal business centre'),
    note: text('服务业功能区，不是考核单位', 'a service zone, not a unit of assessment'),
  },
]
