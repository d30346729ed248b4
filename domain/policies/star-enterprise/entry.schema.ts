import * as z from 'zod'
import { trimmedText } from '../../kit/index.ts'

/** The life of a firm's entry in a yearly round. */
export const ENTRY_STATES = [
  'submitted',
  'returned',
  'verified',
  'ineligible',
  'disqualified',
  'late',
  'ranked',
  'unranked',
] as const

/** A state of an entry. */
export type EntryState = (typeof ENTRY_STATES)[number]

/** Facts as the wire has them. */
export type Facts = Readonly<Record<string, unknown>>

const factsSchema = z.record(z.string(), z.unknown())

/** The conduct of A1.R03 by its code, and the fact that says it. */
export const FLAGS = {
  SAFETY_LIABILITY_ACCIDENT: 'hadSafetyLiabilityAccident',
  TAX_EVASION: 'evadedTax',
  ENVIRONMENTAL_POLLUTION: 'pollutedEnvironment',
  STATISTICS_VIOLATION: 'violatedStatisticsLaw',
  LAND_USE_VIOLATION: 'violatedLandUseLaw',
  SERIOUS_DISHONESTY: 'isSeriouslyDishonest',
  WAGE_ARREARS: 'owesWages',
  SOCIAL_INSURANCE_ARREARS: 'owesSocialInsurance',
  OTHER_DISQUALIFICATION: 'hasOtherDisqualification',
} as const

const findingCodes = Object.keys(FLAGS) as [keyof typeof FLAGS, ...(keyof typeof FLAGS)[]]

/** Why something is done, in words. */
export const reasonSchema = trimmedText(500)

/** A finding of A1.R03 as it comes in: which conduct, each named once, found by whom, and why. */
export const findingSchema = z.strictObject({
  findings: z
    .array(z.enum(findingCodes))
    .min(1)
    .max(findingCodes.length)
    .refine((codes) => new Set(codes).size === codes.length, { error: 'repeated' })
    .meta({ uniqueItems: true }),
  reason: reasonSchema,
  department: trimmedText(50),
})

/** A finding as it is kept: what has been taken is read whatever is asked of those to come. */
const keptFindingSchema = z.looseObject({
  findings: z.array(z.string()).min(1),
  reason: z.string(),
  department: z.string(),
})

/** A decision as a record freezes it: what it was made under, what it gave, and every rule at work, neutral of language. */
const decisionSchema = z.looseObject({
  edition: z.string(),
  revision: z.int(),
  book: z.string(),
  outcome: z.string(),
  result: z.unknown().optional(),
  trace: z.array(
    z.looseObject({ rule: z.string(), item: z.string(), inputs: factsSchema, value: z.unknown(), cap: z.unknown() }),
  ),
})

/** What stood before a later event took its place: nothing that somebody has said or decided is lost. */
const replacedSchema = z.looseObject({
  state: z.enum(ENTRY_STATES),
  name: z.string().optional(),
  district: z.string().optional(),
  declared: factsSchema.optional(),
  departmentFigures: factsSchema.optional(),
  totalPoints: z.string().optional(),
  reasons: z.array(z.string()).optional(),
  decision: decisionSchema.optional(),
  finding: keptFindingSchema.optional(),
})

/** An entry as it is kept: the firm's figures and the departments' side by side, and what was decided from them. */
export const entrySchema = z.looseObject({
  year: z.int(),
  creditCode: z.string(),
  name: z.string(),
  district: z.string(),
  declared: factsSchema,
  departmentFigures: factsSchema.optional(),
  /** The date of the law, frozen with the round. */
  asOf: z.string(),
  totalPoints: z.string().optional(),
  reasons: z.array(z.string()).optional(),
  decision: decisionSchema.optional(),
  /** What disqualified the firm, who found it, and why. */
  finding: keptFindingSchema.optional(),
  /** Set once the closing round has counted the entry in: from then on it cannot become late. */
  sealed: z.boolean().optional(),
  /** The state in which the ranking found the entry. */
  settledAs: z.enum(ENTRY_STATES).optional(),
  /** The version of the round for which the entry was last settled or reopened: a pass for an older one leaves it alone. */
  roundVersion: z.int().optional(),
  previous: z.array(replacedSchema).optional(),
})

/** An entry's data. */
export type Entry = z.output<typeof entrySchema>
