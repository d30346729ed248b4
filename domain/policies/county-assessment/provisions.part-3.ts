import { type Provision, text } from '../../kit/index.ts'

/** Article 6 of annex 3: the bonus items. */
export const bonusItems: readonly Provision[] = [
  {
    article: '第六条',
    title: text('加分项', 'Bonus'),
    summary: text(
      '成效突出的可以加分，六项各以 5 分为限，合计不超过 30 分。',
      'Outstanding results may earn extra points: six items, each at most 5, together at most 30.',
    ),
    keywords: ['附加分', '额外加分'],
    rules: ['A3.R26'],
    bodies: [],
  },
  {
    article: '第六条1',
    title: text('工业用电量增速', 'Growth of industrial electricity'),
    summary: text(
      '达到全市平均得 2 分，每高 1 个百分点加 0.5，最多加 3；低于平均的，文中仍写得基础分。',
      'The city average gives 2, each percentage point above it 0.5, at most 3 more. Below the average the text still gives the base.',
    ),
    keywords: ['用电增长', '工业用电增长'],
    rules: ['A3.R20'],
    bodies: [],
  },
  {
    article: '第六条2',
    title: text('高成长性企业', 'High-growth firms'),
    summary: text(
      '三部分合计至多 5 分：平均增幅、当年入库企业、入库企业中的纳税大户。',
      'Three parts, at most 5 in all: average growth, firms newly in the directory, and top taxpayers among them.',
    ),
    rules: ['A3.R21'],
    bodies: [],
  },
  {
    article: '第六条2第一句前段',
    title: text('培育企业平均增幅', 'Average growth of nurtured firms'),
    summary: text(
      '营业收入平均年增幅达 25% 得 1.5 分，每再高 5 个百分点加 0.5，最多加 1。',
      'An average yearly growth of revenue of 25 % gives 1.5; each further 5 points add 0.5, at most 1.',
    ),
    rules: ['A3.R21a'],
    bodies: [],
  },
  {
    article: '第六条2第一句后段',
    title: text('当年入库企业', 'Newly in the directory'),
    summary: text(
      '当年进入高成长企业名录，每家 0.5 分，最多 1.5。',
      'Each firm that enters the directory in the year gives 0.5, at most 1.5.',
    ),
    rules: ['A3.R21b'],
    bodies: [],
  },
  {
    article: '第六条2第二句',
    title: text('名录内纳税前三', 'Top three taxpayers'),
    summary: text(
      '名录企业中税收前三名所在县区加 1 分，不重复累加。',
      'A county that is home to one of the three top taxpayers of the directory gets 1, which does not add up.',
    ),
    rules: ['A3.R21c'],
    bodies: [],
  },
  {
    article: '第六条3',
    title: text('绿色化改造', 'Green transformation'),
    summary: text(
      '国家级绿色工厂或园区 2 分、省级 1 分；能效水效领跑者或列入节能目录 2 分；通过自愿性清洁生产审核 1 分；限 5 分。',
      'A national green factory or park 2, a provincial one 1; an efficiency leader or an entry in the energy-saving catalogue 2; a voluntary clean-production audit 1; at most 5.',
    ),
    keywords: ['环保改造', '节水', '绿色园区', '能效领跑者'],
    rules: ['A3.R22'],
    bodies: [],
  },
  {
    article: '第六条4',
    title: text('智能化改造', 'Smart transformation'),
    summary: text(
      '智能车间、智能工厂、两化融合贯标、服务型制造示范每个 1 分；完成对标任务、上云任务各 0.5；限 5 分。',
      'Each smart workshop, smart factory, integration certificate and service-manufacturing model gives 1; the yearly benchmarking and cloud tasks 0.5 each; at most 5.',
    ),
    keywords: ['企业上云', '智能制造', '数字化', '机器换人'],
    rules: ['A3.R23'],
    bodies: [],
  },
  {
    article: '第六条5',
    title: text('科技创新', 'Science and technology'),
    summary: text(
      '新认定高新企业、技术创新示范企业、新建省级工程中心、新培育规上战略性新兴企业每个 1 分，新建国家级工程中心 2 分；限 5 分。',
      'Each new high-tech firm, innovation demonstration firm, provincial engineering centre and strategic emerging firm gives 1, a national engineering centre 2; at most 5.',
    ),
    keywords: ['高新技术企业', '工程技术研究中心', '创新平台', '高新企业加分', '多一家加分'],
    rules: ['A3.R24'],
    bodies: [],
  },
  {
    article: '第六条6',
    title: text('企业上市', 'Listing'),
    summary: text(
      '境内主板、中小板、创业板、科创板或境外主板 5 分，新三板 4，新四板交易 2、展示 1；限 5 分。',
      'A main, SME, ChiNext, STAR or overseas main board 5, the third board 4, the fourth board 2 for trading and 1 for display; at most 5.',
    ),
    keywords: ['上市公司', 'IPO'],
    rules: ['A3.R25'],
    bodies: [],
  },
]
