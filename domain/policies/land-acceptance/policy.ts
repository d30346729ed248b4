import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The articles of annex 2 are cited by their printed number. */
export const cite = citing(DOCUMENT, '2')

/** Article 22 lets the measures start on the day of the notice. */
export const ISSUED = '2020-12-31'

/** 中心城区土地一级开发整理验收办法（试行）: acceptance of primary land development by item, by region and as a whole. */
export const policy: Policy = {
  id: 'land-acceptance',
  title: text(
    '驻马店市中心城区土地一级开发整理验收办法（试行）',
    'Acceptance of primary land development in the central urban area (trial)',
  ),
  summary: text(
    '中心城区经市政府批准的一级开发片区，先逐项、再分区、后整体验收，时限分别为 1、2、3 个月，并写明违约如何处理。',
    'Approved schemes in the central urban area are accepted item by item, then by region, then as a whole, within one, two and three months; breaches of contract are settled by fixed steps.',
  ),
  document: DOCUMENT,
  annex: '2',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('第二十二条'),
    note: text(
      '自印发日起实施；标明试行，但未写试行期限和失效日期。',
      'In force from the day of issue; called a trial, but neither its length nor an end is printed.',
    ),
  },
  departments: [
    { code: 'acceptance-panel', role: 'lead' },
    { code: 'city-government', role: 'decides' },
    { code: 'jurisdiction-government', role: 'takes-part' },
    { code: 'project-owner', role: 'takes-part' },
    { code: 'development-headquarters', role: 'takes-part' },
    { code: 'FIN', role: 'takes-part' },
    { code: 'HUC', role: 'takes-part' },
    { code: 'UMB', role: 'takes-part' },
    { code: 'LAN', role: 'takes-part' },
    { code: 'PSB', role: 'takes-part' },
    { code: 'NRP', role: 'takes-part' },
    { code: 'DRC', role: 'takes-part' },
    { code: 'land-committee', role: 'takes-part' },
  ],
  relatedDocuments: [
    { document: '中华人民共和国土地管理法', relation: text('依据', 'basis') },
    {
      document: '国土资规〔2017〕17号',
      relation: text('依据（土地储备管理办法）', 'basis (measures on land reserves)'),
    },
    {
      document: '建设工程质量管理条例',
      relation: text('工程质量不合格时据以处罚', 'penalties where the quality of works falls short'),
    },
    {
      document: '中国共产党纪律处分条例',
      relation: text('验收人员违纪时适用', 'discipline of those who carry out the acceptance'),
    },
    {
      document: '中华人民共和国公职人员政务处分法',
      relation: text('验收人员违法时适用', 'sanctions on public officials who carry out the acceptance'),
    },
  ],
}
