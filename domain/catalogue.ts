import type { Calculator, Policy, PolicyFolder, Text } from './kit/index.ts'
import { countyAssessment } from './policies/county-assessment/index.ts'
import { flexibleEmployment } from './policies/flexible-employment/index.ts'
import { innovation } from './policies/innovation/index.ts'
import { landAcceptance } from './policies/land-acceptance/index.ts'
import { logistics } from './policies/logistics/index.ts'
import { medicalPooling } from './policies/medical-pooling/index.ts'
import { nonResidentialPurchase } from './policies/non-residential-purchase/index.ts'
import { parkEfficiency } from './policies/park-efficiency/index.ts'
import { smartParking } from './policies/smart-parking/index.ts'
import { starEnterprise } from './policies/star-enterprise/index.ts'
import { urbanEconomy } from './policies/urban-economy/index.ts'
import { wasteFeeLevy } from './policies/waste-fee/index.ts'

/** Every policy of the API, in the order of the gazette. A new policy is one folder and one line. */
export const folders: readonly PolicyFolder[] = [
  starEnterprise,
  landAcceptance,
  countyAssessment,
  urbanEconomy,
  innovation,
  flexibleEmployment,
  parkEfficiency,
  medicalPooling,
  logistics,
  smartParking,
  nonResidentialPurchase,
  wasteFeeLevy,
]

export const policies: readonly Policy[] = folders.map(({ policy }) => policy)

/** Of a policy that is listed and not printed: what is to be said of it. */
export const missingText = (id: string): Text | undefined => policies.find((policy) => policy.id === id)?.textMissing

/** Every calculator of the API. */
export const calculators: readonly Calculator[] = folders.flatMap((folder) => folder.calculators)
