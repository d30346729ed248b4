import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANONYMOUS, firmOf, LEADERS, OFFICE, officerOf, REVIEWER } from '../../http/callers.ts'
import { countingWrites, type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp

/** A round that stands in each state in which it waits for an officer. */
type Waiting = 'open' | 'verifying' | 'tiePending' | 'ranked' | 'reported' | 'approved' | 'published'
const rounds = {} as Record<Waiting, ReturnType<typeof roundOf>>
let written: () => number
let before: number
let counted: ReturnType<typeof countingWrites>

beforeAll(async () => {
  engine = await startEngine()
  counted = countingWrites(engine.store())
  written = counted.written
  rating = ratingApp(counted.store)
  const ranked = async () => {
    const it = roundOf(rating)
    await it.withVerified([5, 4])
    await it.close()
    return it
  }
  rounds.open = roundOf(rating)
  await done(rounds.open.open())
  rounds.verifying = roundOf(rating)
  await done(rounds.verifying.open())
  await done(rounds.verifying.submit(1))
  await rounds.verifying.close()
  rounds.tiePending = roundOf(rating)
  await rounds.tiePending.withVerified([7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2.5, 2, 2])
  await rounds.tiePending.close()
  for (const state of ['ranked', 'reported', 'approved', 'published'] as const) rounds[state] = await ranked()
  for (const state of ['reported', 'approved', 'published'] as const) await done(rounds[state].change(OFFICE, 'report'))
  for (const state of ['approved', 'published'] as const) await done(rounds[state].change(LEADERS, 'approve'))
  await done(rounds.published.change(OFFICE, 'publish'))
}, 30_000)
afterAll(() => engine.close())
beforeEach(() => {
  before = written()
})

const nothingWritten = () => expect(written()).toBe(before)
const english = { headers: { 'accept-language': 'en' } }

const payloads = {
  close: {},
  rank: { leaveOutUnverified: true },
  decideTie: { creditCodes: [codeOf(10), codeOf(11)], reason: '创新分较高' },
  report: {},
  sendBack: { reason: '请补充' },
  approve: {},
  publish: {},
}
const OPEN: Record<Waiting, (keyof typeof payloads)[]> = {
  open: ['close'],
  verifying: ['rank'],
  tiePending: ['decideTie'],
  ranked: ['report'],
  reported: ['sendBack', 'approve'],
  approved: ['publish'],
  published: [],
}
const events = Object.keys(payloads) as (keyof typeof payloads)[]
const states = Object.keys(OPEN) as Waiting[]
const whoTakes = (event: string) => (event === 'sendBack' || event === 'approve' ? LEADERS : OFFICE)

describe('every state against every event', () => {
  const refused = states.flatMap((state) =>
    events.filter((event) => !OPEN[state].includes(event)).map((event) => [state, event] as const),
  )

  test.each(refused)('a round that is %s takes no %s: 409', async (state, event) => {
    const { status, body } = await rounds[state].change(whoTakes(event), event, payloads[event])
    expect([status, body.type]).toEqual([409, expect.stringMatching(/state-conflict$/)])
    nothingWritten()
  })

  test.each(states)('%s: each officer is shown what is open, and firms nothing', async (state) => {
    const shown = async (caller: Parameters<typeof rounds.open.read>[0]) =>
      (await done(rounds[state].read(caller))).availableTransitions.map(({ event }) => event)
    expect(await shown(OFFICE)).toEqual(OPEN[state].filter((event) => whoTakes(event) === OFFICE))
    expect(await shown(LEADERS)).toEqual(OPEN[state].filter((event) => whoTakes(event) === LEADERS))
    for (const caller of [REVIEWER, firmOf(1), ANONYMOUS]) expect(await shown(caller)).toEqual([])
    expect((await done(rounds[state].read())).state).toBe(state)
  })
})

describe('who may not', () => {
  const others = [
    ['nobody', ANONYMOUS, 401],
    ['a firm', firmOf(1), 403],
    ['an officer of a district', REVIEWER, 403],
    ['an officer of the whole city in another department', officerOf('MIIT', '*'), 403],
    ['the office’s man for one district', officerOf('industrial-development-office', '411702'), 403],
  ] as const
  const steps = states.flatMap((state) => OPEN[state].map((event) => [event, state] as const))

  test.each(steps.flatMap(([event, state]) => others.map(([who, ...rest]) => [event, who, state, ...rest] as const)))(
    '%s as %s',
    async (event, _who, state, caller, status) => {
      expect((await rounds[state].change(caller, event, payloads[event])).status).toBe(status)
      nothingWritten()
    },
  )

  test.each(others)('learn from a refused ranking how many wait: %s', async (_who, caller, status) => {
    const received = await rounds.verifying.change(caller, 'rank', {}, english)
    expect([received.status, /not verified/.test(received.text)]).toEqual([status, false])
    nothingWritten()
  })

  test.each([
    ['the office', 'approve', OFFICE],
    ['the office', 'sendBack', OFFICE],
    ['the leadership', 'report', LEADERS],
  ] as const)('%s itself: %s is for the other', async (_who, event, caller) => {
    const state = event === 'report' ? 'ranked' : 'reported'
    expect((await rounds[state].change(caller, event, payloads[event])).status).toBe(403)
    nothingWritten()
  })

  test.each([
    [ANONYMOUS, 401],
    [firmOf(1), 403],
    [REVIEWER, 403],
    [LEADERS, 403],
  ] as const)('open a round', async (caller, status) => {
    expect((await roundOf(rating, 2095).open(caller)).status).toBe(status)
    nothingWritten()
  })
})

describe('a tie', () => {
  const [ten, eleven, twelve, thirteen] = [10, 11, 12, 13].map(codeOf)

  test.each([
    ['not all of its firms', [ten, ten], 'notOneTie'],
    ['a firm that is not in it', [ten, twelve], 'notOneTie'],
    ['one firm more', [ten, eleven, twelve], 'notOneTie'],
    ['firms of a tie that crosses no line', [twelve, thirteen], 'notOneTie'],
    ['one firm', [ten], 'tooFew'],
    ['nobody', [], 'tooFew'],
    ['a code that is none', [ten, 'x'], 'notOneTie'],
  ])('is not decided by an order of %s: 422', async (_what, creditCodes, code) => {
    const { status, body } = await rounds.tiePending.change(OFFICE, 'decideTie', { creditCodes, reason: '理由' })
    expect([status, body.errors.map((fault) => [fault.pointer, fault.code])]).toEqual([422, [['/creditCodes', code]]])
    nothingWritten()
  })

  test.each([{}, { reason: '' }, { reason: ' ' }])('is not decided without a reason: %j', async (reason) => {
    const received = await rounds.tiePending.change(OFFICE, 'decideTie', { creditCodes: [ten, eleven], ...reason })
    expect([received.status, received.body.errors[0]!.pointer]).toEqual([422, '/reason'])
    nothingWritten()
  })
})

describe('opening', () => {
  test('a year that has a round: 412, and a retry is no second round', async () => {
    const it = roundOf(rating)
    expect((await it.open(OFFICE, { key: 'open-the-round' })).status).toBe(201)
    before = written()
    const [again, other] = [await it.open(OFFICE, { key: 'open-the-round' }), await it.open()]
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true'])
    expect([other.status, other.body.type]).toEqual([412, expect.stringMatching(/already-exists$/)])
    nothingWritten()
  })

  /** The same table on another day. */
  const on = (day: string) => ratingApp(counted.store, () => new Date(`${day}T12:00:00+08:00`))

  test.each([
    ['a year that has not begun', '2023-12-31', 2024, 'notYet', /^the year 2024 has not begun$/],
    ['a day before there were rules', '2020-12-30', 2020, 'notInForce', /^no rules .* on 2020-12-30$/],
  ] as const)('%s: 422, nothing written', async (_what, day, year, code, detail) => {
    const { status, body } = await roundOf(on(day), year).open(OFFICE, english)
    expect([status, body.errors]).toEqual([
      422,
      [{ in: 'path', pointer: '/year', code, detail: expect.stringMatching(detail) }],
    ])
    nothingWritten()
  })

  test('the year that has just begun, in Shanghai, and on the first day of the rules', async () => {
    const newYear = ratingApp(counted.store, () => new Date('2089-12-31T16:00:00Z'))
    expect((await roundOf(newYear, 2090).open()).status).toBe(201)
    expect((await roundOf(on('2020-12-31'), 2020).open()).status).toBe(201)
  })
})

describe('what is not there', () => {
  const nowhere = () => roundOf(rating, 2096)

  test.each([
    ['a round', () => nowhere().read(ANONYMOUS), 404],
    ['its publication', () => nowhere().publication(), 404],
    ['the publication of a round that is only approved', () => rounds.approved.publication(), 404],
    ['an entry', () => rounds.open.entry(1), 404],
    ['a change of a round', () => nowhere().change(OFFICE, 'close', {}, { ifMatch: '"1-x"' }), 404],
    ['a change of a round, by nobody', () => nowhere().change(ANONYMOUS, 'close', {}, { ifMatch: '"1-x"' }), 401],
    ['the entries of a round, for a firm', () => rounds.open.entries(firmOf(1)), 403],
    ['the queue, for nobody', () => rounds.open.queue(ANONYMOUS), 401],
  ])('%s', async (_what, asked, status) => {
    const received = await asked()
    expect(received.status).toBe(status)
    expect(received.headers.has('www-authenticate')).toBe(status === 401)
    nothingWritten()
  })
})
