import { type Provision, text } from '../../kit/index.ts'

/** The campaigns of annex 7: stock land, standard land, and the evaluation. */
export const campaigns: readonly Provision[] = [
  {
    article: '三（三）',
    title: text('盘活存量用地', 'Stock land'),
    summary: text(
      '先摸底，再分批而未供、闲置、低效三类处置；三类指标 2 万、3500 和 1500 亩合计 2.5 万亩。',
      'First a survey, then three kinds: unsupplied, idle, inefficient. Their targets of 20,000, 3,500 and 1,500 mu add up to 25,000.',
    ),
    keywords: ['存量建设用地', '盘活土地', '存量土地'],
    rules: ['A7.R02'],
    bodies: [],
  },
  {
    article: '三（三）1',
    title: text('摸清底数', 'Survey and ledger'),
    summary: text(
      '查清三类土地的面积、宗数和位置并上图；县区一宗一策提出处置办法，市级台账记基本信息、成因、措施、时限、责任单位，2021 年 6 月底前完成。',
      'Area, number and place of all three kinds are found and mapped. Counties propose one plan for each parcel; the city’s ledger holds basic data, cause, measure, time limit and responsible body. Done by the end of June 2021.',
    ),
    rules: ['A7.R11'],
    bodies: ['NRP', 'COUNTY_AND_ZONES', 'provincial-natural-resources'],
    milestones: [{ on: '2021-06-30', what: text('完成调查并建成台账', 'survey done and ledger kept') }],
  },
  {
    article: '三（三）2',
    title: text('批而未供土地', 'Land approved but not supplied'),
    summary: text(
      '全市盘活 2 万亩，任务由省里分解到县区，2022 年底以前完成。',
      'The city puts 20,000 mu to use; the province passes the tasks down to counties; due by the end of 2022.',
    ),
    keywords: ['批了没用', '未供地', '没供应的地', '供地率', '土地前期开发', '项目审批', '征地拆迁'],
    rules: ['A7.R03', 'A7.R18'],
    bodies: ['COUNTY_AND_ZONES', 'NRP', 'HUC', 'provincial-natural-resources'],
    milestones: [
      { on: '2022-12-31', what: text('盘活批而未供土地 2 万亩', '20,000 mu of unsupplied land put to use') },
    ],
  },
  {
    article: '三（三）2 历史遗留',
    title: text('已批未供即用', 'Land used before it was supplied'),
    summary: text(
      '排查先用后供的土地，能补手续的列整改台账、加快供地并报省备案；历史遗留问题 2021 年底整改完。',
      'Land already in use is checked; where its papers can be completed it enters a ledger, is supplied faster and reported to the province. Historic cases are put right by the end of 2021.',
    ),
    keywords: ['未批先建', '未供先用', '补办手续', '没手续的用地', '欠手续'],
    rules: ['A7.R08'],
    bodies: ['COUNTY_AND_ZONES', 'NRP', 'HUC', 'provincial-natural-resources'],
    milestones: [{ on: '2021-12-31', what: text('历史遗留问题整改完成', 'historic cases put right') }],
  },
  {
    article: '三（三）3',
    title: text('闲置土地', 'Idle land'),
    summary: text(
      '处置不少于 3500 亩，省里每年下达的任务都要完成，2022 年底以前。办法按成因分：政府原因、企业原因、双方均有瑕疵。',
      'At least 3,500 mu, and each year’s provincial task in full, by the end of 2022. The means depend on the cause: the government, the firm, or faults on both sides.',
    ),
    keywords: [
      '闲置用地',
      '有偿收回',
      '土地置换',
      '囤地',
      '拿地不开工',
      '未开工',
      '荒地',
      '圈地',
      '土地荒废',
      '收回土地',
      '闲置的地',
      'unused land',
      '没盖房',
      '两年没动工',
      '没动工',
      '荒着',
      '罚钱',
      '临时使用',
    ],
    rules: ['A7.R04', 'A7.R09'],
    bodies: ['COUNTY_AND_ZONES', 'NRP', 'HUC', 'provincial-natural-resources'],
    milestones: [
      { on: '2022-12-31', what: text('处置闲置土地不少于 3500 亩', 'at least 3,500 mu of idle land disposed of') },
    ],
  },
  {
    article: '三（三）4',
    title: text('低效工业用地', 'Industrial land of low efficiency'),
    summary: text(
      '盘活处置不少于 1500 亩，可督促履约、就地转型、改造、转让、重组、出租等，2022 年底以前完成。',
      'At least 1,500 mu by the end of 2022, by holding firms to their contracts, transforming in place, upgrading, transfer, merger, lease and the like.',
    ),
    keywords: ['低效用地', '兼并重组', '厂房', '空厂房', '低效企业', '僵尸企业', 'idle factory'],
    rules: ['A7.R05', 'A7.R10'],
    bodies: ['COUNTY_AND_ZONES', 'DRC', 'NRP', 'FIN', 'TAX', 'STA'],
    milestones: [
      {
        on: '2022-12-31',
        what: text('处置低效工业用地不少于 1500 亩', 'at least 1,500 mu of inefficient land disposed of'),
      },
    ],
  },
  {
    article: '三（四）',
    title: text('标准地出让', 'Granting standard land'),
    summary: text(
      '按标做地、明标供地、履标用地、对标管地，四步依次进行，2021 年在全市推开。',
      'Four stages in order: land made to the standard, granted with it disclosed, used by it, managed against it; rolled out across the city in 2021.',
    ),
    keywords: ['工业用地', '拿地即开工', '工业地块'],
    rules: ['A7.R13'],
    bodies: ['COUNTY_AND_ZONES', 'cluster-management', 'NRP', 'DRC', 'TAX', 'MIIT', 'ECO', 'STA'],
    milestones: [{ on: '2021-12-31', what: text('标准地出让在全市推开', 'standard land rolled out') }],
  },
  {
    article: '三（五）',
    title: text('高效利用评价', 'Evaluation of land efficiency'),
    summary: text(
      '按省里办法完善评价体系，评价全市产业集聚区，2022 年底以前。',
      'Clusters are evaluated by the provincial method, by the end of 2022.',
    ),
    keywords: ['亩均评价', '用地评价'],
    rules: [],
    bodies: ['NRP', 'DRC', 'AUD', 'STA', 'TAX', 'COUNTY_AND_ZONES', 'provincial-natural-resources'],
    milestones: [{ on: '2022-12-31', what: text('完成分析评价', 'evaluation done') }],
  },
]
