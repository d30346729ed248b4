import * as z from 'zod'
import { compareFractions, fraction, growthSchema, plainText, readFraction, text, timed } from '../../kit/index.ts'
import { ranked, unitCode, unitType } from './units.ts'

/** A hundred points and a bonus of thirty. */
export const MOST_POINTS = 130

/** A decimal of up to six places, or the exact total of a score, n/d. */
const score = z
  .string()
  .regex(/^(\d{1,3}(\.\d{1,6})?|\d{1,200}\/[1-9]\d{0,199})$/, { error: 'points', abort: true })
  .max(401)
  .refine((text) => compareFractions(readFraction(text), fraction(MOST_POINTS)) <= 0, {
    error: 'outOfBounds',
    params: { least: '0', most: String(MOST_POINTS) },
  })

const unitSchema = z.strictObject({
  unit: unitCode,
  type: unitType,
  ranked,
  ordinaryPoints: score.meta({ description: 'Ordinary assessment: a decimal, or an exact n/d. 平时考核得分' }),
  yearEndPoints: score.meta({ description: 'Year-end assessment. 年终考核得分' }),
  valueAddedGrowthPercent: growthSchema,
})

/** Both scores of every unit, its growth, and what was decided of ties. */
export const situationSchema = z.strictObject({
  assessmentYear: timed(z.int().min(2020).max(2100), 'done', text('考核年度', 'Year of the assessment')),
  cityAverageGrowthPercent: growthSchema,
  units: z.array(unitSchema).min(1).max(100),
  tieDecisions: z
    .array(z.strictObject({ units: z.array(unitCode).min(2).max(100), reason: plainText(500) }))
    .max(10)
    .default([])
    .meta({ description: 'The units of one tie, best first, and why. 同分次序及理由' }),
})

/** The units in their places. */
export const resultSchema = z.strictObject({
  assessmentYear: z.int(),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      annualPoints: z.string(),
      exactPoints: z.string(),
      rank: z.int().nullable().meta({ description: 'Null for a unit that is not ranked. 名次' }),
      status: z.enum(['SETTLED', 'DECIDED', 'TIE_PENDING', 'NOT_RANKED']),
      honoured: z.boolean().nullable(),
      criticised: z.boolean().nullable(),
    }),
  ),
  honours: z.array(z.enum(['advancedUnit', 'secondClassMerit', 'thirdClassMerit'])),
})

/** A parsed situation. */
export type Situation = z.output<typeof situationSchema>
/** What it gives. */
export type Result = z.output<typeof resultSchema>
