import { type Provision, text } from '../../kit/index.ts'

/** Article 5 of annex 3: the main indicators, a hundred points. */
export const mainIndicators: readonly Provision[] = [
  {
    article: '第五条',
    title: text('主要指标', 'Main indicators'),
    summary: text(
      '四组指标合计 100 分：规模 25、税金 30、质效 20、创新 25。',
      'Four groups make 100 points: scale 25, tax 30, quality and effect 20, innovation 25.',
    ),
    keywords: ['考核指标', '评分标准', '考核满分', '总分'],
    rules: ['A3.R19', 'A3.R27'],
    bodies: [],
  },
  {
    article: '第五条1',
    title: text('经济规模', 'Economic scale'),
    summary: text(
      '两项共 25 分：增加值增速 15，新增规上企业 10。',
      'Two items, 25 points: growth of value added 15, new firms above the threshold 10.',
    ),
    rules: ['A3.R19'],
    bodies: [],
  },
  {
    article: '第五条1（1）',
    title: text('增加值增速', 'Growth of value added'),
    summary: text(
      '达到全市平均得 10 分；每差 0.1 个百分点加或减 0.5，各以 5 分为限，即 5 至 15 分。',
      'Reaching the city average gives 10; each 0.1 percentage point above or below moves 0.5, at most 5 either way, so 5 to 15.',
    ),
    keywords: ['规模以上工业增加值', '工业增速', '工业增长', 'industrial growth'],
    rules: ['A3.R04'],
    bodies: [],
  },
  {
    article: '第五条1（2）',
    title: text('新增规上企业', 'New firms above the threshold'),
    summary: text(
      '新增户数最多的县区得 10 分，其余按与最多者之比计分。',
      'The county with the most new firms gets 10; the others their share of that number.',
    ),
    keywords: ['规模以上工业企业', '小升规', '入规', '新增企业'],
    rules: ['A3.R05'],
    bodies: [],
  },
  {
    article: '第五条2',
    title: text('入库税金', 'Tax paid in'),
    summary: text('两项共 30 分：税收总额 15，税收增速 15。', 'Two items, 30 points: total tax 15, growth of tax 15.'),
    rules: ['A3.R19'],
    bodies: [],
  },
  {
    article: '第五条2（1）',
    title: text('税收总额', 'Total tax'),
    summary: text(
      '规上工业税收最高的县区得 15 分，其余按比例。',
      'The highest tax of industry above the threshold gets 15; the others in proportion.',
    ),
    keywords: ['纳税总额', '税收贡献'],
    rules: ['A3.R06'],
    bodies: [],
  },
  {
    article: '第五条2（2）',
    title: text('税收增速', 'Growth of tax'),
    summary: text(
      '达到全市平均得 10 分，正文按每 1 个百分点增减 0.5，限 5 分；附表却印作 0.1 个百分点，以正文为准。',
      'The city average gives 10; the article moves 0.5 for each whole percentage point, at most 5. The table prints 0.1 instead; the article is followed.',
    ),
    keywords: ['税收增长'],
    rules: ['A3.R07'],
    bodies: [],
  },
  {
    article: '第五条3',
    title: text('综合质效', 'Quality and effect'),
    summary: text(
      '四项各 5 分，共 20 分，全部按最高县区的比例计分。',
      'Four items of 5, 20 points in all, each in proportion to the best county.',
    ),
    rules: ['A3.R19'],
    bodies: [],
  },
  {
    article: '第五条3（1）',
    title: text('制造业增加值增速', 'Growth of manufacturing'),
    summary: text(
      '规上制造业增加值增速最高者 5 分，其余按比例。',
      'The fastest growth of manufacturing value added gets 5; the others in proportion.',
    ),
    rules: ['A3.R08'],
    bodies: [],
  },
  {
    article: '第五条3（2）',
    title: text('制造业占比', 'Share of manufacturing'),
    summary: text(
      '制造业占 GDP 比重最高者 5 分，其余按比例。',
      'The highest share of manufacturing in GDP gets 5; the others in proportion.',
    ),
    keywords: ['制造业比重'],
    rules: ['A3.R09'],
    bodies: [],
  },
  {
    article: '第五条3（3）',
    title: text('技改投资增速', 'Growth of technical-transformation investment'),
    summary: text(
      '技改投资增速最高者 5 分，其余按比例。',
      'The fastest growth of investment in technical transformation gets 5; the others in proportion.',
    ),
    keywords: ['技术改造投资'],
    rules: ['A3.R10'],
    bodies: [],
  },
  {
    article: '第五条3（4）',
    title: text('技改投资占比', 'Share of technical-transformation investment'),
    summary: text(
      '技改占固定资产投资比重最高者 5 分，其余按比例。',
      'The highest share of it in fixed-asset investment gets 5; the others in proportion.',
    ),
    keywords: ['技术改造投资'],
    rules: ['A3.R11'],
    bodies: [],
  },
  {
    article: '第五条4',
    title: text('创新发展', 'Innovation'),
    summary: text(
      '七项共 25 分：四项各 4 分，三项各 3 分，均按最高县区的比例。',
      'Seven items, 25 points: four of 4 and three of 3, each in proportion to the best county.',
    ),
    rules: ['A3.R19'],
    bodies: [],
  },
  {
    article: '第五条4（1）',
    title: text('战略性新兴产业增速', 'Growth of strategic emerging industry'),
    summary: text('增速最高者 4 分，其余按比例。', 'The fastest growth gets 4; the others in proportion.'),
    rules: ['A3.R12'],
    bodies: [],
  },
  {
    article: '第五条4（2）',
    title: text('战略性新兴产业占比', 'Share of strategic emerging industry'),
    summary: text(
      '占规上工业增加值比重最高者，正文印 5 分，但本项和附表都是 4 分，按 4 分计，其余按比例。',
      'For the highest share in industrial value added the article prints 5, while the item and the table say 4; 4 is taken, the others in proportion.',
    ),
    rules: ['A3.R13'],
    bodies: [],
  },
  {
    article: '第五条4（3）',
    title: text('高新技术产业增速', 'Growth of high-tech industry'),
    summary: text('增速最高者 4 分，其余按比例。', 'The fastest growth gets 4; the others in proportion.'),
    keywords: ['高企'],
    rules: ['A3.R14'],
    bodies: [],
  },
  {
    article: '第五条4（4）',
    title: text('高新技术产业占比', 'Share of high-tech industry'),
    summary: text(
      '占规上工业增加值比重最高者 4 分，其余按比例。',
      'The highest share in industrial value added gets 4; the others in proportion.',
    ),
    keywords: ['高企占比'],
    rules: ['A3.R15'],
    bodies: [],
  },
  {
    article: '第五条4（5）',
    title: text('研发活动增速', 'Growth of firms with R&D'),
    summary: text(
      '有研发活动的规上企业增速最高者 3 分，其余按比例。',
      'The fastest growth of firms with R&D gets 3; the others in proportion.',
    ),
    keywords: ['研发企业'],
    rules: ['A3.R16'],
    bodies: [],
  },
  {
    article: '第五条4（6）',
    title: text('研发活动占比', 'Share of firms with R&D'),
    summary: text(
      '有研发活动的企业占规上企业比重最高者 3 分，其余按比例。',
      'The highest share of such firms gets 3; the others in proportion.',
    ),
    rules: ['A3.R17'],
    bodies: [],
  },
  {
    article: '第五条4（7）',
    title: text('新产品销售占比', 'Share of new-product sales'),
    summary: text(
      '新产品销售收入占比最高者 3 分，其余按比例。',
      'The highest share of new products in sales gets 3; the others in proportion.',
    ),
    rules: ['A3.R18'],
    bodies: [],
  },
]
