import { type Text, text } from '../../kit/index.ts'

/** One of the main indicators: its rule, its group and its name in a unit's figures. */
export interface Indicator {
  readonly rule: string
  readonly item: string
  readonly group: Group
  readonly label: Text
  readonly article: string
}

export const GROUPS = ['economicScale', 'taxPaid', 'quality', 'innovation'] as const
export type Group = (typeof GROUPS)[number]

const indicator = (rule: string, item: string, group: Group, article: string, zh: string, en: string): Indicator => ({
  rule,
  item,
  group,
  article,
  label: text(zh, en),
})

/** Measured in steps against the city's average (A3.R04, R07). */
export const AGAINST_AVERAGE = [
  indicator(
    'A3.R04',
    'valueAddedGrowth',
    'economicScale',
    '第五条1（1）',
    '规上工业增加值增速',
    'Growth of industrial value added',
  ),
  indicator('A3.R07', 'taxGrowth', 'taxPaid', '第五条2（2）', '规上工业税收增速', 'Growth of industrial tax'),
] as const

/** Measured against the best unit (A3.R05, R06, R08–R18). */
export const AGAINST_BEST = [
  indicator(
    'A3.R05',
    'newEnterprises',
    'economicScale',
    '第五条1（2）',
    '新增规上工业企业',
    'New industrial firms above the threshold',
  ),
  indicator('A3.R06', 'taxTotal', 'taxPaid', '第五条2（1）', '规上工业税收总额', 'Industrial tax'),
  indicator('A3.R08', 'manufacturingGrowth', 'quality', '第五条3（1）', '制造业增加值增速', 'Growth of manufacturing'),
  indicator('A3.R09', 'manufacturingShare', 'quality', '第五条3（2）', '制造业增加值占比', 'Share of manufacturing'),
  indicator(
    'A3.R10',
    'transformationGrowth',
    'quality',
    '第五条3（3）',
    '技改投资增速',
    'Growth of technical transformation',
  ),
  indicator(
    'A3.R11',
    'transformationShare',
    'quality',
    '第五条3（4）',
    '技改投资占比',
    'Share of technical transformation',
  ),
  indicator(
    'A3.R12',
    'emergingGrowth',
    'innovation',
    '第五条4（1）',
    '战略新兴产业增速',
    'Growth of strategic emerging industry',
  ),
  indicator(
    'A3.R13',
    'emergingShare',
    'innovation',
    '第五条4（2）',
    '战略新兴产业占比',
    'Share of strategic emerging industry',
  ),
  indicator(
    'A3.R14',
    'highTechGrowth',
    'innovation',
    '第五条4（3）',
    '高新技术产业增速',
    'Growth of high-tech industry',
  ),
  indicator('A3.R15', 'highTechShare', 'innovation', '第五条4（4）', '高新技术产业占比', 'Share of high-tech industry'),
  indicator('A3.R16', 'researchGrowth', 'innovation', '第五条4（5）', '有研发活动企业增速', 'Growth of firms with R&D'),
  indicator('A3.R17', 'researchShare', 'innovation', '第五条4（6）', '有研发活动企业占比', 'Share of firms with R&D'),
  indicator(
    'A3.R18',
    'newProductShare',
    'innovation',
    '第五条4（7）',
    '新产品销售占比',
    'Share of new products in sales',
  ),
] as const
