import { describe, expect, test } from 'vitest'
import { countyInnovationRanking as ranking } from '../../../../domain/policies/innovation/county-innovation-ranking.ts'
import { platformAward } from '../../../../domain/policies/innovation/platform-award.ts'
import { faults } from '../../decide.ts'
import { decided } from './case.ts'
import { publication, ranks, TEN } from './ranking-case.ts'

// What the tables beside this file leave open: a case without the ranking of a year, codes, and rankings half known.

test('without the ranking of a year the others are told all the same', () => {
  const halfYears = [{ year: 2021, half: 1, ranks: ranks(...TEN) }]
  const { trace } = decided(ranking, { publications: [publication(2021, 1, 'A1', 'B2', 'C3')], halfYears })
  expect(trace.map(({ rule, item }) => `${rule} ${item}`)).toEqual([
    'A5.R36 inPeriod',
    'A5.R31 publication2021n1',
    'A5.R32 halfYear2021h1',
  ])
})

describe('the code of a county', () => {
  const accepts = (county: string) =>
    ranking.situation.safeParse({ publications: [{ year: 2021, number: 1, ranks: ranks(county, ...TEN) }] }).success

  test.each(['YC', 'Y1', 'ABCDEFGHIJ'])('may be %s', (county) => expect(accepts(county)).toBe(true))
  test.each(['', 'Y', 'ABCDEFGHIJK', '1A', 'Yc', 'xYC', 'YC x'])('may not be "%s"', (county) => {
    expect(accepts(county)).toBe(false)
  })
})

test.each([
  ['nothing yet', {}],
  ['a ranking without rows', { publications: [{ year: 2021, number: 1 }] }],
  ['a year without orders', { annual: { year: 2021, ranks: ranks(...TEN) } }],
])('%s has no faults between its parts', (_what, situation) => expect(faults(ranking, situation)).toEqual([]))

test('the last of one year stands before the first of the next', () => {
  const inOrder = [publication(2021, 6, 'A1', 'B2', 'C3'), publication(2022, 1, 'A1', 'B2', 'C3')]
  expect(faults(ranking, { publications: inOrder })).toEqual([])
  expect(faults(ranking, { publications: inOrder.toReversed() })).toEqual(['/publications/1 outOfOrder'])
})

test('the awards of a platform are named by its kind, in small letters', () => {
  const ids = platformAward.parameters.map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining(['innovation.innovation-centre-awards', 'innovation.star-creation-farm-awards']),
  )
})
