import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The measures of annex 4 are cited by their number, 1 to 32, which runs through its five parts. */
export const cite = citing(DOCUMENT, '4')

/** The day of the notice: annex 4 prints no day of its own on which it takes effect. */
export const ISSUED = '2020-12-31'

/** 驻马店市促进城区经济高质量发展若干措施: thirty-two measures for the economy of the urban districts. */
export const policy: Policy = {
  id: 'urban-economy',
  title: text('驻马店市促进城区经济高质量发展若干措施', 'Measures for high-quality growth of the urban economy'),
  summary: text(
    '三十二条措施，到 2025 年做强中心城区：飞地项目税收分成、标准地投资强度、免收用地保证金、总部奖励等。',
    'Thirty-two measures to strengthen the urban districts by 2025: shared taxes of projects settled elsewhere, a floor of investment for land, no performance deposit, awards for headquarters.',
  ),
  document: DOCUMENT,
  annex: '4',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('印发日期'),
    note: text(
      '文中未写施行和失效日期，以印发日起算；目标年为 2025 年。',
      'The text states neither a start nor an end; the day of issue is taken as the start. Its goals are for 2025.',
    ),
  },
  departments: [
    { code: 'DRC', role: 'lead' },
    { code: 'city-government', role: 'decides' },
    { code: 'urban-economy-conference', role: 'decides' },
    { code: 'YCQ', role: 'takes-part' },
    { code: 'SFQ', role: 'takes-part' },
    { code: 'JKQ', role: 'takes-part' },
    { code: 'GXQ', role: 'takes-part' },
    { code: 'MIIT', role: 'takes-part' },
    { code: 'FIN', role: 'takes-part' },
    { code: 'NRP', role: 'takes-part' },
    { code: 'HUC', role: 'takes-part' },
    { code: 'UMB', role: 'takes-part' },
    { code: 'PSB', role: 'takes-part' },
    { code: 'TRA', role: 'takes-part' },
    { code: 'COM', role: 'takes-part' },
    { code: 'INV', role: 'takes-part' },
    { code: 'STB', role: 'takes-part' },
    { code: 'HRSS', role: 'takes-part' },
    { code: 'EDU', role: 'takes-part' },
    { code: 'CIV', role: 'takes-part' },
    { code: 'AGR', role: 'takes-part' },
    { code: 'CTR', role: 'takes-part' },
    { code: 'HEA', role: 'takes-part' },
    { code: 'DAT', role: 'takes-part' },
    { code: 'FWB', role: 'takes-part' },
    { code: 'CUS', role: 'takes-part' },
    { code: 'YZ', role: 'takes-part' },
    { code: 'AGP', role: 'takes-part' },
  ],
  relatedDocuments: [
    {
      document: '驻政办〔2019〕18号',
      relation: text('第 28 条照其标准奖补', 'measure 28 pays by its standards'),
    },
    {
      document: '驻财教〔2017〕23号',
      relation: text(
        '第 28 条照其标准奖补；附件5给同名文件另一文号（豫财科〔2020〕30号），两处照录',
        'measure 28 pays by its standards; annex 5 gives a text of the same title another number (豫财科〔2020〕30号), and both are kept',
      ),
    },
  ],
}
