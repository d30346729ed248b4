import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Range, wan } from '../../../../domain/kit/index.ts'
import { rdSubsidy } from '../../../../domain/policies/innovation/rd-subsidy.ts'
import { bookOf, codesOf, decided, type Facts, inWan, refusals, schemaFaults, traced, without } from './case.ts'

const technologyFirm = (more: Facts = {}): Facts => ({
  innovationClaimYear: 2021,
  rdBackSubsidyAlreadyPaid: false,
  rdSupportAlreadyPaid: false,
  rdPaidByOtherCityPolicy: false,
  isTechnologyEnterprise: true,
  rdExpensePriorYearFen: wan(1200),
  isAboveScaleOfAnySector: true,
  isFirstTimeInRdStatistics: false,
  hadProvincialRdSubsidy: false,
  hadCityRdSubsidy: false,
  reportsHighTechValueAdded: false,
  wasInRdStatistics: true,
  filedRdStatisticsForm: true,
  ...more,
})

const otherFirm = (more: Facts = {}): Facts =>
  technologyFirm({
    isTechnologyEnterprise: false,
    isFirstTimeInRdStatistics: true,
    approvedRdSupportFen: wan(8),
    ...more,
  })

const TEN_PERCENT = bookOf({ 'rd-subsidy-rate': '10' })

describe('A5.R02 the back-subsidy', () => {
  test('without a rate it is open, and the slot is named', () => {
    const { outcome, result, requiresReview } = decided(rdSubsidy, technologyFirm())
    expect(outcome).toBe('granted')
    expect(result).toMatchObject({
      subsidyFen: { least: 0, most: wan(1200) },
      backSubsidyFen: { least: 0, most: wan(1200) },
      supportFen: { least: 0, most: 0 },
    })
    expect(requiresReview).toMatchObject([{ code: 'PARAMETER_NOT_SET', rule: 'A5.R02', item: 'backSubsidy' }])
    expect(requiresReview[0]!.missing).toContain('innovation.rd-subsidy-rate')
  })

  test.each([
    ['10', 120],
    ['0.0001', 0.0012],
    ['100', 1200],
  ])('at %s percent: %d 万元', (rate, figure) => {
    const book = bookOf({ 'rd-subsidy-rate': rate })
    expect(inWan(rdSubsidy, technologyFirm(), book)).toEqual({
      subsidy: figure,
      backSubsidy: figure,
      support: 0,
      supportCity: 0,
      supportCounty: 0,
    })
    expect(codesOf(rdSubsidy, technologyFirm(), book)).toEqual([])
  })

  test.each([
    [wan(119), 119],
    [wan(120), 120],
    [wan(121), 120],
    [1, 0.000001],
  ])('with a ceiling of %d fen: %d 万元 of 120', (ceiling, figure) => {
    const book = bookOf({ 'rd-subsidy-rate': '10', 'rd-subsidy-cap': ceiling })
    expect(inWan(rdSubsidy, technologyFirm(), book)).toMatchObject({ backSubsidy: figure })
  })

  test('half a fen is rounded up', () => {
    const fen = (rdExpensePriorYearFen: number) =>
      (decided(rdSubsidy, technologyFirm({ rdExpensePriorYearFen }), TEN_PERCENT).result!.backSubsidyFen as Range).least
    expect([fen(14), fen(15), fen(10)]).toEqual([1, 2, 1])
  })

  test('another firm has none, whatever the rate', () => {
    expect(inWan(rdSubsidy, otherFirm(), TEN_PERCENT)).toMatchObject({ backSubsidy: 0, support: 8 })
  })
})

describe('A5.R01 R&D spending', () => {
  test('a technology enterprise without expenses is refused', () => {
    const facts = technologyFirm({ rdExpensePriorYearFen: 0 })
    expect(refusals(rdSubsidy, facts)).toEqual(['NO_RD_SPENDING', 'NOT_FIRST_IN_STATISTICS', 'NO_HIGH_TECH_DATA'])
    expect(decided(rdSubsidy, facts).reasons[0]).toMatchObject({ rule: 'A5.R01', citation: { article: '第二条' } })
    expect(inWan(rdSubsidy, technologyFirm({ rdExpensePriorYearFen: 10 }), TEN_PERCENT)).toMatchObject({
      subsidy: 0.000001,
    })
  })

  test.each<[Facts, boolean]>([
    [{}, true],
    [{ isAboveScaleOfAnySector: false }, false],
    [{ wasInRdStatistics: false }, false],
    [{ filedRdStatisticsForm: false }, false],
  ])('%j: favoured elsewhere %s', (more, favoured) => {
    expect(decided(rdSubsidy, technologyFirm(more)).result!.favoured).toEqual({ least: favoured, most: favoured })
  })

  test('expenses belong to being favoured', () => {
    expect(decided(rdSubsidy, otherFirm({ rdExpensePriorYearFen: 0 })).result!.favoured).toEqual({
      least: false,
      most: false,
    })
  })
})

describe('A5.R03 support for other firms', () => {
  test('the approved amount, its shares open', () => {
    expect(inWan(rdSubsidy, otherFirm())).toEqual({
      subsidy: 8,
      backSubsidy: 0,
      support: 8,
      supportCity: '0–8',
      supportCounty: '0–8',
    })
    const { outcome, requiresReview } = decided(rdSubsidy, otherFirm())
    expect(outcome).toBe('granted')
    expect(requiresReview.map(({ code, rule, missing }) => [code, rule, missing])).toEqual([
      ['PARAMETER_NOT_SET', 'A5.R03', ['innovation.rd-support-city-share']],
      ['PARAMETER_NOT_SET', 'A5.R03', ['innovation.rd-support-city-share']],
    ])
  })

  test.each([
    ['0', 0, 8],
    ['25', 2, 6],
    ['100', 8, 0],
  ])('a city share of %s percent: %d and %d', (share, supportCity, supportCounty) => {
    const book = bookOf({ 'rd-support-city-share': share })
    expect(inWan(rdSubsidy, otherFirm(), book)).toMatchObject({ supportCity, supportCounty })
  })

  test('not approved yet: under review', () => {
    const { outcome, requiresReview } = decided(rdSubsidy, without(otherFirm(), 'approvedRdSupportFen'))
    expect(outcome).toBe('granted')
    expect(requiresReview[0]).toMatchObject({
      code: 'REVIEW_REQUIRED',
      rule: 'A5.R03',
      missing: ['approvedRdSupportFen'],
    })
  })

  test.each<[Facts, string]>([
    [{ isAboveScaleOfAnySector: false }, 'NOT_ABOVE_SCALE_ENTERPRISE'],
    [{ isFirstTimeInRdStatistics: false }, 'NOT_FIRST_IN_STATISTICS'],
    [{ hadProvincialRdSubsidy: true }, 'HAD_PROVINCIAL_RD_SUBSIDY'],
    [{ hadCityRdSubsidy: true }, 'HAD_CITY_RD_SUBSIDY'],
  ])('%j refuses: %s', (more, code) => {
    expect(refusals(rdSubsidy, otherFirm(more))).toEqual(['NOT_TECHNOLOGY_ENTERPRISE', code, 'NO_HIGH_TECH_DATA'])
  })

  test('a technology enterprise that reports high-tech data has it beside the back-subsidy', () => {
    const facts = technologyFirm({ reportsHighTechValueAdded: true, approvedRdSupportFen: wan(5) })
    expect(inWan(rdSubsidy, facts, TEN_PERCENT)).toMatchObject({ subsidy: 125, backSubsidy: 120, support: 5 })
    const without = technologyFirm({ approvedRdSupportFen: wan(5) })
    expect(inWan(rdSubsidy, without, TEN_PERCENT)).toMatchObject({ subsidy: 120, support: 0 })
  })

  test('a technology enterprise above scale, first in the statistics and without earlier subsidies has it as well', () => {
    const facts = technologyFirm({ isFirstTimeInRdStatistics: true, approvedRdSupportFen: wan(5) })
    expect(inWan(rdSubsidy, facts, TEN_PERCENT)).toMatchObject({ subsidy: 125, backSubsidy: 120, support: 5 })
    const withoutExpenses = technologyFirm({
      isFirstTimeInRdStatistics: true,
      rdExpensePriorYearFen: 0,
      approvedRdSupportFen: wan(5),
    })
    expect(inWan(rdSubsidy, withoutExpenses)).toMatchObject({ subsidy: 5, support: 5 })
  })

  test('data alone do not do for another firm; R&D expenses are not asked of it', () => {
    const facts = otherFirm({ isFirstTimeInRdStatistics: false, reportsHighTechValueAdded: true })
    expect(refusals(rdSubsidy, facts)).toEqual([
      'NOT_TECHNOLOGY_ENTERPRISE',
      'NOT_FIRST_IN_STATISTICS',
      'NO_HIGH_TECH_DATA',
    ])
    expect(inWan(rdSubsidy, otherFirm({ rdExpensePriorYearFen: 0 }))).toMatchObject({ support: 8 })
  })
})

test('the two payments are two ways: their conditions are not all needed', () => {
  const facts = otherFirm({ isFirstTimeInRdStatistics: false, rdPaidByOtherCityPolicy: true })
  const refused = decided(rdSubsidy, facts)
  const ways = refused.reasons.map(({ code, alternatives = [] }) => [code, ...alternatives.map(({ way }) => way)])
  expect(ways).toEqual([
    ['NOT_TECHNOLOGY_ENTERPRISE', 1],
    ['NOT_FIRST_IN_STATISTICS', 2, 1],
    ['NO_HIGH_TECH_DATA', 2, 2],
    ['PAID_UNDER_OTHER_CITY_POLICY'],
  ])
})

describe('A5.R36, A5.R38 year and second payments', () => {
  test.each([
    [2019, ['OUTSIDE_PERIOD']],
    [2020, []],
    [2022, []],
    [2023, ['OUTSIDE_PERIOD']],
  ])('claimed for %d: %j', (innovationClaimYear, expected) => {
    expect(refusals(rdSubsidy, technologyFirm({ innovationClaimYear }))).toEqual(expected)
  })

  test.each<[Facts, string]>([
    [technologyFirm({ rdPaidByOtherCityPolicy: true }), 'PAID_UNDER_OTHER_CITY_POLICY'],
    [technologyFirm({ rdBackSubsidyAlreadyPaid: true }), 'BACK_SUBSIDY_ALREADY_PAID'],
    [otherFirm({ rdSupportAlreadyPaid: true }), 'SUPPORT_ALREADY_PAID'],
  ])('%j is refused: %s', (facts, code) => {
    expect(refusals(rdSubsidy, facts)).toContain(code)
    expect(decided(rdSubsidy, facts).reasons.find((reason) => reason.code === code)!.rule).toBe('A5.R38')
  })

  test('one payment does not bar the other', () => {
    const facts = (more: Facts) =>
      technologyFirm({ reportsHighTechValueAdded: true, approvedRdSupportFen: wan(5), ...more })
    const amounts = (more: Facts) => inWan(rdSubsidy, facts(more), TEN_PERCENT)
    expect(amounts({ rdBackSubsidyAlreadyPaid: true })).toMatchObject({ subsidy: 5, backSubsidy: 0, support: 5 })
    expect(amounts({ rdSupportAlreadyPaid: true })).toMatchObject({ subsidy: 120, backSubsidy: 120, support: 0 })
    const both = facts({ rdBackSubsidyAlreadyPaid: true, rdSupportAlreadyPaid: true })
    expect(refusals(rdSubsidy, both)).toEqual(['BACK_SUBSIDY_ALREADY_PAID', 'SUPPORT_ALREADY_PAID'])
    expect(refusals(rdSubsidy, otherFirm({ rdBackSubsidyAlreadyPaid: true }))).toEqual([])
  })

  test('the year is asked for, also of a case that is refused for something else', () => {
    for (const rdPaidByOtherCityPolicy of [false, true]) {
      const facts = without(technologyFirm({ rdPaidByOtherCityPolicy }), 'innovationClaimYear')
      expect(schemaFaults(rdSubsidy, facts)).toEqual(['/innovationClaimYear required'])
    }
  })

  test('the trace: every rule with its article', () => {
    expect(traced(rdSubsidy, technologyFirm()).toSorted()).toEqual([
      'A5.R01 favoured 第二条',
      'A5.R01 rdSpending 第二条',
      'A5.R02 backSubsidy 第三条',
      'A5.R02 backSubsidyDue 第三条',
      'A5.R03 support 第三条',
      'A5.R03 supportCityPart 第三条',
      'A5.R03 supportCountyPart 第三条',
      'A5.R03 supportDue 第三条',
      'A5.R36 inPeriod 第一条',
      'A5.R38 backSubsidyOnce 第三条',
      'A5.R38 noOtherCityPolicy 第十条第三款',
      'A5.R38 supportOnce 第三条',
    ])
  })
})

property.prop([
  fc.integer({ min: 1, max: 10 ** 14 }),
  fc.integer({ min: 0, max: 10 ** 10 }),
  fc.integer({ min: 1, max: 100 }),
])('A5.R02: more expenses never give less, and never more than the rate, or than a ceiling', (expense, more, rate) => {
  const fen = (rdExpensePriorYearFen: number, settings: Facts) => {
    const facts = technologyFirm({ rdExpensePriorYearFen: Math.min(10 ** 14, rdExpensePriorYearFen) })
    return Number(
      (decided(rdSubsidy, facts, bookOf({ 'rd-subsidy-rate': String(rate), ...settings })).result!.subsidyFen as Range)
        .least,
    )
  }
  expect(fen(expense + more, {})).toBeGreaterThanOrEqual(fen(expense, {}))
  expect(fen(expense, {})).toBeLessThanOrEqual(expense)
  expect(fen(expense, { 'rd-subsidy-cap': wan(50) })).toBe(Math.min(wan(50), fen(expense, {})))
})
