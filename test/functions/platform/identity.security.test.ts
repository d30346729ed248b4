import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import type { Authenticate, Caller } from '../../../functions/platform/caller.ts'
import { createDoor } from '../../../functions/platform/door.ts'
import { bearerAuthentication, localKeys, remoteKeys } from '../../../functions/platform/identity.ts'
import { ratingRecords } from '../../../functions/ratings/records.ts'
import { ratingRoutes } from '../../../functions/ratings/routes.ts'
import { NO_STORE } from '../../../functions/records/store.ts'
import { ask } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'

const ISSUER = 'https://id.example.org'
const AUDIENCE = 'the-api'
const FIRM = { role: 'enterprise', creditCode: '91411700MA0000015N' }
const OFFICER = { role: 'officer', department: 'MIIT', districts: ['411702', '411721'] }

let keys: Awaited<ReturnType<typeof generateKeyPair>>
let publicKey: JWK
let authenticate: Authenticate

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true })
  publicKey = { ...(await exportJWK(keys.publicKey)), kid: 'one' }
  authenticate = bearerAuthentication({ issuer: ISSUER, audience: AUDIENCE, keys: localKeys({ keys: [publicKey] }) })
})

const SECONDS = () => Math.floor(Date.now() / 1000)

/** A token as the issuer gives it, with these claims in place of its own; what is undefined is left out. */
const signed = (
  claims: object,
  { kid = 'one', by = keys.privateKey, typ }: { kid?: string; by?: CryptoKey; typ?: string } = {},
) => new SignJWT(allOf(claims)).setProtectedHeader({ alg: 'ES256', kid, ...(typ ? { typ } : {}) }).sign(by)

const allOf = (claims: object): JWTPayload => {
  const usual = { iss: ISSUER, aud: AUDIENCE, sub: 'somebody', iat: SECONDS(), exp: SECONDS() + 300 }
  return JSON.parse(JSON.stringify({ ...usual, ...claims })) as JWTPayload
}

const doorWith = (authenticate: Authenticate, failures: unknown[] = []) => {
  const records = ratingRecords({ ...NO_STORE, get: async () => undefined, query: async () => ({ items: [] }) })
  const routes = ratingRoutes({ records, now: () => new Date(), book: EMPTY_BOOK, bookOf: () => EMPTY_BOOK })
  return createDoor(routes, { authenticate, onFailure: ({ error }) => failures.push(error) })
}
const listAs = (door: ReturnType<typeof doorWith>, token: string) =>
  ask<Problem>(door, 'GET', '/v1/star-rating-rounds/2021/entries', { headers: { authorization: `Bearer ${token}` } })

describe('a token of the issuer', () => {
  test.each<[string, object, Caller]>([
    ['a firm', FIRM, { role: 'enterprise', subject: 'somebody', creditCode: FIRM.creditCode }],
    [
      'an officer',
      OFFICER,
      { role: 'officer', subject: 'somebody', department: 'MIIT', districts: ['411702', '411721'] },
    ],
    [
      'an officer with more claims',
      { ...OFFICER, creditCode: FIRM.creditCode, admin: true },
      { role: 'officer', subject: 'somebody', department: 'MIIT', districts: ['411702', '411721'] },
    ],
  ])('tells %s', async (_who, claims, caller) => {
    expect(await authenticate(await signed(claims))).toEqual(caller)
  })

  test.each(['at+jwt', 'application/at+jwt', 'JWT', 'jwt'])('may be of the type %s', async (typ) => {
    expect(await authenticate(await signed(OFFICER, { typ }))).toMatchObject({ role: 'officer' })
  })

  test.each([{ typ: 'Bearer' }, { token_use: 'access' }, { token_type: 'access' }, { token_type: 'Bearer' }])(
    'may say %j of itself',
    async (claims) => {
      expect(await authenticate(await signed({ ...OFFICER, ...claims }))).toMatchObject({ role: 'officer' })
    },
  )

  test('is taken from a clock that goes ahead a little', async () => {
    expect(await authenticate(await signed({ ...OFFICER, iat: SECONDS() + 10 }))).toMatchObject({ role: 'officer' })
  })

  test('lets an officer in', async () => {
    expect((await listAs(doorWith(authenticate), await signed(OFFICER))).status).toBe(200)
  })
})

describe('401, and how to show who one is, for', () => {
  const another = async () => (await generateKeyPair('ES256')).privateKey
  const tokens: [string, () => string | Promise<string>][] = [
    ['no token at all', () => 'a.b.c'],
    ['one that has expired', () => signed({ ...OFFICER, exp: SECONDS() - 60 })],
    ['one that never expires', () => signed({ ...OFFICER, exp: undefined })],
    ['one that ends when nobody lives', () => signed({ ...OFFICER, iat: SECONDS() - 90_000, exp: 99_999_999_999 })],
    ['one that does not say when it was made', () => signed({ ...OFFICER, iat: undefined })],
    ['one made tomorrow', () => signed({ ...OFFICER, iat: SECONDS() + 86_400, exp: SECONDS() + 90_000 })],
    ['one of the type of an ID token', () => signed(OFFICER, { typ: 'id+jwt' })],
    ['one of the type of a logout token', () => signed(OFFICER, { typ: 'logout+jwt' })],
    ['one of the type of a proof', () => signed(OFFICER, { typ: 'dpop+jwt' })],
    ['one that says that it is an ID token', () => signed({ ...OFFICER, typ: 'ID' })],
    ['one to get new tokens with', () => signed({ ...OFFICER, typ: 'Refresh' })],
    ['one to be used as an ID token', () => signed({ ...OFFICER, token_use: 'id' })],
    ['one whose type is to get new tokens with', () => signed({ ...OFFICER, token_type: 'refresh' })],
    ['one that vouches for a state', () => signed({ ...OFFICER, s_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' })],
    ['one that answers a login', () => signed({ ...OFFICER, nonce: 'n-0S6_WzA2Mj' })],
    ['one that vouches for an access token', () => signed({ ...OFFICER, at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' })],
    ['one for a name of 256 letters', () => signed({ ...OFFICER, sub: 'x'.repeat(256) })],
    ['one for a name that nobody sees', () => signed({ ...OFFICER, sub: '\u200b' })],
    ['a firm with the code of an institution', () => signed({ role: 'enterprise', creditCode: '12411700MA0000015U' })],
    ['an officer of a department that there is not', () => signed({ ...OFFICER, department: 'somebody' })],
    ['an officer for a district that there is not', () => signed({ ...OFFICER, districts: ['411702', '999999'] })],
    ['an officer for a star within a code', () => signed({ ...OFFICER, districts: ['4117*'] })],
    [
      'an officer for more districts than there are',
      () => signed({ ...OFFICER, districts: Array(500).fill('411702') }),
    ],
    ['one that is not valid yet', () => signed({ ...OFFICER, nbf: SECONDS() + 600 })],
    ['one of another issuer', () => signed({ ...OFFICER, iss: 'https://elsewhere.example.org' })],
    ['one of no issuer', () => signed({ ...OFFICER, iss: undefined })],
    ['one for another service', () => signed({ ...OFFICER, aud: 'another-api' })],
    ['one for no service', () => signed({ ...OFFICER, aud: undefined })],
    ['one for nobody', () => signed({ ...OFFICER, sub: undefined })],
    ['one for the empty name', () => signed({ ...OFFICER, sub: '' })],
    ['one signed with another key', async () => signed(OFFICER, { by: await another() })],
    ['one of a key that is not published', () => signed(OFFICER, { kid: 'two' })],
    ['one that is not signed', () => new UnsecuredJWT(allOf(OFFICER)).encode()],
    [
      'one that is not signed, with something in its place',
      async () => withHeader(await signed(OFFICER), { alg: 'none' }),
    ],
    ['one signed symmetrically, with the public key as the secret', hmacWithPublicKey],
    ['one with its claims exchanged', async () => withClaims(await signed(OFFICER), { ...OFFICER, districts: ['*'] })],
    ['a role that there is not', () => signed({ ...OFFICER, role: 'administrator' })],
    ['a role that only the house has', () => signed({ ...OFFICER, role: 'system' })],
    ['no role', () => signed({ ...OFFICER, role: undefined })],
    ['a firm without its code', () => signed({ role: 'enterprise' })],
    ['a firm with a wrong check symbol', () => signed({ role: 'enterprise', creditCode: '91411700MA0000015P' })],
    ['an officer without a department', () => signed({ ...OFFICER, department: undefined })],
    ['an officer without districts', () => signed({ ...OFFICER, districts: [] })],
    ['an officer whose districts are one text', () => signed({ ...OFFICER, districts: '*' })],
  ]

  test.each(tokens)('%s', async (_what, token) => {
    const failures: unknown[] = []
    const { status, headers, body } = await listAs(doorWith(authenticate, failures), await token())
    expect([status, body.type]).toEqual([401, expect.stringMatching(/unauthenticated$/)])
    expect(headers.get('www-authenticate')).toMatch(/^Bearer /)
    expect(failures).toEqual([])
  })

  test('a wrong token, also where none would have been needed', async () => {
    const { status } = await ask(doorWith(authenticate), 'GET', '/v1/star-rating-rounds', {
      headers: { authorization: 'Bearer a.b.c' },
    })
    expect(status).toBe(401)
  })

  test('what the token is wrong in is not told', async () => {
    const told = []
    for (const claims of [{ role: 'x' }, { exp: SECONDS() - 60 }, { iss: 'https://elsewhere.example.org' }]) {
      const { body } = await listAs(doorWith(authenticate), await signed({ ...OFFICER, ...claims }))
      told.push(JSON.stringify({ ...body, requestId: '' }))
    }
    expect(new Set(told).size).toBe(1)
  })

  async function hmacWithPublicKey(): Promise<string> {
    const secret = new TextEncoder().encode(await exportSPKI(keys.publicKey))
    return new SignJWT(allOf(OFFICER)).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret)
  }
  const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
  const withHeader = (token: string, header: object): string =>
    [encoded(header), ...token.split('.').slice(1)].join('.')
  function withClaims(token: string, claims: object): string {
    const [header, payload, signature] = token.split('.')
    const before = JSON.parse(Buffer.from(payload!, 'base64url').toString('utf8')) as object
    return [header, encoded({ ...before, ...claims }), signature].join('.')
  }
})

describe('the published keys', () => {
  let server: Server
  let answer: { status: number; body: string }

  beforeAll(async () => {
    server = createServer((_request, response) =>
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const door = (failures: unknown[]) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`
    return doorWith(bearerAuthentication({ issuer: ISSUER, audience: AUDIENCE, keys: remoteKeys(url) }), failures)
  }

  test('are fetched where they are', async () => {
    answer = { status: 200, body: JSON.stringify({ keys: [publicKey] }) }
    const failures: unknown[] = []
    expect([(await listAs(door(failures), await signed(OFFICER))).status, failures]).toEqual([200, []])
  })

  test.each([
    ['answered with 500', { status: 500, body: '{}' }],
    ['answered with 404', { status: 404, body: '{}' }],
    ['that are not JSON', { status: 200, body: '<html>' }],
    ['that are none', { status: 200, body: '{"keys": 1}' }],
  ])('%s: 503, and it is not the caller’s fault', async (_what, given) => {
    answer = given
    const failures: unknown[] = []
    const { status, headers } = await listAs(door(failures), await signed(OFFICER))
    expect([status, headers.get('retry-after'), failures.length]).toEqual([503, '1', 1])
  })

  test('at an address where nobody is: 503', async () => {
    const nowhere = bearerAuthentication({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: remoteKeys('http://127.0.0.1:9/'),
    })
    expect((await listAs(doorWith(nowhere), await signed(OFFICER))).status).toBe(503)
  })
})
