import {
  all,
  always,
  atLeast,
  atMost,
  caseOf,
  choose,
  formula,
  head,
  is,
  isSet,
  type Options,
  rule,
  text,
  where,
  yearsBetween,
} from '../../kit/index.ts'
import * as fact from './facts.ts'
import { examples } from './full-levy-status.examples.ts'
import { hasBegunOn } from './levy.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'

const begun = hasBegunOn(fact.askedOn)

/** N2.R09: the day that completes the fifth year counts. */
const regulationRequired = rule(
  'N2.R09',
  'regulationRequired',
  { label: text('须制定规章', 'A regulation is required'), cite: cite('三（二）') },
  all(fact.continues, atLeast(yearsBetween(fact.documentSince, fact.askedOn), law.documentLife)),
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

const timeliness = rule(
  'N2.R08',
  'timeliness',
  { label: text('是否按期', 'Whether it was in time'), cite: cite('三') },
  caseOf(
    TIMELINESS,
    [
      ['onTime', all(fact.isDone, atMost(fact.doneOn, deadline))],
      ['late', fact.isDone],
      ['open', atMost(fact.askedOn, deadline)],
    ],
    'overdue',
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
  revision: 1,
  gives: 'computed',
  entitled: always,
  checks: [inOrder],
  outputs: { fullLevy: begun, regulationRequired, deadline, timeliness },
  goal: begun,
  examples,
})
