import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { take } from '../../../../domain/kit/index.ts'
import {
  ENTRY_STATES,
  type Entry,
  type EntryState,
  entrySchema,
  entryWorkflow,
} from '../../../../domain/policies/star-enterprise/entry.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { type Firm, firm, TEXT_ALONE } from './firm.ts'

const reviewed = new Set(score.program.facts.filter(({ fact }) => fact.reviewed).map(({ fact }) => fact.name))
const half = (isReviewed: boolean, overrides: Firm = {}): Firm =>
  Object.fromEntries(Object.entries(firm(overrides)).filter(([name]) => reviewed.has(name) === isReviewed))

const submitted: Entry = {
  year: 2021,
  creditCode: '914117000ABCDE001P',
  name: '企业',
  district: '411702',
  declared: half(false),
  asOf: '2021-06-30',
}
const circumstances = { today: '2022-03-01', book: TEXT_ALONE }

/** Payloads that the schema of each event accepts. */
const PAYLOADS: Readonly<Record<string, unknown>> = {
  return: { reason: '缺件' },
  resubmit: { name: '更名', district: '411721', situation: half(false, { employees: 3000 }) },
  verify: { figures: half(true) },
  disqualify: { findings: ['TAX_EVASION'], reason: '认定', department: '税务局' },
  reconsider: { reason: '撤销' },
  seal: {},
  expire: {},
  settle: {},
}
const EVENTS = Object.keys(PAYLOADS)
const step = (state: EntryState, data: Entry, event: string, payload: unknown = PAYLOADS[event]) =>
  take(entryWorkflow, { state, data }, event, payload, circumstances)

/** From each state, what is open and where it leads with the payloads above. Everything else is refused. */
const TABLE: Readonly<Record<EntryState, Readonly<Record<string, EntryState>>>> = {
  submitted: {
    return: 'returned',
    verify: 'verified',
    disqualify: 'disqualified',
    seal: 'submitted',
    expire: 'late',
    settle: 'unranked',
  },
  returned: { resubmit: 'submitted', seal: 'returned', expire: 'late', settle: 'unranked' },
  verified: {
    disqualify: 'disqualified',
    reconsider: 'submitted',
    seal: 'verified',
    expire: 'late',
    settle: 'ranked',
  },
  ineligible: {
    disqualify: 'disqualified',
    reconsider: 'submitted',
    seal: 'ineligible',
    expire: 'late',
    settle: 'unranked',
  },
  disqualified: { reconsider: 'submitted', seal: 'disqualified', expire: 'late', settle: 'unranked' },
  late: {},
  ranked: {},
  unranked: {},
}

test('the tables of this file name every state and every event', () => {
  expect(Object.keys(TABLE)).toEqual(ENTRY_STATES)
  expect(Object.keys(entryWorkflow.states)).toEqual(ENTRY_STATES)
  expect(new Set(entryWorkflow.transitions.map(({ event }) => event))).toEqual(new Set(EVENTS))
})

describe.each(ENTRY_STATES)('an entry that is %s', (state) => {
  test.each(EVENTS)('and the event %s', (event) => {
    const next = TABLE[state][event]
    const outcome = step(state, submitted, event)
    if (next) expect(outcome).toMatchObject({ kind: 'taken', standing: { state: next } })
    else expect(outcome).toEqual({ kind: 'notOpen' })
  })
})

test.each([
  ['return', 'officer'],
  ['resubmit', 'enterprise'],
  ['verify', 'officer'],
  ['disqualify', 'officer'],
  ['reconsider', 'officer'],
  ['seal', 'system'],
  ['expire', 'system'],
  ['settle', 'system'],
])('%s is for the %s', (event, actor) => {
  expect(entryWorkflow.transitions.filter((each) => each.event === event).map((each) => each.actor)).toEqual([actor])
})

describe('verifying', () => {
  const verify = (figures: Firm, data: Entry = submitted) => step('submitted', data, 'verify', { figures })

  test.each([
    ['all is well', {}, 'verified', []],
    ['revenue is a fen below the floor', { revenueFen: 9_999_999_999 }, 'ineligible', ['REVENUE_BELOW_FLOOR']],
    ['a condition is not met', { leadsItsTrade: false }, 'ineligible', [expect.any(String)]],
    ['wages are owed', { owesWages: true }, 'disqualified', ['WAGE_ARREARS']],
    ['both', { owesWages: true, revenueFen: 1 }, 'disqualified', ['REVENUE_BELOW_FLOOR', 'WAGE_ARREARS']],
  ] as const)('where %s', (_what, found, state, reasons) => {
    expect(verify({ ...half(true), ...found })).toMatchObject({ kind: 'taken', standing: { state, data: { reasons } } })
  })

  test.each(['2021-07-01', '2031-12-31'])('is by the law of the day the round was opened, also on %s', (today) => {
    const standing = { state: 'submitted' as const, data: submitted }
    const outcome = take(entryWorkflow, standing, 'verify', { figures: half(true) }, { ...circumstances, today })
    expect(outcome).toEqual(verify(half(true)))
  })

  test('freezes the book it was made under', () => {
    const outcome = verify(half(true))
    expect(outcome).toMatchObject({ standing: { data: { decision: { book: TEXT_ALONE.id, outcome: 'computed' } } } })
  })

  test.each(['followsIndustrialPolicy', 'reviewerQualityPoints', 'reviewerStandardPoints'])('needs %s', (name) => {
    const { [name]: _left, ...figures } = half(true)
    expect(verify(figures)).toMatchObject({
      kind: 'faulty',
      faults: [{ pointer: `/figures/${name}`, code: 'required' }],
    })
  })

  test('does not ask a reviewer of a firm that may not be rated anyway for its points', () => {
    expect(verify({ leadsItsTrade: false })).toMatchObject({ kind: 'taken', standing: { state: 'ineligible' } })
  })
})

describe('any sequence of events', () => {
  const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 })

  prop.prop([events], { numRuns: 500 })('keeps the entry sound', (sequence) => {
    let standing: { state: EntryState; data: Entry } = { state: 'submitted', data: submitted }
    for (const event of sequence) {
      const before = standing
      const outcome = step(before.state, before.data, event)
      expect(outcome.kind === 'taken').toBe(event in TABLE[before.state])
      if (outcome.kind !== 'taken') continue
      standing = outcome.standing
      const { state, data } = standing
      expect(entrySchema.safeParse(data).success).toBe(true)
      expect(ENTRY_STATES).toContain(state)
      // Points are held by what is, or was ranked as, verified; and by nothing else.
      const hasPoints = state === 'verified' || state === 'ranked' || (state === 'late' && before.state === 'verified')
      expect([state, data.totalPoints !== undefined]).toEqual([state, hasPoints])
      if (state === 'ranked') expect([before.state, data.settledAs]).toEqual(['verified', 'verified'])
      if (state === 'unranked') expect(before.state).not.toBe('verified')
      // What was counted in never comes undone.
      if (before.data.sealed) expect(data.sealed).toBe(true)
      // Whose firm it is, and under which law, is never changed by an event; what it declared only by itself.
      for (const field of ['year', 'creditCode', 'asOf'] as const) expect(data[field]).toBe(submitted[field])
      if (event !== 'resubmit') {
        for (const field of ['name', 'district', 'declared'] as const) expect(data[field]).toBe(before.data[field])
      }
      if (state === 'submitted')
        expect([data.departmentFigures, data.decision, data.reasons]).toEqual([undefined, undefined, undefined])
    }
  })

  prop.prop([events], { numRuns: 200 })('ends for good where it is late, ranked or not ranked', (sequence) => {
    for (const state of ['late', 'ranked', 'unranked'] as const) {
      for (const event of sequence) expect(step(state, submitted, event)).toEqual({ kind: 'notOpen' })
    }
  })
})
