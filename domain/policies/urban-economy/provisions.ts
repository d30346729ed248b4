import type { Provision } from '../../kit/index.ts'
import { centralArea } from './provisions.part-1.ts'
import { openingAndConsumption } from './provisions.part-2.ts'
import { competitiveness } from './provisions.part-3.ts'
import { resources } from './provisions.part-4.ts'

/** The clauses of annex 4; parts of a measure are named by their subject. */
export const provisions: readonly Provision[] = [
  ...centralArea,
  ...openingAndConsumption,
  ...competitiveness,
  ...resources,
]
