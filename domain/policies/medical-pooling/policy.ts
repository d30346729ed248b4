import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The clauses of annex 8 are cited by part, item and point as printed, such as 四（三）5. */
export const cite = citing(DOCUMENT, '8')

/** The day of the notice: from then on what has to stand by the start is prepared, such as the audit and the first plan. */
export const ISSUED = '2020-12-31'

/** A8.R01: the day that part 一 prints for the start of pooling in the whole city. */
export const STARTS = '2021-02-01'

/** 基本医疗保险市级统筹实施方案: one medical insurance fund for the city, with shared reserves and shared gaps. */
export const policy: Policy = {
  id: 'medical-pooling',
  title: text('驻马店市基本医疗保险市级统筹实施方案', 'City-level pooling of basic medical insurance'),
  summary: text(
    '居民和职工医保自 2021 年 2 月 1 日起全市统收统支，提取一成风险金，缺口依次由结余、风险金和当地财政承担。',
    'From 1 February 2021 residents’ and employees’ insurance is collected and paid city-wide. A tenth goes into a risk reserve; gaps fall on savings, then the reserve, then the local treasury.',
  ),
  document: DOCUMENT,
  annex: '8',
  issuedOn: ISSUED,
  inForce: {
    from: STARTS,
    cite: cite('一'),
    note: text(
      '起始日由正文写明；开局审计等准备工作在此之前进行；无失效日期。',
      'The start is printed in the text; preparations such as the opening audit come before it. No end is printed.',
    ),
  },
  departments: [
    { code: 'MSB', role: 'lead' },
    { code: 'city-government', role: 'decides' },
    { code: 'FIN', role: 'pays' },
    { code: 'COUNTIES', role: 'pays' },
    { code: 'TAX', role: 'takes-part' },
    { code: 'HEA', role: 'takes-part' },
    { code: 'AUD', role: 'takes-part' },
    { code: 'AMR', role: 'takes-part' },
    { code: 'PAO', role: 'takes-part' },
    { code: 'CIV', role: 'takes-part' },
    { code: 'DPF', role: 'takes-part' },
    { code: 'provincial-medical-security', role: 'takes-part' },
  ],
  relatedDocuments: [
    {
      document: '豫政办〔2020〕31号',
      relation: text(
        '依据（全面做实医疗和生育保险市级统筹）',
        'basis (provincial opinion on pooling medical and maternity insurance by city)',
      ),
    },
  ],
}
