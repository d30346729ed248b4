import { above, all, always, atLeast, caseOf, formula, not, rule, text } from '../../kit/index.ts'
import { allocationsCover, targetsAddUp } from './allocation.ts'
import { PROGRAMME_STATES } from './options.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './stock-land.facts.ts'
import * as land from './stock-land.ts'
import { examples } from './stock-land-progress.examples.ts'

const kindsReached = all(
  atLeast(fact.unsupplied, law.unsuppliedTarget),
  atLeast(fact.idle, law.idleTarget),
  atLeast(fact.lowEfficiency, law.lowEfficiencyTarget),
)

/** A7.R06: every target by itself; more of one kind makes up for nothing in another. */
const programmeMet = rule(
  'A7.R06',
  'programmeMet',
  {
    label: text('目标全部完成', 'Every target is met'),
    cite: cite('二；三（三）'),
    notices: [
      {
        code: 'SURPLUS_DOES_NOT_OFFSET',
        says: text(
          '合计已达总目标，但某一类不足：超额的一类不能抵补',
          'the total is reached, but a kind falls short: the surplus of another makes up for nothing',
        ),
        when: all(atLeast(land.totalArea, law.stockTarget), not(kindsReached)),
      },
    ],
  },
  all(land.total.met, land.unsupplied.met, land.idle.met, land.lowEfficiency.met),
)

/** 存量用地盘活进度: the three kinds of land and their sum against the targets for the end of 2022 (A7.R01–R06, R18). */
export const stockLandProgress = formula({
  id: 'stock-land-progress',
  title: text('产业集聚区存量用地盘活进度', 'Progress in putting the stock land of the clusters to use'),
  summary: text(
    '三类存量用地和合计各完成目标的多少，还差多少亩。',
    'How far the three kinds of stock land and their sum are towards their targets, and how many mu are missing.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks: [land.total.met, land.unsupplied.met, land.idle.met, land.lowEfficiency.met, targetsAddUp, allocationsCover],
  outputs: {
    programme: caseOf(
      PROGRAMME_STATES,
      [
        ['met', programmeMet],
        ['inProgress', above(law.stockDeadline, fact.countedOn)],
      ],
      'notMet',
    ),
    totalMu: land.totalArea,
    totalMet: land.total.met,
    totalProgressPercent: land.total.progress,
    totalShortfallMu: land.total.shortfall,
    unsuppliedMet: land.unsupplied.met,
    unsuppliedProgressPercent: land.unsupplied.progress,
    unsuppliedShortfallMu: land.unsupplied.shortfall,
    idleMet: land.idle.met,
    idleTasksDone: land.idleTasksDone,
    idleProgressPercent: land.idle.progress,
    idleShortfallMu: land.idle.shortfall,
    lowEfficiencyMet: land.lowEfficiency.met,
    lowEfficiencyProgressPercent: land.lowEfficiency.progress,
    lowEfficiencyShortfallMu: land.lowEfficiency.shortfall,
    allocationsCover,
  },
  goal: programmeMet,
  labels: {
    programme: text('总体状态', 'How the programme stands'),
    totalMu: text('盘活面积合计', 'Land put to use in all'),
    totalShortfallMu: text('距总目标所差面积', 'Short of the overall target'),
    unsuppliedShortfallMu: text('批而未供土地所差面积', 'Short of the target for land approved but not supplied'),
    idleShortfallMu: text('闲置土地所差面积', 'Short of the target for idle land'),
    lowEfficiencyShortfallMu: text('低效工业用地所差面积', 'Short of the target for industrial land of low efficiency'),
  },
  constraints: [['2021', fact.idleIn2021] as const, ['2022', fact.idleIn2022] as const].map(([year, yearly]) => ({
    code: 'yearNotBegun',
    field: `idleDone${year}Mu`,
    says: text('统计日早于该年度，不会有完成的面积', 'counted before that year begins, when nothing of it can be done'),
    holds: land.doneInItsYear(year, yearly),
  })),
  examples,
})
