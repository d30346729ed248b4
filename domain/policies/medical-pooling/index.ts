import type { PolicyFolder } from '../../kit/index.ts'
import { fundGap } from './fund-gap.ts'
import { fundIncomeRoute } from './fund-income-route.ts'
import { measures } from './measures.ts'
import { medicalBillSettlement } from './medical-bill-settlement.ts'
import { monthlyPlanCalendar } from './monthly-plan-calendar.ts'
import { openingSweep } from './opening-sweep.ts'
import { policy } from './policy.ts'
import { poolingDuty } from './pooling-duty.ts'
import { provisions } from './provisions.ts'
import { riskReserve } from './risk-reserve.ts'

/** Annex 8: city-level pooling of basic medical insurance. */
export const medicalPooling: PolicyFolder = {
  policy,
  calculators: [
    riskReserve,
    fundGap,
    openingSweep,
    monthlyPlanCalendar,
    fundIncomeRoute,
    medicalBillSettlement,
    poolingDuty,
  ],
  provisions,
  measures,
}
