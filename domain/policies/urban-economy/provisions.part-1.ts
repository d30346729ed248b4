import { type Provision, text } from '../../kit/index.ts'

/** The opening of annex 4 and its part 一: a stronger central urban area. */
export const centralArea: readonly Provision[] = [
  {
    article: '导语',
    title: text('目的', 'Purpose'),
    summary: text(
      '到 2025 年，中心城区成为全市增长核心和区域经济中心。',
      'By 2025 the central urban area is to be the core of the city’s growth and an economic centre of its region.',
    ),
    rules: [],
    bodies: [],
    milestones: [{ on: '2025-12-31', what: text('总目标年末', 'end of the year of the overall goal') }],
  },
  {
    article: '一',
    title: text('提高中心城区首位度', 'A stronger centre'),
    summary: text(
      '第 1 至 9 条：人口、产业园、大数据、新兴产业、链长制、5G、数字城市、总部和服务业。',
      'Measures 1 to 9: people, the food park, data, new industries, industry chains, 5G, the digital city, headquarters and services.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '1',
    title: text('吸引外来人口', 'Drawing people in'),
    summary: text(
      '放开落户、补齐公共服务，财力允许时提高市对区补助；目标是 2025 年中心城区常住人口不少于 150 万。',
      'Free registration of residence, full public services and, as money allows, more city subsidy to the districts; 1.5 million residents or more in the central urban area by 2025.',
    ),
    keywords: [
      '户籍制度',
      '居住证',
      '户口',
      '迁户口',
      '农民进城',
      '进城落户',
      'household registration',
      '孩子上学',
      '城镇化',
    ],
    rules: ['A4.R13', 'A4.R20'],
    bodies: ['PSB', 'DRC', 'HUC', 'UMB', 'NRP', 'EDU', 'HEA', 'CTR', 'FIN'],
    milestones: [{ on: '2025-12-31', what: text('常住人口 150 万以上', '1.5 million residents or more') }],
  },
  {
    article: '2',
    title: text('国际农产品加工产业园', 'International agricultural processing park'),
    summary: text(
      '做强产业园，与国外和外地市合作；中心城区和遂平县新招的农产品加工项目都要入园，其他县和外地市是引导入园。',
      'Builds up the park with partners at home and abroad. New agricultural processing projects of the central urban area and Suiping must settle there; those of other counties and cities are encouraged to.',
    ),
    keywords: ['食品产业园', '农产品加工企业', '食品制造', '农业装备'],
    rules: ['A4.R05'],
    bodies: ['INV', 'MIIT', 'FIN', 'AGP'],
  },
  {
    article: '2 税收分享',
    title: text('“飞地经济”税收分享', 'Sharing the taxes of enclave projects'),
    summary: text(
      '新引进的飞地项目，地方级税收从产生之日起算：前 3 年全归引资县区，第 4 至 5 年与产业园 6 比 4，第 6 年起 3 比 7；重大项目可由双方另商比例。',
      'Local taxes of a newly won project, from the day they arise: all to the unit that brought it for three years, 60 to 40 with the park in years four and five, 30 to 70 from year six on. For a major project the two may agree otherwise.',
    ),
    keywords: ['税收分成', '税收分配', '分税', '引进项目', 'tax sharing', '外省项目', '园区税收', '招引项目'],
    rules: ['A4.R01', 'A4.R02', 'A4.R03', 'A4.R04'],
    bodies: ['INV', 'MIIT', 'FIN', 'AGP'],
  },
  {
    article: '3',
    title: text('农产品大数据中心', 'Big data of farm products'),
    summary: text(
      '建两个网站、一个国家级数据平台和涉农数据库、监管系统，打通农产品电商全程。',
      'Two websites, one national data platform, farm databases and a supervision system, for the whole chain of online trade in farm products.',
    ),
    keywords: ['农村电商', '农产品网站', '电商平台', '农洽会', '农产品溯源'],
    rules: [],
    bodies: ['AGR', 'AGP', 'YZ'],
  },
  {
    article: '4',
    title: text('新兴产业', 'New industries'),
    summary: text(
      '承接武汉、郑州、深圳等地产业转移，发展专用车、生物医药、新材料、新能源等，探索机器人产业。',
      'Takes in industries that leave Wuhan, Zhengzhou or Shenzhen; grows special vehicles, biomedicine, new materials and energy, and tries robotics.',
    ),
    keywords: ['新能源汽车', '汽车产业', '战略性新兴产业'],
    rules: [],
    bodies: ['MIIT', 'DRC', 'INV'],
  },
  {
    article: '5',
    title: text('链长制', 'A chief for each industry chain'),
    summary: text(
      '文中列出 11 个重点产业，各由一名副市长任链长，负责把上下游连起来。',
      'Eleven key industries are named; a vice-mayor heads the chain of each and joins its upper and lower ends.',
    ),
    keywords: ['产业链', '产业链条', '食品加工', '装备制造', '生物医药', '健康养老', '现代金融'],
    rules: [],
    bodies: ['MIIT', 'DRC', 'COM', 'FWB'],
  },
  {
    article: '6',
    title: text('5G 产业', '5G'),
    summary: text(
      '加快组网，公共建筑和设施向基站开放，站点与城市建设、交通、城管配套，组建产业联盟。',
      'Builds the network faster, opens public buildings to base stations, plans sites together with works and traffic, forms an alliance of the industry.',
    ),
    keywords: ['通信基站', '手机信号', '通信铁塔', '光纤', '宽带'],
    rules: [],
    bodies: ['MIIT', 'NRP', 'HUC', 'UMB'],
  },
  {
    article: '7',
    title: text('数字化智慧城市', 'Digital city'),
    summary: text(
      '引进数字经济龙头，建数字产业园和大数据中心，发展在线教育、医疗、文娱和远程办公。',
      'Brings in leading digital firms, builds a digital park and a data centre, grows online teaching, medicine, entertainment and remote work.',
    ),
    keywords: ['互联网医院', '网课', 'smart city', '网上看病'],
    rules: [],
    bodies: ['DRC', 'DAT', 'HUC', 'UMB'],
  },
  {
    article: '8',
    title: text('总部经济', 'Headquarters'),
    summary: text(
      '另订奖励政策，定条件、程序和标准；认定的地区总部和总部型机构得一次性奖励，金额文中没有。直接迁入的总部一事一议。',
      'A policy yet to be made sets conditions, procedure and amounts; recognised regional headquarters and like bodies receive one award, of an amount not given here. A headquarters that moves in is dealt with case by case.',
    ),
    keywords: ['总部奖励', 'headquarters award', '企业总部', '总部搬迁', '总部迁入'],
    rules: ['A4.R12'],
    bodies: ['INV', 'COM', 'DRC'],
  },
  {
    article: '9',
    title: text('服务业升级', 'Better services'),
    summary: text(
      '金融、商务、法律和健康养老服务以及海关通关一起发展，筹建金融产业园、健康养老产业园；到 2025 年新引进 2 至 3 家全国性股份制商业银行。',
      'Finance, business and legal services, health and elderly care and customs grow together, with a finance park and a park for health and elderly care; by 2025 two or three national joint-stock banks are to be newly won.',
    ),
    keywords: [
      '律师',
      '公证',
      '银行网点',
      '养老院',
      '养老机构',
      '保险公司',
      '会计师',
      '审计事务所',
      '资产评估',
      '司法鉴定',
      '融资租赁',
      '康养小镇',
    ],
    rules: ['A4.R14'],
    bodies: ['DRC', 'COM', 'CIV', 'CUS'],
    milestones: [
      { on: '2025-12-31', what: text('新引进 2 至 3 家股份制银行', 'two or three joint-stock banks newly won') },
    ],
  },
]
