import type { Calculator, Policy, PolicyFolder } from './kit/index.ts'
import { countyAssessment } from './policies/county-assessment/index.ts'
import { flexibleEmployment } from './policies/flexible-employment/index.ts'
import { innovation } from './policies/innovation/index.ts'
import { landAcceptance } from './policies/land-acceptance/index.ts'
import { medicalPooling } from './policies/medical-pooling/index.ts'
import { smartParking } from './policies/smart-parking/index.ts'
import { starEnterprise } from './policies/star-enterprise/index.ts'

/** Every policy of the API, in the order of the gazette. A new policy is one folder and one line. */
export const folders: readonly PolicyFolder[] = [
  starEnterprise,
  landAcceptance,
  countyAssessment,
  innovation,
  flexibleEmployment,
  medicalPooling,
  smartParking,
]

export const policies: readonly Policy[] = folders.map(({ policy }) => policy)

/** Every calculator of the API. */
export const calculators: readonly Calculator[] = folders.flatMap((folder) => folder.calculators)
