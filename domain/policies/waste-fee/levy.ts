import { all, atLeast, isSet, rule, text } from '../../kit/index.ts'
import type * as fact from './facts.ts'
import * as law from './parameters.ts'
import { cite } from './policy.ts'

const about = { label: text('已全面开征', 'The full levy has begun'), cite: cite('三（五）') }

/** N2.R07: from the day on which the regulation takes effect; not begun while that day is not known. */
export const hasBegunOn = (day: typeof fact.askedOn) =>
  rule('N2.R07', 'fullLevy', about, all(isSet(law.regulationOn), atLeast(day, law.regulationOn)))
