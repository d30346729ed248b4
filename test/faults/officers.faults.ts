import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OFFICE, officerOf, REVIEWER } from '../http/callers.ts'
import type { Received } from '../http/client.ts'
import { type RatingApp, ratingApp } from '../http/rating.ts'
import { freshKey, roundOf, tagIn } from '../http/round.ts'
import type { EntryView, Problem } from '../http/shapes.ts'
import { startEngine, type TestEngine } from '../records/engine.ts'
import { eachAtOnce } from '../records/sample.ts'
import { announcedSeed } from './harness/seed.ts'
import type { Faults } from './proxy.ts'

const ROUNDS = 100
const AT_ONCE = 6
const seed = announcedSeed('two officers, one entry')
const OTHER_REVIEWER = officerOf('MIIT', '411702', '411721')
const RATES = { '*': { throttle: 0.03, fail: 0.03, drop: 0.05, lose: 0.1, delay: 0.1 } }

type Reply = Received<EntryView & Problem>

let engine: TestEngine
let faults: Faults
let apps: readonly RatingApp[]

beforeAll(async () => {
  engine = await startEngine()
  // Two attempts only, so that many failures reach the callers.
  const behind = await engine.behind({ seed, rates: RATES }, 2)
  faults = behind.faults
  apps = [ratingApp(behind.store), ratingApp(behind.store)]
})
afterAll(() => engine.close())

let unavailable = 0

/** The same request, until there is an answer. */
async function answerTo(ask: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await ask()
    if (reply.status < 500) return reply
    expect(reply.status).toBe(503)
    unavailable++
    await sleep(20)
  }
}

test(`${ROUNDS} times two officers at one entry: one transition wins, the other is told the new version`, async () => {
  const [here, there] = apps.map((app) => roundOf(app, 2026)) as [
    ReturnType<typeof roundOf>,
    ReturnType<typeof roundOf>,
  ]
  const opening = freshKey()
  await answerTo(() => here.open(OFFICE, { key: opening }) as unknown as Promise<Reply>)
  const numbers = Array.from({ length: ROUNDS }, (_, i) => i + 1)

  const winners = await eachAtOnce(AT_ONCE, numbers, async (number) => {
    const submission = freshKey()
    const ifMatch = tagIn(await answerTo(() => here.submit(number, { key: submission })))
    const [verification, finding, later] = [freshKey(), freshKey(), freshKey()]
    const verify = (round = here) => answerTo(() => round.verify(number, {}, { key: verification, ifMatch }))
    const found = { findings: ['TAX_EVASION'], reason: '已查实', department: 'tax' }
    const disqualify = (round = there) =>
      answerTo(() => round.changeEntry(number, OTHER_REVIEWER, 'disqualify', found, { key: finding, ifMatch }))

    const replies = await Promise.all(number % 2 ? [verify(), disqualify()] : [disqualify(), verify()].toReversed())
    const hasVerified = replies[0]!.status === 200
    const [won, lost] = hasVerified ? replies : replies.toReversed()
    const state = hasVerified ? 'verified' : 'disqualified'
    expect(won).toMatchObject({ status: 200, body: { version: 2, state } })
    mustBeStale(lost!, 2)

    // Replayed, through either process, it is a replay: nothing is done again, and the loser does not win later.
    const [again, loserAgain] = hasVerified ? [verify, disqualify] : [disqualify, verify]
    for (const round of [here, there]) {
      const replay = await again(round)
      expect(replay).toMatchObject({ status: 200, body: { version: 2, state } })
      expect(replay.headers.get('idempotency-replayed')).toBe('true')
      mustBeStale(await loserAgain(round), 2)
    }

    const standing = tagIn(await answerTo(() => there.entry(number)))
    const reconsider = () =>
      here.changeEntry(number, REVIEWER, 'reconsider', { reason: '复核' }, { key: later, ifMatch: standing })
    expect(await answerTo(reconsider)).toMatchObject({ status: 200, body: { version: 3, state: 'submitted' } })
    const replay = await again(there)
    expect(replay).toMatchObject({ status: 200, body: { version: 3, state: 'submitted' } })
    expect(replay.headers.get('idempotency-replayed')).toBe('true')
    mustBeStale(await loserAgain(here), 3)

    const { body } = await answerTo(() => here.entry(number))
    const event = hasVerified ? 'verify' : 'disqualify'
    expect(body.history.map((change) => change.event)).toEqual(['create', event, 'reconsider'])
    return event
  })

  expect(new Set(winners), 'neither officer always wins').toEqual(new Set(['verify', 'disqualify']))
  expect(faults.count('lose', 'PutItem')).toBeGreaterThan(20)
  expect(unavailable, 'answers of 503, each asked again').toBeGreaterThan(0)
})

function mustBeStale({ status, body }: Reply, version: number): void {
  expect(status).toBe(412)
  expect(body.type).toMatch(/\/problems\/stale-version$/)
  expect(body.detail).toMatch(new RegExp(`\\b${version}\\b`))
}
