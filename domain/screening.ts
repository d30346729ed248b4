import { calculators } from './catalogue.ts'
import type { Calculator, Formula, Holder } from './kit/index.ts'

const isEntitlementOf =
  (holder: Holder) =>
  (calculator: Calculator): calculator is Formula =>
    'holder' in calculator && [calculator.holder].flat().includes(holder)

/** Every entitlement that the documents give a person, in the order of the catalogue. */
export const personEntitlements: readonly Formula[] = calculators.filter(isEntitlementOf('person'))

/** Every entitlement that the documents give an enterprise, in the order of the catalogue. */
export const enterpriseEntitlements: readonly Formula[] = calculators.filter(isEntitlementOf('enterprise'))
