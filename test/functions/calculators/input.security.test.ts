import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { refused, score } from '../../http/calculate.ts'
import { FIRM } from '../../http/situations.ts'

const app = testApp()
const SCORE = 'star-enterprise-score'
const RANKING = 'star-enterprise-ranking'
const JSON_TYPE = { 'content-type': 'application/json' }
const GOOD = JSON.stringify({ situation: FIRM })

async function pointersIn(raw: string, calculator = SCORE) {
  const { status, body } = await refused(app, calculator, { raw, headers: JSON_TYPE })
  expect(status).toBe(422)
  return body.errors.map(({ pointer }) => pointer)
}

describe('a field named __proto__ is a field like any other', () => {
  test.each([
    ['beside the situation', GOOD.replace('{', '{"__proto__":{"whatIf":true},'), '/__proto__'],
    ['in the situation', GOOD.replace('":{', '":{"__proto__":{"owesWages":false},'), '/situation/__proto__'],
    ['among the slots', GOOD.replace('{', '{"slots":{"__proto__":{"x":1}},'), '/slots/__proto__'],
  ])('%s it is unknown', async (_where, raw, pointer) => {
    expect(await pointersIn(raw)).toEqual([pointer])
  })

  test('it lends no facts to a situation that lacks them', async () => {
    const { revenueFen, ...rest } = FIRM
    const raw = JSON.stringify({ situation: rest }).replace('":{', `":{"__proto__":{"revenueFen":${revenueFen}},`)
    expect(await pointersIn(raw)).toEqual(expect.arrayContaining(['/situation/revenueFen', '/situation/__proto__']))
  })

  test('nor to faults between fields', async () => {
    const raw = '{"situation":{"__proto__":{"newProductRevenueFen":2,"totalSalesRevenueFen":1}}}'
    const { body } = await refused(app, SCORE, { raw, headers: JSON_TYPE })
    expect(body.errors.map(({ code }) => code)).not.toContain('moreThanTotal')
  })

  test('and no request after it is touched', async () => {
    await pointersIn(GOOD.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect((await score(app, { situation: FIRM })).result!.totalPoints.least).toBe('75.1')
  })
})

describe('work stays in proportion to the request', () => {
  const within = async (milliseconds: number, work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    expect(performance.now() - start).toBeLessThan(milliseconds)
  }

  test('thousands of unknown fields', async () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => `"f${i}":1`)
    await within(5000, () => pointersIn(`{${fields.join()}}`, RANKING))
  })

  test('thousands of malformed firms', async () => {
    const firms = Array.from({ length: 10_000 }, () => ({ creditCode: 'x', totalPoints: 'x' }))
    await within(5000, () => pointersIn(JSON.stringify({ situation: { assessmentYear: 2020, firms } }), RANKING))
  })

  test.each(['[', '{"situation":'])('%s, opened thousands of times', async (opening) => {
    const closing = opening === '[' ? ']' : '}'
    const depth = 4000
    await within(5000, () => pointersIn(`${opening.repeat(depth)}1${closing.repeat(depth)}`))
    await within(5000, () => pointersIn(`{"situation":${opening.repeat(depth)}1${closing.repeat(depth)}}`))
  })
})

test('what was sent is not sent back: faults name places and bounds, not values', async () => {
  const secret = '<script>alert(1)</script>411700199001011234'
  const raw = JSON.stringify({ situation: { ...FIRM, taxCreditGrade: secret, revenueFen: secret, creditCode: secret } })
  const { text } = await refused(app, SCORE, { raw, headers: JSON_TYPE })
  expect(text).not.toContain('411700199001011234')
  expect(text).not.toContain('<script>')
})
