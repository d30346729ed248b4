import { type Body, type Text, text } from '../kit/index.ts'

const department = (code: string, zh: string, en: string, printedAs: readonly string[] = [], note?: Text): Body => ({
  code,
  kind: 'department',
  name: text(zh, en),
  ...(printedAs.length > 0 ? { printedAs } : {}),
  ...(note ? { note } : {}),
})

const SHORT_FORM = text('文中只印简称，没有印全称', 'the documents print a short form only, never a full name')

/** Planning, industry, money. */
const economy: readonly Body[] = [
  department('DRC', '市发改委', 'Municipal development and reform commission', [
    '市发展改革委',
    '发展改革委',
    '发改委',
    '发展改革',
    '发改',
  ]),
  department('MIIT', '市工信局', 'Municipal industry and IT bureau', [
    '市工业和信息化局',
    '工业和信息化局',
    '工信局',
    '工信部门',
    '工信',
  ]),
  department('FIN', '市财政局', 'Municipal finance bureau', [
    '市财政部门',
    '市级财政部门',
    '财政局',
    '财政部门',
    '市财政',
    '财政',
  ]),
  department('COM', '市商务局', 'Municipal commerce bureau', ['商务局', '商务']),
  department('INV', '市招商局', 'Municipal investment promotion bureau'),
  department('AGR', '市农业局', 'Municipal agriculture bureau'),
  department('TAX', '市税务局', 'Municipal tax bureau', ['税务局', '税务部门', '税务']),
  department('STA', '市统计局', 'Municipal statistics bureau', ['统计局', '统计部门', '统计']),
  department('AUD', '市审计局', 'Municipal audit bureau', ['审计局', '审计']),
  department('FWB', '市金融工作局', 'Municipal finance work bureau', ['金融局', '金融部门']),
  department('AMR', '市市场监管局', 'Municipal market supervision bureau', [
    '市市场监督管理局',
    '市场监管局',
    '市场监督管理部门',
    '市场监管',
  ]),
  department('PBC', '中国人民银行驻马店中心支行', 'Zhumadian branch of the People’s Bank of China', [
    '人民银行驻马店市支行',
    '市人民银行驻马店市支行',
  ]),
  department('BIR', '市银保监局', 'Municipal banking and insurance regulator'),
  department('CUS', '驻马店海关', 'Zhumadian customs', ['我市海关']),
]

/** Land, building, roads, surroundings. */
const space: readonly Body[] = [
  department('NRP', '市自然资源和规划局', 'Municipal natural resources and planning bureau', [
    '自然资源和规划局',
    '自然资源和规划',
    '自然资源和国土规划部门',
    '国土部门',
    '自然资源',
  ]),
  department('HUC', '市住建局', 'Municipal housing and construction bureau', [
    '市住房城乡建设局',
    '住房城乡建设局',
    '市住建部门',
    '住房城乡建设',
    '住建局',
    '住建',
  ]),
  department('UMB', '市城管局', 'Municipal urban management bureau', [
    '驻马店市城市管理局',
    '城市管理局',
    '市城管部门',
    '城市管理',
    '城管',
  ]),
  department('LAN', '市园林绿化中心', 'Municipal parks and greening centre', ['园林']),
  department('TRA', '市交通运输局', 'Municipal transport bureau', ['市交通局', '交通运输局', '交通运输']),
  department('RAI', '驻马店车务段', 'Zhumadian railway operations depot'),
  department(
    'POS',
    '市邮政管理局',
    'Municipal postal administration',
    ['邮政管理局'],
    text('文中总是省去“市”字', 'always printed without the word for the city'),
  ),
  department('ECO', '市生态环境局', 'Municipal ecology and environment bureau', ['生态环境局', '生态环境']),
  department('WRB', '水利部门', 'Water department', ['水利'], SHORT_FORM),
  department('SEI', '地震部门', 'Seismic department', ['地震'], SHORT_FORM),
  department('MET', '气象部门', 'Weather department', ['气象'], SHORT_FORM),
]

/** People, knowledge, order. */
const society: readonly Body[] = [
  department('STB', '市科技局', 'Municipal science and technology bureau', ['科技部门', '科技局', '科技']),
  department('HRSS', '市人社局', 'Municipal human resources and social security bureau', ['人社部门']),
  department('EDU', '市教育局', 'Municipal education bureau'),
  department('CIV', '市民政局', 'Municipal civil affairs bureau', ['民政']),
  department('CTR', '市文广旅局', 'Municipal culture, broadcasting and tourism bureau'),
  department('CUL', '文物部门', 'Cultural relics department', ['文物'], SHORT_FORM),
  department('HEA', '市卫健体委', 'Municipal health and sports commission', ['卫健体委', '卫健体', '卫健委', '卫生']),
  department('MSB', '市医疗保障局', 'Municipal medical security bureau', [
    '市医疗保障部门',
    '医疗保障部门',
    '医疗保障',
  ]),
  department('PSB', '市公安局', 'Municipal public security bureau', ['公安局', '公安部门', '公安交管', '公安']),
  department('EME', '市应急管理局', 'Municipal emergency management bureau'),
  department('JUS', '市司法局', 'Municipal justice bureau'),
  department('DAT', '市政务服务和大数据局', 'Municipal government services and big data bureau', [
    '政务服务和大数据管理局',
    '市大数据局',
  ]),
  department('PAO', '市扶贫办', 'Municipal poverty relief office', ['扶贫']),
  department('EST', '市委编办', 'Office for staffing of the municipal Party committee'),
  department('CIVZ', '市文明办', 'Municipal office of civic culture'),
  department('FAO', '市外事办', 'Municipal foreign affairs office'),
  department('AST', '市科协', 'Municipal association for science and technology'),
  department('TU', '市总工会', 'Municipal federation of trade unions'),
  department('DPF', '市残联', 'Municipal disabled persons’ federation', ['残联']),
]

/** Every department and body of the city, state-run ones among them, by the form most used in the documents. */
export const departments: readonly Body[] = [...economy, ...space, ...society]
