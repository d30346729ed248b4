import type { Provision } from '../../kit/index.ts'
import { goalsAndPlanning } from './provisions.part-1.ts'
import { campaigns } from './provisions.part-2.ts'
import { phasesAndGuarantees } from './provisions.part-3.ts'

/** The clauses of annex 7; parts of a clause are named by their subject. */
export const provisions: readonly Provision[] = [...goalsAndPlanning, ...campaigns, ...phasesAndGuarantees]
