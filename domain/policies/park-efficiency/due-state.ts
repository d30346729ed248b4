import {
  all,
  atMost,
  caseOf,
  constant,
  DAYS,
  daysBetween,
  type Expression,
  either,
  head,
  highest,
  not,
  type Text,
  type Truth,
  where,
} from '../../kit/index.ts'
import { TASK_STATES } from './options.ts'

/** Something that has a last day: whether and when it was done, the day of the question, and the last day. */
interface Dated {
  readonly done: Truth
  readonly doneOn: Expression<'day'>
  readonly askedOn: Expression<'day'>
  readonly due: Expression<'day'>
}

/** A reason, by its code. */
type Reason = readonly [code: string, says: Text]

/**
 * How something stands that has a last day, of which the last is still in time: the day that is held against it (of its completion,
 * or else of the question), its state, the days that it is over, and what is told where it is late or overdue.
 */
export function dueState({ done, doneOn, askedOn, due }: Dated, late: Reason, overdue: Reason) {
  const weighedOn = either(done, doneOn, askedOn)
  const inTime = atMost(weighedOn, due)
  const state = caseOf(
    TASK_STATES,
    [
      ['doneOnTime', all(done, inTime)],
      ['doneLate', done],
      ['open', inTime],
    ],
    'overdue',
  )
  const kept = all(head(...late, where(done, inTime)), head(...overdue, where(not(done), inTime)))
  return { weighedOn, inTime, state, kept, overdueDays: highest(daysBetween(due, weighedOn), constant(DAYS, 0)) }
}
