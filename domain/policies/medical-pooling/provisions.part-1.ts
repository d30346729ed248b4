import { type Provision, text } from '../../kit/index.ts'

/** Parts 一 to 三 of annex 8: goal, principles, the six unifications. */
export const goalsAndTasks: readonly Provision[] = [
  {
    article: '导语',
    title: text('依据和范围', 'Basis and scope'),
    summary: text(
      '依据豫政办〔2020〕31号；基本医保含居民医保和已并入生育保险的职工医保。',
      'On the basis of 豫政办〔2020〕31号. Basic insurance means that of residents and that of employees, with which maternity insurance is merged.',
    ),
    keywords: ['城乡居民基本医疗保险', '城镇职工基本医疗保险', '新农合', 'health insurance', '合作医疗'],
    rules: [],
    bodies: [],
  },
  {
    article: '一',
    title: text('主要目标', 'Goal'),
    summary: text(
      '2021 年 2 月 1 日起全市实行政策、待遇、基金、经办、定点、信息系统六项统一的市级统筹。',
      'From 1 February 2021 the whole city pools insurance under six unifications: policy, benefits, fund, agency work, providers, information system.',
    ),
    keywords: ['医保市级统筹', '全市统一', '统一医保', '实施时间', '统筹时间'],
    rules: ['A8.R01'],
    bodies: [],
    milestones: [{ on: '2021-02-01', what: text('全市实行市级统筹', 'pooling starts in the whole city') }],
  },
  {
    article: '二',
    title: text('基本原则', 'Principles'),
    summary: text(
      '四条：公平、政府主导、责任分担、平稳过渡。',
      'Four: fairness, government leads, shared responsibility, smooth passage.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '二（一）',
    title: text('维护公平', 'Fairness'),
    summary: text(
      '全市医保和生育保险政策、经办流程统一，依法缴费、公平享受。',
      'One policy and one procedure for medical and maternity insurance in the whole city; all pay by law and benefit alike.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '二（二）',
    title: text('政府主导', 'Government leads'),
    summary: text(
      '基金由市统一预算；市县按权限负责参保征缴、居民补助和救助资金筹集、基金监管。',
      'The city budgets the fund as one; city and counties, each in its remit, answer for enrolment, collection, subsidies and supervision.',
    ),
    rules: [],
    bodies: ['COUNTIES'],
  },
  {
    article: '二（三）',
    title: text('责任分担', 'Shared responsibility'),
    summary: text(
      '统一管理、使用和监管，征缴、核算和责任分级，缺口由市县分担。',
      'Management, use and supervision are one; collection, accounts and responsibility are by level, and gaps are shared by city and counties.',
    ),
    rules: [],
    bodies: ['COUNTIES'],
  },
  {
    article: '二（四）',
    title: text('平稳过渡', 'Smooth passage'),
    summary: text(
      '逐步统一待遇，总体不降低，保证基金安全。',
      'Benefits are aligned with care, do not fall on the whole, and the fund stays safe.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '三',
    title: text('重点任务', 'Main tasks'),
    summary: text('逐项说明六个统一。', 'Explains the six unifications one by one.'),
    rules: ['A8.R01'],
    bodies: [],
  },
  {
    article: '三（一）',
    title: text('统一政策', 'One policy'),
    summary: text(
      '参保范围、缴费基数、比例、年限、个人账户以及居民补助和缴费标准全市一致，数值未印。',
      'Who is insured, contribution base, rate and years, personal accounts, subsidies and contributions of residents are the same everywhere; no figures are printed.',
    ),
    keywords: ['医保缴费标准', '医保卡', '医保缴费', '医保卡余额', '断缴'],
    rules: ['A8.R01'],
    bodies: [],
  },
  {
    article: '三（二）',
    title: text('统一待遇', 'One set of benefits'),
    summary: text(
      '目录、门诊慢特病、住院、大额补充和生育待遇的支付标准全市一致，数值未印。',
      'Catalogue, out-patient, chronic and special illness, hospital, large-sum and maternity benefits are the same everywhere; no figures are printed.',
    ),
    keywords: [
      '医保报销',
      '大病',
      '门诊慢性病',
      'reimbursement',
      '看病',
      '报销比例',
      '门诊报销',
      '药费',
      '医药费',
      '生孩子',
      '产检',
      '生育津贴',
      '住院报销',
    ],
    rules: ['A8.R01'],
    bodies: [],
  },
  {
    article: '三（三）',
    title: text('统一基金', 'One fund'),
    summary: text(
      '市级统收统支、专户管理；居民和职工按险种分账计息，互不挤占、互不调剂。',
      'Collected and paid by the city through a special account. Residents’ and employees’ funds have separate books and interest and never draw on each other.',
    ),
    rules: ['A8.R03'],
    bodies: [],
  },
  {
    article: '三（四）',
    title: text('统一经办', 'One way of working'),
    summary: text(
      '流程和服务标准一致，推行一站一窗一单结算。',
      'Procedure and service are the same; one stop, one window, one bill.',
    ),
    keywords: ['一站式结算', '办事窗口', '办医保', '医保业务'],
    rules: [],
    bodies: [],
  },
  {
    article: '三（五）',
    title: text('统一定点管理', 'One rule for providers'),
    summary: text(
      '医药机构的准入、评估和协议统一，定期检查履约。',
      'Entry, evaluation and agreements of providers are the same, and their keeping is checked regularly.',
    ),
    keywords: ['定点医院', '定点药店', '药店', '诊所', '申请定点', '定点资格', 'pharmacy', 'clinic'],
    rules: [],
    bodies: [],
  },
  {
    article: '三（六）',
    title: text('统一信息系统', 'One information system'),
    summary: text(
      '按省医保局部署建全市系统，采用全省统一的政务数据编码并建立信息共享机制。',
      'One city system as the provincial bureau directs, on the province’s data codes and with shared information.',
    ),
    keywords: ['医保系统', '医保联网'],
    rules: [],
    bodies: ['provincial-medical-security'],
  },
  {
    article: '四',
    title: text('保障措施', 'Safeguards'),
    summary: text(
      '四节：市县责任、历史遗留问题、基金监管、目标考核。',
      'Four sections: duties of city and counties, legacy matters, supervision of the fund, target assessment.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）',
    title: text('市县责任', 'Duties of city and counties'),
    summary: text('分列市级四项、县区三项责任。', 'Lists four duties of the city and three of the counties.'),
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）1',
    title: text('市级责任', 'Duties of the city'),
    summary: text(
      '规划、规范、定点准入和基金安全四方面。',
      'Planning, rules of agency work, entry of providers, safety of the fund.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）1（1）',
    title: text('计划和筹资', 'Planning and funding'),
    summary: text(
      '推进全民参保、完善缴费政策、分解任务和筹集基金，制定拨付和绩效考核办法。',
      'Full enrolment, contribution policy, break-down of tasks and raising of funds, and rules on disbursement and performance.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）1（2）',
    title: text('经办规范和结算平台', 'Agency rules and settlement'),
    summary: text(
      '规范全市经办流程，健全市县网络，建费用结算平台。',
      'One procedure for the city, a network of city and county agencies, a settlement platform.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）1（3）',
    title: text('定点机构的准入退出', 'Entry and exit of providers'),
    summary: text(
      '建立准入退出机制，定出统一的协议管理和履约考核办法。',
      'A mechanism of entry and exit, with one set of rules for agreements and their appraisal.',
    ),
    keywords: ['定点药店', '定点医院', '取消定点'],
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）1（4）',
    title: text('基金安全防控', 'Safety of the fund'),
    summary: text(
      '建立上下联动的防控体系，强化市级监管。',
      'A linked system of control with a stronger hand of the city.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（一）2',
    title: text('县区责任', 'Duties of counties'),
    summary: text(
      '征缴、管理结算、上解和兜底三方面。',
      'Collection, administration and settlement, remittance and cover of gaps.',
    ),
    rules: [],
    bodies: ['COUNTIES'],
  },
  {
    article: '四（一）2（1）',
    title: text('征缴和定点监管', 'Collection and providers'),
    summary: text(
      '对征缴负主体责任，扩面、登记、执行标准；对辖区定点机构作行政监管和协议管理。',
      'Counties answer for collection, enrolment and rates, and supervise the providers on their ground.',
    ),
    rules: [],
    bodies: ['COUNTIES'],
  },
  {
    article: '四（一）2（2）',
    title: text('执行政策和结算', 'Policy and settlement'),
    summary: text(
      '规范用款，审核结算辖区定点机构费用和本地参保人异地就医费用。',
      'Proper use of money; settlement of local providers’ bills and of bills abroad of the locally insured.',
    ),
    keywords: ['异地报销', '异地看病', '外地看病', '外地住院', '异地结算', 'treatment elsewhere'],
    rules: [],
    bodies: ['COUNTIES'],
  },
  {
    article: '四（一）2（3）',
    title: text('上解和兜底', 'Remittance and gaps'),
    summary: text(
      '按时足额把收入缴到市级专户，并为本地缺口兜底。',
      'Income is remitted in time and in full to the city’s account, and the county covers its own gap.',
    ),
    rules: ['A8.R10', 'A8.R15'],
    bodies: ['COUNTIES'],
  },
]
