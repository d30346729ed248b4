import type { Provision } from '../../kit/index.ts'
import { backgroundAndSystem } from './provisions.part-1.ts'
import { operationAndIncome } from './provisions.part-2.ts'

/** The clauses of annex 10; FR ids are the functional requirements read out of parts 二 and 三. */
export const provisions: readonly Provision[] = [...backgroundAndSystem, ...operationAndIncome]
