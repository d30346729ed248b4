import * as z from 'zod'

/** Where something stands in the gazette. */
export const citationSchema = z
  .strictObject({ document: z.string(), annex: z.string(), article: z.string() })
  .meta({ id: 'Citation', description: 'Where it stands in the gazette. 出处' })

/** How a decision ends. */
export const outcomeSchema = z.enum(['granted', 'refused', 'computed', 'notInForce']).meta({
  id: 'Outcome',
  description:
    'How the decision ends. granted: the text itself gives it; computed: figures, also of what one may apply for and others decide; refused: every reason is told; notInForce: no law on that date. 结论：准予、算得（包括只可申请、由他方决定的）、不予、不在施行期',
})

/** One thing wrong with an input, in one language. */
export const faultSchema = z
  .strictObject({
    in: z.enum(['body', 'query', 'path', 'header']).meta({ description: 'The part of the request. 所在部分' }),
    pointer: z.string().meta({
      description:
        'JSON Pointer (RFC 6901): into the body (of a row of a batch: into its situation), or to a parameter or header by its name. 位置',
    }),
    code: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'Fault' })

/** A schema that is built when it is first asked for, and only once: the contract names each schema once. */
export function lazily<T extends z.ZodType>(build: () => T): () => T {
  let built: T | undefined
  return () => {
    built ??= build()
    return built
  }
}
