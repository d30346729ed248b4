import { fact, mu, text } from '../../kit/index.ts'
import { STOCK_KINDS, TASK_YEARS } from './options.ts'

/** Far above the land of one city's clusters. */
const MOST_MU = mu('1000000')

const area = (name: string, zh: string, en: string) => fact.mu(name, text(zh, en), { most: MOST_MU })
const areaIfAsked = (name: string, zh: string, en: string) =>
  fact.mu(name, text(zh, en), { most: MOST_MU, conditional: true })

export const countedOn = fact.day(
  'stockLandCountedOn',
  text('统计截至哪一天？', 'Up to which day is the land counted?'),
  { time: 'done' },
)

export const unsupplied = area(
  'unsuppliedDisposedMu',
  '已核实盘活批而未供土地多少亩？',
  'How many mu of land approved but not supplied were put to use, as verified?',
)
export const idle = area(
  'idleDisposedMu',
  '已核实处置闲置土地多少亩？',
  'How many mu of idle land were disposed of, as verified?',
)
export const lowEfficiency = area(
  'lowEfficiencyDisposedMu',
  '已核实盘活低效工业用地多少亩？',
  'How many mu of industrial land of low efficiency were put to use, as verified?',
)

export const taskYears = fact.choices(
  'idleTaskYears',
  text('省里下达了哪些年度的闲置土地处置任务？', 'For which years has the province passed down a task for idle land?'),
  TASK_YEARS,
  { conditional: true },
)

const yearly = (year: string) => ({
  task: areaIfAsked(
    `idleTask${year}Mu`,
    `省里下达的 ${year} 年闲置土地处置任务是多少亩？`,
    `How many mu of idle land does the provincial task of ${year} name?`,
  ),
  done: areaIfAsked(
    `idleDone${year}Mu`,
    `${year} 年任务完成了多少亩？`,
    `How many mu of the task of ${year} were done?`,
  ),
})

export const idleIn2021 = yearly('2021')
export const idleIn2022 = yearly('2022')

export const allocatedKinds = fact.choices(
  'stockAllocationsKnown',
  text(
    '已汇总哪几类土地分解到各县区的任务？',
    'For which kinds of land have the tasks of the counties and zones been added up?',
  ),
  STOCK_KINDS,
  { presumed: [] },
)

const allocated = (kind: string, zh: string, en: string) =>
  areaIfAsked(
    `${kind}AllocatedMu`,
    `各县区${zh}任务合计多少亩？`,
    `How many mu of ${en} do the tasks of the counties and zones add up to?`,
  )

export const unsuppliedAllocated = allocated('unsupplied', '批而未供土地', 'land approved but not supplied')
export const idleAllocated = allocated('idle', '闲置土地', 'idle land')
export const lowEfficiencyAllocated = allocated('lowEfficiency', '低效工业用地', 'industrial land of low efficiency')
