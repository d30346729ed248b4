import * as z from 'zod'
import {
  type Calculator,
  componentName,
  daySchema,
  type Formula,
  rangeSchema,
  slotsOf,
  type Unit,
  type UnitCode,
} from '../../domain/kit/index.ts'
import { reasonSchema, reviewSchema } from '../platform/decision.ts'
import { citationSchema, faultSchema, outcomeSchema } from '../platform/schemas.ts'

/** What every request to a calculator may state besides its situations. */
function conditions(calculator: Calculator) {
  const slots = slotsOf(calculator)
  const slotShape = Object.fromEntries(slots.map(({ id, slot }) => [id, slot!.schema.optional()]))
  const whatIf = z
    .strictObject(slotShape)
    .meta({ description: 'Values for open slots, to see what would follow; the reply says whatIf. 假设的开放参数值' })
  return {
    asOf: daySchema.optional().meta({ description: 'The date of the law; today in Shanghai by default. 适用日期' }),
    ...(slots.length > 0 ? { slots: whatIf.optional() } : {}),
  }
}

/** The contract names each schema once, so operations of one calculator share it. */
function perCalculator<T extends z.ZodType>(build: (calculator: Calculator) => T): (calculator: Calculator) => T {
  const built = new WeakMap<Calculator, T>()
  return (calculator) => {
    const schema = built.get(calculator) ?? build(calculator)
    built.set(calculator, schema)
    return schema
  }
}

/** The schema of a calculation's request body: typed by the calculator's own situation and slots. */
export const requestSchema = perCalculator(
  (calculator) =>
    z
      .strictObject({ ...conditions(calculator), situation: calculator.situation })
      .meta({ id: `${componentName(calculator.id)}Request` }) as z.ZodType as z.ZodType<CalculationRequest>,
)

/** Under which law a request is judged: its date, and what it puts into open slots. */
export interface Conditions {
  readonly asOf?: string
  readonly slots?: Readonly<Record<string, string | number>>
}

/** A parsed request: the situation is as the calculator's schema has it. */
export interface CalculationRequest extends Conditions {
  readonly situation: unknown
}

/** A parsed batch: the situations are as they came. */
export interface BatchRequest extends Conditions {
  readonly situations: readonly unknown[]
}

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
    value: z.unknown().meta({
      description:
        'A settled scalar, a range {least, most}, null while unknown, or "notApplicable" where the rule asks nothing of the case: it is then neither met nor missed. 值；未知为 null，不适用于本案为 notApplicable',
    }),
    cap: z.union([z.string(), z.number(), z.null()]),
    citation: citationSchema,
  })
  .meta({ id: 'TraceStep', description: 'One rule at work. 一步推理' })

const standing = (calculator: Calculator) => ({
  calculator: z.literal(calculator.id),
  edition: z.string(),
  revision: z.int(),
  book: z.string().meta({ description: 'Hash of the parameter book. 参数簿' }),
  whatIf: z.literal(true).optional(),
  policy: z.literal(calculator.policy.id),
  asOf: daySchema,
})

const decision = (calculator: Calculator) => ({
  outcome: outcomeSchema,
  result: calculator.result.optional(),
  reasons: z.array(reasonSchema),
  requiresReview: z.array(reviewSchema),
  trace: z.array(traceStep).optional().meta({ description: 'Absent where it was not asked for. 推理过程' }),
  evaluationId: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The schema of an evaluation, the same envelope for all calculators. */
export const evaluationSchema = (calculator: Calculator): z.ZodType =>
  z
    .strictObject({ ...standing(calculator), ...decision(calculator) })
    .meta({ id: `${componentName(calculator.id)}Evaluation` })

/** Most situations of one batch. */
const MOST_ROWS = 1000

/** A batch: the situations are checked one by one, so that a faulty one is told in its own row. */
export function batchRequestSchema(calculator: Calculator): z.ZodType<BatchRequest> {
  const name = componentName(calculator.id)
  const row = z.unknown().meta({ override: { $ref: `#/components/schemas/${name}Situation` } })
  return z
    .strictObject({ ...conditions(calculator), situations: z.array(row).min(1).max(MOST_ROWS) })
    .meta({ id: `${name}BatchRequest` }) as z.ZodType as z.ZodType<BatchRequest>
}

/** The schema of a batch's reply: row by row, in the order of the situations. */
export const batchSchema = (calculator: Calculator): z.ZodType => {
  const row = z
    .union([
      z.strictObject(decision(calculator)),
      z
        .strictObject({ errors: z.array(faultSchema).min(1), errorsOmitted: z.int().optional() })
        .meta({ description: 'The row was refused. 该行有误' }),
    ])
    .meta({ id: `${componentName(calculator.id)}Row` })
  return z
    .strictObject({ ...standing(calculator), rows: z.array(row) })
    .meta({ id: `${componentName(calculator.id)}Batch` })
}

const wire = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])

/** The schema of the nearest changes of a formula. */
export const nearestSchema = (formula: Formula): z.ZodType =>
  z
    .strictObject({ ...standing(formula), changes: z.array(nearestChangeSchema(formula.goal.unit)) })
    .meta({ id: `${componentName(formula.id)}NearestChanges` })

const changeSchemas = new Map<UnitCode, z.ZodType>()

/** A change is the same of all goals of one unit. */
function nearestChangeSchema(unit: Unit): z.ZodType {
  let schema = changeSchemas.get(unit.code)
  if (!schema) {
    const goal = rangeSchema(unit)
    schema = z
      .strictObject({
        fact: z.string(),
        question: z.string(),
        from: wire,
        to: wire,
        before: goal.nullable().meta({ description: 'The goal as it is; null where the case is refused. 现状' }),
        after: goal,
        gain: z.enum(['certain', 'possible']).meta({
          description:
            'Possible where it hangs on what is not known, or not set, whether the change gains; what it can come to stands in `after`. 是否确定有益',
        }),
      })
      .meta({
        id: `Nearest${componentName(unit.code)}Change`,
        description: 'A single fact, changed as little as possible, that gains. 最近的改变',
      })
    changeSchemas.set(unit.code, schema)
  }
  return schema
}
