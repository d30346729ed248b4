import { type Provision, text } from '../../kit/index.ts'

/** Parts 一 to 三 of annex 10: why, what for, what is built. */
export const backgroundAndSystem: readonly Provision[] = [
  {
    article: '一',
    title: text('背景', 'Background'),
    summary: text(
      '机动车增长快、停车难；要建新停车场和立体楼，并把投资、建设、管理、运营合成一套方案。',
      'Cars grow fast and parking is hard. New lots and multi-storey buildings are to come, with investment, building, management and operation in one solution.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '一1',
    title: text('泊位供需矛盾', 'Too few berths'),
    summary: text('泊位供给跟不上需求。', 'Berths fall short of demand.'),
    rules: [],
    bodies: [],
  },
  {
    article: '一2',
    title: text('利用率低', 'Poor use'),
    summary: text('现有停车资源利用率低。', 'What there is, is poorly used.'),
    rules: [],
    bodies: [],
  },
  {
    article: '一3',
    title: text('管理体系不全', 'Gaps in management'),
    summary: text('停车管理体系不完整。', 'The management of parking is incomplete.'),
    rules: [],
    bodies: [],
  },
  {
    article: '一4',
    title: text('信息化落后', 'Backward information'),
    summary: text('管理的信息手段落后。', 'The means of information are backward.'),
    rules: [],
    bodies: [],
  },
  {
    article: '二',
    title: text('建设目标', 'Goal'),
    summary: text(
      '建成智慧停车平台，统筹资源、改善民生服务，作为智慧城市的一部分。',
      'A smart parking platform, part of the smart city, that plans resources as one and serves residents better.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '二第二段',
    title: text('平台服务', 'Services of the platform'),
    summary: text(
      '可查空位、订泊位、无感付费、导航并供监管，全程无须人工；设手机 APP，全市泊位诱导一张网；另带充电、加油、汽车金融、维修保养等增值服务。',
      'Live search, online reservation, frictionless payment, navigation and supervision without staff; a mobile app and one guidance net for the city; charging, fuel, car finance, repair and upkeep as added services.',
    ),
    keywords: ['找车位', '预约车位', '停车缴费'],
    rules: ['A10.FR02', 'A10.FR03', 'A10.FR04', 'A10.FR05', 'A10.FR06', 'A10.FR12', 'A10.FR14', 'A10.FR15'],
    bodies: [],
  },
  {
    article: '三',
    title: text('建设内容', 'What is built'),
    summary: text(
      '平面停车场、立体楼、路内外泊位、小区和商圈的地上地下停车场及充电桩统一规划和管理；建运营、支付、大数据平台以及泊位采集、道路停车、诱导和抓拍系统。路侧设备为 NB 地磁、高位视频、巡检车和 RFID 基站。',
      'Flat lots, multi-storey buildings, berths on and off the street, lots of homes and shops above and below ground and charging piles are planned and managed as one. Platforms for operation, payment and big data come with systems for berth data, street parking, guidance and capture. Roadside devices: NB geomagnetic sensors, high video, patrol cars, RFID stations.',
    ),
    keywords: ['路边停车', '路内停车', '小区停车', '地下车库'],
    rules: ['A10.FR01', 'A10.FR05', 'A10.FR07', 'A10.FR08', 'A10.FR09', 'A10.FR10', 'A10.FR14'],
    bodies: [],
  },
  {
    article: '三1',
    title: text('经营信息化', 'Operations digital'),
    summary: text('泊车运营管理系统。', 'A system that runs the parking operation.'),
    rules: ['A10.FR06', 'A10.FR13'],
    bodies: [],
  },
  {
    article: '三2',
    title: text('诱导便捷化', 'Guidance convenient'),
    summary: text('静态交通智能诱导和手机客户端。', 'Smart guidance and a mobile client.'),
    rules: ['A10.FR05', 'A10.FR14'],
    bodies: [],
  },
  {
    article: '三3',
    title: text('收费差异化', 'Charging by area'),
    summary: text(
      '智能收费、区域有别：各区域的收费可以不同，价格未印。',
      'Smart charging that differs by area; no price is printed.',
    ),
    keywords: ['停车费', '停车收费', '收费标准', 'parking fee'],
    rules: ['A10.R04', 'A10.FR16'],
    bodies: [],
  },
  {
    article: '三4',
    title: text('企业资源融合', 'Resources integrated'),
    summary: text(
      '企业资源管理系统，文中印作融洽化，按融合理解。',
      'A system for the firm’s resources; the printed word for harmony is read as integration.',
    ),
    rules: ['A10.FR13'],
    bodies: [],
  },
  {
    article: '三5',
    title: text('数据智慧化', 'Data intelligent'),
    summary: text('大数据和商业智能。', 'Big data and business intelligence.'),
    rules: ['A10.FR10', 'A10.FR13'],
    bodies: [],
  },
]
