import * as z from 'zod'
import { bodies, bodyOf } from '../../domain/bodies.ts'
import { policies } from '../../domain/catalogue.ts'
import type { Language } from '../../domain/kit/index.ts'
import { lazily } from '../platform/schemas.ts'

/** A body, as entries refer to it. */
export const namedBodySchema = lazily(() =>
  z.strictObject({ code: z.string(), name: z.string() }).meta({ id: 'NamedBody' }),
)

/** A body by its code, with its name in one language. */
export function namedBody(code: string, language: Language): { code: string; name: string } {
  const body = bodyOf(code)
  if (!body) throw new Error(`no body has the code ${code}`)
  return { code, name: body.name[language] }
}

/** The codes of the groups that a body is a member of. */
export const groupsOf = (code: string): readonly string[] =>
  bodies.filter(({ members }) => members?.includes(code)).map((group) => group.code)

/** `?policy=`: only what belongs to this policy. */
export const policyFilter = z
  .enum(policies.map(({ id }) => id))
  .optional()
  .meta({ description: 'Only of this policy. 政策', examples: ['star-enterprise'] })

/** `?unit=`: only what this body has a part in. */
export const bodyFilter = z
  .enum(bodies.map(({ code }) => code))
  .optional()
  .meta({ description: 'Only where this body has a part, by itself or through a group. 责任单位' })
