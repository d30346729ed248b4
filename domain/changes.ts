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

const NOT_ASKED = text(
  '案件被拒、或其余事实和约束已能决定时，不再要求填写其余事实',
  'what the others, a constraint or a refusal settle is no longer asked for',
)
const SETTLED_ALREADY = text(
  '答什么都不改变结果的，不该要求回答，有的根本答不上',
  'nobody should have to answer what changes nothing, and often cannot',
)

/** Every change, the newest first; those of one day by their revision, then in the order of the gazette. */
export const changes: readonly Change[] = [
  formedAnew('2026-11-27', '2020', 4, ['training-allowance'], NOT_ASKED, SETTLED_ALREADY),
  readAnew(
    '2026-11-27',
    '2020',
    3,
    ['headquarters-award'],
    text(
      '一次性奖励只给经认定的总部；直接迁入的另有一事一议的协助，领过奖励的也可请求',
      'the award is for recognised headquarters alone; those that move in may ask for help case by case, awarded or not',
    ),
    text('原文是两项措施，各有各的条件', 'the text has two measures, each with its own condition'),
  ),
  readAnew(
    '2026-11-27',
    '2020',
    3,
    ['enterprise-award'],
    text(
      '证书的奖励已领的，仍可领连续三次的加奖；首次认定的不再问连续几次',
      'who has had the award of the certificate may still have the extra for three in a row; of a first certificate it is not asked how many came in a row',
    ),
    text(
      '加奖是另一项奖励；首次只能是连续一次',
      'the extra is an award of its own; a first certificate is the only one in its row',
    ),
  ),
  formedAnew('2026-11-27', '2020', 3, ['rd-subsidy', 'graduate-insurance-subsidy'], NOT_ASKED, SETTLED_ALREADY),
  readAnew(
    '2026-11-27',
    '2020',
    3,
    ['loan-extension', 'express-vehicle-subsidy'],
    text(
      '符合条件的不再答复为准予，而是可以申请',
      'who meets the conditions is no longer told that it is granted, but that one may apply',
    ),
    text('原文只写可申请、支持给予', 'the text lets one apply, or supports giving'),
  ),
  readAnew(
    '2026-11-27',
    '2020',
    3,
    ['placement-subsidy'],
    text(
      '求职就业补贴不再答复为准予，而是可以申请',
      'the job-search subsidy is no longer told as granted: one may apply for it',
    ),
    text('原文写的是可申请', 'the text says that one may apply'),
  ),
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    [
      'star-enterprise-score',
      'land-acceptance-tests',
      'enclave-tax-share',
      'investment-intensity',
      'project-siting',
      'land-grant-terms',
      'idle-land-treatment',
    ],
    NOT_ASKED,
    SETTLED_ALREADY,
  ),
  readAnew(
    '2026-11-27',
    '2020',
    2,
    ['urban-targets'],
    text(
      '期限之后查看的，问达到之日，按期达到的不再算逾期；未达到的说明原因',
      'looked at after its day, a target is asked when it was reached, and one reached in time is no longer late; what is not met says why',
    ),
    text('期限管的是何时达到，不是何时查看', 'the day binds when it is reached, not when it is looked at'),
  ),
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['overseas-talent-allowance', 'counter-guarantee', 'guarantee-loss-share'],
    NOT_ASKED,
    SETTLED_ALREADY,
  ),
  readAnew(
    '2026-11-27',
    '2020',
    2,
    ['startup-loan-entry', 'layoff-notice'],
    text('符合条件的不再答复为准予', 'who meets the conditions is no longer told that it is granted'),
    text(
      '一个只是申请条件，一个只是对裁员程序的检查',
      'the one is an entry to applying, the other a check of how a lay-off is made',
    ),
  ),
  formedAnew('2026-11-27', '2020', 2, ['stock-land-progress', 'task-status', 'fund-gap'], NOT_ASKED, SETTLED_ALREADY),
  readAnew(
    '2026-11-27',
    '2020',
    2,
    ['opening-sweep', 'monthly-plan-calendar'],
    text(
      '自印发之日起可以查询；不接受统筹之前的月份、先审核后编制和统筹之前的上解日',
      'can be asked from the day of the notice; months before pooling, a review before the plan and a call before pooling are refused',
    ),
    text('审计和首月计划在统筹之前准备', 'the audit and the first plan are prepared before pooling starts'),
  ),
  formedAnew('2026-11-27', '2020', 2, ['storage-land-use-tax', 'charge-check'], NOT_ASKED, SETTLED_ALREADY),
  readAnew(
    '2026-11-27',
    '2020',
    2,
    ['transport-burden-check'],
    text(
      '没有通行证的，即使不进入禁行区域，也不再答复为可以进入',
      'without a pass it is no longer told that it may enter, also where it enters no zone',
    ),
    text('可进入的是经公安部门许可的车辆', 'those that the police have permitted may enter'),
  ),
  formedAnew('2026-11-27', '2020', 2, ['operator-fee'], NOT_ASKED, SETTLED_ALREADY),
  formedAnew('2026-11-27', '2021', 2, ['waste-fee'], NOT_ASKED, SETTLED_ALREADY),
  readAnew(
    '2026-11-27',
    '2021',
    2,
    ['agent-settlement'],
    text('只设定一个手续费率的，另一个以它为界', 'where one of the two commissions is set, it bounds the other'),
    text('原文提高超额部分的分配比例', 'the text raises the share of what goes beyond the task'),
  ),
  readAnew(
    '2026-11-27',
    '2021',
    2,
    ['full-levy-status'],
    text(
      '五年按民法典计至对应日；已开征的不再算逾期，规章未施行的不算已开征',
      'the five years end by the Civil Code; what has begun is not overdue, and without the regulation it has not begun',
    ),
    text(
      '全面开征自规章施行之日起，不会早也不会另算',
      'the full levy begins with the regulation, neither before nor apart from it',
    ),
  ),
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
