import type { PolicyFolder } from '../../kit/index.ts'
import { chargeCheck } from './charge-check.ts'
import { expressVehicleSubsidy } from './express-vehicle-subsidy.ts'
import { logisticsLandPrice } from './logistics-land-price.ts'
import { measures } from './measures.ts'
import { overloadSiteSubsidy } from './overload-site-subsidy.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'
import { remoteInvoicing } from './remote-invoicing.ts'
import { storageLandUseTax } from './storage-land-use-tax.ts'
import { transportBurdenCheck } from './transport-burden-check.ts'

/** Annex 9: lower costs of logistics. */
export const logistics: PolicyFolder = {
  policy,
  calculators: [
    overloadSiteSubsidy,
    storageLandUseTax,
    logisticsLandPrice,
    remoteInvoicing,
    expressVehicleSubsidy,
    chargeCheck,
    transportBurdenCheck,
  ],
  provisions,
  measures,
}
