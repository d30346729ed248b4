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

/** Read anew: what the calculators decide otherwise since. */
const readAnew = (
  on: string,
  edition: string,
  revision: number,
  calculators: readonly string[],
  what: Text,
  why: Text,
): Change => ({ on, calculators, edition, revision, kind: 'reading', what, why })

/** Every change, the newest first; those of one day by their revision, then in the order of the gazette. */
export const changes: readonly Change[] = [
  readAnew(
    '2026-11-24',
    '2020',
    2,
    ['loan-extension'],
    text('没有创业担保贷款的，不予展期', 'refused where there is no guaranteed start-up loan'),
    text('条款写的是创业担保贷款的借款人', 'the clause speaks of borrowers of such a loan'),
  ),
  readAnew(
    '2026-11-24',
    '2020',
    2,
    ['road-occupation-fee'],
    text('行政事业性收费与灵活就业无关的，不在取消之列', 'an administrative fee that is not on flexible work stands'),
    text('条款只取消涉及灵活就业的收费', 'the clause abolishes fees on flexible work alone'),
  ),
  readAnew(
    '2026-11-24',
    '2020',
    2,
    ['training-allowance'],
    text(
      '没有培训，或没有可发补贴的天数和行程的，不再答复为可领',
      'no longer granted without a training, or without days or a trip to be paid',
    ),
    text(
      '补贴发给培训期间，没有可发的就没有可准的',
      'it is paid for the time of training: of nothing there is nothing to grant',
    ),
  ),
  readAnew(
    '2026-11-24',
    '2020',
    2,
    ['placement-subsidy'],
    text('只在两种补贴都符合时才看选择', 'the choice counts only where both subsidies fit'),
    text(
      '条款要求只领一种，不因选错而都不给',
      'the clause gives one of the two, and takes none away for a wrong choice',
    ),
  ),
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
