import * as z from 'zod'
import {
  collective,
  type Decision,
  type Figures,
  printFraction,
  type Reason,
  type Review,
  type ScheduleValue,
  text,
} from '../../kit/index.ts'
import { type Bonus, bonusOf, confirmedBonus } from './bonus.ts'
import { examples } from './county-assessment-score.examples.ts'
import {
  inPoints,
  mainScores,
  type Scored,
  type Span,
  type Sums,
  shownEnds,
  shownPoints,
  sumsOf,
  total,
} from './main-score.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { SCORE, scoreRules, traceOf } from './score.trace.ts'
import { situationFaults } from './situation.faults.ts'
import { type Situation, situationSchema, type Unit } from './situation.ts'
import { isRanked } from './units.ts'

const range = z
  .strictObject({ least: z.string(), most: z.string() })
  .meta({ id: 'ShownPoints', description: 'Points to two places, for show. 得分（两位小数）' })

const resultSchema = z.strictObject({
  assessmentYear: z.int(),
  kind: z.enum(['ordinary', 'yearEnd']),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      ranked: z.boolean(),
      items: z.array(
        z.strictObject({ rule: z.string(), item: z.string(), least: z.string(), most: z.string(), full: z.string() }),
      ),
      groups: z.strictObject({ economicScale: range, taxPaid: range, quality: range, innovation: range }),
      basePoints: range,
      bonus: z.record(z.string(), z.string()).meta({ description: 'Item by item, as computed. 各项加分' }),
      bonusPoints: z.string().meta({ description: 'As confirmed, or as computed. 加分合计' }),
      totalPoints: range,
      exactTotal: z
        .string()
        .nullable()
        .meta({ description: 'The settled total exactly, to rank by: a whole number or n/d. 精确总分' }),
    }),
  ),
})

type Result = z.output<typeof resultSchema>

/** 县区考核评分: one assessment of all units, each measured against the best and the city's average (A3.R01–R27). */
export const countyAssessmentScore = collective({
  id: 'county-assessment-score',
  title: text('县区兴工强市考核评分', 'Score of the county assessment'),
  summary: text(
    '一次考核中各县区各项指标得多少分、加多少分。',
    'How many points each county gets for each indicator of one assessment, bonuses included.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    assessmentYear: text('考核年度', 'Year of the assessment'),
    kind: text('平时或年终考核', 'Ordinary or year-end'),
    units: text('各县区得分', 'Points of each county'),
  },
  parameters: [
    law.stepPoints,
    law.stepSizes,
    law.fullPoints,
    law.electricityPoints,
    { parameter: law.electricityStep.parameter! },
    law.nurturePoints,
    law.nurtureSteps,
    law.eachPoints,
    law.bonusCaps,
  ].map(({ parameter }) => parameter),
  rules: scoreRules,
  datedBy: SCORE,
  crossCheck: situationFaults,
  evaluate: score,
  examples,
})

function score(situation: Situation, figures: Figures): Decision<Result> {
  const table = (of: typeof law.fullPoints) => figures.value<ScheduleValue>(of)
  const main = mainScores(situation, {
    full: table(law.fullPoints),
    steps: table(law.stepPoints),
    sizes: figures.value<ScheduleValue>(law.stepSizes),
  })
  const bonuses = situation.units.map((unit) =>
    bonusOf(unit, situation.cityAverages.electricityGrowthPercent, {
      electricity: table(law.electricityPoints),
      electricityStep: figures.value<number>({ parameter: law.electricityStep.parameter! }),
      nurture: table(law.nurturePoints),
      nurtureSteps: figures.value<ScheduleValue>(law.nurtureSteps),
      each: table(law.eachPoints),
      caps: table(law.bonusCaps),
    }),
  )
  const sums = main.map(sumsOf)
  const totals = situation.units.map((unit, i) => {
    const bonus = inPoints(confirmedBonus(unit, bonuses[i]!.total))
    return total([sums[i]!.base, { least: bonus, most: bonus }])
  })
  const units = situation.units.map((unit, i) => unitResult(unit, main[i]!, sums[i]!, bonuses[i]!, totals[i]!))
  return {
    outcome: 'computed',
    result: { assessmentYear: situation.assessmentYear, kind: situation.kind, units },
    reasons: noticesOf(situation, main, bonuses),
    requiresReview: situation.units.flatMap(({ unit }, i) => reviewsOf(unit, main[i]!)),
    trace: traceOf({ situation, main, sums, bonuses, totals }, figures),
  }
}

function unitResult(
  unit: Unit,
  scored: readonly Scored[],
  { groups, base }: Sums,
  bonus: Bonus,
  sum: Span,
): Result['units'][number] {
  const { total: _, ...items } = bonus
  return {
    unit: unit.unit,
    ranked: isRanked(unit),
    items: scored.map(({ indicator: { rule, item }, full, least, most }) => ({
      rule,
      item,
      ...shownEnds({ least, most }, full),
      full: shownPoints(full),
    })),
    groups: {
      economicScale: shownEnds(groups.economicScale),
      taxPaid: shownEnds(groups.taxPaid),
      quality: shownEnds(groups.quality),
      innovation: shownEnds(groups.innovation),
    },
    basePoints: shownEnds(base),
    bonus: Object.fromEntries(Object.entries(items).map(([item, points]) => [item, shownPoints(points)])),
    bonusPoints: shownPoints(confirmedBonus(unit, bonus.total)),
    totalPoints: shownEnds(sum),
    exactTotal: sum.least === sum.most ? printFraction(sum.least) : null,
  }
}

const reviewsOf = (unit: string, scored: readonly Scored[]): Review[] =>
  scored
    .filter(({ least, most }) => least !== most)
    .map(({ indicator: { rule, item, label, article }, full }) => ({
      code: 'REVIEW_REQUIRED',
      rule,
      item: `${unit}.${item}`,
      label,
      missing: [`reviewerPoints.${item}`],
      least: '0',
      most: shownPoints(full),
      citation: cite(article),
    }))

function noticesOf({ units, cityAverages }: Situation, main: readonly Scored[][], bonuses: readonly Bonus[]): Reason[] {
  const notices: Reason[] = []
  if (main.flat().some(({ undefinedRatio }) => undefinedRatio)) notices.push(RATIO_UNDEFINED)
  const average = Number(cityAverages.electricityGrowthPercent)
  if (units.some(({ bonus }) => Number(bonus.electricityGrowthPercent) < average)) notices.push(BELOW_AVERAGE)
  if (units.some(({ bonus }, i) => bonus.confirmedPoints === undefined && bonuses[i]!.total > 0)) notices.push(PROPOSED)
  return notices
}

const notice = (code: string, rule: string, article: string, zh: string, en: string): Reason => ({
  code,
  kind: 'notice',
  rule,
  detail: text(zh, en),
  citation: cite(article),
})

const RATIO_UNDEFINED = notice(
  'RATIO_UNDEFINED',
  'A3.R19',
  '第五条',
  '有指标的最高值不大于零，比例无意义：其余单位由审核人给分，全为零的均记 0 分',
  'the best figure of an indicator is not above zero, so a share of it means nothing: a reviewer scores the others; where all are zero, all get 0',
)
const BELOW_AVERAGE = notice(
  'BASE_BELOW_AVERAGE',
  'A3.R20',
  '第六条1',
  '用电量增速低于平均的单位按印文仍得基础分，原文疑漏一字',
  'as printed, a unit below the average growth of electricity still gets the base; a word may be missing in the text',
)
const PROPOSED = notice(
  'BONUS_PROPOSED',
  'A3.R26',
  '第六条',
  '加分为“可给予”，须经审核确认；确认分可低于、不可高于计算分',
  'the bonus may be given: a reviewer confirms it, at most as computed',
)
