import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import * as z from 'zod'
import { DISTRICTS } from '../../domain/bodies/districts.ts'
import { bodies } from '../../domain/bodies.ts'
import { creditCodeOf, plainText } from '../../domain/kit/index.ts'
import type { Authenticate, Caller } from './caller.ts'

/** Who it is. It goes into every change that a caller makes, and so must not be longer than OpenID Connect lets it be. */
const subject = plainText(255)

/** Departments and districts are those of the register: what it does not know has no rights that anybody could have meant. */
const claimsSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('enterprise'), sub: subject, creditCode: creditCodeOf('enterprise') }),
  z.object({
    role: z.literal('officer'),
    sub: subject,
    department: z.enum(bodies.map(({ code }) => code)),
    districts: z
      .array(z.enum(['*', ...DISTRICTS]))
      .min(1)
      .max(DISTRICTS.length + 1),
  }),
])

/**
 * Whether a token is one of access. Issuers sign other kinds with the same keys: those say so by their type (RFC 9068 calls one of
 * access at+jwt; many say JWT of all), or hold what only tells a login to the page that asked for it (OpenID Connect).
 */
const accessSchema = z.object({
  header: z.object({
    typ: z
      .string()
      .regex(/^(?:application\/)?(?:at\+)?jwt$/i)
      .optional(),
  }),
  payload: z.object({
    typ: z
      .string()
      .regex(/^bearer$/i)
      .optional(),
    token_use: z.literal('access').optional(),
    token_type: z
      .string()
      .regex(/^(?:access|access_token|bearer)$/i)
      .optional(),
    nonce: z.undefined().optional(),
    at_hash: z.undefined().optional(),
    c_hash: z.undefined().optional(),
    s_hash: z.undefined().optional(),
    events: z.undefined().optional(),
  }),
})

/** A token is good for a day at the most, whatever end it names: who was an officer once is asked for it again. */
const MOST_AGE_SECONDS = 86_400
/** Clocks of two machines may differ by so much. */
const TOLERANCE_SECONDS = 30

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
 * Accepts access tokens of one issuer for one audience, signed with an asymmetric key, not expired, and not older than a day.
 *
 * @throws where the keys cannot be fetched: that is the service's failure, not the caller's
 */
export const bearerAuthentication =
  ({ issuer, audience, keys }: Issuer): Authenticate =>
  async (token) => {
    try {
      const { payload, protectedHeader: header } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['ES256', 'RS256', 'EdDSA'],
        requiredClaims: ['exp', 'iat', 'sub'],
        maxTokenAge: MOST_AGE_SECONDS,
        clockTolerance: TOLERANCE_SECONDS,
      })
      const claims = claimsSchema.safeParse(payload)
      return claims.success && accessSchema.safeParse({ header, payload }).success ? callerOf(claims.data) : undefined
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
