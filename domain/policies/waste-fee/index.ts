import type { PolicyFolder } from '../../kit/index.ts'
import { agentSettlement } from './agent-settlement.ts'
import { fullLevyStatus } from './full-levy-status.ts'
import { measures } from './measures.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'
import { wasteFee } from './waste-fee.ts'

/** Notice of 2021: the waste treatment fee. */
export const wasteFeeLevy: PolicyFolder = {
  policy,
  calculators: [wasteFee, agentSettlement, fullLevyStatus],
  provisions,
  measures,
}
