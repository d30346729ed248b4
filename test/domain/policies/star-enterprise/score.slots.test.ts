import { describe, expect, test } from 'vitest'
import { bookOf, type Firm, pointsOf } from './firm.ts'

describe('A1.R13 share of new products', () => {
  const share = (newProductRevenueFen: number, totalSalesRevenueFen: number, more: Firm = {}, setTo?: string) =>
    pointsOf(
      'newProduct',
      { newProductRevenueFen, totalSalesRevenueFen, ...more },
      setTo ? { book: bookOf({ 'new-product-second-tier': setTo }) } : {},
    )
  const found = { reviewerFindsSecondTier: true }
  const notFound = { reviewerFindsSecondTier: false }

  test.each([
    [0, '0', '0'],
    [1, '1', '0'],
    [49_999, '1', '0'],
    [50_000, '2', '2'],
    [50_001, '2', '2'],
    [100_000, '2', '2'],
  ])('%d of 100,000 gives %s where the reviewer finds the second bracket, else %s', (sales, yes, no) => {
    expect(share(sales, 100_000, found)).toBe(yes)
    expect(share(sales, 100_000, notFound)).toBe(no)
  })

  test.each([
    [29_999_999_999_999, '0'],
    [30_000_000_000_000, '1'],
    [30_000_000_000_001, '1'],
    [49_999_999_999_999, '1'],
    [50_000_000_000_000, '2'],
    [50_000_000_000_001, '2'],
    [0, '0'],
  ])('%d of 100,000,000,000,000 gives %s once the bracket is set to 30 percent', (sales, points) => {
    expect(share(sales, 100_000_000_000_000, {}, '30')).toBe(points)
    // A set figure leaves nothing to the reviewer.
    expect(share(sales, 100_000_000_000_000, found, '30')).toBe(points)
    expect(share(sales, 100_000_000_000_000, notFound, '30')).toBe(points)
  })

  test('no sales at all reach no bracket', () => {
    expect(share(0, 0)).toBe('0')
    expect(share(0, 0, found)).toBe('0')
    expect(share(0, 0, {}, '0.0001')).toBe('0')
  })

  test.each([
    [333_332, '0'],
    [333_333, '1'],
  ])('%d of 1,000,000 against 33.3333 percent gives %s', (sales, points) => {
    expect(share(sales, 1_000_000, {}, '33.3333')).toBe(points)
  })
})

describe('A1.R21 listing (D-14)', () => {
  test.each([
    [[], '0', '0'],
    [['exchange'], '5', '5'],
    [['neeq'], '4', '4'],
    [['regionalTrading'], '2', '2'],
    [['regionalDisplay'], '1', '1'],
    [['regionalDisplay', 'regionalTrading'], '2', '3'],
    [['regionalDisplay', 'neeq'], '4', '5'],
    [['regionalTrading', 'neeq'], '4', '5'],
    [['exchange', 'regionalDisplay'], '5', '5'],
    [['exchange', 'neeq', 'regionalTrading', 'regionalDisplay'], '5', '5'],
  ])('%j gives %s by the highest, %s by the sum', (listings, highest, sum) => {
    expect(pointsOf('listing', { listings })).toBe(highest)
    expect(pointsOf('listing', { listings }, { book: bookOf({ 'listing-accumulation': 'highest' }) })).toBe(highest)
    expect(pointsOf('listing', { listings }, { book: bookOf({ 'listing-accumulation': 'sum' }) })).toBe(sum)
  })
})
