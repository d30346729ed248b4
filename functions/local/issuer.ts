import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import type { Issuer } from '../platform/identity.ts'
import { bearerAuthentication, localKeys, remoteKeys } from '../platform/identity.ts'
import type { Config } from './config.ts'
import { kept } from './kept.ts'

const DEVELOPMENT_ISSUER = 'tianzhong-development'
const ALGORITHM = 'ES256'

/** The claims of a token: a firm's, or an officer's. */
export type TokenClaims =
  | { readonly role: 'enterprise'; readonly creditCode: string }
  | { readonly role: 'officer'; readonly department: string; readonly districts: readonly string[] }

/** Tells callers by tokens of the configured issuer; where none is configured, by those of the development issuer. */
export async function authenticationOf(config: Config) {
  const { OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE: audience } = config
  if (OIDC_ISSUER && OIDC_JWKS_URL)
    return bearerAuthentication({ issuer: OIDC_ISSUER, audience, keys: remoteKeys(OIDC_JWKS_URL) })
  const { kty, crv, x, y, kid } = await developmentKey(config.DATA_DIR)
  const issuer: Issuer = {
    issuer: DEVELOPMENT_ISSUER,
    audience,
    keys: localKeys({ keys: [{ kty, crv, x, y, kid } as JWK] }),
  }
  return bearerAuthentication(issuer)
}

/** A token of the development issuer, good for twelve hours. */
export async function developmentToken(
  { DATA_DIR, OIDC_AUDIENCE }: Pick<Config, 'DATA_DIR' | 'OIDC_AUDIENCE'>,
  subject: string,
  claims: TokenClaims,
): Promise<string> {
  const key = await developmentKey(DATA_DIR)
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: ALGORITHM, kid: String(key.kid), typ: 'at+jwt' })
    .setIssuer(DEVELOPMENT_ISSUER)
    .setAudience(OIDC_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(await importJWK(key, ALGORITHM))
}

/** The key of the development issuer, made on first use. */
async function developmentKey(directory: string): Promise<JWK> {
  const written = await kept(directory, 'development-issuer.json', async () => {
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
    return JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'development' })
  })
  return JSON.parse(written) as JWK
}
