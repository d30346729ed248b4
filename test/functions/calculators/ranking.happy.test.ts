import { describe, expect, test } from 'vitest'
import { TODAY, testApp } from '../../http/app.ts'
import { rank } from '../../http/calculate.ts'
import { codeOf, firmsWith, type RankingFirm, totalsDown } from '../../http/situations.ts'

const app = testApp()
const WAN = 1_000_000
const ranked = (firms: readonly RankingFirm[], rest: object = {}) =>
  rank(app, { asOf: TODAY, situation: { assessmentYear: 2020, firms, ...rest } })

/** So many firms, the best first; the totals at these places (from 1) are replaced. */
const poolOf = (count: number, replaced: Readonly<Record<number, string>> = {}) =>
  firmsWith(totalsDown(count).map((total, i) => replaced[i + 1] ?? total))

describe('A1.R30: a pool of 160 firms', () => {
  const asked = ranked(poolOf(160).toReversed())

  test('fills all 150 places, 10, 20, 30, 40 and 50, best first', async () => {
    const { firms, stars, ties, unranked } = (await asked).result!
    expect(firms.map(({ rank }) => rank)).toEqual(Array.from({ length: 160 }, (_, i) => i + 1))
    expect(firms.map(({ creditCode }) => creditCode)).toEqual(poolOf(160).map(({ creditCode }) => creditCode))
    expect(stars.map(({ star, places, filled }) => [star, places, filled])).toEqual([
      ['five', 10, 10],
      ['four', 20, 20],
      ['three', 30, 30],
      ['two', 40, 40],
      ['one', 50, 50],
    ])
    expect([ties, unranked]).toEqual([[], []])
  })

  test.each([
    [1, 'five', 30],
    [10, 'five', 30],
    [11, 'four', 20],
    [30, 'four', 20],
    [31, 'three', 10],
    [60, 'three', 10],
    [61, 'two', 0],
    [100, 'two', 0],
    [101, 'one', 0],
    [150, 'one', 0],
    [151, null, 0],
    [160, null, 0],
  ])(
    'A1.R31, R32: place %i holds %s stars and %i 万元, with a plaque where it holds a star',
    async (place, star, cash) => {
      expect((await asked).result!.firms[place - 1]).toMatchObject({
        status: 'SETTLED',
        star,
        awardFen: cash * WAN,
        plaque: star !== null,
      })
    },
  )

  test('A1.R36: costs exactly the full list, 1,000 万元', async () => {
    const { budget, stars } = (await asked).result!
    expect(budget).toEqual({ payableFen: 1000 * WAN, fullListFen: 1000 * WAN, withinFullList: true })
    expect(stars.map(({ totalFen }) => totalFen / WAN)).toEqual([300, 400, 300, 0, 0])
  })

  test('A1.R33, R35: states what the money is for, and that no second assessment follows', async () => {
    const { result, reasons } = await asked
    expect(result!.awardPurposes).toEqual(['techInnovation', 'entrepreneurTraining'])
    expect(reasons).toEqual([expect.objectContaining({ code: 'NO_SECOND_ASSESSMENT', kind: 'notice', rule: 'A1.R35' })])
  })

  test('cites every rule from A1.R30 to R36, and shows seats and cash with their first day', async () => {
    const { trace, reasons } = await asked
    const cited = [...trace, ...reasons].map(({ rule, citation }) => [rule, citation.article.length > 0])
    expect(new Map(cited as [string, boolean][])).toEqual(
      new Map(['A1.R30', 'A1.R31', 'A1.R32', 'A1.R33', 'A1.R34', 'A1.R35', 'A1.R36'].map((rule) => [rule, true])),
    )
    expect(trace.flatMap(({ parameters }) => parameters.map(({ value, from }) => [value, from]))).toEqual([
      [{ five: 10, four: 20, three: 30, two: 40, one: 50 }, '2020-12-31'],
      [{ five: 30 * WAN, four: 20 * WAN, three: 10 * WAN, two: 0, one: 0 }, '2020-12-31'],
    ])
  })
})

test('A1.R30: a short pool of 47 fills from the top (worked example 12): 870 万元', async () => {
  const { stars, budget } = (await ranked(poolOf(47))).result!
  expect(stars.map(({ filled }) => filled)).toEqual([10, 20, 17, 0, 0])
  expect(budget).toEqual({ payableFen: 870 * WAN, fullListFen: 1000 * WAN, withinFullList: true })
})

test.each([149, 150, 151])('A1.R30: %i firms hold at most 150 stars', async (count) => {
  const { firms, budget } = (await ranked(poolOf(count))).result!
  expect(firms.filter(({ star }) => star !== null)).toHaveLength(Math.min(count, 150))
  expect(budget.payableFen).toBe(1000 * WAN)
})

describe('A1.R30: a tie over the line after place 10 (worked example 11)', () => {
  const firms = poolOf(160, { 9: '105.1', 10: '104.95', 11: '104.95' })
  const decide = (...places: number[]) => ({
    tieDecisions: [{ creditCodes: places.map(codeOf), reason: '纳税额较高' }],
  })

  test('is pending: no star, no cash, no plaque for the two, and the office is asked', async () => {
    const { result, requiresReview } = await ranked(firms)
    const pending = { rank: 10, status: 'TIE_PENDING', star: null, awardFen: null, plaque: null }
    expect(result!.firms.slice(8, 12)).toMatchObject([
      { rank: 9, status: 'SETTLED', star: 'five' },
      { ...pending, creditCode: codeOf(10) },
      { ...pending, creditCode: codeOf(11) },
      { rank: 12, status: 'SETTLED', star: 'four' },
    ])
    expect(result!.ties).toEqual([
      { afterPlace: 10, rank: 10, totalPoints: '104.95', creditCodes: [codeOf(10), codeOf(11)] },
    ])
    expect(requiresReview).toEqual([
      expect.objectContaining({ code: 'TIE_PENDING', rule: 'A1.R30', missing: ['tieDecisions'] }),
    ])
  })

  test('is settled by an order: the first named takes five stars', async () => {
    const { result, requiresReview } = await ranked(firms, decide(11, 10))
    expect(result!.firms.slice(9, 11)).toMatchObject([
      { rank: 10, creditCode: codeOf(11), status: 'DECIDED', star: 'five', awardFen: 30 * WAN, plaque: true },
      { rank: 10, creditCode: codeOf(10), status: 'DECIDED', star: 'four', awardFen: 20 * WAN, plaque: true },
    ])
    expect([result!.ties, requiresReview]).toEqual([[], []])
  })

  test('A1.R36: costs the same, pending or decided either way', async () => {
    const replies = await Promise.all([ranked(firms), ranked(firms, decide(10, 11)), ranked(firms, decide(11, 10))])
    expect(replies.map(({ result }) => result!.budget.payableFen)).toEqual([1000 * WAN, 1000 * WAN, 1000 * WAN])
  })
})

test('A1.R30: a tie inside a grade needs nothing (places 12 and 13)', async () => {
  const { result, requiresReview } = await ranked(poolOf(40, { 12: '103.8', 13: '103.80' }))
  expect(result!.firms.slice(11, 14)).toMatchObject([
    { rank: 12, status: 'SETTLED', star: 'four' },
    { rank: 12, status: 'SETTLED', star: 'four' },
    { rank: 14, status: 'SETTLED', star: 'four' },
  ])
  expect([result!.ties, requiresReview]).toEqual([[], []])
})

test('A1.R30: one tie over two lines (places 9 to 31) is told for each of them', async () => {
  const tied = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [i + 9, '100']))
  const { ties } = (await ranked(poolOf(40, tied))).result!
  expect(ties.map(({ afterPlace, rank, creditCodes }) => [afterPlace, rank, creditCodes.length])).toEqual([
    [10, 9, 23],
    [30, 9, 23],
  ])
})

test.each(['outOfScope', 'conditionsNotMet', 'disqualified'])(
  'A1.R01–R03: a firm that is %s leaves the pool, and those below move up',
  async (standing) => {
    const firms = poolOf(12).map((firm, i) => (i === 3 ? { ...firm, standing } : firm))
    const { result } = await ranked(firms)
    expect(result!.unranked).toEqual([{ creditCode: codeOf(4), standing }])
    expect(result!.firms).toHaveLength(11)
    expect(result!.firms[9]).toMatchObject({ rank: 10, creditCode: codeOf(11), star: 'five' })
    expect(result!.budget.payableFen).toBe(320 * WAN)
  },
)

test('A1.R30: firms are listed alike, in whatever order they were sent', async () => {
  const firms = poolOf(60, { 10: '104.5', 11: '104.5', 12: '104.5' })
  const [straight, turned] = await Promise.all([ranked(firms), ranked(firms.toReversed())])
  expect(turned.result).toEqual(straight.result)
})

test('a name goes through as it was written, a rare character counting as one', async () => {
  const name = '𠮷'.repeat(100)
  const { firms } = (await ranked([{ creditCode: codeOf(1), totalPoints: '1', name }])).result!
  expect(firms[0]).toMatchObject({ name })
})
