import { describe, expect, test } from 'vitest'
import { ANONYMOUS } from '../../../functions/platform/caller.ts'
import { callerOf, changeHeaders } from '../../../functions/platform/headers.ts'
import type { Protocol } from '../../../functions/platform/operation.ts'
import type { PlacedFault } from '../../../functions/platform/problem.ts'

const KEY = 'a-key-of-some-length'
const readerOf = (headers: Readonly<Record<string, string>>) => (name: string) => headers[name]

const RIGHT = { faults: [], unmet: [] }

/** What is wrong with the headers of a change: where, what, and in which part of the request. */
function faultsOf(protocol: Protocol, headers: Readonly<Record<string, string>>): string[] {
  const { faults, unmet } = changeHeaders(protocol, readerOf(headers))
  const told = (these: readonly PlacedFault[]) =>
    these.map(({ in: part, pointer, code }) => `${part} ${pointer} ${code}`)
  return [...told(faults), ...told(unmet).map((fault) => `unmet: ${fault}`)]
}

describe('the headers of a change', () => {
  test.each([undefined, 'reads'] as const)('are not looked at by an operation that is %s', (protocol) => {
    const reader = readerOf({ 'idempotency-key': 'x', 'if-match': 'nonsense' })
    expect(changeHeaders(protocol, reader)).toEqual({ idempotencyKey: '', ifMatch: 0, ...RIGHT })
  })

  test('of a creation are a key and If-None-Match: *', () => {
    const reader = readerOf({ 'idempotency-key': KEY, 'if-none-match': ' * ' })
    expect(changeHeaders('creates', reader)).toEqual({ idempotencyKey: KEY, ifMatch: 0, ...RIGHT })
  })

  test.each([
    ['"1-0123456789abcdef"', 1],
    ['"42-x"', 42],
    ['"999999999-a_b-c"', 999_999_999],
    ['"007-x"', 7],
    ['W/"3-0123456789abcdef"', 3],
  ])('of a change are a key and a tag: %s', (tag, version) => {
    const reader = readerOf({ 'idempotency-key': KEY, 'if-match': tag })
    expect(changeHeaders('changes', reader)).toEqual({ idempotencyKey: KEY, ifMatch: version, ...RIGHT })
  })

  test.each([
    ['8 signs', 'x'.repeat(8), []],
    ['128 signs', 'x'.repeat(128), []],
    ['every visible sign', '!"#$%&()*+,-./:;<=>?@[]^_`{|}~', []],
    ['a UUID', '7f6f1e0c-8f5e-4b0a-9d53-2d7b7a1c9f10', []],
    ['7 signs', 'x'.repeat(7), ['header /Idempotency-Key wrongFormat']],
    ['129 signs', 'x'.repeat(129), ['header /Idempotency-Key wrongFormat']],
    ['a blank', '1234 5678', ['header /Idempotency-Key wrongFormat']],
    ['a tabulator', '1234\t5678', ['header /Idempotency-Key wrongFormat']],
    ['letters beyond ASCII', '幂等键幂等键幂等键', ['header /Idempotency-Key wrongFormat']],
    ['nothing', '', ['header /Idempotency-Key required']],
  ])('a key of %s', (_what, key, faults) => {
    const headers = { 'idempotency-key': key, 'if-none-match': '*', 'if-match': '"1-x"' }
    for (const protocol of ['creates', 'changes'] as const) {
      expect(faultsOf(protocol, headers)).toEqual(faults)
    }
  })

  test.each([
    ['creates', {}, ['unmet: header /If-None-Match required']],
    ['creates', { 'if-none-match': '"1-x"' }, ['unmet: header /If-None-Match wrongFormat']],
    ['changes', {}, ['unmet: header /If-Match required']],
    ['changes', { 'if-none-match': '*' }, ['unmet: header /If-Match required']],
  ] as const)('without its precondition, %s %j', (protocol, headers, faults) => {
    expect(faultsOf(protocol, { 'idempotency-key': KEY, ...headers })).toEqual(faults)
  })

  test.each([
    ['creates', {}, ['header /Idempotency-Key required', 'unmet: header /If-None-Match required']],
    ['changes', {}, ['header /Idempotency-Key required', 'unmet: header /If-Match required']],
    [
      'changes',
      { 'idempotency-key': 'x', 'if-match': '*' },
      ['header /Idempotency-Key wrongFormat', 'header /If-Match wrongFormat'],
    ],
  ] as const)('that are all wrong are all told, %s %j', (protocol, headers, faults) => {
    expect(faultsOf(protocol, headers)).toEqual(faults)
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
