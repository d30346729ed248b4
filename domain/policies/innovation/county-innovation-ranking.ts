import { namesOf } from '../../bodies.ts'
import {
  collective,
  type Decision,
  FEN,
  type Figures,
  type Reason,
  type Review,
  type Schedule,
  type ScheduleValue,
  stated,
  TRUTH,
  type TraceStep,
  text,
  traceStep,
  yearOf,
} from '../../kit/index.ts'
import {
  annualOf,
  halfYearOf,
  interviews,
  linesFromBottom,
  linesFromTop,
  placed,
  totalOf,
} from './county-consequences.ts'
import { examples } from './county-innovation-ranking.examples.ts'
import { rankingFaults } from './county-ranking.faults.ts'
import { type Consequences, type Rankings, resultSchema, situationSchema } from './county-ranking.schema.ts'
import type { Tie } from './county-standing.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const article = cite('第十条')

const IN_PERIOD = stated(
  'A5.R36',
  'inPeriod',
  TRUTH,
  cite('第一条'),
  text('排名年度在政策期间之内', 'Ranked in years of the period'),
)
const PUBLICATION = stated(
  'A5.R31',
  'publication',
  TRUTH,
  article,
  text('连续在后列的约谈', 'Interview of those among the last again'),
)
const HALF_YEAR = stated(
  'A5.R32',
  'halfYear',
  FEN,
  article,
  text('半年后列约谈并扣减财力', 'Interview and deduction after a half-year'),
)
const AWARDS = stated(
  'A5.R33',
  'awards',
  FEN,
  article,
  text('年度前列表扬并奖励', 'Commendation and award of the first'),
)
const DEDUCTIONS = stated(
  'A5.R34',
  'deductions',
  FEN,
  article,
  text('未达目标时年度后列批评并扣减财力', 'Criticism and deduction of the last where the goal is missed'),
)

/** 县（区）创新指标排名奖惩: what follows from each published ranking (A5.R31–R34). */
export const countyInnovationRanking = collective({
  id: 'county-innovation-ranking',
  title: text('县区创新指标排名奖惩', 'Consequences of the county innovation ranking'),
  summary: text(
    '按各次创新指标排名，县区受到什么奖励、扣款或约谈。',
    'What each published innovation ranking means for a county: awards, deductions, talks.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    publications: text('各次公布的后果', 'What each publication means'),
    halfYears: text('各半年的后果', 'What each half-year means'),
    annual: text('年度奖惩', 'What the year means'),
  },
  parameters: [
    law.period.parameter,
    law.rankingLines.parameter,
    law.halfYearDeductions.parameter,
    law.annualAwards.parameter,
    law.annualDeductions.parameter,
  ],
  rules: [IN_PERIOD, PUBLICATION, HALF_YEAR, AWARDS, DEDUCTIONS],
  datedBy: IN_PERIOD,
  crossCheck: rankingFaults,
  evaluate: consequences,
  examples,
})

function consequences({ publications, halfYears, annual }: Rankings, figures: Figures): Decision<Consequences> {
  const years = [...publications, ...halfYears, ...(annual ? [annual] : [])].map(({ year }) => year)
  const period = figures.value<ScheduleValue>(law.period)
  const within = years.every((year) => yearOf(period.first!) <= year && year <= yearOf(period.last!))
  const inPeriod = traceStep(IN_PERIOD, {
    inputs: { years: [...new Set(years)] },
    parameters: [figures.used(law.period)],
    value: within,
  })
  if (!within) return { outcome: 'refused', reasons: [OUTSIDE_PERIOD], requiresReview: [], trace: [inPeriod] }

  const lines = figures.value<ScheduleValue>(law.rankingLines)
  const [first, last] = [lines.first!, lines.last!]
  const byPublication = publications.map((ranking) => placed(ranking, (counties) => [counties - last]))
  const byHalf = halfYears.map((ranking) => placed(ranking, (counties) => linesFromBottom(counties, last)))
  const byYear = annual
    ? [
        placed(annual, (counties) => [
          ...linesFromTop(first),
          ...(annual.cityMissedClassCGoal ? linesFromBottom(counties, last) : []),
        ]),
      ]
    : []
  const [awards, deductions] = [law.annualAwards, law.annualDeductions].map((of) => figures.value<ScheduleValue>(of))
  const result: Consequences = {
    publications: interviews(byPublication, last, lines.inARow!),
    halfYears: byHalf.map((half) => halfYearOf(half, figures.value<ScheduleValue>(law.halfYearDeductions))),
    annual: byYear.map((year) => annualOf(year, awards!, deductions!))[0] ?? null,
  }
  return {
    outcome: 'computed',
    result,
    reasons: [],
    requiresReview: [
      ...byPublication.flatMap(({ ranking: { year, number }, ties }) =>
        ties.map((tie) => pending('A5.R31', `publication${year}n${number}`, tie)),
      ),
      ...byHalf.flatMap(({ ranking: { year, half }, ties }) =>
        ties.map((tie) => pending('A5.R32', `halfYear${year}h${half}`, tie)),
      ),
      ...byYear.flatMap(({ ranking: { year }, ties }) =>
        ties.map((tie) => pending(tie.best <= first ? 'A5.R33' : 'A5.R34', `annual${year}`, tie)),
      ),
    ],
    trace: [inPeriod, ...traceOf(result, annual?.cityMissedClassCGoal, figures)],
  }
}

const OUTSIDE_PERIOD: Reason = {
  code: 'OUTSIDE_PERIOD',
  kind: 'refusal',
  rule: 'A5.R36',
  detail: text('有排名不在 2020 至 2022 年之内', 'a ranking is not of the years 2020 to 2022'),
  citation: cite('第一条'),
}

function pending(rule: string, ranking: string, { best, worst, counties }: Tie): Review {
  const { zh, en } = namesOf(counties)
  return {
    code: 'TIE_PENDING',
    rule,
    item: `${ranking}p${best}`,
    label: text(
      `${zh} 并列第 ${best} 至 ${worst} 名，结果因名次而异：须定先后并说明理由`,
      `${en} hold places ${best} to ${worst} together, and the places differ: order them and say why`,
    ),
    missing: ['orders'],
    least: best,
    most: worst,
    citation: article,
  }
}

/** One step for each kind of ranking that the case holds. */
function traceOf(
  { publications, halfYears, annual }: Consequences,
  cityMissedClassCGoal: boolean | undefined,
  { used, value: inForce }: Figures,
): TraceStep[] {
  const mostOf = (amounts: Schedule<'fen'>) => totalOf(inForce<ScheduleValue>(amounts))
  const everyTwoMonths = publications.map(({ year, number, lastPlaces, interviews: due }) =>
    traceStep(PUBLICATION, {
      item: `${PUBLICATION.item}${year}n${number}`,
      inputs: { year, number, lastPlaces },
      parameters: [used(law.rankingLines)],
      value: due,
    }),
  )
  const everyHalf = halfYears.map(({ year, half, interviewed, deductedFen }) =>
    traceStep(HALF_YEAR, {
      item: `${HALF_YEAR.item}${year}h${half}`,
      inputs: { year, half, counties: interviewed.map(({ county }) => county) },
      parameters: [law.rankingLines, law.halfYearDeductions].map(used),
      value: deductedFen,
      cap: mostOf(law.halfYearDeductions),
    }),
  )
  if (!annual) return [...everyTwoMonths, ...everyHalf]
  const { year, commended, criticised, awardedFen, deductedFen } = annual
  return [
    ...everyTwoMonths,
    ...everyHalf,
    traceStep(AWARDS, {
      inputs: { year, counties: commended.map(({ county }) => county) },
      parameters: [used(law.annualAwards)],
      value: awardedFen,
      cap: mostOf(law.annualAwards),
    }),
    traceStep(DEDUCTIONS, {
      inputs: { year, cityMissedClassCGoal, counties: criticised.map(({ county }) => county) },
      parameters: [law.rankingLines, law.annualDeductions].map(used),
      value: deductedFen,
      cap: mostOf(law.annualDeductions),
    }),
  ]
}
