import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queueOf } from '../../../functions/ratings/keys.ts'
import { ANONYMOUS, DISTRICT, firmOf, LEADERS, OFFICE, REVIEWER } from '../../http/callers.ts'
import { type RatingApp, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, type RoundView, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
})
afterAll(() => engine.close())

/** Firms 10 and 11 share a total across the line between five stars and four. */
const POINTS = [7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2.5, 2]
const DECISION = { creditCodes: [codeOf(11), codeOf(10)], reason: '第 11 家创新分较高' }
const OTHERWISE = { creditCodes: [codeOf(10), codeOf(11)], reason: '重议后第 10 家在前' }
const FINDING = { findings: ['TAX_EVASION'], reason: '上报后查实', department: '市税务局' }

describe('a ranking that the leadership sends back', () => {
  const it = () => round
  let round: ReturnType<typeof roundOf>
  let first: RoundView
  let sentBack: RoundView
  let reopened: RoundView

  beforeAll(async () => {
    round = roundOf(rating)
    await round.withVerified(POINTS)
    await done(round.submit(13))
    await done(round.submit(14))
    await done(round.changeEntry(14, REVIEWER, 'return', { reason: '缺件' }))
    await done(round.submit(15))
    await done(round.verify(15, { leadsItsTrade: false }))
    await round.close()
    await done(round.change(OFFICE, 'rank', { leaveOutUnverified: true }))
    await rating.work()
    await done(round.change(OFFICE, 'decideTie', DECISION))
    await rating.work()
    first = await done(round.change(OFFICE, 'report'))
    sentBack = await done(round.change(LEADERS, 'sendBack', { reason: '第 1 家有举报，请核实' }))
    await rating.work()
    reopened = await done(round.read())
  })

  test('stands no more, and all of it is kept for officers', () => {
    expect(first).toMatchObject({ state: 'reported', tieDecisions: [DECISION] })
    expect(sentBack.state).toBe('reopening')
    expect(reopened).toMatchObject({ state: 'verifying', tieDecisions: [] })
    expect(reopened.manifest).toBeUndefined()
    expect(reopened.sentBack).toEqual([
      { reason: '第 1 家有举报，请核实', manifest: first.manifest, tieDecisions: [DECISION] },
    ])
    expect(reopened.history.flatMap(({ event, note }) => (note ? [[event, note]] : []))).toEqual([
      ['decideTie', DECISION.reason],
      ['sendBack', '第 1 家有举报，请核实'],
    ])
    expect(reopened.availableTransitions.map(({ event }) => event)).toEqual(['rank'])
  })

  test('is nobody else’s business', async () => {
    for (const caller of [ANONYMOUS, firmOf(1)]) {
      const seen = await done(round.read(caller))
      expect(seen.sentBack).toBeUndefined()
      expect(JSON.stringify(seen)).not.toContain('举报')
    }
  })

  test.each([
    [1, 'verified', ['disqualify', 'reconsider']],
    [13, 'submitted', ['return', 'verify', 'disqualify']],
    [14, 'returned', []],
    [15, 'ineligible', ['disqualify', 'reconsider']],
  ] as const)('opens entry %i again: it is %s', async (number, state, events) => {
    const entry = await done(it().entry(number, REVIEWER))
    expect([entry.state, entry.availableTransitions.map(({ event }) => event)]).toEqual([state, events])
    expect(entry.history.at(-1)).toMatchObject({ event: 'reopen', role: 'system' })
    expect(entry.sealed).toBe(true)
  })

  test('puts what is not verified back into the queue', async () => {
    const { items } = await done(round.queue(REVIEWER))
    expect(items.map(({ creditCode }) => creditCode)).toEqual([codeOf(13)])
    const store = engine.store()
    expect(await store.get({ pk: queueOf(round.year, DISTRICT), sk: codeOf(1) })).toMatchObject({ waiting: false })
  })

  test('takes no new entries, and knows those it has', async () => {
    expect((await round.submit(99)).status).toBe(409)
    expect((await round.submit(1)).status).toBe(412)
    expect((await round.entry(99)).status).toBe(404)
  })

  test('is ranked anew, without whom a finding has taken out: those below move up, ties are decided anew', async () => {
    await done(round.changeEntry(1, REVIEWER, 'disqualify', FINDING))
    await done(round.changeEntry(14, firmOf(14), 'resubmit', submissionOf(14)))
    await done(round.verify(14, { reviewerQualityPoints: '6.75' }))
    // What was left out of the first ranking is not left out of the second unless somebody says so.
    expect((await round.change(OFFICE, 'rank')).status).toBe(409)
    await done(round.verify(13, { reviewerQualityPoints: '0', reviewerStandardPoints: '0' }))
    await done(round.change(OFFICE, 'rank'))
    await rating.work()
    const pending = await done(round.read())
    expect(pending).toMatchObject({ state: 'tiePending', tieDecisions: [] })
    expect(pending.manifest!.ties).toMatchObject([{ afterPlaces: [10], creditCodes: [codeOf(10), codeOf(11)] }])

    await done(round.change(OFFICE, 'decideTie', OTHERWISE))
    await rating.work()
    const second = await round.publish()
    expect(second.manifest).toMatchObject({ ranked: 13, unranked: 2 })
    expect(second.manifest!.hash).not.toBe(first.manifest!.hash)
    expect(second.tieDecisions).toEqual([OTHERWISE])
    const { items, hash } = await done(round.publication())
    expect(hash).toBe(second.manifest!.hash)
    expect(items.map(({ creditCode }) => creditCode)).toEqual([14, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(codeOf))
    expect(await done(round.entry(1))).toMatchObject({ state: 'unranked', finding: FINDING, previous: [{}] })
  })

  test('leaves the pages of the first ranking where they were', async () => {
    const store = engine.store()
    const { items } = await store.query({ pk: `STAR-PAGE#${round.year}` })
    const hashes = new Set(items.map(({ sk }) => sk.split('#')[0]))
    expect(hashes).toContain(first.manifest!.hash)
    expect(hashes.size).toBe(4)
  })
})
