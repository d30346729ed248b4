import { describe, expect, test } from 'vitest'
import { yi } from '../../../../domain/kit/index.ts'
import { bookOf, evaluate, firm, firmWithout, pointsOf, show } from './firm.ts'

/** The firm without a figure for new products that is plain: 40 percent. */
const FORTY_PERCENT = { newProductRevenueFen: yi(24) }

describe('A1.R08, A1.R09 points that only a reviewer can give (D-07)', () => {
  test('the quality level is open between 0 and 7, and so is every sum above it', () => {
    const { result, outcome, requiresReview } = evaluate(firmWithout(['reviewerQualityPoints']))
    const { lines, ...sums } = result!
    expect(outcome).toBe('computed')
    expect(lines.find(({ item }) => item === 'quality')).toEqual({
      rule: 'A1.R08',
      item: 'quality',
      least: '0',
      most: '7',
      cap: '7',
    })
    expect(Object.fromEntries(Object.entries(sums).map(([name, range]) => [name, show(range)]))).toEqual({
      scalePoints: '31',
      innovationPoints: '30.6–37.6',
      creditPoints: '4',
      basePoints: '65.6–72.6',
      bonusPoints: '5.5',
      totalPoints: '71.1–78.1',
    })
    expect(requiresReview).toEqual([
      expect.objectContaining({
        code: 'REVIEW_REQUIRED',
        rule: 'A1.R08',
        item: 'quality',
        missing: ['reviewerQualityPoints'],
        least: '0',
        most: '7',
      }),
    ])
  })

  test('standards are open between 0 and 3', () => {
    const { result, requiresReview } = evaluate(firmWithout(['reviewerStandardPoints']))
    expect(show(result!.totalPoints)).toBe('73.1–76.1')
    expect(requiresReview).toMatchObject([
      { rule: 'A1.R09', missing: ['reviewerStandardPoints'], least: '0', most: '3' },
    ])
  })

  test('without an honour or a standard there is nothing to review', () => {
    const names = ['reviewerQualityPoints', 'reviewerStandardPoints']
    const { result, requiresReview } = evaluate(firmWithout(names, { qualityHonours: [], standards: [] }))
    expect(show(result!.totalPoints)).toBe('69.1')
    expect(requiresReview).toEqual([])
  })

  test('every open judgement is named, each with its own rule', () => {
    const names = ['reviewerQualityPoints', 'reviewerStandardPoints', 'leadsItsTrade']
    const { result, requiresReview } = evaluate(firmWithout(names, FORTY_PERCENT))
    expect(requiresReview.map(({ rule }) => rule)).toEqual(['A1.R02', 'A1.R08', 'A1.R09', 'A1.R13'])
    // Scale 31, innovation 26.6 without the three, credit 4, bonus 5.5; open are 7, 3 and 1.
    expect(show(result!.totalPoints)).toBe('67.1–78.1')
  })
})

describe('A1.R13 the bracket that is lost in print (D-09)', () => {
  test('between 0 and 50 percent a reviewer gives 0 or 1', () => {
    const { result, requiresReview } = evaluate(firm(FORTY_PERCENT))
    expect(pointsOf('newProduct', FORTY_PERCENT)).toBe('0–1')
    expect(show(result!.totalPoints)).toBe('73.1–74.1')
    expect(requiresReview).toMatchObject([{ code: 'REVIEW_REQUIRED', rule: 'A1.R13', least: '0', most: '1' }])
    expect(requiresReview[0]!.missing.toSorted()).toEqual([
      'reviewerFindsSecondTier',
      'star-enterprise.new-product-second-tier',
    ])
  })

  test.each([
    ['nothing sold', { newProductRevenueFen: 0 }, '0'],
    ['nothing sold at all', { newProductRevenueFen: 0, totalSalesRevenueFen: 0 }, '0'],
    ['exactly one half', { newProductRevenueFen: yi(30) }, '2'],
  ])('%s needs no reviewer', (_, overrides, points) => {
    expect(pointsOf('newProduct', overrides)).toBe(points)
    expect(evaluate(firm(overrides)).requiresReview).toEqual([])
  })

  test('once officers set the figure, nothing is open', () => {
    for (const [figure, points] of [
      ['40', '1'],
      ['40.0001', '0'],
    ] as const) {
      const book = bookOf({ 'new-product-second-tier': figure })
      expect(pointsOf('newProduct', FORTY_PERCENT, { book })).toBe(points)
      expect(evaluate(firm(FORTY_PERCENT), { book }).requiresReview).toEqual([])
    }
  })

  test('a figure set for later does not reach back', () => {
    const book = bookOf({ 'new-product-second-tier': '30' })
    expect(pointsOf('newProduct', FORTY_PERCENT, { book, asOf: '2020-12-31' })).toBe('0–1')
    expect(pointsOf('newProduct', FORTY_PERCENT, { book, asOf: '2021-01-01' })).toBe('1')
  })

  test('the trace shows the open slot as having no value, and the set one with its date', () => {
    const used = (book = bookOf()) =>
      evaluate(firm(FORTY_PERCENT), { book })
        .trace.find(({ rule }) => rule === 'A1.R13')!
        .parameters.find(({ id }) => id === 'star-enterprise.new-product-second-tier')
    expect(used()).toMatchObject({ value: null, from: null, citation: { article: '附件1-1 二' } })
    expect(used(bookOf({ 'new-product-second-tier': '30' }))).toMatchObject({ value: '30', from: '2021-01-01' })
  })
})
