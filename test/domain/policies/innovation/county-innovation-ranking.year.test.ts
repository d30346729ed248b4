import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { countyInnovationRanking as ranking } from '../../../../domain/policies/innovation/county-innovation-ranking.ts'
import { decided } from './case.ts'
import { consequences, ranks, TEN, ties } from './ranking-case.ts'

describe('A5.R33, A5.R34 the year', () => {
  const year = (order: (string | string[])[], cityMissedClassCGoal: boolean, orders: object[] = []) => ({
    annual: { year: 2022, ranks: ranks(...order), cityMissedClassCGoal, orders },
  })
  const FIRST = [
    { county: 'A1', place: 1, awardFen: wan(2000) },
    { county: 'B2', place: 2, awardFen: wan(1500) },
    { county: 'C3', place: 3, awardFen: wan(1000) },
  ]

  test('the goal missed: the last three are criticised and lose 1000, 1500 and 2000 万元', () => {
    expect(consequences(year(TEN, true)).annual).toEqual({
      year: 2022,
      commended: FIRST,
      criticised: [
        { county: 'H8', place: 8, deductionFen: wan(1000) },
        { county: 'I9', place: 9, deductionFen: wan(1500) },
        { county: 'J10', place: 10, deductionFen: wan(2000) },
      ],
      awardedFen: wan(4500),
      deductedFen: wan(4500),
    })
  })

  test('the goal reached: awards stay, nothing is deducted', () => {
    expect(consequences(year(TEN, false)).annual).toEqual({
      year: 2022,
      commended: FIRST,
      criticised: [],
      awardedFen: wan(4500),
      deductedFen: 0,
    })
  })

  const lastTied = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8', ['I9', 'J10']]

  test('a tie among the last matters only where they lose', () => {
    expect(ties(year(lastTied, true))).toEqual([['TIE_PENDING', 'A5.R34', 'annual2022p9', 9, 10, 'orders']])
    expect(ties(year(lastTied, false))).toEqual([])
  })

  test.each<[(string | string[])[], [number, number]]>([
    [
      [['A1', 'B2'], 'C3', 'D4', 'E5', 'F6', 'G7', 'H8', 'I9', 'J10'],
      [1, 2],
    ],
    [
      ['A1', ['B2', 'C3'], 'D4', 'E5', 'F6', 'G7', 'H8', 'I9', 'J10'],
      [2, 3],
    ],
    [
      ['A1', 'B2', ['C3', 'D4'], 'E5', 'F6', 'G7', 'H8', 'I9', 'J10'],
      [3, 4],
    ],
  ])('a tie among the first is never shared out: %j', (order, [best, worst]) => {
    expect(ties(year(order, false))).toEqual([['TIE_PENDING', 'A5.R33', `annual2022p${best}`, best, worst, 'orders']])
    const { commended } = consequences(year(order, false)).annual!
    expect(commended.filter(({ awardFen }) => awardFen === null)).toHaveLength(2)
  })

  test('a tie at places 4 and 5 changes nothing', () => {
    expect(ties(year(['A1', 'B2', 'C3', ['D4', 'E5'], 'F6', 'G7', 'H8', 'I9', 'J10'], true))).toEqual([])
  })

  test('a review names its counties in both languages', () => {
    const [review] = decided(ranking, year(lastTied, true)).requiresReview
    expect(review!.label.zh).toContain('I9、J10')
    expect(review!.label.en).toContain('I9, J10')
    expect(review!.citation.article).toBe('第十条')
  })

  test('and by the names of the register, where it knows them', () => {
    const order = ['YCQ', 'XP', 'SC', 'PY', 'ZY', 'QS', 'BY', 'RN', ['SP', 'XC']]
    const [review] = decided(ranking, year(order, true)).requiresReview
    expect(review!.label.zh).toContain('遂平县、新蔡县')
    expect(review!.label.en).toContain('Suiping County, Xincai County')
  })

  property.prop([fc.shuffledSubarray(TEN, { minLength: 10 }), fc.boolean()])(
    'A5.R33, A5.R34: what the counties receive and lose are the sums',
    (order, missed) => {
      const { commended, criticised, awardedFen, deductedFen } = consequences(year(order, missed)).annual!
      expect(commended.reduce((total, { awardFen }) => total + awardFen!, 0)).toBe(awardedFen)
      expect(criticised.reduce((total, { deductionFen }) => total + deductionFen!, 0)).toBe(deductedFen)
      expect(commended.map(({ county }) => county)).toEqual(order.slice(0, 3))
      expect(criticised.map(({ county }) => county)).toEqual(missed ? order.slice(-3) : [])
    },
  )
})
