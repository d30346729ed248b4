import { type Measure, type Text, text } from '../../kit/index.ts'

/** Annex 9 names a leading body for no item; where one body stands alone, it leads. */
const item = (id: string, article: string, title: Text, bodies: readonly string[], target?: Text): Measure => ({
  id: `A9.${id}`,
  article,
  title,
  lead: bodies.length === 1 ? bodies[0]! : null,
  bodies,
  ...(target ? { target } : {}),
})

const parts1To3: readonly Measure[] = [
  item('I01.1', '（一）1', text('降低准入门槛', 'Lower the threshold of entry'), ['AMR']),
  item('I01.2', '（一）2', text('驾驶员资格和大件运输许可', 'Drivers’ qualification and permits for large loads'), [
    'TRA',
    'PSB',
  ]),
  item(
    'I02',
    '（二）',
    text('治理超限超载', 'Control overloading'),
    ['TRA', 'FIN', 'PSB', 'MIIT', 'AMR', 'COUNTIES'],
    text('每建成一处非现场执法系统补助 30 万元', '300,000 yuan for each off-site system completed'),
  ),
  item('I03', '（三）', text('维护货运市场秩序', 'Keep the order of the freight market'), [
    'PSB',
    'TRA',
    'DRC',
    'FIN',
    'AMR',
    'COUNTIES',
  ]),
  item(
    'I04',
    '（四）',
    text('优化城市配送通行', 'Ease city delivery'),
    ['TRA', 'COM', 'PSB', 'POS', 'HUC', 'NRP', 'UMB', 'COUNTIES'],
    text('三级配送网络', 'a network of three tiers'),
  ),
  item('I05', '（五）', text('推进通关便利', 'Ease customs'), ['DRC', 'TRA', 'COM']),
  item('I06', '（六）', text('配合铁路改革', 'Support the reform of rail'), ['DRC', 'TRA', 'FIN', 'RAI']),
  item('I07', '（七）', text('保障物流用地', 'Secure land for logistics'), ['NRP', 'DRC', 'COUNTIES']),
  item(
    'I08',
    '（八）',
    text('完善用地考核', 'Improve the appraisal of land'),
    ['NRP', 'COUNTIES'],
    text('符合条件的不加收地价', 'no further price of land where the conditions are met'),
  ),
  item('I09', '（九）', text('拓宽融资渠道', 'Widen finance'), ['FWB', 'DRC', 'FIN', 'COM', 'PBC', 'BIR', 'CTI']),
  item('I10', '（十）', text('分担风险', 'Share risks'), ['BIR']),
  item(
    'I11',
    '（十一）',
    text('落实税费优惠', 'Apply the tax relief'),
    ['FIN', 'TAX'],
    text('大宗商品仓储用地土地使用税减半', 'half the land-use tax on storage land for bulk goods'),
  ),
  item(
    'I12.1',
    '（十二）1',
    text('收费公路改革和绿色通道', 'Toll reform and the green lane'),
    ['DRC', 'TRA', 'PSB', 'COUNTIES'],
    text('货车通行费总负担不增加', 'the toll burden of lorries as a whole does not rise'),
  ),
  item(
    'I12.2',
    '（十二）2',
    text('异地检验和网上年审', 'Tests elsewhere and online checks'),
    ['TRA', 'PSB', 'AMR', 'ECO'],
    text('普通货车年审全部可网上办理', 'every annual check of ordinary lorries can be done online'),
  ),
  item(
    'I13',
    '（十三）',
    text('监管收费', 'Supervise charges'),
    ['DRC', 'AMR', 'FIN', 'PSB', 'TRA', 'COUNTIES'],
    text('列明的收费全部取消', 'the charges listed are dropped'),
  ),
]

const parts4To6: readonly Measure[] = [
  item(
    'I14',
    '（十四）',
    text('开放共享物流信息', 'Open and share information'),
    ['DRC', 'TRA', 'PSB', 'COM', 'MIIT', 'DAT'],
    text('三个层面的公共信息平台', 'a public platform of three layers'),
  ),
  item('I15', '（十五）', text('降低定位成本', 'Lower the cost of positioning'), ['MIIT', 'AMR', 'TRA']),
  item('I16', '（十六）', text('畅通多式联运', 'Clear the way for multimodal transport'), [
    'DRC',
    'FIN',
    'TRA',
    'MIIT',
    'RAI',
  ]),
  item(
    'I17.1',
    '（十七）1',
    text('规划物流枢纽网络', 'Plan the hub network'),
    ['DRC', 'TRA'],
    text('方案期 2021 至 2025 年', 'a scheme for 2021 to 2025'),
  ),
  item('I17.2', '（十七）2', text('补冷链短板', 'Fill the gaps of the cold chain'), ['DRC']),
  item(
    'I17.3',
    '（十七）3',
    text('县乡村共同配送', 'Deliver jointly to counties and villages'),
    ['COM', 'DRC'],
    text('一中心、县节点、全覆盖', 'one centre, nodes in the counties, every place reached'),
  ),
  item('I17.4', '（十七）4', text('建应急物流体系', 'Build emergency logistics'), ['DRC', 'TRA', 'COUNTIES']),
  item('I18.1', '（十八）1', text('做强大型物流企业', 'Strengthen large firms'), ['FIN', 'DRC', 'COM', 'TRA']),
  item(
    'I18.2',
    '（十八）2',
    text('规范网络货运、培育联运经营人', 'Regulate freight platforms, raise joint operators'),
    ['TRA', 'DRC'],
  ),
  item(
    'I19',
    '（十九）',
    text('提高供应链水平', 'Raise the supply chains'),
    ['DRC', 'COM', 'POS', 'COUNTIES'],
    text('快递进村依规补贴，标准文中没有', 'express to villages is subsidised; the text gives no amount'),
  ),
  item('I20', '（二十）', text('发展智慧物流', 'Grow smart logistics'), ['DRC', 'TRA', 'POS', 'DAT']),
  item(
    'I21',
    '（二十一）',
    text('发展绿色物流', 'Grow green logistics'),
    ['COM', 'FIN', 'TRA', 'AMR', 'MIIT', 'POS'],
    text(
      '目录内新购快递物流车给补贴，金额文中没有',
      'newly bought express vehicles on the list are subsidised; the text gives no amount',
    ),
  ),
]

/** The twenty-one items of annex 9; those with points are counted point by point, twenty-seven in all. */
export const measures: readonly Measure[] = [...parts1To3, ...parts4To6]
