import * as z from 'zod'
import {
  collective,
  DAY,
  type Decision,
  dayNumber,
  dayOf,
  daySchema,
  type Fault,
  type Figures,
  type Reason,
  stated,
  text,
  timed,
  traceStep,
} from '../../kit/index.ts'
import { examples } from './monthly-plan-calendar.examples.ts'
import { reviewDay } from './parameters.ts'
import { cite, ISSUED, policy, STARTS } from './policy.ts'

const situationSchema = z.strictObject({
  month: timed(
    z
      .string()
      .regex(/^2\d{3}-(0[1-9]|1[0-2])$/)
      .meta({ description: 'The month that the plan is for, YYYY-MM. 用款月份', examples: ['2021-03'] }),
    'ahead',
    text('用款月份', 'Month of the plan'),
  ),
  preparedOn: timed(daySchema, 'done', text('编制完成日', 'Day on which the plan was ready'))
    .optional()
    .meta({ description: 'When the unit had its plan ready. 编制完成日' }),
  reviewedOn: timed(daySchema, 'done', text('审核申请日', 'Day on which it had been reviewed'))
    .optional()
    .meta({ description: 'When the city had reviewed it and applied. 审核申请日' }),
})

const timelinessSchema = z.enum(['onTime', 'late']).nullable()

const resultSchema = z.strictObject({
  prepareBy: daySchema,
  reviewBy: daySchema,
  prepared: timelinessSchema,
  reviewed: timelinessSchema,
})

type Situation = z.output<typeof situationSchema>
type Result = z.output<typeof resultSchema>

const DEADLINES = stated(
  'A8.R14',
  'deadlines',
  DAY,
  cite('四（三）3'),
  text('编制与审核的期限', 'Deadlines of planning and review'),
)

/** 月度用款计划: by when the plan of a month is made and reviewed, and whether it was (A8.R14). */
export const monthlyPlanCalendar = collective({
  id: 'monthly-plan-calendar',
  title: text('月度用款计划日程', 'Calendar of the monthly payment plan'),
  summary: text(
    '某月的用款计划最迟哪天编报、哪天审核，是否逾期。',
    'By when the payment plan of a month is made and reviewed, and whether it was.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  preparesFrom: ISSUED,
  situation: situationSchema,
  result: resultSchema,
  labels: {
    prepareBy: text('最迟编报日', 'Last day to make the plan'),
    reviewBy: text('最迟审核日', 'Last day to review it'),
    prepared: text('是否按时编报', 'Whether it was made in time'),
    reviewed: text('是否按时审核', 'Whether it was reviewed in time'),
  },
  parameters: [reviewDay.parameter!],
  rules: [DEADLINES],
  datedBy: DEADLINES,
  crossCheck: orderFaults,
  evaluate: schedule,
  examples,
})

/** There is no plan for a month before pooling, none is made before the notice, and none reviewed before it is made. */
function orderFaults({ month, preparedOn, reviewedOn }: Partial<Situation>): Fault[] {
  const faults: Fault[] = []
  for (const [field, day] of Object.entries({ preparedOn, reviewedOn }))
    if (day !== undefined && day < ISSUED)
      faults.push({
        pointer: `/${field}`,
        code: 'beforeNotice',
        detail: text(
          `方案 ${ISSUED} 才印发，此前没有月度计划`,
          `the scheme was issued on ${ISSUED}: there was no plan before`,
        ),
      })
  if (month !== undefined && month < STARTS.slice(0, 7))
    faults.push({
      pointer: '/month',
      code: 'beforePooling',
      detail: text(`统筹自 ${STARTS} 起，此前没有月度计划`, `pooling starts on ${STARTS}: no month before has a plan`),
    })
  if (preparedOn !== undefined && reviewedOn !== undefined && reviewedOn < preparedOn)
    faults.push({
      pointer: '/reviewedOn',
      code: 'beforePrepared',
      detail: text('审核不能早于编制完成', 'cannot be reviewed before it is ready'),
    })
  return faults
}

function schedule({ month, preparedOn, reviewedOn }: Situation, figures: Figures): Decision<Result> {
  const first = `${month}-01`
  const prepareBy = dayOf(dayNumber(first) - 1)
  const reviewBy = dayOf(dayNumber(first) + figures.value<number>({ parameter: reviewDay.parameter! }) - 1)
  const prepared = timeliness(preparedOn, prepareBy)
  const reviewed = timeliness(reviewedOn, reviewBy)
  return {
    outcome: 'computed',
    result: { prepareBy, reviewBy, prepared, reviewed },
    reasons: [prepared, reviewed].includes('late') ? [LATE] : [],
    requiresReview: [],
    trace: [
      traceStep(DEADLINES, {
        inputs: { month },
        parameters: [figures.used({ parameter: reviewDay.parameter! })],
        value: { prepareBy, reviewBy },
      }),
    ],
  }
}

const timeliness = (on: string | undefined, by: string) => (on === undefined ? null : on <= by ? 'onTime' : 'late')

const LATE: Reason = {
  code: 'LATE',
  kind: 'notice',
  rule: 'A8.R14',
  detail: text('逾期只作记录，不影响拨付', 'lateness is recorded and stops nothing'),
  citation: cite('四（三）3'),
}
