import { type Figures, plus, roundFraction, type TraceStep, text, traceStep } from '../../kit/index.ts'
import { type Bonus, confirmedBonus } from './bonus.ts'
import { figureOf, inPoints, type Scored, shownPoints, totalOf } from './main-score.ts'
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

/** Every rule at work, unit by unit. */
export function traceOf(
  { units }: Situation,
  main: readonly Scored[][],
  bonuses: readonly Bonus[],
  figures: Figures,
): TraceStep[] {
  const byUnit = <T>(of: (i: number) => T): Record<string, T> =>
    Object.fromEntries(units.map(({ unit }, i) => [unit, of(i)]))
  const used = {
    full: [figures.used(law.fullPoints)],
    steps: [figures.used(law.stepPoints), figures.used(law.stepSizes)],
  }
  const indicators = main[0]!.map(({ indicator, full }, at) =>
    traceStep(indicator.rule, indicator.item, indicator.label, cite(indicator.article), {
      inputs: byUnit((i) => figureOf(units[i]!, indicator)),
      parameters: indicator.rule === 'A3.R04' || indicator.rule === 'A3.R07' ? used.steps : used.full,
      value: byUnit((i) => shown(main[i]![at]!)),
      cap: shownPoints(full),
    }),
  )
  const base = traceStep('A3.R19', 'base', text('基础分', 'Base'), cite('第五条'), {
    inputs: {},
    value: byUnit((i) => shown(totalOf(main[i]!))),
  })
  const bonus = BONUS_STEPS.map(([rule, item, zh, en, article]) =>
    traceStep(rule, item, text(zh, en), cite(article), {
      inputs: {},
      parameters: [figures.used(law.bonusCaps)],
      value: byUnit((i) => shownPoints(bonuses[i]![item])),
    }),
  )
  const total = traceStep('A3.R27', 'total', text('考核得分', 'Score'), cite('第五条'), {
    inputs: byUnit((i) => shownPoints(confirmedBonus(units[i]!, bonuses[i]!.total))),
    value: byUnit((i) => {
      const { least, most } = totalOf(main[i]!)
      const extra = inPoints(confirmedBonus(units[i]!, bonuses[i]!.total))
      return shown({ least: plus(least, extra), most: plus(most, extra) })
    }),
  })
  return [...indicators, base, ...bonus, total]
}

/** A settled figure, or the range that a reviewer still has to close. */
function shown({ least, most }: Pick<Scored, 'least' | 'most'>): unknown {
  const [low, high] = [roundFraction(least, 2), roundFraction(most, 2)]
  return low === high ? low : { least: low, most: high }
}
