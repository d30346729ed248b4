import type { PolicyFolder } from '../../kit/index.ts'
import { countyAssessmentAnnual } from './county-assessment-annual.ts'
import { countyAssessmentScore } from './county-assessment-score.ts'
import { policy } from './policy.ts'
import { provisions } from './provisions.ts'

/** Annex 3: assessing counties and zones. */
export const countyAssessment: PolicyFolder = {
  policy,
  calculators: [countyAssessmentScore, countyAssessmentAnnual],
  provisions,
  measures: [],
}
