import { type Provision, text } from '../../kit/index.ts'

const division: readonly Provision[] = [
  {
    article: '导语',
    title: text('依据和目的', 'Basis and purpose'),
    summary: text(
      '依据国家、国务院、建设部和省里的四份文件，以及 2018 年要求 2020 年底前城镇普遍收费的价格意见，推进中心城区征收。',
      'Rests on four national and provincial texts and on the price opinion of 2018, which asks for a fee in every city and town by the end of 2020.',
    ),
    rules: [],
    bodies: [],
    milestones: [
      { on: '2020-12-31', what: text('国家要求城镇普遍收费的期限', 'nationwide day for a fee in every city and town') },
    ],
  },
  {
    article: '一',
    title: text('指导思想', 'Guiding idea'),
    summary: text(
      '以减量、资源化、无害化为目标，标准明确、管理统一，各单位按属地负责。',
      'Less waste, more reuse, no harm; clear standards, one way of managing, each place answering for itself.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '二',
    title: text('职责分工', 'Who does what'),
    summary: text(
      '两节：谁来征收，钱和票据怎么管。',
      'Two sections: who collects, and how money and receipts are kept.',
    ),
    rules: [],
    bodies: [],
  },
  {
    article: '二（一）',
    title: text('征收模式、主体和代征单位', 'How the fee is levied and by whom'),
    summary: text(
      '下分三点，收费标准和分类都没有给出：没有经批准的标准就算不出金额。',
      'Three points. Neither rates nor classes of payers are given: without an approved tariff there is no amount.',
    ),
    keywords: ['垃圾费', '垃圾费标准', '垃圾费价格', '每月垃圾费', '生活垃圾处理费'],
    rules: ['N2.R02'],
    bodies: [],
  },
  {
    article: '二（一）1',
    title: text('征收模式', 'Two levels and the water bill'),
    summary: text(
      '市、区两级征收：居民的费用由自来水公司随水费代收，非居民的由所在区代征。市级机构定计划和年度任务、监督考核、指导业务、管理票据，并核定垃圾量。',
      'City and districts levy it: households pay with the water bill, others to the agent of their district. The city’s body sets the plan and yearly tasks, supervises and appraises, guides the agents, keeps the receipts and verifies the quantity of waste.',
    ),
    keywords: [
      '垃圾费',
      '卫生费',
      'garbage',
      'refuse',
      '缴费方式',
      '生活垃圾处理费',
      '商户垃圾费',
      '清运费',
      '居民垃圾费',
      '居民户',
      '水费单',
    ],
    rules: ['N2.R01'],
    bodies: ['city-levy-body', 'WASTE_AGENTS', 'WAT'],
  },
  {
    article: '二（一）2',
    title: text('征收主体', 'The levying body'),
    summary: text('征收主体是市城管局。', 'The levy is the urban management bureau’s.'),
    keywords: ['城管收费', '收费单位'],
    rules: [],
    bodies: ['UMB'],
  },
  {
    article: '二（一）3',
    title: text('委托代征单位', 'Agents'),
    summary: text(
      '受托代征的是各区城市管理局和中业自来水公司。',
      'The agents are the urban management bodies of the districts and the water company.',
    ),
    keywords: ['商户垃圾费', '单位垃圾费', '代收单位', '饭店垃圾费', '餐馆', '商店'],
    rules: [],
    bodies: ['WASTE_AGENTS', 'WAT'],
  },
  {
    article: '二（二）',
    title: text('收支、任务和票据', 'Money, tasks and receipts'),
    summary: text(
      '处理费属行政事业性收费，全部收入进市财政专户，开政府非税票据；非居民户也要逐步转为随水费代收。目前各区按任务代征：短收部分由市财政向区财政补征，超收部分提高手续费比例，费率另定。票据由市财政和市级征收机构共管，各区向后者领取。',
      'An administrative fee: all income goes to the city’s special account against non-tax receipts, and non-households are to move to the water bill step by step. For now districts collect to a task: what is short the city’s finance claims from the district’s treasury, what is beyond earns a higher share of commission, at rates set elsewhere. Finance and the levy body keep the receipts; districts draw them from the latter.',
    ),
    keywords: [
      '非税收入票据',
      '代征手续费',
      '任务没完成',
      '完不成任务',
      '超额完成',
      '领票据',
      '代征提成',
      '垃圾费任务',
      '没收够',
      '收不够',
      '收据',
      '发票',
      '乱收费',
    ],
    rules: ['N2.R03', 'N2.R04', 'N2.R05', 'N2.R06', 'N2.R12'],
    bodies: ['WAT', 'WASTE_AGENTS', 'FIN', 'city-levy-body'],
  },
]

const steps: readonly Provision[] = [
  {
    article: '三',
    title: text('实施步骤', 'Steps'),
    summary: text(
      '五步各有完成月份，按当月最后一天计；印刷次序与日期次序不同，软件早于规章。',
      'Five steps, each with a month that lasts to its final day; they are not printed in order of date, for the software is due before the regulation.',
    ),
    rules: ['N2.R08'],
    bodies: [],
  },
  {
    article: '三（一）',
    title: text('完善各区征收机构', 'Levying bodies of the districts'),
    summary: text(
      '2021 年 3 月：明确各区城市管理局的征收职责，配齐人员。',
      'March 2021: the districts’ urban management bodies have the duty and the staff to levy.',
    ),
    keywords: ['区城管局'],
    rules: [],
    bodies: ['YCQ', 'JKQ', 'GXQ', 'SFQ', 'EST', 'UMB'],
    milestones: [{ on: '2021-03-31', what: text('各区机构职责和人员到位', 'bodies have duties and staff') }],
  },
  {
    article: '三（二）',
    title: text('出台市政府规章', 'The city’s regulation'),
    summary: text(
      '规范性文件满五年仍要施行的，应改立规章；现行依据是 2008 年的会议纪要，已过十年。2021 年 10 月前出台征收管理办法，先向司法局报立项并列入当年计划。',
      'Measures that go on after five years of a normative document need a regulation; the present basis, minutes of 2008, is over ten years old. The regulation is due by October 2021, proposed to the justice bureau and put on the year’s plan first.',
    ),
    keywords: ['收费依据', '立法'],
    rules: ['N2.R09', 'N2.R10'],
    bodies: ['UMB', 'JUS', 'FIN', 'DRC', 'city-government'],
    milestones: [{ on: '2021-10-31', what: text('征收管理办法出台', 'regulation issued') }],
  },
  {
    article: '三（三）',
    title: text('开发征收软件', 'Software'),
    summary: text(
      '2021 年 8 月：建成征收管理软件，水费系统能一并代收处理费。',
      'August 2021: software for the levy, and a water billing system that collects the fee as well.',
    ),
    keywords: ['收费系统'],
    rules: [],
    bodies: ['UMB', 'FIN', 'WAT'],
    milestones: [{ on: '2021-08-31', what: text('两套软件建成', 'both systems in place') }],
  },
  {
    article: '三（四）',
    title: text('政策宣传', 'Publicity'),
    summary: text(
      '2021 年全年向市民讲清垃圾处理的流程和收费用途。',
      'Throughout 2021 residents are told how waste is treated and what the fee is for.',
    ),
    keywords: ['垃圾费用途'],
    rules: [],
    bodies: ['UMB', 'FIN', 'DRC'],
    milestones: [
      { on: '2021-01-01', what: text('宣传开始', 'publicity begins') },
      { on: '2021-12-31', what: text('宣传结束', 'publicity ends') },
    ],
  },
  {
    article: '三（五）',
    title: text('全面开征', 'Full levy'),
    summary: text(
      '从规章施行那天起全面开征，目标是 2021 年 11 月；规章没有施行就不能全面开征；收入之外，处理设施的建设、运行和维护加大投入。',
      'The full levy starts on the day on which the regulation takes effect, with November 2021 as the goal; without the regulation it cannot start. More money goes into building, running and upkeep of treatment.',
    ),
    keywords: ['垃圾费', '开征时间', '开始收垃圾费', '开始收费'],
    rules: ['N2.R07', 'N2.R11'],
    bodies: ['UMB', 'FIN', 'DRC'],
    milestones: [{ on: '2021-11-30', what: text('全面开征', 'full levy') }],
  },
]

/** The clauses of the notice. */
export const provisions: readonly Provision[] = [...division, ...steps]
