import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import { FIRM } from '../../http/situations.ts'

const app = testApp()
const SCORE = '/v1/calculators/star-enterprise-score'

describe('X-Request-Id', () => {
  test.each(['12345678', 'a-request_ID-of-64-symbols'.padEnd(64, 'x')])('%s is kept', async (id) => {
    for (const path of ['/health', '/nowhere', '/v1/policies']) {
      const { headers } = await ask(app, 'GET', path, { headers: { 'x-request-id': id } })
      expect(headers.get('x-request-id')).toBe(id)
    }
  })

  test.each(['', 'short', 'x'.repeat(65), 'with blank', '<script>', '{"a":"b"}', 'a;b=c;d'])(
    '%j is replaced',
    async (id) => {
      const { headers } = await ask(app, 'GET', '/health', { headers: { 'x-request-id': id } })
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
    },
  )

  test('every request without one is given its own', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await ask(app, 'GET', '/health')).headers.get('x-request-id')),
    )
    expect(new Set(ids).size).toBe(3)
  })
})

describe('CORS', () => {
  test('a preflight is answered for every address, with all that a browser may send', async () => {
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' }
    for (const path of [SCORE, '/v1/policies', '/v1/calculators/nope']) {
      const { status, text, headers: given } = await ask(app, 'OPTIONS', path, { headers })
      expect([status, text]).toEqual([204, ''])
      expect(given.get('access-control-allow-methods')!.split(', ')).toEqual(expect.arrayContaining(['GET', 'POST']))
      const allowed = given.get('access-control-allow-headers')!.toLowerCase().split(', ')
      expect(allowed).toEqual(
        expect.arrayContaining(['content-type', 'accept-language', 'x-request-id', 'if-none-match']),
      )
      expect(Number(given.get('access-control-max-age'))).toBeGreaterThan(0)
    }
  })

  test('a browser may read the headers that matter, of replies and of problems', async () => {
    for (const path of ['/v1/policies', '/nowhere']) {
      const exposed = (await ask(app, 'GET', path)).headers.get('access-control-expose-headers')!
      expect(exposed.split(', ')).toEqual(expect.arrayContaining(['ETag', 'X-Request-Id']))
    }
  })

  test('credentials are never allowed', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      expect((await ask(app, method, '/health')).headers.has('access-control-allow-credentials')).toBe(false)
    }
  })
})

describe('HEAD', () => {
  test.each(['/v1/policies', '/v1/calculators/star-enterprise-score', '/health', '/docs', '/nowhere'])(
    '%s is GET without the body',
    async (path) => {
      const [head, get] = await Promise.all([ask(app, 'HEAD', path), ask(app, 'GET', path)])
      expect([head.status, head.text]).toEqual([get.status, ''])
      for (const name of ['content-type', 'cache-control', 'etag']) {
        expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
      }
    },
  )
})

describe('caching', () => {
  test('decisions and problems are not stored', async () => {
    const decision = await ask(app, 'POST', SCORE, { json: { situation: FIRM } })
    const problem = await ask(app, 'GET', '/v1/policies/nope')
    for (const { headers } of [decision, problem]) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.has('etag')).toBe(false)
    }
  })
})

test('JSON is sent as JSON, with nothing to sniff', async () => {
  const { headers } = await ask(app, 'POST', SCORE, { json: { situation: FIRM } })
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
