import * as z from 'zod'
import { districtSchema } from '../../domain/bodies/districts.ts'
import { creditCodeOf, type Transition, type Workflow } from '../../domain/kit/index.ts'
import { ENTRY_STATES } from '../../domain/policies/star-enterprise/entry.schema.ts'
import { entryWorkflow, submissionSchema } from '../../domain/policies/star-enterprise/entry.ts'
import { STARS } from '../../domain/policies/star-enterprise/podium.ts'
import { ROUND_STATES, roundWorkflow } from '../../domain/policies/star-enterprise/round.ts'
import { lazily } from '../platform/schemas.ts'
import { recordShape } from '../records/views.ts'

/** A year, as it stands in an address. */
const yearSchema = z
  .int()
  .min(2020)
  .max(2099)
  .meta({ description: 'The rated year. 评定年度', examples: [2021] })

export const roundParams = z.strictObject({ year: yearSchema })

export const entryParams = z.strictObject({ year: yearSchema, creditCode: creditCodeOf('enterprise') })

const limitSchema = z
  .int()
  .min(1)
  .max(100)
  .optional()
  .meta({ description: 'At most so many items, 1 to 100. 每页条数', examples: [50] })

const cursorSchema = z.string().max(500).optional().meta({ description: 'From `next` of the page before. 游标' })

/** What stands in a page of a list and cannot be read: the others are shown all the same. */
export const unreadableSchema = z.array(z.string()).optional().meta({
  description: 'Ids of this page’s records that cannot be shown: damaged, or newer than this service. 无法显示的记录',
})

export const pageQuery = z.strictObject({ limit: limitSchema, cursor: cursorSchema })

export const queueQuery = z.strictObject({
  district: districtSchema,
  limit: limitSchema,
  cursor: cursorSchema,
})

/** A transition's body: `event` and what the event takes, for every event that a person can take. */
function transitionSchema<S extends string, D>({ id, transitions }: Workflow<S, D>): z.ZodType<TransitionBody> {
  const bodies = transitions.filter(({ actor }) => actor !== 'system').map(bodyOf)
  return z
    .discriminatedUnion('event', bodies as unknown as [z.ZodObject])
    .meta({ id: `${pascal(id)}Transition` }) as z.ZodType as z.ZodType<TransitionBody>
}

const bodyOf = <S extends string, D>({ event, payload }: Transition<S, D>) =>
  (payload as unknown as z.ZodObject).extend({ event: z.literal(event) })

/** An event and its payload, flat. */
export type TransitionBody = { readonly event: string } & Readonly<Record<string, unknown>>

const pascal = (id: string): string => id.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())

export const roundTransitionSchema = transitionSchema(roundWorkflow)
export const entryTransitionSchema = transitionSchema(entryWorkflow)

export { submissionSchema }

const starSchema = z.enum(STARS)

const tieSchema = z.strictObject({
  afterPlaces: z
    .array(z.int())
    .meta({ description: 'The grade lines that the tie crosses, each by the place before it. 所跨的星级界线' }),
  rank: z.int(),
  totalPoints: z.string(),
  creditCodes: z.array(z.string()),
})

const manifestViewSchema = z.strictObject({
  hash: z.string(),
  ranked: z.int(),
  unranked: z.int(),
  stars: z.array(
    z.strictObject({ star: starSchema, places: z.int(), filled: z.int(), awardFen: z.int(), totalFen: z.int() }),
  ),
  payableFen: z.int(),
  ties: z.array(tieSchema),
})

const tieDecisionViewSchema = z.strictObject({ creditCodes: z.array(z.string()), reason: z.string() })

/** A round as it is shown. What the ranking found is public once it is published; before, officers see it. */
export const roundViewSchema = lazily(() =>
  z
    .strictObject({
      year: z.int(),
      asOf: z.string(),
      book: z.string(),
      ...recordShape,
      state: z.enum(ROUND_STATES),
      tieDecisions: z.array(tieDecisionViewSchema).optional(),
      manifest: manifestViewSchema.optional(),
      sentBack: z
        .array(
          z.strictObject({
            reason: z.string(),
            tieDecisions: z.array(tieDecisionViewSchema),
            manifest: manifestViewSchema.optional(),
          }),
        )
        .optional()
        .meta({ description: 'For officers: rankings that were not accepted, oldest first. 被退回的排名' }),
    })
    .meta({ id: 'StarRatingRound', description: 'A yearly round. 年度评定' }),
)

const decisionViewSchema = z.strictObject({
  edition: z.string(),
  revision: z.int(),
  book: z.string(),
  outcome: z.string(),
  result: z.unknown().optional(),
  trace: z.array(
    z.strictObject({
      rule: z.string(),
      item: z.string(),
      inputs: z.record(z.string(), z.unknown()),
      value: z.unknown(),
      cap: z.unknown(),
    }),
  ),
})

const findingViewSchema = z.strictObject({
  findings: z.array(z.string()),
  reason: z.string(),
  department: z.string(),
})

const factsViewSchema = z.record(z.string(), z.unknown())

/** What a decision rests on and what it came to. */
const decidedShape = {
  departmentFigures: factsViewSchema.optional(),
  totalPoints: z.string().optional(),
  reasons: z.array(z.string()).optional(),
  finding: findingViewSchema
    .optional()
    .meta({ description: 'What disqualified the firm, found by whom. 取消资格的认定' }),
  decision: decisionViewSchema.optional().meta({ description: 'As it was made and frozen. 冻结的结论' }),
}

/** An entry as the firm and officers see it. */
export const entryViewSchema = lazily(() =>
  z
    .strictObject({
      year: z.int(),
      creditCode: z.string(),
      name: z.string(),
      district: z.string(),
      declared: factsViewSchema,
      ...decidedShape,
      previous: z
        .array(
          z.strictObject({
            state: z.enum(ENTRY_STATES),
            name: z.string().optional(),
            district: z.string().optional(),
            declared: factsViewSchema.optional(),
            ...decidedShape,
          }),
        )
        .optional()
        .meta({ description: 'For officers: what later events took the place of, oldest first. 被替代的内容' }),
      sealed: z.boolean(),
      ...recordShape,
      state: z.enum(ENTRY_STATES),
    })
    .meta({ id: 'StarRatingEntry', description: 'A firm’s entry in a round. 申报' }),
)

/** An entry in a list. */
export const entrySummarySchema = lazily(() =>
  z
    .strictObject({
      creditCode: z.string(),
      name: z.string(),
      district: z.string(),
      state: z.enum(ENTRY_STATES),
      version: z.int(),
      totalPoints: z.string().optional(),
      updatedAt: z.iso.datetime(),
    })
    .meta({ id: 'StarRatingEntrySummary' }),
)

/** Something that waits for an officer. */
export const queuedSchema = lazily(() =>
  z
    .strictObject({
      creditCode: z.string(),
      name: z.string(),
      state: z.enum(ENTRY_STATES),
      version: z.int(),
      since: z.iso.datetime(),
    })
    .meta({ id: 'StarRatingQueued' }),
)

/** A place in the published ranking. */
export const placeSchema = lazily(() =>
  z
    .strictObject({
      rank: z.int(),
      creditCode: z.string(),
      name: z.string().optional(),
      totalPoints: z.string(),
      status: z.enum(['SETTLED', 'DECIDED', 'TIE_PENDING']),
      star: starSchema.nullable(),
      awardFen: z.int().nullable(),
      plaque: z.boolean().nullable(),
    })
    .meta({ id: 'StarRatingPlace' }),
)
