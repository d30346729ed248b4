import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Range, wan } from '../../../../domain/kit/index.ts'
import { PLATFORM_TYPES } from '../../../../domain/policies/innovation/options.ts'
import { platformAward } from '../../../../domain/policies/innovation/platform-award.ts'
import { platforms } from '../../../../domain/policies/innovation/platforms.ts'
import { arbitrarySituation } from '../../arbitrary.ts'
import {
  asked,
  bookOf,
  changeable,
  codesOf,
  decided,
  type Facts,
  faultsOf,
  inWan,
  itemValue,
  refusals,
  traced,
  without,
} from './case.ts'

const recognition = (more: Facts = {}): Facts => ({
  platformType: 'keyLaboratory',
  platformLevel: 'national',
  platformRecognisedOn: '2021-05-20',
  isNewPlatform: true,
  platformAlreadyRewarded: false,
  platformRewardedByOtherCityPolicy: false,
  ...more,
})

const products = (count: number, more: Facts = {}): Facts =>
  without(
    recognition({ platformType: 'championProduct', newChampionProducts: count, ...more }),
    'isNewPlatform',
    'platformAlreadyRewarded',
  )

const amount = (facts: Facts) => {
  const amounts = inWan(platformAward, facts)
  return typeof amounts === 'string' ? amounts : amounts.award
}

/** National and provincial, in 万元; a dash where the text has no award. */
const AWARDS: Record<string, [rule: string, item: string, national: number | '—', provincial: number | '—']> = {
  technologyInnovationCentre: ['A5.R04', 'innovationCentre', 500, 100],
  manufacturingInnovationCentre: ['A5.R04', 'innovationCentre', 500, 100],
  industrialDesignCentre: ['A5.R05', 'designCentre', 300, 50],
  keyLaboratory: ['A5.R06', 'keyLaboratory', 500, 50],
  keyEngineeringLaboratory: ['A5.R06', 'keyLaboratory', 500, 50],
  engineeringLaboratory: ['A5.R07', 'researchCentre', 100, 20],
  engineeringResearchCentre: ['A5.R07', 'researchCentre', 100, 20],
  engineeringTechnologyResearchCentre: ['A5.R07', 'researchCentre', 100, 20],
  enterpriseTechnologyCentre: ['A5.R07', 'researchCentre', 100, 20],
  clinicalResearchCentre: ['A5.R07', 'researchCentre', 100, 20],
  scholarWorkstation: ['A5.R08', 'scholarWorkstation', '—', 30],
  energySavingDemonstration: ['A5.R09', 'energySaving', '—', 20],
  smallBusinessBase: ['A5.R10', 'smallBusinessBase', 30, 20],
  innovationDemonstrationFirm: ['A5.R11', 'innovationDemonstration', 50, 30],
  championProduct: ['A5.R12', 'championProducts', 20, '—'],
  starCreationFarm: ['A5.R13', 'starCreationFarm', 30, 20],
  incubator: ['A5.R14', 'incubation', 50, 20],
  makerSpace: ['A5.R14', 'incubation', 50, 20],
  agriculturalSciencePark: ['A5.R15', 'agriculturalPark', 100, 20],
}

describe('A5.R04, A5.R05, A5.R06, A5.R07, A5.R08, A5.R09, A5.R10, A5.R11, A5.R12, A5.R13, A5.R14, A5.R15', () => {
  test('every type of the article has its line in the table', () => {
    expect([...Object.keys(AWARDS), 'none']).toEqual(Object.keys(PLATFORM_TYPES))
  })

  const lines = Object.entries(AWARDS).flatMap(([type, [rule, item, national, provincial]]) => [
    [type, 'national', rule, item, national] as const,
    [type, 'provincial', rule, item, provincial] as const,
  ])

  test.each(lines)('%s %s: %s, %s, %s 万元', (platformType, platformLevel, rule, item, figure) => {
    const facts = recognition({ platformType, platformLevel, newChampionProducts: 1 })
    if (figure === '—') {
      const { outcome, reasons } = decided(platformAward, facts)
      expect(outcome).toBe('refused')
      expect(reasons).toMatchObject([{ code: 'LEVEL_NOT_COVERED', rule, citation: { article: '第四条' } }])
      return
    }
    expect(inWan(platformAward, facts)).toEqual({ award: figure, city: figure / 2, county: figure / 2 })
    const given = decided(platformAward, facts).trace.filter(
      ({ item: at, value }) => platforms.some((platform) => platform.item === at) && value !== 0,
    )
    expect(given).toMatchObject([{ rule, item, value: wan(figure), citation: { article: '第四条' } }])
  })
})

describe('A5.R12 products, each once', () => {
  test.each([
    [1, 20],
    [2, 40],
    [3, 60],
    [100, 2000],
  ])('%d of them: %d 万元', (count, expected) => {
    expect(amount(products(count))).toBe(expected)
    expect(inWan(platformAward, products(count))).toMatchObject({ city: expected / 2, county: expected / 2 })
  })

  test('the same product listed again gives nothing', () => {
    expect(refusals(platformAward, products(0))).toEqual(['NO_NEW_PRODUCT'])
  })

  test('their number is asked for only of products', () => {
    expect(faultsOf(platformAward, without(products(1), 'newChampionProducts'))).toEqual([
      '/newChampionProducts required',
    ])
    expect(faultsOf(platformAward, recognition())).toEqual([])
    expect(faultsOf(platformAward, products(1))).toEqual([])
  })
})

describe('A5.R16 who pays', () => {
  test('an innovation centre is halved, and the doubt is told', () => {
    const facts = recognition({ platformType: 'manufacturingInnovationCentre' })
    expect(inWan(platformAward, facts)).toEqual({ award: 500, city: 250, county: 250 })
    expect(codesOf(platformAward, facts)).toEqual(['INNOVATION_CENTRE_SPLIT'])
    expect(codesOf(platformAward, recognition())).toEqual([])
  })

  test.each(['technologyInnovationCentre', 'manufacturingInnovationCentre'])(
    'the city alone pays a %s where that is set, and no other award',
    (platformType) => {
      const book = bookOf({ 'innovation-centre-split': 'cityAlone' })
      expect(inWan(platformAward, recognition({ platformType }), book)).toEqual({ award: 500, city: 500, county: 0 })
      expect(inWan(platformAward, recognition(), book)).toEqual({ award: 500, city: 250, county: 250 })
      expect(itemValue(platformAward, recognition({ platformType }), 'cityShare', book)).toBe('100')
      const halved = bookOf({ 'innovation-centre-split': 'halves' })
      expect(inWan(platformAward, recognition({ platformType }), halved)).toMatchObject({ city: 250 })
    },
  )

  test('a recipient without a county finance is told', () => {
    expect(codesOf(platformAward, recognition({ hasCountyFinance: false }))).toEqual(['NO_COUNTY_FINANCE'])
    expect(codesOf(platformAward, recognition({ hasCountyFinance: true }))).toEqual([])
    expect(amount(recognition({ hasCountyFinance: false }))).toBe(500)
  })
})

describe('A5.R36 the period', () => {
  test.each([
    ['2019-12-31', ['OUTSIDE_PERIOD'], []],
    ['2020-01-01', [], ['BEFORE_ISSUE_DATE']],
    ['2020-12-30', [], ['BEFORE_ISSUE_DATE']],
    ['2020-12-31', [], []],
    ['2021-12-31', [], []],
    ['2022-12-31', [], ['FACT_AFTER_DATE']],
    ['2023-01-01', ['OUTSIDE_PERIOD'], []],
  ])('recognised on %s: refused by %j, told %j', (platformRecognisedOn, refused, told) => {
    const facts = recognition({ platformRecognisedOn })
    expect(refusals(platformAward, facts)).toEqual(refused)
    expect(codesOf(platformAward, facts)).toEqual([...refused, ...told])
  })

  test.each(['2020-12-30', '2023-01-01'])('decided on %s there is no law', (asOf) => {
    const { outcome, result } = platformAward.evaluate(recognition(), { asOf, book: bookOf() })
    expect([outcome, result]).toEqual(['notInForce', undefined])
  })
})

describe('A5.R38 paid once', () => {
  test.each<[Facts, string]>([
    [{ isNewPlatform: false }, 'NOT_NEWLY_RECOGNISED'],
    [{ platformAlreadyRewarded: true }, 'ALREADY_REWARDED'],
    [{ platformRewardedByOtherCityPolicy: true }, 'PAID_UNDER_OTHER_CITY_POLICY'],
  ])('%j refuses: %s', (more, code) => {
    expect(refusals(platformAward, recognition(more))).toEqual([code])
    expect(decided(platformAward, recognition(more)).reasons[0]!.rule).toBe('A5.R38')
  })

  test('a design centre need not be new, but is paid once', () => {
    const centre = recognition({ platformType: 'industrialDesignCentre', isNewPlatform: false })
    expect(amount(centre)).toBe(300)
    expect(amount(without(centre, 'isNewPlatform'))).toBe(300)
    expect(refusals(platformAward, { ...centre, platformAlreadyRewarded: true })).toEqual(['ALREADY_REWARDED'])
  })

  test('products are counted, so the listing itself may have been rewarded', () => {
    expect(amount(products(1, { platformAlreadyRewarded: true, isNewPlatform: false }))).toBe(20)
    expect(refusals(platformAward, products(1, { platformRewardedByOtherCityPolicy: true }))).toEqual([
      'PAID_UNDER_OTHER_CITY_POLICY',
    ])
  })

  test.each(['isNewPlatform', 'platformAlreadyRewarded'])('%s is asked for where it can refuse', (name) => {
    expect(faultsOf(platformAward, without(recognition(), name))).toEqual([`/${name} required`])
  })

  test('every reason is told', () => {
    const facts = products(0, {
      platformLevel: 'provincial',
      platformRecognisedOn: '2019-01-01',
      platformRewardedByOtherCityPolicy: true,
    })
    expect(refusals(platformAward, facts)).toEqual([
      'LEVEL_NOT_COVERED',
      'NO_NEW_PRODUCT',
      'OUTSIDE_PERIOD',
      'PAID_UNDER_OTHER_CITY_POLICY',
    ])
  })
})

describe('A5.R01 R&D spending', () => {
  test('is told where it is missing, and does not refuse', () => {
    const { outcome, reasons } = decided(platformAward, recognition({ hadRdSpending: false }))
    expect(outcome).toBe('granted')
    expect(reasons).toMatchObject([
      { code: 'NO_RD_SPENDING', kind: 'finding', rule: 'A5.R01', citation: { article: '第二条' } },
    ])
    expect(codesOf(platformAward, recognition())).toEqual([])
  })
})

describe('no recognition', () => {
  test('settles it: nothing else is asked', () => {
    expect(refusals(platformAward, { platformType: 'none' })).toEqual(['NO_PLATFORM'])
    expect(faultsOf(platformAward, { platformType: 'none' })).toEqual([])
    expect(decided(platformAward, { platformType: 'none' }).reasons[0]).toMatchObject({ rule: 'A5.R16' })
    expect(asked(platformAward, {})[0]).toBe('platformType')
    expect(asked(platformAward, { platformType: 'none' })).toEqual([])
  })

  test('what a recognition needs is asked for where there is one', () => {
    expect(faultsOf(platformAward, { platformType: 'incubator' })).toEqual([
      '/platformLevel required',
      '/platformRecognisedOn required',
      '/isNewPlatform required',
      '/platformAlreadyRewarded required',
      '/platformRewardedByOtherCityPolicy required',
    ])
  })
})

describe('what the reader sees', () => {
  test('the trace: every rule with its article', () => {
    const lines = platforms.map(({ rule, item }) => `${rule} ${item} 第四条`)
    expect(traced(platformAward, recognition()).toSorted()).toEqual(
      [
        ...lines,
        'A5.R01 rdSpending 第二条',
        'A5.R08 scholarWorkstationLevel 第四条',
        'A5.R09 energySavingLevel 第四条',
        'A5.R12 championProductsLevel 第四条',
        'A5.R12 hasNewProduct 第四条',
        'A5.R16 award 第四条',
        'A5.R16 cityPart 第四条',
        'A5.R16 cityShare 第四条',
        'A5.R16 countyPart 第四条',
        'A5.R16 recognised 第四条',
        'A5.R36 inPeriod 第一条',
        'A5.R38 noOtherCityPolicy 第十条第三款',
        'A5.R38 paidOnce 第四条',
      ].toSorted(),
    )
  })

  test('a provincial platform gains by the national level, and nothing past is proposed', () => {
    const facts = recognition({ platformLevel: 'provincial', hadRdSpending: true, hasCountyFinance: true })
    expect(changeable(platformAward, facts)).toEqual(['platformLevel national'])
    expect(changeable(platformAward, { ...facts, platformRecognisedOn: '2019-01-01' })).toEqual([])
  })
})

const least = (range: unknown) => Number((range as Range).least)
const most = (range: unknown) => Number((range as Range).most)

property.prop([arbitrarySituation(platformAward.program), fc.constantFrom('halves', 'cityAlone')])(
  'A5.R16: the parts add up to an award of the table',
  (situation, split) => {
    const facts = { ...situation, platformRecognisedOn: '2021-01-01', platformRewardedByOtherCityPolicy: false }
    const { outcome, result } = decided(platformAward, facts, bookOf({ 'innovation-centre-split': split }))
    if (outcome === 'refused') return
    const { awardFen, cityFen, countyFen } = result!
    expect(least(cityFen) + least(countyFen)).toBe(least(awardFen))
    expect(least(awardFen)).toBe(most(awardFen))
    expect(least(awardFen)).toBeGreaterThan(0)
    expect(least(cityFen)).toBeGreaterThanOrEqual(least(countyFen))
  },
)

property.prop([fc.integer({ min: 1, max: 99 })])('A5.R12: one product more gives 20 万元 more', (count) => {
  expect(Number(amount(products(count + 1))) - Number(amount(products(count)))).toBe(20)
})
