import { namesOf } from '../../bodies.ts'
import {
  collective,
  compareFractions,
  type Decision,
  type Fault,
  type Figures,
  type Fraction,
  fraction,
  PERCENT,
  parse,
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
} from '../../kit/index.ts'
import { type Result, resultSchema, type Situation, situationSchema } from './annual.schema.ts'
import { ANNUAL, annualRules, traceOf } from './annual.trace.ts'
import { examples } from './county-assessment-annual.examples.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { isRanked, unitFaults } from './units.ts'

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
  revision: 2,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    assessmentYear: text('考核年度', 'Year of the assessment'),
    units: text('各县区年度得分与名次', 'Yearly points and ranks'),
    honours: text('表彰种类', 'Honours'),
  },
  parameters: [law.weights.parameter, law.honours.parameter!],
  rules: annualRules,
  datedBy: ANNUAL,
  crossCheck: (situation) => [...unitFaults(situation.units ?? []), ...decisionFaults(situation)],
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
    const isCriticised = criticised(entry, place, lowest, last, average)
    return {
      ...shown(entry),
      rank: shared,
      status,
      honoured: butNot(honoured(place, shared, lowest, seats), isCriticised),
      criticised: isCriticised,
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
    reasons: noticesOf(result, seats),
    requiresReview: ties.map(({ rank: shared, entries }) =>
      tieReview(
        shared,
        entries.map(({ unit }) => unit),
      ),
    ),
    trace: traceOf(situation, result, figures),
  }
}

/** A3.R03, A3.R28: the two scores by their weights, exactly. */
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

/** Where so few are ranked that the last is among the first, whoever is criticised is not honoured for the same year. */
const butNot = (isHonoured: boolean | null, isCriticised: boolean | null): boolean | null =>
  isCriticised === false || isHonoured === false ? isHonoured : isCriticised ? false : null

/** A3.R32: the last behind somebody, and only if its growth lies below the city's average. Null while a tie leaves open who is last. */
function criticised(
  { valueAddedGrowthPercent }: Weighed,
  place: number | null,
  lowest: number,
  last: number,
  average: number,
): boolean | null {
  if (last === 1 || parse(PERCENT, valueAddedGrowthPercent) >= average) return false
  if (place !== null) return place === last
  return lowest === last ? null : false
}

function noticesOf({ units }: Result, seats: number): Reason[] {
  const notices: Reason[] = []
  if (units.some(({ honoured }) => honoured)) notices.push(MAY_COMMEND)
  const rebuked = units.filter(({ criticised }) => criticised)
  if (rebuked.length > 0) notices.push(LEADER_SPEAKS)
  if (rebuked.some(({ rank: place }) => place! <= seats)) notices.push(CRITICISED_NOT_HONOURED)
  return notices
}

const LEADER_SPEAKS: Reason = {
  code: 'LEADER_MAKES_STATEMENT',
  kind: 'notice',
  rule: 'A3.R32',
  detail: text(
    '被通报批评的，其主要负责人还须在全市工业发展大会上表态',
    'the main leader of a unit that is criticised also has to make a statement at the city’s conference on industry',
  ),
  citation: cite('第九条'),
}

const CRITICISED_NOT_HONOURED: Reason = {
  code: 'CRITICISED_NOT_HONOURED',
  kind: 'notice',
  rule: 'A3.R30',
  detail: text(
    '参加评比的单位太少，末位也在前三名之内：被通报批评的不再表彰',
    'so few are ranked that the last is among the first three: whoever is criticised is not honoured as well',
  ),
  citation: cite('第八条'),
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

function tieReview(shared: number, units: readonly string[]): Review {
  const { zh, en } = namesOf(units)
  return {
    code: 'TIE_PENDING',
    rule: 'A3.R29',
    item: `tieAt${shared}`,
    label: text(
      `第 ${shared} 名 ${zh} 同分：须定先后并说明理由`,
      `${en} share rank ${shared}: they have to be ordered, with a reason`,
    ),
    missing: ['tieDecisions'],
    least: shared,
    most: shared + units.length - 1,
    citation: cite('第七条'),
  }
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
