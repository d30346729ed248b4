import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The articles of annex 3 are cited by their printed number, its scoring table as 附件. */
export const cite = citing(DOCUMENT, '3')

/** The day of the notice: article 10 prints the year 2020 and leaves month and day blank. */
export const ISSUED = '2020-12-31'

/** 兴工强市县区考核奖惩办法: yearly scoring and ranking of counties and zones on industry, with honours and criticism. */
export const policy: Policy = {
  id: 'county-assessment',
  title: text(
    '驻马店市兴工强市县区考核奖惩办法',
    'Assessing counties on building a strong industrial city, with rewards and sanctions',
  ),
  summary: text(
    '每年按 100 分指标和最多 30 分加分给县区打分，平时占七成、年终占三成；前三名表彰记功，末位且增速低于全市平均的通报批评。',
    'Counties are scored every year on 100 points and at most 30 extra, ordinary checks weighing 70 % and the year-end one 30 %. The first three are honoured; the last is criticised if its growth is also below the city average.',
  ),
  document: DOCUMENT,
  annex: '3',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('第十条'),
    note: text(
      '施行日只印有 2020 年，月日空白，取该年末日，与印发日相同；首个考核年度为 2020 年，无失效日期。',
      'Only the year 2020 is printed for the start, month and day are blank: its last day is taken, which is also the day of issue. The first year assessed is 2020; no end is printed.',
    ),
  },
  departments: [
    { code: 'industrial-development-office', role: 'lead' },
    { code: 'county-assessment-team', role: 'lead' },
    { code: 'city-leadership', role: 'decides' },
    { code: 'MIIT', role: 'supplies-data' },
    { code: 'DRC', role: 'supplies-data' },
    { code: 'STB', role: 'supplies-data' },
    { code: 'FIN', role: 'supplies-data' },
    { code: 'STA', role: 'supplies-data' },
    { code: 'TAX', role: 'supplies-data' },
    { code: 'power-company', role: 'supplies-data' },
    { code: 'FWB', role: 'supplies-data' },
    { code: 'COUNTY_AND_ZONES', role: 'takes-part' },
  ],
  relatedDocuments: [
    { document: '驻发〔2018〕7号', relation: text('依据', 'basis') },
    {
      document: '驻政办〔2018〕137号',
      relation: text('原考核奖惩办法，由本办法修订并废止', 'the earlier measures, revised and repealed by these'),
    },
  ],
}
