import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANONYMOUS, firmOf, LEADERS, OFFICE, REVIEWER } from '../../http/callers.ts'
import type { Received } from '../../http/client.ts'
import { RATING_DAY, type RatingApp, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, type RoundView, roundOf } from '../../http/round.ts'
import type { PublicationView } from '../../http/shapes.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

const WAN = 1_000_000

let engine: TestEngine
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
})
afterAll(() => engine.close())

/** Firms 10 and 11 share a total across the line between five stars and four. */
const POINTS = [7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2.5, 2]
const TIE = [codeOf(10), codeOf(11)]
const DECISION = { creditCodes: [codeOf(11), codeOf(10)], reason: '第 11 家创新分较高' }

describe('a whole round', () => {
  let opened: Received<RoundView>
  let closed: RoundView
  let decided: RoundView
  let ranked: RoundView
  let published: RoundView
  let publication: PublicationView
  let round: ReturnType<typeof roundOf>

  beforeAll(async () => {
    round = roundOf(rating)
    opened = await round.open()
    await round.verifyAll(POINTS)
    closed = await round.close()
    decided = await done(round.change(OFFICE, 'decideTie', DECISION))
    await rating.work()
    ranked = await done(round.read())
    await done(round.change(OFFICE, 'report'))
    await done(round.change(LEADERS, 'approve'))
    published = await done(round.change(OFFICE, 'publish'))
    publication = await done(round.publication())
  })

  test('opens on today’s law and the book in force', async () => {
    expect([opened.status, opened.headers.get('location')]).toEqual([201, round.at])
    expect(opened.headers.get('etag')).toMatch(/^"1-[0-9a-f]{16}"$/)
    expect(opened.body).toMatchObject({ year: round.year, state: 'open', asOf: RATING_DAY, version: 1 })
    expect(opened.body.book).toMatch(/^[0-9a-f]{64}$/)
  })

  test('with a tie across the line between ten and eleven stops there and names the firms', () => {
    expect(closed.state).toBe('tiePending')
    expect(closed.manifest!.ties).toEqual([{ afterPlaces: [10], rank: 10, totalPoints: '73.6', creditCodes: TIE }])
    expect(closed.manifest).toMatchObject({ ranked: 12, unranked: 0 })
  })

  test('is ranked again after the recorded decision, with another hash', () => {
    expect(decided).toMatchObject({ state: 'ranking', tieDecisions: [DECISION] })
    expect(ranked).toMatchObject({ state: 'ranked', tieDecisions: [DECISION], manifest: { ties: [], ranked: 12 } })
    expect(ranked.manifest!.hash).not.toBe(closed.manifest!.hash)
    expect(ranked.manifest!.payableFen).toBe((10 * 30 + 2 * 20) * WAN)
  })

  test('is published as it was ranked', () => {
    expect(published).toMatchObject({ state: 'published', manifest: ranked.manifest })
  })

  test('shows everything that happened, with reasons, to the office', () => {
    expect(published.history.map(({ event, from, to, role }) => [event, from, to, role])).toEqual([
      ['create', null, 'open', 'officer'],
      ['close', 'open', 'closing', 'officer'],
      ['sealed', 'closing', 'ranking', 'system'],
      ['ranked', 'ranking', 'tiePending', 'system'],
      ['decideTie', 'tiePending', 'ranking', 'officer'],
      ['ranked', 'ranking', 'ranked', 'system'],
      ['report', 'ranked', 'reported', 'officer'],
      ['approve', 'reported', 'approved', 'officer'],
      ['publish', 'approved', 'published', 'officer'],
    ])
    expect(published.history.map(({ version }) => version)).toEqual(published.history.map((_, i) => i + 1))
    expect(published.history.flatMap(({ note }) => note ?? [])).toEqual([DECISION.reason])
  })

  test('publishes ranks, stars and awards for all, the tie in the order decided', () => {
    expect(publication).toMatchObject({ year: round.year, hash: ranked.manifest!.hash, payableFen: 340 * WAN })
    expect(publication.items.map(({ creditCode }) => creditCode)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10, 12].map(codeOf),
    )
    expect(publication.items.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12])
    expect(publication.items.slice(8)).toMatchObject([
      { status: 'SETTLED', star: 'five', awardFen: 30 * WAN, plaque: true, name: '企业9', totalPoints: '74.1' },
      { status: 'DECIDED', star: 'five', awardFen: 30 * WAN },
      { status: 'DECIDED', star: 'four', awardFen: 20 * WAN },
      { status: 'SETTLED', star: 'four', awardFen: 20 * WAN },
    ])
  })

  test('leaves each entry ranked, its scoring as it was', async () => {
    const entry = await done(round.entry(11, firmOf(11)))
    expect(entry).toMatchObject({ state: 'ranked', sealed: true, totalPoints: '73.6', availableTransitions: [] })
    expect(entry.history.map(({ event, role }) => [event, role])).toEqual([
      ['create', 'enterprise'],
      ['verify', 'officer'],
      ['seal', 'system'],
      ['settle', 'system'],
    ])
  })
})

describe('a round with entries that are not verified', () => {
  const round = () => roundOf(rating)

  test('is not ranked before: how many wait is told, unless they are to be left out', async () => {
    const it = round()
    await it.withVerified([4])
    await done(it.submit(2))
    await done(it.submit(3))
    await done(it.changeEntry(3, REVIEWER, 'return', { reason: '税收数字不符' }))
    expect((await it.close()).state).toBe('verifying')

    const rank = (language: string) => it.change(OFFICE, 'rank', {}, { headers: { 'accept-language': language } })
    const refused = await rank('en')
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toBe('2 entries are not verified; set leaveOutUnverified to true to rank without them')
    expect((await rank('zh-CN')).body.detail).toMatch(/^还有 2 份申报未核实；/)
    expect(await done(it.read())).toMatchObject({ state: 'verifying', version: 3 })

    await done(it.verify(2))
    expect((await it.change(OFFICE, 'rank', { leaveOutUnverified: false })).status).toBe(409)
    expect((await rank('en')).body.detail).toBe(
      '1 entry is not verified; set leaveOutUnverified to true to rank without it',
    )
    expect(await done(it.change(OFFICE, 'rank', { leaveOutUnverified: true }))).toMatchObject({ state: 'ranking' })
    await rating.work()
    expect(await done(it.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 2, unranked: 1 } })
    expect(await done(it.entry(3))).toMatchObject({ state: 'unranked' })
  })

  test('offers the ranking with what it needs, and nothing else with a condition', async () => {
    const it = round()
    await done(it.open())
    await done(it.submit(1))
    expect((await done(it.read())).availableTransitions).toEqual([
      expect.not.objectContaining({ condition: expect.anything() }),
    ])
    await it.close()
    const offered = async (language: string) =>
      (await done(it.read(OFFICE, { 'accept-language': language }))).availableTransitions
    expect(await offered('en')).toMatchObject([
      {
        event: 'rank',
        condition: expect.stringMatching(/^every entry counted in has to be verified, unless leaveOut/),
      },
    ])
    expect(await offered('zh-CN')).toMatchObject([{ event: 'rank', condition: expect.stringMatching(/须全部核实/) }])
  })

  test('is ranked once all are verified, corrected after the close if need be', async () => {
    const it = round()
    await done(it.open())
    await done(it.submit(1))
    await done(it.changeEntry(1, REVIEWER, 'return', { reason: '请更正' }))
    await it.close()
    const { declared } = await done(it.entry(1))
    await done(it.changeEntry(1, firmOf(1), 'resubmit', submissionOf(1, { ...declared, employees: 3000 })))
    await done(it.verify(1))
    await done(it.change(OFFICE, 'rank'))
    await rating.work()
    expect(await done(it.read())).toMatchObject({ state: 'ranked', manifest: { ranked: 1, unranked: 0 } })
  })

  test('ineligible and disqualified firms are settled, and not ranked', async () => {
    const it = round()
    await it.withVerified([4])
    await done(it.submit(2, { situation: { ...(await done(it.entry(1))).declared, revenueFen: 9_999_999_999 } }))
    await done(it.submit(3))
    expect(await done(it.verify(2))).toMatchObject({ state: 'ineligible', reasons: ['REVENUE_BELOW_FLOOR'] })
    expect(await done(it.verify(3, { owesWages: true }))).toMatchObject({
      state: 'disqualified',
      reasons: ['WAGE_ARREARS'],
    })
    expect(await it.close()).toMatchObject({ state: 'ranked', manifest: { ranked: 1, unranked: 2 } })
  })

  test('without any entry is ranked, reported and published all the same', async () => {
    const it = round()
    await done(it.open())
    expect(await it.close()).toMatchObject({ state: 'ranked', manifest: { ranked: 0, unranked: 0, payableFen: 0 } })
    await it.publish()
    expect(await done(it.publication())).toMatchObject({ items: [], payableFen: 0 })
    expect((await done(it.publication())).next).toBeUndefined()
  })
})

test('what was ranked, and in which order a tie was put, is public only once it is published', async () => {
  const it = roundOf(rating)
  await it.withVerified(POINTS)
  await it.close()
  await done(it.change(OFFICE, 'decideTie', DECISION))
  await rating.work()
  for (const caller of [ANONYMOUS, firmOf(1)]) {
    const before = await done(it.read(caller))
    expect(before).toMatchObject({ state: 'ranked', version: 6 })
    expect([before.manifest, before.tieDecisions]).toEqual([undefined, undefined])
    expect(JSON.stringify(before)).not.toContain(DECISION.reason)
    expect((await it.publication()).status).toBe(404)
  }
  await it.publish()
  for (const caller of [ANONYMOUS, firmOf(1)]) {
    expect(await done(it.read(caller))).toMatchObject({ tieDecisions: [DECISION], manifest: { ranked: 12 } })
  }
})
