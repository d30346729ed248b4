import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Loop, startLoop, type Work } from '../../../functions/workers/loop.ts'

let loop: Loop | undefined
const failures: unknown[] = []
const start = (work: Work): Loop => {
  loop = startLoop(work, 1_000, (error) => failures.push(error))
  return loop
}

beforeEach(() => {
  vi.useFakeTimers()
  failures.length = 0
})
afterEach(async () => {
  await loop?.stop()
  vi.useRealTimers()
})

/** Work that is told to end by the test, and counts how often it began and how many were at it at once. */
function heldWork() {
  const ends: ((done: number) => void)[] = []
  const seen = { began: 0, atOnce: 0, most: 0 }
  const work: Work = () => {
    seen.began++
    seen.most = Math.max(seen.most, ++seen.atOnce)
    return new Promise((resolve) =>
      ends.push((done) => {
        seen.atOnce--
        resolve(done)
      }),
    )
  }
  const end = async (done: number) => {
    ends.shift()?.(done)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { work, end, seen }
}

describe('a loop', () => {
  test('works by its timer, not before', async () => {
    const work = vi.fn(async () => 0)
    start(work)
    await vi.advanceTimersByTimeAsync(999)
    expect(work).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(work).toHaveBeenCalledTimes(4)
  })

  /** When each turn begins, in milliseconds after the first of these. */
  async function turnsWithin(ms: number, happens: () => void, work: ReturnType<typeof vi.fn>): Promise<number[]> {
    work.mockClear()
    happens()
    const turns: number[] = []
    for (let at = 0; at <= ms; at += 10) {
      await vi.advanceTimersByTimeAsync(at === 0 ? 0 : 10)
      while (turns.length < work.mock.calls.length) turns.push(at)
    }
    return turns
  }

  test('after work and when woken comes again soon, and ever less often while there is nothing', async () => {
    let left = 0
    const work = vi.fn(async () => (left > 0 ? left-- : 0))
    const { wake } = start(work)
    const paces = [0, 50, 150, 350, 750, 1_550, 2_550, 3_550]
    expect(await turnsWithin(4_000, wake, work)).toEqual(paces)
    expect(await turnsWithin(4_000, wake, work)).toEqual(paces)
    // What the timer finds makes it as quick again as what it was woken for.
    await vi.advanceTimersByTimeAsync(540)
    left = 1
    expect(await turnsWithin(1_000, () => undefined, work)).toEqual([10, 10, 60, 160, 360, 760])
  })

  test('goes on at once while there is more', async () => {
    const left = [3, 2, 1, 0]
    const work = vi.fn(async () => left.shift() ?? 0)
    start(work)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(work).toHaveBeenCalledTimes(4)
  })

  test('woken works at once', async () => {
    const work = vi.fn(async () => 0)
    start(work).wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('woken while it works works once more, however often, and never twice at once', async () => {
    const { work, end, seen } = heldWork()
    const { wake } = start(work)
    wake()
    for (let i = 0; i < 5; i++) wake()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(seen).toMatchObject({ began: 1, most: 1 })
    await end(0)
    expect(seen).toMatchObject({ began: 2, most: 1 })
    await end(0)
    expect(seen).toMatchObject({ began: 2, atOnce: 0, most: 1 })
  })

  test('tells a failure and tries again at its next turn', async () => {
    const answers = [() => Promise.reject(new Error('engine away')), async () => 0]
    const work = vi.fn(() => (answers.shift() ?? (async () => 0))())
    start(work)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(failures).toEqual([new Error('engine away')])
    await vi.advanceTimersByTimeAsync(1_000)
    expect([work.mock.calls.length, failures.length]).toEqual([2, 1])
  })

  test('survives work that throws before it begins', async () => {
    const work = vi.fn((): Promise<number> => {
      throw new Error('at once')
    })
    start(work)
    await vi.advanceTimersByTimeAsync(2_000)
    expect([work.mock.calls.length, failures.length]).toEqual([2, 2])
  })

  test('stopped ends after the work under way, and does none after', async () => {
    const { work, end, seen } = heldWork()
    const { wake, stop } = start(work)
    wake()
    let stopped = false
    const stopping = stop().then(() => {
      stopped = true
    })
    await vi.advanceTimersByTimeAsync(2_000)
    expect([stopped, seen.began]).toEqual([false, 1])
    await end(7)
    await stopping
    wake()
    await vi.advanceTimersByTimeAsync(5_000)
    expect([stopped, seen.began]).toEqual([true, 1])
  })
})
