import { type Provision, text } from '../../kit/index.ts'

/** The articles of annex 1: scope, conditions, procedure, awards. */
export const articles: readonly Provision[] = [
  {
    article: '导语',
    title: text('目的和依据', 'Purpose and basis'),
    summary: text(
      '发现和培育优质工业企业，发挥骨干示范作用；依据驻发〔2018〕7号。',
      'Finds and raises good industrial firms and lets the leading ones set the example; made under 驻发〔2018〕7号.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '一',
    title: text('评定范围', 'Scope'),
    summary: text(
      '在本市注册、年营业收入 1 亿元以上的规上工业企业；1 亿元本身在内。',
      'Industrial firms above the statistical threshold that are registered in the city and take in 100 million yuan a year or more, that figure included.',
    ),
    keywords: ['星级工业企业', '规模以上工业企业'],
    rules: ['A1.R01'],
    bodies: [],
  },
  {
    article: '二',
    title: text('评定条件', 'Conditions'),
    summary: text(
      '四项条件须同时具备；末款另列取消资格的情形。',
      'Four conditions, all of them needed; a last paragraph says what ends the right to take part.',
    ),
    rules: ['A1.R02'],
    bodies: [],
  },
  {
    article: '二（一）',
    title: text('政策和节能条件', 'Policy and energy'),
    summary: text(
      '方向合国家产业政策，有较好的规划，达到节能减排规定。',
      'In line with national industrial policy, well planned, within the rules on energy and emissions.',
    ),
    rules: ['A1.R02'],
    bodies: [],
  },
  {
    article: '二（二）',
    title: text('产业条件', 'Kind of industry'),
    summary: text(
      '属先进制造、战略新兴或高新技术之一，对地方经济推动明显。',
      'One of advanced manufacturing, strategic emerging or high-tech industry, and a plain gain for the local economy.',
    ),
    rules: ['A1.R02'],
    bodies: [],
  },
  {
    article: '二（三）',
    title: text('行业地位条件', 'Standing in its trade'),
    summary: text(
      '在行业中有影响、有前景，能带动他人。',
      'Of some influence in its trade, with prospects and a leading part.',
    ),
    rules: ['A1.R02'],
    bodies: [],
  },
  {
    article: '二（四）',
    title: text('诚信条件', 'Honesty'),
    summary: text('依法经营，没有不良信用记录。', 'Lawful, and without a bad credit record.'),
    rules: ['A1.R02'],
    bodies: [],
  },
  {
    article: '二 末款',
    title: text('取消参评资格', 'Loss of the right to take part'),
    summary: text(
      '当年有安全生产责任事故、偷逃税、污染、统计或用地违法的，以及严重失信、欠薪、欠社保的，取消资格；所列并不穷尽。',
      'A safety accident by its fault, tax evasion, pollution, or breaches in statistics or land use in the year, and serious dishonesty, unpaid wages or unpaid social insurance, end the right to take part; the list is open.',
    ),
    keywords: ['偷税漏税', '环境污染', '一票否决'],
    rules: ['A1.R03'],
    bodies: [],
  },
  {
    article: '三',
    title: text('评定指标', 'Indicators'),
    summary: text(
      '百分制：规模效益、创新发展、社会信用，另加社会责任分。',
      'A hundred points for scale and benefit, innovation and credit, with extra points for social responsibility.',
    ),
    rules: ['A1.R04'],
    bodies: [],
  },
  {
    article: '四 首段',
    title: text('五个星级', 'Five grades'),
    summary: text(
      '对重点规上工业企业分一至五星，五星最高；惠企政策向星级企业倾斜，倾斜多少文中没有。',
      'Key industrial firms hold one to five stars, five the highest; policies for firms lean to them, by how much is not said.',
    ),
    keywords: ['星级工业企业', '星级评定', '评星', 'star rating'],
    rules: ['A1.R30', 'A1.R37'],
    bodies: [],
  },
  {
    article: '四',
    title: text('排名定星', 'Ranking'),
    summary: text(
      '按得分高低：前 10 名五星，11—30 名四星，31—60 名三星，61—100 名二星，101—150 名一星；结果报市委、市政府审定。没有最低分，也没有同分规则。',
      'By score: ranks 1–10 five stars, 11–30 four, 31–60 three, 61–100 two, 101–150 one; the Party committee and government decide. No least score, no rule for ties.',
    ),
    rules: ['A1.R30'],
    bodies: ['industrial-development-office', 'city-leadership'],
  },
  {
    article: '五',
    title: text('表彰和奖金', 'Honours and cash'),
    summary: text(
      '五个星级都表彰并授牌；五、四、三星另由市财政各奖 30 万、20 万、10 万元，二星和一星没有奖金。足额时一年共 1000 万元。',
      'All five grades are commended and receive a plaque; five, four and three stars also 300,000, 200,000 and 100,000 yuan from the city, two stars and one none. A full list costs 10 million yuan a year.',
    ),
    keywords: ['星级企业奖励', '奖励资金', 'award'],
    rules: ['A1.R31', 'A1.R32', 'A1.R36'],
    bodies: ['city-leadership', 'FIN'],
  },
  {
    article: '五 奖金用途',
    title: text('奖金用途', 'Use of the money'),
    summary: text('只用于科技创新和企业家培训。', 'Only for technical innovation and the training of entrepreneurs.'),
    rules: ['A1.R33'],
    bodies: ['FIN'],
  },
  {
    article: '五 每年一评',
    title: text('动态管理', 'Every year anew'),
    summary: text('每年评定一次，星级不自动延续。', 'Assessed once a year; no star is carried over.'),
    rules: ['A1.R34'],
    bodies: [],
  },
  {
    article: '五 末段',
    title: text('优先推荐', 'First to be put forward'),
    summary: text(
      '推荐人大代表、政协委员和劳动模范时，受表彰企业的负责人优先。',
      'Chiefs of commended firms are put forward first as deputies, consultative members and model workers.',
    ),
    rules: ['A1.R32'],
    bodies: [],
  },
  {
    article: '六',
    title: text('不重复考核', 'No second assessment'),
    summary: text(
      '驻发〔2018〕7号里的强优企业考核以本办法为准，不另行考核。',
      'The assessment of strong and excellent firms in 驻发〔2018〕7号 gives way to this one and is not run beside it.',
    ),
    rules: ['A1.R35'],
    bodies: [],
  },
  {
    article: '六 末款',
    title: text('解释', 'Explanation'),
    summary: text('由市工业发展领导小组办公室解释。', 'The office of the leading group explains the measures.'),
    rules: [],
    bodies: ['industrial-development-office'],
  },
]
