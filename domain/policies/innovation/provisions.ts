import type { Provision } from '../../kit/index.ts'
import { platformsAndConditions } from './provisions.part-1.ts'
import { firmsTransferAndTalent } from './provisions.part-2.ts'
import { statisticsAndRanking } from './provisions.part-3.ts'

/** The clauses of annex 5. Where an article is one long paragraph, its sentences are counted after the heading. */
export const provisions: readonly Provision[] = [
  ...platformsAndConditions,
  ...firmsTransferAndTalent,
  ...statisticsAndRanking,
]
