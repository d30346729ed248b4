import * as z from 'zod'
import {
  COUNT,
  collective,
  creditCodeOf,
  type Decision,
  decimalSchema,
  FEN,
  type Figures,
  optionUnit,
  POINTS,
  parse,
  plainText,
  points,
  type Reason,
  type Review,
  type ScheduleValue,
  stated,
  TRUTH,
  type TraceStep,
  text,
  timed,
  traceStep,
} from '../../kit/index.ts'
import { AWARD_PURPOSES } from './options.ts'
import { awards, places } from './parameters.ts'
import { placesInOrder, type Ranked, STARS, tieFaults } from './podium.ts'
import { cite, policy } from './policy.ts'
import { examples } from './ranking.examples.ts'

const MOST_FIRMS = 10_000

const starSchema = z.enum(STARS)
const standingSchema = z.enum(['eligible', 'outOfScope', 'conditionsNotMet', 'disqualified'])

const firmCode = creditCodeOf('enterprise')

const firmSchema = z.strictObject({
  creditCode: firmCode,
  name: plainText(100).optional(),
  totalPoints: decimalSchema(POINTS, 0, points(110))
    .optional()
    .meta({ description: 'Settled total of the score; required of an eligible firm. 已确定的总分' }),
  standing: standingSchema
    .default('eligible')
    .meta({ description: 'Whether A1.R01–R03 let the firm be ranked. 参评资格' }),
})

const situationSchema = z.strictObject({
  assessmentYear: timed(z.int().min(2020).max(2100), 'done', text('考核年度', 'Year of the assessment')),
  firms: z.array(firmSchema).min(1).max(MOST_FIRMS),
  tieDecisions: z
    .array(
      z.strictObject({
        creditCodes: z
          .array(firmCode)
          .min(2)
          .max(MOST_FIRMS)
          .meta({ description: 'All firms of one tie, best first. 同分企业的先后次序' }),
        reason: plainText(500),
      }),
    )
    .max(STARS.length)
    .default([]),
})

const resultSchema = z.strictObject({
  assessmentYear: z.int(),
  firms: z.array(
    z.strictObject({
      rank: z.int(),
      creditCode: z.string(),
      name: z.string().optional(),
      totalPoints: z.string(),
      status: z.enum(['SETTLED', 'DECIDED', 'TIE_PENDING']),
      star: starSchema.nullable(),
      awardFen: z.int().nullable().meta({ description: 'Null while a tie is pending. 同分未定时为空' }),
      plaque: z.boolean().nullable(),
    }),
  ),
  unranked: z.array(z.strictObject({ creditCode: z.string(), standing: standingSchema })),
  stars: z.array(
    z.strictObject({ star: starSchema, places: z.int(), filled: z.int(), awardFen: z.int(), totalFen: z.int() }),
  ),
  ties: z.array(
    z.strictObject({ afterPlace: z.int(), rank: z.int(), totalPoints: z.string(), creditCodes: z.array(z.string()) }),
  ),
  budget: z.strictObject({ payableFen: z.int(), fullListFen: z.int(), withinFullList: z.boolean() }),
  awardPurposes: z.array(z.enum(['techInnovation', 'entrepreneurTraining'])),
})

type Situation = z.output<typeof situationSchema>
type Result = z.output<typeof resultSchema>

const rules = {
  cycle: stated(
    'A1.R34',
    'cycle',
    COUNT,
    cite('五'),
    text('每年评定一次，星级不结转', 'One rating a year; no star is carried over'),
  ),
  stars: stated('A1.R30', 'stars', COUNT, cite('四'), text('按总分从高到低定星级', 'Stars by rank of the total')),
  awards: stated('A1.R31', 'awards', FEN, cite('五'), text('三星以上发给奖金', 'Cash for three stars and above')),
  plaques: stated(
    'A1.R32',
    'plaques',
    COUNT,
    cite('五'),
    text('各星级均表彰授牌，负责人优先推荐', 'Every star is commended with a plaque; its chief is put forward first'),
  ),
  purposes: stated(
    'A1.R33',
    'purposes',
    optionUnit(AWARD_PURPOSES),
    cite('五'),
    text('奖金限用于科技创新和企业家培训', 'Cash only for innovation and training of entrepreneurs'),
  ),
  noSecond: stated(
    'A1.R35',
    'noSecondAssessment',
    COUNT,
    cite('六'),
    text('已评星级的企业不再作强优企业考核', 'Firms with a star are not assessed again as strong and excellent firms'),
  ),
  budget: stated(
    'A1.R36',
    'budget',
    TRUTH,
    cite('五'),
    text('与满额名单的总额核对', 'Checked against the cost of a full list'),
  ),
}

/** 星级评定排名: scored firms in, ranks, stars, awards and the budget check out (A1.R30–R36). */
export const ranking = collective({
  id: 'star-enterprise-ranking',
  title: text('星级工业企业排名与奖励', 'Ranking and rewards of star industrial enterprises'),
  summary: text(
    '把已评分的企业排出名次，确定星级和奖金，并核对奖励总额。',
    'Ranks scored firms, tells their stars and awards, and checks the total against the budget.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 1,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    assessmentYear: text('考核年度', 'Year of the assessment'),
    firms: text('名次、星级与奖金', 'Ranks, stars and awards'),
    unranked: text('未列入排名的企业', 'Firms that are not ranked'),
    stars: text('各星级名额与奖金', 'Places and awards of each star'),
    ties: text('待裁定的同分', 'Ties to be decided'),
    budget: text('奖励总额核对', 'The budget'),
    awardPurposes: text('奖金用途', 'What awards are for'),
  },
  parameters: [places.parameter, awards.parameter],
  rules: Object.values(rules),
  datedBy: rules.cycle,
  crossCheck: ({ firms, tieDecisions = [] }) => tieFaults(firms, tieDecisions),
  evaluate: rank,
  examples,
})

function rank({ assessmentYear, firms, tieDecisions }: Situation, figures: Figures): Decision<Result> {
  const seats = figures.value<ScheduleValue>(places)
  const cash = figures.value<ScheduleValue>(awards)
  const eligible = firms.filter(({ standing }) => standing === 'eligible')
  const { ranked, ties } = placesInOrder(
    eligible.map((firm) => ({ ...firm, score: parse(POINTS, firm.totalPoints!) })),
    STARS.map((star) => seats[star]!),
    tieDecisions.map(({ creditCodes }) => creditCodes),
  )
  let first = 0
  const stars = STARS.map((star) => {
    const filled = Math.max(0, Math.min(seats[star]!, ranked.length - first))
    first += seats[star]!
    return { star, places: seats[star]!, filled, awardFen: cash[star]!, totalFen: filled * cash[star]! }
  })
  const payableFen = stars.reduce((total, { totalFen }) => total + totalFen, 0)
  const fullListFen = stars.reduce((total, { places, awardFen }) => total + places * awardFen, 0)
  const budget = { payableFen, fullListFen, withinFullList: payableFen <= fullListFen }
  const result: Result = {
    assessmentYear,
    firms: ranked.map((place) => awarded(place, cash)),
    unranked: firms
      .filter(({ standing }) => standing !== 'eligible')
      .map(({ creditCode, standing }) => ({ creditCode, standing })),
    stars,
    ties: ties.map(({ afterPlace, rank, firms }) => ({
      afterPlace,
      rank,
      totalPoints: firms[0]!.totalPoints!,
      creditCodes: firms.map(({ creditCode }) => creditCode),
    })),
    budget,
    awardPurposes: ['techInnovation', 'entrepreneurTraining'],
  }
  return {
    outcome: 'computed',
    result,
    reasons: [noSecondAssessment(assessmentYear)],
    requiresReview: result.ties.map(pendingTie),
    trace: traceOf(result, figures),
  }
}

function awarded({ firm, rank, status, star }: Ranked<Situation['firms'][number]>, cash: ScheduleValue) {
  const { creditCode, name, totalPoints } = firm
  const pending = status === 'TIE_PENDING'
  const held = star === null ? null : STARS[star]!
  return {
    rank,
    creditCode,
    ...(name === undefined ? {} : { name }),
    totalPoints: totalPoints!,
    status,
    star: held,
    awardFen: pending ? null : held ? cash[held]! : 0,
    plaque: pending ? null : held !== null,
  }
}

const noSecondAssessment = (year: number): Reason => ({
  code: 'NO_SECOND_ASSESSMENT',
  kind: 'notice',
  rule: 'A1.R35',
  detail: text(
    `${year} 年度已按星级评定的企业，不再作强优企业考核，也不重复领奖`,
    `a firm rated for ${year} is not assessed or paid again as a strong and excellent firm`,
  ),
  citation: cite('六'),
})

const pendingTie = ({ rank, creditCodes, afterPlace }: Result['ties'][number]): Review => ({
  code: 'TIE_PENDING',
  rule: 'A1.R30',
  item: `tieAfter${afterPlace}`,
  label: text(
    `第 ${rank} 名 ${creditCodes.length} 家同分，跨第 ${afterPlace} 名的星级界线：由办公室定先后并说明理由`,
    `${creditCodes.length} firms share rank ${rank} across the grade line after place ${afterPlace}: the office orders them and says why`,
  ),
  missing: ['tieDecisions'],
  least: afterPlace,
  most: afterPlace + 1,
  citation: cite('四'),
})

function traceOf({ assessmentYear, firms, stars, budget, awardPurposes }: Result, { used }: Figures): TraceStep[] {
  const filled = Object.fromEntries(stars.map(({ star, filled }) => [star, filled]))
  const total = (pick: (star: Result['stars'][number]) => number) => stars.reduce((sum, star) => sum + pick(star), 0)
  return [
    traceStep(rules.cycle, { inputs: { assessmentYear }, value: assessmentYear }),
    traceStep(rules.stars, { inputs: { firms: firms.length }, parameters: [used(places)], value: filled }),
    traceStep(rules.awards, {
      inputs: filled,
      parameters: [used(awards)],
      value: budget.payableFen,
      cap: budget.fullListFen,
    }),
    traceStep(rules.plaques, {
      inputs: filled,
      value: total((star) => star.filled),
      cap: total((star) => star.places),
    }),
    traceStep(rules.purposes, { inputs: {}, value: awardPurposes }),
    traceStep(rules.noSecond, { inputs: { assessmentYear }, value: total((star) => star.filled) }),
    traceStep(rules.budget, {
      inputs: { payableFen: budget.payableFen, fullListFen: budget.fullListFen },
      value: budget.withinFullList,
    }),
  ]
}
