import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DISTRICTS } from '../../../domain/bodies/districts.ts'
import { ANONYMOUS, firmOf, OFFICE, REVIEWER, REVIEWER_ELSEWHERE } from '../../http/callers.ts'
import { countingWrites, DECLARED, type RatingApp, REVIEWED, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, REASON, roundOf } from '../../http/round.ts'
import type { Problem } from '../../http/shapes.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp
let round: ReturnType<typeof roundOf>
let written: () => number
let before: number

/** Entries 1 to 5 stand in each of the states that people bring them to. */
const STATES = ['submitted', 'returned', 'verified', 'ineligible', 'disqualified'] as const

beforeAll(async () => {
  engine = await startEngine()
  const counted = countingWrites(engine.store())
  written = counted.written
  rating = ratingApp(counted.store)
  round = roundOf(rating)
  await done(round.open())
  for (const [i] of STATES.entries()) await done(round.submit(i + 1))
  await done(round.changeEntry(2, REVIEWER, 'return', { reason: '缺件' }))
  await done(round.verify(3))
  await done(round.verify(4, { leadsItsTrade: false }))
  await done(round.verify(5, { evadedTax: true }))
})
afterAll(() => engine.close())
beforeEach(() => {
  before = written()
})

const nothingWritten = () => expect(written()).toBe(before)
const faultsIn = ({ status, body }: { status: number; body: Problem }) => [
  status,
  body.errors.map(({ pointer, code }) => [pointer, code]),
]
const english = { headers: { 'accept-language': 'en' } }

describe('submitting', () => {
  test('a second time, from another account of the firm: 412, told what stands', async () => {
    const { status, body } = await round.submit(3, { caller: firmOf(3, 'accounting'), ...english })
    expect([status, body.type]).toEqual([412, expect.stringMatching(/already-exists$/)])
    expect(body.detail).toMatch(/verified, version 2\b/)
    nothingWritten()
  })

  test('again with the same key and another body: 422', async () => {
    await done(round.submit(11, { key: 'one-key-for-one-body' }))
    before = written()
    const { status, body } = await round.submit(11, { key: 'one-key-for-one-body', name: '另一名称' })
    expect([status, body.type]).toEqual([422, expect.stringMatching(/idempotency-key-reused$/)])
    nothingWritten()
  })

  test('with the key that another account used: it is not that account’s retry', async () => {
    await done(round.submit(12, { key: 'the-same-key-twice' }))
    before = written()
    expect((await round.submit(12, { key: 'the-same-key-twice', caller: firmOf(12, 'accounting') })).status).toBe(412)
    nothingWritten()
  })

  test('to a round that was never opened: 404', async () => {
    const { status, body } = await roundOf(rating, 2097).submit(1, english)
    expect([status, body.detail]).toEqual([404, 'there is no round of 2097'])
    nothingWritten()
  })

  test.each([
    ['another firm’s entry', firmOf(77), 404],
    ['nobody', ANONYMOUS, 401],
    ['an officer', OFFICE, 403],
    ['an officer of the district', REVIEWER, 403],
  ] as const)('as %s', async (_who, caller, status) => {
    expect((await round.submit(13, { caller })).status).toBe(status)
    nothingWritten()
  })

  test.each(Object.entries(REVIEWED))('with the reviewer’s %s: 422, no such field', async (name, value) => {
    const received = await round.submit(14, { situation: { ...DECLARED, [name]: value } })
    expect(faultsIn(received)).toEqual([422, [[`/situation/${name}`, 'unknownField']]])
    nothingWritten()
  })

  test.each([
    ['a fact missing', { situation: { ...DECLARED, taxFen: undefined } }, [['/situation/taxFen', 'required']]],
    ['a binary fraction of a fen', { situation: { ...DECLARED, taxFen: 0.5 } }, [['/situation/taxFen', 'wrongType']]],
    [
      'more new-product sales than all sales',
      { situation: { ...DECLARED, newProductRevenueFen: 2, totalSalesRevenueFen: 1 } },
      [['/situation/newProductRevenueFen', 'moreThanTotal']],
    ],
    ['a district of another city', { district: '410100' }, [['/district', 'notAnOption']]],
    ['a code of the city that no unit has', { district: '411799' }, [['/district', 'notAnOption']]],
    ['the code of the city itself', { district: '411700' }, [['/district', 'notAnOption']]],
    ['the code before the first county', { district: '411720' }, [['/district', 'notAnOption']]],
    ['the code after the last county', { district: '411730' }, [['/district', 'notAnOption']]],
    ['a county by its code of the register', { district: 'YCQ' }, [['/district', 'notAnOption']]],
    ['a zone in lower case', { district: 'sfq' }, [['/district', 'notAnOption']]],
    ['every district of the city', { district: '*' }, [['/district', 'notAnOption']]],
    ['a blank name', { name: '  ' }, [['/name', 'tooSmall']]],
    ['a name of 101 signs', { name: '企'.repeat(101) }, [['/name', 'tooBig']]],
    [
      'several faults, each by its pointer',
      { name: '', district: '', situation: {} },
      expect.arrayContaining([
        ['/name', 'tooSmall'],
        ['/district', 'notAnOption'],
        ['/situation/revenueFen', 'required'],
      ]),
    ],
  ] as const)('with %s: 422', async (_what, submitting, faults) => {
    expect(faultsIn(await round.submit(15, submitting))).toEqual([422, faults])
    nothingWritten()
  })

  test('to a district that is none: every district is told', async () => {
    const { body } = await round.submit(15, { district: '411799', ...english })
    expect(body.errors[0]!.detail).toBe(`must be one of: ${DISTRICTS.join(', ')}`)
    nothingWritten()
  })

  test.each(['2019', '1999', '2100', '21', 'abcd', '2021.0'])('for the year %s: 400', async (year) => {
    const { status } = await roundOf(rating, year as unknown as number).submit(1)
    expect(status).toBe(400)
    nothingWritten()
  })
})

describe('verifying', () => {
  const verify = (figures: object) => round.changeEntry(1, REVIEWER, 'verify', { figures, reason: REASON })
  const required = [
    'followsIndustrialPolicy',
    'isAdvancedIndustry',
    'leadsItsTrade',
    'isLawfulAndHonest',
    'reviewerQualityPoints',
    'reviewerStandardPoints',
  ]

  test.each(required)('without %s: 422 by its pointer', async (name) => {
    const { [name]: _left, ...rest } = REVIEWED
    expect(faultsIn(await verify(rest))).toEqual([422, [[`/figures/${name}`, 'required']]])
    nothingWritten()
  })

  test('without any of them: every one is told', async () => {
    const [status, faults] = faultsIn(await verify({})) as [number, string[][]]
    expect([status, faults.toSorted()]).toEqual([
      422,
      required.map((name) => [`/figures/${name}`, 'required']).toSorted(),
    ])
    nothingWritten()
  })

  test.each([
    ['points of the reviewer’s own', {}],
    ['a refusal', { isAdvancedIndustry: false, reviewerQualityPoints: '0', reviewerStandardPoints: '0' }],
    ['a disqualification', { owesWages: true, reviewerQualityPoints: '0', reviewerStandardPoints: '0' }],
  ])('with %s and without a reason: 422, one fault', async (_what, found) => {
    const received = await round.changeEntry(1, REVIEWER, 'verify', { figures: { ...REVIEWED, ...found } })
    expect(faultsIn(received)).toEqual([422, [['/reason', 'required']]])
    nothingWritten()
  })

  test('without the finding that the lost bracket needs, where the share falls between: 422', async () => {
    const figures = { ...REVIEWED, newProductRevenueFen: 35, totalSalesRevenueFen: 100 }
    expect(faultsIn(await verify(figures))).toEqual([422, [['/figures/reviewerFindsSecondTier', 'required']]])
    nothingWritten()
  })

  test.each([
    ['points beyond the bound', { reviewerQualityPoints: '7.01' }, [['/figures/reviewerQualityPoints', 'outOfBounds']]],
    ['points as a number', { reviewerQualityPoints: 4 }, [['/figures/reviewerQualityPoints', 'wrongType']]],
    ['points without evidence', { qualityHonours: [] }, [['/figures/reviewerQualityPoints', 'withoutEvidence']]],
    ['a fact that is none', { bribe: 1 }, [['/figures/bribe', 'unknownField']]],
    ['another firm’s code', { creditCode: '91411700MA0000015N' }, [['/figures/creditCode', 'unknownField']]],
  ])('with %s: 422', async (_what, figures, faults) => {
    expect(faultsIn(await verify({ ...REVIEWED, ...figures }))).toEqual([422, faults])
    nothingWritten()
  })
})

describe('other changes', () => {
  test.each([
    ['return', {}, [['/reason', 'required']]],
    ['return', { reason: ' ' }, [['/reason', 'tooSmall']]],
    ['return', { reason: '理'.repeat(501) }, [['/reason', 'tooBig']]],
    ['return', { reason: '缺件', state: 'verified' }, [['/state', 'unknownField']]],
    ['disqualify', { findings: [], reason: '认定', department: '税务' }, [['/findings', 'tooFew']]],
    ['disqualify', { findings: ['UNKNOWN'], reason: '认定', department: '税务' }, [['/findings/0', 'notAnOption']]],
    [
      'disqualify',
      { findings: ['TAX_EVASION'] },
      [
        ['/reason', 'required'],
        ['/department', 'required'],
      ],
    ],
    ['verify', { figures: null }, [['/figures', 'wrongType']]],
  ])('%s with %j: 422', async (event, payload, faults) => {
    expect(faultsIn(await round.changeEntry(1, REVIEWER, event, payload))).toEqual([422, faults])
    nothingWritten()
  })

  test.each(['seal', 'expire', 'settle', 'reopen', 'nope', 'toString', ''])(
    '%j is no event for a person: 422',
    async (event) => {
      const { status, body } = await round.changeEntry(1, OFFICE, event)
      expect([status, body.errors.map(({ pointer }) => pointer)]).toEqual([422, ['/event']])
      nothingWritten()
    },
  )

  test('resubmitting faulty figures: told under /situation, once', async () => {
    const situation = { ...DECLARED, newProductRevenueFen: 2, totalSalesRevenueFen: 1 }
    const received = await round.changeEntry(2, firmOf(2), 'resubmit', submissionOf(2, situation))
    expect(faultsIn(received)).toEqual([422, [['/situation/newProductRevenueFen', 'moreThanTotal']]])
    nothingWritten()
  })

  test('resubmitting to a district that is none: 422', async () => {
    const received = await round.changeEntry(2, firmOf(2), 'resubmit', { ...submissionOf(2), district: '411799' })
    expect(faultsIn(received)).toEqual([422, [['/district', 'notAnOption']]])
    nothingWritten()
  })

  const payloads = {
    return: { reason: '缺件' },
    verify: { figures: REVIEWED, reason: REASON },
    disqualify: { findings: ['TAX_EVASION'], reason: '认定', department: '税务' },
    reconsider: { reason: '更正' },
    resubmit: submissionOf(2),
  }
  const OPEN = {
    submitted: ['return', 'verify', 'disqualify'],
    returned: ['resubmit'],
    verified: ['disqualify', 'reconsider'],
    ineligible: ['disqualify', 'reconsider'],
    disqualified: ['reconsider'],
  } as const
  const closed = STATES.flatMap((state, i) =>
    Object.entries(payloads)
      .filter(([event]) => !(OPEN[state] as readonly string[]).includes(event))
      .map(([event, payload]) => [state, event, payload, i + 1] as const),
  )

  test.each(closed)('an entry that is %s takes no %s: 409', async (state, event, payload, number) => {
    const caller = event === 'resubmit' ? firmOf(number) : REVIEWER
    const { status, body } = await round.changeEntry(number, caller, event, payload, english)
    expect([status, body.type]).toEqual([409, expect.stringMatching(/state-conflict$/)])
    expect((await done(round.entry(number))).state).toBe(state)
    nothingWritten()
  })

  test.each(Object.entries(payloads))(
    '%s of what another district’s firm submitted: 404, as if there were no entry',
    async (event, payload) => {
      const ask = (number: number) =>
        round.changeEntry(number, REVIEWER_ELSEWHERE, event, payload, { ifMatch: '"1-x"' })
      const [theirs, none] = [await ask(event === 'resubmit' ? 2 : 1), await ask(99)]
      expect([theirs.status, none.status]).toEqual([404, 404])
      expect(theirs.body.detail).toBe(none.body.detail)
      nothingWritten()
    },
  )

  test.each(Object.entries(payloads))('%s by another firm: 404, as if there were no entry', async (event, payload) => {
    const other = await round.changeEntry(1, firmOf(3), event, payload, { ifMatch: '"1-x"' })
    const none = await round.changeEntry(99, firmOf(3), event, payload, { ifMatch: '"1-x"' })
    expect([other.status, none.status]).toEqual([404, 404])
    expect(other.body.detail).toBe(none.body.detail)
    nothingWritten()
  })

  test('with a key that was used for another change: 422', async () => {
    await done(round.submit(21))
    await done(round.changeEntry(21, REVIEWER, 'return', { reason: '缺件' }, { key: 'used-for-return' }))
    before = written()
    const { status } = await round.changeEntry(21, REVIEWER, 'return', { reason: '其他' }, { key: 'used-for-return' })
    expect(status).toBe(422)
    nothingWritten()
  })

  test('of a version that has been overtaken: 412, told the new one', async () => {
    const { status, body } = await round.changeEntry(
      3,
      REVIEWER,
      'reconsider',
      { reason: '更正' },
      { ifMatch: '"1-x"', ...english },
    )
    expect([status, body.type, body.detail]).toEqual([
      412,
      expect.stringMatching(/stale-version$/),
      expect.stringMatching(/now 2\b/),
    ])
    nothingWritten()
  })
})

describe('reading', () => {
  test.each([
    ['the firm itself', firmOf(1), 200],
    ['another firm', firmOf(2), 404],
    ['nobody', ANONYMOUS, 401],
    ['an officer of the district', REVIEWER, 200],
    ['an officer of another district', REVIEWER_ELSEWHERE, 404],
  ] as const)('an entry as %s: %i', async (_who, caller, status) => {
    expect((await round.entry(1, caller)).status).toBe(status)
  })

  test('another firm learns nothing of whether an entry stands', async () => {
    const [theirs, none] = [await round.entry(1, firmOf(2)), await round.entry(99, firmOf(2))]
    expect({ ...theirs.body, requestId: '', instance: '' }).toEqual({ ...none.body, requestId: '', instance: '' })
  })
})
