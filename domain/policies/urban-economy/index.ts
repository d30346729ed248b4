import type { PolicyFolder } from '../../kit/index.ts'
import { enclaveTaxShare } from './enclave-tax-share.ts'
import { headquartersAward } from './headquarters-award.ts'
import { householdRegistration } from './household-registration.ts'
import { investmentIntensity } from './investment-intensity.ts'
import { idleLandTreatment, landGrantTerms } from './land-grant-terms.ts'
import { measures } from './measures.ts'
import { policy } from './policy.ts'
import { projectSiting } from './project-siting.ts'
import { provisions } from './provisions.ts'
import { urbanTargets } from './urban-targets.ts'

/** Annex 4: the economy of the urban districts. */
export const urbanEconomy: PolicyFolder = {
  policy,
  calculators: [
    enclaveTaxShare,
    investmentIntensity,
    projectSiting,
    landGrantTerms,
    idleLandTreatment,
    headquartersAward,
    urbanTargets,
    householdRegistration,
  ],
  provisions,
  measures,
}
