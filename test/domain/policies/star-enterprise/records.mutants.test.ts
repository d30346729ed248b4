import { describe, expect, test } from 'vitest'
import { openTransition, take } from '../../../../domain/kit/index.ts'
import { type Entry, entrySchema } from '../../../../domain/policies/star-enterprise/entry.schema.ts'
import { entryWorkflow, submissionSchema } from '../../../../domain/policies/star-enterprise/entry.ts'
import { manifestSchema, roundSchema, roundWorkflow } from '../../../../domain/policies/star-enterprise/round.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { type Firm, firm, TEXT_ALONE } from './firm.ts'

// What the schemas of the two records take and refuse. The tests beside this file take transitions with payloads that are
// already accepted.

const circumstances = { today: '2022-03-01', book: TEXT_ALONE }
const declaredFacts = score.program.facts.filter(({ fact }) => !fact.reviewed).map(({ fact }) => fact.name)
const declared = (overrides: Firm = {}): Firm =>
  Object.fromEntries(Object.entries(firm(overrides)).filter(([name]) => declaredFacts.includes(name)))
const reviewedFigures = Object.fromEntries(Object.entries(firm()).filter(([name]) => !declaredFacts.includes(name)))

const entryPayload = (event: string, from: Parameters<typeof openTransition<string, unknown>>[1] = 'submitted') =>
  openTransition(entryWorkflow, from as 'submitted', event)!.payload
const roundPayload = (event: string, from: string) => openTransition(roundWorkflow, from as 'open', event)!.payload

const long = (length: number) => '由'.repeat(length)

describe('a submission', () => {
  const submission = { name: '企业', district: '411702', situation: declared() }
  const accepts = (changed: object) => submissionSchema.safeParse({ ...submission, ...changed }).success

  test.each(['企', long(100), '411702'])('takes the name %s', (name) => expect(accepts({ name })).toBe(true))
  test.each(['', '   ', long(101)])('refuses the name "%s"', (name) => expect(accepts({ name })).toBe(false))
  test('keeps the name without the blanks around it', () => {
    expect(submissionSchema.parse({ ...submission, name: ' 企业 ' }).name).toBe('企业')
  })
  test.each(['411702', '411729'])('takes the district %s', (district) => expect(accepts({ district })).toBe(true))
  test.each(['4117', '41170', '4117021', '0411702', '4117x2', '410000'])('refuses the district %s', (district) => {
    expect(accepts({ district })).toBe(false)
  })
  test('asks for the district, and for nothing else', () => {
    const { district: _left, ...rest } = submission
    expect(submissionSchema.safeParse(rest).success).toBe(false)
    expect(accepts({ colour: 'red' })).toBe(false)
  })
})

describe('the payload of an event of an entry', () => {
  const finding = { findings: ['TAX_EVASION'], reason: '认定', department: '税务局' }

  test.each([
    ['return', { reason: '缺' }],
    ['return', { reason: long(500) }],
    ['verify', {}],
    ['verify', { figures: { employees: 1 }, reason: '据实' }],
    ['disqualify', finding],
    ['disqualify', { ...finding, findings: ['TAX_EVASION', 'WAGE_ARREARS'] }],
    ['disqualify', { ...finding, department: long(50) }],
    ['settle', { roundVersion: 1 }],
    ['settle', { roundVersion: 2 }],
  ])('%s may be %j', (event, payload) => expect(entryPayload(event).safeParse(payload).success).toBe(true))

  test.each([
    ['return', {}],
    ['return', { reason: '' }],
    ['return', { reason: '  ' }],
    ['return', { reason: long(501) }],
    ['return', { reason: '缺', more: 1 }],
    ['verify', { figures: { employees: 'many' } }],
    ['verify', { unknown: 1 }],
    ['verify', { reason: '' }],
    ['disqualify', { ...finding, findings: [] }],
    ['disqualify', { ...finding, findings: ['NOTHING'] }],
    ['disqualify', { ...finding, reason: ' ' }],
    ['disqualify', { ...finding, department: ' ' }],
    ['disqualify', { ...finding, department: long(51) }],
    ['settle', {}],
    ['settle', { roundVersion: 0 }],
    ['settle', { roundVersion: 1.5 }],
    ['seal', { more: 1 }],
  ])('%s may not be %j', (event, payload) => expect(entryPayload(event).safeParse(payload).success).toBe(false))

  test('figures are none where none are given', () => {
    expect(entryPayload('verify').parse({})).toEqual({ figures: {} })
  })
})

describe('an entry', () => {
  const submitted: Entry = {
    year: 2021,
    creditCode: '91411700MA0000015N',
    name: '企业',
    district: '411702',
    declared: declared(),
    asOf: '2021-06-30',
  }
  const step = (state: 'submitted' | 'returned' | 'verified', event: string, payload: unknown, data = submitted) =>
    take(entryWorkflow, { state, data }, event, payload, circumstances)
  const taken = (...given: Parameters<typeof step>): Entry => {
    const outcome = step(...given)
    if (outcome.kind !== 'taken') throw new Error(outcome.kind)
    return outcome.standing.data
  }

  test('that is counted in says so', () => {
    expect(taken('submitted', 'seal', {})).toEqual({ ...submitted, sealed: true })
  })

  test('that is disqualified keeps what the departments said, and each conduct among it', () => {
    const findings = ['WAGE_ARREARS', 'TAX_EVASION']
    const payload = { findings, reason: '认定', department: '税务局' }
    const data = taken('submitted', 'disqualify', payload, { ...submitted, departmentFigures: { employees: 7 } })
    expect(data.departmentFigures).toEqual({ employees: 7, owesWages: true, evadedTax: true })
    expect(data).toMatchObject({ finding: payload, reasons: findings })
  })

  test('that is corrected is checked between its fields', () => {
    const situation = declared({ newProductRevenueFen: 2, totalSalesRevenueFen: 1 })
    expect(step('returned', 'resubmit', { name: '企业', district: '411702', situation })).toMatchObject({
      kind: 'faulty',
      faults: [{ pointer: '/situation/newProductRevenueFen', code: 'moreThanTotal' }],
    })
  })

  test('is verified with figures that are checked between their fields', () => {
    const figures = { ...reviewedFigures, newProductRevenueFen: 2, totalSalesRevenueFen: 1 }
    expect(step('submitted', 'verify', { figures, reason: '据实' })).toMatchObject({
      kind: 'faulty',
      faults: [{ pointer: '/figures/newProductRevenueFen', code: 'moreThanTotal' }],
    })
  })

  test('is kept with what was decided and replaced', () => {
    const verified = taken('submitted', 'verify', { figures: reviewedFigures, reason: '据实' })
    const reconsidered = taken('verified', 'reconsider', { reason: '再核' }, verified)
    const disqualified = taken('submitted', 'disqualify', { findings: ['TAX_EVASION'], reason: '认', department: '税' })
    for (const data of [verified, reconsidered, disqualified]) expect(entrySchema.parse(data)).toEqual(data)
  })

  test.each([
    { year: '2021' },
    { creditCode: undefined },
    { declared: null },
    { roundVersion: 'x' },
    { settledAs: 'open' },
    { decision: {} },
    { decision: { edition: '2020', revision: 1, book: '', outcome: 'computed', trace: [{}] } },
    { finding: {} },
    { finding: { findings: [], reason: '认定', department: '税务局' } },
    { previous: [{}] },
    { previous: [{ state: 'returned', name: 1 }] },
  ])('is not one with %j', (changed) => {
    expect(entrySchema.safeParse({ ...submitted, ...changed }).success).toBe(false)
  })
})

describe('the payload of an event of a round', () => {
  const manifest = {
    hash: 'f00d',
    pages: 1,
    pageSize: 100,
    ranked: 2,
    unranked: 0,
    stars: [{ star: 'five', places: 10, filled: 2, awardFen: 1, totalFen: 2 }],
    ties: [{ afterPlaces: [10, 30], rank: 10, totalPoints: '80', creditCodes: ['A', 'B'] }],
    payableFen: 2,
  }
  const [tie] = manifest.ties
  const order = { creditCodes: ['A', 'B'], reason: '抽签' }

  test.each([
    ['sealed', 'closing', { unsettled: 0 }],
    ['sealed', 'closing', { unsettled: 7 }],
    ['unsettled', 'ranking', { unsettled: 1 }],
    ['unsettled', 'ranking', { unsettled: 2 }],
    ['ranked', 'ranking', { manifest }],
    ['decideTie', 'tiePending', order],
    ['decideTie', 'tiePending', { ...order, creditCodes: ['A', 'B', 'C'] }],
    ['decideTie', 'tiePending', { ...order, reason: long(500) }],
    ['sendBack', 'reported', { reason: '补充核实' }],
    ['sendBack', 'reported', { reason: long(500) }],
  ])('%s in %s may be %j', (event, from, payload) => {
    expect(roundPayload(event, from).safeParse(payload).success).toBe(true)
  })

  test.each([
    ['sealed', 'closing', {}],
    ['sealed', 'closing', { unsettled: -1 }],
    ['unsettled', 'ranking', {}],
    ['unsettled', 'ranking', { unsettled: 0 }],
    ['ranked', 'ranking', {}],
    ['ranked', 'ranking', { manifest: { ...manifest, hash: undefined } }],
    ['ranked', 'ranking', { manifest: { ...manifest, stars: [{}] } }],
    ['ranked', 'ranking', { manifest: { ...manifest, ties: [{}] } }],
    ['ranked', 'ranking', { manifest: { ...manifest, ties: [{ ...tie, afterPlaces: [] }] } }],
    ['decideTie', 'tiePending', {}],
    ['decideTie', 'tiePending', { ...order, creditCodes: ['A'] }],
    ['decideTie', 'tiePending', { ...order, reason: ' ' }],
    ['decideTie', 'tiePending', { ...order, reason: long(501) }],
    ['sendBack', 'reported', {}],
    ['sendBack', 'reported', { reason: ' ' }],
    ['sendBack', 'reported', { reason: long(501) }],
    ['close', 'open', { more: 1 }],
  ])('%s in %s may not be %j', (event, from, payload) => {
    expect(roundPayload(event, from).safeParse(payload).success).toBe(false)
  })

  test('nothing is left out of a ranking unless that is said', () => {
    expect(roundPayload('rank', 'verifying').parse({})).toEqual({ leaveOutUnverified: false })
  })

  test('a reason is kept without the blanks around it', () => {
    expect(roundPayload('sendBack', 'reported').parse({ reason: ' 补 ' })).toEqual({ reason: '补' })
    expect(roundPayload('decideTie', 'tiePending').parse({ ...order, reason: ' 补 ' })).toMatchObject({ reason: '补' })
    expect(entryPayload('return').parse({ reason: ' 补 ' })).toEqual({ reason: '补' })
    const finding = { findings: ['TAX_EVASION'], reason: '认定', department: ' 税 ' }
    expect(entryPayload('disqualify').parse(finding)).toMatchObject({ department: '税' })
  })

  test.each([
    { year: '2021' },
    { tieDecisions: [{}] },
    { manifest: {} },
    { sentBack: [{}] },
    { sentBack: [{ reason: '补', tieDecisions: [{ reason: '补' }] }] },
  ])('a round is not one with %j', (changed) => {
    const opened = { year: 2021, asOf: '2021-06-30', book: '', tieDecisions: [] }
    expect(roundSchema.safeParse(opened).success).toBe(true)
    expect(roundSchema.safeParse({ ...opened, ...changed }).success).toBe(false)
    expect(manifestSchema.safeParse(manifest).success).toBe(true)
  })
})
