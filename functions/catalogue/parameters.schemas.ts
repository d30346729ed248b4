import * as z from 'zod'
import { type Dated, daySchema, type Language, type Parameter } from '../../domain/kit/index.ts'
import { citationSchema } from '../platform/schemas.ts'

/** What every view of a parameter begins with. */
export const parameterHead = {
  id: z.string(),
  label: z.string(),
  kind: z.enum(['quantity', 'tiers', 'schedule', 'slot']),
}

/** A value with its dates and its article. */
export const datedValueSchema = z
  .strictObject({ from: daySchema, to: daySchema.optional(), value: z.unknown(), citation: citationSchema })
  .meta({ id: 'DatedValue' })

/** What a text leaves to be set. */
export const slotSchema = z
  .strictObject({ citation: citationSchema, presumed: z.union([z.string(), z.number(), z.boolean(), z.null()]) })
  .meta({ id: 'Slot', description: 'Left open by the text: a parameter book fills it. 原文未定，由参数簿填写' })

/** A parameter with every value it has had. */
export const parameterSchema = z
  .strictObject({ ...parameterHead, values: z.array(datedValueSchema), slot: slotSchema.optional() })
  .meta({ id: 'Parameter', description: 'A figure of the text, with its dates and article. 参数' })

/** A value as the wire shows it. */
export const presentDated = ({ show }: Parameter, { from, to, value, cite }: Dated) => ({
  from,
  ...(to ? { to } : {}),
  value: show(value),
  citation: cite,
})

/** A parameter with every value, in one language. */
export const presentParameter = (parameter: Parameter, language: Language) => {
  const { id, label, kind, values, slot } = parameter
  return {
    id,
    label: label[language],
    kind,
    values: values.map((dated) => presentDated(parameter, dated)),
    ...(slot ? { slot: { citation: slot.cite, presumed: slot.presumed ?? null } } : {}),
  }
}
