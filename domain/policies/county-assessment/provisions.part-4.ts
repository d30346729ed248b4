import { type Provision, text } from '../../kit/index.ts'

/** Articles 7 to 11 of annex 3 and its scoring table for 2020. */
export const procedureAndResults: readonly Provision[] = [
  {
    article: '第七条',
    title: text('程序和数据', 'Procedure and data'),
    summary: text(
      '县区自查上报，主要数据看工信、发改和科技，财政、统计和税务，以及供电公司的法定口径，需要时由考核组现场查验。平时和年终按七三计入，从高到低排序后报审定。',
      'Counties report after a self-check; the legal figures of the bodies for industry, planning, science, finance, statistics, tax and power count, with checks on site where needed. Ordinary and year-end scores weigh 70 and 30; the order goes up for decision.',
    ),
    keywords: ['考核程序', '考核流程', '数据来源'],
    rules: ['A3.R03', 'A3.R27', 'A3.R28', 'A3.R29', 'A3.R33'],
    bodies: [
      'COUNTY_AND_ZONES',
      'MIIT',
      'DRC',
      'STB',
      'FIN',
      'STA',
      'TAX',
      'power-company',
      'county-assessment-team',
      'city-leadership',
    ],
    andOthers: true,
  },
  {
    article: '第八条',
    title: text('表彰前三名', 'Honours for the first three'),
    summary: text(
      '前三名授产业强市先进单位，党政主要领导各记二等功一次，分管工业的副职和科工信局长各记三等功一次；没有奖金。',
      'The first three are named advanced units of the strong industrial city; Party and government chiefs receive a second-class merit, the deputy for industry and the head of the industry bureau a third-class one. No money.',
    ),
    keywords: ['立功', '表彰奖励', '考核第一名', '县长', '县委书记', '嘉奖', '记功', '考核奖金', '几等功'],
    rules: ['A3.R30'],
    bodies: ['city-leadership'],
  },
  {
    article: '第八条第二款',
    title: text('县区内部表彰', 'Honours inside the county'),
    summary: text(
      '获评的县区可依规表彰本地有突出贡献的单位和个人。',
      'A county so honoured may commend its own bodies and persons under the relevant rules.',
    ),
    rules: ['A3.R31'],
    bodies: ['COUNTY_AND_ZONES'],
  },
  {
    article: '第九条',
    title: text('通报批评', 'Public criticism'),
    summary: text(
      '末位且增加值增速低于全市平均，两条同时成立才通报批评，主要负责人在全市工业大会上表态。',
      'Only where a county is last and its growth of value added is below the city average is it criticised in public; its chief then speaks at the city’s industry meeting.',
    ),
    keywords: ['倒数第一', '最后一名', '垫底', '考核处罚', '问责', 'last place', '检讨'],
    rules: ['A3.R32'],
    bodies: ['city-leadership', 'COUNTY_AND_ZONES'],
  },
  {
    article: '第十条',
    title: text('施行和废止', 'Start and repeal'),
    summary: text(
      '自 2020 年起实施，月日空白；驻政办〔2018〕137号同时废止。',
      'In force from 2020, month and day left blank; 驻政办〔2018〕137号 is repealed.',
    ),
    keywords: ['生效时间'],
    rules: ['A3.R34'],
    bodies: [],
    milestones: [
      {
        on: '2020-12-31',
        what: text('施行年份的末日，文中未印月日', 'last day of the year of the start; no month or day is printed'),
      },
    ],
  },
  {
    article: '第十一条',
    title: text('解释机关', 'Who explains'),
    summary: text(
      '由市工业发展领导小组办公室解释。',
      'The office of the leading group for industrial development explains the measures.',
    ),
    keywords: ['解释权'],
    rules: [],
    bodies: ['industrial-development-office'],
  },
  {
    article: '附件',
    title: text('2020 年度评分表', 'Scoring table for 2020'),
    summary: text(
      '把 2020 年度的内容、分值和标准列成表，分两部分。',
      'Sets out content, points and standards for the year 2020 in two parts.',
    ),
    rules: ['A3.R19', 'A3.R26', 'A3.R34'],
    bodies: [],
    milestones: [{ on: '2020-12-31', what: text('首个考核年度截止', 'end of the first year assessed') }],
  },
  {
    article: '附件序号一',
    title: text('表：主要考核', 'Table: main part'),
    summary: text(
      '逐项重复主要指标的分值；税收增速步长印作 0.1，工业用电量印在本部分，按正文归入加分。',
      'Repeats the points of the main indicators; the step for growth of tax is printed as 0.1, and electricity stands here although the article makes it a bonus.',
    ),
    rules: [
      'A3.R04',
      'A3.R05',
      'A3.R06',
      'A3.R07',
      'A3.R08',
      'A3.R09',
      'A3.R10',
      'A3.R11',
      'A3.R12',
      'A3.R13',
      'A3.R14',
      'A3.R15',
      'A3.R16',
      'A3.R17',
      'A3.R18',
      'A3.R20',
    ],
    bodies: [],
  },
  {
    article: '附件序号二',
    title: text('表：加分', 'Table: bonus'),
    summary: text(
      '重复加分项；绿色和智能合成一行印作 10 分，各自仍以 5 分为限。',
      'Repeats the bonus items; green and smart share one row of 10, each still at most 5.',
    ),
    rules: ['A3.R21', 'A3.R21a', 'A3.R21b', 'A3.R21c', 'A3.R22', 'A3.R23', 'A3.R24', 'A3.R25'],
    bodies: [],
  },
  {
    article: '附件备注',
    title: text('数据来源', 'Sources of data'),
    summary: text(
      '质效、创新、规模看统计，税金看税务，用电看供电公司，三大改造看工信，科技看科技局，上市看金融局；高成长企业由企业举证、部门核实。',
      'Statistics for quality, innovation and scale; tax office for tax; power company for electricity; industry bureau for the three transformations; science bureau for science; finance work bureau for listing. High-growth firms bring papers that departments check.',
    ),
    keywords: ['统计口径', '数据提供部门'],
    rules: ['A3.R33'],
    bodies: ['STA', 'TAX', 'power-company', 'MIIT', 'STB', 'FWB'],
  },
]
