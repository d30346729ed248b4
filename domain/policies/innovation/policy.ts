import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The articles of annex 5 are cited by their printed number. */
export const cite = citing(DOCUMENT, '5')

/** The closing sentence of article 10 starts the measures on the day they are made public: the day of the notice. */
export const ISSUED = '2020-12-31'

/** The end of the years that article 1 names; awards are for recognitions of 2020 to 2022. */
export const HORIZON_END = '2022-12-31'

/** 推进高质量发展科技创新能力若干政策措施: awards for platforms, firms, technology transfer and talent, and a county ranking. */
export const policy: Policy = {
  id: 'innovation',
  title: text(
    '驻马店市关于推进高质量发展科技创新能力若干政策措施',
    'Measures for high-quality scientific and technological innovation',
  ),
  summary: text(
    '对研发平台、创新型企业、技术转移和海外人才定额奖补，并按创新指标给县区排名、奖罚财力。',
    'Fixed awards for research platforms, innovative firms, technology transfer and overseas talent, and a ranking of counties on innovation with money given or taken.',
  ),
  document: DOCUMENT,
  annex: '5',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    to: HORIZON_END,
    cite: cite('第一条'),
    note: text(
      '自发布之日施行，取印发日；文中以 2020 至 2022 年为期，未印失效日，取 2022 年末日。',
      'In force from publication, taken as the day of issue. The text names the years 2020–2022 as its horizon and prints no day of expiry; the last day of 2022 is taken.',
    ),
  },
  departments: [
    { code: 'city-government', role: 'decides' },
    { code: 'FIN', role: 'pays' },
    { code: 'COUNTIES', role: 'pays' },
    { code: 'benefiting-finance', role: 'pays' },
    { code: 'STB', role: 'takes-part' },
    { code: 'STA', role: 'supplies-data' },
    { code: 'AMR', role: 'takes-part' },
    { code: 'talent-leading-group-office', role: 'takes-part' },
    { code: 'FAO', role: 'takes-part' },
    { code: 'AST', role: 'takes-part' },
    { code: 'DRC', role: 'takes-part' },
    { code: 'EDU', role: 'takes-part' },
    { code: 'MIIT', role: 'takes-part' },
    { code: 'HRSS', role: 'takes-part' },
    { code: 'INV', role: 'takes-part' },
    { code: 'HUC', role: 'takes-part' },
    { code: 'HEA', role: 'takes-part' },
    { code: 'COM', role: 'takes-part' },
  ],
  relatedDocuments: [
    {
      document: '豫财科〔2020〕30号',
      relation: text('依据（省企业研发财政补助方案）', 'basis (provincial subsidy plan for enterprise R&D)'),
    },
    {
      document: '豫政办〔2017〕111号',
      relation: text('依据（省研发投入提升计划，2017—2021）', 'basis (provincial plan on R&D spending, 2017–2021)'),
    },
    {
      document: '豫科〔2020〕135号',
      relation: text('依据（三年行动计划，2020—2022）', 'basis (three-year plan, 2020–2022)'),
    },
    {
      document: '驻发〔2018〕9号',
      relation: text(
        '人才政策，海外人才津贴在其之上另给',
        'talent policy, on top of which the overseas talent allowance is paid',
      ),
    },
  ],
}
