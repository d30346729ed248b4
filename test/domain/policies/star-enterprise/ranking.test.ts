import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { placesInOrder, tieFaults } from '../../../../domain/policies/star-enterprise/podium.ts'
import { ranking } from '../../../../domain/policies/star-enterprise/ranking.ts'

interface Scored {
  readonly creditCode: string
  readonly score: number
}

const named = (scores: readonly number[]): Scored[] =>
  scores.map((score, i) => ({ creditCode: `F${String(i).padStart(3, '0')}`, score }))

/** Few different scores over many firms, so that ties are the rule. */
const pool = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }).map(named)
const seats = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
const poolAndShuffle = pool.chain((firms) => fc.tuple(fc.constant(firms), shuffled(firms)))

/** An order for every tie that needs one: the last named firm first. */
const turned = (firms: readonly Scored[], grades: readonly number[]) =>
  [...new Map(placesInOrder(firms, grades, []).ties.map((tie) => [tie.rank, tie])).values()].map(({ firms }) =>
    firms.map(({ creditCode }) => creditCode).toReversed(),
  )

describe('A1.R30: places', () => {
  property.prop([poolAndShuffle, seats])('do not depend on the order of the list', ([firms, other], grades) => {
    expect(placesInOrder(other, grades, [])).toEqual(placesInOrder(firms, grades, []))
  })

  property.prop([poolAndShuffle, seats])(
    'nor, once ties are decided, on the order of the decisions',
    ([firms, other], grades) => {
      const orders = turned(firms, grades)
      expect(placesInOrder(other, grades, orders.toReversed())).toEqual(placesInOrder(firms, grades, orders))
    },
  )

  property.prop([pool, seats])(
    'are competition ranks: one more than the firms with a higher total',
    (firms, grades) => {
      const { ranked } = placesInOrder(firms, grades, [])
      expect(ranked.map(({ firm }) => firm.creditCode).toSorted()).toEqual(firms.map(({ creditCode }) => creditCode))
      for (const { firm, rank } of ranked) {
        expect(rank).toBe(1 + firms.filter(({ score }) => score > firm.score).length)
      }
    },
  )

  property.prop([pool, seats])('fill each grade to its last seat while there are firms', (firms, grades) => {
    const { ranked, ties } = placesInOrder(firms, grades, turned(firms, grades))
    expect(ties).toEqual([])
    let left = firms.length
    for (const [grade, count] of grades.entries()) {
      const held = ranked.filter(({ star }) => star === grade).length
      expect(held).toBe(Math.min(count, left))
      left -= held
    }
    expect(ranked.filter(({ star }) => star === null)).toHaveLength(left)
  })

  property.prop([pool, seats])('are pending only for ties that stand on both sides of a line', (firms, grades) => {
    const { ranked, ties } = placesInOrder(firms, grades, [])
    const lines = grades.map((_, i) => grades.slice(0, i + 1).reduce((total, count) => total + count, 0))
    const crossed = ranked.filter(({ firm: { score }, rank }) => {
      const last = rank - 1 + firms.filter((other) => other.score === score).length
      return lines.some((line) => rank <= line && line < last)
    })
    expect(ranked.filter(({ status }) => status === 'TIE_PENDING')).toEqual(crossed)
    expect(new Set(ties.flatMap(({ firms }) => firms))).toEqual(new Set(crossed.map(({ firm }) => firm)))
    expect(ranked.every(({ star, status }) => status !== 'TIE_PENDING' || star === null)).toBe(true)
  })

  property.prop([pool, seats])('never give the better total the lower star', (firms, grades) => {
    const { ranked } = placesInOrder(firms, grades, turned(firms, grades))
    const held = ranked.map(({ star }) => star ?? grades.length)
    expect(held).toEqual(held.toSorted((a, b) => a - b))
  })
})

describe('A1.R30: a tie over several lines', () => {
  const firms = named([9, 5, 5, 5, 5, 1])
  const order = ['F004', 'F002', 'F001', 'F003']

  test('is told once for each line that it crosses', () => {
    const { ties } = placesInOrder(firms, [2, 1, 1, 4], [])
    expect(ties.map(({ afterPlace, rank, firms }) => [afterPlace, rank, firms.length])).toEqual([
      [2, 2, 4],
      [3, 2, 4],
      [4, 2, 4],
    ])
  })

  test('is settled by one order over all of its firms', () => {
    const { ranked, ties } = placesInOrder(firms, [2, 1, 1, 4], [order])
    expect(ties).toEqual([])
    expect(ranked.map(({ firm, rank, star, status }) => [firm.creditCode, rank, star, status])).toEqual([
      ['F000', 1, 0, 'SETTLED'],
      ['F004', 2, 0, 'DECIDED'],
      ['F002', 2, 1, 'DECIDED'],
      ['F001', 2, 2, 'DECIDED'],
      ['F003', 2, 3, 'DECIDED'],
      ['F005', 6, 3, 'SETTLED'],
    ])
  })

  test('that ends exactly at a line needs nothing', () => {
    expect(placesInOrder(named([5, 5, 3, 3, 1]), [2, 2], []).ties).toEqual([])
  })

  test('over the last line leaves somebody without a star', () => {
    const { ranked } = placesInOrder(named([5, 5, 5]), [1, 1], [['F002', 'F000', 'F001']])
    expect(ranked.map(({ firm, star }) => [firm.creditCode, star])).toEqual([
      ['F002', 0],
      ['F000', 1],
      ['F001', null],
    ])
  })
})

describe('A1.R31, R36: the cash of a list', () => {
  const year = pool.map((firms) =>
    firms.map(({ creditCode, score }) => ({ creditCode, totalPoints: String(score), standing: 'eligible' })),
  )
  const decide = (firms: readonly object[], orders: readonly string[][] = []) =>
    ranking.evaluate(
      { assessmentYear: 2020, firms, tieDecisions: orders.map((creditCodes) => ({ creditCodes, reason: '抽签' })) },
      { asOf: '2021-06-30', book: { id: '', values: {} } },
    ).result as {
      firms: { awardFen: number | null }[]
      ties: { creditCodes: string[] }[]
      budget: { payableFen: number; fullListFen: number; withinFullList: boolean }
    }

  property.prop([year])('does not hang on how ties are decided, and is what the firms receive', (firms) => {
    const open = decide(firms)
    const orders = [...new Set(open.ties.map(({ creditCodes }) => creditCodes.join()))].map((codes) => codes.split(','))
    for (const settled of [
      decide(firms, orders),
      decide(
        firms,
        orders.map((order) => order.toReversed()),
      ),
    ]) {
      expect(settled.ties).toEqual([])
      expect(settled.budget).toEqual(open.budget)
      expect(settled.firms.reduce((total, { awardFen }) => total + awardFen!, 0)).toBe(settled.budget.payableFen)
    }
    expect(open.budget.withinFullList).toBe(true)
    expect(open.budget.payableFen).toBeLessThanOrEqual(open.budget.fullListFen)
  })

  test('a list of one tie alone, more than all places, still costs the full list', () => {
    const all = Array.from({ length: 200 }, (_, i) => ({
      creditCode: `F${String(i).padStart(3, '0')}`,
      totalPoints: '50',
      standing: 'eligible',
    }))
    const { budget, ties } = decide(all)
    expect(budget.payableFen).toBe(1_000_000_000)
    expect(ties).toHaveLength(5)
  })
})

describe('A1.R30, R34: faults between firms', () => {
  const firms = named([5, 5, 3, 3, 3, 1]).map(({ creditCode, score }) => ({
    creditCode,
    totalPoints: String(score),
    standing: 'eligible',
  }))
  const faults = (...orders: string[][]) =>
    tieFaults(
      firms,
      orders.map((creditCodes) => ({ creditCodes })),
    ).map(({ pointer, code }) => [pointer, code])

  test('there are none in a list without decisions', () => {
    expect(faults()).toEqual([])
  })

  property.prop([shuffled(['F002', 'F003', 'F004'])])('any order of exactly one tie will do', (order) => {
    expect(faults(order)).toEqual([])
  })

  property.prop([fc.subarray(firms.map(({ creditCode }) => creditCode))])('no other set of firms will', (order) => {
    const whole = ['F000,F001', 'F002,F003,F004', 'F005'].includes(order.join())
    expect(faults(order)).toEqual(whole ? [] : [['/tieDecisions/0/creditCodes', 'notOneTie']])
  })

  test('totals are equal as numbers, not as they are written', () => {
    const written = [
      { creditCode: 'A', totalPoints: '7.5', standing: 'eligible' },
      { creditCode: 'B', totalPoints: '7.50', standing: 'eligible' },
    ]
    expect(tieFaults(written, [{ creditCodes: ['B', 'A'] }])).toEqual([])
  })

  test('one tie has one decision', () => {
    expect(faults(['F000', 'F001'], ['F001', 'F000']).map(([pointer]) => pointer)).toEqual([
      '/tieDecisions/1/creditCodes',
    ])
  })
})
