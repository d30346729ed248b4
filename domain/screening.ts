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

/** Every entitlement that the documents give a university, an institute or a like body, in the order of the catalogue. */
export const institutionEntitlements: readonly Formula[] = calculators.filter(isEntitlementOf('institution'))

/** The entitlements of each holder. */
export const entitlementsOf: Readonly<Record<Holder, readonly Formula[]>> = {
  person: personEntitlements,
  enterprise: enterpriseEntitlements,
  institution: institutionEntitlements,
}
