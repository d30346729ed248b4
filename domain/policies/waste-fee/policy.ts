import { citing, type Policy, text } from '../../kit/index.ts'

const DOCUMENT = '驻政办〔2021〕2号'

/** The clauses of the notice are cited by part, item and point as printed; it is no annex of another document. */
export const cite = citing(DOCUMENT, '')

/** The day of the notice. */
export const ISSUED = '2021-01-10'

/** 中心城区全面开征城市生活垃圾处理费实施方案: levying the waste fee from everyone in the central urban area. */
export const policy: Policy = {
  id: 'waste-fee',
  title: text(
    '驻马店市中心城区全面开征城市生活垃圾处理费实施方案',
    'Levying the waste treatment fee throughout the central urban area',
  ),
  summary: text(
    '居民随水费缴纳，单位由各区代征；代征任务未完成由区财政补足，超额提高手续费比例。收费标准和手续费率另行制定。',
    'Households pay with the water bill, others through the districts; a district makes up what it collects too little, and earns more commission on what it collects beyond its task. Rates are set elsewhere.',
  ),
  document: DOCUMENT,
  annex: '',
  issuedOn: ISSUED,
  inForce: {
    from: ISSUED,
    cite: cite('印发日期'),
    note: text(
      '文中未写失效日期，以印发日起算；全面开征须待市政府规章生效。',
      'No end is stated; the day of issue is taken as the start. The full levy waits for the city’s own regulation.',
    ),
  },
  departments: [
    { code: 'UMB', role: 'lead' },
    { code: 'city-government', role: 'decides' },
    { code: 'FIN', role: 'decides' },
    { code: 'city-levy-body', role: 'takes-part' },
    { code: 'WAT', role: 'takes-part' },
    { code: 'WASTE_AGENTS', role: 'takes-part' },
    { code: 'YCQ', role: 'takes-part' },
    { code: 'JKQ', role: 'takes-part' },
    { code: 'GXQ', role: 'takes-part' },
    { code: 'SFQ', role: 'takes-part' },
    { code: 'EST', role: 'takes-part' },
    { code: 'JUS', role: 'takes-part' },
    { code: 'DRC', role: 'takes-part' },
  ],
  relatedDocuments: [
    { document: '计价格〔2002〕872号', relation: text('依据', 'basis') },
    { document: '国发〔2011〕9号', relation: text('依据', 'basis') },
    { document: '建设部第157号令', relation: text('依据', 'basis') },
    { document: '河南省人民政府第125号令', relation: text('依据', 'basis') },
    {
      document: '发改价格规〔2018〕943号',
      relation: text(
        '依据；要求 2020 年底前城镇普遍建立收费制度',
        'basis; asks for a fee in every city and town by the end of 2020',
      ),
    },
    {
      document: '驻马店市人民政府市长办公会议纪要〔2008〕37号',
      relation: text('现行征收文件，将由规章接替', 'the levy’s present basis, to give way to a regulation'),
    },
    {
      document: '驻马店市人民政府规章制定程序规定',
      relation: text(
        '第七条：规范性文件满五年仍要施行的措施须立规章',
        'article 7: measures that go on after five years of a normative document need a regulation',
      ),
    },
  ],
}
