import { type Text, text } from './kit/index.ts'

/** A change of calculators that share edition and revision: `published`, read anew (`reading`), or of the `law` itself. */
export interface Change {
  /** YYYY-MM-DD */
  readonly on: string
  readonly calculators: readonly string[]
  /** As they are since the change. */
  readonly edition: string
  readonly revision: number
  readonly kind: 'published' | 'reading' | 'law'
  readonly what: Text
  readonly why: Text
}

/** The first revision of calculators. */
const published = (on: string, edition: string, ...calculators: readonly string[]): Change => ({
  on,
  calculators,
  edition,
  revision: 1,
  kind: 'published',
  what: text('首次发布', 'first published'),
  why: text('依据公报原文编写', 'written from the text of the gazette'),
})

/** Every change, the newest first; those of one day in the order of the gazette. */
export const changes: readonly Change[] = [
  published('2026-11-24', '2020', 'star-enterprise-score', 'star-enterprise-ranking'),
  published('2026-11-24', '2020', 'land-acceptance-deadlines', 'land-acceptance-tests'),
  published('2026-11-24', '2020', 'county-assessment-score', 'county-assessment-annual'),
  published('2026-11-24', '2020', 'enclave-tax-share', 'investment-intensity', 'project-siting', 'land-grant-terms'),
  published('2026-11-24', '2020', 'idle-land-treatment', 'headquarters-award', 'urban-targets'),
  published('2026-11-24', '2020', 'platform-award', 'enterprise-award', 'technology-contract-subsidy'),
  published('2026-11-24', '2020', 'overseas-talent-allowance', 'rd-subsidy', 'county-innovation-ranking'),
  published('2026-11-24', '2020', 'startup-loan-entry', 'guarantee-loss-share', 'loan-extension'),
  published('2026-11-24', '2020', 'graduate-insurance-subsidy', 'licence-exemption', 'road-occupation-fee'),
  published('2026-11-24', '2020', 'training-allowance', 'placement-subsidy', 'layoff-notice', 'pension-deferral'),
  published('2026-11-24', '2020', 'stock-land-progress', 'idle-land-options', 'tax-per-mu', 'task-status'),
  published('2026-11-24', '2020', 'regional-assessment-coverage'),
  published('2026-11-24', '2020', 'risk-reserve', 'fund-gap', 'opening-sweep', 'monthly-plan-calendar'),
  published('2026-11-24', '2020', 'overload-site-subsidy', 'storage-land-use-tax', 'logistics-land-price'),
  published('2026-11-24', '2020', 'remote-invoicing', 'express-vehicle-subsidy', 'charge-check'),
  published('2026-11-24', '2020', 'transport-burden-check'),
  published('2026-11-24', '2020', 'parking-fee-quote', 'operator-fee'),
  published('2026-11-24', '2021', 'waste-fee', 'agent-settlement', 'full-levy-status'),
  published('2026-11-24', '2020', 'counter-guarantee', 'pre-job-training-subsidy'),
]
