import { afterAll, beforeAll, expect, test } from 'vitest'
import { DECLARED, type RatingApp, REVIEWED, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
})
afterAll(() => engine.close())

test('a department’s figure that is null is none: the firm’s own stands', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  await done(round.submit(2))
  const nothing = Object.fromEntries(Object.keys(DECLARED).map((name) => [name, null]))
  const [plain, formed] = [await done(round.verify(1)), await done(round.verify(2, nothing))]
  expect(formed.departmentFigures).toEqual(REVIEWED)
  expect([formed.state, formed.totalPoints]).toEqual([plain.state, plain.totalPoints])
})

test('what a reviewer has to enter is missing where it is null', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  const { status, body } = await round.verify(1, { reviewerQualityPoints: null })
  expect([status, body.errors.map(({ pointer, code }) => [pointer, code])]).toEqual([
    422,
    [['/figures/reviewerQualityPoints', 'required']],
  ])
  expect(rating.failures).toEqual([])
})
