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
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['land-acceptance-tests'],
    text('允许少的面积不能超过合同面积', 'what the area may fall short by cannot be more than the contract names'),
    text('多于全部的，不是允许的误差', 'more than all of it is no tolerance'),
  ),
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['county-assessment-score'],
    text(
      '占比只收 0 至 100，增速不低于 -100；登记册上的单位按登记的类别，税收前三名合计不超过三家；不到满分的不显示为满分',
      'shares lie between 0 and 100, growth is -100 at the least; units of the register are of the kind that it says, the top taxpayers three in all; what falls short of full points is not shown as full',
    ),
    text(
      '超出含义的数会抬高最高值，影响其他县区的得分',
      'a figure beyond its meaning would raise the best one, and move the points of others',
    ),
  ),
  readAnew(
    '2026-11-27',
    '2020',
    2,
    ['county-assessment-annual'],
    text(
      '参评单位只有两三个时，被通报批评的不再表彰；只有一个时没有末位；登记册上的单位按登记的类别',
      'where two or three are ranked, whoever is criticised is not honoured; where one is, nobody is last; units of the register are of the kind that it says',
    ),
    text(
      '同一单位同一年度不能既受表彰又受批评；功能区不参加评比',
      'no unit can be honoured and criticised for one year, and zones are not ranked',
    ),
  ),
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['investment-intensity'],
    text(
      '每亩投资不足一分的舍去，不再四舍五入',
      'the investment of a mu is rounded down to the fen, no longer to the nearest',
    ),
    text('显示的数不能与达标与否相矛盾', 'the figure that is shown must not contradict the verdict'),
  ),
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['county-innovation-ranking', 'fund-gap'],
    text(
      '登记册上不是县区或功能区的代码不再接受，市本级只有一个',
      'codes that the register knows as neither county nor zone are refused, and there is one city level',
    ),
    text('部门和组别没有名次，也没有账户', 'departments and groups have neither a place nor an account'),
  ),
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
