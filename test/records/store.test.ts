import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { absent, atVersion, olderThan } from '../../functions/records/conditions.ts'
import { pendingKeys, pendingSince, settled } from '../../functions/records/pending.ts'
import { everyItem, type Item, type Store } from '../../functions/records/store.ts'
import { type Key, PENDING_SHARDS, TABLE } from '../../functions/records/table.ts'
import { ENGINES, startEngine, type TestEngine } from './engine.ts'
import { untilAnswered } from './sample.ts'

/** One suite for every engine: what stands on a store must not be able to tell which one it has. */
describe.each(ENGINES)('the %s engine', (kind) => {
  let engine: TestEngine
  let store: Store

  beforeAll(async () => {
    engine = await startEngine(kind)
    store = engine.store()
  })
  afterAll(() => engine.close())

  describe('one conditional write', () => {
    const first: Item = { pk: 'PUT', sk: 'A', version: 1, nested: { list: ['甲', 2, null, true], empty: '' } }

    test('writes where nothing stands, and is told what stands otherwise', async () => {
      expect(await store.put(first, absent)).toEqual({ ok: true })
      expect(await store.put({ ...first, version: 9 }, absent)).toEqual({ ok: false, standing: first })
      expect(await store.get(first)).toEqual(first)
    })

    test('replaces exactly the version it has seen', async () => {
      const second = { pk: 'PUT', sk: 'A', version: 2 }
      expect(await store.put(second, atVersion(1))).toEqual({ ok: true })
      expect(await store.put({ ...second, version: 3 }, atVersion(1))).toEqual({ ok: false, standing: second })
      expect(await store.get(second)).toEqual(second)
    })

    test('of a version that is not there tells that nothing stands', async () => {
      expect(await store.put({ pk: 'PUT', sk: 'NONE', version: 2 }, atVersion(1))).toEqual({
        ok: false,
        standing: undefined,
      })
      expect(await store.get({ pk: 'PUT', sk: 'NONE' })).toBeUndefined()
    })

    test('moves a projection forward only', async () => {
      const at = (sequence?: number) => ({ pk: 'PUT', sk: 'FORWARD', ...(sequence === undefined ? {} : { sequence }) })
      expect(await store.put(at(3), olderThan(3))).toEqual({ ok: true })
      for (const sequence of [2, 3])
        expect(await store.put(at(sequence), olderThan(sequence))).toEqual({ ok: false, standing: at(3) })
      expect(await store.put(at(10), olderThan(10))).toEqual({ ok: true })
      expect(await store.put(at(), olderThan(11))).toEqual({ ok: true })
      // What tells of no change is not older.
      expect(await store.put(at(12), olderThan(12))).toEqual({ ok: false, standing: at() })
    })

    test('holds of a number alone where it asks for one', async () => {
      const text = { pk: 'PUT', sk: 'TEXT', version: '1', sequence: '1' }
      await store.put(text, absent)
      for (const condition of [atVersion(1), olderThan(2)])
        expect(await store.put({ ...text, version: 2 }, condition)).toEqual({ ok: false, standing: text })
    })

    test('leaves out what is undefined', async () => {
      await store.put({ pk: 'PUT', sk: 'UNDEFINED', gone: undefined, inside: { gone: undefined, kept: 1 } }, absent)
      expect(await store.get({ pk: 'PUT', sk: 'UNDEFINED' })).toEqual({
        pk: 'PUT',
        sk: 'UNDEFINED',
        inside: { kept: 1 },
      })
    })

    test('has one winner among a hundred', async () => {
      const all = Array.from({ length: 100 }, (_, n) => store.put({ pk: 'PUT', sk: 'RACE', n }, absent))
      const written = await Promise.all(all)
      const winner = written.findIndex(({ ok }) => ok)
      expect(written.filter(({ ok }) => ok)).toHaveLength(1)
      for (const one of written) if (!one.ok) expect(one.standing).toEqual({ pk: 'PUT', sk: 'RACE', n: winner })
    })

    test('of forty changes of one item at once loses none', async () => {
      const key = { pk: 'PUT', sk: 'COUNTED' }
      await store.put({ ...key, version: 1 }, absent)
      const increment = async (): Promise<void> => {
        for (;;) {
          const version = Number((await store.get(key))!.version)
          if ((await store.put({ ...key, version: version + 1 }, atVersion(version))).ok) return
        }
      }
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let i = 0; i < 5; i++) await increment()
        }),
      )
      expect(await store.get(key)).toEqual({ ...key, version: 41 })
    })

    test('is told what stands by an engine that returns it, without another request', async () => {
      const { faults, store: through } = await engine.behind({ returnStandingBy: [TABLE.partitionKey, TABLE.sortKey] })
      const item = { pk: 'PUT', sk: 'RETURNED', version: 1, list: [{ deep: '值' }] }
      await through.put(item, absent)
      expect(await through.put({ ...item, version: 7 }, absent)).toEqual({ ok: false, standing: item })
      expect(faults.count('asked', 'GetItem')).toBe(0)
    })
  })

  describe('a partition', () => {
    const keysOf = (items: readonly Item[]) => items.map(({ sk }) => sk)

    beforeAll(async () => {
      const sks = ['A#1', 'A#2', 'B#1', 'B#2', 'B#3', 'C#1']
      await Promise.all(sks.map((sk) => store.put({ pk: 'LIST', sk }, absent)))
      await store.put({ pk: 'LIST2', sk: 'A#1' }, absent)
    })

    test.each([
      { asked: {}, found: ['A#1', 'A#2', 'B#1', 'B#2', 'B#3', 'C#1'] },
      { asked: { prefix: 'B#' }, found: ['B#1', 'B#2', 'B#3'] },
      { asked: { prefix: 'D#' }, found: [] },
      { asked: { newestFirst: true, limit: 2 }, found: ['C#1', 'B#3'] },
      { asked: { prefix: 'B#', newestFirst: true, limit: 1 }, found: ['B#3'] },
      { asked: { after: { pk: 'LIST', sk: 'B#2' } }, found: ['B#3', 'C#1'] },
      { asked: { prefix: 'B#', after: { pk: 'LIST', sk: 'B#2' } }, found: ['B#3'] },
      { asked: { newestFirst: true, after: { pk: 'LIST', sk: 'A#2' } }, found: ['A#1'] },
      { asked: { after: { pk: 'LIST', sk: 'B#' }, limit: 2 }, found: ['B#1', 'B#2'] },
    ])('is read in order: $asked', async ({ asked, found }) => {
      expect(keysOf((await store.query({ pk: 'LIST', ...asked })).items)).toEqual(found)
    })

    test.each([1, 2, 3, 6, 7])('is read whole by pages of %i', async (limit) => {
      const items: Item[] = []
      for await (const item of everyItem(store, { pk: 'LIST', limit })) items.push(item)
      expect(keysOf(items)).toEqual(['A#1', 'A#2', 'B#1', 'B#2', 'B#3', 'C#1'])
    })

    test('says where to go on, and on the last page that there is no more', async () => {
      expect((await store.query({ pk: 'LIST', limit: 5 })).next).toEqual({ pk: 'LIST', sk: 'B#3' })
      expect(await store.query({ pk: 'LIST', after: { pk: 'LIST', sk: 'B#3' } })).not.toHaveProperty('next')
      expect(await store.query({ pk: 'NOBODY' })).toEqual({ items: [] })
    })

    test('is in the order of the bytes of its keys, and not of a language or of half characters', async () => {
      const sks = ['A', 'a', 'ä', 'ￜ', '一', '😀', 'a\u0000', 'a!', 'z', '\u{10ffff}']
      await Promise.all(sks.map((sk) => store.put({ pk: 'ORDER', sk }, absent)))
      const inOrder = sks.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      expect(keysOf((await store.query({ pk: 'ORDER' })).items)).toEqual(inOrder)
      expect(keysOf((await store.query({ pk: 'ORDER', newestFirst: true })).items)).toEqual(inOrder.toReversed())
    })

    test.each(['P', 'P\u{10ffff}', '前'])(
      'is read by what its keys begin with, whatever follows: %j',
      async (prefix) => {
        const pk = `PREFIX ${prefix}`
        const within = [prefix, `${prefix}\u0000`, `${prefix}1`, `${prefix}😀`, `${prefix}\u{10ffff}\u{10ffff}`]
        const beside = [[...prefix].slice(0, -1).join('') || 'O', 'Q', '剎', '\u{10ffff}\u{10ffff}'].filter(
          (sk) => !sk.startsWith(prefix),
        )
        await Promise.all([...within, ...new Set(beside)].map((sk) => store.put({ pk, sk }, absent)))
        const sorted = within.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        for (const limit of [undefined, 1, 2]) {
          const found: Item[] = []
          for await (const item of everyItem(store, { pk, prefix, limit })) found.push(item)
          expect(keysOf(found)).toEqual(sorted)
          const reversed: Item[] = []
          for await (const item of everyItem(store, { pk, prefix, limit, newestFirst: true })) reversed.push(item)
          expect(keysOf(reversed)).toEqual(sorted.toReversed())
        }
      },
    )

    test('says where to go on as soon as it has reached its limit, though nothing follows', async () => {
      expect((await store.query({ pk: 'LIST', limit: 6 })).next).toEqual({ pk: 'LIST', sk: 'C#1' })
      expect(await store.query({ pk: 'LIST', after: { pk: 'LIST', sk: 'C#1' }, limit: 6 })).toEqual({ items: [] })
    })

    test('larger than a page of the engine (1 MB) is read whole', async () => {
      const big = 'x'.repeat(300_000)
      const sks = ['1', '2', '3', '4', '5']
      await Promise.all(sks.map((sk) => store.put({ pk: 'BIG', sk, big }, absent)))
      for (const newestFirst of [false, true]) {
        const { items, next } = await store.query({ pk: 'BIG', newestFirst })
        expect(items.length).toBeGreaterThanOrEqual(3)
        expect(items.length).toBeLessThan(5)
        expect(next).toEqual({ pk: 'BIG', sk: items.at(-1)!.sk })
      }
      const items: Item[] = []
      for await (const item of everyItem(store, { pk: 'BIG' })) items.push(item)
      expect(keysOf(items)).toEqual(sks)
    })
  })

  test('what has been acknowledged is read, at once and by everybody', async () => {
    const others = engine.store()
    for (let version = 1; version <= 20; version++) {
      const condition = version === 1 ? absent : atVersion(version - 1)
      await store.put({ pk: 'SEEN', sk: 'A', version }, condition)
      expect(await others.get({ pk: 'SEEN', sk: 'A' })).toMatchObject({ version })
      expect((await others.query({ pk: 'SEEN' })).items).toMatchObject([{ version }])
    }
  })

  describe('what is pending', () => {
    const keys = Array.from({ length: 40 }, (_, n) => ({ pk: 'PENDING', sk: String(n) }))
    const pending = (key: Key, at: string): Item => ({
      ...key,
      version: 1,
      ...pendingSince(key, 'k', at),
    })
    const sorted = (found: readonly { sk: string }[]) => found.map(({ sk }) => Number(sk)).sort((a, b) => a - b)

    test('is found over all shards, the oldest first, until it is settled', async () => {
      const at = (n: number) => `2026-01-01T00:00:${String(59 - n).padStart(2, '0')}Z`
      const items = keys.map((key, n) => pending(key, at(n)))
      await Promise.all(items.map((item) => store.put(item, absent)))
      expect(new Set(items.map(({ pendingShard }) => pendingShard)).size).toBe(PENDING_SHARDS)
      await expect.poll(async () => sorted(await pendingKeys(store, 'k'))).toEqual(keys.map(({ sk }) => Number(sk)))

      for (let shard = 0; shard < PENDING_SHARDS; shard++) {
        const { keys: found, next } = await store.pending(`k#${shard}`, 100)
        expect(next).toBeUndefined()
        const newestLast = [...found].sort((a, b) => Number(b.sk) - Number(a.sk))
        expect(found).toEqual(newestLast)
        const page = await store.pending(`k#${shard}`, 2)
        expect(page.keys).toEqual(newestLast.slice(0, 2))
        expect((await store.pending(`k#${shard}`, 100, page.next)).keys).toEqual(newestLast.slice(2))
      }

      const first = items.slice(0, 30)
      await Promise.all(first.map((item) => store.put(settled({ ...item, version: 2 }), atVersion(1))))
      await expect
        .poll(async () => sorted(await pendingKeys(store, 'k')))
        .toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
      expect(await store.get(keys[0]!)).toEqual({ ...keys[0], version: 2 })
    })

    test('of another kind is not found', async () => {
      expect(await pendingKeys(store, 'other')).toEqual([])
    })

    test('stands in the same shard whatever its time', () => {
      const [one] = keys
      expect(pendingSince(one!, 'k', '1').pendingShard).toBe(pendingSince(one!, 'k', '2').pendingShard)
    })
  })

  test('a request that the engine never answers is an error, and trying again finds out', async () => {
    const { faults, store: through } = await engine.behind({}, 1)
    faults.script('PutItem', ['lose'])
    const put = () => through.put({ pk: 'UNSURE', sk: 'A', version: 1 }, absent)
    await expect(put()).rejects.toThrow()
    expect(await untilAnswered(put)).toEqual({ ok: false, standing: { pk: 'UNSURE', sk: 'A', version: 1 } })
  })
})
