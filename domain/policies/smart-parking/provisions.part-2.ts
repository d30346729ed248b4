import { type Provision, text } from '../../kit/index.ts'

/** Parts 四 to 六 of annex 10: who operates, what brings income. */
export const operationAndIncome: readonly Provision[] = [
  {
    article: '四',
    title: text('经营模式', 'Way of operating'),
    summary: text(
      '三条原则加一段融资和委托安排。',
      'Three principles and a paragraph on finance and the hired operator.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四1',
    title: text('共治原则', 'Shared governance'),
    summary: text(
      '政府主导，市场引导，社会共治，公众参与。',
      'Government leads, the market guides, society governs together, the public takes part.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四2',
    title: text('建设运营主体', 'Builder and operator'),
    summary: text('市城市建设投资开发有限公司建设并运营。', 'The city construction company builds and operates.'),
    rules: [],
    bodies: ['UCI'],
  },
  {
    article: '四3',
    title: text('国有独资公司', 'State-owned operating company'),
    summary: text(
      '由城投公司牵头组建国有独资公司，运营停车场、路内泊位和平台，为城市基建积累资金、减轻财政压力。',
      'Led by the city company, a wholly state-owned company runs lots, street berths and platform, builds up funds for the city and eases its finances.',
    ),
    rules: ['A10.R06'],
    bodies: ['UCI'],
  },
  {
    article: '四第二段',
    title: text('融资和委托运营', 'Finance and the hired operator'),
    summary: text(
      '国有公司通过银企合作融资建设；招标选一家有经验的企业签约管理，只按签约年限付经营服务费，期限和费用未印。',
      'The state company builds with bank finance and tenders for one experienced firm, paid only a service fee by contract years; neither term nor fee is printed.',
    ),
    rules: ['A10.R01', 'A10.R02', 'A10.R03', 'A10.R07'],
    bodies: ['UCI'],
  },
  {
    article: '五',
    title: text('收入和增值服务', 'Income and added services'),
    summary: text('停车费之外另列七类收入。', 'Seven kinds of income beside the parking charge.'),
    rules: ['A10.R05'],
    bodies: [],
  },
  {
    article: '五1',
    title: text('车辆设备服务', 'Vehicle equipment'),
    summary: text('设备更新和服务升级。', 'Renewal of equipment and better service.'),
    rules: ['A10.R05'],
    bodies: [],
  },
  {
    article: '五2',
    title: text('车辆运营服务', 'Vehicle operation'),
    summary: text('远程营救、防盗报警。', 'Remote rescue and theft alarm.'),
    rules: ['A10.R05'],
    bodies: [],
  },
  {
    article: '五3',
    title: text('软件平台服务', 'Software platform'),
    summary: text(
      '按企业需要开发小程序并收费，收费方式用词疑有误。',
      'Small programs made for firms against a fee; the printed term for the fee seems damaged.',
    ),
    rules: ['A10.R05'],
    bodies: [],
  },
  {
    article: '五4',
    title: text('汽车产业链', 'Vehicle industry chain'),
    summary: text('美容、维修、加油、车贷等服务费用。', 'Fees for beauty, repair, fuel and car loans.'),
    rules: ['A10.R05', 'A10.FR12'],
    bodies: [],
  },
  {
    article: '五5',
    title: text('保险收益', 'Insurance'),
    summary: text('续保和推荐保险。', 'Renewal and referral of insurance.'),
    rules: ['A10.R05'],
    bodies: [],
  },
  {
    article: '五6',
    title: text('广告', 'Advertising'),
    summary: text(
      '给车辆推送商品、公告和公益内容。',
      'Firms’ products, government notices and public-interest notices shown to vehicles.',
    ),
    rules: ['A10.R05', 'A10.FR12'],
    bodies: [],
  },
  {
    article: '五7',
    title: text('充值服务', 'Top-up'),
    summary: text('与银行和商家联合办充值优惠。', 'Top-ups with promotions of banks and merchants.'),
    rules: ['A10.R05', 'A10.FR11'],
    bodies: [],
  },
  {
    article: '六',
    title: text('投资回报', 'Return'),
    summary: text('两条：运营增值、合理收费。', 'Two: added services and reasonable charging.'),
    rules: [],
    bodies: [],
  },
  {
    article: '六1',
    title: text('运营增收', 'Income by operation'),
    summary: text('靠运营管理和商业配套服务链创收。', 'Management and its chain of services bring profit.'),
    rules: ['A10.R05'],
    bodies: [],
  },
  {
    article: '六2',
    title: text('合理停车收费', 'Reasonable charging'),
    summary: text(
      '停车收费提高路侧利用率，收入用来改善停车设施、降低运营成本，比例未印。',
      'Charges raise the use of street berths; income improves the facilities and lowers running cost, in no printed proportion.',
    ),
    keywords: ['停车费', 'parking fee'],
    rules: ['A10.R05', 'A10.R06'],
    bodies: [],
  },
]
