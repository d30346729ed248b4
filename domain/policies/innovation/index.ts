import type { PolicyFolder } from '../../kit/index.ts'
import { countyInnovationRanking } from './county-innovation-ranking.ts'
import { enterpriseAward } from './enterprise-award.ts'
import { measures } from './measures.ts'
import { overseasTalentAllowance } from './overseas-talent-allowance.ts'
import { overseasTalentTotal } from './overseas-talent-total.ts'
import { platformAward } from './platform-award.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'
import { rdCondition } from './rd-condition.ts'
import { rdSubsidy } from './rd-subsidy.ts'
import { technologyContractSubsidy } from './technology-contract-subsidy.ts'

/** Annex 5: awards and subsidies for innovation, and the counties ranked by it. */
export const innovation: PolicyFolder = {
  policy,
  calculators: [
    platformAward,
    enterpriseAward,
    technologyContractSubsidy,
    overseasTalentAllowance,
    rdSubsidy,
    countyInnovationRanking,
    rdCondition,
    overseasTalentTotal,
  ],
  provisions,
  measures,
}
