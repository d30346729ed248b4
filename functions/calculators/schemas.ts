import * as z from 'zod'
import { type Calculator, componentName, daySchema, slotsOf } from '../../domain/kit/index.ts'
import { citationSchema, outcomeSchema } from '../platform/schemas.ts'

/** The schema of a calculation's request body: typed by the calculator's own situation and slots. */
export function requestSchema(calculator: Calculator): z.ZodType<CalculationRequest> {
  const slots = slotsOf(calculator)
  const slotShape = Object.fromEntries(slots.map(({ id, slot }) => [id, slot!.schema.optional()]))
  const whatIf = z
    .strictObject(slotShape)
    .meta({ description: 'Values for open slots, to see what would follow; the reply says whatIf. 假设的开放参数值' })
  const shape = {
    asOf: daySchema.optional().meta({ description: 'The date of the law; today in Shanghai by default. 适用日期' }),
    situation: calculator.situation,
    ...(slots.length > 0 ? { slots: whatIf.optional() } : {}),
  }
  return z
    .strictObject(shape)
    .meta({ id: `${componentName(calculator.id)}Request` }) as z.ZodType as z.ZodType<CalculationRequest>
}

/** A parsed request: the situation is as the calculator's schema has it. */
export interface CalculationRequest {
  readonly asOf?: string
  readonly situation: unknown
  readonly slots?: Readonly<Record<string, string | number>>
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

const usedParameter = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    value: z.unknown(),
    from: daySchema.nullable().meta({ description: 'In force since; null for an open slot. 施行日期' }),
    citation: citationSchema,
  })
  .meta({ id: 'UsedParameter', description: 'A figure that a rule used. 所用参数' })

const traceStep = z
  .strictObject({
    rule: z.string(),
    item: z.string(),
    label: z.string(),
    inputs: z.record(z.string(), z.unknown()),
    parameters: z.array(usedParameter),
    value: z.unknown().meta({ description: 'A settled scalar, a range {least, most}, or null while unknown.' }),
    cap: z.union([z.string(), z.number(), z.null()]),
    citation: citationSchema,
  })
  .meta({ id: 'TraceStep', description: 'One rule at work. 一步推理' })

const reason = z
  .strictObject({
    code: z.string(),
    kind: z.enum(['refusal', 'notice']),
    rule: z.string().nullable(),
    detail: z.string(),
    citation: citationSchema,
  })
  .meta({ id: 'Reason', description: 'Why it is refused, or what else to know. 理由' })

const review = z
  .strictObject({
    code: z.enum(['REVIEW_REQUIRED', 'PARAMETER_NOT_SET', 'TIE_PENDING']),
    rule: z.string(),
    item: z.string(),
    label: z.string(),
    missing: z.array(z.string()),
    least: scalar,
    most: scalar,
    citation: citationSchema,
  })
  .meta({ id: 'Review', description: 'What a person must still judge, and what hangs on it. 待审事项' })

/** The schema of an evaluation, the same envelope for all calculators. */
export const evaluationSchema = (calculator: Calculator): z.ZodType =>
  z
    .strictObject({
      calculator: z.literal(calculator.id),
      edition: z.string(),
      revision: z.int(),
      book: z.string().meta({ description: 'Hash of the parameter book. 参数簿' }),
      whatIf: z.literal(true).optional(),
      policy: z.literal(calculator.policy.id),
      asOf: daySchema,
      outcome: outcomeSchema,
      result: calculator.result.optional(),
      reasons: z.array(reason),
      requiresReview: z.array(review),
      trace: z.array(traceStep),
      evaluationId: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .meta({ id: `${componentName(calculator.id)}Evaluation` })
