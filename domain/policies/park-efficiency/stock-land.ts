import {
  all,
  any,
  atLeast,
  atMost,
  constant,
  DAY,
  dayNumber,
  difference,
  type Expression,
  has,
  head,
  highest,
  MU,
  not,
  percentageOf,
  rule,
  sum,
  type Text,
  type Truth,
  text,
  when,
  where,
} from '../../kit/index.ts'
import { dueOn } from './due-days.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'
import * as fact from './stock-land.facts.ts'

/** A target by itself: whether it is met in time, how far along it is, and what is missing. */
export interface Target {
  readonly met: Truth
  readonly progress: Expression<'percent'>
  readonly shortfall: Expression<'mu'>
}

interface TargetSpec {
  readonly id: string
  readonly item: string
  readonly article: string
  readonly label: Text
  readonly area: Expression<'mu'>
  readonly target: Expression<'mu'>
  readonly conditions: readonly Truth[]
}

function target({ id, item, article, label, area, target, conditions }: TargetSpec): Target {
  const about = { label, cite: cite(article) }
  const progressLabel = text(`${label.zh}：进度`, `${label.en}: progress`)
  return {
    met: rule(id, item, about, all(...conditions)),
    progress: rule(id, `${item}Progress`, { ...about, label: progressLabel }, percentageOf(area, target)),
    shortfall: highest(difference(target, area), constant(MU, 0)),
  }
}

const enough = (code: string, zh: string, en: string, area: Expression<'mu'>, least: Expression<'mu'>): Truth =>
  head(code, text(zh, en), atLeast(area, least))

/** All land put to use, whatever its kind. */
export const totalArea = sum(fact.unsupplied, fact.idle, fact.lowEfficiency)

export const total = target({
  id: 'A7.R01',
  item: 'total',
  article: '二',
  label: text('存量盘活总目标', 'Overall target'),
  area: totalArea,
  target: law.stockTarget,
  conditions: [
    enough(
      'TOTAL_BELOW_TARGET',
      '三类合计未达总目标',
      'the three kinds together are below the overall target',
      totalArea,
      law.stockTarget,
    ),
    head(
      'COUNTED_AFTER_DEADLINE',
      text('统计日在期限之后，不能证明按期完成', 'counted after the deadline: it does not show what was done in time'),
      atMost(fact.countedOn, law.stockDeadline),
    ),
  ],
})

const inTime = (due: Expression<'day'>): Truth => atMost(fact.countedOn, due)

export const unsupplied = target({
  id: 'A7.R03',
  item: 'unsupplied',
  article: '三（三）2',
  label: text('批而未供土地目标', 'Target for land approved but not supplied'),
  area: fact.unsupplied,
  target: law.unsuppliedTarget,
  conditions: [
    enough(
      'UNSUPPLIED_BELOW_TARGET',
      '批而未供土地未达目标',
      'land approved but not supplied is below its target',
      fact.unsupplied,
      law.unsuppliedTarget,
    ),
    inTime(dueOn.T07),
  ],
})

const hasBegun = (year: string): Truth => atLeast(fact.countedOn, constant(DAY, dayNumber(`${year}-01-01`)))

/** Of a year that has not begun, nothing is done. */
export const doneInItsYear = (year: string, { done }: typeof fact.idleIn2021): Truth =>
  any(not(has(fact.taskYears, `year${year}`)), hasBegun(year), atMost(done, constant(MU, 0)))

const yearlyTask = (year: string, { task, done }: typeof fact.idleIn2021): Truth =>
  where(
    has(fact.taskYears, `year${year}`),
    head(
      `IDLE_TASK_${year}_NOT_DONE`,
      text(`${year} 年省级任务未全部完成`, `the provincial task of ${year} is not done in full`),
      atLeast(when(hasBegun(year), done), task),
    ),
  )

/** Every yearly task that the province has passed down is done in full. */
export const idleTasksDone = rule(
  'A7.R04',
  'idleTasksDone',
  { label: text('各年度省级任务全部完成', 'Every yearly provincial task is done'), cite: cite('三（三）3') },
  all(yearlyTask('2021', fact.idleIn2021), yearlyTask('2022', fact.idleIn2022)),
)

export const idle = target({
  id: 'A7.R04',
  item: 'idle',
  article: '三（三）3',
  label: text('闲置土地目标', 'Target for idle land'),
  area: fact.idle,
  target: law.idleTarget,
  conditions: [
    enough('IDLE_BELOW_TARGET', '闲置土地未达目标', 'idle land is below its target', fact.idle, law.idleTarget),
    idleTasksDone,
    inTime(dueOn.T08),
  ],
})

export const lowEfficiency = target({
  id: 'A7.R05',
  item: 'lowEfficiency',
  article: '三（三）4',
  label: text('低效工业用地目标', 'Target for industrial land of low efficiency'),
  area: fact.lowEfficiency,
  target: law.lowEfficiencyTarget,
  conditions: [
    enough(
      'LOW_EFFICIENCY_BELOW_TARGET',
      '低效工业用地未达目标',
      'industrial land of low efficiency is below its target',
      fact.lowEfficiency,
      law.lowEfficiencyTarget,
    ),
    inTime(dueOn.T09),
  ],
})
