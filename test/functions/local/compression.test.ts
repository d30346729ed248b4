import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LEAST_TO_COMPRESS } from '../../../functions/local/compression.ts'
import { FIRM } from '../../http/situations.ts'
import { addressOf, type Started, start } from './process.ts'

let server: Started
let address: string

beforeAll(async () => {
  server = start({ PORT: '0', HOST: '127.0.0.1' })
  address = await addressOf(server)
})
afterAll(() => {
  server.process.kill('SIGKILL')
})

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks as plainly as HTTP allows: nothing is decompressed, and no header is added. */
function ask(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; headers: Readonly<Record<string, string | undefined>>; bytes: Buffer }>(
    (resolve, reject) => {
      const sent = request(`${address}${path}`, { method, headers }, async (reply) => {
        const chunks: Buffer[] = []
        for await (const chunk of reply) chunks.push(chunk as Buffer)
        const told = reply.headers as Record<string, string | undefined>
        resolve({ status: reply.statusCode!, headers: told, bytes: Buffer.concat(chunks) })
      })
      sent.once('error', reject)
      sent.end(body)
    },
  )
}
const GZIP = { 'accept-encoding': 'gzip' }
const SCORE = '/v1/calculators/star-enterprise-score'
const posted = (headers: Readonly<Record<string, string>>): Sent => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ asOf: '2021-06-30', situation: FIRM }),
})

describe('a large reply', () => {
  test.each([
    ['/v1/policies', {}],
    ['/openapi.json', {}],
    ['/v1/open-data/units.csv', {}],
    [SCORE, posted({})],
  ] as [string, Sent][])('of %s is compressed where that is asked for', async (path, sent) => {
    const plain = await ask(path, sent)
    expect(plain.bytes.length).toBeGreaterThanOrEqual(LEAST_TO_COMPRESS)
    for (const accepted of ['gzip', 'br, gzip;q=0.8', '*']) {
      const { status, headers, bytes } = await ask(path, {
        ...sent,
        headers: { ...sent.headers, 'accept-encoding': accepted },
      })
      expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
        200,
        'gzip',
        plain.headers['content-type'],
      ])
      expect(bytes.length).toBeLessThan(plain.bytes.length)
      expect(gunzipSync(bytes).equals(plain.bytes)).toBe(true)
    }
  })

  test.each([undefined, 'identity', 'br', 'gzip;q=0', ''])('is not where %j is asked for', async (accepted) => {
    const { headers, bytes } = await ask('/v1/policies', {
      headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
    })
    expect(headers).not.toHaveProperty('content-encoding')
    expect(JSON.parse(bytes.toString()).items.length).toBeGreaterThan(0)
  })

  test('says on what it depends, in either form', async () => {
    for (const headers of [{}, GZIP])
      expect((await ask('/v1/policies', { headers })).headers.vary).toBe('Accept-Language, Accept-Encoding')
  })
})

test('a small reply is sent as it is, with its length', async () => {
  for (const path of ['/health', '/nowhere']) {
    const { headers, bytes } = await ask(path, { headers: GZIP })
    expect(headers).not.toHaveProperty('content-encoding')
    expect([bytes.length < LEAST_TO_COMPRESS, headers['content-length']]).toEqual([true, String(bytes.length)])
  }
})

test('a large problem is compressed too', async () => {
  const { status, headers, bytes } = await ask(SCORE, { ...posted(GZIP), body: '{"situation":{}}' })
  expect([status, headers['content-encoding']]).toEqual([422, 'gzip'])
  expect(JSON.parse(gunzipSync(bytes).toString()).errors.length).toBeGreaterThan(10)
})

describe('a stream of lines', () => {
  const headers = { ...GZIP, 'content-type': 'application/x-ndjson' }

  test('is never compressed', async () => {
    const body = `${JSON.stringify(FIRM)}\n`.repeat(50)
    const reply = await ask(`${SCORE}/batch?asOf=2021-06-30`, { method: 'POST', headers, body })
    expect([reply.status, reply.headers['content-encoding']]).toEqual([200, undefined])
    expect(reply.bytes.toString().trim().split('\n')).toHaveLength(50)
  })

  test('is answered while it is still being sent', async () => {
    const first = await new Promise<string>((resolve, reject) => {
      const sent = request(`${address}${SCORE}/batch?asOf=2021-06-30`, { method: 'POST', headers }, (reply) => {
        reply.once('data', (chunk: Buffer) => {
          sent.destroy()
          resolve(chunk.toString())
        })
        reply.on('error', () => undefined)
      })
      sent.once('error', reject)
      sent.write(`${JSON.stringify(FIRM)}\n`)
    })
    expect(JSON.parse(first)).toMatchObject({ line: 1, outcome: 'computed' })
  })
})

describe('the tag of a reply', () => {
  test('is strong as it is, and weak when compressed', async () => {
    const plain = (await ask('/v1/policies')).headers.etag
    expect(plain).toMatch(/^"[^"]+"$/)
    expect((await ask('/v1/policies', { headers: GZIP })).headers.etag).toBe(`W/${plain}`)
  })

  test('is known again in either form: 304, with the tag that was named and no body', async () => {
    const plain = (await ask('/v1/policies')).headers.etag!
    for (const tag of [plain, `W/${plain}`])
      for (const accepted of [{}, GZIP]) {
        const { status, headers, bytes } = await ask('/v1/policies', { headers: { 'if-none-match': tag, ...accepted } })
        expect([status, headers.etag, bytes.length]).toEqual([304, tag, 0])
        expect(headers.vary).toBe('Accept-Language, Accept-Encoding')
        expect(headers).not.toHaveProperty('content-encoding')
      }
  })
})

test('HEAD tells of no encoding', async () => {
  const { status, headers, bytes } = await ask('/v1/policies', { method: 'HEAD', headers: GZIP })
  expect([status, headers['content-encoding'], bytes.length]).toEqual([200, undefined, 0])
})

describe('what is large and never changes', () => {
  test.each(['/openapi.json', '/docs/swagger-ui-bundle.js'])('%s comes out the same each time', async (path) => {
    const first = await ask(path, { headers: GZIP })
    const plain = await ask(path)
    const again = await ask(path, { headers: GZIP })
    expect(again.bytes.equals(first.bytes)).toBe(true)
    expect(gunzipSync(again.bytes).equals(plain.bytes)).toBe(true)
    expect(again.headers.etag).toBe(`W/${plain.headers.etag}`)
    expect([again.headers['content-encoding'], again.headers['content-length']]).toEqual([
      'gzip',
      String(again.bytes.length),
    ])
  })

  test.each(['identity', 'gzip;q=0', 'br'])('is sent as it is to who takes %s', async (encoding) => {
    await ask('/openapi.json', { headers: GZIP })
    const { headers, bytes } = await ask('/openapi.json', { headers: { 'accept-encoding': encoding } })
    expect([headers['content-encoding'], JSON.parse(bytes.toString()).openapi]).toEqual([undefined, '3.1.0'])
  })
})
