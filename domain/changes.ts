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
    ['star-enterprise-score', 'enclave-tax-share', 'project-siting', 'land-grant-terms', 'idle-land-treatment'],
    NOT_ASKED,
    SETTLED_ALREADY,
  ),
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['land-acceptance-tests'],
    text(
      '允许少的面积不能超过合同面积；其余事实已能决定的不再要求填写',
      'what the area may fall short by cannot be more than the contract names; what the others settle is no longer asked for',
    ),
    text(
      '多于全部的，不是允许的误差；答什么都不改变结果的，不该要求回答',
      'more than all of it is no tolerance, and nobody should have to answer what changes nothing',
    ),
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
      '每亩投资不足一分的舍去，不再四舍五入；其余事实已能决定的不再要求填写',
      'the investment of a mu is rounded down to the fen, no longer to the nearest; what the others settle is no longer asked for',
    ),
    text(
      '显示的数不能与达标与否相矛盾；答什么都不改变结果的，不该要求回答',
      'the figure that is shown must not contradict the verdict, and nobody should have to answer what changes nothing',
    ),
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
  formedAnew(
    '2026-11-27',
    '2020',
    2,
    ['county-innovation-ranking', 'fund-gap'],
    text(
      '登记册上不是县区或功能区的代码不再接受，市本级只有一个；没有缺口的不再问剔除额',
      'codes that the register knows as neither county nor zone are refused, there is one city level, and where there is no gap it is not asked what to leave out of it',
    ),
    text('部门和组别没有名次，也没有账户', 'departments and groups have neither a place nor an account'),
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
  formedAnew('2026-11-27', '2020', 2, ['stock-land-progress', 'task-status'], NOT_ASKED, SETTLED_ALREADY),
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
  published('2026-11-27', '2020', 'star-priority', 'land-acceptance-responsibility', 'land-acceptance-panel'),
  published('2026-11-27', '2020', 'household-registration', 'rd-condition', 'overseas-talent-total'),
  published('2026-11-27', '2020', 'startup-subsidy', 'incubator-place', 'street-vending', 'rent-relief'),
  published('2026-11-27', '2020', 'free-premises', 'startup-training-entry', 'agency-service-subsidy'),
  published('2026-11-27', '2020', 'placement-subsidy-total', 'project-injury-insurance', 'living-aid'),
  published('2026-11-27', '2020', 'standard-land-check', 'progress-report'),
  published('2026-11-27', '2020', 'fund-income-route', 'medical-bill-settlement', 'pooling-duty'),
  published('2026-11-27', '2020', 'green-lane', 'logistics-land-priority', 'village-parcel-subsidy'),
  published('2026-11-27', '2020', 'logistics-registration'),
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
    ['loan-extension'],
    text('没有创业担保贷款的，不予展期', 'refused where there is no guaranteed start-up loan'),
    text('条款写的是创业担保贷款的借款人', 'the clause speaks of borrowers of such a loan'),
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
  formedAnew(
    '2026-11-24',
    '2020',
    2,
    ['pre-job-training-subsidy', 'pension-deferral', 'express-vehicle-subsidy'],
    OPEN_MOST,
    NO_LIMIT_OF_THE_TEXT,
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
  published('2026-11-24', '2020', 'counter-guarantee', 'pre-job-training-subsidy'),
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
]
