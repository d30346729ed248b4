import { type Provision, text } from '../../kit/index.ts'

/** Part 四 of annex 4: a link between the home market and the world. */
export const competitiveness: readonly Provision[] = [
  {
    article: '四',
    title: text('提升核心竞争力', 'Competitiveness'),
    summary: text(
      '第 19 至 25 条：供应链、流通、国际化、产业集聚区、服务业园区、物流枢纽和国家高新区。',
      'Measures 19 to 25: supply chains, distribution, foreign trade, clusters, service zones, the logistics hub and a national high-tech zone.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '19',
    title: text('分行业施策', 'Policy by trade'),
    summary: text(
      '完善重点产业供应链和配送中心，支持龙头整合，培育 2 至 3 家全国供应链领先企业；没有期限。',
      'Completes supply chains and distribution centres, lets leaders integrate, raises two or three firms that lead their supply chain nationwide; no date.',
    ),
    keywords: ['物流配送', '生活服务'],
    rules: ['A4.R15'],
    bodies: ['MIIT', 'COM', 'DRC'],
  },
  {
    article: '20',
    title: text('双循环软硬件', 'Means of distribution'),
    summary: text(
      '优化运输和物流通道，建一批专业市场和全国农产品市场，推动流通企业转为平台、集成和供应链服务商。',
      'Better routes of transport, specialised markets and a national one for farm products; distributors become platforms and providers of whole services.',
    ),
    keywords: ['批发市场', '农贸市场', '农产品进城', '工业品下乡', '定制化服务商'],
    rules: [],
    bodies: ['COM', 'DRC'],
  },
  {
    article: '21',
    title: text('产业贸易国际化', 'Foreign trade'),
    summary: text(
      '多出口食品、专用车、药品、化工品和服装，建中外合作园区，发展转口、离岸和数字贸易。',
      'More exports of food, special vehicles, medicine, chemicals and clothing; parks with foreign partners; transit, offshore and digital trade.',
    ),
    keywords: ['外贸', '跨境电商'],
    rules: [],
    bodies: ['COM', 'INV', 'MIIT'],
  },
  {
    article: '22',
    title: text('集聚区提质增效', 'Better clusters'),
    summary: text(
      '以亩均论英雄，企业分类支持；清理低效用地并建库；推进管委会加公司改革。',
      'Firms are judged and supported by what a mu yields; badly used land is listed and cleared; management committees work with a company.',
    ),
    keywords: ['低效企业', '园区改革', '亩均产值', '成片综合开发', 'REITS'],
    rules: [],
    bodies: ['DRC', 'NRP'],
  },
  {
    article: '22 投资强度',
    title: text('投资强度', 'Investment intensity'),
    summary: text(
      '中心城区产业集聚区新入驻企业每亩投资不低于 230 万元。',
      'A new entrant to a cluster of the central urban area invests 2.3 million yuan a mu or more.',
    ),
    keywords: [
      '亩均投资强度',
      '最低投资',
      '投资门槛',
      '投资额度',
      'minimum investment',
      'per mu',
      '入园门槛',
      '进园区',
      '入驻条件',
      '一亩地投多少',
      '最少投多少',
    ],
    rules: ['A4.R06'],
    bodies: ['DRC', 'NRP'],
  },
  {
    article: '22 标准地',
    title: text('标准地', 'Standard land'),
    summary: text(
      '出让时就写明亩均投资、亩均税收、容积率和环境标准四项控制指标；除投资强度外，数值文中没有。',
      'At the grant of land four control indicators are fixed: investment and tax a mu, plot ratio and an environmental standard; apart from the investment no value is given.',
    ),
    rules: ['A4.R07'],
    bodies: ['DRC', 'NRP'],
  },
  {
    article: '23',
    title: text('服务业两区转型', 'Service zones'),
    summary: text(
      '商务中心区集成功能、发展总部和楼宇经济；专业园区聚集物流、电商、检测、设计等服务。',
      'The business centre gathers functions, headquarters and office trades; specialised parks gather logistics, online trade, testing and design.',
    ),
    keywords: ['写字楼', '检验检测', '研发设计', '节能环保服务'],
    rules: [],
    bodies: ['DRC', 'COM'],
  },
  {
    article: '24',
    title: text('全国物流枢纽城市', 'National logistics hub'),
    summary: text(
      '建中心城区冷链产业园和马庄铁路物流园，打造农产品定价中心；电商物流平台和大型园区合计新建 3 至 5 个；到 2025 年创成全国物流枢纽城市。',
      'A cold-chain park and a rail logistics park, a pricing centre for farm products; three to five e-commerce logistics platforms and large parks taken together; the status of a national hub by 2025.',
    ),
    keywords: ['物流园区', '冷库', '物流基地', 'logistics centre', '食用菌', '粮油交易', '粮食油料'],
    rules: ['A4.R16', 'A4.R17'],
    bodies: ['COM', 'DRC'],
    milestones: [{ on: '2025-12-31', what: text('创成全国物流枢纽城市', 'status of a national logistics hub') }],
  },
  {
    article: '25',
    title: text('申报国家高新区', 'Bid for a national high-tech zone'),
    summary: text(
      '经济开发区、高新区、装备产业集聚区和农产品产业园整合力量，对标申报。',
      'The economic zone, the high-tech zone, the equipment cluster and the food park join forces for the bid.',
    ),
    rules: [],
    bodies: ['COM', 'DRC'],
  },
]
