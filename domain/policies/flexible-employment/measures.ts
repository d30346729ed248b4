import { type Measure, text } from '../../kit/index.ts'

/**
 * The fifteen items of annex 6 with the bodies printed at their ends. Leads come first among the bodies;
 * where several share the lead, no single one is named.
 */
export const measures: readonly Measure[] = [
  {
    id: 'A6.M01',
    article: '（一）',
    title: text('支持个体经营', 'Support self-employment'),
    lead: null,
    bodies: ['AMR', 'HRSS', 'FIN', 'COM', 'PBC', 'TAX'],
    target: text(
      '两家按职责分别牵头：市市场监管局、市人社局',
      'two bodies lead, each for its part: market supervision and human resources',
    ),
  },
  {
    id: 'A6.M02',
    article: '（二）',
    title: text('扩大非全日制就业', 'Widen part-time work'),
    lead: 'HRSS',
    bodies: ['HRSS', 'FIN', 'CIV', 'HUC', 'COM', 'PBC', 'UMB', 'LAN'],
    target: text(
      '社保补贴为实缴额的三分之二，至多 3 年',
      'insurance subsidy of two thirds of what was paid, for at most three years',
    ),
  },
  {
    id: 'A6.M03',
    article: '（三）',
    title: text('支持新就业形态', 'Support new forms of work'),
    lead: 'COM',
    bodies: ['COM', 'EDU', 'MIIT', 'HRSS', 'TRA', 'DRC', 'DAT', 'CTR', 'HEA', 'AMR'],
  },
  {
    id: 'A6.M04',
    article: '（四）',
    title: text('简化审批和执照', 'Simplify approvals and licences'),
    lead: 'AMR',
    bodies: ['AMR', 'COUNTY_AND_ZONES'],
  },
  {
    id: 'A6.M05',
    article: '（五）',
    title: text('取消收费', 'Drop fees'),
    lead: 'FIN',
    bodies: ['FIN', 'UMB', 'AMR', 'COUNTY_AND_ZONES'],
    target: text(
      '灵活就业的行政事业性收费和获准占道费归零',
      'administrative fees on flexible work and the fee for approved road use are nil',
    ),
  },
  {
    id: 'A6.M06',
    article: '（六）',
    title: text('提供低成本场地', 'Provide low-cost premises'),
    lead: 'DRC',
    bodies: ['DRC', 'CIV', 'COM', 'UMB', 'COUNTY_AND_ZONES'],
  },
  {
    id: 'A6.M07',
    article: '（七）',
    title: text('组织培训并发补贴', 'Train and pay allowances'),
    lead: 'HRSS',
    bodies: ['HRSS', 'employment-leading-group'],
    target: text(
      '生活费每人每天 30 元，市外省内交通费 300 元',
      '30 yuan per person and day; 300 yuan for travel elsewhere in the province',
    ),
  },
  {
    id: 'A6.M08',
    article: '（八）',
    title: text('持续招聘活动', 'Keep up recruitment'),
    lead: 'HRSS',
    bodies: ['HRSS', 'employment-leading-group'],
    target: text('每月有招聘，信息到村', 'recruitment every month, news down to the village'),
  },
  {
    id: 'A6.M09',
    article: '（九）',
    title: text('规范人力资源服务', 'Improve human-resources services'),
    lead: 'HRSS',
    bodies: ['HRSS', 'employment-leading-group'],
    target: text('介绍成功每人 200 元或 300 元，每人每年一次', '200 or 300 yuan per person placed, once a year'),
  },
  {
    id: 'A6.M10',
    article: '（十）',
    title: text('维护劳动权益', 'Protect labour rights'),
    lead: null,
    bodies: ['HRSS', 'EME', 'TU'],
    target: text(
      '三家牵头，未列责任单位；裁员提前 30 日说明',
      'three bodies lead and none is responsible beside them; lay-offs are explained 30 days ahead',
    ),
  },
  {
    id: 'A6.M11',
    article: '（十一）',
    title: text('帮扶困难人员', 'Help people in difficulty'),
    lead: 'CIV',
    bodies: ['CIV', 'FIN', 'HRSS', 'TAX', 'DPF'],
    andOthers: true,
    target: text('2020 年养老保险费可暂缓', 'pension contributions of 2020 may be deferred'),
  },
  {
    id: 'A6.M12',
    article: '（十二）',
    title: text('推动新职业', 'Promote new occupations'),
    lead: 'HRSS',
    bodies: ['HRSS', 'STA'],
    andOthers: true,
  },
  {
    id: 'A6.M13',
    article: '（十三）',
    title: text('建立领导小组机制', 'Set up leading groups'),
    lead: 'COUNTY_AND_ZONES',
    bodies: ['COUNTY_AND_ZONES'],
    andOthers: true,
    target: text(
      '另有责任单位，未逐一列名：市政府的所有部门',
      'responsible beside them, without a list: every department of the city government',
    ),
  },
  {
    id: 'A6.M14',
    article: '（十四）',
    title: text('督导和激励', 'Supervise and reward'),
    lead: 'COUNTY_AND_ZONES',
    bodies: ['COUNTY_AND_ZONES', 'HRSS', 'CIVZ', 'FIN'],
  },
  {
    id: 'A6.M15',
    article: '（十五）',
    title: text('宣传引导', 'Make the policy known'),
    lead: 'COUNTY_AND_ZONES',
    bodies: ['COUNTY_AND_ZONES'],
    andOthers: true,
    target: text(
      '另有责任单位，未逐一列名：凡与此有关的单位',
      'responsible beside them, without a list: every unit that it concerns',
    ),
  },
]
