import { type Measure, text } from '../../kit/index.ts'
import { STARTS } from './policy.ts'

/** The steps of annex 8 that open the pooled fund, and what keeps it safe. The text numbers none of them; the order is that of its clauses. */
export const measures: readonly Measure[] = [
  {
    id: 'A8.M01',
    article: '一',
    title: text('启动市级统筹', 'Start pooling'),
    lead: null,
    bodies: [],
    due: STARTS,
    target: text('六项统一在全市实行', 'six unifications in the whole city'),
  },
  {
    id: 'A8.M02',
    article: '四（二）1',
    title: text('审计结余和债权债务', 'Audit balances, claims and debts'),
    lead: 'AUD',
    bodies: ['AUD'],
    due: '2021-01-31',
    target: text('统筹实行之前审计', 'audited before pooling starts'),
  },
  {
    id: 'A8.M03',
    article: '四（二）1',
    title: text('上解累计结余', 'Remit the balances'),
    lead: null,
    bodies: ['COUNTIES'],
    target: text(
      '除备用金外全部归集到市级专户，长期存款到期上解',
      'all beyond a working fund in the city’s account, long deposits at maturity',
    ),
  },
  {
    id: 'A8.M04',
    article: '四（二）2',
    title: text('清缴历年欠费', 'Clear old arrears'),
    lead: null,
    bodies: ['COUNTIES'],
    target: text('订出计划，限期分批清缴', 'a plan, in batches and to a date'),
  },
  {
    id: 'A8.M05',
    article: '四（二）2',
    title: text('偿还医药机构欠款', 'Repay providers and pharmacies'),
    lead: null,
    bodies: ['COUNTIES'],
    target: text('合理费用分期还清', 'reasonable costs repaid in instalments'),
  },
  {
    id: 'A8.M06',
    article: '四（三）5（1）',
    title: text('提取风险调剂金', 'Set aside the risk reserve'),
    lead: null,
    bodies: ['MSB'],
    target: text('年度筹资额的 10%，一次性', '10 % of the annual amount raised, once'),
  },
  {
    id: 'A8.M07',
    article: '四（三）5（2）',
    title: text('制定风险金使用办法', 'Make the rules on the reserve'),
    lead: null,
    bodies: ['MSB', 'FIN'],
  },
  {
    id: 'A8.M08',
    article: '五（二）',
    title: text('评估参保缴费和基金使用', 'Evaluate contributions and the use of the fund'),
    lead: null,
    bodies: ['MSB'],
    target: text('每年一次，有缺口的县区重点评估', 'every year, counties with a gap above all'),
  },
  {
    id: 'A8.M09',
    article: '五（二）',
    title: text('建立内控、运行分析和风险预警', 'Set up internal control, analysis and early warning'),
    lead: 'MSB',
    bodies: ['MSB', 'FIN', 'TAX'],
    andOthers: true,
  },
]
