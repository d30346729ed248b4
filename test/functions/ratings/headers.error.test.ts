import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, firmOf, OFFICE } from '../../http/callers.ts'
import { ask } from '../../http/client.ts'
import { countingWrites, DECLARED, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import type { Problem } from '../../http/shapes.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let written: () => number
let before: number

let round: ReturnType<typeof roundOf>
let app: ReturnType<typeof ratingApp>['app']

beforeAll(async () => {
  engine = await startEngine()
  const counted = countingWrites(engine.store())
  written = counted.written
  const rating = ratingApp(counted.store)
  app = rating.app
  round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
})
afterAll(() => engine.close())
beforeEach(() => {
  before = written()
})

const nothingWritten = () => expect(written()).toBe(before)

/** The four operations that write, each as it would be accepted. */
const operations = {
  'open a round': () => ({
    method: 'PUT',
    path: '/v1/star-rating-rounds/2098',
    json: {},
    headers: { ...as(OFFICE), 'idempotency-key': 'a-fresh-key', 'if-none-match': '*' },
  }),
  'submit an entry': () => ({
    method: 'PUT',
    path: round.entryAt(2),
    json: { name: '企业', district: '411702', situation: DECLARED },
    headers: { ...as(firmOf(2)), 'idempotency-key': 'a-fresh-key', 'if-none-match': '*' },
  }),
  'change a round': () => ({
    method: 'POST',
    path: `${round.at}/transitions`,
    json: { event: 'close' },
    headers: { ...as(OFFICE), 'idempotency-key': 'a-fresh-key', 'if-match': '"1-x"' },
  }),
  'change an entry': () => ({
    method: 'POST',
    path: `${round.entryAt(1)}/transitions`,
    json: { event: 'return', reason: '缺件' },
    headers: { ...as(OFFICE), 'idempotency-key': 'a-fresh-key', 'if-match': '"1-x"' },
  }),
}
const names = Object.keys(operations) as (keyof typeof operations)[]

async function refused(name: keyof typeof operations, changed: Readonly<Record<string, string | undefined>>) {
  const { method, path, json, headers } = operations[name]()
  const given = Object.entries({ ...headers, ...changed }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return ask<Problem>(app, method, path, { json, headers: Object.fromEntries(given) })
}

const NEITHER = { 'idempotency-key': undefined, 'if-none-match': undefined, 'if-match': undefined }
const COMPLETE = {
  'content-type': 'application/json',
  'idempotency-key': 'a-fresh-key',
  'if-none-match': '*',
  'if-match': '"1-x"',
}

const preconditionOf = (name: keyof typeof operations): string =>
  operations[name]().method === 'PUT' ? '/If-None-Match' : '/If-Match'

const callerOf = (name: keyof typeof operations) => (name === 'submit an entry' ? firmOf(2) : OFFICE)

describe.each(names)('%s', (name) => {
  test('without an Idempotency-Key: 400 by its name', async () => {
    const { status, body } = await refused(name, { 'idempotency-key': undefined })
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/Idempotency-Key', code: 'required' }]])
    nothingWritten()
  })

  test.each(['short', '1234567', 'with blanks in it', 'x'.repeat(129), 'täglich-neu'])(
    'with the key %j: 400',
    async (key) => {
      const { status, body } = await refused(name, { 'idempotency-key': key })
      expect([status, body.errors]).toMatchObject([400, [{ pointer: '/Idempotency-Key', code: 'wrongFormat' }]])
      nothingWritten()
    },
  )

  test('without its precondition: 428 by its name', async () => {
    const { status, body } = await refused(name, { 'if-none-match': undefined, 'if-match': undefined })
    expect([status, body.type]).toEqual([428, expect.stringMatching(/precondition-required$/)])
    expect(body.errors).toMatchObject([{ in: 'header', pointer: preconditionOf(name), code: 'required' }])
    nothingWritten()
  })

  test('with neither: 400 by both names, key first', async () => {
    const { status, body } = await refused(name, NEITHER)
    expect([status, body.errors]).toMatchObject([
      400,
      [
        { in: 'header', pointer: '/Idempotency-Key', code: 'required' },
        { in: 'header', pointer: preconditionOf(name), code: 'required' },
      ],
    ])
    nothingWritten()
  })

  test('with faults in its path, its query and its headers: 400 with all of them, in this order', async () => {
    const { method, path, json } = operations[name]()
    const wrong = `${path.replace(/\d{4}/, '1999')}?colour=red`
    const { status, body } = await ask<Problem>(app, method, wrong, { json, headers: as(callerOf(name)) })
    expect([status, body.errors.map(({ in: part, pointer }) => `${part} ${pointer}`)]).toEqual([
      400,
      ['path /year', 'query /colour', 'header /Idempotency-Key', `header ${preconditionOf(name)}`],
    ])
    nothingWritten()
  })

  test.each<[string, object]>([
    ['nothing at all', {}],
    ['a body and its headers', { raw: '{}', headers: COMPLETE }],
    ['a body that is no JSON', { raw: '{', headers: { 'content-type': 'application/json' } }],
    ['a body of another type', { raw: 'a=b', headers: { 'content-type': 'text/plain' } }],
    ['a body that is too large', { raw: ' '.repeat(70_000), headers: COMPLETE }],
    ['wrong headers', { raw: '{}', headers: { ...COMPLETE, 'idempotency-key': 'x', 'if-match': '*' } }],
  ])('by nobody, with %s: 401 and no word of the rest', async (_what, sent) => {
    const { method, path } = operations[name]()
    for (const at of [path, `${path}?colour=red`]) {
      const { status, headers, body } = await ask<Problem>(app, method, at, sent)
      expect([status, body.errors, headers.get('www-authenticate')]).toEqual([
        401,
        [],
        expect.stringMatching(/^Bearer /),
      ])
    }
    nothingWritten()
  })

  test('without a body of JSON: 415 or 400, and nothing is written', async () => {
    const { method, path, headers } = operations[name]()
    const send = (raw: string, type: string) =>
      ask<Problem>(app, method, path, { raw, headers: { ...headers, 'content-type': type } })
    expect((await send('event=close', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect(
      (await app.request(path, { method, headers: { ...headers, 'content-type': 'application/json' }, body: '{' }))
        .status,
    ).toBe(400)
    nothingWritten()
  })
})

describe('creations', () => {
  test.each(['"1-x"', 'W/"1"', '**', ''])('demand If-None-Match: *, not %j', async (given) => {
    for (const name of ['open a round', 'submit an entry'] as const) {
      const { status, body } = await refused(name, { 'if-none-match': given })
      expect([status, body.errors]).toMatchObject([428, [{ in: 'header', pointer: '/If-None-Match' }]])
    }
    nothingWritten()
  })
})

describe('changes', () => {
  test.each([
    '*',
    '1',
    '"1"',
    '1-abc',
    'w/"1-abc"',
    'W/1-abc',
    '"x-abc"',
    '"-1-abc"',
    '"1-abc", "2-abc"',
    '"1234567890-abc"',
    '""',
  ])('demand the tag that was read, not %j: 400', async (tag) => {
    for (const name of ['change a round', 'change an entry'] as const) {
      const { status, body } = await refused(name, { 'if-match': tag })
      expect([status, body.errors]).toMatchObject([400, [{ pointer: '/If-Match', code: 'wrongFormat' }]])
    }
    nothingWritten()
  })

  test.each(['"0-x"', '"2-x"', '"999999999-x"'])('that name %s, a version which does not stand: 412', async (tag) => {
    for (const name of ['change a round', 'change an entry'] as const) {
      const { status, body } = await refused(name, { 'if-match': tag, 'accept-language': 'en' })
      expect([status, body.detail]).toEqual([412, 'the version is now 1: read it again before you try again'])
    }
    nothingWritten()
  })
})

test('what is refused for its headers can be asked for again with the same key', async () => {
  expect((await refused('change an entry', { 'if-match': '"7-x"' })).status).toBe(412)
  const { method, path, json, headers } = operations['change an entry']()
  expect((await ask(app, method, path, { json, headers })).status).toBe(200)
})

test('a tag that was weakened on its way names its version all the same', async () => {
  const asking = { ifMatch: 'W/"1-x"', headers: { 'accept-language': 'en' } }
  await done(round.submit(3))
  const stale = await round.changeEntry(3, OFFICE, 'return', { reason: '缺件' }, { ...asking, ifMatch: 'W/"2-x"' })
  expect([stale.status, stale.body.detail]).toEqual([412, 'the version is now 1: read it again before you try again'])
  expect(await done(round.changeEntry(3, OFFICE, 'return', { reason: '缺件' }, asking))).toMatchObject({ version: 2 })
})

describe('a reader who has the record as it is', () => {
  const get = (path: string, headers: Readonly<Record<string, string>>) =>
    app.request(path, { headers: { ...as(OFFICE), ...headers } })
  const paths = { 'a round': () => round.at, 'an entry': () => round.entryAt(1) }

  test.each(Object.entries(paths))('of %s is told so: 304, with nothing but its tag', async (_what, path) => {
    const tag = (await get(path(), {})).headers.get('etag')!
    for (const named of [tag, `W/${tag}`, `"0-other", ${tag}`, '*']) {
      const { status, headers, body } = await get(path(), { 'if-none-match': named })
      expect([named, status, headers.get('etag'), body]).toEqual([named, 304, tag, null])
      expect([headers.has('content-type'), headers.get('vary'), headers.has('x-request-id')]).toEqual([
        false,
        'Accept-Language',
        true,
      ])
    }
    for (const named of [tag.replace('-', '-0'), '"1-x"', tag.replaceAll('"', ''), '']) {
      expect([named, (await get(path(), { 'if-none-match': named })).status]).toEqual([named, 200])
    }
  })

  test('but not of another view of it: in another language, or for another caller', async () => {
    const tag = (await get(round.entryAt(1), {})).headers.get('etag')!
    expect((await get(round.entryAt(1), { 'if-none-match': tag, 'accept-language': 'en' })).status).toBe(200)
    expect((await get(round.entryAt(1), { 'if-none-match': tag, ...as(firmOf(1)) })).status).toBe(200)
    expect((await get(round.entryAt(1), { 'if-none-match': tag, ...as(firmOf(2)) })).status).toBe(404)
  })
})
