import { type Provision, text } from '../../kit/index.ts'

/** Parts 二 and 三 of annex 9: land and money, taxes and charges. */
export const landMoneyAndCharges: readonly Provision[] = [
  {
    article: '二',
    title: text('降低要素成本', 'Cost of land and money'),
    summary: text(
      '第（七）至（十）项：用地、考核、融资和风险分担。',
      'Items 7 to 10: land, its appraisal, finance and risk.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（七）',
    title: text('物流用地', 'Land for logistics'),
    summary: text(
      '国家和省定的枢纽、专用线、冷链等重大项目优先给指标；铁路划拨用地等存量土地可建物流设施；鼓励用空置厂房仓库和租赁供地。',
      'National and provincial projects such as hubs, sidings and cold chains come first for quotas; railway land and other stock land may carry facilities; empty works and stores, and leased land, are encouraged.',
    ),
    keywords: ['物流园', '仓库用地', '物流园区用地'],
    rules: ['A9.R15'],
    bodies: ['NRP', 'DRC', 'COUNTIES'],
  },
  {
    article: '（八）',
    title: text('用地考核和价款', 'Appraisal and price of land'),
    summary: text(
      '考核指标照上级要求设置；自有工业或仓储用地在合规划、不改用途的前提下提高利用率、容积率并用于物流设施的，不再加收地价。',
      'Appraisal follows higher rules. Where own industrial or storage land is used more fully or at a higher ratio for logistics, within the plan and without a change of use, no more is charged for the land.',
    ),
    keywords: ['补地价', '加价', '厂房改仓库'],
    rules: ['A9.R03'],
    bodies: ['NRP', 'COUNTIES'],
  },
  {
    article: '（九）',
    title: text('融资渠道', 'Finance'),
    summary: text(
      '推广信易贷，支持发债上市，鼓励市场化物流基金，支持轻资产企业。',
      'Credit-based lending, bonds and listing, market-run funds for logistics, support for firms of few assets.',
    ),
    keywords: ['物流贷款', '企业融资', '贷款', '物流公司贷款', '贷款难', '企业债券', '上市融资'],
    rules: [],
    bodies: ['FWB', 'DRC', 'FIN', 'COM', 'PBC', 'BIR', 'CTI'],
  },
  {
    article: '（十）',
    title: text('风险分担', 'Sharing risks'),
    summary: text(
      '保险增信、政策性担保、综合保险产品和供应链金融。',
      'Credit insurance, public guarantees, insurance packages and supply-chain finance.',
    ),
    keywords: ['货运保险'],
    rules: [],
    bodies: ['BIR'],
  },
  {
    article: '三',
    title: text('降低税费成本', 'Taxes and charges'),
    summary: text(
      '第（十一）至（十三）项：税收优惠、通行费和收费监管。',
      'Items 11 to 13: tax relief, tolls and the supervision of charges.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（十一）',
    title: text('土地使用税减半', 'Half the land-use tax'),
    summary: text(
      '物流企业大宗商品仓储设施用地，城镇土地使用税减半；税率、面积条件和期限不在本文。',
      'Storage land for bulk goods of a logistics firm bears half of the urban land-use tax; rate, conditions of area and dates are set elsewhere.',
    ),
    keywords: ['仓库', 'warehouse', '仓储税', '土地税', '减税', '税收减免'],
    rules: ['A9.R02'],
    bodies: ['FIN', 'TAX'],
  },
  {
    article: '（十一）异地代开',
    title: text('异地代开增值税发票', 'Invoices issued elsewhere'),
    summary: text(
      '交通运输业小规模纳税人可异地代开增值税发票。',
      'Small-scale taxpayers in transport may have VAT invoices issued away from home.',
    ),
    keywords: ['开发票', '运输发票', '代开发票', '个体运输户'],
    rules: ['A9.R04'],
    bodies: ['FIN', 'TAX'],
  },
  {
    article: '（十二）',
    title: text('公路通行成本', 'Cost of the road'),
    summary: text(
      '下分两点：通行费和绿色通道，检验和年审。',
      'Two points: tolls and the green lane; tests and annual checks.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（十二）1',
    title: text('收费公路和绿色通道', 'Tolls and the green lane'),
    summary: text(
      '取消省界站后保障路网，货车通行费总负担不增加；鲜活农产品走绿色通道。',
      'After the border toll stations are gone the network is kept running and the toll burden of lorries as a whole does not rise; fresh farm goods use the green lane.',
    ),
    keywords: [
      '过路费',
      '高速公路',
      '收费站',
      '高速费',
      'ETC',
      '过桥费',
      '拉菜',
      '蔬菜运输',
      'truck tolls',
      '猪肉运输',
    ],
    rules: ['A9.R12', 'A9.R14'],
    bodies: ['DRC', 'TRA', 'PSB', 'COUNTIES'],
  },
  {
    article: '（十二）2',
    title: text('异地检验和网上年审', 'Tests elsewhere and online checks'),
    summary: text(
      '普通货车可跨省异地检验，年度审验全部能在网上办理。',
      'Ordinary lorries may be tested in other provinces, and every annual check can be done online.',
    ),
    keywords: ['货车年检', '检车', '验车', '审车', '年检', '异地年检', 'vehicle inspection'],
    rules: ['A9.R11'],
    bodies: ['TRA', 'PSB', 'AMR', 'ECO'],
  },
  {
    article: '（十三）',
    title: text('收费监管', 'Charges'),
    summary: text(
      '取消营运车辆二级维护强制检测、抑尘费、自备车管理费等；收费要公示，不按公示、强制、只收费不服务、超标准的依法查处；D 型长大货车回送费等合并，货车延期占用费的计费条件调整；政府定价偏高的降低，市场定价的订行为规则。',
      'The compulsory second-level maintenance test, dust-suppression and private-wagon fees and the like are dropped. Charges are published; those outside the list, forced, without a service or above the standard are dealt with by law. Return fees of long wagons and the like are merged and the terms of demurrage adjusted; government prices that are high come down, and market ones get rules of conduct.',
    ),
    keywords: ['乱收费', '乱罚款', '收费标准', '收费公示', '二保', '强检', '运费'],
    rules: ['A9.R08'],
    bodies: ['DRC', 'AMR', 'FIN', 'PSB', 'TRA', 'COUNTIES'],
  },
]
