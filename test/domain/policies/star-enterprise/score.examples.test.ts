import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { bookOf, evaluate, type Firm, firm, pointsOf, scored, show, TEXT_ALONE } from './firm.ts'

// The worked examples of the specification, by their numbers. Those of the ranking (11, 12) are tested with it.

describe('worked examples', () => {
  test.each([
    [1_000_000, '10'],
    [999_999, '8'],
    [500_000, '8'],
    [499_999, '6'],
    [200_000, '6'],
    [100_000, '4'],
    [50_000, '2'],
    [10_000, '1'],
  ])('1 (A1.R05): revenue of %d 万元 gives %s', (amount, points) => {
    expect(pointsOf('revenue', { revenueFen: wan(amount) })).toBe(points)
  })

  test('1 (A1.R01): revenue of 9,999 万元 has no score at all', () => {
    expect(evaluate(firm({ revenueFen: wan(9999) }))).toMatchObject({ outcome: 'refused' })
  })

  test.each([
    [5000, '20'],
    [4999.99, '15'],
    [3000, '15'],
    [1000, '10'],
    [500, '5'],
    [300, '3'],
    [100, '2'],
    [99.99, '0'],
  ])('2 (A1.R06): tax of %d 万元 gives %s', (amount, points) => {
    expect(pointsOf('tax', { taxFen: Math.round(wan(amount)) })).toBe(points)
  })

  test.each([
    [3600, 3000, '8'],
    [1300, 1000, '10'],
    [1299.99, 1000, '8'],
    [500, 500, '2'],
    [499, 500, '0'],
  ])('3 (A1.R07): tax of %d after %d 万元 gives %s', (now, before, points) => {
    expect(pointsOf('taxGrowth', { taxFen: Math.round(wan(now)), taxPriorFen: wan(before) })).toBe(points)
  })

  test('3 (A1.R07): no tax the year before is 0 and a notice', () => {
    const decision = evaluate(firm({ taxPriorFen: 0 }))
    expect(pointsOf('taxGrowth', { taxPriorFen: 0 })).toBe('0')
    expect(decision.reasons.map(({ code, kind }) => [code, kind])).toEqual([['GROWTH_UNDEFINED', 'notice']])
  })

  test.each<[number, string, string, Firm, string]>([
    [4, 'A1.R10', 'platform', { researchCentres: ['national'] }, '4'],
    [4, 'A1.R10', 'platform', { researchCentres: ['provincial', 'municipal'] }, '5'],
    [4, 'A1.R10', 'platform', { researchCentres: ['national', 'provincial'] }, '5'],
    [4, 'A1.R10', 'platform', { researchCentres: ['municipal'] }, '2'],
    [5, 'A1.R15', 'validPatents', { validInventionPatents: 3, validOtherPatents: 4 }, '2.3'],
    [5, 'A1.R15', 'validPatents', { validInventionPatents: 4, validOtherPatents: 6 }, '3'],
    [5, 'A1.R16', 'grantedPatents', { grantedInventionPatents: 1, grantedOtherPatents: 6 }, '1.3'],
    [5, 'A1.R16', 'grantedPatents', { grantedInventionPatents: 1, grantedOtherPatents: 20 }, '2'],
    [5, 'A1.R16', 'grantedPatents', { grantedInventionPatents: 0, grantedOtherPatents: 39 }, '1.95'],
    [6, 'A1.R14', 'awards', { nationalAwards: 1, provincialAwards: 1 }, '5'],
    [6, 'A1.R14', 'awards', { nationalAwards: 2, provincialAwards: 0 }, '5'],
    [6, 'A1.R14', 'awards', { nationalAwards: 0, provincialAwards: 3 }, '3'],
    [7, 'A1.R24', 'employment', { employees: 999 }, '0'],
    [7, 'A1.R24', 'employment', { employees: 1000 }, '1'],
    [7, 'A1.R24', 'employment', { employees: 1499 }, '1'],
    [7, 'A1.R24', 'employment', { employees: 1500 }, '1.5'],
    [7, 'A1.R24', 'employment', { employees: 2300 }, '2'],
    [7, 'A1.R24', 'employment', { employees: 3000 }, '3'],
    [7, 'A1.R24', 'employment', { employees: 8000 }, '3'],
  ])('%d (%s): %s with %j gives %s', (_number, _rule, item, facts, points) => {
    expect(pointsOf(item, facts)).toBe(points)
  })

  test('4 (A1.R10): a level is named once', () => {
    const { error } = score.situation.safeParse(firm({ researchCentres: ['municipal', 'municipal'] }))
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[['researchCentres'], 'repeated']])
  })

  test('8 (A1.R21): display board and 新三板 in one year', () => {
    const listings = ['regionalDisplay', 'neeq']
    expect(pointsOf('listing', { listings })).toBe('4')
    expect(pointsOf('listing', { listings }, { book: bookOf({ 'listing-accumulation': 'sum' }) })).toBe('5')
  })

  test('9 (A1.R04, A1.R29): the whole firm', () => {
    const decision = evaluate(firm())
    const { lines, ...sums } = decision.result!
    expect(decision.outcome).toBe('computed')
    expect(decision.reasons).toEqual([])
    expect(decision.requiresReview).toEqual([])
    expect(Object.fromEntries(Object.entries(sums).map(([name, range]) => [name, show(range)]))).toEqual({
      scalePoints: '31',
      innovationPoints: '34.6',
      creditPoints: '4',
      basePoints: '69.6',
      bonusPoints: '5.5',
      totalPoints: '75.1',
    })
    expect(Object.fromEntries(lines.map((line) => [line.item, show(line)]))).toEqual({
      revenue: '8',
      tax: '15',
      taxGrowth: '8',
      quality: '4',
      standards: '2',
      platform: '5',
      strategicEmerging: '2',
      highTech: '1',
      newProduct: '2',
      awards: '1',
      validPatents: '2.3',
      grantedPatents: '1.3',
      integration: '3',
      smartManufacturing: '3',
      green: '3',
      transformation: '5',
      listing: '0',
      taxCredit: '2',
      qualityCredit: '2',
      employment: '2',
      studentAid: '0.5',
      disabledAid: '0',
      commendation: '1',
      povertyRelief: '2',
    })
  })

  test('10 (A1.R03): the same firm in arrears with wages', () => {
    const decision = evaluate(firm({ owesWages: true }))
    expect(decision.outcome).toBe('refused')
    expect(decision).not.toHaveProperty('result')
    expect(decision.reasons.map(({ code }) => code)).toEqual(['WAGE_ARREARS'])
  })

  test('13 (A1.R13): shares of new products', () => {
    const share = (sales: number) => ({ newProductRevenueFen: sales, totalSalesRevenueFen: 1000 })
    expect(pointsOf('newProduct', share(500))).toBe('2')
    expect(pointsOf('newProduct', share(499))).toBe('0–1')
    expect(evaluate(firm(share(499))).requiresReview).toMatchObject([
      { code: 'REVIEW_REQUIRED', rule: 'A1.R13', least: '0', most: '1' },
    ])
    expect(pointsOf('newProduct', share(350), { book: bookOf({ 'new-product-second-tier': '30' }) })).toBe('1')
    expect(pointsOf('newProduct', share(0))).toBe('0')
  })
})

describe('golden examples of the calculator', () => {
  test.each(score.examples.map((example) => [example.title.en, example] as const))('%s', (_title, example) => {
    const situation = score.situation.parse(example.situation) as Firm
    const decision = score.evaluate(situation, { asOf: example.asOf, book: TEXT_ALONE })
    const codes = [...decision.reasons, ...decision.requiresReview].map(({ code }) => code)
    expect(decision.outcome).toBe(example.outcome)
    expect(codes).toEqual(expect.arrayContaining([...(example.codes ?? [])]))
    expect(decision.result ?? {}).toMatchObject((example.result ?? {}) as object)
    expect(score.crossCheck(situation)).toEqual([])
  })
})

test('A1.R29 the best firm has 100 and a bonus of 10: not cut at 100 (D-03)', () => {
  const best = firm({
    revenueFen: wan(1_000_000),
    taxFen: wan(5000),
    reviewerQualityPoints: '7',
    reviewerStandardPoints: '3',
    nationalAwards: 2,
    validInventionPatents: 6,
    grantedInventionPatents: 2,
    integrationStatus: 'certified',
    smartManufacturing: ['factory'],
    greenNational: 1,
    listings: ['exchange'],
    qualityCreditGrade: 'AAA',
    employees: 3000,
    studentAidLevel: 'provincialOrAbove',
    disabledAidLevel: 'provincialOrAbove',
    commendationLevel: 'national',
  })
  const { lines, scalePoints, innovationPoints, creditPoints, basePoints, bonusPoints, totalPoints } = scored(best)
  const groups = [scalePoints, innovationPoints, creditPoints, basePoints, bonusPoints, totalPoints]
  expect(groups.map(show)).toEqual(['40', '55', '5', '100', '10', '110'])
  expect(lines.map(({ least, most, cap }) => [least, most].every((points) => points === cap))).not.toContain(false)
})
