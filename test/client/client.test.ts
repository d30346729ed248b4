import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { fetchTransport } from '../../client/src/fetch.ts'
import { ApiProblem, createClient, type Transport, type TransportRequest } from '../../client/src/index.ts'
import { FIRM } from '../http/situations.ts'
import { inProcess } from './transport.ts'

const client = createClient({ baseUrl: 'http://localhost', transport: inProcess, language: 'en' })

describe('the typed client', () => {
  test('gives the body of a success, typed by the contract', async () => {
    const { result, outcome } = await client.post('/v1/calculators/star-enterprise-score', {
      body: { asOf: '2021-06-30', situation: FIRM as never },
    })
    expect(outcome).toBe('computed')
    expect(result?.totalPoints).toEqual({ least: '75.1', most: '75.1' })
    expectTypeOf(result!.totalPoints.least).toEqualTypeOf<string>()
  })

  test('fills the path and asks in its language', async () => {
    const policy = await client.get('/v1/policies/{id}', { path: { id: 'star-enterprise' } })
    expect(policy.title).toBe('Rating and rewarding star industrial enterprises')
  })

  test('gives status and headers too, their names in lower case', async () => {
    const { status, headers, body } = await client.full.get('/v1/policies')
    expect([status, body.items.length > 0]).toEqual([200, true])
    expect(headers.etag).toMatch(/^"/)
  })

  test('throws a problem with every fault', async () => {
    const asked = client.post('/v1/calculators/star-enterprise-ranking', {
      body: { asOf: '2021-06-30', situation: { assessmentYear: 1999, firms: [] } },
    })
    const problem = await asked.catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect((problem as ApiProblem).status).toBe(422)
    expect((problem as ApiProblem).problem?.errors.map(({ pointer }) => pointer)).toEqual([
      '/situation/assessmentYear',
      '/situation/firms',
    ])
  })

  test('says so where a failure is no problem+json', async () => {
    const broken: Transport = async () => ({ status: 502, headers: {}, body: '<html>' })
    const asked = createClient({ baseUrl: '', transport: broken }).get('/health')
    await expect(asked).rejects.toMatchObject({ status: 502, problem: undefined, message: 'the server answered 502' })
  })

  test('escapes what goes into an address', async () => {
    const sent: TransportRequest[] = []
    const transport: Transport = async (request) => {
      sent.push(request)
      return { status: 200, headers: {}, body: '{}' }
    }
    const asking = createClient({ baseUrl: 'https://a.example', transport })
    await asking.get('/v1/policies/{id}', { path: { id: 'a/b c' } })
    await asking.get('/v1/star-rating-rounds', { query: { cursor: 'x&y', limit: undefined } })
    expect(sent.map(({ url }) => url)).toEqual([
      'https://a.example/v1/policies/a%2Fb%20c',
      'https://a.example/v1/star-rating-rounds?cursor=x%26y',
    ])
  })

  test('does not compile where path, argument or body is wrong', () => {
    const wrong = () => {
      // @ts-expect-error the id is missing
      client.get('/v1/policies/{id}')
      // @ts-expect-error the body is missing
      client.post('/v1/calculators/star-enterprise-ranking')
      // @ts-expect-error there is no such path
      client.get('/v1/nowhere')
    }
    expect(wrong).toBeTypeOf('function')
  })
})

describe('on a platform that has only its own request function', () => {
  beforeEach(() => {
    for (const name of ['fetch', 'Headers', 'URL', 'URLSearchParams', 'AbortController', 'Request', 'Response'])
      vi.stubGlobal(name, undefined)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('the client works', async () => {
    const transport: Transport = async ({ method, body }) => ({
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ method, sent: JSON.parse(body ?? 'null') }),
    })
    const asking = createClient({ baseUrl: 'https://a.example', transport })
    const situation = { assessmentYear: 2021, firms: [], tieDecisions: [] }
    const reply = await asking.post('/v1/calculators/star-enterprise-ranking', { body: { situation } })
    expect(reply).toEqual({ method: 'POST', sent: { situation } })
  })
})

test('the fetch transport carries method, headers and body, and brings the reply back', async () => {
  const fetched = vi.fn(async (_url: string, init: RequestInit) =>
    Response.json({ method: init.method, sent: init.body }, { status: 201, headers: { ETag: '"1-a"' } }),
  )
  vi.stubGlobal('fetch', fetched)
  try {
    const reply = await fetchTransport({ method: 'PUT', url: 'https://a.example/x', headers: { a: 'b' }, body: '{}' })
    expect(reply).toMatchObject({ status: 201, headers: { etag: '"1-a"' }, body: '{"method":"PUT","sent":"{}"}' })
  } finally {
    vi.unstubAllGlobals()
  }
})
