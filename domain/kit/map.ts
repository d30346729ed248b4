import * as z from 'zod'

/**
 * A map of at most so many names: one with more is refused before any of them is read, for what it holds could be anything.
 *
 * @param name the schema of its names
 * @param value the schema of what stands under each
 */
export const mapOf = <V extends z.ZodType>(name: z.ZodString, value: V, most: number) =>
  z
    .preprocess(
      (raw, context) => {
        if (typeof raw !== 'object' || raw === null || Object.keys(raw).length <= most) return raw
        context.addIssue({ code: 'too_big', origin: 'map', maximum: most, input: raw })
        return z.NEVER
      },
      z.partialRecord(name, value),
    )
    .meta({ maxProperties: most })
