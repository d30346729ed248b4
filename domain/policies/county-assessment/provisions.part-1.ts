import { type Provision, text } from '../../kit/index.ts'

/** Articles 1 to 4 of annex 3: purpose, principles, the two assessments, who is assessed. */
export const scopeAndWeights: readonly Provision[] = [
  {
    article: '第一条',
    title: text('目的和依据', 'Purpose and basis'),
    summary: text(
      '依据驻发〔2018〕7号，对驻政办〔2018〕137号作修订。',
      'On the basis of 驻发〔2018〕7号, revises 驻政办〔2018〕137号.',
    ),
    keywords: ['兴工强市'],
    rules: [],
    bodies: [],
  },
  {
    article: '第二条',
    title: text('原则', 'Principles'),
    summary: text(
      '求实、公开、公平、公正；兼顾规模速度和质量效益，定性与定量、平时与年终、基础工作与经济指标并用。',
      'Truthful, open and fair; size and speed beside quality and return; qualitative beside quantitative, ordinary beside year-end, groundwork beside figures.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '第三条',
    title: text('平时和年终考核', 'Ordinary and year-end assessment'),
    summary: text(
      '平时考核由市工业发展领导小组办公室组织，占七成；年终由市委、市政府牵头的考核组打分，占三成；年度结果经审定后用于表彰。',
      'The office of the leading group runs the ordinary assessment, 70 % of the year’s score; a team led by the Party committee and government scores at year end, 30 %. The result, once approved, is the ground for honours.',
    ),
    keywords: ['平时成绩', '考核权重', '日常考核'],
    rules: ['A3.R03', 'A3.R28'],
    bodies: ['industrial-development-office', 'county-assessment-team', 'city-leadership'],
  },
  {
    article: '第四条',
    title: text('考核对象', 'Who is assessed'),
    summary: text(
      '各县区和三个功能区都参加；示范区和经济开发区只考核、不参加评比，高新区不在此例外之内。',
      'Every county and the three zones are assessed. The demonstration zone and the economic zone are left out of the comparison; the high-tech zone is not named in that exception.',
    ),
    keywords: ['县区考核', '考核范围', 'county assessment', '经开区', '参评县区', '参加排名'],
    rules: ['A3.R01', 'A3.R02'],
    bodies: ['COUNTY_AND_ZONES', 'SFQ', 'JKQ', 'GXQ'],
  },
]
