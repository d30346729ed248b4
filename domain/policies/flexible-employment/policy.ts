import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The items of annex 6 are cited by their printed number, （一） to （十五）. */
export const cite = citing(DOCUMENT, '6')

/** The day of the notice: annex 6 prints no day of its own on which it takes effect. */
export const ISSUED = '2020-12-31'

/** 支持多渠道灵活就业的若干政策措施: loans, subsidies, exemptions and protection for people in flexible work. */
export const policy: Policy = {
  id: 'flexible-employment',
  title: text(
    '驻马店市关于支持多渠道灵活就业的若干政策措施',
    'Measures supporting flexible employment through many channels',
  ),
  summary: text(
    '为个体经营、非全日制和新就业形态提供担保贷款、社保补贴、培训补贴、介绍补贴和证照收费减免。',
    'Guaranteed loans, insurance, training and placement subsidies, and relief from licences and fees, for the self-employed, part-time workers and new forms of work.',
  ),
  document: DOCUMENT,
  annex: '6',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('印发日期'),
    note: text(
      '未写施行和失效日期，以印发日起算；个别条款只及于 2020 年或疫情期间。',
      'The text states neither a start nor an end; the day of issue is taken. Some clauses reach only the year 2020 or the time of the epidemic.',
    ),
  },
  departments: [
    { code: 'HRSS', role: 'lead' },
    { code: 'AMR', role: 'lead' },
    { code: 'COM', role: 'lead' },
    { code: 'FIN', role: 'lead' },
    { code: 'DRC', role: 'lead' },
    { code: 'EME', role: 'lead' },
    { code: 'TU', role: 'lead' },
    { code: 'CIV', role: 'lead' },
    { code: 'COUNTY_AND_ZONES', role: 'lead' },
    { code: 'PBC', role: 'takes-part' },
    { code: 'TAX', role: 'takes-part' },
    { code: 'HUC', role: 'takes-part' },
    { code: 'UMB', role: 'takes-part' },
    { code: 'LAN', role: 'takes-part' },
    { code: 'EDU', role: 'takes-part' },
    { code: 'MIIT', role: 'takes-part' },
    { code: 'TRA', role: 'takes-part' },
    { code: 'DAT', role: 'takes-part' },
    { code: 'CTR', role: 'takes-part' },
    { code: 'HEA', role: 'takes-part' },
    { code: 'DPF', role: 'takes-part' },
    { code: 'STA', role: 'takes-part' },
    { code: 'CIVZ', role: 'takes-part' },
    { code: 'employment-leading-group', role: 'takes-part' },
  ],
  relatedDocuments: [
    { document: '国办发〔2020〕6号', relation: text('依据（稳就业举措）', 'basis (stabilising employment)') },
    { document: '国办发〔2020〕27号', relation: text('依据（多渠道灵活就业）', 'basis (flexible employment)') },
    { document: '豫政〔2020〕14号', relation: text('依据（省稳就业意见）', 'basis (provincial opinion)') },
    { document: '驻就业组〔2020〕2号', relation: text('依据（市三十条措施）', 'basis (the city’s thirty measures)') },
  ],
}
