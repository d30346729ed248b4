import type { PolicyFolder } from '../../kit/index.ts'
import { policy } from './policy.ts'

/** Annex 11: listed, not printed. */
export const nonResidentialPurchase: PolicyFolder = { policy, calculators: [], provisions: [], measures: [] }
