import { beforeEach, describe, expect, test, vi } from 'vitest'
import { sharedReads } from '../../functions/records/shared-reads.ts'
import type { Key } from '../../functions/records/table.ts'

interface Read {
  readonly key: Key
  readonly answer: (value: number) => Promise<void>
  readonly fail: () => Promise<void>
}

const KEY: Key = { pk: 'A', sk: 'A' }
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

let reads: Read[]
let read: (key: Key) => Promise<number>

beforeEach(() => {
  reads = []
  read = sharedReads(
    (key) =>
      new Promise<number>((resolve, reject) => {
        const answer = (value: number) => {
          resolve(value)
          return settled()
        }
        const fail = () => {
          reject(new Error('engine away'))
          return settled()
        }
        reads.push({ key, answer, fail })
      }),
  )
})

describe('reads of one key', () => {
  test('begin at once where none is under way', async () => {
    const first = read(KEY)
    expect(reads).toHaveLength(1)
    await reads[0]!.answer(1)
    const second = read(KEY)
    expect(reads).toHaveLength(2)
    await reads[1]!.answer(2)
    expect([await first, await second]).toEqual([1, 2])
  })

  test('asked for while one is under way are one, which begins after that one', async () => {
    const first = read(KEY)
    const later = [read(KEY), read(KEY), read(KEY)]
    expect(reads).toHaveLength(1)
    await reads[0]!.answer(1)
    expect(reads).toHaveLength(2)
    const latest = read(KEY)
    await reads[1]!.answer(2)
    await reads[2]!.answer(3)
    expect([await first, ...(await Promise.all(later)), await latest]).toEqual([1, 2, 2, 2, 3])
    expect(reads).toHaveLength(3)
  })

  test('do not wait long for one that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const hanging = read(KEY)
      const later = read(KEY)
      await vi.advanceTimersByTimeAsync(20)
      expect(reads).toHaveLength(2)
      await reads[1]!.answer(2)
      expect(await later).toBe(2)
      await reads[0]!.answer(1)
      expect(await hanging).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })

  test('fail each for themselves: the next one is read all the same', async () => {
    const first = read(KEY)
    const second = read(KEY)
    const refused = expect(first).rejects.toThrow('engine away')
    await reads[0]!.fail()
    await refused
    await reads[1]!.answer(2)
    expect(await second).toBe(2)
  })
})

test('reads of different keys know nothing of each other', async () => {
  const keys: Key[] = [KEY, { pk: 'A', sk: 'B' }, { pk: 'B', sk: 'A' }]
  const all = Promise.all(keys.map(read))
  expect(reads.map(({ key }) => key)).toEqual(keys)
  for (const [n, { answer }] of reads.entries()) await answer(n)
  expect(await all).toEqual([0, 1, 2])
})
