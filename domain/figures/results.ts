import { text } from '../kit/index.ts'
import { type Figure, figure, HOUSEHOLDS, IN_WORDS, ITEMS, PEOPLE, PERCENT, VILLAGES, YEAR, YUAN } from './figure.ts'

/** Roads, power, network, cleanliness. */
export const settings: readonly Figure[] = [
  figure('13', text('行政村通硬化路率', 'Administrative villages with a hardened road'), '100', PERCENT),
  figure('14', text('有社会化保洁队伍的行政村', 'Administrative villages with a cleaning team'), '90', PERCENT, {
    qualifier: 'atLeast',
  }),
  figure('15.1', text('农村户户通电', 'Rural households with electricity'), '100', PERCENT, { note: IN_WORDS }),
  figure('15.2', text('村村通动力电', 'Villages with power for machines'), '100', PERCENT, { note: IN_WORDS }),
  figure('15.3', text('自然村光纤接入', 'Natural villages on optical fibre'), '100', PERCENT, { note: IN_WORDS }),
  figure('15.4', text('自然村 4G 网络', 'Natural villages with 4G'), '100', PERCENT, { note: IN_WORDS }),
]

/** Awards, sales, checks of what was reached, and the length of the campaign. */
export const resultsAndChecks: readonly Figure[] = [
  figure(
    '16.1',
    text('重度残疾人集中托养模式获全国奖', 'National award for the care of severely disabled people'),
    '2018',
    YEAR,
  ),
  figure('16.2', text('健康扶贫模式获全国奖', 'National award for the health model'), '2019', YEAR),
  figure('16.3', text('入选全球减贫案例的模式', 'Models on a global list of cases'), '2', ITEMS, {
    note: text('即上述两个获奖模式', 'the two that won the awards'),
  }),
  figure('17', text('认定扶贫产品', 'Products recognised'), '2480', ITEMS),
  figure('18.1', text('消费扶贫专柜（第一处）', 'Sales cabinets (first mention)'), '29', ITEMS, {
    note: text(
      '同一句里“专柜”出现两次，这一处可能是“专馆”之误',
      'the sentence prints the word for cabinet twice; this one may have been meant for halls',
    ),
  }),
  figure('18.2', text('消费扶贫专区', 'Sales zones'), '47', ITEMS),
  figure('18.3', text('消费扶贫专柜（第二处）', 'Sales cabinets (second mention)'), '687', ITEMS, {
    note: text('与 C0.F18.1 用词相同，数目不同', 'the same word as C0.F18.1, with another number'),
  }),
  figure('19', text('贫困地区农产品累计销售', 'Farm products of poor areas sold'), '2060000000', YUAN),
  figure('20', text('排查已脱贫村', 'Villages checked again'), '928', VILLAGES, {
    note: text(
      '与 C0.F02 退出的 982 个贫困村不一致，两处照录',
      'disagrees with the 982 villages of C0.F02; both are kept',
    ),
  }),
  figure('21.1', text('走访农户', 'Households visited'), '1930000', HOUSEHOLDS),
  figure('21.2', text('走访人口', 'People visited'), '7800000', PEOPLE),
  figure('21.3', text('排查问题整改率', 'Problems found that were put right'), '100', PERCENT, { note: IN_WORDS }),
  figure('22.1', text('脱贫不稳定户', 'Households whose exit is not stable'), '4582', HOUSEHOLDS),
  figure('22.2', text('脱贫不稳定人口', 'People whose exit is not stable'), '15877', PEOPLE),
  figure('23.1', text('边缘易致贫户', 'Households on the edge of poverty'), '4178', HOUSEHOLDS),
  figure('23.2', text('边缘易致贫人口', 'People on the edge of poverty'), '13800', PEOPLE),
  figure('24', text('攻坚时长', 'Length of the campaign'), '8', text('年', 'years')),
]
