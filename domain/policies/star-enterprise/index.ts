import type { PolicyFolder } from '../../kit/index.ts'
import { policy } from './policy.ts'
import { priority } from './priority.ts'
import { provisions } from './provisions.ts'
import { ranking } from './ranking.ts'
import { score } from './score.ts'

/** Annex 1: star rating of industrial firms. */
export const starEnterprise: PolicyFolder = {
  policy,
  calculators: [score, ranking, priority],
  provisions,
  measures: [],
}
