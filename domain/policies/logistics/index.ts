import type { PolicyFolder } from '../../kit/index.ts'
import { chargeCheck } from './charge-check.ts'
import { expressVehicleSubsidy } from './express-vehicle-subsidy.ts'
import { greenLane } from './green-lane.ts'
import { logisticsLandPrice } from './logistics-land-price.ts'
import { logisticsLandPriority } from './logistics-land-priority.ts'
import { logisticsRegistration } from './logistics-registration.ts'
import { measures } from './measures.ts'
import { overloadSiteSubsidy } from './overload-site-subsidy.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'
import { remoteInvoicing } from './remote-invoicing.ts'
import { storageLandUseTax } from './storage-land-use-tax.ts'
import { transportBurdenCheck } from './transport-burden-check.ts'
import { villageParcelSubsidy } from './village-parcel-subsidy.ts'

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
    greenLane,
    logisticsLandPriority,
    villageParcelSubsidy,
    logisticsRegistration,
  ],
  provisions,
  measures,
}
