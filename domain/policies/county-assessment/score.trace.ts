import {
  type Figures,
  type Parameter,
  POINTS,
  type ScheduleValue,
  type StatedRule,
  stated,
  type Text,
  type TraceStep,
  text,
  traceStep,
} from '../../kit/index.ts'
import { type Bonus, confirmedBonus } from './bonus.ts'
import { AGAINST_AVERAGE, AGAINST_BEST, GROUPS } from './indicators.ts'
import { type Scored, type Span, type Sums, sentFigure, shownEnds, shownPoints } from './main-score.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'
import { RECOGNITIONS, type Situation } from './situation.ts'

interface BonusStep {
  readonly rule: StatedRule
  /** Which item of the bonus, or all of it. */
  readonly of: keyof Bonus
  /** What of a unit's bonus goes in. */
  readonly fields: readonly string[]
  readonly tables: readonly { readonly parameter: Parameter }[]
}

const bonusStep = (
  id: string,
  of: keyof Bonus,
  article: string,
  label: Text,
  fields: readonly string[],
  tables: BonusStep['tables'],
): BonusStep => ({
  rule: stated(id, of === 'total' ? 'bonus' : of, POINTS, cite(article), label),
  of,
  fields,
  tables: [...tables, law.bonusCaps],
})

const BONUS_STEPS: readonly BonusStep[] = [
  bonusStep(
    'A3.R20',
    'electricity',
    '第六条1',
    text('工业用电量', 'Industrial electricity'),
    ['electricityGrowthPercent'],
    [law.electricityPoints, { parameter: law.electricityStep.parameter! }],
  ),
  bonusStep(
    'A3.R21',
    'highGrowth',
    '第六条2',
    text('高成长性企业', 'High-growth enterprises'),
    ['nurturedRevenueGrowthPercent', 'newlyListed', 'topTaxpayers'],
    [law.nurturePoints, law.nurtureSteps],
  ),
  bonusStep('A3.R22', 'green', '第六条3', text('绿色化改造', 'Green'), RECOGNITIONS.green, [law.eachPoints]),
  bonusStep(
    'A3.R23',
    'smart',
    '第六条4',
    text('智能化改造', 'Smart'),
    [...RECOGNITIONS.smart, 'benchmarkTask', 'cloudTask'],
    [law.eachPoints],
  ),
  bonusStep('A3.R24', 'science', '第六条5', text('科技创新', 'Science and technology'), RECOGNITIONS.science, [
    law.eachPoints,
  ]),
  bonusStep('A3.R25', 'listing', '第六条6', text('企业上市', 'Listing'), RECOGNITIONS.listing, [law.eachPoints]),
  bonusStep('A3.R26', 'total', '第六条', text('加分合计', 'Bonus'), [], []),
]

const BASE = stated('A3.R19', 'base', POINTS, cite('第五条'), text('基础分', 'Base'))
/** What is scored is a year: the score's own rule counts it. */
export const SCORE = stated('A3.R27', 'total', POINTS, cite('第五条、第六条'), text('考核得分', 'Score'))

const INDICATORS = [...AGAINST_AVERAGE, ...AGAINST_BEST].map(({ rule, item, label, article }) =>
  stated(rule, item, POINTS, cite(article), label),
)

/** The rules of a score, in the order of its steps. */
export const scoreRules: readonly StatedRule[] = [...INDICATORS, BASE, ...BONUS_STEPS.map(({ rule }) => rule), SCORE]

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
  { situation: { units, cityAverages }, main, sums, bonuses, totals }: Computed,
  figures: Figures,
): TraceStep[] {
  const byUnit = <T>(of: (i: number) => T): Record<string, T> =>
    Object.fromEntries(units.map(({ unit }, i) => [unit, of(i)]))
  const [full, steps] = [[figures.used(law.fullPoints)], [figures.used(law.stepPoints), figures.used(law.stepSizes)]]
  const indicators = main[0]!.map(({ indicator, full: cap }, at) => {
    const average = (cityAverages as Readonly<Record<string, string>>)[`${indicator.item}Percent`]
    return traceStep(INDICATORS[at]!, {
      inputs: { ...byUnit((i) => sentFigure(units[i]!, indicator)), ...(average ? { cityAverage: average } : {}) },
      parameters: average ? steps : full,
      value: byUnit((i) => shown(main[i]![at]!, cap)),
      cap: shownPoints(cap),
    })
  })
  const mostBase = main[0]!.reduce((most, { full: points }) => most + points, 0)
  const base = traceStep(BASE, {
    inputs: byUnit((i) => Object.fromEntries(GROUPS.map((group) => [group, shown(sums[i]!.groups[group])]))),
    value: byUnit((i) => shown(sums[i]!.base)),
    cap: shownPoints(mostBase),
  })
  const { item: mostItem, total: mostBonus } = figures.value<ScheduleValue>(law.bonusCaps)
  const bonus = BONUS_STEPS.map(({ rule, of, fields, tables }) =>
    traceStep(rule, {
      inputs: {
        ...byUnit((i) => picked(units[i]!.bonus, fields)),
        ...(of === 'electricity' ? { cityAverage: cityAverages.electricityGrowthPercent } : {}),
      },
      parameters: tables.map(figures.used),
      value: byUnit((i) => shownPoints(bonuses[i]![of])),
      cap: shownPoints(of === 'total' ? mostBonus! : mostItem!),
    }),
  )
  const score = traceStep(SCORE, {
    inputs: byUnit((i) => shownPoints(confirmedBonus(units[i]!, bonuses[i]!.total))),
    value: byUnit((i) => shown(totals[i]!)),
    cap: shownPoints(mostBase + mostBonus!),
  })
  return [...indicators, base, ...bonus, score]
}

/** A settled figure, or the range that a reviewer still has to close. */
function shown(span: Span, full?: number): unknown {
  const ends = shownEnds(span, full)
  return span.least === span.most ? ends.least : ends
}

const picked = (of: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, of[field] ?? null]))
