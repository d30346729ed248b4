import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { TODAY, testApp } from '../../http/app.ts'
import { evaluate, faultsIn, refused } from '../../http/calculate.ts'
import { ask } from '../../http/client.ts'
import type { Evaluation } from '../../http/shapes.ts'
import { FIRM, firmWithout } from '../../http/situations.ts'

const app = testApp()
const PATH = '/v1/calculators/star-enterprise-score/batch'

type Row = Partial<Evaluation> & { readonly errors?: readonly { readonly pointer: string; readonly code: string }[] }

interface Batch {
  readonly calculator: string
  readonly book: string
  readonly asOf: string
  readonly whatIf?: true
  readonly rows: readonly Row[]
}

interface Asked {
  readonly query?: string
  readonly language?: string
  readonly faultyRows?: boolean
}

const batch = async (json: object, { query = '', language = 'zh-CN', faultyRows = false }: Asked = {}) => {
  const sent = { json, headers: { 'accept-language': language }, faultyRows }
  const { status, body, text } = await ask<Batch>(app, 'POST', PATH + query, sent)
  if (status !== 200) throw new Error(text)
  return body
}

describe('a batch', () => {
  test('decides each row as it would be decided alone, in order', async () => {
    const situations = [FIRM, { ...FIRM, revenueFen: 1 }, { ...FIRM, employees: 500 }]
    const { rows, ...standing } = await batch({ asOf: TODAY, situations })
    expect(standing).toMatchObject({ calculator: 'star-enterprise-score', asOf: TODAY })
    const alone = await Promise.all(
      situations.map((situation) => evaluate(app, 'star-enterprise-score', { asOf: TODAY, situation })),
    )
    expect(rows.map(({ outcome }) => outcome)).toEqual(['computed', 'refused', 'computed'])
    for (const [i, row] of rows.entries()) {
      const { outcome, result, reasons, requiresReview, evaluationId } = alone[i]!
      expect(row).toEqual({ outcome, ...(result ? { result } : {}), reasons, requiresReview, evaluationId })
    }
  })

  test('tells the faults of a row in that row alone', async () => {
    const { rows } = await batch(
      {
        asOf: TODAY,
        situations: [
          7,
          FIRM,
          { ...firmWithout('employees'), taxFen: -1, more: 1 },
          { ...FIRM, newProductRevenueFen: 10 ** 9 },
        ],
      },
      { faultyRows: true },
    )
    const told = rows.map(({ errors, outcome }) => errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? outcome)
    expect(told).toEqual([
      [' wrongType'],
      'computed',
      expect.arrayContaining(['/employees required', '/taxFen tooSmall', '/more unknownField']),
      ['/newProductRevenueFen moreThanTotal'],
    ])
  })

  test('leaves traces out unless they are asked for', async () => {
    const [row] = (await batch({ asOf: TODAY, situations: [FIRM] })).rows
    expect(row).not.toHaveProperty('trace')
    const [traced] = (await batch({ asOf: TODAY, situations: [FIRM] }, { query: '?trace=full' })).rows
    expect(traced!.trace!.length).toBeGreaterThan(20)
    expect(traced!.evaluationId).toBe(row!.evaluationId)
  })

  test('is told in the language of the request', async () => {
    const situations = [{ ...FIRM, owesWages: true }, 7]
    const [zh, en] = [
      await batch({ situations }, { faultyRows: true }),
      await batch({ situations }, { language: 'en', faultyRows: true }),
    ]
    expect(zh.rows[0]!.reasons![0]).toMatchObject({ detail: '拖欠工资' })
    expect(en.rows[0]!.reasons![0]).toMatchObject({ detail: 'owes wages' })
    expect(en.rows[1]!.errors![0]).toMatchObject({ detail: 'must be of type object' })
  })

  test('takes one set of slot values for all rows', async () => {
    const slots = { 'star-enterprise.listing-accumulation': 'sum' }
    const situation = { ...FIRM, listings: ['neeq', 'regionalDisplay'] }
    const { rows, whatIf } = await batch({ asOf: TODAY, slots, situations: [situation] })
    expect(whatIf).toBe(true)
    const alone = await evaluate(app, 'star-enterprise-score', { asOf: TODAY, slots, situation })
    expect(rows[0]!.evaluationId).toBe(alone.evaluationId)
  })
})

describe('what a batch refuses as a whole', () => {
  const faults = (json: unknown) => faultsIn(app, 'star-enterprise-score/batch', json)

  test.each<[string, unknown, string[][]]>([
    ['no rows', { situations: [] }, [['/situations', 'tooFew']]],
    ['too many', { situations: Array.from({ length: 1001 }, () => 1) }, [['/situations', 'tooMany']]],
    ['none', {}, [['/situations', 'required']]],
    ['a date before the law', { asOf: '2020-01-01', situations: [1] }, [['/asOf', 'notInForce']]],
    ['an unknown slot', { slots: { x: 1 }, situations: [1] }, [['/slots/x', 'unknownField']]],
  ])('%s', async (_what, json, expected) => {
    expect(await faults(json)).toEqual(expected)
  })

  test('a body over the limit', async () => {
    const raw = new Uint8Array(4 * 1024 * 1024 + 1).fill(32)
    const { status, body } = await refused(app, 'star-enterprise-score/batch', {
      raw,
      headers: { 'content-type': 'application/json', 'content-length': String(raw.length) },
    })
    expect([status, body.type]).toEqual([413, 'https://api.example.org/problems/body-too-large'])
  })

  test('a reply over the limit, naming it', async () => {
    const situations = Array.from({ length: 1000 }, () => FIRM)
    const { status, body } = await refused(app, 'star-enterprise-score/batch?trace=full', { json: { situations } })
    expect([status, body.type]).toEqual([422, 'https://api.example.org/problems/reply-too-large'])
    expect(body.detail).toContain('4194304')
  })

  test('a thousand rows are taken', async () => {
    const situations = Array.from({ length: 1000 }, () => FIRM)
    expect((await batch({ situations })).rows).toHaveLength(1000)
  })

  test('anything of a policy whose text is not printed', async () => {
    for (const below of ['', '/batch', '/nearest-changes']) {
      const { status, body } = await refused(app, `non-residential-purchase${below}`, { json: {} })
      expect([status, body.type]).toEqual([422, 'https://api.example.org/problems/text-not-available'])
    }
  })

  test('a batch of no calculator', async () => {
    expect((await refused(app, 'unheard-of/batch', { json: {} })).status).toBe(404)
    expect((await refused(app, 'star-enterprise-ranking/nearest-changes', { json: {} })).status).toBe(404)
  })
})

describe('the trace of one calculation', () => {
  test('is left out on demand, and changes nothing else', async () => {
    const json = { asOf: TODAY, situation: FIRM }
    const full = await evaluate(app, 'star-enterprise-score', json)
    const none = await evaluate(app, 'star-enterprise-score?trace=none', json)
    const { trace, ...rest } = full
    expect(trace.length).toBeGreaterThan(20)
    expect(none).toEqual(rest)
    expect(await evaluate(app, 'star-enterprise-score?trace=full', json)).toEqual(full)
  })

  test.each(['?trace=some', '?traces=none'])('%s is no such demand', async (query) => {
    expect((await refused(app, `star-enterprise-score${query}`, { json: { situation: FIRM } })).status).toBe(400)
  })
})

describe('the nearest changes', () => {
  interface Nearest {
    readonly changes: readonly {
      readonly fact: string
      readonly question: string
      readonly from: unknown
      readonly to: unknown
      readonly before: unknown
      readonly after: unknown
      readonly gain: string
    }[]
  }
  const nearest = async (json: object, calculator = 'star-enterprise-score') =>
    (await ask<Nearest>(app, 'POST', `/v1/calculators/${calculator}/nearest-changes`, { json })).body
  const just = (value: string) => ({ least: value, most: value })

  test('name the smallest change of each fact that gains, with the gain', async () => {
    const { changes } = await nearest({ asOf: TODAY, situation: FIRM })
    const revenue = changes.find(({ fact }) => fact === 'revenueFen')
    expect(revenue).toMatchObject({
      from: 62 * 10 ** 10,
      to: 100 * 10 ** 10,
      before: just('75.1'),
      after: just('77.1'),
    })
    expect(changes.find(({ fact }) => fact === 'employees')).toMatchObject({
      from: 2300,
      to: 2500,
      after: just('75.6'),
    })
    expect(changes.every(({ question }) => question.length > 0)).toBe(true)
  })

  test('of a refused firm name what would admit it', async () => {
    const { changes } = await nearest({ asOf: TODAY, situation: { ...FIRM, owesWages: true } })
    expect(changes).toMatchObject([
      { fact: 'owesWages', from: true, to: false, before: null, after: just('75.1'), gain: 'certain' },
    ])
  })

  test('tell also what is gained by an amount that nobody has set yet, and what it can come to', async () => {
    const { asOf, situation } = calculators.find(({ id }) => id === 'rd-subsidy')!.examples[0]!
    const asked = { ...(situation as object), isTechnologyEnterprise: false, rdExpensePriorYearFen: 500 }
    const { changes } = await nearest({ asOf, situation: asked }, 'rd-subsidy')
    expect(changes.find(({ fact }) => fact === 'isTechnologyEnterprise')).toMatchObject({
      before: null,
      after: { least: 0, most: 500 },
      gain: 'certain',
    })
    const supported = { ...asked, isFirstTimeInRdStatistics: true, approvedRdSupportFen: 7 }
    const further = await nearest({ asOf, situation: supported }, 'rd-subsidy')
    expect(further.changes).toMatchObject([
      {
        fact: 'isTechnologyEnterprise',
        before: { least: 7, most: 7 },
        after: { least: 7, most: 507 },
        gain: 'possible',
      },
    ])
  })
})
