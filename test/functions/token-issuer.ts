import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** An issuer of tokens whose keys lie on a loopback port. */
export interface TokenIssuer {
  readonly issuer: string
  readonly jwksUrl: string
  /** A token for an audience, good for some minutes. */
  readonly token: (audience: string, claims: Readonly<Record<string, unknown>>) => Promise<string>
  readonly close: () => Promise<void>
}

const ALGORITHM = 'ES256'

/** Starts an issuer with a fresh key. Two of them have keys of the same id, as careless issuers do. */
export async function startIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM)
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'first', alg: ALGORITHM, use: 'sig' }]
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = 'https://id.example.org'
  return {
    issuer,
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    token: (audience, claims) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid: 'first' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('someone')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
