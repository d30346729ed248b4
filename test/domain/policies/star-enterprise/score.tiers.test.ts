import { describe, expect, test } from 'vitest'
import { wan, yi } from '../../../../domain/kit/index.ts'
import { evaluate, firm, pointsOf } from './firm.ts'

/** Every threshold with what is given one fen under it, at it, and one fen over it. */
const around = (...rows: [threshold: number, under: string, from: string][]) =>
  rows.flatMap(([threshold, under, from]): [number, string][] => [
    [threshold - 1, under],
    [threshold, from],
    [threshold + 1, from],
  ])

describe('A1.R05 revenue tiers (D-01: the lower edge is in)', () => {
  test.each(
    around([yi(100), '8', '10'], [yi(50), '6', '8'], [yi(20), '4', '6'], [yi(10), '2', '4'], [yi(5), '1', '2']),
  )('%d fen gives %s', (revenueFen, points) => {
    expect(pointsOf('revenue', { revenueFen })).toBe(points)
  })

  test.each([
    [yi(1), '1'],
    [yi(1) + 1, '1'],
    [10 ** 14, '10'],
  ])('%d fen gives %s', (revenueFen, points) => {
    expect(pointsOf('revenue', { revenueFen })).toBe(points)
  })

  test('A1.R01 one fen under the lowest tier is out of scope (D-02)', () => {
    expect(evaluate(firm({ revenueFen: yi(1) - 1 })).outcome).toBe('refused')
  })
})

describe('A1.R06 tax tiers', () => {
  test.each([
    ...around(
      [wan(5000), '15', '20'],
      [wan(3000), '10', '15'],
      [wan(1000), '5', '10'],
      [wan(500), '3', '5'],
      [wan(300), '2', '3'],
      [wan(100), '0', '2'],
    ),
    [0, '0'] as [number, string],
    [10 ** 14, '20'] as [number, string],
  ])('%d fen gives %s', (taxFen, points) => {
    expect(pointsOf('tax', { taxFen })).toBe(points)
  })
})

describe('A1.R07 growth tiers, compared exactly', () => {
  const growth = (taxFen: number, taxPriorFen: number) => pointsOf('taxGrowth', { taxFen, taxPriorFen })

  test.each(
    around(
      [wan(1300), '8', '10'],
      [wan(1200), '6', '8'],
      [wan(1100), '4', '6'],
      [wan(1050), '2', '4'],
      [wan(1000), '0', '2'],
    ),
  )('%d fen after 1000 万元 gives %s', (taxFen, points) => {
    expect(growth(taxFen, wan(1000))).toBe(points)
  })

  test.each(
    // Products of these are far beyond 2⁵³: a float would round one fen away.
    around([91_000_000_000_000, '8', '10'], [84_000_000_000_000, '6', '8'], [70_000_000_000_000, '0', '2']),
  )('%d fen after 70,000,000,000,000 gives %s', (taxFen, points) => {
    expect(growth(taxFen, 70_000_000_000_000)).toBe(points)
  })

  test.each([
    [0, 1, '0'],
    [1, 1, '2'],
    [2, 1, '10'],
    // A third more than three fen; 30 % more than 7 fen is 9.1.
    [4, 3, '10'],
    [9, 7, '8'],
    [10, 7, '10'],
    [10 ** 14, 1, '10'],
  ])('%d fen after %d gives %s', (taxFen, taxPriorFen, points) => {
    expect(growth(taxFen, taxPriorFen)).toBe(points)
  })

  describe('D-06 without growth the reviewer decides', () => {
    test.each([
      [0, '0'],
      [0, '3.5'],
      [0, '10'],
      [-1, '10'],
      [-wan(500), '6'],
    ])('a prior year of %d fen gives the reviewer’s %s', (taxPriorFen, reviewerGrowthPoints) => {
      const decision = evaluate(firm({ taxPriorFen, reviewerGrowthPoints }))
      expect(pointsOf('taxGrowth', { taxPriorFen, reviewerGrowthPoints })).toBe(reviewerGrowthPoints)
      expect(decision.reasons).toMatchObject([{ code: 'GROWTH_UNDEFINED', kind: 'notice', rule: 'A1.R07' }])
      expect(decision.outcome).toBe('computed')
    })

    test('with growth the reviewer’s points count for nothing, and nothing is said', () => {
      expect(pointsOf('taxGrowth', { taxPriorFen: 1, taxFen: 0, reviewerGrowthPoints: '10' })).toBe('0')
      expect(evaluate(firm({ reviewerGrowthPoints: '10' })).reasons).toEqual([])
    })
  })
})
