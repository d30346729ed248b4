import { describe, expect, test } from 'vitest'
import { createClient, type Transport } from '../../client/src/index.ts'
import { inProcess } from './transport.ts'

describe('a reply that carries a tag', () => {
  /** Carries requests to the app, and writes down what was asked and answered. */
  function watched(options: { readonly keep?: number; readonly headers?: Record<string, string> } = {}) {
    const carried: [condition: string | undefined, status: number, length: number][] = []
    const transport: Transport = async (request) => {
      const reply = await inProcess(request)
      carried.push([request.headers['if-none-match'], reply.status, reply.body.length])
      return reply
    }
    return { carried, client: createClient({ baseUrl: 'http://localhost', transport, language: 'en', ...options }) }
  }

  test('is kept: asked again, its tag is sent, and the body is given that was kept', async () => {
    const { carried, client } = watched()
    const first = await client.full.get('/v1/policies')
    const second = await client.full.get('/v1/policies')
    expect(carried).toEqual([
      [undefined, 200, expect.any(Number)],
      [first.headers.etag, 304, 0],
    ])
    expect([second.status, second.body]).toEqual([200, first.body])
    expect(second.headers).toMatchObject({ etag: first.headers.etag, 'content-type': 'application/json' })
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
  })

  test('is given as it came, whatever its reader did to it', async () => {
    const { client } = watched()
    const read = async () => (await client.get('/v1/policies')).items as { id: string }[]
    const [first] = await read()
    const { id } = first!
    first!.id = 'changed'
    expect((await read())[0]!.id).toBe(id)
  })

  test('is kept for its address, its language and its caller alone', async () => {
    const transport: Transport = async ({ url, headers }) => ({
      status: headers['if-none-match'] ? 304 : 200,
      headers: { ETag: '"1-a"' },
      body: headers['if-none-match'] ? '' : JSON.stringify({ url, language: headers['accept-language'] }),
    })
    const client = createClient({ baseUrl: '', transport })
    const callers: Record<string, string>[] = [{}, { 'accept-language': 'en' }, { authorization: 'Bearer a' }]
    for (const headers of callers) {
      for (const limit of [1, 2]) {
        const told = await client.get('/v1/star-rating-rounds', { headers, query: { limit } })
        expect(told).toMatchObject({ url: `/v1/star-rating-rounds?limit=${limit}` })
        expect(await client.get('/v1/star-rating-rounds', { headers, query: { limit } })).toEqual(told)
      }
    }
  })

  test('that has changed takes the place of the one that was kept', async () => {
    let version = 1
    const conditions: (string | undefined)[] = []
    const transport: Transport = async ({ headers }) => {
      conditions.push(headers['if-none-match'])
      return { status: 200, headers: { etag: `"${version}-a"` }, body: JSON.stringify({ version: version++ }) }
    }
    const client = createClient({ baseUrl: '', transport })
    for (const expected of [1, 2, 3]) expect(await client.get('/health')).toEqual({ version: expected })
    expect(conditions).toEqual([undefined, '"1-a"', '"2-a"'])
  })

  test.each([
    [0, [undefined, undefined, undefined, undefined]],
    [1, [undefined, undefined, undefined, undefined]],
    [2, [undefined, undefined, expect.any(String), expect.any(String)]],
  ])('is forgotten where only %i are kept', async (keep, conditions) => {
    const { carried, client } = watched({ keep })
    for (const path of ['/v1/policies', '/v1/units', '/v1/policies', '/v1/units'] as const) await client.get(path)
    expect(carried.map(([condition]) => condition)).toEqual(conditions)
  })

  test('is kept the longer the later it was asked for', async () => {
    const { carried, client } = watched({ keep: 2 })
    const asked = ['/v1/policies', '/v1/units', '/v1/policies', '/v1/departments', '/v1/policies', '/v1/units'] as const
    for (const path of asked) await client.get(path)
    expect(carried.map(([, status]) => status)).toEqual([200, 200, 304, 200, 304, 200])
  })

  test('is not asked for by a caller who names a tag: the 304 is told', async () => {
    const { client } = watched()
    const { headers } = await client.full.get('/v1/policies')
    const asked = client.get('/v1/policies', { headers: { 'If-None-Match': headers.etag! } })
    await expect(asked).rejects.toMatchObject({ status: 304, problem: undefined })
  })

  test('is of a reading: what is posted is posted again', async () => {
    const conditions: (string | undefined)[] = []
    const transport: Transport = async ({ headers }) => {
      conditions.push(headers['if-none-match'])
      return { status: 200, headers: { etag: '"1-a"' }, body: '{}' }
    }
    const client = createClient({ baseUrl: '', transport })
    for (let i = 0; i < 2; i++) await client.post('/v1/screening', { body: { holder: 'person', facts: {} } })
    expect(conditions).toEqual([undefined, undefined])
  })

  test('that fails is thrown, and keeps nothing from being asked again', async () => {
    const statuses = [200, 503, 304]
    const transport: Transport = async () => ({ status: statuses.shift()!, headers: { etag: '"1-a"' }, body: '{}' })
    const client = createClient({ baseUrl: '', transport })
    await client.get('/health')
    await expect(client.get('/health')).rejects.toMatchObject({ status: 503 })
    expect(await client.get('/health')).toEqual({})
  })
})
