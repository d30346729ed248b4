import { afterAll, beforeAll, expect, test } from 'vitest'
import { queueOf } from '../../../functions/ratings/keys.ts'
import { firmOf, OFFICE, REVIEWER } from '../../http/callers.ts'
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

test('the queue of a district holds what waits for its officers, as the workers have seen it', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  await done(round.submit(2))
  await done(round.submit(3, { district: '411721' }))
  expect(await done(round.queue())).toEqual({ items: [] })

  await rating.work()
  const waiting = await done(round.queue(REVIEWER))
  expect(waiting.items).toEqual([
    { creditCode: codeOf(1), name: '企业1', state: 'submitted', version: 1, since: '2099-06-30T04:00:00.000Z' },
    { creditCode: codeOf(2), name: '企业2', state: 'submitted', version: 1, since: '2099-06-30T04:00:00.000Z' },
  ])
  const elsewhere = await done(round.queue(OFFICE, '?district=411721'))
  expect(elsewhere.items.map(({ creditCode }) => creditCode)).toEqual([codeOf(3)])
})

test('what is returned, verified or disqualified waits no more; what is corrected or reconsidered waits again', async () => {
  const round = roundOf(rating)
  await done(round.open())
  const waiting = async () => {
    await rating.work()
    return (await done(round.queue())).items.map(({ version }) => version)
  }
  await done(round.submit(1))
  expect(await waiting()).toEqual([1])
  await done(round.changeEntry(1, REVIEWER, 'return', { reason: '缺件' }))
  expect(await waiting()).toEqual([])
  await done(round.changeEntry(1, firmOf(1), 'resubmit', submissionOf(1)))
  expect(await waiting()).toEqual([3])
  await done(round.verify(1))
  expect(await waiting()).toEqual([])
  await done(round.changeEntry(1, REVIEWER, 'reconsider', { reason: '数据更新' }))
  expect(await waiting()).toEqual([5])
  await done(
    round.changeEntry(1, REVIEWER, 'disqualify', { findings: ['TAX_EVASION'], reason: '认定', department: '税务' }),
  )
  expect(await waiting()).toEqual([])
})

test('pages of the queue lead through all that waits, however much of it waits no more', async () => {
  const round = roundOf(rating)
  await done(round.open())
  for (let i = 1; i <= 7; i++) await done(round.submit(i))
  for (const i of [2, 3, 4]) await done(round.verify(i))
  await rating.work()
  const seen: string[] = []
  let cursor = ''
  for (let pages = 0; pages < 10; pages++) {
    const { items, next } = await done(round.queue(OFFICE, `?district=411702&limit=2${cursor}`))
    seen.push(...items.map(({ creditCode }) => creditCode))
    if (!next) break
    cursor = `&cursor=${next}`
  }
  expect(seen).toEqual([1, 5, 6, 7].map(codeOf))
})

test('an older change that is told late never overwrites a newer one', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  const store = engine.store()

  // A worker that is slow to write: it has read the entry as submitted, and writes after another told of its verification.
  let overtaken = false
  const slow = ratingApp({
    ...store,
    async put(item, condition) {
      if (item.pk === queueOf(round.year, '411702') && !overtaken) {
        overtaken = true
        await done(round.verify(1))
        await rating.work()
        expect(await store.get({ pk: item.pk, sk: item.sk })).toMatchObject({ sequence: 2, waiting: false })
      }
      return store.put(item, condition)
    },
  })
  await slow.work()
  expect(overtaken).toBe(true)
  expect(await done(round.queue())).toEqual({ items: [] })
  expect(await store.get({ pk: queueOf(round.year, '411702'), sk: codeOf(1) })).toMatchObject({ sequence: 2 })
})
