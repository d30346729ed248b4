import type { Provision } from '../../kit/index.ts'
import { goalsAndTasks } from './provisions.part-1.ts'
import { legacyAndFund } from './provisions.part-2.ts'

/** The clauses of annex 8. */
export const provisions: readonly Provision[] = [...goalsAndTasks, ...legacyAndFund]
