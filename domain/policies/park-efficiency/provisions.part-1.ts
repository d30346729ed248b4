import { type Provision, text } from '../../kit/index.ts'

/** The opening of annex 7, its goals, and the tasks of planning and policy. */
export const goalsAndPlanning: readonly Provision[] = [
  {
    article: '导语',
    title: text('依据', 'Basis'),
    summary: text(
      '贯彻省里两次会议和一份产业集聚区用地文件制定；文件名在翻页处断缺。',
      'Follows two provincial meetings and a provincial document on cluster land, whose title is cut at a page break.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '一',
    title: text('指导思想', 'Guiding idea'),
    summary: text(
      '夯实规划和政策两项基础，打赢存量盘活和标准地出让两仗，再做土地高效利用评价。',
      'Two foundations, plans and policies; two campaigns, stock land and standard land; then an evaluation of land efficiency.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '二',
    title: text('2022 年目标', 'Goals for 2022'),
    summary: text(
      '到 2022 年底盘活产业集聚区存量建设用地 2.5 万亩，基本完成零散土地整治和历史遗留用地手续，标准地出让和全生命周期管理制度全面建立。',
      'By the end of 2022: 25,000 mu of stock land in the clusters put to use, scattered land and the papers of historic cases basically done, standard land and life-cycle management fully in place.',
    ),
    rules: ['A7.R01', 'A7.R06'],
    bodies: [],
    milestones: [{ on: '2022-12-31', what: text('盘活存量建设用地 2.5 万亩', '25,000 mu of stock land put to use') }],
  },
  {
    article: '二第二段',
    title: text('三到五年目标', 'Goals of three to five years'),
    summary: text(
      '力争 3 至 5 年内控住新增规模、用足存量，工业用地每亩税收 15 万元。',
      'Within three to five years, as an aspiration, new land is kept in check, stock land used to the full, and industrial land yields 150,000 yuan of tax a mu.',
    ),
    keywords: ['亩均税收'],
    rules: ['A7.R07'],
    bodies: [],
  },
  {
    article: '三',
    title: text('主要任务', 'Main tasks'),
    summary: text(
      '五个方面共十一项任务：规划、政策、存量盘活、标准地出让和评价。',
      'Eleven tasks in five fields: plans, policies, stock land, standard land and evaluation.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '三（一）',
    title: text('规划一张图', 'One map of plans'),
    summary: text('两项任务：空间规划和区域评估。', 'Two tasks: spatial plans and regional assessment.'),
    rules: [],
    bodies: [],
  },
  {
    article: '三（一）1',
    title: text('国土空间规划', 'Spatial plans'),
    summary: text(
      '各县区组织编制产业集聚区 2020—2035 年国土空间规划，与总体发展规划衔接，2021 年底前完成。本方案各项任务都由排首位的单位牵头。',
      'Counties and zones prepare spatial plans of their clusters for 2020 to 2035, in step with the overall plans, by the end of 2021. In every task of the scheme the body listed first leads.',
    ),
    rules: [],
    bodies: ['COUNTY_AND_ZONES', 'DRC', 'NRP'],
    milestones: [{ on: '2021-12-31', what: text('完成空间规划编制', 'spatial plans prepared') }],
  },
  {
    article: '三（一）2',
    title: text('区域评估', 'Regional assessment'),
    summary: text(
      '土地、矿产、地灾、能耗、水土、文物、防洪、抗震、气候、环境共 10 项由政府统一评估并付费，企业共享结果；2021 年上半年搭好框架，下半年全面实施。',
      'Ten matters, from land survey, minerals and geological hazard to floods, earthquakes, climate and environment, are assessed once for a whole cluster; government pays and firms share the results. The framework stands by mid-2021 and is in full use in the second half.',
    ),
    keywords: ['环评', '环境影响评价', '地质灾害'],
    rules: ['A7.R14'],
    bodies: [
      'COUNTY_AND_ZONES',
      'cluster-management',
      'DRC',
      'NRP',
      'HUC',
      'UMB',
      'WRB',
      'ECO',
      'COM',
      'CUL',
      'SEI',
      'MET',
      'FIN',
    ],
    milestones: [
      { on: '2021-06-30', what: text('建成制度框架', 'framework in place') },
      { on: '2021-12-31', what: text('全面实施', 'in full use') },
    ],
  },
  {
    article: '三（二）',
    title: text('用地政策一张网', 'One net of policies'),
    summary: text(
      '市有关部门和各县区分别出台配套政策，上下贯通、部门联动。',
      'City departments and counties each issue policies that fit together.',
    ),
    rules: [],
    bodies: ['COUNTY_AND_ZONES'],
  },
  {
    article: '三（二）1（1）',
    title: text('标准地三项指标', 'Three indicators of standard land'),
    summary: text(
      '执行市政府公布的亩均投资、亩均税收、容积率三项主要控制指标，适时调整，2021 年 6 月底前完成。',
      'The city’s three main control indicators, investment a mu, tax a mu and plot ratio, are applied and adjusted in time; done by the end of June 2021.',
    ),
    rules: ['A7.R12'],
    bodies: ['DRC', 'NRP', 'TAX'],
    milestones: [{ on: '2021-06-30', what: text('落实并发布控制指标', 'indicators applied and published') }],
  },
  {
    article: '三（二）1（2）',
    title: text('省级格式文本', 'Provincial templates'),
    summary: text(
      '弹性出让、标准地出让和全生命周期管理使用省里下发的合同、协议、承诺书文本，2021 年 6 月底前落实。',
      'Contracts, agreements and undertakings for flexible grants, standard land and life-cycle management follow the province’s templates; in use by the end of June 2021.',
    ),
    rules: [],
    bodies: ['NRP', 'DRC', 'ECO', 'HUC', 'AMR', 'TAX', 'provincial-natural-resources'],
    milestones: [{ on: '2021-06-30', what: text('落实格式文本和政策', 'templates and policies in use') }],
  },
  {
    article: '三（二）2',
    title: text('县区实施细则', 'Detailed rules of counties'),
    summary: text(
      '各县区一县一策、一园一策，2021 年 1 月底前出台细则。',
      'Each county and each park makes its own detailed rules by the end of January 2021.',
    ),
    rules: [],
    bodies: ['COUNTY_AND_ZONES'],
    milestones: [{ on: '2021-01-31', what: text('出台实施细则', 'detailed rules issued') }],
  },
]
