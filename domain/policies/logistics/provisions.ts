import type { Provision } from '../../kit/index.ts'
import { institutions } from './provisions.part-1.ts'
import { landMoneyAndCharges } from './provisions.part-2.ts'
import { informationAndQuality } from './provisions.part-3.ts'

/** The clauses of annex 9; parts of an item are named by their subject. */
export const provisions: readonly Provision[] = [...institutions, ...landMoneyAndCharges, ...informationAndQuality]
