import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Range, wan } from '../../../../domain/kit/index.ts'
import { enterpriseAward } from '../../../../domain/policies/innovation/enterprise-award.ts'
import { arbitrarySituation } from '../../arbitrary.ts'
import { asked, changeable, codesOf, decided, type Facts, faultsOf, inWan, refusals, traced, without } from './case.ts'

const title = (innovativeFirmTitle: string, more: Facts = {}): Facts => ({
  innovativeFirmTitle,
  titleGrantedOn: '2021-09-01',
  isNewTitle: true,
  titleAlreadyRewarded: false,
  titleRewardedByOtherCityPolicy: false,
  ...more,
})

const certificate = (number: number, inARow: number, more: Facts = {}): Facts =>
  without(
    title('highTech', {
      highTechCertificateNumber: number,
      highTechCertificatesInARow: inARow,
      threeInARowAlreadyRewarded: false,
      ...more,
    }),
    'isNewTitle',
  )

const award = (facts: Facts): number | string => {
  const amounts = inWan(enterpriseAward, facts)
  return typeof amounts === 'string' ? amounts : amounts.award!
}

/** The items of the trace that give something, with their rules. */
const given = (facts: Facts) =>
  decided(enterpriseAward, facts)
    .trace.filter(({ rule, value }) => rule >= 'A5.R17' && rule <= 'A5.R23' && typeof value === 'number' && value > 0)
    .map(({ rule, item, value }) => `${rule} ${item} ${(value as number) / wan(1)}`)

describe('A5.R18, A5.R19, A5.R23 titles with one figure', () => {
  test.each([
    ['littleGiant', 'A5.R18 littleGiantOrGazelle', 30],
    ['gazelle', 'A5.R18 littleGiantOrGazelle', 30],
    ['youngEagle', 'A5.R19 youngEagle', 10],
    ['technologySme', 'A5.R23 technologySme', 1],
  ])('%s: %s, %d 万元, halved (A5.R24)', (name, item, figure) => {
    expect(inWan(enterpriseAward, title(name))).toEqual({ award: figure, city: figure / 2, county: figure / 2 })
    expect(given(title(name))).toEqual([`${item} ${figure}`])
    expect(refusals(enterpriseAward, title(name, { isNewTitle: false }))).toEqual(['NOT_NEWLY_RECOGNISED'])
    expect(faultsOf(enterpriseAward, without(title(name), 'isNewTitle'))).toEqual(['/isNewTitle required'])
  })

  test('little giant and gazelle in one year are two recognitions', () => {
    expect(Number(award(title('littleGiant'))) + Number(award(title('gazelle')))).toBe(60)
  })
})

describe('A5.R17 unicorn', () => {
  const unicorn = (unicornApprovedFen: number) => title('unicorn', { unicornApprovedFen })

  test.each([
    [1, 0.000001],
    [wan(80), 80],
    [wan(100), 100],
  ])('%d fen approved: %d 万元', (approved, figure) => {
    expect(award(unicorn(approved))).toBe(figure)
  })

  test('80 万元 are halved', () => {
    expect(inWan(enterpriseAward, unicorn(wan(80)))).toEqual({ award: 80, city: 40, county: 40 })
    expect(given(unicorn(wan(80)))).toEqual(['A5.R17 unicorn 80'])
  })

  test('an odd fen falls to the city', () => {
    const { cityFen, countyFen } = decided(enterpriseAward, unicorn(3)).result as Record<string, Range>
    expect([cityFen!.least, countyFen!.least]).toEqual([2, 1])
  })

  test.each([wan(100) + 1, wan(120)])('%d fen are above the ceiling', (approved) => {
    const { reasons } = decided(enterpriseAward, unicorn(approved))
    expect(reasons).toMatchObject([{ code: 'ABOVE_CEILING', rule: 'A5.R17', citation: { article: '第五条' } }])
  })

  test('nothing approved yet: open up to the ceiling, and under review', () => {
    const { outcome, result, requiresReview } = decided(enterpriseAward, title('unicorn'))
    expect(outcome).toBe('computed')
    expect(result!.awardFen).toEqual({ least: 1, most: wan(100) })
    expect(requiresReview.map(({ code, rule, missing }) => [code, rule, missing])).toEqual([
      ['REVIEW_REQUIRED', 'A5.R17', ['unicornApprovedFen']],
      ['REVIEW_REQUIRED', 'A5.R17', ['unicornApprovedFen']],
    ])
  })

  test('an approval of nothing is a fault, and an approval says nothing of another title', () => {
    expect(enterpriseAward.situation.safeParse(unicorn(0)).success).toBe(false)
    expect(award(title('gazelle', { unicornApprovedFen: wan(120) }))).toBe(30)
  })
})

describe('A5.R20, A5.R21, A5.R22 high-tech certificates', () => {
  test.each([
    [1, 1, 20, ['A5.R20 firstCertificate 20']],
    [2, 2, 10, ['A5.R21 renewedCertificate 10']],
    [3, 3, 20, ['A5.R21 renewedCertificate 10', 'A5.R22 threeInARow 10']],
    [4, 4, 10, ['A5.R21 renewedCertificate 10']],
    [2, 1, 10, ['A5.R21 renewedCertificate 10']],
    [3, 2, 10, ['A5.R21 renewedCertificate 10']],
    [4, 3, 20, ['A5.R21 renewedCertificate 10', 'A5.R22 threeInARow 10']],
    [30, 30, 10, ['A5.R21 renewedCertificate 10']],
  ])('certificate %d, %d in a row: %d 万元', (number, inARow, figure, lines) => {
    expect(award(certificate(number, inARow))).toBe(figure)
    expect(given(certificate(number, inARow))).toEqual(lines)
  })

  test('four in a row from the first: 60 万元 in all; with a lapse after the first: 60 as well, one certificate later', () => {
    const series = (...rows: [number, number][]) =>
      rows.reduce((total, [number, inARow]) => total + Number(award(certificate(number, inARow))), 0)
    expect(series([1, 1], [2, 2], [3, 3], [4, 4])).toBe(60)
    expect(series([1, 1], [2, 1], [3, 2], [4, 3])).toBe(60)
  })

  test('the extra is paid once for the firm', () => {
    expect(award(certificate(6, 3, { threeInARowAlreadyRewarded: true }))).toBe(10)
    expect(faultsOf(enterpriseAward, without(certificate(3, 3), 'threeInARowAlreadyRewarded'))).toEqual([
      '/threeInARowAlreadyRewarded required',
    ])
    expect(faultsOf(enterpriseAward, without(certificate(2, 2), 'threeInARowAlreadyRewarded'))).toEqual([])
  })

  test('a renewal need not be new', () => {
    expect(award(certificate(2, 2, { isNewTitle: false }))).toBe(10)
  })

  test('no more certificates in a row than there are', () => {
    expect(faultsOf(enterpriseAward, certificate(2, 3))).toEqual(['/highTechCertificatesInARow moreThanAll'])
    expect(faultsOf(enterpriseAward, certificate(3, 3))).toEqual([])
  })

  test('both counts are asked for of a certificate, neither of another title', () => {
    const bare = without(certificate(3, 3), 'highTechCertificateNumber', 'highTechCertificatesInARow')
    expect(faultsOf(enterpriseAward, bare)).toEqual([
      '/highTechCertificatesInARow required',
      '/highTechCertificateNumber required',
    ])
    expect(faultsOf(enterpriseAward, title('gazelle'))).toEqual([])
  })
})

describe('A5.R22, A5.R38 what was paid before', () => {
  test.each<[Facts, string, string[]]>([
    [{ titleAlreadyRewarded: true }, 'granted', []],
    [{ titleAlreadyRewarded: true, threeInARowAlreadyRewarded: true }, 'refused', ['ALREADY_REWARDED']],
    [{ titleAlreadyRewarded: true, highTechCertificatesInARow: 2 }, 'refused', ['ALREADY_REWARDED']],
  ])(
    'the award of the certificate and the extra for three in a row are apart: %j is %s',
    (change, outcome, reasons) => {
      const decision = decided(enterpriseAward, { ...certificate(3, 3), ...change })
      expect([decision.outcome, decision.reasons.map(({ code }) => code)]).toEqual([outcome, reasons])
    },
  )

  test('the first certificate need not say how many came in a row', () => {
    const first = without(certificate(1, 1), 'highTechCertificatesInARow')
    expect(faultsOf(enterpriseAward, first)).toEqual([])
    expect(decided(enterpriseAward, first)).toMatchObject({
      outcome: 'granted',
      result: { awardFen: { least: wan(20) } },
    })
  })
})

describe('A5.R36, A5.R38, A5.R01 beside the amounts', () => {
  test.each<[Facts, string[]]>([
    [{ titleGrantedOn: '2019-12-31' }, ['OUTSIDE_PERIOD']],
    [{ titleGrantedOn: '2023-01-01' }, ['OUTSIDE_PERIOD']],
    [{ titleAlreadyRewarded: true }, ['ALREADY_REWARDED']],
    [{ titleRewardedByOtherCityPolicy: true }, ['PAID_UNDER_OTHER_CITY_POLICY']],
    [{ titleAlreadyRewarded: true, isNewTitle: false }, ['NOT_NEWLY_RECOGNISED', 'ALREADY_REWARDED']],
  ])('%j is refused: %j', (more, expected) => {
    expect(refusals(enterpriseAward, title('gazelle', more))).toEqual(expected)
  })

  test('remarks and findings do not refuse', () => {
    const facts = title('gazelle', { titleGrantedOn: '2020-06-15', hadRdSpending: false, hasCountyFinance: false })
    expect(codesOf(enterpriseAward, facts).toSorted()).toEqual([
      'BEFORE_ISSUE_DATE',
      'NO_COUNTY_FINANCE',
      'NO_RD_SPENDING',
    ])
    expect(award(facts)).toBe(30)
    expect(codesOf(enterpriseAward, title('gazelle'))).toEqual([])
  })

  test('no title settles it: nothing else is asked', () => {
    expect(refusals(enterpriseAward, { innovativeFirmTitle: 'none' })).toEqual(['NO_TITLE'])
    expect(faultsOf(enterpriseAward, { innovativeFirmTitle: 'none' })).toEqual([])
    expect(asked(enterpriseAward, {})[0]).toBe('innovativeFirmTitle')
    expect(asked(enterpriseAward, { innovativeFirmTitle: 'none' })).toEqual([])
    expect(faultsOf(enterpriseAward, { innovativeFirmTitle: 'gazelle' })).toEqual([
      '/titleGrantedOn required',
      '/isNewTitle required',
      '/titleAlreadyRewarded required',
      '/titleRewardedByOtherCityPolicy required',
    ])
  })

  test('the trace: every rule with its article', () => {
    expect(traced(enterpriseAward, title('gazelle')).toSorted()).toEqual([
      'A5.R01 rdSpending 第二条',
      'A5.R17 unicorn 第五条',
      'A5.R17 unicornWithinCeiling 第五条',
      'A5.R18 littleGiantOrGazelle 第五条',
      'A5.R19 youngEagle 第五条',
      'A5.R20 firstCertificate 第五条',
      'A5.R21 renewedCertificate 第五条',
      'A5.R22 threeInARow 第五条',
      'A5.R23 technologySme 第五条',
      'A5.R24 award 第五条',
      'A5.R24 cityPart 第五条',
      'A5.R24 countyPart 第五条',
      'A5.R24 recognised 第五条',
      'A5.R36 inPeriod 第一条',
      'A5.R38 noOtherCityPolicy 第十条第三款',
      'A5.R38 paidOnce 第五条',
    ])
  })

  test('a young eagle gains by a title that gives more, and by nothing that is past', () => {
    expect(changeable(enterpriseAward, title('youngEagle'))).toEqual(['innovativeFirmTitle littleGiant'])
  })
})

property.prop([arbitrarySituation(enterpriseAward.program)])(
  'A5.R24: the parts add up, and never pass 100 万元',
  (any) => {
    const facts = {
      ...any,
      titleGrantedOn: '2021-01-01',
      isNewTitle: true,
      titleAlreadyRewarded: false,
      titleRewardedByOtherCityPolicy: false,
    }
    const { outcome, result } = decided(enterpriseAward, facts)
    if (outcome === 'refused') return
    const [award, city, county] = ['awardFen', 'cityFen', 'countyFen'].map((name) =>
      Number((result![name] as Range).least),
    )
    expect(city! + county!).toBe(award)
    expect(award).toBeGreaterThan(0)
    expect(award).toBeLessThanOrEqual(wan(100))
    expect(city! - county!).toBeLessThanOrEqual(1)
  },
)

property.prop([fc.integer({ min: 1, max: wan(100) }), fc.integer({ min: 1, max: wan(100) })])(
  'A5.R17: what is approved within the ceiling is what is paid',
  (a, b) => {
    const paid = (unicornApprovedFen: number) =>
      (decided(enterpriseAward, title('unicorn', { unicornApprovedFen })).result!.awardFen as Range).least
    expect([paid(a), paid(b)]).toEqual([a, b])
  },
)
