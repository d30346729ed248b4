import type { Node } from 'constructs'
import * as z from 'zod'

const settingsSchema = z
  .object({
    publicUrl: z.url({ protocol: /^https$/ }).optional(),
    oidcIssuer: z.string().min(1).optional(),
    oidcJwksUrl: z.url({ protocol: /^https$/ }).optional(),
    oidcAudience: z.string().min(1).optional(),
  })
  .refine(({ oidcIssuer, oidcJwksUrl }) => (oidcIssuer === undefined) === (oidcJwksUrl === undefined), {
    path: ['oidcIssuer'],
    message: 'needs oidcJwksUrl beside it, and the other way round',
  })
  .refine(({ oidcIssuer, oidcAudience }) => oidcAudience === undefined || oidcIssuer !== undefined, {
    path: ['oidcAudience'],
    message: 'needs oidcIssuer and oidcJwksUrl beside it',
  })

/** Whose tokens are accepted. */
export interface TokenIssuer {
  readonly issuer: string
  /** Where its keys are published. */
  readonly jwksUrl: string
  /** Whom its tokens must be for, if not for `tianzhong-policy-api`. */
  readonly audience?: string | undefined
}

/** What differs from one deployment to another. */
export interface Settings {
  /** Where the API is reached if it has a domain of its own. */
  readonly publicUrl?: string | undefined
  /** Without one, every token is refused: what needs one cannot be used. */
  readonly issuer?: TokenIssuer | undefined
}

/**
 * The settings that the app's context holds (`-c name=value`).
 *
 * @throws Error naming every one that is wrong, and where only half an issuer is named
 */
export function readSettings(node: Pick<Node, 'tryGetContext'>): Settings {
  const given = Object.keys(settingsSchema.shape).map((name) => [name, node.tryGetContext(name) as unknown])
  const parsed = settingsSchema.safeParse(Object.fromEntries(given))
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  const { publicUrl, oidcIssuer: issuer, oidcJwksUrl: jwksUrl, oidcAudience: audience } = parsed.data
  return { publicUrl, ...(issuer && jwksUrl ? { issuer: { issuer, jwksUrl, audience } } : {}) }
}
