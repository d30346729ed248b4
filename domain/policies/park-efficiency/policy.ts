import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The clauses of annex 7 are cited by part, item and point as printed, such as 三（三）2. */
export const cite = citing(DOCUMENT, '7')

/** The day of the notice: annex 7 prints no day of its own on which it takes effect. */
export const ISSUED = '2020-12-31'

/** 全市产业集聚区“百园增效”行动实施方案: better use of the land in the city's industrial clusters. */
export const policy: Policy = {
  id: 'park-efficiency',
  title: text('全市产业集聚区“百园增效”行动实施方案', 'Raising the yield of the industrial clusters'),
  summary: text(
    '到 2022 年底盘活存量建设用地 2.5 万亩，分批而未供、闲置和低效三类；工业用地亩均税收目标 15 万元。',
    'By the end of 2022, 25,000 mu of built land are to be put to use: unsupplied, idle and inefficient. Industrial land is to yield 150,000 yuan of tax a mu.',
  ),
  document: DOCUMENT,
  annex: '7',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('印发日期'),
    note: text(
      '文中未写施行和失效日期，以印发日起算；2023 年起为长效阶段，没有终止日。',
      'The text states neither a start nor an end; the day of issue is taken as the start. Its last phase, from 2023 on, is open-ended.',
    ),
  },
  departments: [
    { code: 'NRP', role: 'lead' },
    { code: 'city-government', role: 'decides' },
    { code: 'parks-leading-group', role: 'decides' },
    { code: 'COUNTY_AND_ZONES', role: 'takes-part' },
    { code: 'cluster-management', role: 'takes-part' },
    { code: 'DRC', role: 'takes-part' },
    { code: 'FIN', role: 'pays' },
    { code: 'HUC', role: 'takes-part' },
    { code: 'UMB', role: 'takes-part' },
    { code: 'WRB', role: 'takes-part' },
    { code: 'ECO', role: 'takes-part' },
    { code: 'COM', role: 'takes-part' },
    { code: 'CUL', role: 'takes-part' },
    { code: 'SEI', role: 'takes-part' },
    { code: 'MET', role: 'takes-part' },
    { code: 'AMR', role: 'takes-part' },
    { code: 'TAX', role: 'supplies-data' },
    { code: 'MIIT', role: 'takes-part' },
    { code: 'STA', role: 'supplies-data' },
    { code: 'AUD', role: 'takes-part' },
    { code: 'INV', role: 'takes-part' },
    { code: 'STB', role: 'takes-part' },
    { code: 'provincial-natural-resources', role: 'supplies-data' },
  ],
  relatedDocuments: [
    {
      document: '驻政办〔2019〕73号',
      relation: text('区域评估照其要求开展', 'the regional assessment follows it'),
    },
  ],
}
