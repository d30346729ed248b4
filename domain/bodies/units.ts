import { type Body, type Text, text } from '../kit/index.ts'

const DIVISION = text(
  '区划代码不见于公报，属公知信息',
  'the division code is general knowledge, printed nowhere in the gazette',
)

const UNPRINTED = text(
  '公报没有印出这个县名；名称和区划代码属公知信息',
  'the gazette prints this name nowhere; name and division code are general knowledge',
)

const county = (code: string, division: string, zh: string, en: string, note: Text = DIVISION): Body => ({
  code,
  kind: 'county',
  name: text(zh, en),
  division,
  note,
})

/** The ten county-level units. The documents speak of them together and never list them. */
const counties: readonly Body[] = [
  county('YCQ', '411702', '驿城区', 'Yicheng District'),
  county('XP', '411721', '西平县', 'Xiping County', UNPRINTED),
  county(
    'SC',
    '411722',
    '上蔡县',
    'Shangcai County',
    text(
      '只见于图片说明；区划代码属公知信息',
      'printed in a caption only; the division code is general knowledge, printed nowhere',
    ),
  ),
  county('PY', '411723', '平舆县', 'Pingyu County', UNPRINTED),
  county('ZY', '411724', '正阳县', 'Zhengyang County', UNPRINTED),
  county(
    'QS',
    '411725',
    '确山县',
    'Queshan County',
    text(
      '只见于图片说明；区划代码属公知信息',
      'printed in a caption only; the division code is general knowledge, printed nowhere',
    ),
  ),
  {
    ...county(
      'BY',
      '411726',
      '泌阳县',
      'Biyang County',
      text(
        '只作为公路终点地名出现，未印县名；区划代码属公知信息',
        'printed only in the name of a place where a road ends; the division code is general knowledge',
      ),
    ),
    printedAs: ['泌阳'],
  },
  county('RN', '411727', '汝南县', 'Runan County', UNPRINTED),
  { ...county('SP', '411728', '遂平县', 'Suiping County'), printedAs: ['遂平'] },
  county(
    'XC',
    '411729',
    '新蔡县',
    'Xincai County',
    text(
      '公报没有印出这个县名；名称和区划代码属公知信息。部分事项由省直接管理，是否计入由各项目决定',
      'the gazette prints this name nowhere; name and division code are general knowledge. In some matters it answers to the province, so each programme decides whether it counts',
    ),
  ),
]

/** The three functional zones of the city. */
const zones: readonly Body[] = [
  {
    code: 'SFQ',
    kind: 'zone',
    name: text('市城乡一体化示范区', 'Demonstration Zone of Urban-Rural Integration'),
    printedAs: ['城乡一体化示范区', '示范区', '示范区管委会'],
  },
  {
    code: 'JKQ',
    kind: 'zone',
    name: text('经济开发区', 'Economic Development Zone'),
    printedAs: ['开发区管委会', '经济开发区管委会'],
  },
  {
    code: 'GXQ',
    kind: 'zone',
    name: text('高新技术产业开发区', 'High-tech Industrial Development Zone'),
    printedAs: ['高新技术开发区', '市高新技术产业开发区', '高新技术产业集聚区管委会', '高新区', '高新区管委会'],
    note: text(
      '附件3让另两个功能区只考核不评比，对它没有这样写；附件7的名单把它印作产业集聚区',
      'annex 3 keeps the other two zones out of the ranking and does not say so of this one; a list of annex 7 prints it as an industrial cluster',
    ),
  },
]

/** What assessments and allocations are made of: counties first, then zones. */
export const units: readonly Body[] = [...counties, ...zones]

const codesOf = (bodies: readonly Body[]): readonly string[] => bodies.map(({ code }) => code)

const URBAN = ['YCQ', 'SFQ', 'JKQ', 'GXQ']

/** Names that stand for several units. */
export const groups: readonly Body[] = [
  {
    code: 'COUNTIES',
    kind: 'group',
    name: text('各县区', 'The counties and the district'),
    printedAs: ['各县（区）', '县（区）', '各县区人民政府', '县（区）政府'],
    members: codesOf(counties),
    note: text(
      '文中未列名单，功能区是否计入由各项目决定',
      'the documents give no list; each programme decides whether zones count',
    ),
  },
  {
    code: 'COUNTY_AND_ZONES',
    kind: 'group',
    name: text('各县区和功能区', 'The counties, the district and the zones'),
    printedAs: ['县（区）政府（管委会）', '县区政府（管委会）', '各县区（管委会）'],
    members: codesOf(units),
    note: text(
      '由 10 个县区和 3 个功能区组成；文中未列名单，也未印总数',
      'ten county-level units and three zones; the documents give neither list nor number',
    ),
  },
  {
    code: 'CUA',
    kind: 'group',
    name: text('中心城区', 'Central urban area'),
    members: URBAN,
    note: text(
      '不是行政单位；成员取自附件4结尾和垃圾处理费通知的主送单位，边界文中未定',
      'no unit of its own; members are taken from the close of annex 4 and the addressees of the waste-fee notice, its boundary is not drawn',
    ),
  },
  {
    code: 'WASTE_AGENTS',
    kind: 'group',
    name: text('各区代征机构', 'District agents of the waste fee'),
    printedAs: ['各区城市管理局'],
    members: ['YCQ', 'JKQ', 'GXQ', 'SFQ'],
    note: text(
      '四个区的城管机构代征非居民户；自来水公司另列',
      'the urban management bodies of four districts collect from non-households; the water company stands apart',
    ),
  },
  {
    code: 'POOL_UNITS',
    kind: 'group',
    name: text('医保统筹核算单位', 'Units of account of the medical pool'),
    members: ['CITY', ...codesOf(counties)],
    note: text(
      '市本级和各县区分别记账；功能区是否单列文中未说',
      'the city itself and each county keep separate accounts; whether zones do is not said',
    ),
  },
]
