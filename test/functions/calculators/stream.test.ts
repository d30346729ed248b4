import { describe, expect, test } from 'vitest'
import { calculatorRoutes } from '../../../functions/calculators/routes.ts'
import { EMPTY_BOOK } from '../../../functions/platform/book.ts'
import { createDoor } from '../../../functions/platform/door.ts'
import { TODAY, testApp } from '../../http/app.ts'
import { evaluate } from '../../http/calculate.ts'
import { FIRM } from '../../http/situations.ts'

const routes = calculatorRoutes({ now: () => new Date(`${TODAY}T12:00:00+08:00`), book: EMPTY_BOOK })
const streaming = createDoor(routes, {
  streams: true,
  onFailure: ({ error }) => {
    throw error
  },
})
const PATH = '/v1/calculators/star-enterprise-score/batch'

const post = (body: string, query = '', language = 'zh-CN') =>
  streaming.request(PATH + query, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', 'accept-language': language },
    body,
  })
const rows = async (body: string, query?: string, language?: string) => {
  const response = await post(body, query, language)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  return (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('a stream of situations', () => {
  test('of nothing is told of within a megabyte: each line its first fault, and how many more it has', async () => {
    const told = await rows('{}\n'.repeat(1_000))
    expect(JSON.stringify(told).length).toBeLessThan(1_000_000)
    const all = told[0].errors.length
    for (const { errors, errorsOmitted = 0 } of told) expect(errors.length + errorsOmitted).toBe(all)
  })

  test('is answered line by line, each as it would be alone', async () => {
    const told = await rows(
      `${JSON.stringify(FIRM)}\n{"revenueFen":10000000000}\nnot json\n${JSON.stringify({ ...FIRM, owesWages: true })}`,
    )
    const { evaluationId } = await evaluate(testApp(), 'star-enterprise-score', { asOf: TODAY, situation: FIRM })
    expect(told).toHaveLength(4)
    expect(told[0]).toMatchObject({
      calculator: 'star-enterprise-score',
      asOf: TODAY,
      outcome: 'computed',
      evaluationId,
    })
    expect(told[1].errors.length).toBeGreaterThan(10)
    expect(told[2]).toMatchObject({ errors: [{ pointer: '', code: 'malformedJson' }] })
    expect(told[3]).toMatchObject({ outcome: 'refused', reasons: [{ code: 'WAGE_ARREARS' }] })
  })

  test('takes its date, its traces and its language from the address and the headers', async () => {
    const line = JSON.stringify({ ...FIRM, owesWages: true })
    const [plain] = await rows(line)
    expect(plain).not.toHaveProperty('trace')
    const [traced] = await rows(line, '?trace=full', 'en')
    expect(traced.trace.length).toBeGreaterThan(2)
    expect(traced.reasons[0].detail).toBe('owes wages')
    expect((await post(line, '?asOf=2020-12-30')).status).toBe(400)
    expect((await post(line, '?asOf=2020-12-31')).status).toBe(200)
    expect((await post(line, '?traces=full')).status).toBe(400)
  })

  test('has no limit of rows', async () => {
    const line = `${JSON.stringify(FIRM)}\n`
    expect(await rows(line.repeat(3000))).toHaveLength(3000)
  })

  test('ends at a line that is too long', async () => {
    const told = await rows(`{}\n${' '.repeat(1024 * 1024)} {`)
    expect(told.at(-1)).toMatchObject({ errors: [{ code: 'lineTooLong' }] })
  })

  test('goes on behind a line that is huge, deep or fails', async () => {
    const keys = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, 1]))
    const deep = `{"revenueFen":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const told = await rows([JSON.stringify(FIRM), JSON.stringify(keys), deep, JSON.stringify(FIRM)].join('\n'))
    expect(told.map(({ outcome, errors }) => outcome ?? errors.length)).toEqual([
      'computed',
      100,
      expect.any(Number),
      'computed',
    ])
  })

  test('tells the first hundred faults of a row, and how many it leaves out', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x${i}`, 1]))
    const [row] = await rows(JSON.stringify({ ...FIRM, ...unknown }))
    expect([row.errors.length, row.errorsOmitted]).toEqual([100, 50])
  })

  test.each(['application/x-ndjson; charset=utf-8', 'Application/X-NDJSON'])('is known as %s', async (type) => {
    const response = await streaming.request(PATH, { method: 'POST', headers: { 'content-type': type }, body: '{}\n' })
    expect(response.status).toBe(200)
  })

  test.each([
    [{ 'content-type': 'application/x-ndjson; charset=gbk' }, /in UTF-8, and the Content-Type says gbk$/],
    [{ 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' }, /not be compressed.* says gzip$/],
  ])('is refused in another writing: %j', async (headers, detail) => {
    const sent = { method: 'POST', headers: { 'accept-language': 'en', ...headers }, body: '{}\n' }
    const response = await streaming.request(PATH, sent)
    expect([response.status, await response.json()]).toMatchObject([415, { detail: expect.stringMatching(detail) }])
  })

  test('nothing sent, nothing told', async () => {
    expect(await rows('')).toEqual([])
  })
})

describe('where the host does not stream', () => {
  test('lines are an unsupported media type', async () => {
    const response = await testApp().request(PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: '{}\n',
    })
    expect(response.status).toBe(415)
  })

  test('a JSON batch says its date in the body', async () => {
    const response = await testApp().request(`${PATH}?asOf=2021-06-30`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ situations: [FIRM] }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/asOf', code: 'inBody' }] })
  })
})
