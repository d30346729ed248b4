import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { refused } from '../../http/calculate.ts'
import { ask, type Sent } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'
import { FIRM } from '../../http/situations.ts'

const app = testApp()
const SCORE = 'star-enterprise-score'
const JSON_TYPE = { 'content-type': 'application/json' }
const GOOD = JSON.stringify({ situation: FIRM })
const LIMIT = 64 * 1024
const endOf = (type: string) => type.slice(type.lastIndexOf('/') + 1)

/** The same bytes in pieces, without a Content-Length. */
const inPieces = (text: string, size = 1000) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const bytes = new TextEncoder().encode(text)
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })

async function refusal(sent: Sent) {
  const { status, body } = await refused(app, SCORE, sent)
  return [status, endOf(body.type), body.errors.length]
}

describe('a body that is not JSON', () => {
  test.each([
    ['broken', '{"situation": '],
    ['with a comma too many', '{"situation": {},}'],
    ['with NaN for a number', '{"situation": {"revenueFen": NaN}}'],
    ['with Infinity for a number', '{"situation": {"revenueFen": Infinity}}'],
    ['in single quotes', "{'situation': {}}"],
    ['a form', 'situation=1'],
    ['of nothing but blanks', '   '],
  ])('%s', async (_what, raw) => {
    expect(await refusal({ raw, headers: JSON_TYPE })).toEqual([400, 'malformed-json', 0])
  })

  test('empty, with and without a stream', async () => {
    expect(await refusal({ headers: JSON_TYPE })).toEqual([400, 'malformed-json', 0])
    expect(await refusal({ raw: '', headers: JSON_TYPE })).toEqual([400, 'malformed-json', 0])
  })

  test('in bytes that are no UTF-8', async () => {
    const raw = Uint8Array.from([0x22, 0xd7, 0xa4, 0xc2, 0xed, 0xb5, 0xea, 0x22])
    expect(await refusal({ raw, headers: JSON_TYPE })).toEqual([400, 'malformed-json', 0])
  })

  test('in UTF-16', async () => {
    const raw = new Uint8Array(Buffer.from(GOOD, 'utf16le'))
    expect(await refusal({ raw, headers: JSON_TYPE })).toEqual([400, 'malformed-json', 0])
  })
})

describe('what is said of a body that cannot be read', () => {
  const GZIP = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const told = async (sent: Sent) => {
    const { status, headers, body } = await refused(app, SCORE, {
      ...sent,
      headers: { 'accept-language': 'en', ...JSON_TYPE, ...sent.headers },
    })
    return [status, body.detail, headers.get('accept-encoding')]
  }

  test.each<[string | Uint8Array<ArrayBuffer>, string]>([
    ['', 'the body is empty'],
    ['{"situation": ', 'the JSON ends before it is complete'],
    ['{"situation": {},}', 'it is not JSON at line 1, column 18'],
    ['{\n  "situation" 1}', 'it is not JSON at line 2, column 15'],
    ['situation', 'The body must be JSON in UTF-8.'],
    [Uint8Array.from([0x22, 0xd7, 0x22]), 'the body is not in UTF-8'],
  ])('%j: 400, %s', async (raw, detail) => {
    expect(await told({ raw })).toEqual([400, detail, null])
  })

  test('compressed: 415, with what is taken instead', async () => {
    const raw = new Uint8Array(gzipSync(GOOD))
    const detail = 'the body must not be compressed, and the Content-Encoding says gzip'
    expect(await told({ raw, headers: GZIP })).toEqual([415, detail, 'identity'])
  })

  test('but a body that somebody on the way has decompressed is read', async () => {
    expect((await ask(app, 'POST', `/v1/calculators/${SCORE}`, { raw: GOOD, headers: GZIP })).status).toBe(200)
  })
})

test('a number beyond all numbers is a fault of its field', async () => {
  const raw = GOOD.replace(`"revenueFen":${FIRM.revenueFen}`, '"revenueFen":1e999')
  const { status, body } = await refused(app, SCORE, { raw, headers: JSON_TYPE })
  expect([status, body.errors.map(({ pointer }) => pointer)]).toEqual([422, ['/situation/revenueFen']])
})

describe('a content type that is not JSON in UTF-8', () => {
  test.each([
    [{}],
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'text/json' }],
    [{ 'content-type': 'application/jsonp' }],
    [{ 'content-type': 'application/problem+json' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'application/json; charset=gbk' }],
    [{ 'content-type': 'application/json; charset=utf-16' }],
    [{ 'content-type': 'application/json; charset=utf-80' }],
    [{ 'content-type': 'application/json; charset=utf-8; charset=gbk' }],
    [{ 'content-type': '' }],
  ])('%j', async (headers) => {
    expect(await refusal({ raw: GOOD, headers })).toEqual([415, 'unsupported-media-type', 0])
  })

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf8',
    'application/json; charset="UTF8"',
    'application/json; charset = utf-8',
    'application/json;',
    'application/json; ;',
    'application/json; profile=x; charset=utf-8',
    'application/json;odata=verbose',
    'application/json;charset=UTF-8',
    'Application/JSON; Charset="utf-8"',
  ])('but %s is', async (type) => {
    const { status } = await ask(app, 'POST', `/v1/calculators/${SCORE}`, {
      raw: GOOD,
      headers: { 'content-type': type },
    })
    expect(status).toBe(200)
  })
})

describe('a body over the limit', () => {
  const padded = (bytes: number) => GOOD.slice(0, -1) + ' '.repeat(bytes - Buffer.byteLength(GOOD)) + GOOD.slice(-1)

  test('with its length stated', async () => {
    const raw = padded(LIMIT + 1)
    const headers = { ...JSON_TYPE, 'content-length': String(raw.length) }
    expect(await refusal({ raw, headers })).toEqual([413, 'body-too-large', 0])
  })

  test('says how much is taken', async () => {
    const headers = { ...JSON_TYPE, 'accept-language': 'en' }
    for (const raw of [padded(LIMIT + 1), inPieces(padded(LIMIT + 1))])
      expect((await refused(app, SCORE, { raw, headers })).body.detail).toBe(
        'a body sent here may have at most 65536 bytes',
      )
  })

  test('in pieces, without a length', async () => {
    expect(await refusal({ raw: inPieces(padded(LIMIT + 1)), headers: JSON_TYPE })).toEqual([413, 'body-too-large', 0])
  })

  test('in pieces beside a length that is too small to be true', async () => {
    const headers = { ...JSON_TYPE, 'content-length': '10', 'transfer-encoding': 'chunked' }
    expect(await refusal({ raw: inPieces(padded(LIMIT + 1)), headers })).toEqual([413, 'body-too-large', 0])
  })

  test('without an end: it is not read to the end', async () => {
    let pieces = 0
    const raw = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces++
        controller.enqueue(new Uint8Array(16 * 1024).fill(32))
      },
    })
    expect(await refusal({ raw, headers: JSON_TYPE })).toEqual([413, 'body-too-large', 0])
    expect(pieces).toBeLessThan(10)
  })

  test('but not a body of exactly the limit', async () => {
    for (const raw of [padded(LIMIT), inPieces(padded(LIMIT))]) {
      const { status } = await ask(app, 'POST', `/v1/calculators/${SCORE}`, { raw, headers: JSON_TYPE })
      expect(status).toBe(200)
    }
  })

  test('a ranking may be larger, up to two mebibytes', async () => {
    const large = (bytes: number) => `{"x":"${'x'.repeat(bytes - 8)}"}`
    const within = await refused(app, 'star-enterprise-ranking', { raw: large(2 ** 21), headers: JSON_TYPE })
    const over = await refused(app, 'star-enterprise-ranking', { raw: large(2 ** 21 + 1), headers: JSON_TYPE })
    expect([within.status, over.status]).toEqual([422, 413])
  })
})

describe('an address that calculates nothing', () => {
  test.each(['nope', 'star-enterprise-Score', 'star-enterprise-score%20', '__proto__'])('%s', async (id) => {
    const { status, body } = await ask<Problem>(app, 'POST', `/v1/calculators/${id}`, { raw: 'not even JSON' })
    expect([status, endOf(body.type)]).toEqual([404, 'not-found'])
    expect(body.detail).toContain('/v1/calculators')
  })

  test('the hint is given in English too', async () => {
    const headers = { 'accept-language': 'en' }
    const { body } = await ask<Problem>(app, 'POST', '/v1/calculators/nope', { json: {}, headers })
    expect(body.detail).toMatch(/^[ -~]*\/v1\/calculators[ -~]*$/)
  })

  test('an unknown query parameter is refused by name', async () => {
    const { status, body } = await ask<Problem>(app, 'POST', `/v1/calculators/${SCORE}?asOf=2021-06-30&x=1`, {
      json: { situation: FIRM },
    })
    expect([status, endOf(body.type)]).toEqual([400, 'malformed-request'])
    expect(body.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/asOf', 'unknownField'],
      ['/x', 'unknownField'],
    ])
  })
})
