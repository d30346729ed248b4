import type { Provision } from '../../kit/index.ts'
import { scopeAndStandards } from './provisions.part-1.ts'
import { stagesAndBreaches } from './provisions.part-2.ts'

/** The clauses of annex 2. */
export const provisions: readonly Provision[] = [...scopeAndStandards, ...stagesAndBreaches]
