import { type Provision, text } from '../../kit/index.ts'

/** Part 二 of annex 4: opening up. Part 三: consumption. */
export const openingAndConsumption: readonly Provision[] = [
  {
    article: '二',
    title: text('提升对外开放', 'Opening up'),
    summary: text(
      '第 10 至 14 条：交通、区域协作、口岸、产业转移和招商。',
      'Measures 10 to 14: transport, neighbours, port trade, moving industries and investment promotion.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '10',
    title: text('大交通网络', 'Transport network'),
    summary: text(
      '列出遂平通用机场、南驻阜铁路、许信和上罗高速、国道 107 绕城、洪汝河通航前期和农村危桥改造等项目；没有期限。',
      'Names projects such as the airport in Suiping, a railway, two expressways, a bypass of national road 107, studies for a waterway and repair of unsafe rural bridges; no dates.',
    ),
    keywords: [
      '高速公路',
      '飞机场',
      '火车站',
      '修路',
      '公路建设',
      '断头路',
      '乡村道路',
      '高铁',
      '老乐山景观大道',

      '零距离换乘',
    ],
    rules: [],
    bodies: ['TRA'],
  },
  {
    article: '11',
    title: text('区域协作', 'Cooperation in the region'),
    summary: text(
      '中心城区与宿鸭湖、西部山区组团发展；与信阳、周口、南阳、漯河探索五市合作机制。',
      'The centre grows together with the lake and the western hills; with Xinyang, Zhoukou, Nanyang and Luohe a mechanism of five cities is tried.',
    ),
    keywords: ['城市圈', '区域合作', '周边城市'],
    rules: ['A4.R18'],
    bodies: ['DRC'],
  },
  {
    article: '12',
    title: text('口岸经济', 'Port trade'),
    summary: text(
      '推动海关和 B 型保税物流中心，与沿海沿边口岸联合，培育食品和专用车出口品牌，建自贸区联动片区。',
      'Pushes customs and a type-B bonded logistics centre, allies with coastal and border ports, raises export brands in food and special vehicles, and builds an area linked to the free-trade zone.',
    ),
    keywords: ['进出口', '保税区', '连云港', '宁波舟山港', '青岛港'],
    rules: [],
    bodies: ['COM', 'DRC', 'CUS'],
  },
  {
    article: '13',
    title: text('承接产业转移', 'Industries that move'),
    summary: text(
      '以产业集聚区为载体，先引标志性项目，知识密集和劳动密集的产业都承接。',
      'Clusters take in moving industries, landmark projects first, both those rich in knowledge and those rich in labour.',
    ),
    keywords: ['外来企业', '纺织', '服装', '家具', '服务外包'],
    rules: [],
    bodies: ['INV', 'DRC', 'MIIT'],
  },
  {
    article: '14',
    title: text('大招商', 'Investment promotion'),
    summary: text(
      '市级招商项目凡合乎中心城区主导产业的都落在城区，企业有特殊要求的除外；提高签约项目的履约率、落地率和开工率。',
      'City-won projects that fit a leading industry of the central urban area settle there, unless the firm has a special request; more of what is signed is to be built.',
    ),
    keywords: ['招商引资', '外地企业'],
    rules: ['A4.R11'],
    bodies: ['INV', 'DRC'],
  },
  {
    article: '三',
    title: text('挖掘消费潜力', 'Consumption'),
    summary: text(
      '第 15 至 18 条：文旅、美食、商圈和新型消费。',
      'Measures 15 to 18: tourism, food, a shopping centre and new ways of buying.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '15',
    title: text('文旅目的地', 'Culture and tourism'),
    summary: text(
      '全域旅游按一心一带四组团布局，国有景区门票降价，支持自驾营地和民宿，建设宿鸭湖休闲区。',
      'Tourism is laid out as one heart, one belt and four clusters; state scenic spots charge less, camps and homestays are supported, a leisure area grows round the lake.',
    ),
    keywords: ['景点', '露营', '房车', '短租'],
    rules: [],
    bodies: ['CTR'],
  },
  {
    article: '16',
    title: text('美食城', 'Food city'),
    summary: text(
      '发展本地餐饮和小吃，借大型节会办美食节、音乐节，建一条美食街。',
      'Local cooking and snacks, food and music festivals beside the large events held here, one street of food.',
    ),
    keywords: ['小吃街', '饭店', '农民电影节', '戏剧节'],
    rules: [],
    bodies: ['COM', 'CTR'],
  },
  {
    article: '17',
    title: text('核心商圈', 'Core shopping district'),
    summary: text(
      '围绕市商务中心区建核心商圈，发展会展，引进世界知名商企和品牌。',
      'A core shopping district round the business centre, exhibitions, shops and brands known in the world.',
    ),
    keywords: ['购物中心', '商场', '步行街', '会展业', '会展经济'],
    rules: [],
    bodies: ['DRC', 'COM'],
  },
  {
    article: '18',
    title: text('扩大消费需求', 'More demand'),
    summary: text(
      '发展平台、居家、夜间和有序的地摊经济，建智慧商超、街区和商圈，推广无接触配送、无人零售和直播。',
      'Platform, home, night and orderly street trade; smart shops and streets; contactless delivery, unmanned retail and live selling.',
    ),
    keywords: [
      '夜经济',
      '夜市',
      'night market',
      '直播带货',
      '网购',
      '无人超市',
      '小摊',
      '宅经济',
      '智慧商圈',
      '商旅文体',
    ],
    rules: [],
    bodies: ['COM'],
  },
]
