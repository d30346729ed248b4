import {
  COUNT,
  DAY,
  dayNumber,
  FEN,
  MONTHS,
  MU,
  mu,
  QUANTITY,
  quantityParameter,
  slotQuantity,
  type Text,
  text,
  type Unit,
  type UnitCode,
  wan,
} from '../../kit/index.ts'
import { cite, ISSUED } from './policy.ts'

const figure = <U extends UnitCode>(id: string, label: Text, unit: Unit<U>, article: string, value: number) =>
  quantityParameter(`park-efficiency.${id}`, label, unit, { from: ISSUED, value, cite: cite(article) })

// Stock land (parts 2 and 3)

export const stockTarget = figure(
  'stock-land-target',
  text('盘活存量建设用地目标', 'Stock land to be put to use'),
  MU,
  '二',
  mu('25000'),
)
export const stockDeadline = figure(
  'stock-land-deadline',
  text('存量盘活总目标期限', 'Deadline of the overall target'),
  DAY,
  '二',
  dayNumber('2022-12-31'),
)
export const unsuppliedTarget = figure(
  'unsupplied-target',
  text('批而未供土地盘活目标', 'Target for land approved but not supplied'),
  MU,
  '三（三）2',
  mu('20000'),
)
export const idleTarget = figure(
  'idle-target',
  text('闲置土地处置目标', 'Target for idle land'),
  MU,
  '三（三）3',
  mu('3500'),
)
export const lowEfficiencyTarget = figure(
  'low-efficiency-target',
  text('低效工业用地处置目标', 'Target for industrial land of low efficiency'),
  MU,
  '三（三）4',
  mu('1500'),
)

// Tax for each mu (part 2)

export const taxGoal = figure(
  'tax-per-mu-goal',
  text('工业用地亩均税收目标', 'Goal for the tax of a mu of industrial land'),
  FEN,
  '二',
  wan(15),
)
export const goalSetOn = figure(
  'tax-per-mu-set-on',
  text('亩均税收目标起算日', 'Day from which the years of the goal run'),
  DAY,
  '印发日期',
  dayNumber(ISSUED),
)
export const goalLeastMonths = figure(
  'tax-per-mu-least-months',
  text('亩均税收目标最短月数', 'Shortest time of the goal'),
  MONTHS,
  '二',
  36,
)
export const goalMostMonths = figure(
  'tax-per-mu-most-months',
  text('亩均税收目标最长月数', 'Longest time of the goal'),
  MONTHS,
  '二',
  60,
)

// Reports (part 5)

export const startedOn = figure(
  'programme-started-on',
  text('“百园增效”方案印发日', 'Day on which the scheme was issued'),
  DAY,
  '印发日期',
  dayNumber(ISSUED),
)

// Standard land (part 3): the three values are published by the city, and not in the text

const minimum = <U extends UnitCode>(id: string, label: Text, unit: Unit<U>, most: number) =>
  slotQuantity(`park-efficiency.standard-land-${id}`, label, unit, { least: 0, most, cite: cite('三（二）1（1）') })

export const leastInvestment = minimum(
  'investment',
  text('“标准地”亩均投资强度下限', 'Least investment for a mu of standard land'),
  FEN,
  wan(5000),
)
export const leastTax = minimum(
  'tax',
  text('“标准地”亩均税收下限', 'Least yearly tax for a mu of standard land'),
  FEN,
  wan(5000),
)
export const leastPlotRatio = minimum(
  'plot-ratio',
  text('“标准地”容积率下限', 'Least plot ratio of standard land'),
  QUANTITY,
  10_000,
)

// Regional assessment (part 3)

export const assessmentItems = figure(
  'assessment-items',
  text('区域评估列明事项数', 'Items of the regional assessment'),
  COUNT,
  '三（一）2',
  10,
)
export const enterpriseFee = figure(
  'assessment-enterprise-fee',
  text('企业共享评估成果的费用', 'What a firm pays to share an assessment'),
  FEN,
  '三（一）2',
  0,
)
