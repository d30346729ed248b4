import {
  above,
  all,
  always,
  any,
  atLeast,
  atMost,
  caseOf,
  choose,
  constant,
  either,
  formula,
  head,
  highest,
  is,
  isSet,
  lowest,
  MONTHS,
  monthsAfter,
  not,
  type Options,
  rule,
  text,
  times,
  where,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './full-levy-status.examples.ts'
import { hasBegunOn } from './levy.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const begun = hasBegunOn(fact.askedOn)

const lifeMonths = times(law.documentLife, constant(MONTHS, 12))

/** N2.R09: the day on which the fifth year ends counts (Civil Code art. 201, 202). */
const regulationRequired = rule(
  'N2.R09',
  'regulationRequired',
  { label: text('须制定规章', 'A regulation is required'), cite: cite('三（二）') },
  all(fact.continues, atLeast(fact.askedOn, monthsAfter(fact.documentSince, lifeMonths))),
)

const TIMELINESS: Options = {
  onTime: text('按期完成', 'in time'),
  late: text('逾期完成', 'late'),
  open: text('未到期', 'not yet due'),
  overdue: text('已逾期未完成', 'overdue'),
}

const deadline = rule(
  'N2.R08',
  'deadline',
  { label: text('任务期限', 'Deadline of the milestone'), cite: cite('三') },
  choose(fact.milestone, law.milestones),
)

const ofFullLevy = is(fact.milestone, 'fullLevy')
const ofRegulation = is(fact.milestone, 'regulation')

/** The full levy begins with the regulation and not otherwise; a regulation that is in force has been issued. */
const isReached = either(ofFullLevy, begun, any(fact.isDone, all(ofRegulation, begun)))

/** The day of the milestone: nothing of the full levy lies before the regulation, and its issue not after it. */
const reachedOn = either(
  all(begun, any(ofFullLevy, ofRegulation)),
  either(
    fact.isDone,
    either(ofFullLevy, highest(fact.doneOn, law.regulationOn), lowest(fact.doneOn, law.regulationOn)),
    law.regulationOn,
  ),
  fact.doneOn,
)

const onTime = all(isReached, atMost(reachedOn, deadline))
const isDue = above(fact.askedOn, deadline)

const timeliness = rule(
  'N2.R08',
  'timeliness',
  { label: text('是否按期', 'Whether it was in time'), cite: cite('三') },
  caseOf(
    TIMELINESS,
    [
      ['onTime', onTime],
      ['late', isReached],
      ['open', not(isDue)],
    ],
    'overdue',
  ),
)

const kept = rule(
  'N2.R08',
  'deadlineKept',
  { label: text('没有逾期', 'The deadline is kept'), cite: cite('三') },
  all(
    head(
      'MILESTONE_LATE',
      text('该项任务逾期完成', 'the milestone was reached after its day'),
      where(isReached, onTime),
    ),
    head(
      'MILESTONE_OVERDUE',
      text('该项任务已逾期，尚未完成', 'the milestone is past its day and not reached'),
      where(not(isReached), not(isDue)),
    ),
  ),
)

/** N2.R11: the full levy needs the regulation; a levy that was reached before it cannot be. */
const inOrder = rule(
  'N2.R11',
  'order',
  { label: text('先有规章，后全面开征', 'The regulation first, then the full levy'), cite: cite('三（五）') },
  head(
    'REGULATION_FIRST',
    text('规章尚未施行，不能全面开征', 'the full levy cannot come before the regulation takes effect'),
    where(
      all(is(fact.milestone, 'fullLevy'), fact.isDone),
      isSet(law.regulationOn),
      atLeast(fact.doneOn, law.regulationOn),
    ),
  ),
)

/** 全面开征进度: whether the full levy has begun, whether a regulation is needed, how a milestone stands (N2.R07–R09, R11). */
export const fullLevyStatus = formula({
  id: 'full-levy-status',
  title: text('垃圾处理费全面开征进度', 'Where the full levy of the waste fee stands'),
  summary: text(
    '全面开征垃圾处理费了没有，要不要先立规章，节点是否按期。',
    'Whether the full levy of the waste fee has begun, whether a regulation is needed first, and how a milestone stands.',
  ),
  policy,
  askedBy: ['government'],
  edition: '2021',
  revision: 2,
  gives: 'computed',
  entitled: always,
  checks: [kept, inOrder],
  outputs: { fullLevy: begun, regulationRequired, deadline, timeliness },
  goal: begun,
  constraints: [
    {
      code: 'afterAskedDay',
      field: 'levyMilestoneDoneOn',
      says: text('完成日不能晚于所看的那一天', 'a completion cannot lie after the day that is looked at'),
      holds: any(not(fact.isDone), atMost(fact.doneOn, fact.askedOn)),
    },
    {
      code: 'afterAskedDay',
      field: 'normativeDocumentSinceOn',
      says: text('施行日不能晚于所看的那一天', 'it cannot be in force only after the day that is looked at'),
      holds: atMost(fact.documentSince, fact.askedOn),
    },
  ],
  examples,
})
