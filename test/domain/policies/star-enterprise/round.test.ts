import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { take } from '../../../../domain/kit/index.ts'
import {
  type Manifest,
  MOST_DECIDED,
  ROUND_STATES,
  type Round,
  type RoundState,
  roundSchema,
  roundWorkflow,
} from '../../../../domain/policies/star-enterprise/round.ts'
import { TEXT_ALONE } from './firm.ts'

const opened: Round = { year: 2021, asOf: '2021-06-30', book: TEXT_ALONE.id, tieDecisions: [] }
const circumstances = { today: '2022-03-01', book: TEXT_ALONE }

const tieOf = (...creditCodes: string[]) => ({ afterPlaces: [10], rank: 10, totalPoints: '80', creditCodes })
const manifestWith = (...ties: Manifest['ties']): Manifest => ({
  hash: 'f00d',
  pages: 1,
  pageSize: 100,
  ranked: 12,
  unranked: 0,
  stars: [],
  ties,
  payableFen: 0,
})
const TIED = manifestWith(tieOf('A', 'B'), tieOf('C', 'D', 'E'))
const SETTLED = manifestWith()
const decision = (...creditCodes: string[]) => ({ creditCodes, reason: '理由' })

const step = (state: RoundState, event: string, payload: unknown, data: Round = { ...opened, manifest: TIED }) =>
  take(roundWorkflow, { state, data }, event, payload, circumstances)

/** Each event with a payload, the state that it is open in, and where it leads. Everything else is refused. */
const STEPS: readonly (readonly [event: string, payload: unknown, from: RoundState, to: RoundState])[] = [
  ['close', {}, 'open', 'closing'],
  ['sealed', { unsettled: 0 }, 'closing', 'ranking'],
  ['sealed', { unsettled: 1 }, 'closing', 'verifying'],
  ['rank', { leaveOutUnverified: false }, 'verifying', 'ranking'],
  ['rank', { leaveOutUnverified: true }, 'verifying', 'ranking'],
  ['unsettled', { unsettled: 1 }, 'ranking', 'reopening'],
  ['reopened', {}, 'reopening', 'verifying'],
  ['ranked', { manifest: TIED }, 'ranking', 'tiePending'],
  ['ranked', { manifest: SETTLED }, 'ranking', 'ranked'],
  ['decideTie', decision('B', 'A'), 'tiePending', 'ranking'],
  ['report', {}, 'ranked', 'reported'],
  ['sendBack', { reason: '补充' }, 'reported', 'reopening'],
  ['approve', {}, 'reported', 'approved'],
  ['publish', {}, 'approved', 'published'],
]

test('the steps of this file name every state and every event', () => {
  expect(Object.keys(roundWorkflow.states)).toEqual(ROUND_STATES)
  expect(new Set(STEPS.flatMap(([, , from, to]) => [from, to]))).toEqual(new Set(ROUND_STATES))
  expect(new Set(roundWorkflow.transitions.map(({ event }) => event))).toEqual(new Set(STEPS.map(([event]) => event)))
})

describe.each(ROUND_STATES)('a round that is %s', (state) => {
  test.each(STEPS)('and the event %s with %j', (event, payload, from, to) => {
    const outcome = step(state, event, payload)
    if (state === from) expect(outcome).toMatchObject({ kind: 'taken', standing: { state: to } })
    else expect(outcome).toEqual({ kind: 'notOpen' })
  })
})

test('what the record engine finds is for the system, everything else for officers', () => {
  const bySystem = roundWorkflow.transitions.filter(({ actor }) => actor === 'system').map(({ event }) => event)
  expect(bySystem).toEqual(['sealed', 'unsettled', 'reopened', 'ranked'])
  expect(roundWorkflow.transitions.filter(({ actor }) => actor === 'enterprise')).toEqual([])
})

describe('a tie decision', () => {
  test.each([
    ['the firms as they were found', ['A', 'B']],
    ['the other way round', ['B', 'A']],
    ['those of the second tie, in any order', ['E', 'C', 'D']],
  ])('that orders %s is recorded', (_what, codes) => {
    const earlier = decision('X', 'Y')
    const outcome = step('tiePending', 'decideTie', decision(...codes), {
      ...opened,
      manifest: TIED,
      tieDecisions: [earlier],
    })
    expect(outcome).toMatchObject({
      kind: 'taken',
      standing: { data: { tieDecisions: [earlier, decision(...codes)] } },
    })
  })

  test.each([
    ['a part of a tie', ['C', 'D']],
    ['one firm twice', ['A', 'A']],
    ['one firm twice, beside all others', ['C', 'D', 'D']],
    ['a stranger', ['A', 'X']],
    ['two ties at once', ['A', 'B', 'C', 'D', 'E']],
    ['firms of two ties', ['A', 'C']],
  ])('that orders %s is faulty', (_what, codes) => {
    expect(step('tiePending', 'decideTie', decision(...codes))).toMatchObject({
      kind: 'faulty',
      faults: [{ pointer: '/creditCodes', code: 'notOneTie' }],
    })
  })

  test('of a round without a manifest is faulty', () => {
    expect(step('tiePending', 'decideTie', decision('A', 'B'), opened)).toMatchObject({ kind: 'faulty' })
  })
})

describe('a ranking that is sent back', () => {
  const reported: Round = {
    ...opened,
    manifest: SETTLED,
    tieDecisions: [decision('B', 'A')],
    leaveOutUnverified: true,
  }
  const sendBack = (data: Round, reason = '请核实') => {
    const outcome = step('reported', 'sendBack', { reason }, data)
    if (outcome.kind !== 'taken') throw new Error(outcome.kind)
    return outcome.standing.data
  }

  test('stands no longer, nor do its tie decisions and what was left out of it; all of it is kept', () => {
    expect(sendBack(reported)).toEqual({
      ...opened,
      sentBack: [{ reason: '请核实', manifest: SETTLED, tieDecisions: [decision('B', 'A')] }],
    })
  })

  test('comes after those before', () => {
    const twice = sendBack({ ...sendBack(reported), manifest: SETTLED }, '再议')
    expect(twice.sentBack!.map(({ reason }) => reason)).toEqual(['请核实', '再议'])
  })
})

describe('so many firms as a round can keep in its tie decisions', () => {
  const codes = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `C${from + i}`)
  const decide = (count: number, kept: Partial<Round> = {}) => {
    const tie = codes(count)
    return step('tiePending', 'decideTie', decision(...tie), {
      ...opened,
      manifest: manifestWith(tieOf(...tie)),
      ...kept,
    })
  }
  const tooMany = { kind: 'faulty', faults: [{ pointer: '/creditCodes', code: 'tooManyFirms' }] }

  test('are accepted, and not one more', () => {
    expect(decide(MOST_DECIDED)).toMatchObject({ kind: 'taken', standing: { state: 'ranking' } })
    expect(decide(MOST_DECIDED + 1)).toMatchObject(tooMany)
  })

  test('are counted with the other decisions, those sent back included', () => {
    const earlier = decision(...codes(5, MOST_DECIDED))
    for (const kept of [{ tieDecisions: [earlier] }, { sentBack: [{ reason: '', tieDecisions: [earlier] }] }]) {
      expect(decide(MOST_DECIDED - 5, kept)).toMatchObject({ kind: 'taken' })
      expect(decide(MOST_DECIDED - 4, kept)).toMatchObject(tooMany)
    }
  })
})

describe('any sequence of events', () => {
  const events = fc.array(fc.nat(STEPS.length - 1), { maxLength: 40 })

  prop.prop([events], { numRuns: 500 })('keeps the round sound', (sequence) => {
    let standing: { state: RoundState; data: Round } = { state: 'open', data: opened }
    const passed: RoundState[] = ['open']
    for (const which of sequence) {
      const [event, payload] = STEPS[which]!
      const before = standing
      const outcome = step(before.state, event, payload, before.data)
      if (outcome.kind !== 'taken') continue
      standing = outcome.standing
      passed.push(standing.state)
      const { state, data } = standing
      expect(roundSchema.safeParse(data).success).toBe(true)
      // Law and book are those of the opening; decisions are only added; and what is reported has a ranking without ties.
      expect([data.year, data.asOf, data.book]).toEqual([opened.year, opened.asOf, opened.book])
      const decided = ({ sentBack = [], tieDecisions }: Round) => [
        ...sentBack.flatMap(({ tieDecisions }) => tieDecisions),
        ...tieDecisions,
      ]
      expect(decided(data).slice(0, decided(before.data).length)).toEqual(decided(before.data))
      if (['ranked', 'reported', 'approved', 'published'].includes(state)) expect(data.manifest!.ties).toEqual([])
      if (state === 'tiePending') expect(data.manifest!.ties).not.toEqual([])
      if (event === 'sendBack') expect([data.manifest, data.tieDecisions]).toEqual([undefined, []])
      else if (event !== 'ranked') expect(data.manifest).toBe(before.data.manifest)
    }
    // It is open once, closed once, and published only after it was approved.
    expect(passed.filter((state) => state === 'open')).toHaveLength(1)
    expect(passed.filter((state) => state === 'closing').length).toBeLessThanOrEqual(1)
    if (passed.includes('published')) expect(passed.slice(-3)).toEqual(['reported', 'approved', 'published'])
  })
})
