import { type Provision, text } from '../../kit/index.ts'

/** Parts 四 to 六 of annex 9: information, joint transport, better logistics; and its close. */
export const informationAndQuality: readonly Provision[] = [
  {
    article: '四',
    title: text('降低信息成本', 'Cost of information'),
    summary: text(
      '第（十四）、（十五）项：信息共享和定位装置。',
      'Items 14 and 15: shared information, positioning devices.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（十四）',
    title: text('信息开放共享', 'Open information'),
    summary: text(
      '有关单位在安全前提下开放物流公共信息，推动铁路与物流企业系统对接，建三层公共物流信息平台。',
      'Public bodies open their data on logistics as security allows; rail and logistics systems connect; a public platform of three layers is built.',
    ),
    rules: [],
    bodies: ['DRC', 'TRA', 'PSB', 'COM', 'MIIT', 'DAT'],
    andOthers: true,
  },
  {
    article: '（十五）',
    title: text('不得要求重复加装', 'No second device'),
    summary: text(
      '出厂前已装卫星定位的货车，任何单位不得要求再装；服务商收费要规范。',
      'Nobody may demand another positioning device of a lorry that left the factory with one; what the services charge is regulated.',
    ),
    keywords: ['GPS', '北斗', '定位器', '重复安装', 'truck GPS'],
    rules: ['A9.R05'],
    bodies: ['MIIT', 'AMR', 'TRA'],
  },
  {
    article: '（十五）指定供应商',
    title: text('不得指定供应商', 'No imposed supplier'),
    summary: text(
      '企业车辆装定位系统，谁也不得以任何理由指定供应商。',
      'When a firm fits its vehicles nobody may name the supplier, whatever the reason.',
    ),
    keywords: ['GPS', '装GPS', '强制安装', '指定品牌', '指定厂家'],
    rules: ['A9.R06'],
    bodies: ['MIIT', 'AMR', 'TRA'],
  },
  {
    article: '五',
    title: text('降低联运成本', 'Cost of joint transport'),
    summary: text('第（十六）项。', 'Item 16.'),
    rules: [],
    bodies: [],
  },
  {
    article: '（十六）',
    title: text('多式联运', 'Multimodal transport'),
    summary: text(
      '支持专用线和联运场站，公转铁、公转水，推一单制；对接航空港、中欧班列和港口，加快马庄园区等项目。',
      'Sidings and joint yards, road freight that moves to rail and water, one document for the whole way; ties to an airport, trains to Europe and ports; named projects are sped up.',
    ),
    keywords: ['集装箱', '铁海联运'],
    rules: [],
    bodies: ['DRC', 'FIN', 'TRA', 'MIIT', 'RAI'],
  },
  {
    article: '六',
    title: text('降低综合成本', 'Overall cost'),
    summary: text(
      '第（十七）至（二十一）项：设施网络、骨干企业、供应链、智慧和绿色物流。',
      'Items 17 to 21: the network, leading firms, supply chains, smart and green logistics.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（十七）',
    title: text('物流设施网络', 'Network of facilities'),
    summary: text(
      '下分四点：枢纽规划、冷链、共同配送和应急物流。',
      'Four points: plans of hubs, the cold chain, joint delivery and emergencies.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（十七）1',
    title: text('规划和枢纽网络', 'Plans and the hub network'),
    summary: text(
      '编中长期物流规划，定 2021—2025 年枢纽网络方案。',
      'A long-term plan of logistics and a scheme of the hub network for 2021 to 2025.',
    ),
    rules: [],
    bodies: ['DRC', 'TRA'],
    milestones: [
      { on: '2021-01-01', what: text('方案期起始', 'the scheme’s years begin') },
      { on: '2025-12-31', what: text('方案期末', 'the scheme’s years end') },
    ],
  },
  {
    article: '（十七）2',
    title: text('冷链短板', 'Cold chain'),
    summary: text('补城乡冷链设施，整合农产品产销资源。', 'Fills the gaps of the cold chain in town and country.'),
    keywords: ['冷库', '冷藏车', '生鲜', 'refrigeration', '冷链车'],
    rules: [],
    bodies: ['DRC'],
  },
  {
    article: '（十七）3',
    title: text('县乡村共同配送', 'Joint delivery to villages'),
    summary: text(
      '建共同配送设施，用移动冷库等设备，形成一中心、县节点、全覆盖的网络。',
      'Joint delivery with mobile cold stores and the like; one centre, nodes in the counties, every place reached.',
    ),
    keywords: ['农村物流', '送货下乡'],
    rules: [],
    bodies: ['COM', 'DRC'],
  },
  {
    article: '（十七）4',
    title: text('应急物流', 'Emergency logistics'),
    summary: text(
      '整合储备、运输、配送设施，补特定区域和领域的短板。',
      'Stores, transport and delivery are joined for emergencies, and gaps of areas and fields filled.',
    ),
    keywords: ['应急物资', '救灾物资'],
    rules: [],
    bodies: ['DRC', 'TRA', 'COUNTIES'],
  },
  {
    article: '（十八）',
    title: text('骨干物流企业', 'Leading firms'),
    summary: text(
      '下分两点：大型企业，网络货运和联运经营人。',
      'Two points: large firms; freight platforms and joint operators.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（十八）1',
    title: text('大型物流企业', 'Large logistics firms'),
    summary: text('鼓励市场化兼并重组，与知名企业合作。', 'Mergers by the market, work with well-known firms.'),
    rules: [],
    bodies: ['FIN', 'DRC', 'COM', 'TRA'],
  },
  {
    article: '（十八）2',
    title: text('网络货运和联运经营人', 'Network freight and joint operators'),
    summary: text(
      '网络货运平台依法合规运营，物流企业向联运经营人和全链条服务商转型。',
      'Freight platforms keep to the law; logistics firms become joint operators and providers of the whole chain.',
    ),
    rules: [],
    bodies: ['TRA', 'DRC'],
  },
  {
    article: '（十九）',
    title: text('供应链和快递进村', 'Supply chains and express to villages'),
    summary: text(
      '推广供应链经验和先进技术，鼓励共同配送；便利店可加快递功能，社区快递建综合平台；快递进村依规给补贴，标准文中没有。',
      'Proven models and new techniques of supply chains, joint delivery; convenience stores take on parcels and estates get joint parcel points; express to villages is subsidised by rules that the text does not give.',
    ),
    keywords: ['农村快递', 'village parcels', '快递下乡', '村里快递', '快递补贴'],
    rules: [],
    bodies: ['DRC', 'COM', 'POS', 'COUNTIES'],
  },
  {
    article: '（二十）',
    title: text('智慧物流', 'Smart logistics'),
    summary: text(
      '货物、运输和场站数字化，发展立体仓库，智能快件箱进社区、机关和学校。',
      'Goods, transport and yards go digital; high-bay stores; smart lockers in estates, offices and schools.',
    ),
    keywords: ['快递柜', 'parcel lockers', '自提柜', '无人仓'],
    rules: [],
    bodies: ['DRC', 'TRA', 'POS', 'DAT'],
  },
  {
    article: '（二十一）',
    title: text('绿色物流', 'Green logistics'),
    summary: text(
      '推广可循环包装、托盘共用和节能设备；新购且列入国家目录的快递物流新能源车给推广补贴，金额文中没有。',
      'Packaging that returns, shared pallets, equipment that saves energy. Newly bought express vehicles on the national list of new-energy vehicles are subsidised, by an amount not given.',
    ),
    keywords: ['新能源汽车', '快递车', '电动车', 'electric vehicle', '电动货车', '购车补贴', '新能源车补贴'],
    rules: ['A9.R07'],
    bodies: ['COM', 'FIN', 'TRA', 'AMR', 'MIIT', 'POS'],
  },
  {
    article: '结尾',
    title: text('牵头和协调', 'Lead and coordination'),
    summary: text(
      '市发改委总牵头，通过现代物流工作联席会议指导协调。',
      'The development and reform commission leads overall and coordinates through the joint conference for modern logistics.',
    ),
    rules: [],
    bodies: ['COUNTIES', 'DRC', 'logistics-conference'],
    andOthers: true,
  },
]
