import { type Provision, text } from '../../kit/index.ts'

/** Part 五 of annex 4: means for innovation and business; and its close. */
export const resources: readonly Provision[] = [
  {
    article: '五',
    title: text('优化要素配置', 'Means of growth'),
    summary: text(
      '第 26 至 32 条：创新资源、人才、投入、攻关、土地、资金和创业环境。',
      'Measures 26 to 32: research, people, spending, key technology, land, finance and a setting for start-ups.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '26',
    title: text('高端创新资源', 'Research resources'),
    summary: text(
      '争取省级实验室和重大设施，引企业、高校院所在城区设研发机构，组建产学研联盟。',
      'Seeks provincial laboratories and large facilities, draws research branches of firms and universities, forms alliances of industry and science.',
    ),
    keywords: ['研究院', '研究所', '新型研发机构'],
    rules: [],
    bodies: ['STB', 'DRC'],
  },
  {
    article: '27',
    title: text('高层次人才', 'High-level talent'),
    summary: text(
      '建人才引进目录，柔性引才，引进人才走绿色通道，高等教育资源引进一事一议；探索人才社区和海外离岸创业，申报国家人才管理改革试验区。',
      'A list of talent sought, flexible ways of hiring, a fast lane for those who come; universities are won case by case. A quarter for talent and offshore start-ups are tried, and a national pilot zone for the management of talent is bid for.',
    ),
    keywords: ['人才政策', '高层次人才引进', '博士', '硕士', '大学', '住房补贴', '人才住房', '分校'],
    rules: [],
    bodies: ['HRSS', 'EDU', 'MIIT', 'STB'],
  },
  {
    article: '28',
    title: text('创新投入', 'Spending on innovation'),
    summary: text(
      '按市、省两份文件落实平台和研发奖补，市财政设专项资金，政府多买创新产品；高新技术企业和科技型中小企业逐年快速增长，没有比率。',
      'Awards for platforms and research follow two cited documents; the city sets money aside and buys more innovative products. High-tech firms and small technology firms are to grow fast each year, at no stated rate.',
    ),
    keywords: ['研发奖励', '政府采购'],
    rules: [],
    bodies: ['STB', 'FIN'],
  },
  {
    article: '29',
    title: text('关键技术攻关', 'Key technology'),
    summary: text(
      '围绕新兴和传统产业突破关键技术，试行定向、择优委托和揭榜挂帅。',
      'Breakthroughs for new and old industries; projects are assigned, chosen by merit or put up for open challenge.',
    ),
    keywords: ['卡脖子'],
    rules: [],
    bodies: ['DRC', 'STB', 'MIIT'],
  },
  {
    article: '30',
    title: text('土地保障', 'Land'),
    summary: text(
      '工业用地弹性出让；新增建设用地等指标优先给中心城区；重大项目纳入国土空间规划；“四改一拆”的审批可以容缺。',
      'Flexible grants of industrial land; quotas go first to the central urban area; major projects enter the spatial plan; approvals for four kinds of renewal and demolition may go on while papers are missing.',
    ),
    keywords: ['建设用地指标', '用地指标', '项目用地', '土地出让', '工业用地价格'],
    rules: [],
    bodies: ['NRP', 'HUC'],
  },
  {
    article: '30 保证金',
    title: text('不缴履约保证金', 'No performance deposit'),
    summary: text(
      '中心城区新出让的土地项目，不再缴出让合同履行保证金。',
      'Newly granted land in the central urban area carries no deposit for the performance of its contract.',
    ),
    keywords: ['土地出让合同履行保证金', '拿地保证金', '土地保证金', '押金', '拿地'],
    rules: ['A4.R08'],
    bodies: ['NRP', 'HUC'],
  },
  {
    article: '30 分期缴纳',
    title: text('出让金分期', 'Instalments'),
    summary: text(
      '出让金可分期缴纳，比例和期数文中没有。',
      'The price of a grant may be paid in instalments; neither shares nor dates are given.',
    ),
    keywords: ['土地出让金', '买地', '土地款', '分期付款', '地价款', 'instalment plan'],
    rules: ['A4.R09'],
    bodies: ['NRP', 'HUC'],
  },
  {
    article: '30 闲置用地',
    title: text('闲置用地', 'Idle land'),
    summary: text(
      '能收回的收回，能征闲置费的征费；费率和条件文中没有。',
      'Idle land is taken back where it can be, or charged an idle fee where one can be levied; rate and conditions are not given.',
    ),
    keywords: ['闲置土地', '土地闲置费', '囤地', '荒地', '空地', '收回土地', '土地荒废', '罚钱', '荒着'],
    rules: ['A4.R10'],
    bodies: ['NRP', 'HUC'],
  },
  {
    article: '31',
    title: text('资金支持', 'Finance'),
    summary: text(
      '定期银企对接；驿城区担保机构扩大注册规模，其他区新设；新增专项债向城区倾斜。',
      'Banks and firms meet regularly; Yicheng’s guarantee body grows and other districts set theirs up; new special bonds lean to the urban area.',
    ),
    keywords: ['融资担保', '企业贷款', '银行贷款', '担保公司', 'bank loans', '小额贷款', '融资难', '政府债券', '银行'],
    rules: [],
    bodies: ['FWB', 'FIN', 'DRC'],
  },
  {
    article: '32',
    title: text('创新创业环境', 'A setting for start-ups'),
    summary: text(
      '推进四个融合，给科研人员更多财物和路线决定权，支持孵化平台和创业大赛。',
      'Four integrations, more say of researchers over money and method, incubators and a contest of start-ups.',
    ),
    keywords: ['双创', '大众创业', '创业创新大赛', '创业支持', '创业典型', '孵化园'],
    rules: [],
    bodies: ['DRC', 'HRSS', 'STB'],
  },
  {
    article: '结尾',
    title: text('联席会议和报告', 'Joint conference and reports'),
    summary: text(
      '市政府建联席会议，办公室在市发改委；四个城区单位负主体责任，市直部门出方案并定期上报，周期文中没有。',
      'The city sets up a joint conference with its office in the development and reform commission. The four urban units carry the main responsibility; departments draw up plans and report regularly, at no stated interval.',
    ),
    keywords: ['牵头部门', '工作机制'],
    rules: ['A4.R19'],
    bodies: ['city-government', 'urban-economy-conference', 'YCQ', 'SFQ', 'JKQ', 'GXQ', 'DRC'],
    andOthers: true,
  },
]
