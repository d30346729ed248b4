import {
  above,
  all,
  any,
  atMost,
  caseOf,
  type Expression,
  either,
  formula,
  head,
  is,
  not,
  rule,
  text,
  where,
} from '../../kit/index.ts'
import { DATED, dueOn } from './due-days.ts'
import { dueState } from './due-state.ts'
import { PHASES } from './options.ts'
import { cite, policy } from './policy.ts'
import * as fact from './task.facts.ts'
import { examples } from './task-status.examples.ts'

const [first, ...others] = DATED

/** The last day of the task that is asked about. */
const due = others.reduce<Expression<'day'>>(
  (rest, code) => either(is(fact.task, code), dueOn[code], rest),
  dueOn[first!],
)

const { weighedOn, inTime, state, kept, overdueDays } = dueState(
  { done: fact.completed, doneOn: fact.completedOn, askedOn: fact.statusOn, due },
  ['TASK_LATE', text('过了期限才完成', 'completed only after its last day')],
  ['TASK_OVERDUE', text('已过期限，尚未完成', 'past its last day and not completed')],
)

const hasEnd = rule(
  'A7.R15',
  'hasEnd',
  { label: text('有期限', 'It has an end'), cite: cite('四（五）') },
  head(
    'PHASE_WITHOUT_END',
    text('巩固提升阶段自 2023 年起，没有终期', 'the phase of consolidation starts in 2023 and has no end'),
    not(is(fact.task, 'P5')),
  ),
)

const historicIssueCovered = rule(
  'A7.R08',
  'historicIssueCovered',
  { label: text('列入历史遗留问题整改', 'Listed among the historic issues'), cite: cite('三（三）2') },
  where(
    is(fact.task, 'T07HistoricIssues'),
    head(
      'FORMALITIES_NOT_POSSIBLE',
      text(
        '不符合完善供地手续条件，不在这一整改期限之内',
        'the supply formalities cannot be completed, so this deadline is not for it',
      ),
      fact.formalitiesPossible,
    ),
  ),
)

const status = rule(
  'A7.R17',
  'status',
  {
    label: text('任务状态', 'Status of the task'),
    cite: cite('三、四'),
    notices: [
      {
        code: 'AFTER_CAMPAIGN_PHASE',
        says: text(
          '已过集中攻坚阶段，以任务自身的期限为准',
          'the phase of the campaign is over; the task’s own deadline decides',
        ),
        when: all(is(fact.task, 'T07', 'T08', 'T09'), above(weighedOn, dueOn.P3), inTime),
      },
    ],
  },
  state,
)

const dueKept = rule(
  'A7.R17',
  'dueKept',
  { label: text('没有逾期', 'The last day is kept'), cite: cite('三、四') },
  kept,
)

const until = (day: Expression<'day'>) => atMost(fact.statusOn, day)

const phase = rule(
  'A7.R15',
  'phase',
  { label: text('所处阶段', 'Phase of the programme'), cite: cite('四') },
  caseOf(
    PHASES,
    [
      ['mobilise', until(dueOn.P1)],
      ['survey', until(dueOn.P2)],
      ['campaign', until(dueOn.P3)],
      ['summarise', until(dueOn.P4)],
    ],
    'consolidate',
  ),
)

/** 任务状态: whether a task of annex 7 was kept to its day, and the phase of the programme (A7.R08, R15, R17). */
export const taskStatus = formula({
  id: 'task-status',
  title: text('“百园增效”任务状态', 'Status of a task of the hundred parks programme'),
  summary: text(
    '“百园增效”的一项任务是否按期完成，现处哪个阶段。',
    'Whether a task of the hundred parks programme was kept to its day, and in which phase the programme is.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2020',
  revision: 2,
  gives: 'computed',
  entitled: all(hasEnd, historicIssueCovered),
  checks: [dueKept],
  outputs: {
    dueOn: due,
    status,
    overdueDays,
    phase,
  },
  goal: inTime,
  labels: {
    dueOn: text('最后一天', 'Last day'),
    overdueDays: text('逾期天数', 'Days overdue'),
  },
  constraints: [
    {
      code: 'afterStatusDay',
      field: 'parkTaskCompletedOn',
      says: text('完成日不能晚于查看日', 'a completion cannot lie after the day of the question'),
      holds: any(not(fact.completed), atMost(fact.completedOn, fact.statusOn)),
    },
  ],
  examples,
})
