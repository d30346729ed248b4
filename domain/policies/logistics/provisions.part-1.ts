import { type Provision, text } from '../../kit/index.ts'

/** The opening of annex 9 and its part 一: institutions and permits. */
export const institutions: readonly Provision[] = [
  {
    article: '导语',
    title: text('依据', 'Basis'),
    summary: text(
      '照国办发〔2020〕10号和豫政办〔2020〕39号制定。',
      'Made under 国办发〔2020〕10号 and 豫政办〔2020〕39号.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '一',
    title: text('降低制度成本', 'Cost of institutions'),
    summary: text(
      '第（一）至（六）项：证照、治超、市场秩序、城市配送、通关和铁路。',
      'Items 1 to 6: licences, overloading, market order, city delivery, customs and rail.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（一）',
    title: text('证照和许可', 'Licences and permits'),
    summary: text(
      '下分两点：企业准入，驾驶员资格和大件运输许可。',
      'Two points: entry of firms; qualification of drivers and permits for large loads.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（一）1',
    title: text('降低准入门槛', 'Lower entry'),
    summary: text(
      '没有法律法规依据的前置审批一律取消；登记全程电子化，一址多照、一照多址。',
      'Prior approvals without a basis in law are all dropped; registration goes online, with several licences at one address and several addresses on one licence.',
    ),
    keywords: ['开物流公司', '办照', '物流公司注册'],
    rules: ['A9.R13'],
    bodies: ['AMR'],
  },
  {
    article: '（一）2',
    title: text('驾驶员和大件运输', 'Drivers and large loads'),
    summary: text(
      '从业资格与信用计分信息化，证书电子化，线上签注；市域内大件运输并联许可。',
      'Qualification and credit points of drivers are kept electronically, certificates too; permits for large loads inside the city are handled together.',
    ),
    keywords: ['货车司机', '从业资格证', '驾驶员证', '超大件', '大件运输证', '货运资格', '从业证', '电子证'],
    rules: [],
    bodies: ['TRA', 'PSB'],
  },
  {
    article: '（二）',
    title: text('治超', 'Overloading'),
    summary: text(
      '联合执法常态化，推广非现场执法系统，每建成一处市级补助 30 万元；整治非法改装和危险货物罐车，12328 受理投诉。',
      'Joint enforcement becomes routine and off-site systems spread: the city pays 300,000 yuan for each one completed. Illegal refits and tankers of dangerous goods are dealt with; 12328 takes complaints.',
    ),
    keywords: [
      '超限超载',
      '超载',
      '超限站',
      '治超站',
      '治超点',
      '超载罚款',
      '改装车',
      '货车超重',
      '不停车检测',
      '投诉电话',
    ],
    rules: ['A9.R01'],
    bodies: ['TRA', 'FIN', 'PSB', 'MIIT', 'AMR', 'COUNTIES'],
  },
  {
    article: '（三）',
    title: text('货运市场秩序', 'Order of the freight market'),
    summary: text(
      '常态打击路霸，规范通行、停车和救援；违规营运车辆用科技监管，主要路段逐步预警监控。',
      'Highway crime is fought as a routine; passage, parking and rescue are regulated; vehicles run against the rules are watched by technical means.',
    ),
    keywords: ['车匪路霸', '偷油', '偷货', '拖车'],
    rules: [],
    bodies: ['PSB', 'TRA', 'DRC', 'FIN', 'AMR', 'COUNTIES'],
  },
  {
    article: '（四）',
    title: text('城市配送网络', 'City delivery'),
    summary: text(
      '建三级配送网络，鼓励共同、统一、分时配送；放宽标准轻微型车，给新能源车更多便利；装卸场地纳入城市建设。',
      'A network of three tiers; joint, unified and timed delivery; looser limits for standard light vehicles and more ease for new-energy ones; loading places enter the works of the city.',
    ),
    keywords: ['新能源汽车', '送货', '配送车', '卸货'],
    rules: [],
    bodies: ['TRA', 'COM', 'PSB', 'POS', 'HUC', 'NRP', 'UMB', 'COUNTIES'],
  },
  {
    article: '（四）禁行区域',
    title: text('禁行区域通行', 'Entry to restricted zones'),
    summary: text(
      '经公安许可的物流车辆可进禁行区域，禁限时段路段要给货车留窗口；外地登记的车辆依市里规定得到便利。',
      'Vehicles with a police permit may enter restricted zones, and hours and roads leave a window for lorries; vehicles registered elsewhere are eased under local rules.',
    ),
    keywords: [
      '货车限行',
      '货车进城',
      '外地货车',
      '通行证',
      '进市区',
      '进城证',
      '限行',
      '货车禁行',
      'truck ban',
      '大车',
      '大车进城',
      '卡车',
    ],
    rules: ['A9.R09'],
    bodies: ['PSB', 'TRA', 'COUNTIES'],
  },
  {
    article: '（四）限高设施',
    title: text('禁止违规限高', 'Unlawful height barriers'),
    summary: text(
      '各县区、各部门不得违规设立限高设施。',
      'No county or department may set up a height barrier against the rules.',
    ),
    keywords: ['限高杆', '限高架', 'height limit'],
    rules: ['A9.R10'],
    bodies: ['COUNTIES'],
  },
  {
    article: '（五）',
    title: text('通关便利', 'Customs'),
    summary: text(
      '力争 B 型保税中心升级项目早日获批，推进海关建设和海铁联运。',
      'The upgrade of the type-B bonded centre is to be approved early; customs and sea-rail transport are pushed.',
    ),
    keywords: ['报关', '清关', '保税区'],
    rules: [],
    bodies: ['DRC', 'TRA', 'COM'],
  },
  {
    article: '（六）',
    title: text('铁路市场化改革', 'Rail reform'),
    summary: text(
      '支持铁路改革，引社会资本进货运场站和仓储，配合三条铁路，大宗货物公转铁。',
      'Supports the reform of rail, private money in freight yards and stores, three lines, and bulk freight that moves to rail.',
    ),
    keywords: ['铁路货运'],
    rules: [],
    bodies: ['DRC', 'TRA', 'FIN', 'RAI'],
  },
]
