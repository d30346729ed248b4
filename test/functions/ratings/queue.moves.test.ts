import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queueOf } from '../../../functions/ratings/keys.ts'
import type { Store } from '../../../functions/records/store.ts'
import { firmOf, OFFICE } from '../../http/callers.ts'
import { type RatingApp, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
})
afterAll(() => engine.close())

type Round = ReturnType<typeof roundOf>
const [FIRST, SECOND, THIRD] = ['411702', '411721', '411722'] as const

/** Has firm 1 corrected, so that it is registered elsewhere. */
async function move(round: Round, district: string): Promise<void> {
  await done(round.changeEntry(1, OFFICE, 'return', { reason: '所属县区有误' }))
  await done(round.changeEntry(1, firmOf(1), 'resubmit', { ...submissionOf(1), district }))
}

/** The districts in whose queues firm 1 stands. */
async function shownIn(round: Round): Promise<string[]> {
  const shown: string[] = []
  for (const district of [FIRST, SECOND, THIRD]) {
    const { items } = await done(round.queue(OFFICE, `?district=${district}`))
    if (items.some(({ creditCode }) => creditCode === codeOf(1))) shown.push(district)
  }
  return shown
}

describe('an entry that is moved to another district', () => {
  test.each([
    ['once', [SECOND], SECOND],
    ['twice', [SECOND, THIRD], THIRD],
    ['and back again', [SECOND, FIRST], FIRST],
    ['to where it is already', [FIRST], FIRST],
  ])('%s waits there alone, told step by step', async (_how, moves, end) => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await rating.work()
    expect(await shownIn(round)).toEqual([FIRST])
    for (const district of moves) {
      await move(round, district)
      await rating.work()
      expect(await shownIn(round)).toEqual([district])
    }
    expect(await shownIn(round)).toEqual([end])
  })

  test.each([
    ['once', [SECOND], SECOND],
    ['twice', [SECOND, THIRD], THIRD],
    ['and back again', [SECOND, FIRST], FIRST],
  ])('%s waits there alone, told all at once', async (_how, moves, end) => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await rating.work()
    for (const district of moves) await move(round, district)
    await rating.work()
    expect(await shownIn(round)).toEqual([end])
  })

  test('is told also where it was never told of before', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await move(round, SECOND)
    await rating.work()
    expect(await shownIn(round)).toEqual([SECOND])
  })

  test('and decided there waits nowhere', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await rating.work()
    await move(round, SECOND)
    await done(round.changeEntry(1, OFFICE, 'return', { reason: '缺件' }))
    await rating.work()
    expect(await shownIn(round)).toEqual([])
  })

  /** A worker that has read an entry, and stands still before it writes of it in a queue, while something else happens. */
  const stalled = (round: Round, meanwhile: () => Promise<void>): Store => {
    const store = engine.store()
    let hasStalled = false
    return {
      ...store,
      async put(item, condition) {
        if (!hasStalled && item.pk === queueOf(round.year, FIRST)) {
          hasStalled = true
          await meanwhile()
        }
        return store.put(item, condition)
      },
    }
  }

  test('waits there alone also where a late delivery of the time before comes after', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    const slow = stalled(round, async () => {
      await move(round, SECOND)
      await rating.work()
    })
    await ratingApp(slow).work()
    await rating.work()
    expect(await shownIn(round)).toEqual([SECOND])
  })

  test('waits there alone also where a delivery is done twice', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await rating.work()
    await move(round, SECOND)
    const twice = stalled(round, () => rating.work())
    await ratingApp(twice).work()
    expect(await shownIn(round)).toEqual([SECOND])
  })

  test('waits there alone also where the worker dies on the way', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await rating.work()
    await move(round, SECOND)
    const dying = stalled(round, () => Promise.reject(new Error('gone')))
    await expect(ratingApp(dying).work()).rejects.toThrow('gone')
    await rating.work()
    expect(await shownIn(round)).toEqual([SECOND])
  })
})
