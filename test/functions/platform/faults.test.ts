import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { text } from '../../../domain/kit/index.ts'
import { batchRoute, MOST_FAULTS_OF_ROWS } from '../../../functions/calculators/batch.ts'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import { MOST_FAULTS } from '../../../functions/platform/problem.ts'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'
import { FIRM } from '../../http/situations.ts'

const app = testApp()

interface Row {
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[]
  readonly errorsOmitted?: number
  readonly outcome?: string
}

const rowsOf = async (calculator: string, situations: readonly unknown[], language = 'zh-CN') => {
  const { body } = await ask<{ rows: readonly Row[] }>(app, 'POST', `/v1/calculators/${calculator}/batch`, {
    json: { situations },
    headers: { 'accept-language': language },
    faultyRows: true,
  })
  return body.rows
}

/** Every way to put something else in the place of one leaf of a value. */
function* mutations(value: unknown, wrong: readonly unknown[]): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [i, part] of value.slice(0, 2).entries())
      for (const changed of mutations(part, wrong)) yield value.with(i, changed)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value))
      for (const changed of mutations(part, wrong)) yield { ...value, [name]: changed }
  }
  yield* wrong
}

const WRONG = [
  null,
  '',
  '!?',
  '2019年6月30日',
  '30-06-2019',
  '\u200b',
  'a\u0000b',
  -1,
  1.5,
  1e300,
  [],
  [[]],
  {},
  'x'.repeat(600),
]
/** What only a pattern, or the machine that reads one, would say. */
const LIKE_A_PATTERN = /\\[dwsSpu]|\[\^|\(\?|\^\(|\{\d+,\d*\}|\$\/|Invalid|undefined|\[object/

describe('what a fault says', () => {
  test.each(calculators.map(({ id, examples }) => [id, examples[0]!.situation] as const))(
    'of %s is said in words, short, without a pattern, whatever is wrong',
    { timeout: 60_000 },
    async (id, situation) => {
      const wrong = [...mutations(situation, WRONG)].slice(0, 900)
      for (const language of ['zh-CN', 'en']) {
        const rows = await rowsOf(id, wrong, language)
        const told = rows.flatMap(({ errors = [] }) => errors)
        expect(told.length).toBeGreaterThan(10)
        expect(told.filter(({ detail }) => LIKE_A_PATTERN.test(detail) || detail.length > 2_000)).toEqual([])
        expect(told.filter(({ code }) => code === 'internal')).toEqual([])
      }
    },
  )

  test.each(calculators.map(({ id, examples }) => [id, examples[0]!.situation] as const))(
    'of a day of %s that is written otherwise is how it is written, with an example',
    async (id, situation) => {
      const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      for (const other of ['2019年6月30日', '30-06-2019', '2019-6-30', '20190630', '2019/06/30', '2019-02-30']) {
        const wrong = Object.entries(situation as object).flatMap(([name, value]) =>
          isDay(value) ? [{ name, row: { ...(situation as object), [name]: other } }] : [],
        )
        if (wrong.length === 0) continue
        const rows = await rowsOf(
          id,
          wrong.map(({ row }) => row),
        )
        const told = rows.map(({ errors = [] }, i) => errors.filter(({ pointer }) => pointer === `/${wrong[i]!.name}`))
        for (const [fault] of told)
          expect(fault).toMatchObject({ code: 'wrongFormat', detail: expect.stringMatching(/YYYY-MM-DD.*2021-06-30/) })
      }
    },
  )
})

describe('how much is told', () => {
  test('at most a hundred faults, and how many more there are', async () => {
    const firms = Array.from({ length: 5_000 }, () => ({ creditCode: 'x', totalPoints: 'y' }))
    const {
      status,
      body,
      text: told,
    } = await ask<Problem & { errorsOmitted: number }>(app, 'POST', '/v1/calculators/star-enterprise-ranking', {
      json: { situation: { assessmentYear: 2021, firms } },
    })
    expect([status, body.errors.length, body.errorsOmitted]).toEqual([422, MOST_FAULTS, 10_000 - MOST_FAULTS])
    expect(told.length).toBeLessThan(100_000)
  })

  test('a list of options once, and then where it stands', async () => {
    const unknown = Array.from({ length: 60 }, (_, i) => `nonsense-${i}`)
    const {
      status,
      body,
      text: told,
    } = await ask<Problem>(app, 'POST', '/v1/screening', {
      json: { holder: 'person', facts: {}, unknown },
      headers: { 'accept-language': 'en' },
    })
    expect([status, body.errors.length]).toEqual([422, 60])
    expect(body.errors[0]!.detail).toMatch(/^must be one of: /)
    expect(new Set(body.errors.slice(1).map(({ detail }) => detail))).toEqual(
      new Set(['must be one of those listed at /unknown/0']),
    )
    expect(told.length).toBeLessThan(15_000)
  })

  test('5,000 unknown facts are one fault', async () => {
    const unknown = Array.from({ length: 5_000 }, (_, i) => `f${i}`)
    const { status, body } = await ask<Problem>(app, 'POST', '/v1/screening', {
      json: { holder: 'enterprise', facts: {}, unknown },
    })
    expect([status, body.errors.map(({ pointer, code }) => [pointer, code])]).toEqual([422, [['/unknown', 'tooMany']]])
  })
})

describe('of a small request', () => {
  const NOTHING = Array.from({ length: 1_000 }, () => ({}))

  test.each(calculators.map(({ id }) => id))(
    'a thousand rows of nothing of %s are told within a megabyte',
    async (id) => {
      const { status, text: told } = await ask(app, 'POST', `/v1/calculators/${id}/batch`, {
        json: { situations: NOTHING },
        faultyRows: true,
      })
      expect(status).toBe(200)
      expect(told.length).toBeLessThan(1_000_000)
    },
  )

  test('each row says at least its first fault, and how many more it has', async () => {
    const rows = await rowsOf('star-enterprise-score', NOTHING)
    const all = rows[0]!.errors!.length
    for (const { errors, errorsOmitted = 0 } of rows) expect(errors!.length + errorsOmitted).toBe(all)
    const told = rows.map(({ errors }) => errors!.length)
    expect([Math.min(...told), all > 10]).toEqual([1, true])
    expect(told.reduce((sum, count) => sum + count)).toBeLessThan(MOST_FAULTS_OF_ROWS + NOTHING.length)
  })
})

const manyKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${'abcdefghij'[i % 10]}${i}`, '1']))
const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown
const county = calculators.find(({ id }) => id === 'county-assessment-score')!
const golden = county.examples[0]!.situation as { units: readonly object[] }
const withPoints = (reviewerPoints: unknown) => ({
  ...golden,
  units: golden.units.map((unit, i) => (i === 0 ? { ...unit, reviewerPoints } : unit)),
})

describe('what is huge or deep', () => {
  const path = '/v1/calculators/county-assessment-score'

  test.each([125_000, 60_000, 41])('a map of %d names is one fault', async (count) => {
    const { status, body } = await ask<Problem>(app, 'POST', path, { json: { situation: withPoints(manyKeys(count)) } })
    expect([status, body.errors.map(({ pointer, code }) => [pointer, code])]).toEqual([
      422,
      [['/situation/units/0/reviewerPoints', 'tooMany']],
    ])
  })

  test('in a batch fails its own row alone', async () => {
    const rows = await rowsOf(county.id, [golden, withPoints(manyKeys(125_000)), golden])
    expect(rows.map(({ outcome, errors }) => outcome ?? errors!.map(({ code }) => code))).toEqual([
      'computed',
      ['tooMany'],
      'computed',
    ])
  })

  const deep: [string, unknown][] = calculators.flatMap(({ id, examples }) => {
    const [name] = Object.keys(examples[0]!.situation as object)
    return [[id, { ...(examples[0]!.situation as object), [name!]: nested(4_000) }] as [string, unknown]]
  })
  test.each(deep)('a deep situation of %s is refused', async (id, situation) => {
    const { status } = await ask(app, 'POST', `/v1/calculators/${id}`, { json: { situation } })
    expect(status).toBe(422)
  })

  test('100,000 fields that there are not are told with a most', async () => {
    const { status, body } = await ask<Problem & { errorsOmitted: number }>(app, 'POST', path, {
      json: { situation: { ...golden, ...manyKeys(100_000) } },
    })
    expect([status, body.errors.length, body.errorsOmitted]).toEqual([422, MOST_FAULTS, 100_000 - MOST_FAULTS])
  })
})

describe('a row of a batch that fails', () => {
  const score = calculators.find(({ id }) => id === 'star-enterprise-score')!
  const failing = {
    ...score,
    evaluate: (situation: unknown, context: Parameters<typeof score.evaluate>[1]) => {
      if ((situation as typeof FIRM).revenueFen === 13) throw new Error('unlucky')
      return score.evaluate(situation, context)
    },
  }
  const failures: unknown[] = []
  const route = batchRoute(failing, { now: () => new Date('2021-06-30T04:00:00Z'), book: EMPTY_BOOK })
  const door = testApp({ routes: [route], onFailure: ({ error }) => failures.push(error) })
  const situations = [FIRM, { ...FIRM, revenueFen: 13 }, FIRM]

  test('is told so, by the request’s id and nothing else, and the others are decided', async () => {
    const { status, body, headers } = await ask<{ rows: readonly Row[] }>(
      door,
      'POST',
      '/v1/calculators/star-enterprise-score/batch',
      { json: { situations, asOf: '2021-06-30' } },
    )
    const { zh } = text('服务内部错误', 'Internal error')
    expect(status).toBe(200)
    expect(
      body.rows.map(({ outcome, errors }) => outcome ?? errors!.map(({ code, detail }) => [code, detail])),
    ).toEqual(['computed', [['internal', `${zh} (${headers.get('x-request-id')})`]], 'computed'])
    expect(failures.map(String)).toEqual(['Error: unlucky'])
  })
})
