import * as z from 'zod'
import {
  collective,
  compareFractions,
  type Decision,
  decimalSchema,
  type Fault,
  type Figures,
  type Fraction,
  fraction,
  PERCENT,
  parse,
  percent,
  plus,
  pointerTo,
  printFraction,
  product,
  type Reason,
  type Review,
  readFraction,
  roundFraction,
  type ScheduleValue,
  standings,
  text,
  timed,
  traceStep,
} from '../../kit/index.ts'
import { examples } from './county-assessment-annual.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { isRanked, ranked, unitCode, unitType } from './units.ts'

const rate = decimalSchema(PERCENT, percent(-1000), percent(100_000))

/** A decimal of up to six places, or the exact total of a score, n/d. */
const score = z
  .string()
  .regex(/^(\d{1,3}(\.\d{1,6})?|\d{1,200}\/[1-9]\d{0,199})$/, { abort: true })
  .refine((text) => compareFractions(readFraction(text), fraction(130)) <= 0, {
    error: 'outOfBounds',
    params: { least: '0', most: '130' },
  })

const unitSchema = z.strictObject({
  unit: unitCode,
  type: unitType,
  ranked,
  ordinaryPoints: score.meta({ description: 'Ordinary assessment: a decimal, or an exact n/d. 平时考核得分' }),
  yearEndPoints: score.meta({ description: 'Year-end assessment. 年终考核得分' }),
  valueAddedGrowthPercent: rate,
})

const situationSchema = z.strictObject({
  assessmentYear: timed(z.int().min(2020).max(2100), 'done', text('考核年度', 'Year of the assessment')),
  cityAverageGrowthPercent: rate,
  units: z.array(unitSchema).min(1).max(100),
  tieDecisions: z
    .array(z.strictObject({ units: z.array(unitCode).min(2).max(100), reason: z.string().min(1).max(500) }))
    .max(10)
    .default([])
    .meta({ description: 'The units of one tie, best first, and why. 同分次序及理由' }),
})

const resultSchema = z.strictObject({
  assessmentYear: z.int(),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      annualPoints: z.string(),
      exactPoints: z.string(),
      rank: z.int().nullable().meta({ description: 'Null for a unit that is not ranked. 名次' }),
      status: z.enum(['SETTLED', 'DECIDED', 'TIE_PENDING', 'NOT_RANKED']),
      honoured: z.boolean().nullable(),
      criticised: z.boolean().nullable(),
    }),
  ),
  honours: z.array(z.enum(['advancedUnit', 'secondClassMerit', 'thirdClassMerit'])),
})

type Situation = z.output<typeof situationSchema>
type Result = z.output<typeof resultSchema>

/** 县区年度考核: 70/30, ranks, honours, criticism (A3.R02, R03, R28–R32). */
export const countyAssessmentAnnual = collective({
  id: 'county-assessment-annual',
  title: text('县区年度考核排名与奖惩', 'Annual ranking of counties, honours and criticism'),
  summary: text(
    '由平时和年终考核折算各县区的年度得分，排出名次，得出表彰和通报批评。',
    'The yearly score of each county from its ordinary and year-end assessments, the ranks, and who is honoured or criticised.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    assessmentYear: text('考核年度', 'Year of the assessment'),
    units: text('各县区年度得分与名次', 'Yearly points and ranks'),
    honours: text('表彰种类', 'Honours'),
  },
  parameters: [law.weights.parameter, law.honours.parameter!],
  crossCheck: (situation) => [...repeated(situation), ...decisionFaults(situation)],
  evaluate: rank,
  examples,
})

type Weighed = Situation['units'][number] & { readonly points: Fraction }

function rank(situation: Situation, figures: Figures): Decision<Result> {
  const { assessmentYear, units, tieDecisions, cityAverageGrowthPercent } = situation
  const weights = figures.value<ScheduleValue>(law.weights)
  const seats = figures.value<number>({ parameter: law.honours.parameter! })
  const all = units.map((unit): Weighed => ({ ...unit, points: annualPoints(unit, weights) }))
  const inComparison = all.filter(isRanked)
  const last = inComparison.length
  const average = parse(PERCENT, cityAverageGrowthPercent)
  // Who is last matters only where somebody could be criticised for it.
  const isBelow = ({ valueAddedGrowthPercent }: Weighed) => parse(PERCENT, valueAddedGrowthPercent) < average
  const { placed, ties } = standings(inComparison, {
    nameOf: ({ unit }) => unit,
    compare: (a, b) => compareFractions(b.points, a.points),
    lines: inComparison.some(isBelow) ? [seats, last - 1] : [seats],
    decisions: tieDecisions.map(({ units: order }) => order),
  })
  const inOrder = placed.map(({ entry, rank: shared, place, status }) => {
    const lowest = shared + tieSize(ties, shared) - 1
    return {
      ...shown(entry),
      rank: shared,
      status,
      honoured: honoured(place, shared, lowest, seats),
      criticised: criticised(entry, place, lowest, last, average),
    }
  })
  const apart = all
    .filter((unit) => !isRanked(unit))
    .map((unit) => ({ ...shown(unit), rank: null, status: 'NOT_RANKED' as const, honoured: false, criticised: false }))
  const result: Result = {
    assessmentYear,
    units: [...inOrder, ...apart],
    honours: ['advancedUnit', 'secondClassMerit', 'thirdClassMerit'],
  }
  return {
    outcome: 'computed',
    result,
    reasons: result.units.some(({ honoured }) => honoured) ? [MAY_COMMEND] : [],
    requiresReview: ties.map(({ rank: shared, entries }) =>
      tieReview(
        shared,
        entries.map(({ unit }) => unit),
      ),
    ),
    trace: traceOf(situation, result, figures),
  }
}

/** A3.R03, R28: the two scores by their weights, exactly. */
const annualPoints = (
  { ordinaryPoints, yearEndPoints }: Pick<Situation['units'][number], 'ordinaryPoints' | 'yearEndPoints'>,
  { ordinary, yearEnd }: ScheduleValue,
): Fraction => plus(weighed(ordinaryPoints, ordinary!), weighed(yearEndPoints, yearEnd!))

const weighed = (points: string, weight: number): Fraction =>
  product(readFraction(points), fraction(weight, 100 * PERCENT.scale))

const shown = ({ unit, points }: Weighed) => ({
  unit,
  annualPoints: roundFraction(points, 2),
  exactPoints: printFraction(points),
})

const tieSize = (ties: readonly { readonly rank: number; readonly entries: readonly unknown[] }[], at: number) =>
  ties.find((tie) => tie.rank === at)?.entries.length ?? 1

/** A3.R30: a place among the first; null while a tie leaves it open. */
function honoured(place: number | null, shared: number, lowest: number, seats: number): boolean | null {
  if (place !== null) return place <= seats
  if (shared > seats) return false
  return lowest <= seats ? true : null
}

/** A3.R32: the last, and only if its growth lies below the city's average. Null while a tie leaves open who is last. */
function criticised(
  { valueAddedGrowthPercent }: Weighed,
  place: number | null,
  lowest: number,
  last: number,
  average: number,
): boolean | null {
  if (parse(PERCENT, valueAddedGrowthPercent) >= average) return false
  if (place !== null) return place === last
  return lowest === last ? null : false
}

const MAY_COMMEND: Reason = {
  code: 'MAY_COMMEND_WITHIN',
  kind: 'notice',
  rule: 'A3.R31',
  detail: text(
    '受表彰的县区可按有关规定在本地开展表彰',
    'a unit that is honoured may commend its own bodies and people under the rules for that',
  ),
  citation: cite('第八条'),
}

const tieReview = (shared: number, units: readonly string[]): Review => ({
  code: 'TIE_PENDING',
  rule: 'A3.R29',
  item: `tieAt${shared}`,
  label: text(
    `第 ${shared} 名 ${units.join('、')} 同分：须定先后并说明理由`,
    `${units.join(', ')} share rank ${shared}: they have to be ordered, with a reason`,
  ),
  missing: ['tieDecisions'],
  least: shared,
  most: shared + units.length - 1,
  citation: cite('第七条'),
})

function traceOf({ units, cityAverageGrowthPercent }: Situation, result: Result, figures: Figures) {
  const byUnit = <T>(pick: (unit: Result['units'][number]) => T) =>
    Object.fromEntries(result.units.map((unit) => [unit.unit, pick(unit)]))
  const types = Object.fromEntries(units.map(({ unit, type }) => [unit, type]))
  const growth = Object.fromEntries(units.map((unit) => [unit.unit, unit.valueAddedGrowthPercent]))
  const points = byUnit(({ annualPoints: shownPoints }) => shownPoints)
  return [
    traceStep('A3.R01', 'scope', text('参加考核的单位', 'Units assessed'), cite('第四条'), {
      inputs: types,
      value: units.length,
    }),
    traceStep('A3.R02', 'ranked', text('参加评比的单位', 'Units that are ranked'), cite('第四条'), {
      inputs: types,
      value: byUnit(({ status }) => status !== 'NOT_RANKED'),
    }),
    traceStep('A3.R03', 'weights', text('平时与年终的权重', 'Weights of the two assessments'), cite('第三条'), {
      inputs: {},
      parameters: [figures.used(law.weights)],
      value: null,
    }),
    traceStep('A3.R28', 'annual', text('年度得分', 'Annual score'), cite('第七条'), {
      inputs: Object.fromEntries(units.map((unit) => [unit.unit, [unit.ordinaryPoints, unit.yearEndPoints]])),
      value: points,
    }),
    traceStep('A3.R29', 'ranks', text('名次', 'Ranks'), cite('第七条'), {
      inputs: points,
      value: byUnit(({ rank: place }) => place),
    }),
    traceStep('A3.R30', 'honours', text('前三名表彰', 'The first three are honoured'), cite('第八条'), {
      inputs: {},
      parameters: [figures.used({ parameter: law.honours.parameter! })],
      value: byUnit(({ honoured }) => honoured),
    }),
    traceStep(
      'A3.R32',
      'criticism',
      text('末位且增速低于平均的通报批评', 'The last is criticised if below the average'),
      cite('第九条'),
      {
        inputs: { ...growth, cityAverageGrowthPercent },
        value: byUnit(({ criticised: isCriticised }) => isCriticised),
      },
    ),
  ]
}

function repeated({ units = [] }: Partial<Situation>): Fault[] {
  const codes = units.map((unit) => unit?.unit)
  return codes.flatMap((code, i) =>
    code !== undefined && codes.indexOf(code) < i
      ? [
          {
            pointer: pointerTo(['units', i, 'unit']),
            code: 'repeated',
            detail: text('同一单位出现两次', 'this unit is named twice'),
          },
        ]
      : [],
  )
}

/** A decision names every unit of one tie, each once: of the units that are ranked and share one exact score. */
function decisionFaults({ units = [], tieDecisions = [] }: Partial<Situation>): Fault[] {
  if (units.some((unit) => !unit?.unit || !unit.type || !unit.ordinaryPoints || !unit.yearEndPoints)) return []
  const weights = law.weights.parameter.values[0]!.value as ScheduleValue
  const scores = new Map(units.filter(isRanked).map((unit) => [unit.unit, printFraction(annualPoints(unit, weights))]))
  return tieDecisions.flatMap((decision, i) => {
    const order = decision?.units
    if (!order || order.includes(undefined as never)) return []
    const shared = scores.get(order[0]!)
    const sharing = [...scores].filter(([, other]) => other === shared).map(([unit]) => unit)
    const named = new Set(order)
    const whole =
      named.size === order.length && named.size === sharing.length && sharing.every((unit) => named.has(unit))
    if (shared !== undefined && whole) return []
    return [
      {
        pointer: pointerTo(['tieDecisions', i, 'units']),
        code: 'notOneTie',
        detail: text('须恰好列出同分的全部单位，每个一次', 'must name every unit of one shared score, each once'),
      },
    ]
  })
}
