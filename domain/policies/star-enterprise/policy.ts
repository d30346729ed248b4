import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** Articles of annex 1 are cited by their printed number, the tables by theirs. */
export const cite = citing(DOCUMENT, '1')

/** The day of the notice: annex 1 prints no day of its own on which it takes effect. */
export const ISSUED = '2020-12-31'

/** 驻马店市星级工业企业评定奖励办法: yearly star rating of industrial firms, with cash for three to five stars. */
export const policy: Policy = {
  id: 'star-enterprise',
  title: text('驻马店市星级工业企业评定奖励办法', 'Rating and rewarding star industrial enterprises'),
  summary: text(
    '每年给规上工业企业打分排名，前 150 名授一至五星，前 60 名另有奖金。',
    'Industrial firms above the statistical threshold are scored and ranked every year; the first 150 hold one to five stars, the first 60 of them also receive cash.',
  ),
  document: DOCUMENT,
  annex: '1',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('印发日期'),
    note: text(
      '文中未写施行和失效日期，以印发日起算。',
      'The text states neither a start nor an end; the day of issue is taken as the start.',
    ),
  },
  departments: [
    { code: 'industrial-development-office', role: 'lead' },
    { code: 'city-leadership', role: 'decides' },
    { code: 'FIN', role: 'pays' },
    { code: 'STA', role: 'supplies-data' },
    { code: 'TAX', role: 'supplies-data' },
    { code: 'MIIT', role: 'supplies-data' },
    { code: 'FWB', role: 'supplies-data' },
    { code: 'AMR', role: 'supplies-data' },
    { code: 'PAO', role: 'supplies-data' },
  ],
  relatedDocuments: [
    {
      document: '驻发〔2018〕7号',
      relation: text(
        '依据；其中的强优企业考核由本办法取代',
        'basis; its assessment of strong and excellent firms is replaced by this one',
      ),
    },
  ],
}
