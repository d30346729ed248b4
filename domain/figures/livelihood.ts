import { text } from '../kit/index.ts'
import {
  COUNTIES,
  type Figure,
  figure,
  HOUSEHOLDS,
  IN_WORDS,
  ITEMS,
  PEOPLE,
  PERCENT,
  PERSON_TIMES,
  SITES,
  VILLAGES,
  YUAN,
} from './figure.ts'

/** Who left poverty, and what households received. */
export const household: readonly Figure[] = [
  figure('01', text('摘帽贫困县', 'Poor counties delisted'), '7', COUNTIES, {
    note: text('文中未列县名，不能推断', 'their names are not printed and must not be guessed'),
  }),
  figure('02', text('退出贫困村', 'Poor villages that left poverty'), '982', VILLAGES, {
    note: text(
      '与 C0.F20 排查的 928 个脱贫村不一致，可能有一处数字颠倒，两处照录',
      'disagrees with the 928 villages checked in C0.F20; digits may be swapped in one, both are kept',
    ),
  }),
  figure('03', text('农村贫困人口脱贫', 'Rural poor lifted out of poverty'), '840000', PEOPLE),
  figure('04.1', text('资助建档立卡学生', 'Aid to registered poor students'), '568700', PERSON_TIMES),
  figure('04.2', text('发放学生资助金', 'Student aid paid'), '312000000', YUAN),
  figure('04.3', text('应资助学生资助率', 'Students due aid who received it'), '100', PERCENT, { note: IN_WORDS }),
  figure('05.1', text('建档立卡人口医保参保率', 'Registered poor with medical insurance'), '100', PERCENT),
  figure('05.2', text('建档立卡人口家庭医生签约率', 'Registered poor with a family doctor'), '100', PERCENT),
  figure('05.3', text('建档立卡大病患者救助率', 'Seriously ill registered poor who were helped'), '100', PERCENT),
  figure('06.1', text('危房改造', 'Dilapidated houses rebuilt'), '46700', HOUSEHOLDS),
  figure('06.2', text('农村存量危房清零率', 'Dilapidated rural houses cleared'), '100', PERCENT, { note: IN_WORDS }),
  figure('07.1', text('农村安全饮水工程', 'Drinking-water works'), '989', SITES),
  figure('07.2', text('饮水工程受益贫困人口', 'Poor people served by the drinking-water works'), '500000', PEOPLE, {
    qualifier: 'moreThan',
  }),
  figure('08.1', text('易地扶贫集中安置点', 'Resettlement sites'), '14', ITEMS),
  figure('08.2', text('易地扶贫搬迁人口', 'People resettled'), '5690', PEOPLE),
]

/** Projects, training, posts, loans. */
export const incomeAndWork: readonly Figure[] = [
  figure('09.1', text('产业扶贫项目', 'Industry projects'), '6557', ITEMS),
  figure('09.2', text('产业项目带动贫困户', 'Poor households drawn along by industry projects'), '160000', HOUSEHOLDS),
  figure('09.3', text('产业项目户均增收', 'Average gain of a household in industry projects'), '1800', YUAN, {
    qualifier: 'atLeast',
  }),
  figure('09.4', text('特色扶贫产业村', 'Villages with an industry of their own'), '100', ITEMS, {
    qualifier: 'moreThan',
  }),
  figure('10.1', text('培训贫困家庭劳动力', 'Workers of poor families trained'), '194900', PERSON_TIMES),
  figure('10.2', text('公益性岗位', 'Public-welfare posts'), '92500', ITEMS),
  figure('11.1', text('获小额贷款贫困户', 'Poor households with a small loan'), '38700', HOUSEHOLDS),
  figure('11.2', text('扶贫小额贷款', 'Small loans to poor households'), '1145000000', YUAN),
  figure('12', text('精准扶贫企业贷款', 'Loans to firms that relieve poverty'), '1582000000', YUAN),
]
