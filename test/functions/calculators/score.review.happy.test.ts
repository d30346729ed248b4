import { describe, expect, test } from 'vitest'
import { TODAY, testApp } from '../../http/app.ts'
import { score } from '../../http/calculate.ts'
import { FIRM, firmWithout } from '../../http/situations.ts'

const app = testApp()
const SECOND_TIER = 'star-enterprise.new-product-second-tier'
const ACCUMULATION = 'star-enterprise.listing-accumulation'

describe('what a reviewer has yet to judge is a range, never a guess', () => {
  test('points for quality (A1.R08): up to 7', async () => {
    const { outcome, result, requiresReview } = await score(app, { situation: firmWithout('reviewerQualityPoints') })
    expect(outcome).toBe('computed')
    expect(result!.totalPoints).toEqual({ least: '71.1', most: '78.1' })
    expect(requiresReview).toEqual([
      expect.objectContaining({
        code: 'REVIEW_REQUIRED',
        rule: 'A1.R08',
        missing: ['reviewerQualityPoints'],
        least: '0',
        most: '7',
      }),
    ])
  })

  test('points for standards (A1.R09) beside those for quality: both are told', async () => {
    const situation = firmWithout('reviewerQualityPoints', 'reviewerStandardPoints')
    const { result, requiresReview } = await score(app, { situation })
    expect(result!.innovationPoints).toEqual({ least: '28.6', most: '38.6' })
    expect(requiresReview.map(({ rule }) => rule)).toEqual(['A1.R08', 'A1.R09'])
  })

  test('without an honour there is nothing to judge', async () => {
    const situation = { ...firmWithout('reviewerQualityPoints'), qualityHonours: [] }
    const { result, requiresReview } = await score(app, { situation })
    expect(result!.totalPoints).toEqual({ least: '71.1', most: '71.1' })
    expect(requiresReview).toEqual([])
  })

  test('an unconfirmed condition (A1.R02) leaves the entry open', async () => {
    const { outcome, requiresReview } = await score(app, { situation: firmWithout('leadsItsTrade') })
    expect(outcome).toBe('computed')
    expect(requiresReview).toEqual([expect.objectContaining({ rule: 'A1.R02', missing: ['leadsItsTrade'] })])
  })

  test('a share of 49.9 % against the lost figure (A1.R13) asks for it, or for a reviewer', async () => {
    const { result, requiresReview } = await score(app, { situation: withShare(499) })
    expect(result!.totalPoints).toEqual({ least: '73.1', most: '74.1' })
    const [review] = requiresReview
    expect(requiresReview).toHaveLength(1)
    expect(review).toMatchObject({ rule: 'A1.R13', least: '0', most: '1' })
    expect(review!.missing).toEqual(expect.arrayContaining(['reviewerFindsSecondTier']))
  })

  test.each([
    [true, '74.1'],
    [false, '73.1'],
  ])('a reviewer who finds %s settles it', async (reviewerFindsSecondTier, total) => {
    const { result, requiresReview } = await score(app, { situation: { ...withShare(499), reviewerFindsSecondTier } })
    expect(result!.totalPoints).toEqual({ least: total, most: total })
    expect(requiresReview).toEqual([])
  })
})

describe('a firm that may not be rated is refused, with every reason', () => {
  const refusal = {
    ...FIRM,
    registeredInCity: false,
    isAboveScaleIndustrial: false,
    revenueFen: 10_000_000_000 - 1,
    isLawfulAndHonest: false,
    evadedTax: true,
    owesWages: true,
    hasOtherDisqualification: true,
  }

  test.each(['zh', 'en'] as const)('in %s', async (language) => {
    const decision = await score(app, { asOf: TODAY, situation: refusal }, language)
    expect(decision.outcome).toBe('refused')
    expect(decision).not.toHaveProperty('result')
    expect(decision.reasons.map(({ code, kind, rule }) => [code, kind, rule])).toEqual([
      ['NOT_REGISTERED_IN_CITY', 'refusal', 'A1.R01'],
      ['NOT_ABOVE_SCALE', 'refusal', 'A1.R01'],
      ['REVENUE_BELOW_FLOOR', 'refusal', 'A1.R01'],
      ['NOT_LAWFUL_OR_HONEST', 'refusal', 'A1.R02'],
      ['TAX_EVASION', 'refusal', 'A1.R03'],
      ['WAGE_ARREARS', 'refusal', 'A1.R03'],
      ['OTHER_DISQUALIFICATION', 'refusal', 'A1.R03'],
    ])
    for (const { detail, citation } of decision.reasons) {
      expect(/\p{Script=Han}/u.test(detail)).toBe(language === 'zh')
      expect(citation.article).not.toBe('')
    }
    expect(new Set(decision.trace.map(({ rule }) => rule))).toEqual(new Set(['A1.R01', 'A1.R02', 'A1.R03']))
  })

  test('one finding settles it, whatever is still open', async () => {
    const { outcome } = await score(app, { situation: { ...firmWithout('leadsItsTrade'), owesWages: true } })
    expect(outcome).toBe('refused')
  })
})

describe('what if an open slot were set', () => {
  test('35 % reaches a second tier of 30 % (worked example 13), and the reply says that it is a what-if', async () => {
    const asked = { asOf: TODAY, situation: withShare(350) }
    const open = await score(app, asked)
    const decision = await score(app, { ...asked, slots: { [SECOND_TIER]: '30' } })
    expect(open).not.toHaveProperty('whatIf')
    expect(decision.whatIf).toBe(true)
    expect(decision.book).not.toBe(open.book)
    expect(decision.result!.totalPoints).toEqual({ least: '74.1', most: '74.1' })
    expect(decision.requiresReview).toEqual([])
    const used = decision.trace.flatMap(({ parameters }) => parameters).find(({ id }) => id === SECOND_TIER)
    expect(used).toMatchObject({ value: '30' })
  })

  test('35 % does not reach 35.0001 %', async () => {
    const { result } = await score(app, { situation: withShare(350), slots: { [SECOND_TIER]: '35.0001' } })
    expect(result!.totalPoints).toEqual({ least: '73.1', most: '73.1' })
  })

  test.each([
    [{}, '4'],
    [{ [ACCUMULATION]: 'highest' }, '4'],
    [{ [ACCUMULATION]: 'sum' }, '5'],
  ])('two listings (worked example 8) under %j give %s', async (slots, points) => {
    const situation = { ...FIRM, listings: ['regionalDisplay', 'neeq'] }
    const { result, whatIf } = await score(app, { situation, slots })
    expect(result!.lines.find(({ rule }) => rule === 'A1.R21')).toMatchObject({ least: points, most: points })
    expect(whatIf).toBe(Object.keys(slots).length > 0 ? true : undefined)
  })
})

/** The firm with new products of so many thousandths of its sales. */
function withShare(thousandths: number) {
  return { ...FIRM, newProductRevenueFen: thousandths, totalSalesRevenueFen: 1000 }
}
