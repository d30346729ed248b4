import { describe, expect, test } from 'vitest'
import type { Book } from '../../../../domain/kit/index.ts'
import { STARS } from '../../../../domain/policies/star-enterprise/podium.ts'
import { priority } from '../../../../domain/policies/star-enterprise/priority.ts'
import { codes, decide, faults, NO_BOOK } from '../../decide.ts'

const BY_STAR: Book = {
  id: 'by star',
  values: { 'star-enterprise.priority-order': [{ from: '2021-01-01', value: 'byStar' }] },
}

const decided = (starHeld: string, book = NO_BOOK, isStarOfLatestRating = true) =>
  decide<{ place: { least: number } }>(priority, { starHeld, isStarOfLatestRating }, { asOf: '2021-06-30', book })

describe('A1.R37 policies lean to firms with stars', () => {
  test.each(STARS)('%s: first, like every other star, by how much is not said', (star) => {
    const decision = decided(star)
    expect(decision).toMatchObject({ outcome: 'granted', requiresReview: [] })
    expect(decision.result).toEqual({ place: { least: 1, most: 1 }, chiefFirst: { least: true, most: true } })
    expect(codes(decision)).toEqual(['HOW_MUCH_NOT_SAID'])
  })

  test('where officers put the higher stars first, five come before one', () => {
    expect(STARS.map((star) => decided(star, BY_STAR).result!.place.least)).toEqual([1, 2, 3, 4, 5])
  })

  test('no star, or one of an earlier year, is refused', () => {
    expect(codes(decided('none'))).toEqual(['NO_STAR'])
    expect(codes(decided('five', NO_BOOK, false))).toEqual(['STAR_NOT_CURRENT'])
    for (const { rule, citation } of decided('none').reasons)
      expect([rule, citation.article]).toEqual(['A1.R37', '四 首段'])
    expect(faults(priority, { starHeld: 'none' }, { asOf: '2021-06-30' })).toEqual([])
    expect(faults(priority, { starHeld: 'two' }, { asOf: '2021-06-30' })).toEqual(['/isStarOfLatestRating required'])
  })

  test('A1.R32: its chief is put forward first, by article 5', () => {
    const { trace } = decided('three')
    expect(trace.find(({ item }) => item === 'chiefFirst')).toMatchObject({
      rule: 'A1.R32',
      value: true,
      citation: { article: '五 末段' },
    })
  })
})
