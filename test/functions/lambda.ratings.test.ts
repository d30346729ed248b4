import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BUNDLE_FILE, bundle } from '../../cdk/bundling/bundle.ts'
import { RATING_OFFICE } from '../../functions/platform/authorisation.ts'
import type { GatewayHandler } from '../../functions/platform/lambda.ts'
import type { handler as runWorkers } from '../../functions/workers/lambda.ts'
import { startWire, type Wire } from '../records/wire.ts'
import { ask, type Sent } from './gateway-event.ts'
import { startIssuer, type TokenIssuer } from './token-issuer.ts'

const ROUNDS = '/v1/star-rating-rounds'
const AUDIENCE = 'policy-of-the-city'

/** Loads a bundle as it lies, past the test runner's own loader, under the environment of the moment. */
const load = createRequire(import.meta.url) as <H>(file: string) => { readonly handler: H }

const directory = mkdtempSync(join(tmpdir(), 'policy-api-ratings-'))
const fileOf = (name: string) => join(directory, name, BUNDLE_FILE)

let wire: Wire
let issuer: TokenIssuer
let impostor: TokenIssuer
let ratings: GatewayHandler
let workers: typeof runWorkers
let officer: Sent['headers']

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const OFFICER = { role: 'officer', department: RATING_OFFICE, districts: ['*'] }

beforeAll(async () => {
  wire = await startWire({ isOwn: true })
  issuer = await startIssuer()
  impostor = await startIssuer()
  for (const name of ['ratings', 'workers'])
    bundle(fileURLToPath(new URL(`../../functions/${name}/lambda.ts`, import.meta.url)), join(directory, name))
  const environment = {
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'role-of-the-function',
    AWS_SECRET_ACCESS_KEY: 'its-secret',
    AWS_ENDPOINT_URL_DYNAMODB: wire.endpoint,
    DYNAMODB_TABLE: wire.table,
    CURSOR_KEY: 'a key that every instance is given alike',
    OIDC_ISSUER: issuer.issuer,
    OIDC_JWKS_URL: issuer.jwksUrl,
    OIDC_AUDIENCE: AUDIENCE,
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  ratings = load<GatewayHandler>(fileOf('ratings')).handler
  workers = load<typeof runWorkers>(fileOf('workers')).handler
  officer = bearer(await issuer.token(AUDIENCE, OFFICER))
}, 60_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([wire.close(), issuer.close(), impostor.close()])
  rmSync(directory, { recursive: true })
})

/** Opens the round of a year. */
const open = (year: number, headers: Sent['headers'], handler = ratings) =>
  ask(handler, 'PUT', `${ROUNDS}/${year}`, {
    body: '{}',
    headers: { 'Idempotency-Key': `open-round-${year}`, 'If-None-Match': '*', ...headers },
  })

const lambdaContext = (left: number) => ({ getRemainingTimeInMillis: () => left })

describe('the rating, bundled', () => {
  it('opens a round for an officer, once, and shows it to anyone', async () => {
    const opened = await open(2021, officer)
    expect(opened.status).toBe(201)
    expect(opened.json()).toMatchObject({ year: 2021, state: 'open', version: 1 })
    expect(opened.header('location')).toBe(`${ROUNDS}/2021`)
    const again = await open(2021, officer)
    expect(again.status).toBe(200)
    expect(again.header('idempotency-replayed')).toBe('true')
    const seen = await ask(ratings, 'GET', `${ROUNDS}/2021`)
    expect(seen.json()).toMatchObject({ year: 2021, state: 'open', availableTransitions: [] })
    expect(seen.header('etag')).toMatch(/^"1-\w+"$/)
  })

  it.each([
    ['nobody', async () => ({})],
    ['a token of another key', async () => bearer(await impostor.token(AUDIENCE, OFFICER))],
    ['a token for another audience', async () => bearer(await issuer.token('somebody-else', OFFICER))],
    ['a token that says nothing of the caller', async () => bearer(await issuer.token(AUDIENCE, {}))],
    ['a word', async () => ({ Authorization: 'Bearer officer' })],
  ])('refuses %s', async (_name, headers) => {
    const refused = await open(2022, await headers())
    expect(refused.status).toBe(401)
    expect(refused.header('www-authenticate')).toMatch(/^Bearer /)
    expect((await ask(ratings, 'GET', `${ROUNDS}/2022`)).status).toBe(404)
  })

  it('lets a page from elsewhere send what a change needs', async () => {
    const preflight = await ask(ratings, 'OPTIONS', `${ROUNDS}/2021`)
    expect(preflight.status).toBe(204)
    for (const name of ['Authorization', 'Idempotency-Key', 'If-Match', 'If-None-Match'])
      expect(preflight.header('access-control-allow-headers')).toContain(name)
  })

  it('refuses every token where it has been told of no issuer, and still shows what is public', async () => {
    const untold = { OIDC_ISSUER: undefined, OIDC_JWKS_URL: undefined, OIDC_AUDIENCE: undefined }
    const closed = loadUnder<GatewayHandler>(untold, 'ratings')
    expect((await open(2023, officer, closed)).status).toBe(401)
    expect((await ask(closed, 'GET', ROUNDS, { headers: officer })).status).toBe(401)
    expect((await ask(closed, 'GET', ROUNDS)).status).toBe(200)
  })

  it.each([
    ['ratings', 'DYNAMODB_TABLE'],
    ['workers', 'DYNAMODB_TABLE'],
    ['ratings', 'OIDC_ISSUER'],
    ['ratings', 'OIDC_JWKS_URL'],
  ])('does not start (%s) where only %s is missing', (name, variable) => {
    expect(() => loadUnder({ [variable]: undefined }, name)).toThrow(/DYNAMODB_TABLE|OIDC_ISSUER/)
  })
})

describe('the workers, bundled', () => {
  it('have nothing to do where nothing waits', async () => {
    await workers({}, lambdaContext(50_000))
    expect(await workers({}, lambdaContext(50_000))).toEqual({ done: 0, idle: true })
  })

  it('take a closed round as far as it goes, and are idle then', async () => {
    await open(2024, officer)
    const { header } = await ask(ratings, 'GET', `${ROUNDS}/2024`)
    const headers = { 'Idempotency-Key': 'close-round-2024', 'If-Match': header('etag')!, ...officer }
    const closing = await ask(ratings, 'POST', `${ROUNDS}/2024/transitions`, { body: '{"event":"close"}', headers })
    expect(closing.json()).toMatchObject({ state: 'closing' })
    const { done, idle } = await workers({}, lambdaContext(50_000))
    expect(done).toBeGreaterThan(0)
    expect(idle).toBe(true)
    expect((await ask(ratings, 'GET', `${ROUNDS}/2024`)).json()).toMatchObject({ state: 'ranked' })
  })

  it('begin no further turn when the time is nearly up', async () => {
    await workers({}, lambdaContext(50_000))
    await open(2025, officer)
    expect(await workers({}, lambdaContext(1_000))).toEqual({ done: 1, idle: false })
    expect(await workers({}, lambdaContext(1_000))).toEqual({ done: 0, idle: true })
  })
})

describe('what is in a bundle', () => {
  const sourcesOf = (name: string): string[] =>
    (JSON.parse(readFileSync(`${fileOf(name)}.map`, 'utf8')) as { sources: string[] }).sources

  it.each(['ratings', 'workers'])('of the %s: nothing that only stands locally, and one DynamoDB client', (name) => {
    const sources = sourcesOf(name)
    expect(sources.filter((source) => /\/(?:local|tools|cdk|test|dynalite)\//.test(source))).toEqual([])
    expect(sources.filter((source) => source.endsWith('/DynamoDBClient.js'))).toHaveLength(1)
    expect(sources.filter((source) => /functions\/(?:catalogue|calculators)\//.test(source))).toEqual([])
  })

  it('of the workers: no HTTP and no tokens', () => {
    expect(sourcesOf('workers').filter((source) => /node_modules\/(?:hono|jose)\//.test(source))).toEqual([])
  })
})

/** Loads a copy of a bundle, which reads the environment again: with these changes. */
function loadUnder<H>(changes: Readonly<Record<string, string | undefined>>, name: string): H {
  const copy = `${name}-${Object.keys(changes).join('-')}`
  cpSync(join(directory, name), join(directory, copy), { recursive: true })
  const before = Object.keys(changes).map((variable) => [variable, process.env[variable]] as const)
  for (const [variable, value] of Object.entries(changes)) vi.stubEnv(variable, value)
  try {
    return load<H>(fileOf(copy)).handler
  } finally {
    for (const [variable, value] of before) vi.stubEnv(variable, value)
  }
}
