import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { calculators as known } from '../../domain/catalogue.ts'
import { REFERENCE_FILES } from '../../functions/catalogue/reference-files.ts'
import type { GatewayHandler } from '../../functions/platform/lambda.ts'
import { type Synthesis, synthesise } from '../cdk/synthesis.ts'
import { ask, GATEWAY_REQUEST_ID } from './gateway-event.ts'

const PUBLIC_URL = 'https://a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn/live'
const SCORE = '/v1/calculators/star-enterprise-score'

/** Loads a bundle as it lies, past the test runner's own loader. */
const load = createRequire(import.meta.url) as (file: string) => { readonly handler: GatewayHandler }

let synthesis: Synthesis
let catalogue: GatewayHandler
let calculators: GatewayHandler

beforeAll(() => {
  vi.stubEnv('PUBLIC_URL', `${PUBLIC_URL}/`)
  synthesis = synthesise({ bundled: true })
  catalogue = load(join(synthesis.assetOf('Catalogue'), 'index.mjs')).handler
  calculators = load(join(synthesis.assetOf('Calculators'), 'index.mjs')).handler
}, 60_000)

afterAll(() => {
  vi.unstubAllEnvs()
  synthesis.remove()
})

const golden = known[0]!.examples[0]!
const request = JSON.stringify({ asOf: golden.asOf, situation: golden.situation })

describe('the calculators, bundled', () => {
  it.each([false, true])('calculate the golden example (base64: %s)', async (base64) => {
    const reply = await ask(calculators, 'POST', SCORE, { body: request, base64 })
    expect(reply.status).toBe(200)
    expect(reply.header('content-type')).toBe('application/json')
    expect(reply.json()).toMatchObject({
      calculator: 'star-enterprise-score',
      asOf: golden.asOf,
      outcome: golden.outcome,
      ...(golden.result ? { result: golden.result } : {}),
      evaluationId: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('answer in the language that is asked for', async () => {
    const inEnglish = await ask(calculators, 'POST', SCORE, { body: request, headers: { 'Accept-Language': 'en' } })
    const inChinese = await ask(calculators, 'POST', SCORE, { body: request })
    expect(inEnglish.header('content-language')).toBe('en')
    expect(inChinese.header('content-language')).toBe('zh-CN')
    const { evaluationId } = inChinese.json() as { evaluationId: string }
    expect(inEnglish.json()).toMatchObject({ evaluationId })
    expect(inEnglish.text).not.toBe(inChinese.text)
  })

  it('refuse broken JSON with a problem whose type has the stage in its address', async () => {
    const reply = await ask(calculators, 'POST', SCORE, { body: '{"situation":' })
    expect(reply.status).toBe(400)
    expect(reply.header('content-type')).toBe('application/problem+json')
    expect(reply.json()).toMatchObject({
      type: `${PUBLIC_URL}/problems/malformed-json`,
      status: 400,
      instance: SCORE,
      requestId: GATEWAY_REQUEST_ID,
    })
  })

  it.each([
    ['no body', undefined, 415],
    ['a body of nothing', '', 400],
    ['a body over the limit', `{"pad":"${'x'.repeat(64 * 1024)}"}`, 413],
    ['a situation of nothing', '{"situation":{}}', 422],
  ])('refuse %s', async (_name, body, status) => {
    const reply = await ask(calculators, 'POST', SCORE, { body })
    expect(reply.status).toBe(status)
    expect(reply.header('content-type')).toBe('application/problem+json')
  })

  it('know when there is no such calculator', async () => {
    const reply = await ask(calculators, 'POST', '/v1/calculators/unheard-of', { body: request })
    expect(reply.status).toBe(404)
    expect(reply.json()).toMatchObject({ type: `${PUBLIC_URL}/problems/not-found` })
  })

  it("keep the caller's own request id", async () => {
    const headers = { 'x-Request-ID': 'my-own-request-1' }
    const reply = await ask(calculators, 'POST', SCORE, { body: request, headers })
    expect(reply.header('x-request-id')).toBe('my-own-request-1')
  })
})

describe('the catalogue, bundled', () => {
  it('gives the contract, with the address of this API as its server', async () => {
    const reply = await ask(catalogue, 'GET', '/openapi.json')
    expect(reply.status).toBe(200)
    expect(reply.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: PUBLIC_URL }] })
    const tag = reply.header('etag')!
    const again = await ask(catalogue, 'GET', '/openapi.json', { headers: { 'If-None-Match': tag } })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  })

  it('gives the page of the reference', async () => {
    const reply = await ask(catalogue, 'GET', '/docs')
    expect(reply.status).toBe(200)
    expect(reply.header('content-type')).toBe('text/html; charset=utf-8')
    expect(reply.text).toContain('swagger-ui-bundle.js')
  })

  it.each([...REFERENCE_FILES.own, ...REFERENCE_FILES.swaggerUi])(
    'gives %s of the reference byte by byte, as text: the gateway needs no binary types',
    async (name) => {
      const reply = await ask(catalogue, 'GET', `/docs/${name}`)
      expect(reply.status).toBe(200)
      expect(reply.header('content-type')).toMatch(/^text\//)
      expect(reply.text).toBe(readFileSync(join(synthesis.assetOf('Catalogue'), 'reference', name), 'utf8'))
    },
  )

  it.each([
    ['GET', '/no/such/address', 404],
    ['POST', '/', 405],
    ['GET', '/docs/index.mjs', 404],
    ['DELETE', '/v1/policies', 405],
  ])('answers %s %s with a problem', async (method, path, status) => {
    const reply = await ask(catalogue, method, path)
    expect(reply.status).toBe(status)
    expect(reply.header('content-type')).toBe('application/problem+json')
    expect(reply.json()).toMatchObject({ status, instance: path, requestId: GATEWAY_REQUEST_ID })
  })

  it('reads past a body that comes with a GET', async () => {
    const reply = await ask(catalogue, 'GET', '/v1/policies', { body: '{}' })
    expect(reply.status).toBe(200)
  })

  it('names a query parameter that there is not', async () => {
    const reply = await ask(catalogue, 'GET', '/v1/policies', { query: { 页: '2' } })
    expect(reply.status).toBe(400)
    expect(reply.json()).toMatchObject({ errors: [{ pointer: '/页', code: 'unknownField' }] })
  })

  it('answers preflights for every address', async () => {
    const reply = await ask(catalogue, 'OPTIONS', SCORE)
    expect(reply.status).toBe(204)
    expect(reply.header('access-control-allow-origin')).toBe('*')
    expect(reply.header('access-control-allow-methods')).toContain('POST')
  })

  it('logs a failure as one line of JSON, and tells the caller nothing of it', async () => {
    rmSync(join(synthesis.assetOf('Catalogue'), 'reference', 'index.html'))
    const lines: string[] = []
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const reply = await ask(catalogue, 'GET', '/docs')
    write.mockRestore()
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('ENOENT')
    expect(lines).toHaveLength(1)
    expect(lines[0]!.trimEnd()).not.toContain('\n')
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 'ERROR',
      requestId: GATEWAY_REQUEST_ID,
      instance: '/docs',
      message: expect.stringContaining('ENOENT'),
    })
  })
})

describe('what is in a bundle', () => {
  it.each([
    ['Catalogue', ['csv-stringify']],
    ['Calculators', []],
  ])('of the %s: the domain, Hono, zod, what it writes with, and nothing to build or store with', (name, own) => {
    const map = readFileSync(join(synthesis.assetOf(name), 'index.mjs.map'), 'utf8')
    const { sources } = JSON.parse(map) as { sources: string[] }
    const packages = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter(Boolean)
    expect([...new Set(packages)].toSorted()).toEqual(expect.arrayContaining(['hono', 'zod']))
    expect(
      [...new Set(packages)].filter((found) => !['hono', 'zod', 'safe-stable-stringify', ...own].includes(found!)),
    ).toEqual([])
    const locales = sources.filter((source) => source.includes('/locales/') && !source.endsWith('/en.js'))
    expect(locales).toEqual([])
    expect(sources.filter((source) => /\/(?:local|tools|cdk|test)\//.test(source))).toEqual([])
  })

  it('has each function carry its own code only', () => {
    const sourcesOf = (name: string) => readFileSync(join(synthesis.assetOf(name), 'index.mjs.map'), 'utf8')
    expect(sourcesOf('Calculators')).not.toContain('functions/catalogue/')
    expect(sourcesOf('Catalogue')).not.toContain('functions/calculators/')
    expect(synthesis.assetOf('Catalogue')).not.toBe(synthesis.assetOf('Calculators'))
  })
})
