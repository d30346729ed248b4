import { type Provision, text } from '../../kit/index.ts'

/** Sections 四（二） to 四（四） and part 五 of annex 8: legacy, the fund and its gaps, organisation. */
export const legacyAndFund: readonly Provision[] = [
  {
    article: '四（二）',
    title: text('历史遗留问题', 'Legacy matters'),
    summary: text(
      '统筹前先审计清算，遗留问题归县区分类处理。',
      'Accounts are audited and settled before pooling; legacy matters stay with the counties, by kind.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（二）1',
    title: text('开局审计和清算', 'Opening audit and sweep'),
    summary: text(
      '统筹实行前市审计局牵头审计结余和债权债务；县区结余留足备用金后上解市级专户，记在各县区名下，可补日后缺口。此前办理的 3 个月以上存款到期上解，更短的按要求上解。',
      'Before pooling the audit bureau leads an audit of balances, claims and debts. Balances beyond a working fund go to the city’s account under each county’s name and may cover later gaps. Deposits of three months or more placed earlier follow at maturity, shorter ones on demand.',
    ),
    rules: ['A8.R12', 'A8.R13'],
    bodies: ['AUD', 'COUNTIES'],
    milestones: [
      {
        on: '2021-01-31',
        what: text('统筹实行前的末日，审计应已进行', 'last day before pooling; the audit comes before'),
      },
    ],
  },
  {
    article: '四（二）2',
    title: text('欠费和欠款', 'Arrears'),
    summary: text(
      '县区政府负责：财政历年欠费和困难企业欠费订计划限期分批清缴，经办机构欠医药机构的合理费用分期偿还。',
      'County governments clear fiscal arrears and those of firms in difficulty by plan, in batches and to a date; what agencies owe to providers and pharmacies is repaid in instalments.',
    ),
    rules: ['A8.R18'],
    bodies: ['COUNTIES'],
  },
  {
    article: '四（三）',
    title: text('基金监管', 'Supervision of the fund'),
    summary: text(
      '分预算、上解、拨付、结算、调控五项。',
      'Five heads: budget, remittance, disbursement, settlement, risk.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '四（三）1',
    title: text('预算', 'Budget'),
    summary: text(
      '以收定支、略有结余；市级统编预算并下达年度计划，年终编决算。',
      'Income sets expenditure, with a slight surplus. The city draws up one budget, hands down yearly plans and closes the accounts at year end.',
    ),
    rules: ['A8.R17'],
    bodies: [],
  },
  {
    article: '四（三）2',
    title: text('上解', 'Remittance'),
    summary: text(
      '县区税务征收的保费缴市级国库再转市级专户；中央和省的居民补助由市财政直拨专户；市县补助和代缴保费由两级财政直接缴入。',
      'Premiums collected by county tax offices go to the municipal treasury and on to the special account; central and provincial subsidies for residents go there from the city’s finance; city and county subsidies and premiums paid for the needy go in directly.',
    ),
    rules: ['A8.R15'],
    bodies: ['TAX', 'FIN', 'COUNTIES'],
  },
  {
    article: '四（三）3',
    title: text('月度用款', 'Monthly plan'),
    summary: text(
      '每月末定下月计划；次月 10 日前市医保部门审核县区计划并向财政申请，经审核后拨到市、再到县经办支出户。',
      'Each month’s plan is made by the end of the month before. By the 10th the city authority reviews the counties’ plans and applies to finance, which pays the city agency and through it the county agencies.',
    ),
    rules: ['A8.R14'],
    bodies: ['MSB', 'FIN', 'COUNTIES'],
  },
  {
    article: '四（三）4',
    title: text('结算', 'Settlement'),
    summary: text(
      '市属市管定点由市医保部门结算，县区定点由所属县区结算，县区之间不再互结。',
      'Providers owned or run by the city settle with the city authority, those of a county with the county; counties no longer settle with each other.',
    ),
    rules: ['A8.R16'],
    bodies: ['MSB', 'COUNTIES'],
  },
  {
    article: '四（三）5',
    title: text('基金调控', 'Managing risk'),
    summary: text(
      '在财务、预决算制度之上按三条原则调控：风险金、调剂、责任。',
      'Beyond the rules of accounts and budgets, three principles: reserve, adjustment, responsibility.',
    ),
    rules: ['A8.R02', 'A8.R03'],
    bodies: [],
  },
  {
    article: '四（三）5（1）',
    title: text('风险调剂金', 'Risk reserve'),
    summary: text(
      '从市本级和各县区职工、居民两项基金收入中，按年度筹资额的 10% 一次性提取，本息存专户，单独核算、收支两条线。',
      'A tenth of the annual amount raised is taken once from the employees’ and residents’ fund income of the city level and each county. Principal and interest stay in a ring-fenced account with separate income and expenditure.',
    ),
    keywords: ['风险金', '风险准备金'],
    rules: ['A8.R02', 'A8.R03'],
    bodies: ['MSB'],
  },
  {
    article: '四（三）5（2）',
    title: text('缺口的承担顺序', 'Who bears a gap'),
    summary: text(
      '当年缺口先用本级历年结余，不足的用风险金，仍不足由当地财政补；结余记在本地名下。动用风险金的县区次年补齐，用款办法由医保和财政另定。',
      'A year’s gap falls first on the unit’s own savings, then on the reserve, then on the local treasury; a surplus is booked to the unit. A county that drew on the reserve makes it good the next year. Medical security and finance make the rules on its use.',
    ),
    keywords: ['医保基金缺口', '统筹调剂', 'fund gap'],
    rules: ['A8.R04', 'A8.R05', 'A8.R07', 'A8.R08', 'A8.R09', 'A8.R10', 'A8.R11'],
    bodies: ['MSB', 'COUNTIES', 'FIN'],
  },
  {
    article: '四（三）5（3）',
    title: text('风险责任', 'Who answers for risk'),
    summary: text(
      '全市严重收不抵支时，市政府可调整政策，界线未印；县区因六种情形造成的缺口由县区财政解决，风险金不调剂。',
      'If the whole fund falls seriously short the city may change policy; no threshold is printed. A county’s gap caused by one of six grounds is paid by its treasury and not by the reserve.',
    ),
    keywords: ['基金缺口'],
    rules: ['A8.R06', 'A8.R19'],
    bodies: ['city-government', 'COUNTIES'],
  },
  {
    article: '四（三）5（3）1',
    title: text('不执行统一政策', 'Ground 1: policy not followed'),
    summary: text('没有严格执行全市统一政策。', 'The city’s unified policy was not strictly carried out.'),
    rules: ['A8.R06'],
    bodies: [],
  },
  {
    article: '四（三）5（3）2',
    title: text('征缴任务未完成', 'Ground 2: collection short'),
    summary: text('年度征缴任务没有完成。', 'The year’s collection task was not fulfilled.'),
    rules: ['A8.R06'],
    bodies: [],
  },
  {
    article: '四（三）5（3）3',
    title: text('风险金未上解', 'Ground 3: reserve not remitted'),
    summary: text('风险金没有按规定上解。', 'The risk money was not remitted as required.'),
    rules: ['A8.R06'],
    bodies: [],
  },
  {
    article: '四（三）5（3）4',
    title: text('擅改预算', 'Ground 4: budget changed'),
    summary: text('擅自改动基金收支预算。', 'The budget of income or expenditure was changed without authority.'),
    rules: ['A8.R06'],
    bodies: [],
  },
  {
    article: '四（三）5（3）5',
    title: text('违规造成重大损失', 'Ground 5: loss by breach'),
    summary: text('违规违纪使基金遭受重大损失。', 'Breach of rules or discipline cost the fund a serious loss.'),
    rules: ['A8.R06'],
    bodies: [],
  },
  {
    article: '四（三）5（3）6',
    title: text('其他不予调剂的情形', 'Ground 6: other cases'),
    summary: text('其他政策写明不调剂的情形。', 'Another policy says that no adjustment is made.'),
    rules: ['A8.R06'],
    bodies: [],
  },
  {
    article: '四（四）',
    title: text('目标考核', 'Target assessment'),
    summary: text(
      '就目标任务、预算管理、定点监管、费用控制四方面量化考核，权重未印。',
      'Four heads are scored: insurance targets, budget, supervision of providers, cost control; no weights are printed.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '五',
    title: text('组织领导', 'Organisation'),
    summary: text('三条：实施、配合、宣传。', 'Three: carrying out, working together, publicity.'),
    rules: [],
    bodies: [],
  },
  {
    article: '五（一）',
    title: text('组织实施', 'Carrying out'),
    summary: text(
      '各级政府和部门摆上重要位置，领导、责任、落实到位。',
      'Governments and departments give the work its place, with leadership and duties settled.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '五（二）',
    title: text('部门配合', 'Working together'),
    summary: text(
      '医保每年评估参保缴费和基金使用，有缺口的县区重点评估；财政管专户并拨补助，税务征收，卫健管医疗机构；市场监管、审计、扶贫、民政、残联配合。医保会同财政、税务建立内控、分析和预警。',
      'Medical security evaluates enrolment, payment and the use of funds every year, above all where there is a gap; finance runs the account and pays subsidies, tax collects, health oversees providers; market supervision, audit, poverty relief, civil affairs and the disabled persons’ federation assist. Controls, analysis and early warning are joint.',
    ),
    rules: [],
    bodies: ['MSB', 'FIN', 'TAX', 'HEA', 'AMR', 'AUD', 'PAO', 'CIV', 'DPF'],
  },
  {
    article: '五（三）',
    title: text('宣传引导', 'Publicity'),
    summary: text(
      '用传统和新媒体解读政策，引导参保人转变就医习惯、有序就医。',
      'Old and new media explain the policy and guide the insured towards orderly use of care.',
    ),
    rules: [],
    bodies: [],
  },
]
