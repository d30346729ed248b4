import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { TODAY, testApp } from '../../http/app.ts'
import { rank, score } from '../../http/calculate.ts'
import type { Evaluation } from '../../http/shapes.ts'
import { FIRM, firmsWith } from '../../http/situations.ts'

const app = testApp()
const request = { asOf: TODAY, situation: FIRM }

/** The id as the contract's description has it, from the reply and from the situation with its defaults. */
function recomputed(
  { calculator, edition, revision, book, asOf, outcome, result }: Evaluation<unknown>,
  facts: object,
) {
  const identity = { calculator, edition, revision, book, asOf, situation: facts, outcome }
  return hash('sha256', canonicalize(result === undefined ? identity : { ...identity, result })!)
}

const withDefaults = { ...FIRM, hasOtherDisqualification: false, reviewerGrowthPoints: '0' }

describe('anyone can compute the id of an evaluation again', () => {
  test('of a score', async () => {
    const reply = await score(app, request)
    expect(reply.evaluationId).toBe(recomputed(reply, withDefaults))
  })

  test('of a refusal, which has no result', async () => {
    const reply = await score(app, { ...request, situation: { ...FIRM, owesWages: true } })
    expect(reply.evaluationId).toBe(recomputed(reply, { ...withDefaults, owesWages: true }))
  })

  test('of a what-if, under its own book', async () => {
    const reply = await score(app, { ...request, slots: { 'star-enterprise.listing-accumulation': 'sum' } })
    expect(reply.evaluationId).toBe(recomputed(reply, withDefaults))
  })

  test('of a ranking', async () => {
    const firms = firmsWith(['90', '80.5'])
    const reply = await rank(app, { asOf: TODAY, situation: { assessmentYear: 2020, firms } })
    const eligible = firms.map((firm) => ({ ...firm, standing: 'eligible' }))
    expect(reply.evaluationId).toBe(recomputed(reply, { assessmentYear: 2020, firms: eligible, tieDecisions: [] }))
  })
})

describe('the id names the case, not the way it was asked', () => {
  test('it is the same in both languages, and so is all but the words', async () => {
    const [zh, en] = await Promise.all([score(app, request, 'zh'), score(app, request, 'en')])
    expect(en.evaluationId).toBe(zh.evaluationId)
    expect(en.result).toEqual(zh.result)
    expect(en.trace.map(({ label: _, parameters: __, ...step }) => step)).toEqual(
      zh.trace.map(({ label: _, parameters: __, ...step }) => step),
    )
  })

  test('the order of keys does not matter, nor whether a default is written out', async () => {
    const reversed = Object.fromEntries(Object.entries(withDefaults).toReversed())
    const [straight, turned] = await Promise.all([
      score(app, request),
      score(app, { situation: reversed, asOf: TODAY }),
    ])
    expect(turned).toEqual(straight)
  })

  test('the default date is part of it like a given one', async () => {
    const [given, byDefault] = await Promise.all([score(app, request), score(app, { situation: FIRM })])
    expect(byDefault.evaluationId).toBe(given.evaluationId)
  })

  test('date, facts, particulars and slots each change it', async () => {
    const replies = await Promise.all([
      score(app, request),
      score(app, { ...request, asOf: '2021-07-01' }),
      score(app, { ...request, situation: { ...FIRM, employees: 2301 } }),
      score(app, { ...request, situation: { creditCode: '91411700MA0000015N', ...FIRM } }),
      score(app, { ...request, slots: { 'star-enterprise.new-product-second-tier': '30' } }),
      score(app, { ...request, slots: { 'star-enterprise.new-product-second-tier': '31' } }),
    ])
    expect(new Set(replies.map(({ evaluationId }) => evaluationId)).size).toBe(replies.length)
  })
})
