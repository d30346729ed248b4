import { type Measure, type Text, text } from '../../kit/index.ts'

/** What a measure sets beyond who is to carry it out. */
interface Goal {
  readonly due?: string
  readonly target?: Text
}

/** Annex 4 prints no leading body: the first of the list is not said to lead. */
const measure = (number: number, title: Text, bodies: readonly string[], goal: Goal = {}): Measure => ({
  id: `A4.M${String(number).padStart(2, '0')}`,
  article: String(number),
  title,
  lead: null,
  bodies,
  ...goal,
})

const END_OF_2025 = '2025-12-31'

/** The thirty-two measures of annex 4. */
export const measures: readonly Measure[] = [
  measure(
    1,
    text('吸引外来人口', 'Draw people into the central urban area'),
    ['PSB', 'DRC', 'HUC', 'UMB', 'NRP', 'EDU', 'HEA', 'CTR', 'FIN'],
    {
      due: END_OF_2025,
      target: text('中心城区常住人口 150 万以上', '1.5 million residents or more in the central urban area'),
    },
  ),
  measure(
    2,
    text('做强农产品加工产业园、飞地税收分享', 'Grow the food park and share the taxes of enclave projects'),
    ['INV', 'MIIT', 'FIN', 'AGP'],
    {
      target: text(
        '引资方和产业园分享：前 3 年 100 比 0，第 4、5 年 60 比 40，其后 30 比 70',
        'shares of introducer and park: 100 to 0 for three years, 60 to 40 for two, then 30 to 70',
      ),
    },
  ),
  measure(3, text('农业农产品加工大数据中心', 'Build the big-data centre of farm products'), ['AGR', 'AGP', 'YZ'], {
    target: text('两个网站、一个平台', 'two websites and one platform'),
  }),
  measure(4, text('发展新兴产业', 'Grow new industries'), ['MIIT', 'DRC', 'INV']),
  measure(5, text('推行链长制', 'Put a chief at the head of each industry chain'), ['MIIT', 'DRC', 'COM', 'FWB'], {
    target: text('列明的 11 个重点产业各一名副市长', 'one vice-mayor for each of the eleven industries named'),
  }),
  measure(6, text('发展 5G 产业', 'Grow the 5G industry'), ['MIIT', 'NRP', 'HUC', 'UMB']),
  measure(7, text('建设数字化智慧城市', 'Build the digital city'), ['DRC', 'DAT', 'HUC', 'UMB']),
  measure(8, text('发展总部经济', 'Attract headquarters'), ['INV', 'COM', 'DRC'], {
    target: text('订出总部奖励政策；金额文中没有', 'a policy of awards is made; the text gives no amount'),
  }),
  measure(9, text('升级服务业', 'Raise the services'), ['DRC', 'COM', 'CIV', 'CUS'], {
    due: END_OF_2025,
    target: text('新引进 2 至 3 家全国性股份制商业银行', 'two or three national joint-stock banks newly won'),
  }),
  measure(10, text('构建大交通网络', 'Build the transport network'), ['TRA']),
  measure(11, text('加强区域协作', 'Work with the neighbours'), ['DRC'], {
    target: text('五市合作机制', 'a mechanism of five cities'),
  }),
  measure(12, text('发展口岸经济', 'Grow port trade'), ['COM', 'DRC', 'CUS']),
  measure(13, text('承接产业转移', 'Take in moving industries'), ['INV', 'DRC', 'MIIT']),
  measure(14, text('开展大招商', 'Promote investment'), ['INV', 'DRC'], {
    target: text(
      '合乎主导产业的市级招商项目全部落在城区，企业有特殊要求的除外',
      'every city-won project that fits a leading industry settles in the urban districts, save for special requests',
    ),
  }),
  measure(15, text('建设文旅目的地', 'Become a destination of tourism'), ['CTR'], {
    target: text('一心一带四组团', 'one heart, one belt, four clusters'),
  }),
  measure(16, text('打造美食城', 'Become a city of food'), ['COM', 'CTR']),
  measure(17, text('建设核心商圈', 'Build the core shopping district'), ['DRC', 'COM']),
  measure(18, text('扩大消费需求', 'Create demand'), ['COM']),
  measure(19, text('分行业完善供应链', 'Complete the supply chains by trade'), ['MIIT', 'COM', 'DRC'], {
    target: text('2 至 3 家全国供应链领先企业', 'two or three firms that lead their supply chain nationwide'),
  }),
  measure(20, text('双循环软硬件建设', 'Build the means of distribution'), ['COM', 'DRC']),
  measure(21, text('产业贸易国际化', 'Take industry and trade abroad'), ['COM', 'INV', 'MIIT']),
  measure(22, text('产业集聚区提质增效', 'Raise the yield of the clusters'), ['DRC', 'NRP'], {
    target: text('新入驻企业每亩投资 230 万元以上', 'new entrants invest 2.3 million yuan a mu or more'),
  }),
  measure(23, text('服务业两区转型', 'Transform the service zones'), ['DRC', 'COM']),
  measure(24, text('建设全国物流枢纽城市', 'Become a national logistics hub'), ['COM', 'DRC'], {
    due: END_OF_2025,
    target: text(
      '创成枢纽城市；电商物流平台和园区合计 3 至 5 个，后者没有期限',
      'hub status; three to five e-commerce logistics platforms and parks together, these without a date',
    ),
  }),
  measure(25, text('申报国家高新区', 'Bid for a national high-tech zone'), ['COM', 'DRC']),
  measure(26, text('集聚创新资源', 'Gather research resources'), ['STB', 'DRC']),
  measure(27, text('引进高层次人才', 'Bring in high-level talent'), ['HRSS', 'EDU', 'MIIT', 'STB']),
  measure(28, text('加大创新投入', 'Spend more on innovation'), ['STB', 'FIN'], {
    target: text(
      '高新技术企业和科技型中小企业逐年快速增长，未给比率',
      'high-tech and small technology firms grow fast each year; no rate is given',
    ),
  }),
  measure(29, text('攻关关键技术', 'Tackle key technologies'), ['DRC', 'STB', 'MIIT']),
  measure(30, text('保障土地要素', 'Secure land'), ['NRP', 'HUC'], {
    target: text(
      '中心城区新出让土地履行保证金为零',
      'no performance deposit on newly granted land in the central urban area',
    ),
  }),
  measure(31, text('创新资金支持', 'New ways of finance'), ['FWB', 'FIN', 'DRC']),
  measure(32, text('优化创新创业环境', 'A better setting for start-ups'), ['DRC', 'HRSS', 'STB']),
]
