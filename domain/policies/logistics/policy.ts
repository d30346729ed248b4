import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The items of annex 9 are cited by their printed number, such as （二） or （十二）1. */
export const cite = citing(DOCUMENT, '9')

/** The day of the notice: annex 9 prints no day of its own on which it takes effect. */
export const ISSUED = '2020-12-31'

/** 驻马店市进一步降低物流成本实施方案: lower charges, taxes and burdens for logistics. */
export const policy: Policy = {
  id: 'logistics',
  title: text('驻马店市进一步降低物流成本实施方案', 'Further lowering the cost of logistics'),
  summary: text(
    '六个方面二十一项：治超站点每处补助 30 万元、大宗商品仓储用地土地使用税减半、清理收费、放宽通行等。',
    'Twenty-one items: 300,000 yuan for each site that checks overloading, half the land-use tax on bulk storage land, an end to some charges, easier access for delivery.',
  ),
  document: DOCUMENT,
  annex: '9',
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
    { code: 'DRC', role: 'lead' },
    { code: 'logistics-conference', role: 'takes-part' },
    { code: 'TRA', role: 'takes-part' },
    { code: 'FIN', role: 'pays' },
    { code: 'TAX', role: 'decides' },
    { code: 'AMR', role: 'takes-part' },
    { code: 'PSB', role: 'takes-part' },
    { code: 'MIIT', role: 'takes-part' },
    { code: 'COM', role: 'takes-part' },
    { code: 'POS', role: 'takes-part' },
    { code: 'HUC', role: 'takes-part' },
    { code: 'NRP', role: 'takes-part' },
    { code: 'UMB', role: 'takes-part' },
    { code: 'RAI', role: 'takes-part' },
    { code: 'FWB', role: 'takes-part' },
    { code: 'PBC', role: 'takes-part' },
    { code: 'BIR', role: 'takes-part' },
    { code: 'CTI', role: 'takes-part' },
    { code: 'ECO', role: 'takes-part' },
    { code: 'DAT', role: 'takes-part' },
    { code: 'COUNTIES', role: 'takes-part' },
  ],
  relatedDocuments: [
    { document: '国办发〔2020〕10号', relation: text('依据', 'basis') },
    { document: '豫政办〔2020〕39号', relation: text('依据', 'basis') },
  ],
}
