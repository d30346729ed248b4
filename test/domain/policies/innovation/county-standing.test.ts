import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  allHold,
  amountOf,
  isAmongLast,
  positionOf,
  type Row,
  standingsOf,
  tiesAcross,
} from '../../../../domain/policies/innovation/county-standing.ts'

/** Scores of counties, so that ties are common, turned into the ranks that are published. */
const rows = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 20 }).map((scores): Row[] =>
  scores.map((score, i) => ({
    county: `C${String(i).padStart(2, '0')}`,
    rank: 1 + scores.filter((other) => other > score).length,
  })),
)

const tiesOf = (ranking: readonly Row[]) =>
  tiesAcross(
    standingsOf(ranking, []),
    Array.from({ length: 20 }, (_, i) => i + 1),
  )

describe('A5.R31, A5.R32, A5.R33, A5.R34: places', () => {
  const ranking: Row[] = [
    { county: 'C', rank: 2 },
    { county: 'A', rank: 1 },
    { county: 'B', rank: 2 },
    { county: 'D', rank: 4 },
  ]

  test('a shared rank is all the places that its counties hold together', () => {
    expect(standingsOf(ranking, [])).toEqual([
      { county: 'A', best: 1, worst: 1 },
      { county: 'B', best: 2, worst: 3 },
      { county: 'C', best: 2, worst: 3 },
      { county: 'D', best: 4, worst: 4 },
    ])
  })

  test('an order gives each its own', () => {
    expect(standingsOf(ranking, [['C', 'B']])).toEqual([
      { county: 'A', best: 1, worst: 1 },
      { county: 'C', best: 2, worst: 2 },
      { county: 'B', best: 3, worst: 3 },
      { county: 'D', best: 4, worst: 4 },
    ])
  })

  test.each([
    [[1], []],
    [[2], [{ best: 2, worst: 3, counties: ['B', 'C'] }]],
    [[3], []],
    [[1, 2, 3], [{ best: 2, worst: 3, counties: ['B', 'C'] }]],
  ])('a tie matters to the lines %j that run through it', (lines, ties) => {
    expect(tiesAcross(standingsOf(ranking, []), lines)).toEqual(ties)
  })

  property.prop([rows])('fill every place once, as soon as all ties are ordered', (ranking) => {
    const orders = tiesOf(ranking).map(({ counties }) => counties.toReversed())
    const standings = standingsOf(ranking, orders)
    expect(standings.map(({ best }) => best)).toEqual(ranking.map((_, i) => i + 1))
    expect(standings.every(({ best, worst }) => best === worst)).toBe(true)
    expect(tiesAcross(standings, [1, 2, 3])).toEqual([])
  })

  property.prop([rows, fc.integer({ min: 1, max: 3 })])(
    'what is certain of a tie is what every order of it says',
    (ranking, last) => {
      const open = standingsOf(ranking, [])
      for (const turn of [false, true]) {
        const orders = tiesOf(ranking).map(({ counties }) => (turn ? counties.toReversed() : [...counties]))
        const settled = new Map(standingsOf(ranking, orders).map((standing) => [standing.county, standing]))
        for (const standing of open) {
          const certain = isAmongLast(standing, last, open.length)
          const decided = isAmongLast(settled.get(standing.county)!, last, open.length)
          expect([certain, null]).toContain(certain === null ? null : decided)
          expect(decided).not.toBeNull()
        }
      }
    },
  )
})

describe('the last three of ten (A5.R31)', () => {
  test.each([
    [7, 7, false],
    [8, 8, true],
    [10, 10, true],
    [7, 8, null],
    [6, 7, false],
    [8, 9, true],
    [1, 10, null],
  ])('places %d to %d: %s', (best, worst, expected) => {
    expect(isAmongLast({ county: 'A', best, worst }, 3, 10)).toBe(expected)
  })
})

describe('what a place gives (A5.R32, A5.R33)', () => {
  const table = { 1: 300, 2: 200, 3: 100 }

  test.each([
    [1, 1, 300],
    [2, 2, 200],
    [3, 3, 100],
    [4, 4, 0],
    [4, 9, 0],
    [1, 2, null],
    [3, 4, null],
    [2, 10, null],
  ])('places %d to %d from the top: %s', (best, worst, expected) => {
    expect(amountOf({ county: 'A', best, worst }, table)).toBe(expected)
  })

  test.each([
    [10, 10, 300],
    [9, 9, 200],
    [8, 8, 100],
    [7, 7, 0],
    [1, 7, 0],
    [9, 10, null],
    [7, 8, null],
  ])('places %d to %d of ten from the bottom: %s', (best, worst, expected) => {
    expect(amountOf({ county: 'A', best, worst }, table, 10)).toBe(expected)
  })
})

test.each([
  [[true, true], true],
  [[true, null], null],
  [[null, null], null],
  [[false, null], false],
  [[false, true], false],
  [[], true],
])('A5.R31: %j all hold: %s', (truths, expected) => {
  expect(allHold(truths)).toBe(expected)
})

test('A5.R31: publications follow each other over the turn of the year', () => {
  expect(positionOf(2022, 1, 6) - positionOf(2021, 6, 6)).toBe(1)
  expect(positionOf(2021, 2, 6) - positionOf(2021, 1, 6)).toBe(1)
  expect(positionOf(undefined, 1, 6)).toBeNaN()
  expect(positionOf(2021, undefined, 6)).toBeNaN()
})
