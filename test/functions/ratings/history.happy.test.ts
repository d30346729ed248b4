import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryType, ratingRecords, roundType } from '../../../functions/ratings/records.ts'
import { viewEntry, viewRound } from '../../../functions/ratings/views.ts'
import { readRecord } from '../../../functions/records/record.ts'
import { type Item, NO_STORE } from '../../../functions/records/store.ts'
import { ANONYMOUS, firmOf, LEADERS, OFFICE, officerOf, REVIEWER } from '../../http/callers.ts'
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

type History = readonly { event: string; role: string; department?: string }[]
const whoDid = ({ history }: { history: History }) =>
  history.map(({ event, role, department }) => [event, role, department])

test('the history of an entry names the department that acted, and never the person', async () => {
  const round = roundOf(rating)
  await done(round.open())
  await done(round.submit(1))
  const taxOfficer = { ...officerOf('TAX', '411702'), subject: 'the-tax-officer' }
  await done(round.changeEntry(1, taxOfficer, 'return', { reason: '税额不符' }))
  await done(round.changeEntry(1, firmOf(1), 'resubmit', submissionOf(1)))
  await done(round.verify(1))
  await round.close()
  const expected = [
    ['create', 'enterprise', undefined],
    ['return', 'officer', 'TAX'],
    ['resubmit', 'enterprise', undefined],
    ['verify', 'officer', 'MIIT'],
    ['seal', 'system', undefined],
    ['settle', 'system', undefined],
  ]
  for (const caller of [firmOf(1), REVIEWER, OFFICE]) {
    const { body, text } = await round.entry(1, caller)
    expect(whoDid(body)).toEqual(expected)
    expect(text).not.toContain('the-tax-officer')
  }
  const stored = await engine.store().get({ pk: `STAR-ENTRY#${round.year}`, sk: codeOf(1) })
  expect((stored!.history as { by: string }[])[1]).toMatchObject({ by: 'the-tax-officer', department: 'TAX' })
})

test('the history of a round names the office and the leadership, to all who see it', async () => {
  const round = roundOf(rating)
  await round.withVerified([5, 4])
  await round.close()
  await round.publish()
  for (const caller of [ANONYMOUS, firmOf(1), LEADERS]) {
    expect(whoDid(await done(round.read(caller)))).toEqual([
      ['create', 'officer', OFFICE.department],
      ['close', 'officer', OFFICE.department],
      ['sealed', 'system', undefined],
      ['ranked', 'system', undefined],
      ['report', 'officer', OFFICE.department],
      ['approve', 'officer', LEADERS.department],
      ['publish', 'officer', OFFICE.department],
    ])
  }
})

test('changes from before departments were kept are shown without one', () => {
  const fixture = (name: string): Item =>
    JSON.parse(readFileSync(new URL(`../../records/fixtures/${name}`, import.meta.url), 'utf8'))
  const records = ratingRecords(NO_STORE)
  const entry = readRecord(entryType, fixture('star-rating-entry.1.verified.json'))
  const round = readRecord(roundType, fixture('star-rating-round.2.published.json'))
  for (const view of [viewEntry(records, entry, OFFICE, 'zh'), viewRound(records, round, OFFICE, 'zh')]) {
    const history = view.history as History
    expect(history.map(({ role }) => role)).toContain('officer')
    for (const change of history) expect(change).not.toHaveProperty('department')
  }
})
