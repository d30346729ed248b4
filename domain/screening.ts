import { calculators } from './catalogue.ts'
import type { Calculator, Formula, Holder } from './kit/index.ts'

const isEntitlementOf =
  (holder: Holder) =>
  (calculator: Calculator): calculator is Formula =>
    'holder' in calculator && [calculator.holder].flat().includes(holder)

/** Every entitlement that the documents give each holder, in the order of the catalogue. */
export const entitlementsOf: Readonly<Record<Holder, readonly Formula[]>> = {
  person: calculators.filter(isEntitlementOf('person')),
  enterprise: calculators.filter(isEntitlementOf('enterprise')),
  institution: calculators.filter(isEntitlementOf('institution')),
}
