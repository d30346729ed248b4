import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { absent } from '../../functions/records/conditions.ts'
import { MOST_ITEM_BYTES, sizeOfItem } from '../../functions/records/limits.ts'
import type { Item, Store } from '../../functions/records/store.ts'
import { ENGINES, startEngine, type TestEngine } from './engine.ts'

const key = { pk: 'LIMIT', sk: 'A' }

/** An item of exactly so many bytes. */
const sized = (sk: string, bytes: number, sign = 'x'): Item => {
  const rest = bytes - sizeOfItem({ pk: 'SIZE', sk, text: '' })
  const wide = Buffer.byteLength(sign)
  return { pk: 'SIZE', sk, text: sign.repeat(Math.floor(rest / wide)) + 'x'.repeat(rest % wide) }
}

describe('the size of an item', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['its names and texts, by their bytes', { a: 'xyz', 名: '字' }, 1 + 3 + 3 + 3],
    ['a byte for yes, no and nothing', { a: true, b: false, c: null }, 6],
    [
      'a byte for two digits of a number, and one more',
      { a: 0, b: 7, c: 42, d: 1234, e: -1234, f: 1200 },
      6 + 1 + 2 + 2 + 3 + 4 + 2,
    ],
    ['three bytes for a list, and one for each of its elements', { a: [], b: ['x', 'y'] }, 2 + 3 + 3 + 2 * 2],
    ['three bytes for a map, and one for each of its elements', { a: {}, b: { cd: 'x' } }, 2 + 3 + 3 + 1 + 2 + 1],
    ['nothing for what is left out', { a: undefined }, 0],
  ])('is that of %s', (_what, attributes, bytes) => {
    expect(sizeOfItem({ ...key, ...attributes })).toBe(4 + 'LIMIT'.length + 'A'.length + bytes)
  })
})

describe.each(ENGINES)('the %s engine', (kind) => {
  let engine: TestEngine
  let store: Store
  beforeAll(async () => {
    engine = await startEngine(kind)
    store = engine.store()
  })
  afterAll(() => engine.close())

  const beyond = { name: 'ValidationException' }

  test.each(['x', '字', '😀'])('takes an item of 400 kB of %s, and not one that is a byte larger', async (sign) => {
    const largest = sized(`MOST ${sign}`, MOST_ITEM_BYTES, sign)
    expect(sizeOfItem(largest)).toBe(409_600)
    expect(await store.put(largest, absent)).toEqual({ ok: true })
    expect(await store.get(largest)).toEqual(largest)
    const larger = sized(`OVER ${sign}`, MOST_ITEM_BYTES + 1, sign)
    await expect(store.put(larger, absent)).rejects.toMatchObject(beyond)
    expect(await store.get(larger)).toBeUndefined()
  })

  test.each([
    { name: 'pk', most: 2048 },
    { name: 'sk', most: 1024 },
  ])('takes a $name of $most bytes, and neither a longer nor an empty one', async ({ name, most }) => {
    for (const sign of ['k', '字']) {
      const text = sign.repeat(Math.floor(most / Buffer.byteLength(sign))).padEnd(most === 2048 ? 684 : 342, 'k')
      const longest = sign === 'k' ? 'k'.repeat(most) : text
      expect(await store.put({ ...key, [name]: longest }, absent)).toEqual({ ok: true })
      expect(await store.get({ ...key, [name]: longest })).toEqual({ ...key, [name]: longest })
      const longer = `${'k'.repeat(most + 1 - Buffer.byteLength(sign))}${sign}`
      await expect(store.put({ ...key, [name]: longer }, absent)).rejects.toMatchObject(beyond)
      await expect(store.get({ ...key, [name]: longer })).rejects.toMatchObject(beyond)
    }
    for (const value of ['', 7, null, undefined]) {
      const wrong = { ...key, [name]: value } as Item
      await expect(store.put(wrong, absent)).rejects.toMatchObject(beyond)
      await expect(store.get(wrong)).rejects.toMatchObject(beyond)
    }
  })

  test.each(['pendingShard', 'pendingSince'])('takes no item whose %s is empty or no text', async (name) => {
    const pending = { ...key, sk: 'PENDING', pendingShard: 'limit#0', pendingSince: '2026' }
    for (const value of ['', 7, null])
      await expect(store.put({ ...pending, [name]: value }, absent)).rejects.toMatchObject(beyond)
    expect((await store.pending('limit#0', 10)).keys).toEqual([])
  })

  /** So many maps, each in another. */
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) })

  test.each<[string, unknown]>([
    ['half a character', 'a\ud800'],
    ['half a character within', [{ deep: '\udc00' }]],
    ['half a character in a name', { '\ud800': 1 }],
    ['an empty name', { a: { '': 1 } }],
    ['a name that means something else', JSON.parse('{"__proto__":{"a":1}}')],
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a number that is not exact', 2 ** 53],
    ['a number that is too small', 1e-131],
    ['a big integer', 1n],
    ['a date', new Date(0)],
    ['a set', new Set(['a'])],
    ['bytes', new Uint8Array(1)],
    ['a gap in a list', [1, undefined]],
    ['a function', () => 1],
    ['what is nested too deep', nested(33)],
  ])('takes no item with %s', async (_what, value) => {
    await expect(store.put({ ...key, sk: 'WRONG', value }, absent)).rejects.toMatchObject(beyond)
    expect(await store.get({ ...key, sk: 'WRONG' })).toBeUndefined()
  })

  test('gives back whatever it takes', async () => {
    const item = {
      ...key,
      sk: 'ALL',
      texts: ['', '\u0000', '"\\/\n', '字', '😀', '\u2028'],
      numbers: [0, -1, 0.1, 1e-7, 1e-130, -123.456, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 4.35, 1e15],
      others: [true, false, null, [], {}, [[]], nested(31)],
    }
    expect(await store.put(item, absent)).toEqual({ ok: true })
    expect(await store.get(item)).toEqual(item)
    expect((await store.query({ pk: 'LIMIT', prefix: 'ALL' })).items).toEqual([item])
  })

  test.each([
    ['an empty partition', { pk: '' }],
    ['no items', { pk: 'A', limit: 0 }],
    ['half an item', { pk: 'A', limit: 1.5 }],
    ['a place in another partition', { pk: 'A', after: { pk: 'B', sk: 'A' } }],
    ['a place outside the prefix', { pk: 'A', prefix: 'B#', after: { pk: 'A', sk: 'C' } }],
    ['what no key begins with', { pk: 'A', prefix: 'k'.repeat(1025) }],
    ['an empty place', { pk: 'A', after: { pk: 'A', sk: '' } }],
  ])('answers no query for %s', async (_what, query) => {
    await expect(store.query(query)).rejects.toMatchObject(beyond)
  })

  test.each([
    ['an empty shard', ['', 10, undefined]],
    ['no keys', ['a#0', 0, undefined]],
    ['a place in another shard', ['a#0', 10, { pk: 'A', sk: 'A', pendingShard: 'a#1', pendingSince: '2026' }]],
    ['a place without a time', ['a#0', 10, { pk: 'A', sk: 'A', pendingShard: 'a#0' }]],
  ] as const)('looks for nothing pending by %s', async (_what, [shard, limit, after]) => {
    await expect(store.pending(shard, limit, after)).rejects.toMatchObject(beyond)
  })
})
