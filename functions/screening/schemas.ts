import * as z from 'zod'
import { daySchema, HOLDERS, type Holder, partialFacts, type Situation } from '../../domain/kit/index.ts'
import { entitlementsOf } from '../../domain/screening.ts'
import { reasonSchema, reviewSchema } from '../platform/decision.ts'
import { citationSchema, lazily } from '../platform/schemas.ts'
import { nextQuestionSchema } from './question.ts'

/** A parsed request. */
export interface ScreeningRequest {
  readonly holder: Holder
  readonly asOf?: string
  readonly facts: Situation
  readonly unknown?: readonly string[]
}

const asOf = daySchema.optional().meta({ description: 'The date of the law; today in Shanghai by default. 适用日期' })

function about(holder: Holder, id: string) {
  const facts = partialFacts(entitlementsOf[holder])
  const names = Object.keys(facts.shape)
  const unknown = z
    .array(z.enum(names).meta({ id: `${id}Fact` }))
    .max(names.length)
    .refine((names) => new Set(names).size === names.length, { error: 'repeated' })
    .optional()
    .meta({
      description: 'Facts that the party cannot tell: they stay missing, and are not asked again. 当事人答不上的事实',
      uniqueItems: true,
    })
  return z
    .strictObject({ holder: z.literal(holder), asOf, facts: facts.meta({ id: `${id}Facts` }), unknown })
    .meta({ id })
}

/** Who is asking, and what is known so far: every fact may be left out, and none is presumed. */
export const screeningRequestSchema = z.discriminatedUnion('holder', [
  about('person', 'PersonScreening'),
  about('enterprise', 'EnterpriseScreening'),
  about('institution', 'InstitutionScreening'),
]) as z.ZodType as z.ZodType<ScreeningRequest>

const bound = z.union([z.string(), z.number(), z.boolean()])

/** The schema of a screening. */
export const screeningSchema = lazily(() =>
  z
    .strictObject({
      holder: z.enum(HOLDERS),
      asOf: daySchema,
      book: z.string().meta({ description: 'Hash of the parameter book. 参数簿' }),
      entitlements: z.array(entitlementSchema),
      nextQuestion: nextQuestionSchema().nullable().meta({
        description: 'The fact on which most open entitlements wait; null where nothing is left to ask. 下一问',
      }),
    })
    .meta({ id: 'Screening' }),
)

const entitlementSchema = z
  .strictObject({
    calculator: z.string().meta({ description: 'The calculator that decides it. 计算器' }),
    title: z.string(),
    policy: z.string(),
    edition: z.string(),
    revision: z.int(),
    inForce: z.strictObject({ from: daySchema, to: daySchema.optional() }),
    eligibility: z
      .enum(['eligible', 'ineligible', 'undetermined', 'notInForce'])
      .meta({ description: 'What the facts decide so far. 资格' }),
    benefit: z.strictObject({ unit: z.string(), least: bound, most: bound.nullable() }).optional().meta({
      description: 'What it can still come to if the party is entitled; the most is null where nothing bounds it. 可得',
    }),
    reasons: z.array(reasonSchema),
    requiresReview: z.array(reviewSchema),
    missing: z.array(z.string()).meta({ description: 'Facts that can still change it. 尚缺的事实' }),
    citations: z.array(citationSchema),
  })
  .meta({ id: 'Entitlement' })
