import * as z from 'zod'
import { decimalSchema, PERCENT, POINTS, percent, points, text, timed } from '../../kit/index.ts'
import { ranked, unitCode, unitType } from './units.ts'

/** A rate of growth or a share, in percent; growth may be negative. */
const rate = decimalSchema(PERCENT, percent(-1000), percent(100_000))

const number = z.int().min(0).max(100_000)

const figures = z
  .strictObject({
    valueAddedGrowthPercent: rate,
    newEnterprises: number,
    taxTotalFen: z.int().min(0).max(100_000_000_000_000),
    taxGrowthPercent: rate,
    manufacturingGrowthPercent: rate,
    manufacturingSharePercent: rate,
    transformationGrowthPercent: rate,
    transformationSharePercent: rate,
    emergingGrowthPercent: rate,
    emergingSharePercent: rate,
    highTechGrowthPercent: rate,
    highTechSharePercent: rate,
    researchGrowthPercent: rate,
    researchSharePercent: rate,
    newProductSharePercent: rate,
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
    electricityGrowthPercent: rate,
    nurturedRevenueGrowthPercent: rate
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
    reason: z.string().min(1).max(500).optional().meta({ description: 'Why less is confirmed. 核减理由' }),
  })
  .meta({ id: 'CountyBonus' })

const unit = z.strictObject({
  unit: unitCode,
  type: unitType,
  ranked,
  figures,
  bonus,
  reviewerPoints: z
    .partialRecord(z.string().regex(/^[a-zA-Z]{1,40}$/), decimalSchema(POINTS, 0, points(15)))
    .default({})
    .meta({ description: 'A reviewer’s points for items that cannot be compared, by item. 审核人给分' }),
})

/** All assessed units at once: each is measured against the best of them. */
export const situationSchema = z.strictObject({
  assessmentYear: timed(z.int().min(2020).max(2100), 'done', text('考核年度', 'Year of the assessment')),
  kind: z.enum(['ordinary', 'yearEnd']).meta({ description: 'Which of the two assessments. 平时或年终考核' }),
  cityAverages: z.strictObject({
    valueAddedGrowthPercent: rate,
    taxGrowthPercent: rate,
    electricityGrowthPercent: rate,
  }),
  units: z.array(unit).min(1).max(100),
})

/** A parsed situation. */
export type Situation = z.output<typeof situationSchema>

/** One unit of it. */
export type Unit = Situation['units'][number]
