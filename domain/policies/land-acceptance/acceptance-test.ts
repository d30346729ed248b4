import {
  all,
  type Choice,
  COUNT,
  caseOf,
  constant,
  type Expression,
  head,
  not,
  rule,
  sum,
  type Text,
  type Truth,
  text,
  when,
  where,
} from '../../kit/index.ts'
import { TEST_RESULTS } from './options.ts'
import { cite } from './policy.ts'

/** A condition of a test: its code and sentence where it does not hold. */
export type Condition = readonly [code: string, says: Text, holds: Truth]

/** One test of the acceptance, read three ways. */
export interface AcceptanceTest {
  /** Every condition holds, or the test does not apply. */
  readonly clears: Truth
  /** How many of its conditions do not hold. */
  readonly failures: Expression<'count'>
  readonly result: Choice
}

/** Shorthand for a {@link Condition}. */
export const condition = (code: string, zh: string, en: string, holds: Truth): Condition => [code, text(zh, en), holds]

const ONE = constant(COUNT, 1)

/** A test all of whose conditions must hold where it applies. */
export function acceptanceTest(
  { id, item, article, label }: { id: string; item: string; article: string; label: Text },
  applies: Truth,
  conditions: readonly Condition[],
): AcceptanceTest {
  const heads = conditions.map(([code, says, holds]) => head(code, says, holds))
  const clears = rule(id, item, { label, cite: cite(article) }, where(applies, ...heads))
  return {
    clears,
    failures: sum(...conditions.map(([, , holds]) => when(all(applies, not(holds)), ONE))),
    result: caseOf(
      TEST_RESULTS,
      [
        ['notApplicable', not(applies)],
        ['passed', clears],
      ],
      'failed',
    ),
  }
}
