import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { standings } from '../../../domain/kit/index.ts'

interface Entry {
  readonly name: string
  readonly score: number
}

const order = (entries: readonly Entry[], lines: readonly number[], decisions: readonly (readonly string[])[] = []) =>
  standings(entries, { nameOf: ({ name }) => name, compare: (a, b) => b.score - a.score, lines, decisions })
const scored = (...scores: number[]): Entry[] => scores.map((score, i) => ({ name: 'abcdefgh'[i]!, score }))
const shown = (entries: readonly Entry[], lines: readonly number[], decisions?: readonly (readonly string[])[]) =>
  order(entries, lines, decisions).placed.map(
    ({ entry: { name }, rank, place, status }) => `${name} ${rank} ${place ?? '-'} ${status}`,
  )

describe('places', () => {
  test('best first', () => {
    expect(shown(scored(5, 9, 7), [1])).toEqual(['b 1 1 SETTLED', 'c 2 2 SETTLED', 'a 3 3 SETTLED'])
    expect(shown([], [1])).toEqual([])
  })

  test('equals share a rank; between two lines nothing has to be decided', () => {
    expect(shown(scored(5, 7, 7, 4), [3])).toEqual(['b 1 1 SETTLED', 'c 1 2 SETTLED', 'a 3 3 SETTLED', 'd 4 4 SETTLED'])
  })

  test('a tie across a line is pending, whole', () => {
    const { placed, ties } = order(scored(9, 7, 7, 7, 4), [1, 2, 3, 4])
    expect(placed.map(({ place, status }) => [place, status])).toEqual([
      [1, 'SETTLED'],
      [null, 'TIE_PENDING'],
      [null, 'TIE_PENDING'],
      [null, 'TIE_PENDING'],
      [5, 'SETTLED'],
    ])
    expect(ties).toEqual([{ rank: 2, entries: scored(9, 7, 7, 7, 4).slice(1, 4), afterPlaces: [2, 3] }])
  })

  test('a tie that ends at a line does not cross it', () => {
    expect(order(scored(7, 7, 4), [2]).ties).toEqual([])
    expect(order(scored(9, 7, 7), [1]).ties).toEqual([])
  })

  test('a decision settles it in its own order', () => {
    expect(shown(scored(9, 7, 7), [2], [['c', 'b']])).toEqual(['a 1 1 SETTLED', 'c 2 2 DECIDED', 'b 2 3 DECIDED'])
  })

  test('half a decision settles nothing', () => {
    expect(shown(scored(9, 7, 7), [2], [['c']]).slice(1)).toEqual(['b 2 - TIE_PENDING', 'c 2 - TIE_PENDING'])
  })

  const entries = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1 }), score: fc.nat(5) }), {
    selector: ({ name }) => name,
  })
  test.prop([entries, fc.array(fc.integer({ min: 1, max: 20 }))])(
    'everyone is placed once, in order, whatever the order given',
    (all, lines) => {
      const { placed } = order(all, lines)
      expect(new Set(placed.map(({ entry }) => entry.name)).size).toBe(all.length)
      for (const { entry, rank } of placed) expect(rank).toBe(1 + all.filter(({ score }) => score > entry.score).length)
      expect(order(all.toReversed(), lines)).toEqual(order(all, lines))
    },
  )
})
