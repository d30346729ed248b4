import type { PolicyFolder } from '../../kit/index.ts'
import { acceptanceTests } from './acceptance-tests.ts'
import { deadlines } from './deadlines.ts'
import { panel } from './panel.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'
import { responsibility } from './responsibility.ts'

/** Annex 2: acceptance of primary land development in the central urban area. */
export const landAcceptance: PolicyFolder = {
  policy,
  calculators: [deadlines, acceptanceTests, responsibility, panel],
  provisions,
  measures: [],
}
