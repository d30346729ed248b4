import type { PolicyFolder } from '../../kit/index.ts'
import { idleLandOptions } from './idle-land-options.ts'
import { measures } from './measures.ts'
import { policy } from './policy.ts'
import { progressReport } from './progress-report.ts'
import { provisions } from './provisions.ts'
import { regionalAssessmentCoverage } from './regional-assessment-coverage.ts'
import { standardLandCheck } from './standard-land-check.ts'
import { stockLandProgress } from './stock-land-progress.ts'
import { taskStatus } from './task-status.ts'
import { taxPerMu } from './tax-per-mu.ts'

/** Annex 7: the action of the hundred parks for a higher yield. */
export const parkEfficiency: PolicyFolder = {
  policy,
  calculators: [
    stockLandProgress,
    idleLandOptions,
    taxPerMu,
    taskStatus,
    regionalAssessmentCoverage,
    standardLandCheck,
    progressReport,
  ],
  provisions,
  measures,
}
