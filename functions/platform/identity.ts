import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import * as z from 'zod'
import { creditCodeSchema } from '../../domain/kit/index.ts'
import type { Authenticate, Caller } from './caller.ts'

const claimsSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('enterprise'), sub: z.string().min(1), creditCode: creditCodeSchema }),
  z.object({
    role: z.literal('officer'),
    sub: z.string().min(1),
    department: z.string().min(1),
    districts: z.array(z.string()).min(1),
  }),
])

/** Where tokens come from and whom they must be for. */
export interface Issuer {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
}

/** The keys of an issuer, fetched from its JWKS address and cached. */
export const remoteKeys = (jwksUrl: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(jwksUrl))

/** Keys that are at hand. */
export const localKeys = (jwks: JSONWebKeySet): JWTVerifyGetKey => createLocalJWKSet(jwks)

/**
 * Accepts tokens of one issuer for one audience, signed with an asymmetric key and not expired.
 *
 * @throws where the keys cannot be fetched: that is the service's failure, not the caller's
 */
export const bearerAuthentication =
  ({ issuer, audience, keys }: Issuer): Authenticate =>
  async (token) => {
    try {
      const options = { issuer, audience, algorithms: ['ES256', 'RS256', 'EdDSA'], requiredClaims: ['exp', 'sub'] }
      const { payload } = await jwtVerify(token, keys, options)
      const claims = claimsSchema.safeParse(payload)
      return claims.success ? callerOf(claims.data) : undefined
    } catch (error) {
      if (error instanceof Error && 'code' in error && FAULTS_OF_A_TOKEN.has(String(error.code))) return undefined
      throw new KeysUnavailable({ cause: error })
    }
  }

/** What makes a token worthless; whatever else goes wrong is not the caller's fault. */
const FAULTS_OF_A_TOKEN: ReadonlySet<string> = new Set([
  errors.JWTInvalid.code,
  errors.JWTExpired.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
])

/** The issuer's keys cannot be had at the moment. */
class KeysUnavailable extends Error {
  constructor(options: ErrorOptions) {
    super('the keys of the token issuer cannot be fetched', options)
    this.name = 'ServiceUnavailable'
  }
}

function callerOf(claims: z.output<typeof claimsSchema>): Caller {
  const { sub: subject } = claims
  return claims.role === 'enterprise'
    ? { role: 'enterprise', subject, creditCode: claims.creditCode }
    : { role: 'officer', subject, department: claims.department, districts: claims.districts }
}
