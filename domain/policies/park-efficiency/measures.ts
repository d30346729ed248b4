import { type Measure, type Text, text } from '../../kit/index.ts'

/** In every task of annex 7 the body that is printed first leads. */
const task = (
  id: string,
  article: string,
  title: Text,
  bodies: readonly [string, ...string[]],
  due: string,
  rest: { readonly target?: Text; readonly andOthers?: true } = {},
): Measure => ({
  id: `A7.${id}`,
  article,
  title,
  lead: bodies[0],
  bodies,
  due,
  ...rest,
})

/** The rule of the leading body is printed for tasks only: phases and guarantees have bodies, and no lead. */
const unled = (
  id: string,
  article: string,
  title: Text,
  bodies: readonly string[],
  rest: { readonly due?: string; readonly target?: Text } = {},
): Measure => ({
  id: `A7.${id}`,
  article,
  title,
  lead: null,
  bodies,
  ...rest,
})

const tasks: readonly Measure[] = [
  task(
    'T01',
    '三（一）1',
    text('编制国土空间规划', 'Prepare the spatial plans'),
    ['COUNTY_AND_ZONES', 'DRC', 'NRP'],
    '2021-12-31',
    { target: text('规划期 2020 至 2035 年', 'plans for 2020 to 2035') },
  ),
  task(
    'T02',
    '三（一）2',
    text('推进区域评估', 'Carry out the regional assessment'),
    ['COUNTY_AND_ZONES', 'cluster-management'],
    '2021-12-31',
    {
      target: text('10 个列明事项；框架先于 2021-06-30 建成', 'ten matters named; the framework stands by 2021-06-30'),
    },
  ),
  task(
    'T03',
    '三（二）1（1）',
    text('落实标准地控制指标', 'Apply the indicators of standard land'),
    ['DRC', 'NRP', 'TAX'],
    '2021-06-30',
    { target: text('3 项指标', 'three indicators') },
  ),
  task(
    'T04',
    '三（二）1（2）',
    text('落实省级格式文本', 'Use the provincial templates'),
    ['NRP', 'DRC', 'ECO', 'HUC', 'AMR', 'TAX'],
    '2021-06-30',
    { andOthers: true },
  ),
  task('T05', '三（二）2', text('制定实施细则', 'Make detailed rules'), ['COUNTY_AND_ZONES'], '2021-01-31', {
    target: text('一县一策、一园一策', 'one policy for each county and each park'),
  }),
  task(
    'T06',
    '三（三）1',
    text('摸清存量用地底数', 'Survey the stock land'),
    ['NRP', 'COUNTY_AND_ZONES'],
    '2021-06-30',
    { target: text('上图并建成台账', 'mapped, and a ledger kept') },
  ),
  task(
    'T07',
    '三（三）2',
    text('盘活批而未供土地', 'Put unsupplied land to use'),
    ['COUNTY_AND_ZONES', 'NRP', 'HUC'],
    '2022-12-31',
    {
      target: text('2 万亩；历史遗留问题先于 2021-12-31 整改', '20,000 mu; historic cases are put right by 2021-12-31'),
    },
  ),
  task(
    'T08',
    '三（三）3',
    text('处置闲置土地', 'Dispose of idle land'),
    ['COUNTY_AND_ZONES', 'NRP', 'HUC'],
    '2022-12-31',
    {
      target: text(
        '不少于 3500 亩，且每年省定任务全部完成',
        'at least 3,500 mu, and each year’s provincial task in full',
      ),
    },
  ),
  task(
    'T09',
    '三（三）4',
    text('低效工业用地再开发', 'Redevelop inefficient industrial land'),
    ['COUNTY_AND_ZONES', 'DRC', 'NRP', 'FIN', 'TAX', 'STA'],
    '2022-12-31',
    { target: text('不少于 1500 亩', 'at least 1,500 mu') },
  ),
  task(
    'T10',
    '三（四）',
    text('推开标准地出让', 'Roll out standard land'),
    ['COUNTY_AND_ZONES', 'cluster-management', 'NRP', 'DRC', 'TAX', 'MIIT', 'ECO', 'STA'],
    '2021-12-31',
    { target: text('全市推开', 'across the city') },
  ),
  task(
    'T11',
    '三（五）',
    text('评价土地高效利用', 'Evaluate land efficiency'),
    ['NRP', 'DRC', 'AUD', 'STA', 'TAX', 'COUNTY_AND_ZONES'],
    '2022-12-31',
  ),
]

const phases: readonly Measure[] = [
  unled('P1', '四（一）', text('动员部署阶段', 'Phase of mobilisation'), ['city-government', 'COUNTY_AND_ZONES'], {
    due: '2020-12-31',
    target: text('市方案下发、县区方案上报', 'the city’s scheme issued, the counties’ filed'),
  }),
  unled('P2', '四（二）', text('调查摸底阶段', 'Phase of survey'), ['COUNTY_AND_ZONES'], {
    due: '2021-06-30',
    target: text('逐宗核实、一宗一策、建台账', 'every parcel checked and planned, ledger kept'),
  }),
  unled('P3', '四（三）', text('集中攻坚阶段', 'Phase of the campaign'), ['COUNTY_AND_ZONES', 'cluster-management'], {
    due: '2022-10-31',
    target: text('存量处置完成，评估和规划完成', 'stock land disposed of, assessment and plans complete'),
  }),
  unled('P4', '四（四）', text('总结完善阶段', 'Phase of summing up'), [], {
    due: '2022-12-31',
    target: text('完善制度、召开总结会', 'rules improved, closing meeting held'),
  }),
  unled('P5', '四（五）', text('巩固提升阶段', 'Phase of consolidation'), [], {
    target: text('2023 年起全面实施标准地出让', 'standard land in full from 2023 on'),
  }),
]

const guarantees: readonly Measure[] = [
  unled('G1', '五（一）', text('领导小组和人员经费', 'Leading group, staff and money'), [
    'parks-leading-group',
    'COUNTY_AND_ZONES',
  ]),
  unled('G2', '五（二）', text('动态监测', 'Monitoring'), []),
  unled(
    'G3',
    '五（三）',
    text('季报、半年通报、年度考评', 'Quarterly reports, half-yearly bulletins, yearly appraisal'),
    ['COUNTY_AND_ZONES', 'cluster-management', 'city-government'],
  ),
]

/** The register of annex 7: eleven tasks, five phases, three guarantees. */
export const measures: readonly Measure[] = [...tasks, ...phases, ...guarantees]
