import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Book } from '../../../domain/kit/index.ts'
import { ratingRecords } from '../../../functions/ratings/records.ts'
import { ratingService } from '../../../functions/ratings/service.ts'
import type { Asked } from '../../../functions/records/changes.ts'
import { firmOf, OFFICE, REVIEWER } from '../../http/callers.ts'
import { REVIEWED, submissionOf } from '../../http/rating.ts'
import { freshKey, REASON } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.close())

const asked = (caller: Asked['caller']): Asked => ({
  caller,
  operation: 'test',
  idempotencyKey: freshKey(),
  body: {},
  at: '2021-06-30T04:00:00.000Z',
})

test('entries are scored by the book under which their round was opened, whatever is in force since', async () => {
  const [earlier, later]: [Book, Book] = [
    { id: 'earlier', values: {} },
    { id: 'later', values: {} },
  ]
  const serviceWith = (book: Book) =>
    ratingService({
      records: ratingRecords(engine.store()),
      now: () => new Date('2021-06-30T12:00:00+08:00'),
      book,
      bookOf: (id) => (id === earlier.id ? earlier : later),
    })
  const [before, since] = [serviceWith(earlier), serviceWith(later)]
  await before.openRound(2021, asked(OFFICE))
  await before.submit(2021, codeOf(1), submissionOf(1), asked(firmOf(1)))
  const payload = { figures: REVIEWED, reason: REASON }
  const { record } = await since.changeEntry(2021, codeOf(1), 'verify', payload, 1, asked(REVIEWER))
  expect([record.state, record.data.decision?.book]).toEqual(['verified', 'earlier'])
})
