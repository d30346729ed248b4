import { wan } from '../../../../domain/kit/index.ts'
import { CONTENTS } from '../../../../domain/policies/land-acceptance/options.ts'
import type { Facts } from './case.ts'

/** A scheme within the scope, nothing of it under acceptance yet. */
export const scheme: Facts = {
  schemeInCentralUrbanArea: true,
  schemeApprovedByCity: true,
  schemeIsPrimaryDevelopment: true,
  schemeBegunOn: '2021-01-01',
  acceptanceSubjects: [],
  acceptanceInvestments: [],
}

/** Every condition of a test with the code of its failure, in the order of the text. */
export const CONDITIONS: Record<string, Record<string, string>> = {
  infrastructure: {
    infrastructureCompletionAccepted: 'INFRASTRUCTURE_NOT_ACCEPTED',
    infrastructureMeetsNationalStandard: 'INFRASTRUCTURE_BELOW_NATIONAL_STANDARD',
    infrastructureMeetsContract: 'INFRASTRUCTURE_BREAKS_CONTRACT',
    infrastructureMatchesDetailedPlan: 'INFRASTRUCTURE_OFF_PLAN',
  },
  housing: {
    housingCompletionAccepted: 'HOUSING_NOT_ACCEPTED',
    housingMeetsNationalStandard: 'HOUSING_BELOW_NATIONAL_STANDARD',
    housingMeetsContract: 'HOUSING_BREAKS_CONTRACT',
    housingMatchesResettlementScheme: 'HOUSING_OFF_SCHEME',
    housingMeetsBuildStandard: 'HOUSING_BELOW_BUILD_STANDARD',
  },
  netLand: {
    netLandBasicsMet: 'NOT_NET_LAND',
    landCompensationPaidInFull: 'LAND_COMPENSATION_OWED',
    attachmentsCleared: 'ATTACHMENTS_REMAIN',
    housesDemolished: 'HOUSES_REMAIN',
    wasteAboveGroundRemoved: 'WASTE_REMAINS',
  },
  requisition: {
    landApprovalDone: 'LAND_APPROVAL_OPEN',
    landRequisitionDone: 'LAND_REQUISITION_OPEN',
    landSupplyIndicatorsMet: 'SUPPLY_INDICATORS_NOT_MET',
  },
  formalities: {
    developmentFormalitiesDone: 'DEVELOPMENT_FORMALITIES_OPEN',
    planningFormalitiesDone: 'PLANNING_FORMALITIES_OPEN',
    landFormalitiesDone: 'LAND_FORMALITIES_OPEN',
    buildingFormalitiesDone: 'BUILDING_FORMALITIES_OPEN',
    completionFilingDone: 'COMPLETION_NOT_FILED',
  },
}

/** The rule of each test. */
export const RULES: Record<string, string> = {
  contents: 'A2.R03',
  infrastructure: 'A2.R04',
  housing: 'A2.R05',
  netLand: 'A2.R06',
  requisition: 'A2.R07',
  formalities: 'A2.R08',
}

/** The kinds of investment. */
export const KINDS = ['engineering', 'demolition', 'resettlement', 'requisition']

/** Every fact as it must be. */
export const inOrder: Facts = {
  ...Object.fromEntries(
    Object.values(CONDITIONS)
      .flatMap((conditions) => Object.keys(conditions))
      .map((name) => [name, true]),
  ),
  acceptanceContentsAddressed: Object.keys(CONTENTS),
  preparedAreaMu: '120',
  contractAreaMu: '120',
  ...Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`${kind}RecognisedFen`, wan(8200)],
      [`${kind}ContractLeastFen`, wan(8000)],
      [`${kind}ContractMostFen`, wan(8400)],
    ]),
  ),
}

/** A case of one subject, all in order but for what is said. */
export const of = (subject: string, more: Facts = {}): Facts => ({
  ...scheme,
  ...inOrder,
  acceptanceSubjects: [subject],
  ...more,
})

/** A case of one kind of investment. */
export const investment = (kind: string, more: Facts = {}): Facts => ({
  ...scheme,
  ...inOrder,
  acceptanceInvestments: [kind],
  ...more,
})

/** Every subject and every kind of investment, all in order. */
export const everything: Facts = {
  ...scheme,
  ...inOrder,
  acceptanceSubjects: Object.keys(RULES),
  acceptanceInvestments: KINDS,
}
