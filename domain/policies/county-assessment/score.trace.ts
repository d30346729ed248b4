import {
  type Figures,
  type Parameter,
  type ScheduleValue,
  type Text,
  type TraceStep,
  text,
  traceStep,
} from '../../kit/index.ts'
import { type Bonus, confirmedBonus } from './bonus.ts'
import { GROUPS } from './indicators.ts'
import { type Scored, type Span, type Sums, sentFigure, shownEnds, shownPoints } from './main-score.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'
import { RECOGNITIONS, type Situation } from './situation.ts'

interface BonusStep {
  readonly rule: string
  readonly item: keyof Bonus
  readonly label: Text
  readonly article: string
  /** What of a unit's bonus goes in. */
  readonly fields: readonly string[]
  readonly tables: readonly { readonly parameter: Parameter }[]
}

const bonusStep = (
  rule: string,
  item: keyof Bonus,
  article: string,
  label: Text,
  fields: readonly string[],
  tables: BonusStep['tables'],
): BonusStep => ({ rule, item, article, label, fields, tables: [...tables, law.bonusCaps] })

const BONUS_STEPS: readonly BonusStep[] = [
  bonusStep(
    'A3.R20',
    'electricity',
    '第六条1',
    text('工业用电量', 'Industrial electricity'),
    ['electricityGrowthPercent'],
    [law.electricityPoints, law.stepSizes],
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
    return traceStep(indicator.rule, indicator.item, indicator.label, cite(indicator.article), {
      inputs: { ...byUnit((i) => sentFigure(units[i]!, indicator)), ...(average ? { cityAverage: average } : {}) },
      parameters: average ? steps : full,
      value: byUnit((i) => shown(main[i]![at]!, cap)),
      cap: shownPoints(cap),
    })
  })
  const mostBase = main[0]!.reduce((most, { full: points }) => most + points, 0)
  const base = traceStep('A3.R19', 'base', text('基础分', 'Base'), cite('第五条'), {
    inputs: byUnit((i) => Object.fromEntries(GROUPS.map((group) => [group, shown(sums[i]!.groups[group])]))),
    value: byUnit((i) => shown(sums[i]!.base)),
    cap: shownPoints(mostBase),
  })
  const { item: mostItem, total: mostBonus } = figures.value<ScheduleValue>(law.bonusCaps)
  const bonus = BONUS_STEPS.map(({ rule, item, label, article, fields, tables }) =>
    traceStep(rule, item, label, cite(article), {
      inputs: {
        ...byUnit((i) => picked(units[i]!.bonus, fields)),
        ...(item === 'electricity' ? { cityAverage: cityAverages.electricityGrowthPercent } : {}),
      },
      parameters: tables.map(figures.used),
      value: byUnit((i) => shownPoints(bonuses[i]![item])),
      cap: shownPoints(item === 'total' ? mostBonus! : mostItem!),
    }),
  )
  const score = traceStep('A3.R27', 'total', text('考核得分', 'Score'), cite('第五条'), {
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
