import type { PolicyFolder } from '../../kit/index.ts'
import { measures } from './measures.ts'
import { operatorFee } from './operator-fee.ts'
import { parkingFeeQuote } from './parking-fee-quote.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'

/** Annex 10: smart parking in the central urban area. */
export const smartParking: PolicyFolder = {
  policy,
  calculators: [parkingFeeQuote, operatorFee],
  provisions,
  measures,
}
