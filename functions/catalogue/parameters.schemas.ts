import * as z from 'zod'
import { type Dated, daySchema, type Language, type Parameter, print } from '../../domain/kit/index.ts'
import { citationSchema, lazily } from '../platform/schemas.ts'
import { keysOf } from './keys.ts'
import { optionSchema, unitSchema } from './measurement.ts'

/** What every view of a parameter begins with. */
export const parameterHead = lazily(() =>
  z.strictObject({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['quantity', 'tiers', 'schedule', 'slot']),
    unit: unitSchema().meta({ description: 'Of the value; of tiers, of what they give. 取值的单位' }),
    over: unitSchema().optional().meta({ description: 'Of tiers: what their thresholds count. 分档依据的单位' }),
    keys: z
      .array(z.strictObject({ code: z.string(), label: z.string().optional() }))
      .optional()
      .meta({ description: 'Of a schedule: its keys, called as the question that chooses among them has it. 各项' }),
    slot: slotSchema().optional(),
  }),
)

/** A value with its dates and its article. */
export const datedValueSchema = z
  .strictObject({ from: daySchema, to: daySchema.optional(), value: z.unknown(), citation: citationSchema })
  .meta({ id: 'DatedValue' })

const bound = z.union([z.string(), z.number()])

const slotSchema = lazily(() =>
  z
    .strictObject({
      citation: citationSchema,
      kind: z.enum(['quantity', 'day', 'choice']).meta({ description: 'What fills it. 填写类型' }),
      least: bound.optional(),
      most: bound.optional(),
      options: z.array(optionSchema()).optional().meta({ description: 'The readings to choose among. 可选读法' }),
      presumed: z
        .union([z.string(), z.number(), z.boolean(), z.null()])
        .meta({ description: 'What holds while nothing fills it; null where it is then unset. 未填时的取值' }),
    })
    .meta({ id: 'Slot', description: 'Left open by the text: a parameter book fills it. 原文未定，由参数簿填写' }),
)

/** A parameter with every value it has had. */
export const parameterSchema = lazily(() =>
  parameterHead()
    .extend({ values: z.array(datedValueSchema) })
    .meta({ id: 'Parameter', description: 'A figure of the text, with its dates and article. 参数' }),
)

/** A value as the wire shows it. */
export const presentDated = ({ show }: Parameter, { from, to, value, cite }: Dated) => ({
  from,
  ...(to ? { to } : {}),
  value: show(value),
  citation: cite,
})

/** A parameter without its values, in one language. */
export function presentHead(parameter: Parameter, language: Language) {
  const { id, label, kind, unit, over, slot } = parameter
  const keys = keysOf(parameter)
  return {
    id,
    label: label[language],
    kind,
    unit: unit.code,
    ...(over ? { over: over.code } : {}),
    ...(keys ? { keys: keys.map(({ code, label }) => ({ code, ...(label ? { label: label[language] } : {}) })) } : {}),
    ...(slot
      ? { slot: { citation: slot.cite, ...fillerOf(parameter, language), presumed: slot.presumed ?? null } }
      : {}),
  }
}

/** A parameter with every value, in one language. */
export const presentParameter = (parameter: Parameter, language: Language) => ({
  ...presentHead(parameter, language),
  values: parameter.values.map((dated) => presentDated(parameter, dated)),
})

/** What may fill an open slot. */
function fillerOf({ unit, slot }: Parameter, language: Language) {
  if (unit.options) {
    return { kind: 'choice', options: unit.options.map((code) => ({ code, label: unit.labels![code]![language] })) }
  }
  const { least, most } = slot!
  return { kind: unit.code === 'day' ? 'day' : 'quantity', least: print(unit, least), most: print(unit, most) }
}
