import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firmOf, LEADERS, OFFICE, officerOf, REVIEWER, REVIEWER_ELSEWHERE } from '../../http/callers.ts'
import { DECLARED, type RatingApp, REVIEWED, ratingApp } from '../../http/rating.ts'
import { done, REASON, roundOf, tagIn } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp
let round: ReturnType<typeof roundOf>

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
  round = roundOf(rating)
  await done(round.open())
})
afterAll(() => engine.close())

const wan = (count: number) => count * 1_000_000

test('a submitted entry is the firm’s own figures, at its address', async () => {
  const { status, headers, body } = await round.submit(1)
  expect([status, headers.get('location')]).toEqual([201, round.entryAt(1)])
  expect(body).toMatchObject({
    state: 'submitted',
    version: 1,
    creditCode: codeOf(1),
    district: '411702',
    sealed: false,
  })
  expect(body.declared).toEqual(DECLARED)
  expect([body.departmentFigures, body.decision, body.totalPoints]).toEqual([undefined, undefined, undefined])
  expect(await done(round.entry(1, firmOf(1)))).toEqual(body)
})

test('a replayed submission finds the entry however far it has come', async () => {
  const first = await round.submit(2, { key: 'firm-two-key' })
  await done(round.verify(2))
  const again = await round.submit(2, { key: 'firm-two-key' })
  expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null])
  expect([again.status, again.headers.get('idempotency-replayed'), again.headers.get('location')]).toEqual([
    200,
    'true',
    null,
  ])
  expect(again.body).toMatchObject({ state: 'verified', version: 2 })
})

describe('returned for correction', () => {
  test('says why, and is corrected by the firm alone', async () => {
    await done(round.submit(3))
    expect(await done(round.changeEntry(3, REVIEWER, 'return', { reason: '职工人数不符' }))).toMatchObject({
      state: 'returned',
    })
    const seen = await done(round.entry(3, firmOf(3)))
    expect(seen.history.at(-1)).toMatchObject({ event: 'return', role: 'officer', note: '职工人数不符' })
    expect(seen.availableTransitions).toEqual([expect.objectContaining({ event: 'resubmit', role: 'enterprise' })])

    const corrected = { ...DECLARED, employees: 1400 }
    const whole = { name: '更名后的企业', district: '411721', situation: corrected }
    const again = await done(round.changeEntry(3, firmOf(3, 'another-account'), 'resubmit', whole))
    const { situation: declared, ...rest } = whole
    expect(again).toMatchObject({ state: 'submitted', version: 3, declared, ...rest })
    // It is now for the officers of the other district.
    const verification = { figures: REVIEWED, reason: REASON }
    expect((await round.changeEntry(3, REVIEWER, 'verify', verification)).status).toBe(404)
    expect((await round.entry(3, REVIEWER)).status).toBe(404)
    const verified = await done(round.changeEntry(3, REVIEWER_ELSEWHERE, 'verify', verification))
    expect(verified).toMatchObject({ state: 'verified', totalPoints: '74.1' })
    // What the firm said before stays before the officers' eyes.
    const replaced = { state: 'returned', name: '企业3', district: '411702', declared: DECLARED }
    expect(verified.previous).toEqual([replaced])
  })
})

describe('verified', () => {
  test('the departments’ figures win, and both are kept', async () => {
    await done(round.submit(4))
    const entry = await done(round.verify(4, { taxFen: wan(4999), employees: 1000 }))
    expect(entry.declared).toMatchObject({ taxFen: wan(3600), employees: 2300 })
    expect(entry.departmentFigures).toEqual({ ...REVIEWED, taxFen: wan(4999), employees: 1000 })
    // 4,999 万元 is still 15 points, and growth over 30 % is 10 instead of 8; employees give 1 instead of 2.
    expect(entry).toMatchObject({ state: 'verified', totalPoints: '76.1', reasons: [] })
  })

  test('the decision is frozen with the law, the reading and the book it was made under', async () => {
    await done(round.submit(5))
    const { decision } = await done(round.verify(5))
    const { book } = await done(round.read())
    expect(decision).toMatchObject({ edition: '2020', revision: 2, book, outcome: 'computed' })
    expect(decision!.result).toMatchObject({
      basePoints: { least: '69.6', most: '69.6' },
      bonusPoints: { least: '5.5', most: '5.5' },
      totalPoints: { least: '75.1', most: '75.1' },
    })
    const growth = decision!.trace.find(({ rule }) => rule === 'A1.R07')
    expect(growth).toMatchObject({ inputs: { taxFen: wan(3600), taxPriorFen: wan(3000) }, value: '8', cap: '10' })
    expect(new Set(decision!.trace.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(25)
    expect(decision!.trace.filter(({ value }) => value === null)).toEqual([])
  })

  test('a total out of 110 is what the calculator of the same facts says', async () => {
    await done(round.submit(6))
    const { totalPoints, decision } = await done(round.verify(6, { reviewerQualityPoints: '6.55' }))
    expect([totalPoints, decision!.result!.totalPoints]).toEqual(['77.65', { least: '77.65', most: '77.65' }])
  })
})

describe('disqualified', () => {
  const finding = { findings: ['TAX_EVASION', 'WAGE_ARREARS'], reason: '税务、人社部门认定', department: '市税务局' }

  test.each([
    ['as submitted', 7, false],
    ['after it was verified', 8, true],
  ] as const)('%s, with each finding', async (_when, number, verified) => {
    await done(round.submit(number))
    if (verified) await done(round.verify(number))
    const entry = await done(round.changeEntry(number, REVIEWER, 'disqualify', finding))
    expect(entry).toMatchObject({ state: 'disqualified', reasons: finding.findings })
    expect(entry.departmentFigures).toMatchObject({ evadedTax: true, owesWages: true })
    expect(entry.declared).toMatchObject({ evadedTax: false, owesWages: false })
    expect(entry.totalPoints).toBeUndefined()
    expect(entry.history.at(-1)).toMatchObject({ event: 'disqualify', note: finding.reason })
  })

  test('names the department whose finding it is', async () => {
    await done(round.submit(9))
    await done(round.verify(9))
    const entry = await done(round.changeEntry(9, REVIEWER, 'disqualify', finding))
    expect(entry.finding).toEqual(finding)
    expect(entry.decision).toBeUndefined()
  })

  test('is reconsidered: it waits again, with its own figures, and is scored anew', async () => {
    await done(round.submit(10))
    await done(round.changeEntry(10, REVIEWER, 'disqualify', finding))
    const again = await done(round.changeEntry(10, REVIEWER, 'reconsider', { reason: '认定撤销' }))
    expect(again).toMatchObject({ state: 'submitted', version: 3, declared: DECLARED })
    expect([again.departmentFigures, again.reasons, again.finding, again.decision]).toEqual(Array(4).fill(undefined))
    expect(await done(round.verify(10))).toMatchObject({ state: 'verified', totalPoints: '75.1' })
  })

  test('loses nothing of what was decided before: officers see it, the firm sees what stands', async () => {
    await done(round.submit(11))
    const verified = await done(round.verify(11, { employees: 1000 }))
    await done(round.changeEntry(11, REVIEWER, 'disqualify', finding))
    await done(round.changeEntry(11, REVIEWER, 'reconsider', { reason: '认定撤销' }))
    const { departmentFigures, totalPoints, reasons, decision } = verified
    const kept = [
      { state: 'verified', departmentFigures, totalPoints, reasons, decision },
      {
        state: 'disqualified',
        departmentFigures: { ...departmentFigures, evadedTax: true, owesWages: true },
        reasons: finding.findings,
        finding,
      },
    ]
    expect(totalPoints).toBe('74.1')
    expect((await done(round.entry(11, REVIEWER))).previous).toEqual(kept)
    expect((await done(round.entry(11, firmOf(11)))).previous).toBeUndefined()
    expect((await done(round.verify(11))).previous).toEqual(kept)
  })
})

describe('every reply shows the state, in the language asked for, and what the caller can do', () => {
  const eventsOpen = async (number: number, caller: Parameters<typeof round.entry>[1]) =>
    (await done(round.entry(number, caller))).availableTransitions.map(({ event }) => event)

  test.each([
    ['submitted', '已提交', [], ['return', 'verify', 'disqualify'], async () => {}],
    ['returned', '退回更正', ['resubmit'], [], () => round.changeEntry(21, REVIEWER, 'return', { reason: '缺件' })],
    ['verified', '已核实', [], ['disqualify', 'reconsider'], () => round.verify(22)],
    [
      'ineligible',
      '不合参评条件',
      [],
      ['disqualify', 'reconsider'],
      () => round.verify(23, { isAdvancedIndustry: false }),
    ],
    ['disqualified', '取消资格', [], ['reconsider'], () => round.verify(24, { hasOtherDisqualification: true })],
  ] as const)('%s', async (state, label, firms, officers, bring) => {
    const number = 20 + ['submitted', 'returned', 'verified', 'ineligible', 'disqualified'].indexOf(state)
    await done(round.submit(number))
    await bring()
    const inChinese = await round.entry(number, REVIEWER, { 'accept-language': 'zh-CN' })
    const inEnglish = await round.entry(number, REVIEWER, { 'accept-language': 'en' })
    expect([inChinese.body.state, inChinese.body.stateLabel]).toEqual([state, label])
    expect(inEnglish.body.stateLabel).toMatch(/^[a-z ]+$/)
    expect(tagIn(inChinese)).not.toBe(tagIn(inEnglish))
    expect(await eventsOpen(number, firmOf(number))).toEqual(firms)
    expect(await eventsOpen(number, REVIEWER)).toEqual(officers)
    // The office runs the rating in the whole city; the leadership decides on the result, not on entries.
    expect(await eventsOpen(number, OFFICE)).toEqual(officers)
    expect(await eventsOpen(number, LEADERS)).toEqual([])
  })
})

test('the list of entries shows them all, page by page, with their totals', async () => {
  const it = roundOf(rating)
  await it.withVerified([4, 5, 6])
  await done(it.submit(4))
  const first = await done(it.entries(REVIEWER, '?limit=3'))
  expect(first.items.map(({ totalPoints }) => totalPoints)).toEqual(['75.1', '76.1', '77.1'])
  const second = await done(it.entries(REVIEWER, `?limit=3&cursor=${first.next}`))
  expect(second.items).toEqual([expect.objectContaining({ creditCode: codeOf(4), state: 'submitted', version: 1 })])
  expect(second.next).toBeUndefined()
})

describe('an officer for some districts', () => {
  const here = [1, 4, 5, 6, 9]
  const elsewhere = [2, 3, 7, 8]
  let it: ReturnType<typeof roundOf>
  beforeAll(async () => {
    it = roundOf(rating)
    await done(it.open())
    for (const number of here) await done(it.submit(number))
    for (const number of elsewhere) await done(it.submit(number, { district: '411721' }))
  })

  /** Everything that a caller is shown, and how many items each page held. */
  async function walk(caller: Parameters<typeof it.entries>[0], limit: number) {
    const codes: string[] = []
    const pages: number[] = []
    for (let cursor = ''; ; ) {
      const { items, next } = await done(it.entries(caller, `?limit=${limit}${cursor}`))
      codes.push(...items.map(({ creditCode }) => creditCode))
      pages.push(items.length)
      if (!next) return { codes, pages }
      cursor = `&cursor=${next}`
    }
  }

  test.each([1, 2, 3, 100])(
    'is shown the entries of these alone, %i on a page, none twice, none left out',
    async (limit) => {
      const both = officerOf('TAX', '411721', '411702')
      for (const [caller, numbers] of [
        [REVIEWER, here],
        [REVIEWER_ELSEWHERE, elsewhere],
        [both, [...here, ...elsewhere].toSorted((a, b) => a - b)],
        [officerOf('MIIT', '411722'), []],
        [OFFICE, [...here, ...elsewhere].toSorted((a, b) => a - b)],
      ] as const) {
        const { codes, pages } = await walk(caller, limit)
        expect(codes).toEqual(numbers.map(codeOf))
        expect(Math.max(...pages)).toBeLessThanOrEqual(limit)
      }
    },
  )

  test('has the queue of these alone', async () => {
    await rating.work()
    expect((await done(it.queue(REVIEWER))).items).toHaveLength(here.length)
    expect((await it.queue(REVIEWER_ELSEWHERE)).status).toBe(403)
    expect((await done(it.queue(REVIEWER_ELSEWHERE, '?district=411721'))).items).toHaveLength(elsewhere.length)
  })
})
