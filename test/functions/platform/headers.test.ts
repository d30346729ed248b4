import { describe, expect, test } from 'vitest'
import { ANONYMOUS } from '../../../functions/platform/caller.ts'
import { callerOf, changeHeaders } from '../../../functions/platform/headers.ts'
import { Problem } from '../../../functions/platform/problem.ts'

const KEY = 'a-key-of-some-length'
const readerOf = (headers: Readonly<Record<string, string>>) => (name: string) => headers[name]

function slugOf(attempt: () => unknown): string {
  try {
    attempt()
    return 'accepted'
  } catch (error) {
    return error instanceof Problem ? error.slug : 'failed'
  }
}

describe('the headers of a change', () => {
  test.each([undefined, 'reads'] as const)('are not looked at by an operation that is %s', (protocol) => {
    const reader = readerOf({ 'idempotency-key': 'x', 'if-match': 'nonsense' })
    expect(changeHeaders(protocol, reader)).toEqual({ idempotencyKey: '', ifMatch: 0 })
  })

  test('of a creation are a key and If-None-Match: *', () => {
    const reader = readerOf({ 'idempotency-key': KEY, 'if-none-match': ' * ' })
    expect(changeHeaders('creates', reader)).toEqual({ idempotencyKey: KEY, ifMatch: 0 })
  })

  test.each([
    ['"1-0123456789abcdef"', 1],
    ['"42-x"', 42],
    ['"999999999-a_b-c"', 999_999_999],
    ['"007-x"', 7],
    ['W/"3-0123456789abcdef"', 3],
  ])('of a change are a key and a tag: %s', (tag, version) => {
    const reader = readerOf({ 'idempotency-key': KEY, 'if-match': tag })
    expect(changeHeaders('changes', reader)).toEqual({ idempotencyKey: KEY, ifMatch: version })
  })

  test.each([
    ['8 signs', 'x'.repeat(8), 'accepted'],
    ['128 signs', 'x'.repeat(128), 'accepted'],
    ['every visible sign', '!"#$%&()*+,-./:;<=>?@[]^_`{|}~', 'accepted'],
    ['a UUID', '7f6f1e0c-8f5e-4b0a-9d53-2d7b7a1c9f10', 'accepted'],
    ['7 signs', 'x'.repeat(7), 'malformed-request'],
    ['129 signs', 'x'.repeat(129), 'malformed-request'],
    ['a blank', '1234 5678', 'malformed-request'],
    ['a tabulator', '1234\t5678', 'malformed-request'],
    ['letters beyond ASCII', '幂等键幂等键幂等键', 'malformed-request'],
    ['nothing', '', 'malformed-request'],
  ])('a key of %s', (_what, key, outcome) => {
    const headers = { 'idempotency-key': key, 'if-none-match': '*', 'if-match': '"1-x"' }
    for (const protocol of ['creates', 'changes'] as const) {
      expect(slugOf(() => changeHeaders(protocol, readerOf(headers)))).toBe(outcome)
    }
  })

  test.each(['creates', 'changes'] as const)('without a precondition are refused, %s', (protocol) => {
    expect(slugOf(() => changeHeaders(protocol, readerOf({ 'idempotency-key': KEY })))).toBe('precondition-required')
  })

  test('a key and a tag that are both wrong are both told', () => {
    const headers = { 'idempotency-key': 'x', 'if-match': '*' }
    const faults = () => changeHeaders('changes', readerOf(headers))
    expect(faults).toThrow(
      expect.objectContaining({
        slug: 'malformed-request',
        faults: [
          expect.objectContaining({ pointer: '/Idempotency-Key', code: 'wrongFormat' }),
          expect.objectContaining({ pointer: '/If-Match', code: 'wrongFormat' }),
        ],
      }),
    )
  })
})

describe('the header that tells who calls', () => {
  const known = async (token: string) => (token === 'a.b.c' ? ({ ...ANONYMOUS, shown: true } as const) : undefined)
  const refused = expect.objectContaining({
    slug: 'unauthenticated',
    headers: { 'www-authenticate': expect.stringMatching(/^Bearer realm="[^"]+"$/) },
  })

  test('may be left out', async () => {
    expect(await callerOf(undefined, known)).toEqual(ANONYMOUS)
    expect(await callerOf(undefined)).toEqual(ANONYMOUS)
  })

  test.each(['Bearer a.b.c', 'bearer a.b.c', 'BEARER a.b.c'])('%s is looked at', async (header) => {
    expect(await callerOf(header, known)).toMatchObject({ shown: true })
  })

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer a.b',
    'Bearer a.b.c.d',
    'Bearer a.b.',
    'Bearer  a.b.c',
    'Bearer a.b.c ',
    'Bearer a.b.c, Bearer a.b.c',
    'Basic YTpi',
    'a.b.c',
    'Bearer x.y.z',
  ])('%j proves nothing', async (header) => {
    await expect(callerOf(header, known)).rejects.toEqual(refused)
  })

  test('proves nothing at a door that cannot tell callers', async () => {
    await expect(callerOf('Bearer a.b.c')).rejects.toEqual(refused)
  })

  test('a failure to tell is not the caller’s fault', async () => {
    const failing = () => Promise.reject(new Error('no keys'))
    await expect(callerOf('Bearer a.b.c', failing)).rejects.toThrow('no keys')
  })
})
