import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2020〕58号'

/** The parts of annex 10 are cited by their printed number, with the point where one is numbered. */
export const cite = citing(DOCUMENT, '10')

/** The day of the notice: annex 10 prints no day of its own on which it takes effect. */
const ISSUED = '2020-12-31'

/** 中心城区智慧停车运营方案: one platform for parking in the central urban area, run by a state-owned company. */
export const policy: Policy = {
  id: 'smart-parking',
  title: text('驻马店市中心城区智慧停车运营方案', 'Smart parking operation in the central urban area'),
  summary: text(
    '由城投公司牵头建设中心城区停车平台并组建国有公司运营，招标一家企业管理，只按签约年限付服务费；文中没有任何收费标准。',
    'The city construction company builds one parking platform for the central area and sets up a state-owned operator, which hires one firm for a service fee by contract year. The text prints no price at all.',
  ),
  document: DOCUMENT,
  annex: '10',
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
    { code: 'UCI', role: 'lead' },
    { code: 'parking-operator', role: 'takes-part' },
  ],
  relatedDocuments: [],
}
