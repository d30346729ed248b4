import {
  type Citation,
  COUNT,
  type Dated,
  FEN,
  PERCENT,
  POINTS,
  percent,
  points,
  quantityParameter,
  scheduleParameter,
  slotChoice,
  slotQuantity,
  text,
  tiersParameter,
  wan,
  yi,
} from '../../kit/index.ts'
import { ACCUMULATION, STAR_ORDERS } from './options.ts'
import { cite, ISSUED } from './policy.ts'

/** A value in force since the policy was issued. */
const since = <T>(citation: Citation, value: T): Dated<T> => ({ from: ISSUED, value, cite: citation })

const SCALE = cite('附件1-1 一')
const INNOVATION = cite('附件1-1 二')
const CREDIT = cite('附件1-1 三')
const BONUS = cite('附件1-2')

/** Brackets in whole units: [threshold, points]. */
const brackets = (unit: (amount: number) => number, ...rows: [number, number][]): [number, number][] =>
  rows.map(([threshold, gives]): [number, number] => [unit(threshold), points(gives)]).reverse()

/** Points by code, written as decimals. */
const pointsBy = (figures: Record<string, string | number>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, points(figure)]))

export const revenueFloor = quantityParameter(
  'star-enterprise.revenue-floor',
  text('参评营业收入下限', 'Revenue from which a firm is rated'),
  FEN,
  since(cite('一'), yi(1)),
)

export const revenueTiers = tiersParameter(
  'star-enterprise.revenue-tiers',
  text('营业收入分档', 'Points by revenue'),
  FEN,
  POINTS,
  since(SCALE, brackets(yi, [100, 10], [50, 8], [20, 6], [10, 4], [5, 2], [1, 1])),
)

export const taxTiers = tiersParameter(
  'star-enterprise.tax-tiers',
  text('税收分档', 'Points by tax paid'),
  FEN,
  POINTS,
  since(SCALE, brackets(wan, [5000, 20], [3000, 15], [1000, 10], [500, 5], [300, 3], [100, 2])),
)

export const growthTiers = tiersParameter(
  'star-enterprise.tax-growth-tiers',
  text('税收增幅分档', 'Points by growth of tax'),
  PERCENT,
  POINTS,
  since(SCALE, brackets(percent, [30, 10], [20, 8], [10, 6], [5, 4], [0, 2])),
)

export const platformPoints = scheduleParameter(
  'star-enterprise.platform-points',
  text('研发平台得分', 'Points for R&D centres'),
  POINTS,
  since(INNOVATION, pointsBy({ national: 4, provincial: 3, municipal: 2, cap: 5 })),
)

export const industryPoints = scheduleParameter(
  'star-enterprise.industry-points',
  text('战略新兴、高新技术企业得分', 'Points for strategic emerging and high-tech firms'),
  POINTS,
  since(INNOVATION, pointsBy({ strategicEmerging: 2, highTech: 1 })),
)

export const newProductPoints = scheduleParameter(
  'star-enterprise.new-product-points',
  text('新品销售收入得分', 'Points for new-product sales'),
  POINTS,
  since(INNOVATION, pointsBy({ firstTier: 2, secondTier: 1 })),
)

export const newProductFirstTier = quantityParameter(
  'star-enterprise.new-product-first-tier',
  text('新品销售收入占比第一档', 'First bracket of the new-product share'),
  PERCENT,
  since(INNOVATION, percent(50)),
)

/** The printed figure of the second bracket is lost: nothing holds until officers set it. */
export const newProductSecondTier = slotQuantity(
  'star-enterprise.new-product-second-tier',
  text('新品销售收入占比第二档（原文缺字）', 'Second bracket of the new-product share (lost in print)'),
  PERCENT,
  { cite: INNOVATION, least: 1, most: percent(50) - 1 },
)

export const awardPoints = scheduleParameter(
  'star-enterprise.award-points',
  text('创新成果奖项得分', 'Points for innovation awards'),
  POINTS,
  since(INNOVATION, pointsBy({ national: 4, provincial: 1, cap: 5 })),
)

export const validPatentPoints = scheduleParameter(
  'star-enterprise.valid-patent-points',
  text('有效专利得分', 'Points for patents in force'),
  POINTS,
  since(INNOVATION, pointsBy({ invention: '0.5', other: '0.2', cap: 3 })),
)

export const grantedPatentPoints = scheduleParameter(
  'star-enterprise.granted-patent-points',
  text('年度授权专利得分', 'Points for patents granted in the year'),
  POINTS,
  since(INNOVATION, pointsBy({ invention: 1, other: '0.05', cap: 2 })),
)

export const integrationPoints = scheduleParameter(
  'star-enterprise.integration-points',
  text('两化融合贯标得分', 'Points for the standard integrating IT and industry'),
  POINTS,
  since(
    INNOVATION,
    pointsBy({ certified: 5, nationalPilot: 4, provincialPilot: 3, municipalPilot: 2, benchmarking: 1, none: 0 }),
  ),
)

export const smartPoints = scheduleParameter(
  'star-enterprise.smart-manufacturing-points',
  text('智能工厂、车间得分', 'Points for smart factories and workshops'),
  POINTS,
  since(INNOVATION, pointsBy({ factory: 5, workshop: 3, cap: 5 })),
)

export const greenPoints = scheduleParameter(
  'star-enterprise.green-points',
  text('绿色工厂、节能产品得分', 'Points for green factories and energy-saving products'),
  POINTS,
  since(INNOVATION, pointsBy({ national: 5, provincial: 3, municipal: 1, cap: 5 })),
)

export const transformationPoints = quantityParameter(
  'star-enterprise.transformation-points',
  text('技术改造得分', 'Points for technical transformation'),
  POINTS,
  since(INNOVATION, points(5)),
)

export const listingPoints = scheduleParameter(
  'star-enterprise.listing-points',
  text('上市挂牌得分', 'Points for a listing'),
  POINTS,
  since(INNOVATION, pointsBy({ exchange: 5, neeq: 4, regionalTrading: 2, regionalDisplay: 1, cap: 5 })),
)

/** Whether several listings count by the highest or are added: the text's "at most 5" can be read either way. */
export const listingAccumulation = slotChoice(
  'star-enterprise.listing-accumulation',
  text('多项上市挂牌的计法', 'How several listings count'),
  ACCUMULATION,
  { cite: INNOVATION, presumed: 'highest' },
)

export const taxCreditPoints = scheduleParameter(
  'star-enterprise.tax-credit-points',
  text('纳税信用得分', 'Points for the tax credit grade'),
  POINTS,
  since(CREDIT, pointsBy({ A: 2, B: 1, other: 0 })),
)

export const qualityCreditPoints = scheduleParameter(
  'star-enterprise.quality-credit-points',
  text('质量信用得分', 'Points for the quality credit grade'),
  POINTS,
  since(CREDIT, pointsBy({ AAA: 3, AA: 2, A: 1, none: 0 })),
)

export const employmentSteps = scheduleParameter(
  'star-enterprise.employment-steps',
  text('职工人数起点与级差', 'Head-count at which points start, and the step after it'),
  COUNT,
  since(BONUS, { start: 1000, step: 500 }),
)

export const employmentPoints = scheduleParameter(
  'star-enterprise.employment-points',
  text('用工得分', 'Points for employment'),
  POINTS,
  since(BONUS, pointsBy({ start: 1, step: '0.5', cap: 3 })),
)

export const studentAidPoints = scheduleParameter(
  'star-enterprise.student-aid-points',
  text('助学得分', 'Points for helping students'),
  POINTS,
  since(BONUS, pointsBy({ none: 0, municipal: '0.5', provincialOrAbove: 1 })),
)

export const disabledAidPoints = scheduleParameter(
  'star-enterprise.disabled-aid-points',
  text('助残得分', 'Points for helping people with disabilities'),
  POINTS,
  since(BONUS, pointsBy({ none: 0, municipal: '0.5', provincialOrAbove: 1 })),
)

export const commendationPoints = scheduleParameter(
  'star-enterprise.commendation-points',
  text('社会责任得分', 'Points for contribution in disasters and epidemics'),
  POINTS,
  since(BONUS, pointsBy({ none: 0, municipal: 1, provincial: 2, national: 3 })),
)

export const povertyReliefPoints = quantityParameter(
  'star-enterprise.poverty-relief-points',
  text('扶贫带贫得分', 'Points for poverty relief'),
  POINTS,
  since(BONUS, points(2)),
)

/** Places of each star, best first: the table of ranks is cut from them. */
export const places = scheduleParameter(
  'star-enterprise.places',
  text('各星级名额', 'Places of each star'),
  COUNT,
  since(cite('四'), { five: 10, four: 20, three: 30, two: 40, one: 50 }),
)

export const awards = scheduleParameter(
  'star-enterprise.awards',
  text('各星级奖金', 'Cash of each star'),
  FEN,
  since(cite('五'), { five: wan(30), four: wan(20), three: wan(10), two: 0, one: 0 }),
)

/** The text leans to all firms with stars, and says nothing of an order among them. */
export const starOrder = slotChoice(
  'star-enterprise.priority-order',
  text('惠企政策倾斜的先后', 'Order in which policies for firms lean to those with stars'),
  STAR_ORDERS,
  { cite: cite('四 首段'), presumed: 'alike' },
)

/** Five is the highest of the stars. */
export const starPlaces = scheduleParameter(
  'star-enterprise.star-places',
  text('各星级由高到低的次序', 'The stars from the highest to the lowest'),
  COUNT,
  since(cite('四 首段'), { five: 1, four: 2, three: 3, two: 4, one: 5 }),
)
