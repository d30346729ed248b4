import type { PolicyFolder } from '../../kit/index.ts'
import { counterGuarantee } from './counter-guarantee.ts'
import { graduateInsuranceSubsidy } from './graduate-insurance-subsidy.ts'
import { guaranteeLossShare } from './guarantee-loss-share.ts'
import { layoffNotice } from './layoff-notice.ts'
import { licenceExemption } from './licence-exemption.ts'
import { loanExtension } from './loan-extension.ts'
import { measures } from './measures.ts'
import { pensionDeferral } from './pension-deferral.ts'
import { placementSubsidy } from './placement-subsidy.ts'
import { policy } from './policy.ts'
import { preJobTrainingSubsidy } from './pre-job-training-subsidy.ts'
import { provisions } from './provisions.ts'
import { roadOccupationFee } from './road-occupation-fee.ts'
import { startupLoanEntry } from './startup-loan-entry.ts'
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
  ],
  provisions,
  measures,
}
