import * as z from 'zod'
import { plainText, text, timed } from '../../kit/index.ts'

/** Fewer would let the first three and the last three overlap. */
const LEAST_COUNTIES = 6
const MOST_COUNTIES = 30

/** Rankings in a year: one every two months. */
export const PUBLICATIONS_A_YEAR = 6

const countySchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,9}$/, 'unitCode')
  .meta({ description: 'Code of the county or district. 县区代码', examples: ['YCQ'] })

const rowSchema = z.strictObject({
  county: countySchema,
  rank: z.int().min(1).max(MOST_COUNTIES).meta({ description: 'Equal counties share the better rank. 名次，并列取前' }),
})

const orderSchema = z.strictObject({
  counties: z
    .array(countySchema)
    .min(2)
    .max(MOST_COUNTIES)
    .meta({ description: 'All counties of one tie, best first. 并列县区的先后次序' }),
  reason: plainText(500),
})

const ranking = {
  year: z.int().min(2000).max(2100),
  ranks: z.array(rowSchema).min(LEAST_COUNTIES).max(MOST_COUNTIES),
  orders: z.array(orderSchema).max(MOST_COUNTIES).default([]),
}

/** The month after so many months of a year, as it is written. */
const monthOf = (year: number, monthsBefore: number): string => `${year}-${String(monthsBefore + 1).padStart(2, '0')}`

const yearly = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most).default([])

/** What the published rankings say, each list in the order of publication. */
export const situationSchema = z.strictObject({
  publications: yearly(
    timed(
      z.strictObject({
        ...ranking,
        number: z
          .int()
          .min(1)
          .max(PUBLICATIONS_A_YEAR)
          .meta({ description: 'Which of the year’s six. 年内第几次通报' }),
      }),
      'done',
      text('排名通报的月份', 'Months of a published ranking'),
      ({ year, number }) => monthOf(year, (number - 1) * 2),
    ),
    PUBLICATIONS_A_YEAR * 3,
  ),
  halfYears: yearly(
    timed(
      z.strictObject({ ...ranking, half: z.int().min(1).max(2) }),
      'done',
      text('半年排名的时间', 'Half-year of a ranking'),
      ({ year, half }) => monthOf(year, (half - 1) * 6),
    ),
    6,
  ),
  annual: timed(
    z.strictObject({
      ...ranking,
      cityMissedClassCGoal: z
        .boolean()
        .meta({ description: 'The city did not come first among class C cities. 全市未达到 C 类市第一名目标' }),
    }),
    'done',
    text('年度排名的年份', 'Year of the annual ranking'),
    ({ year }) => String(year),
  ).optional(),
})

const yearSchema = z.int()
const places = { county: z.string(), place: z.int().nullable() }
const deductions = z.array(z.strictObject({ ...places, deductionFen: z.int().nullable() }))

/** What follows; a place, an amount or a truth that hangs on an undecided tie is null. */
export const resultSchema = z.strictObject({
  publications: z.array(
    z.strictObject({
      year: yearSchema,
      number: z.int(),
      lastPlaces: z.array(z.string()),
      interviews: z.array(z.string()),
      pending: z.array(z.string()),
    }),
  ),
  halfYears: z.array(
    z.strictObject({
      year: yearSchema,
      half: z.int(),
      interviewed: deductions,
      deductedFen: z.int(),
    }),
  ),
  annual: z
    .strictObject({
      year: yearSchema,
      commended: z.array(z.strictObject({ ...places, awardFen: z.int().nullable() })),
      criticised: deductions,
      awardedFen: z.int(),
      deductedFen: z.int(),
    })
    .nullable(),
})

/** Published rankings, accepted by the schema. */
export type Rankings = z.output<typeof situationSchema>

/** What follows from them. */
export type Consequences = z.output<typeof resultSchema>
