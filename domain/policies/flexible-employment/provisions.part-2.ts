import { type Provision, text } from '../../kit/index.ts'

/** Headings 三 and 四 of annex 6: training, placement, protection, organisation. */
export const support: readonly Provision[] = [
  {
    article: '三',
    title: text('加大保障', 'More support'),
    summary: text(
      '六条：培训、招聘活动、人力资源服务、劳动权益、困难帮扶、新职业。',
      'Six items: training, recruitment, human-resources services, labour rights, people in difficulty, new occupations.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '（七）',
    title: text('创业和技能培训', 'Start-up and skills training'),
    summary: text(
      '开业 5 年内的小微企业主的创业培训，以及定点机构疫情期间的互联网创业培训纳入职业培训补贴；新业态技能培训、鉴定和毕业生岗前培训依规补贴，数额未印。',
      'Start-up training for owners of small firms opened within five years, and online start-up training by approved bodies in the epidemic, fall under the training subsidy. Skills training, appraisal and pre-job training of graduates are subsidised by other rules; no amounts are printed.',
    ),
    keywords: ['技能提升培训补贴', '鉴定补贴', '家政'],
    rules: ['A6.R08', 'A6.R09'],
    bodies: ['HRSS', 'employment-leading-group'],
  },
  {
    article: '（七）生活和交通补贴',
    title: text('生活费和交通费补贴', 'Living and travel allowance'),
    summary: text(
      '贫困劳动力、就业困难人员、零就业家庭成员和“两后生”中的农村、城市低保学员，培训期间每人每天 30 元；到市外省内培训的每人另给 300 元交通费，一次性。',
      'Poor labourers, people with employment difficulty, members of zero-employment families, and school leavers from the country or from urban minimum-allowance families get 30 yuan per person and day; for training elsewhere in the province 300 yuan for travel, once.',
    ),
    keywords: ['培训补贴', '建档立卡'],
    rules: ['A6.R10', 'A6.R11'],
    bodies: ['HRSS'],
  },
  {
    article: '（七）线上培训',
    title: text('线上培训补贴', 'Online training'),
    summary: text(
      '线上培训的合格学员可得培训、交通和生活补贴，或先拨一部分培训补贴，比例未印。',
      'Eligible workers in online training get training, travel and living subsidies, or part of the training subsidy in advance; the share is not printed.',
    ),
    rules: ['A6.R12'],
    bodies: ['HRSS'],
  },
  {
    article: '（八）',
    title: text('招聘活动', 'Recruitment'),
    summary: text(
      '线上持续专项招聘，低风险地区办小型对接会；灵活岗位纳入公共就业服务，信息免费发布到村和社区，月月有招聘。',
      'Online recruitment goes on, with small fairs where the risk is low; flexible posts enter public employment services, news of them is free down to the village, every month.',
    ),
    keywords: ['找工作', '求职', 'job fair'],
    rules: ['A6.R22'],
    bodies: ['HRSS', 'employment-leading-group'],
  },
  {
    article: '（九）',
    title: text('人力资源服务', 'Human-resources services'),
    summary: text(
      '指导企业余缺调剂和共享用工，可设劳务或零工市场，机构服务依规补助。',
      'Firms are guided in sharing staff; labour markets may be set up, and agencies are subsidised by other rules.',
    ),
    keywords: ['劳务市场', '就业创业服务补助', 'gig work', 'odd jobs'],
    rules: ['A6.R22'],
    bodies: ['HRSS', 'employment-leading-group'],
  },
  {
    article: '（九）求职就业补贴',
    title: text('求职就业补贴', 'Job-search subsidy'),
    summary: text(
      '中介、劳务经纪人或信息员把贫困家庭劳动力介绍到当地企业或实体，签合同并就业满 6 个月的，每人 200 元。',
      'An intermediary, broker or informant who places a worker from a poor family with a local firm or entity, under contract and for six months or more, gets 200 yuan per person.',
    ),
    keywords: ['劳务信息员', '建档立卡'],
    rules: ['A6.R13'],
    bodies: ['HRSS'],
  },
  {
    article: '（九）职业介绍补贴',
    title: text('职业介绍补贴', 'Placement subsidy'),
    summary: text(
      '有人力资源服务许可证和营业执照的机构免费介绍五类人员并就业满 3 个月的，每人 300 元。',
      'A licensed agency that places people of five groups free of charge, for three months or more, gets 300 yuan per person.',
    ),
    keywords: ['职业中介机构', '建档立卡'],
    rules: ['A6.R14'],
    bodies: ['HRSS'],
  },
  {
    article: '（九）每年一次',
    title: text('每人每年一次', 'Once a year'),
    summary: text(
      '两项介绍补贴每人每年只享受一次，不能重复申请。',
      'Either subsidy is paid once for a person and year; a repeated claim is refused.',
    ),
    rules: ['A6.R15'],
    bodies: ['HRSS'],
  },
  {
    article: '（十）',
    title: text('劳动权益', 'Labour rights'),
    summary: text(
      '明确平台责任和协商机制，按项目参加工伤保险，纠正欠薪，保护女职工；支持以协商薪酬、调工时、轮岗留人。',
      'Platforms’ duties and regular talks are laid down; work-injury insurance goes by project, unpaid wages are set right, women protected. Pay talks, shifted hours and rotation keep people in work.',
    ),
    keywords: ['农民工工资', '拖欠工资', '劳动合同'],
    rules: ['A6.R23'],
    bodies: ['HRSS', 'EME', 'TU'],
  },
  {
    article: '（十）经济性裁员',
    title: text('经济性裁员', 'Economic lay-offs'),
    summary: text(
      '裁员须早 30 日告知工会或全体职工，制定并执行安置方案，付清补偿、欠薪和欠缴社保。',
      'The union or all staff hear 30 days ahead; a settlement plan is made and carried out, and compensation, unpaid wages and missing insurance are paid.',
    ),
    keywords: ['经济补偿', '裁员补偿', '职工安置', 'layoff', 'redundancy'],
    rules: ['A6.R16'],
    bodies: ['HRSS', 'EME', 'TU'],
  },
  {
    article: '（十一）',
    title: text('困难人员', 'People in difficulty'),
    summary: text(
      '灵活就业人员缴 2020 年养老保险费确有困难的，可自愿暂缓；符合条件的纳入低保和临时救助。',
      'Flexible workers in real difficulty may put off pension contributions of 2020; those who qualify get minimum allowance or temporary relief.',
    ),
    keywords: ['基本养老保险', '延缓缴纳', '暂缓缴费', '社保缓缴', '最低生活保障', 'deferral of contributions'],
    rules: ['A6.R17', 'A6.R23'],
    bodies: ['CIV', 'FIN', 'HRSS', 'TAX', 'DPF'],
    milestones: [
      {
        on: '2020-12-31',
        what: text('可以暂缓的缴费年份的末日', 'last day of the year whose contributions may be deferred'),
      },
    ],
  },
  {
    article: '（十二）',
    title: text('新职业', 'New occupations'),
    summary: text(
      '发布新职业和国家标准，推广课程，探索新就业形态的统计监测。',
      'New occupations and national standards are published, courses spread, and statistics of new forms of work tried out.',
    ),
    keywords: ['网约配送', '外卖', '直播销售'],
    rules: ['A6.R24'],
    bodies: ['HRSS', 'STA'],
  },
  {
    article: '四',
    title: text('组织保障', 'Organisation'),
    summary: text('三条：领导、督导激励、宣传。', 'Three items: leadership, supervision and incentives, publicity.'),
    rules: ['A6.R24'],
    bodies: [],
  },
  {
    article: '（十三）',
    title: text('组织领导', 'Leadership'),
    summary: text(
      '县区负主体责任，建立由政府负责人牵头的领导小组；各级统筹就业补助资金，分担比例未印。',
      'Counties carry the main duty, with a leading group under a head of government; governments at all levels pool employment funds, shares not printed.',
    ),
    rules: ['A6.R24'],
    bodies: ['COUNTY_AND_ZONES'],
  },
  {
    article: '（十四）',
    title: text('督导激励', 'Supervision and incentives'),
    summary: text(
      '检查评估落实情况，纳入文明城市测评；做得好的优先创建创业型城市并给资金支持，失职造成严重后果的问责。',
      'Progress is checked and counts in the civilised-city assessment; good results bring priority and money, neglect with serious consequences brings accountability.',
    ),
    rules: ['A6.R24'],
    bodies: ['COUNTY_AND_ZONES', 'HRSS', 'CIVZ', 'FIN'],
  },
  {
    article: '（十五）',
    title: text('舆论宣传', 'Publicity'),
    summary: text(
      '宣传政策和典型，建立舆情监测和应急机制。',
      'Policies and good examples are made known; public opinion is watched, with a plan for emergencies.',
    ),
    rules: ['A6.R24'],
    bodies: ['COUNTY_AND_ZONES'],
  },
]
