import { type Provision, text } from '../../kit/index.ts'

/** The five phases of annex 7, its guarantees, and the leading group. */
export const phasesAndGuarantees: readonly Provision[] = [
  {
    article: '四',
    title: text('组织实施', 'Phases'),
    summary: text(
      '分动员、调查、攻坚、总结、巩固五个阶段，前后相接；任务是否按期看各项任务自己的期限。',
      'Five phases follow one another without gap: mobilisation, survey, campaign, summing up, consolidation. Whether a task is on time is judged by its own day.',
    ),
    keywords: ['时间表'],
    rules: ['A7.R15', 'A7.R17'],
    bodies: [],
  },
  {
    article: '四（一）',
    title: text('动员部署', 'Mobilisation'),
    summary: text(
      '2020 年 12 月底前：市里下发方案，各县区出具体方案报市政府。',
      'By the end of December 2020 the city issues its scheme and counties file theirs with it.',
    ),
    rules: [],
    bodies: ['city-government', 'COUNTY_AND_ZONES'],
    milestones: [{ on: '2020-12-31', what: text('县区方案报市政府', 'county schemes filed') }],
  },
  {
    article: '四（二）',
    title: text('调查摸底', 'Survey'),
    summary: text(
      '2021 年 1 至 6 月：逐宗核实、分析成因、一宗一策、建台账。',
      'January to June 2021: parcel by parcel, causes are found, a plan made and the ledger opened.',
    ),
    rules: [],
    bodies: ['COUNTY_AND_ZONES'],
    milestones: [
      { on: '2021-01-01', what: text('阶段开始', 'phase begins') },
      { on: '2021-06-30', what: text('阶段结束', 'phase ends') },
    ],
  },
  {
    article: '四（三）',
    title: text('集中攻坚', 'Campaign'),
    summary: text(
      '2021 年 7 月至 2022 年 10 月：政策成网，评估和规划完成，存量盘活任务完成，标准地和弹性出让扩大。',
      'July 2021 to October 2022: the net of policies, assessment and plans complete, stock land disposed of, standard land and flexible grants wider.',
    ),
    rules: [],
    bodies: ['COUNTY_AND_ZONES', 'cluster-management', 'provincial-natural-resources'],
    milestones: [
      { on: '2021-07-01', what: text('阶段开始', 'phase begins') },
      { on: '2022-10-31', what: text('阶段结束', 'phase ends') },
    ],
  },
  {
    article: '四（四）',
    title: text('总结完善', 'Summing up'),
    summary: text(
      '2022 年 11 至 12 月：总结经验、完善制度、开总结会。',
      'November and December 2022: experience is summed up, rules are improved, a closing meeting is held.',
    ),
    rules: [],
    bodies: [],
    milestones: [
      { on: '2022-11-01', what: text('阶段开始', 'phase begins') },
      { on: '2022-12-31', what: text('阶段结束', 'phase ends') },
    ],
  },
  {
    article: '四（五）',
    title: text('巩固提升', 'Consolidation'),
    summary: text(
      '2023 年起全面实施标准地出让，没有终止日。',
      'From 2023 on every grant follows the standard-land regime; no end is set.',
    ),
    rules: [],
    bodies: [],
    milestones: [{ on: '2023-01-01', what: text('阶段开始', 'phase begins') }],
  },
  {
    article: '五',
    title: text('保障措施', 'Guarantees'),
    summary: text(
      '三项保障：组织领导、动态监测、指导督导。',
      'Three guarantees: leadership, monitoring, guidance and supervision.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '五（一）',
    title: text('加强领导', 'Leadership'),
    summary: text(
      '市政府成立领导小组，办公室设在市自然资源和规划局，管日常、督查、通报；县区保障人员和经费。',
      'The city sets up a leading group with its office in the natural resources and planning bureau for daily work, inspection and bulletins; counties provide staff and money.',
    ),
    keywords: ['领导小组办公室'],
    rules: [],
    bodies: ['city-government', 'parks-leading-group', 'NRP', 'COUNTY_AND_ZONES'],
  },
  {
    article: '五（二）',
    title: text('动态监测', 'Monitoring'),
    summary: text(
      '用遥感、地理信息和部、省土地监管平台，与全市监管系统对接，及时评价、预警、巡查。',
      'Remote sensing, geographic data and the ministerial and provincial platforms, tied to the city’s supervision system, serve evaluation, warning and patrols.',
    ),
    keywords: ['数据共享', '大数据分析'],
    rules: [],
    bodies: [],
  },
  {
    article: '五（三）',
    title: text('指导督导', 'Guidance and supervision'),
    summary: text(
      '每季度末县区报进展；每半年市政府通报组织、制度、资金和成效；年度并入责任目标考评，按结果奖惩，奖惩办法文中没有。半年约谈的标准文中没有。',
      'Counties report at each quarter’s end; twice a year the city publishes how they organise, regulate, fund and perform; once a year it counts in the appraisal of duties, with rewards and sanctions that are not spelt out. Who is summoned at half-year is not said.',
    ),
    keywords: ['季报', '进展报告', '督查', '半年通报', '谁考核', '年度考评'],
    rules: ['A7.R16'],
    bodies: ['COUNTY_AND_ZONES', 'cluster-management', 'parks-leading-group', 'city-government'],
  },
  {
    article: '附件',
    title: text('领导小组席位', 'Seats of the leading group'),
    summary: text(
      '共 21 席：组长由常务副市长担任，常务副组长一席、副组长四席、成员十五席，来自市政府、12 个部门和三个城区单位；示范区和各县没有席位。',
      'Twenty-one seats: the executive vice-mayor in the chair, one executive deputy, four deputies and fifteen members from the city government, twelve departments and three urban units. The demonstration zone and the counties have none.',
    ),
    keywords: ['领导小组组长', '领导小组成员', '成员名单'],
    rules: [],
    bodies: ['DRC', 'NRP', 'FIN', 'ECO', 'HUC', 'INV', 'AUD', 'MIIT', 'AMR', 'TAX', 'STB', 'STA', 'YCQ', 'JKQ', 'GXQ'],
  },
]
