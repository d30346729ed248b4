import { type Text, text } from './kit/index.ts'

/**
 * A change of calculators that share edition and revision: `published`; asking or answering in another `form`, the text
 * read as before; read anew (`reading`); or of the `law` itself.
 */
export interface Change {
  /** YYYY-MM-DD */
  readonly on: string
  readonly calculators: readonly string[]
  /** As they are since the change. */
  readonly edition: string
  readonly revision: number
  readonly kind: 'published' | 'form' | 'reading' | 'law'
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

/** A later revision: what the calculators decide (`reading`), or ask and answer (`form`), otherwise since. */
const revised =
  (kind: 'form' | 'reading') =>
  (on: string, edition: string, revision: number, calculators: readonly string[], what: Text, why: Text): Change => ({
    on,
    calculators,
    edition,
    revision,
    kind,
    what,
    why,
  })

const readAnew = revised('reading')
const formedAnew = revised('form')

const OPEN_MOST = text(
  '原文和已知情况都不限定的数，上限（most）为 null，不再给出仅由填写格式限定的数',
  'most is null where neither the text nor what is known bounds a value, and no longer the limit of a mere form',
)
const NO_LIMIT_OF_THE_TEXT = text(
  '格式的上限不是政策的上限，会被当成承诺',
  'the limit of a form is none of the policy, and would be taken for a promise',
)

/** Every change, the newest first; those of one day by their revision, then in the order of the gazette. */
export const changes: readonly Change[] = [
  published('2026-11-27', '2020', 'land-acceptance-responsibility', 'land-acceptance-panel'),
  published('2026-11-27', '2020', 'standard-land-check', 'progress-report'),
  published('2026-11-27', '2020', 'fund-income-route', 'medical-bill-settlement', 'pooling-duty'),
  published('2026-11-27', '2020', 'green-lane', 'logistics-land-priority', 'village-parcel-subsidy'),
  published('2026-11-27', '2020', 'logistics-registration'),
  published('2026-11-27', '2020', 'star-priority', 'household-registration', 'rd-condition', 'overseas-talent-total'),
  published('2026-11-27', '2020', 'startup-subsidy', 'incubator-place', 'street-vending', 'rent-relief'),
  published('2026-11-27', '2020', 'free-premises', 'startup-training-entry', 'agency-service-subsidy'),
  published('2026-11-27', '2020', 'placement-subsidy-total', 'project-injury-insurance', 'living-aid'),
  formedAnew('2026-11-24', '2020', 3, ['training-allowance'], OPEN_MOST, NO_LIMIT_OF_THE_TEXT),
  formedAnew('2026-11-24', '2020', 2, ['headquarters-award'], OPEN_MOST, NO_LIMIT_OF_THE_TEXT),
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['platform-award', 'enterprise-award'],
    text(
      '可以回答没有这类认定；其余事实用得上时才问',
      'whoever has no such title can say so; the other facts are asked for only where they count',
    ),
    text('没有认定的，一问就能定', 'without one, a single answer settles the case'),
  ),
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['technology-contract-subsidy'],
    text(
      '可以回答不申报；申报年度改名为 transferClaimYear，其余事实用得上时才问',
      'whoever claims nothing can say so; the year of the claim is called transferClaimYear, and the other facts are asked for only where they count',
    ),
    text(
      '这里只有部分项目按年度申报，与研发补助的申报年度不是同一个问题',
      'only some of its items go by a year, which is another question than the year of an R&D claim',
    ),
  ),
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['rd-subsidy'],
    text(
      '申报年度和其他奖补用得上时才问；数额没有上限的，most 为 null',
      'the year of the claim and other payments are asked for only where they count; most is null where nothing bounds the amount',
    ),
    text(
      '不符合条件的，不必再填其余；格式的上限不是政策的上限',
      'who is not eligible need not tell the rest; the limit of a form is none of the policy',
    ),
  ),
  readAnew(
    '2026-11-24',
    '2020',
    2,
    ['graduate-insurance-subsidy'],
    text(
      '没有灵活就业的，不予补贴；没有说的，按已灵活就业计',
      'refused without flexible work; taken up where nothing is said',
    ),
    text('条款补贴的是实现灵活就业的毕业生', 'the clause subsidises graduates who work flexibly'),
  ),
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['licence-exemption'],
    text('可以回答没有这类经营', 'whoever does none of this business can say so'),
    text('没有的，一问就能定', 'without any, a single answer settles the case'),
  ),
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
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['pre-job-training-subsidy', 'pension-deferral', 'express-vehicle-subsidy'],
    OPEN_MOST,
    NO_LIMIT_OF_THE_TEXT,
  ),
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['logistics-land-price'],
    text(
      '可以回答没有自有用地；其余事实用得上时才问',
      'whoever has no land of its own can say so; the other facts are asked for only where they count',
    ),
    text('没有用地的，一问就能定', 'without any, a single answer settles the case'),
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
