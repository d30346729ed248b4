import * as z from 'zod'
import type { Authenticate } from './caller.ts'
import { bearerAuthentication, remoteKeys } from './identity.ts'

const issuerSchema = z
  .object({
    OIDC_ISSUER: z.string().min(1).optional(),
    OIDC_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_AUDIENCE: z.string().min(1).default('tianzhong-policy-api'),
  })
  .refine(({ OIDC_ISSUER, OIDC_JWKS_URL }) => (OIDC_ISSUER === undefined) === (OIDC_JWKS_URL === undefined), {
    path: ['OIDC_ISSUER'],
    message: 'needs OIDC_JWKS_URL beside it, and the other way round',
  })

/**
 * How callers are told by tokens of the issuer that the environment names. Undefined where it names none: a door then
 * refuses every token.
 *
 * @throws ZodError where only half an issuer is named
 */
export function issuerAuthentication(env: Readonly<Record<string, string | undefined>>): Authenticate | undefined {
  const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl, OIDC_AUDIENCE: audience } = issuerSchema.parse(env)
  if (issuer === undefined || jwksUrl === undefined) return undefined
  return bearerAuthentication({ issuer, audience, keys: remoteKeys(jwksUrl) })
}
