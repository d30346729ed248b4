import {
  COUNT,
  type Dated,
  PERCENT,
  POINTS,
  percent,
  points,
  quantityParameter,
  scheduleParameter,
  text,
} from '../../kit/index.ts'
import { cite, ISSUED } from './policy.ts'

const since = <T>(article: string, value: T): Dated<T> => ({ from: ISSUED, value, cite: cite(article) })

const inPoints = (table: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(table).map(([code, value]) => [code, points(value)]))

/** Full points of each indicator that is measured against the best unit. */
export const fullPoints = scheduleParameter(
  'county-assessment.full-points',
  text('与最高值比较的各项满分', 'Full points of the indicators measured against the best'),
  POINTS,
  since(
    '第五条',
    inPoints({
      newEnterprises: 10,
      taxTotal: 15,
      manufacturingGrowth: 5,
      manufacturingShare: 5,
      transformationGrowth: 5,
      transformationShare: 5,
      emergingGrowth: 4,
      emergingShare: 4,
      highTechGrowth: 4,
      highTechShare: 4,
      researchGrowth: 3,
      researchShare: 3,
      newProductShare: 3,
    }),
  ),
)

/** The two indicators that are measured against the city's average: base, step and the most it can move either way. */
export const stepPoints = scheduleParameter(
  'county-assessment.step-points',
  text('与全市平均比较的计分', 'Points of the indicators measured against the average'),
  POINTS,
  since('第五条1（1）、2（2）', inPoints({ base: 10, perStep: 0.5, most: 5 })),
)

export const stepSizes = scheduleParameter(
  'county-assessment.step-sizes',
  text('每档增速差（百分点）', 'Percentage points of one step'),
  PERCENT,
  since('第五条1（1）、2（2）', { valueAddedGrowth: percent('0.1'), taxGrowth: percent(1) }),
)

export const electricityStep = quantityParameter(
  'county-assessment.electricity-step',
  text('工业用电量每档增速差（百分点）', 'Percentage points of one step, industrial electricity'),
  PERCENT,
  since('第六条1', percent(1)),
)

export const electricityPoints = scheduleParameter(
  'county-assessment.electricity-points',
  text('工业用电量加分', 'Bonus for industrial electricity'),
  POINTS,
  since('第六条1', inPoints({ base: 2, perStep: 0.5, most: 3, belowAverage: 2 })),
)

export const nurturePoints = scheduleParameter(
  'county-assessment.high-growth-points',
  text('高成长性企业加分', 'Bonus for high-growth enterprises'),
  POINTS,
  since(
    '第六条2',
    inPoints({ reached: 1.5, perStep: 0.5, mostSteps: 1, eachListed: 0.5, mostListed: 1.5, topTaxpayer: 1 }),
  ),
)

export const nurtureSteps = scheduleParameter(
  'county-assessment.high-growth-steps',
  text('培育企业营收增幅的起点与每档', 'Growth of revenue from which it counts, and one step'),
  PERCENT,
  since('第六条2', { from: percent(25), step: percent(5) }),
)

/** Points of each recognition or task, by item. */
export const eachPoints = scheduleParameter(
  'county-assessment.recognition-points',
  text('各类认定每项加分', 'Points of each recognition'),
  POINTS,
  since(
    '第六条',
    inPoints({
      nationalGreen: 2,
      provincialGreen: 1,
      efficiencyLeader: 2,
      cleanAudit: 1,
      smartWorkshop: 1,
      smartFactory: 1,
      integrationCertified: 1,
      serviceManufacturing: 1,
      benchmarkTask: 0.5,
      cloudTask: 0.5,
      highTechEnterprise: 1,
      demonstrationEnterprise: 1,
      nationalCentre: 2,
      provincialCentre: 1,
      strategicEmerging: 1,
      mainBoard: 5,
      neeq: 4,
      regionalTrading: 2,
      regionalDisplay: 1,
    }),
  ),
)

export const bonusCaps = scheduleParameter(
  'county-assessment.bonus-caps',
  text('加分项上限', 'Caps of the bonus'),
  POINTS,
  since('第六条', inPoints({ item: 5, total: 30 })),
)

export const weights = scheduleParameter(
  'county-assessment.weights',
  text('平时与年终考核的权重', 'Weights of the two assessments'),
  PERCENT,
  since('第三条', { ordinary: percent(70), yearEnd: percent(30) }),
)

export const honours = quantityParameter(
  'county-assessment.honoured-places',
  text('表彰名次', 'Places that are honoured'),
  COUNT,
  since('第八条', 3),
)
