import type { PolicyFolder } from '../../kit/index.ts'
import { agencyServiceSubsidy } from './agency-service-subsidy.ts'
import { counterGuarantee } from './counter-guarantee.ts'
import { freePremises } from './free-premises.ts'
import { graduateInsuranceSubsidy } from './graduate-insurance-subsidy.ts'
import { guaranteeLossShare } from './guarantee-loss-share.ts'
import { incubatorPlace } from './incubator-place.ts'
import { layoffNotice } from './layoff-notice.ts'
import { licenceExemption } from './licence-exemption.ts'
import { livingAid } from './living-aid.ts'
import { loanExtension } from './loan-extension.ts'
import { measures } from './measures.ts'
import { pensionDeferral } from './pension-deferral.ts'
import { placementSubsidy } from './placement-subsidy.ts'
import { placementSubsidyTotal } from './placement-subsidy-total.ts'
import { policy } from './policy.ts'
import { preJobTrainingSubsidy } from './pre-job-training-subsidy.ts'
import { projectInjuryInsurance } from './project-injury-insurance.ts'
import { provisions } from './provisions.ts'
import { rentRelief } from './rent-relief.ts'
import { roadOccupationFee } from './road-occupation-fee.ts'
import { startupLoanEntry } from './startup-loan-entry.ts'
import { startupSubsidy } from './startup-subsidy.ts'
import { startupTrainingEntry } from './startup-training-entry.ts'
import { streetVending } from './street-vending.ts'
import { trainingAllowance } from './training-allowance.ts'

/** Annex 6: measures for people in flexible work. */
export const flexibleEmployment: PolicyFolder = {
  policy,
  calculators: [
    startupLoanEntry,
    counterGuarantee,
    guaranteeLossShare,
    loanExtension,
    graduateInsuranceSubsidy,
    licenceExemption,
    roadOccupationFee,
    trainingAllowance,
    preJobTrainingSubsidy,
    placementSubsidy,
    layoffNotice,
    pensionDeferral,
    startupSubsidy,
    incubatorPlace,
    streetVending,
    rentRelief,
    freePremises,
    startupTrainingEntry,
    agencyServiceSubsidy,
    placementSubsidyTotal,
    projectInjuryInsurance,
    livingAid,
  ],
  provisions,
  measures,
}
