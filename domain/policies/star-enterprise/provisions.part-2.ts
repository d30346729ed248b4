import { type Provision, text } from '../../kit/index.ts'

/** The scoring table of annex 1 up to research: scale and benefit, quality, own research and patents. */
export const scaleAndResearch: readonly Provision[] = [
  {
    article: '附件1-1 一',
    title: text('规模效益（40 分）', 'Scale and benefit (40 points)'),
    summary: text(
      '营业收入 10 分、税收 20 分、税收增幅 10 分；各取一档，档的下限含在本档。',
      'Revenue 10, tax 20, growth of tax 10; one tier each, with its lower edge inside.',
    ),
    rules: ['A1.R29'],
    bodies: [],
  },
  {
    article: '附件1-1 一 营业收入',
    title: text('营业收入（10 分）', 'Revenue (10)'),
    summary: text(
      '100 亿元以上 10 分，50 亿元起 8 分，20 亿元起 6 分，10 亿元起 4 分，5 亿元起 2 分，1 亿元起 1 分。',
      'From 10 billion yuan 10 points, from 5 billion 8, from 2 billion 6, from 1 billion 4, from 500 million 2, from 100 million 1.',
    ),
    keywords: ['销售额', '营业额', '产值', 'turnover'],
    rules: ['A1.R05'],
    bodies: ['STA'],
  },
  {
    article: '附件1-1 一 税收',
    title: text('税收（20 分）', 'Tax (20)'),
    summary: text(
      '5000 万元以上 20 分，3000 万起 15 分，1000 万起 10 分，500 万起 5 分，300 万起 3 分，100 万起 2 分，不足 100 万不得分。',
      'From 50 million yuan 20 points, from 30 million 15, from 10 million 10, from 5 million 5, from 3 million 3, from 1 million 2, below that none.',
    ),
    keywords: ['纳税额', '缴税', '交税', '纳税大户'],
    rules: ['A1.R06'],
    bodies: ['TAX'],
  },
  {
    article: '附件1-1 一 增幅',
    title: text('税收增幅（10 分）', 'Growth of tax (10)'),
    summary: text(
      '30% 以上 10 分，20% 起 8 分，10% 起 6 分，5% 起 4 分，0 起 2 分，下降不得分。',
      'From 30 % 10 points, from 20 % 8, from 10 % 6, from 5 % 4, from 0 % 2, a fall none.',
    ),
    keywords: ['税收增长', '税收增长率', '税收比去年', '多交税'],
    rules: ['A1.R07'],
    bodies: ['TAX'],
  },
  {
    article: '附件1-1 二',
    title: text('创新发展（55 分）', 'Innovation (55 points)'),
    summary: text(
      '质量品牌 10、自主研发 20、两化融合 10、绿色制造 5、技术改造 5、上市挂牌 5；研发 20 分的表头印了两次，只算一次。',
      'Quality 10, own research 20, the two integrations 10, green manufacturing 5, technical transformation 5, listing 5; the head of the 20 for research is printed twice and counts once.',
    ),
    rules: ['A1.R29'],
    bodies: [],
  },
  {
    article: '附件1-1 二 质量水平',
    title: text('质量水平（7 分）', 'Quality (7)'),
    summary: text(
      '当年获中国、省长、市长质量奖或质量标杆等；评分标准在扫描中缺失，由评审人在 0 至 7 分内给分。',
      'Quality awards or benchmarks won in the year; how they score is lost, so a reviewer gives 0 to 7 points.',
    ),
    keywords: ['品牌', '名牌产品', '荣誉', '奖项'],
    rules: ['A1.R08'],
    bodies: [],
  },
  {
    article: '附件1-1 二 标准制定',
    title: text('标准制定（3 分）', 'Standards (3)'),
    summary: text(
      '参与制定国际、国家、行业、企业标准；评分标准缺失，由评审人在 0 至 3 分内给分。',
      'Part in international, national, trade or firm standards; how it scores is lost, so a reviewer gives 0 to 3 points.',
    ),
    keywords: ['国标', '行标', '起草标准'],
    rules: ['A1.R09'],
    bodies: [],
  },
  {
    article: '附件1-1 二 研发平台',
    title: text('研发平台（5 分）', 'Research platforms (5)'),
    summary: text(
      '国家级 4 分、省级 3 分、市级 2 分，各级相加，至多 5 分。',
      'National 4, provincial 3, municipal 2; levels add up, to 5 at most.',
    ),
    keywords: ['研发中心', '实验室', '技术中心'],
    rules: ['A1.R10'],
    bodies: [],
  },
  {
    article: '附件1-1 二 战略新兴',
    title: text('战略新兴企业（2 分）', 'Strategic emerging (2)'),
    summary: text('属于战略新兴产业得 2 分。', 'Two points for a strategic emerging industry.'),
    rules: ['A1.R11'],
    bodies: [],
  },
  {
    article: '附件1-1 二 高新技术',
    title: text('高新技术企业（1 分）', 'High-tech firm (1)'),
    summary: text('高新技术企业得 1 分。', 'One point for a high-tech firm.'),
    keywords: ['高企'],
    rules: ['A1.R12'],
    bodies: [],
  },
  {
    article: '附件1-1 二 新品销售',
    title: text('新产品销售收入（2 分）', 'New products (2)'),
    summary: text(
      '占销售收入 50% 以上得 2 分；第二档的比例缺失，得 1 分。',
      'Half of sales or more: 2 points; the share of the second tier is lost, its point is 1.',
    ),
    rules: ['A1.R13'],
    bodies: [],
  },
  {
    article: '附件1-1 二 创新成果',
    title: text('创新成果奖项（5 分）', 'Innovation awards (5)'),
    summary: text(
      '本年度获奖，国家级每个 4 分，省级每个 1 分，至多 5 分。',
      'Awards of the year: 4 points for each national one, 1 for each provincial one, 5 at most.',
    ),
    keywords: ['科技进步奖', '科技奖励'],
    rules: ['A1.R14'],
    bodies: [],
  },
  {
    article: '附件1-1 二 有效专利',
    title: text('有效专利（3 分）', 'Patents in force (3)'),
    summary: text(
      '发明每件 0.5 分，其他每件 0.2 分，至多 3 分。',
      'Half a point for each invention, 0.2 for each other patent, 3 at most.',
    ),
    keywords: ['发明专利', '实用新型', '专利数量', '专利加分'],
    rules: ['A1.R15'],
    bodies: [],
  },
  {
    article: '附件1-1 二 年度授权',
    title: text('年度专利授权（2 分）', 'Patents of the year (2)'),
    summary: text(
      '当年授权，发明每件 1 分，其他每件 0.05 分，至多 2 分。',
      'Granted in the year: 1 point for each invention, 0.05 for each other patent, 2 at most.',
    ),
    keywords: ['新增专利', '当年专利'],
    rules: ['A1.R16'],
    bodies: [],
  },
]
