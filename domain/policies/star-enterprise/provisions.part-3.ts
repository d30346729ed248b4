import { type Provision, text } from '../../kit/index.ts'

/** The rest of the scoring table of annex 1, and its bonus table. */
export const industryCreditAndBonus: readonly Provision[] = [
  {
    article: '附件1-1 二 两化融合',
    title: text('两化融合贯标（5 分）', 'Two integrations (5)'),
    summary: text(
      '通过认定 5 分，国家、省、市级试点 4、3、2 分，对标 1 分，取最高一项。',
      'Certified 5; national, provincial, municipal pilot 4, 3, 2; benchmarking 1; the highest counts.',
    ),
    keywords: ['信息化', '工业化和信息化'],
    rules: ['A1.R17'],
    bodies: ['MIIT'],
  },
  {
    article: '附件1-1 二 智能工厂',
    title: text('智能工厂和车间（5 分）', 'Smart factory and workshop (5)'),
    summary: text(
      '当年被评为省级智能工厂 5 分、智能车间 3 分，合计至多 5 分。',
      'Named in the year by the province: factory 5, workshop 3, together 5 at most.',
    ),
    keywords: ['智能制造', '数字化车间', '自动化', '机器人', '生产线'],
    rules: ['A1.R18'],
    bodies: ['MIIT'],
  },
  {
    article: '附件1-1 二 绿色工厂',
    title: text('绿色工厂和节能产品（5 分）', 'Green factory and products (5)'),
    summary: text(
      '国家级每个 5 分、省级 3 分、市级 1 分，至多 5 分；列入国家节能环保目录按国家级算。',
      'National 5, provincial 3, municipal 1 each, 5 at most; an entry in the national catalogue counts as national.',
    ),
    keywords: ['环保企业', '绿色产品'],
    rules: ['A1.R19'],
    bodies: ['MIIT'],
  },
  {
    article: '附件1-1 二 技术改造',
    title: text('技术改造项目（5 分）', 'Technical transformation (5)'),
    summary: text(
      '实施技改并按时报进展得 5 分，缺一不得分。',
      'Five points where a project runs and is reported on time, none otherwise.',
    ),
    keywords: ['设备更新', '设备改造', '换设备', '新设备'],
    rules: ['A1.R20'],
    bodies: ['MIIT'],
  },
  {
    article: '附件1-1 二 上市挂牌',
    title: text('上市挂牌（5 分）', 'Listing (5)'),
    summary: text(
      '当年企业或母公司在境内主板、中小板、创业板、科创板或境外主板上市 5 分，新三板 4 分，新四板交易板 2 分、展示板 1 分，至多 5 分。',
      'The firm or its parent listed in the year: a main, SME, growth, science or overseas main board 5, the third board 4, the fourth board 2 when traded and 1 when shown, 5 at most.',
    ),
    keywords: ['IPO', '股票上市', '上市公司'],
    rules: ['A1.R21'],
    bodies: ['FWB'],
  },
  {
    article: '附件1-1 三',
    title: text('社会信用（5 分）', 'Credit (5 points)'),
    summary: text('纳税信用 2 分和质量信用 3 分。', 'Tax credit 2 and quality credit 3.'),
    rules: ['A1.R29'],
    bodies: [],
  },
  {
    article: '附件1-1 三 纳税信用',
    title: text('纳税信用（2 分）', 'Tax credit (2)'),
    summary: text('A 级 2 分，B 级 1 分。', 'Grade A 2 points, grade B 1.'),
    keywords: ['纳税等级', '纳税人信用', '税务评级'],
    rules: ['A1.R22'],
    bodies: ['TAX'],
  },
  {
    article: '附件1-1 三 质量信用',
    title: text('质量信用（3 分）', 'Quality credit (3)'),
    summary: text(
      '省级质量信用 AAA 级 3 分，AA 级 2 分，A 级 1 分。',
      'Of the provincial quality credit: AAA 3 points, AA 2, A 1.',
    ),
    keywords: ['质量等级'],
    rules: ['A1.R23'],
    bodies: ['AMR'],
  },
  {
    article: '附件1-2',
    title: text('加分项（10 分）', 'Bonus (10 points)'),
    summary: text(
      '用工 3、助学 1、助残 1、社会担当 3、扶贫 2，加在百分之外，总分至多 110。',
      'Staff 3, students 1, the disabled 1, contribution 3, poverty relief 2, on top of the hundred, so 110 at most.',
    ),
    keywords: ['附加分', '加分项目'],
    rules: ['A1.R29'],
    bodies: [],
  },
  {
    article: '附件1-2 用工',
    title: text('用工（3 分）', 'Staff (3)'),
    summary: text(
      '职工满 1000 人得 1 分，每多 500 人加 0.5 分，至多 3 分。',
      'One point from 1,000 employees, half a point for each further 500, 3 at most.',
    ),
    keywords: ['招工', '员工人数', '工人', '解决就业', 'workers'],
    rules: ['A1.R24'],
    bodies: [],
  },
  {
    article: '附件1-2 助学',
    title: text('扶困助学（1 分）', 'Students (1)'),
    summary: text('市级 0.5 分，省级及以上 1 分。', 'Municipal half a point, provincial or above 1.'),
    keywords: ['捐资助学', '贫困学生', '助学金'],
    rules: ['A1.R25'],
    bodies: [],
  },
  {
    article: '附件1-2 助残',
    title: text('助残扶贫（1 分）', 'The disabled (1)'),
    summary: text('市级 0.5 分，省级及以上 1 分。', 'Municipal half a point, provincial or above 1.'),
    keywords: ['残疾人', '残疾人就业', 'disabled workers'],
    rules: ['A1.R26'],
    bodies: [],
  },
  {
    article: '附件1-2 社会担当',
    title: text('社会担当（3 分）', 'Contribution (3)'),
    summary: text(
      '在灾难或疫情中贡献重大，受市、省、国家表彰的得 1、2、3 分，取最高。',
      'A great contribution in disaster or epidemic: commended by city, province or nation 1, 2 or 3 points; the highest counts.',
    ),
    keywords: ['捐款', '捐赠', '抗疫', '救灾', '慈善', 'donation', '捐口罩', '防疫'],
    rules: ['A1.R27'],
    bodies: [],
  },
  {
    article: '附件1-2 扶贫',
    title: text('扶贫带贫（2 分）', 'Poverty relief (2)'),
    summary: text(
      '市扶贫办认定为省带贫企业的得 2 分。',
      'Two points for a firm that the poverty relief office recognises under the provincial scheme.',
    ),
    keywords: ['脱贫攻坚', '精准扶贫'],
    rules: ['A1.R28'],
    bodies: ['PAO'],
  },
]
