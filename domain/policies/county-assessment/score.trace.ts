import { type Figures, roundFraction, type TraceStep, text, traceStep } from '../../kit/index.ts'
import { type Bonus, confirmedBonus } from './bonus.ts'
import { figureOf, type Scored, type Span, type Sums, shownPoints } from './main-score.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'
import type { Situation } from './situation.ts'

const BONUS_STEPS: readonly (readonly [rule: string, item: keyof Bonus, zh: string, en: string, article: string])[] = [
  ['A3.R20', 'electricity', '工业用电量', 'Industrial electricity', '第六条1'],
  ['A3.R21', 'highGrowth', '高成长性企业', 'High-growth enterprises', '第六条2'],
  ['A3.R22', 'green', '绿色化改造', 'Green', '第六条3'],
  ['A3.R23', 'smart', '智能化改造', 'Smart', '第六条4'],
  ['A3.R24', 'science', '科技创新', 'Science and technology', '第六条5'],
  ['A3.R25', 'listing', '企业上市', 'Listing', '第六条6'],
  ['A3.R26', 'total', '加分合计', 'Bonus', '第六条'],
]

/** All that was computed of one assessment, unit by unit. */
export interface Computed {
  readonly situation: Situation
  readonly main: readonly Scored[][]
  readonly sums: readonly Sums[]
  readonly bonuses: readonly Bonus[]
  readonly totals: readonly Span[]
}

/** Every rule at work, unit by unit. */
export function traceOf(
  { situation: { units }, main, sums, bonuses, totals }: Computed,
  figures: Figures,
): TraceStep[] {
  const byUnit = <T>(of: (i: number) => T): Record<string, T> =>
    Object.fromEntries(units.map(({ unit }, i) => [unit, of(i)]))
  const [full, steps] = [[figures.used(law.fullPoints)], [figures.used(law.stepPoints), figures.used(law.stepSizes)]]
  const caps = [figures.used(law.bonusCaps)]
  const indicators = main[0]!.map(({ indicator, full: cap }, at) =>
    traceStep(indicator.rule, indicator.item, indicator.label, cite(indicator.article), {
      inputs: byUnit((i) => figureOf(units[i]!, indicator)),
      parameters: indicator.rule === 'A3.R04' || indicator.rule === 'A3.R07' ? steps : full,
      value: byUnit((i) => shown(main[i]![at]!)),
      cap: shownPoints(cap),
    }),
  )
  const base = traceStep('A3.R19', 'base', text('基础分', 'Base'), cite('第五条'), {
    inputs: {},
    value: byUnit((i) => shown(sums[i]!.base)),
  })
  const bonus = BONUS_STEPS.map(([rule, item, zh, en, article]) =>
    traceStep(rule, item, text(zh, en), cite(article), {
      inputs: {},
      parameters: caps,
      value: byUnit((i) => shownPoints(bonuses[i]![item])),
    }),
  )
  const score = traceStep('A3.R27', 'total', text('考核得分', 'Score'), cite('第五条'), {
    inputs: byUnit((i) => shownPoints(confirmedBonus(units[i]!, bonuses[i]!.total))),
    value: byUnit((i) => shown(totals[i]!)),
  })
  return [...indicators, base, ...bonus, score]
}

/** A settled figure, or the range that a reviewer still has to close. */
function shown({ least, most }: Span): unknown {
  const low = roundFraction(least, 2)
  return least === most ? low : { least: low, most: roundFraction(most, 2) }
}
