import * as z from 'zod'
import {
  decimalSchema,
  growthSchema as growth,
  mapOf,
  POINTS,
  plainText,
  points,
  shareSchema as share,
  text,
  timed,
} from '../../kit/index.ts'
import { ranked, unitCode, unitType } from './units.ts'

/** Above the number of items that an assessment has. */
const MOST_ITEMS = 40

const number = z.int().min(0).max(100_000)

const figures = z
  .strictObject({
    valueAddedGrowthPercent: growth,
    newEnterprises: number,
    taxTotalFen: z.int().min(0).max(100_000_000_000_000),
    taxGrowthPercent: growth,
    manufacturingGrowthPercent: growth,
    manufacturingSharePercent: share,
    transformationGrowthPercent: growth,
    transformationSharePercent: share,
    emergingGrowthPercent: growth,
    emergingSharePercent: share,
    highTechGrowthPercent: growth,
    highTechSharePercent: share,
    researchGrowthPercent: growth,
    researchSharePercent: share,
    newProductSharePercent: share,
  })
  .meta({
    id: 'CountyFigures',
    description: 'Certified figures of one unit: nothing is taken as zero. 经认定的指标数据',
  })

const count = number.default(0)

/** What earns a bonus by its number or by being done, each kind once for each certificate. */
export const RECOGNITIONS = {
  green: ['nationalGreen', 'provincialGreen', 'efficiencyLeader', 'cleanAudit'],
  smart: ['smartWorkshop', 'smartFactory', 'integrationCertified', 'serviceManufacturing'],
  science: ['highTechEnterprise', 'demonstrationEnterprise', 'nationalCentre', 'provincialCentre', 'strategicEmerging'],
  listing: ['mainBoard', 'neeq', 'regionalTrading', 'regionalDisplay'],
} as const

const counts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, count]))

const bonus = z
  .strictObject({
    electricityGrowthPercent: growth,
    nurturedRevenueGrowthPercent: growth
      .optional()
      .meta({ description: 'Average of the nurtured firms; absent where there are none. 培育企业营收平均增幅' }),
    newlyListed: count,
    topTaxpayers: z.int().min(0).max(3).default(0),
    ...counts(Object.values(RECOGNITIONS).flat()),
    benchmarkTask: z.boolean().default(false),
    cloudTask: z.boolean().default(false),
    confirmedPoints: decimalSchema(POINTS, 0, points(30))
      .optional()
      .meta({ description: 'What the reviewer confirms: never more than computed. 审核确认的加分' }),
    reason: plainText(500).optional().meta({ description: 'Why less is confirmed. 核减理由' }),
  })
  .meta({ id: 'CountyBonus' })

const unit = z.strictObject({
  unit: unitCode,
  type: unitType,
  ranked,
  figures,
  bonus,
  reviewerPoints: mapOf(z.string().regex(/^[a-zA-Z]{1,40}$/, 'item'), decimalSchema(POINTS, 0, points(15)), MOST_ITEMS)
    .default({})
    .meta({ description: 'A reviewer’s points for items that cannot be compared, by item. 审核人给分' }),
})

/** All assessed units at once: each is measured against the best of them. */
export const situationSchema = z.strictObject({
  assessmentYear: timed(z.int().min(2020).max(2100), 'done', text('考核年度', 'Year of the assessment')),
  kind: z.enum(['ordinary', 'yearEnd']).meta({ description: 'Which of the two assessments. 平时或年终考核' }),
  cityAverages: z.strictObject({
    valueAddedGrowthPercent: growth,
    taxGrowthPercent: growth,
    electricityGrowthPercent: growth,
  }),
  units: z.array(unit).min(1).max(100),
})

/** A parsed situation. */
export type Situation = z.output<typeof situationSchema>

/** One unit of it. */
export type Unit = Situation['units'][number]
