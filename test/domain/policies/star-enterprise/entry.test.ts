import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { take } from '../../../../domain/kit/index.ts'
import {
  ENTRY_STATES,
  type Entry,
  type EntryState,
  entrySchema,
} from '../../../../domain/policies/star-enterprise/entry.schema.ts'
import { entryWorkflow, MOST_REPLACED } from '../../../../domain/policies/star-enterprise/entry.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { type Firm, firm, TEXT_ALONE } from './firm.ts'

const reviewed = new Set(score.program.facts.filter(({ fact }) => fact.reviewed).map(({ fact }) => fact.name))
const half = (isReviewed: boolean, overrides: Firm = {}): Firm =>
  Object.fromEntries(Object.entries(firm(overrides)).filter(([name]) => reviewed.has(name) === isReviewed))

const submitted: Entry = {
  year: 2021,
  creditCode: '91411700MA0000015N',
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
  verify: { figures: half(true), reason: '有省级标杆证书' },
  disqualify: { findings: ['TAX_EVASION'], reason: '认定', department: '税务局' },
  reconsider: { reason: '撤销' },
  seal: {},
  expire: {},
  settle: { roundVersion: 4 },
  reopen: { roundVersion: 9 },
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
  ranked: { reopen: 'verified' },
  unranked: { reopen: 'submitted' },
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
  ['reopen', 'system'],
])('%s is for the %s', (event, actor) => {
  expect(entryWorkflow.transitions.filter((each) => each.event === event).map((each) => each.actor)).toEqual([actor])
})

describe('verifying', () => {
  const verify = (figures: Firm, data: Entry = submitted, reason: string | undefined = '有省级标杆证书') =>
    step('submitted', data, 'verify', { figures, reason })

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
    const outcome = take(entryWorkflow, standing, 'verify', PAYLOADS.verify, { ...circumstances, today })
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

  describe('without a reason', () => {
    const unexplained = (found: Firm) =>
      step('submitted', submitted, 'verify', { figures: { ...half(true), ...found } })
    const unjudged = { reviewerQualityPoints: '0', reviewerStandardPoints: '0' }
    const needed = { kind: 'faulty', faults: [{ pointer: '/reason', code: 'required' }] }

    test('is for a firm that is let in without any points of the reviewer’s own', () => {
      expect(unexplained(unjudged)).toMatchObject({ kind: 'taken', standing: { state: 'verified' } })
    })

    test.each([
      ['the firm is out of scope', { ...unjudged, revenueFen: 1 }],
      ['a condition is not met', { ...unjudged, leadsItsTrade: false }],
      ['something disqualifies it', { ...unjudged, owesWages: true }],
      ['points are given for quality', { ...unjudged, reviewerQualityPoints: '0.05' }],
      ['points are given for standards', { ...unjudged, reviewerStandardPoints: '3' }],
      ['points are given for growth', { ...unjudged, taxPriorFen: 0, reviewerGrowthPoints: '0.05' }],
    ] as const)('is faulty where %s', (_what, found) => {
      const outcome = unexplained(found)
      expect(outcome).toMatchObject(needed)
      expect(outcome.kind === 'faulty' && outcome.faults).toHaveLength(1)
    })

    test('is told with everything else that is missing', () => {
      const { leadsItsTrade: _left, ...figures } = half(true)
      expect(step('submitted', submitted, 'verify', { figures })).toMatchObject({
        kind: 'faulty',
        faults: [{ pointer: '/figures/leadsItsTrade' }, { pointer: '/reason' }],
      })
    })
  })

  test('on a date without the law is faulty, not a failure', () => {
    expect(verify(half(true), { ...submitted, asOf: '2020-12-30' })).toMatchObject({
      kind: 'faulty',
      faults: [{ code: 'notInForce' }],
    })
  })

  test('does not ask a reviewer of a firm that may not be rated anyway for its points', () => {
    expect(verify({ leadsItsTrade: false })).toMatchObject({ kind: 'taken', standing: { state: 'ineligible' } })
  })
})

describe('what is replaced is kept', () => {
  const taken = (state: EntryState, data: Entry, event: string, payload?: unknown) => {
    const outcome = step(state, data, event, payload ?? PAYLOADS[event])
    if (outcome.kind !== 'taken') throw new Error(`${event}: ${outcome.kind}`)
    return outcome.standing
  }
  const verified = taken('submitted', submitted, 'verify').data
  const { departmentFigures, totalPoints, reasons, decision } = verified
  const verification = { state: 'verified', departmentFigures, totalPoints, reasons, decision, finding: undefined }

  test('by reconsidering: figures, decision, points', () => {
    const { data } = taken('verified', verified, 'reconsider')
    expect(decision).toMatchObject({ outcome: 'computed' })
    expect(data).toMatchObject({ decision: undefined, previous: [verification] })
  })

  test('by disqualifying, and the finding by reconsidering that', () => {
    const disqualified = taken('verified', verified, 'disqualify').data
    expect(disqualified.previous).toEqual([verification])
    const { data } = taken('disqualified', disqualified, 'reconsider')
    expect(data.previous).toMatchObject([verification, { state: 'disqualified', finding: PAYLOADS.disqualify }])
  })

  test('by correcting: name, district and figures as they were', () => {
    const { data } = taken('returned', submitted, 'resubmit')
    const { name, district, declared } = submitted
    expect(data.previous).toEqual([{ state: 'returned', name, district, declared }])
  })

  test('where nothing was decided there is nothing to keep', () => {
    expect(taken('submitted', submitted, 'disqualify').data.previous).toBeUndefined()
  })

  test.each([
    ['return', 'submitted'],
    ['reconsider', 'verified'],
  ] as const)('so often that %s is open no more; to correct and to disqualify stay open', (event, state) => {
    const kept = (count: number) =>
      ({ ...verified, previous: Array.from({ length: count }, () => verification) }) as Entry
    expect(step(state, kept(MOST_REPLACED - 1), event)).toMatchObject({ kind: 'taken' })
    expect(step(state, kept(MOST_REPLACED), event)).toMatchObject({
      kind: 'faulty',
      faults: [{ pointer: '/event', code: 'changedTooOften' }],
    })
    for (const [from, open] of [
      ['returned', 'resubmit'],
      ['verified', 'disqualify'],
    ] as const)
      expect(step(from, kept(MOST_REPLACED), open)).toMatchObject({ kind: 'taken' })
  })
})

describe('an entry that is reopened', () => {
  test.each(['submitted', 'returned', 'verified', 'ineligible', 'disqualified'] as const)('is %s again', (state) => {
    const settled = step(state, submitted, 'settle')
    if (settled.kind !== 'taken') throw new Error(settled.kind)
    const reopened = step(settled.standing.state, settled.standing.data, 'reopen')
    expect(reopened).toMatchObject({ kind: 'taken', standing: { state } })
    expect(reopened.kind === 'taken' && reopened.standing.data).toEqual({ ...submitted, roundVersion: 9 })
  })
})

describe('any sequence of events', () => {
  const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 })

  prop.prop([events], { numRuns: 500 })('keeps the entry sound', (sequence) => {
    let standing: { state: EntryState; data: Entry } = { state: 'submitted', data: submitted }
    for (const event of sequence) {
      const before = standing
      const outcome = step(before.state, before.data, event)
      expect(outcome.kind === 'notOpen').toBe(!(event in TABLE[before.state]))
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
      // What was replaced stays.
      expect((data.previous ?? []).slice(0, before.data.previous?.length ?? 0)).toEqual(before.data.previous ?? [])
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

  prop.prop([events], { numRuns: 200 })(
    'ends for good where it is late; ranked or not, it is only reopened',
    (sequence) => {
      for (const state of ['late', 'ranked', 'unranked'] as const) {
        for (const event of sequence) {
          if (state !== 'late' && event === 'reopen') continue
          expect(step(state, submitted, event)).toEqual({ kind: 'notOpen' })
        }
      }
    },
  )
})
