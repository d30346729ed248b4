import type { Provision } from '../../kit/index.ts'
import { scopeAndWeights } from './provisions.part-1.ts'
import { mainIndicators } from './provisions.part-2.ts'
import { bonusItems } from './provisions.part-3.ts'
import { procedureAndResults } from './provisions.part-4.ts'

/** The clauses of annex 3. */
export const provisions: readonly Provision[] = [
  ...scopeAndWeights,
  ...mainIndicators,
  ...bonusItems,
  ...procedureAndResults,
]
