import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Range, wan } from '../../../../domain/kit/index.ts'
import { technologyContractSubsidy as subsidy } from '../../../../domain/policies/innovation/technology-contract-subsidy.ts'
import { arbitrarySituation } from '../../arbitrary.ts'
import {
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

const claim = (technologyTransferItem: string, more: Facts): Facts => ({
  technologyTransferItem,
  innovationClaimYear: 2021,
  isContractRegistered: true,
  transferSubsidyAlreadyPaid: false,
  transferPaidByOtherCityPolicy: false,
  ...more,
})

const unit = (contractPlace: number, unitsSharingContractPlace = 0, more: Facts = {}) =>
  claim('topThree', { contractPlace, unitsSharingContractPlace, ...more })

const university = (turnover: number, more: Facts = {}) =>
  claim('instituteTransfer', { isInstituteOfCity: true, transferTurnoverFen: turnover, ...more })

const institution = (transferInstitutionLevel: string, more: Facts = {}): Facts =>
  without(
    claim('newInstitution', {
      transferInstitutionLevel,
      isNewTransferInstitution: true,
      transferInstitutionRecognisedOn: '2021-03-01',
      ...more,
    }),
    'innovationClaimYear',
    'isContractRegistered',
  )

const broker = (turnover: number, approvedTransferRatePercent: string, more: Facts = {}) =>
  claim('brokeredTransfer', {
    transferInstitutionLevel: 'provincial',
    transferTurnoverFen: turnover,
    approvedTransferRatePercent,
    ...more,
  })

const paid = (facts: Facts) => {
  const amounts = inWan(subsidy, facts)
  return typeof amounts === 'string' ? amounts : amounts.subsidy
}

const fenOf = (facts: Facts) => decided(subsidy, facts).result!.subsidyFen as Range

describe('A5.R25 registration', () => {
  const unregistered = { isContractRegistered: false }

  test.each<[string, Facts]>([
    ['the first three', unit(1, 0, unregistered)],
    ['an institute', university(wan(2000), unregistered)],
    ['a transfer institution', broker(wan(2000), '2', unregistered)],
  ])('%s: nothing without it', (_case, facts) => {
    const { outcome, reasons } = decided(subsidy, facts)
    expect(outcome).toBe('refused')
    expect(reasons).toMatchObject([{ code: 'NOT_REGISTERED', rule: 'A5.R25', citation: { article: '第六条' } }])
    expect(faultsOf(subsidy, without(facts, 'isContractRegistered'))).toEqual(['/isContractRegistered required'])
  })

  test('a new institution is rewarded for its recognition, registered or not (D-22)', () => {
    expect(paid(institution('national', unregistered))).toBe(100)
    expect(faultsOf(subsidy, institution('national'))).toEqual([])
  })
})

describe('A5.R26 the first three', () => {
  test.each([
    [1, 5],
    [2, 3],
    [3, 2],
  ])('place %d: %d 万元 from the city', (place, figure) => {
    expect(inWan(subsidy, unit(place))).toEqual({
      subsidy: figure,
      city: figure,
      county: 0,
      benefiting: 0,
      place: 0,
    })
  })

  test.each([4, 5, 10_000])('place %d: nothing', (place) => {
    expect(refusals(subsidy, unit(place))).toEqual(['NOT_IN_TOP_THREE'])
  })

  test.each([
    [1, 1, '3–5'],
    [1, 2, '2–5'],
    [1, 3, '0–5'],
    [2, 1, '2–3'],
    [3, 1, '0–2'],
    [2, 9999, '0–3'],
  ])('place %d shared with %d more: %s 万元 until it is decided', (place, sharing, range) => {
    expect(paid(unit(place, sharing))).toBe(range)
    expect(codesOf(subsidy, unit(place, sharing))).toEqual(expect.arrayContaining(['SHARED_PLACE', 'REVIEW_REQUIRED']))
  })

  test.each([
    [1, 1, 1, 5],
    [1, 1, 2, 3],
    [2, 1, 2, 3],
    [2, 1, 3, 2],
    [3, 1, 3, 2],
  ])('place %d shared with %d more, decided as %d: %d 万元', (place, sharing, decidedContractPlace, figure) => {
    const facts = unit(place, sharing, { decidedContractPlace })
    expect(paid(facts)).toBe(figure)
    expect(codesOf(subsidy, facts)).toEqual(['SHARED_PLACE'])
  })

  test('decided as the fourth: nothing; a place behind the third needs no decision', () => {
    expect(refusals(subsidy, unit(3, 1, { decidedContractPlace: 4 }))).toEqual(['NOT_IN_TOP_THREE'])
    expect(refusals(subsidy, unit(4, 5))).toEqual(['NOT_IN_TOP_THREE'])
  })

  test('a place that nobody shares needs no decision, and no remark', () => {
    expect(codesOf(subsidy, unit(2))).toEqual([])
  })

  test.each([
    [2, 1, 1, false],
    [2, 1, 2, true],
    [2, 1, 3, true],
    [2, 1, 4, false],
    [2, 0, 2, true],
    [2, 0, 3, false],
  ])('place %d shared with %d more may be decided as %d: %s', (place, sharing, decidedContractPlace, may) => {
    expect(faultsOf(subsidy, unit(place, sharing, { decidedContractPlace }))).toEqual(
      may ? [] : ['/decidedContractPlace notASharedPlace'],
    )
  })

  test.each(['contractPlace', 'innovationClaimYear'])('%s is asked for', (name) => {
    expect(faultsOf(subsidy, without(unit(1), name))).toEqual([`/${name} required`])
  })
})

describe('A5.R27 universities and institutes of the city', () => {
  test.each([
    [wan(900), 45],
    [wan(1000) - 20, 49.999999],
    [wan(1000), 50],
    [wan(1000) + 20, 50],
    [wan(1300), 50],
    [wan(1500), 50],
    [10, 0.000001],
  ])('a turnover of %d fen: %d 万元', (turnover, figure) => {
    expect(inWan(subsidy, university(turnover))).toEqual({
      subsidy: figure,
      city: 0,
      county: 0,
      benefiting: figure,
      place: figure,
    })
  })

  test('half a fen is rounded up', () => {
    expect(fenOf(university(30)).least).toBe(2)
    expect(fenOf(university(29)).least).toBe(1)
  })

  test.each<[Facts, string]>([
    [university(wan(1), { isInstituteOfCity: false }), 'NOT_INSTITUTE_OF_CITY'],
    [university(0), 'NO_TURNOVER'],
  ])('%j is refused: %s', (facts, code) => {
    expect(refusals(subsidy, facts)).toEqual([code])
    expect(decided(subsidy, facts).reasons[0]!.rule).toBe('A5.R27')
  })

  test.each(['isInstituteOfCity', 'transferTurnoverFen'])('%s is asked for', (name) => {
    expect(faultsOf(subsidy, without(university(wan(1)), name))).toEqual([`/${name} required`])
  })
})

describe('A5.R27, A5.R29 several places that benefit (D-10)', () => {
  const inPlace = (turnover: number) => ({
    hasSeveralBenefitingPlaces: true,
    benefitingPlaceTurnoverFen: turnover,
  })

  test.each([
    [wan(600), 23.076923],
    [wan(700), 26.923077],
    [0, 0],
    [wan(1300), 50],
  ])('%d fen of 1,300 万元', (turnover, part) => {
    expect(inWan(subsidy, university(wan(1300), inPlace(turnover)))).toMatchObject({ benefiting: 50, place: part })
  })

  test('a transfer institution likewise', () => {
    expect(inWan(subsidy, broker(wan(4000), '2', inPlace(wan(1000))))).toMatchObject({ subsidy: 50, place: 12.5 })
  })

  test('its turnover is asked for only where there are several, and is no more than the whole', () => {
    expect(faultsOf(subsidy, university(wan(9), { hasSeveralBenefitingPlaces: true }))).toEqual([
      '/benefitingPlaceTurnoverFen required',
    ])
    expect(faultsOf(subsidy, university(wan(9), { hasSeveralBenefitingPlaces: false }))).toEqual([])
    expect(faultsOf(subsidy, university(wan(9), inPlace(wan(9))))).toEqual([])
    expect(faultsOf(subsidy, university(wan(9), inPlace(wan(9) + 1)))).toEqual([
      '/benefitingPlaceTurnoverFen moreThanTotal',
    ])
  })
})

describe('A5.R28 newly recognised institutions', () => {
  test.each([
    ['national', 100],
    ['provincial', 50],
  ])('%s: %d 万元, its shares open', (level, figure) => {
    expect(inWan(subsidy, institution(level))).toEqual({
      subsidy: figure,
      city: `0–${figure}`,
      county: `0–${figure}`,
      benefiting: 0,
      place: 0,
    })
    const { outcome, requiresReview } = decided(subsidy, institution(level))
    expect(outcome).toBe('granted')
    expect(requiresReview.map(({ code, rule, missing }) => [code, rule, missing])).toEqual([
      ['PARAMETER_NOT_SET', 'A5.R28', ['innovation.institution-city-share']],
      ['PARAMETER_NOT_SET', 'A5.R28', ['innovation.institution-city-share']],
    ])
  })

  test.each([
    ['0', 0, 100],
    ['60', 60, 40],
    ['100', 100, 0],
  ])('a city share of %s percent: %d and %d', (share, city, county) => {
    const book = bookOf({ 'institution-city-share': share })
    expect(inWan(subsidy, institution('national'), book)).toMatchObject({ subsidy: 100, city, county })
    expect(codesOf(subsidy, institution('national'), book)).toEqual([])
  })

  test.each<[Facts, string[]]>([
    [institution('none'), ['NOT_TRANSFER_INSTITUTION']],
    [institution('national', { isNewTransferInstitution: false }), ['NOT_NEWLY_RECOGNISED']],
    [institution('none', { isNewTransferInstitution: false }), ['NOT_TRANSFER_INSTITUTION', 'NOT_NEWLY_RECOGNISED']],
  ])('%j is refused: %j', (facts, expected) => {
    expect(refusals(subsidy, facts)).toEqual(expected)
    expect(decided(subsidy, facts).reasons[0]!.rule).toBe('A5.R28')
  })

  test.each(['transferInstitutionLevel', 'isNewTransferInstitution', 'transferInstitutionRecognisedOn'])(
    '%s is asked for',
    (name) => {
      expect(faultsOf(subsidy, without(institution('national'), name))).toEqual([`/${name} required`])
    },
  )
})

describe('A5.R29 institutions that bring a technology to the city', () => {
  test.each([
    [wan(2500), '2', 50],
    [wan(2500) - 50, '2', 49.999999],
    [wan(2500) + 50, '2', 50],
    [wan(2000), '1.5', 30],
    [wan(4000), '2', 50],
    [wan(2000), '0.0001', 0.002],
  ])('%d fen at %s percent: %d 万元', (turnover, rate, figure) => {
    expect(inWan(subsidy, broker(turnover, rate))).toEqual({
      subsidy: figure,
      city: 0,
      county: 0,
      benefiting: figure,
      place: figure,
    })
    expect(paid(broker(turnover, rate, { transferInstitutionLevel: 'national' }))).toBe(figure)
  })

  test.each<[Facts, string[]]>([
    [broker(wan(2000), '2.0001'), ['RATE_ABOVE_CEILING']],
    [broker(wan(2000), '2.5'), ['RATE_ABOVE_CEILING']],
    [broker(0, '2'), ['NO_TURNOVER']],
    [broker(wan(1), '2', { transferInstitutionLevel: 'none' }), ['NOT_TRANSFER_INSTITUTION']],
    [
      broker(0, '3', { transferInstitutionLevel: 'none' }),
      ['NOT_TRANSFER_INSTITUTION', 'NO_TURNOVER', 'RATE_ABOVE_CEILING'],
    ],
  ])('%j is refused: %j', (facts, expected) => {
    expect(refusals(subsidy, facts)).toEqual(expected)
    expect(decided(subsidy, facts).reasons[0]!.rule).toBe('A5.R29')
  })

  test('no rate approved yet: open, and under review', () => {
    const { outcome, result, requiresReview } = decided(
      subsidy,
      without(broker(wan(1000), '2'), 'approvedTransferRatePercent'),
    )
    expect(outcome).toBe('computed')
    expect(result!.subsidyFen).toEqual({ least: 1000, most: wan(20) })
    expect(requiresReview.map(({ code, rule, missing }) => [code, rule, missing])).toEqual([
      ['REVIEW_REQUIRED', 'A5.R29', ['approvedTransferRatePercent']],
      ['REVIEW_REQUIRED', 'A5.R29', ['approvedTransferRatePercent']],
    ])
  })
})

describe('A5.R36, A5.R38 year, recognition and second payments', () => {
  test.each([
    [2019, ['OUTSIDE_PERIOD']],
    [2020, []],
    [2022, []],
    [2023, ['OUTSIDE_PERIOD']],
  ])('claimed for %d', (innovationClaimYear, expected) => {
    expect(refusals(subsidy, unit(1, 0, { innovationClaimYear }))).toEqual(expected)
    expect(refusals(subsidy, university(wan(1), { innovationClaimYear }))).toEqual(expected)
    expect(refusals(subsidy, broker(wan(1), '1', { innovationClaimYear }))).toEqual(expected)
  })

  test.each([
    ['2019-12-31', ['OUTSIDE_PERIOD']],
    ['2020-01-01', []],
    ['2022-12-31', []],
    ['2023-01-01', ['OUTSIDE_PERIOD']],
  ])('an institution recognised on %s', (transferInstitutionRecognisedOn, expected) => {
    expect(refusals(subsidy, institution('national', { transferInstitutionRecognisedOn }))).toEqual(expected)
    expect(
      refusals(subsidy, institution('national', { transferInstitutionRecognisedOn, innovationClaimYear: 2030 })),
    ).toEqual(expected)
  })

  test.each<[Facts, string]>([
    [{ transferSubsidyAlreadyPaid: true }, 'ALREADY_PAID'],
    [{ transferPaidByOtherCityPolicy: true }, 'PAID_UNDER_OTHER_CITY_POLICY'],
  ])('%j refuses: %s', (more, code) => {
    expect(refusals(subsidy, unit(1, 0, more))).toEqual([code])
    expect(refusals(subsidy, institution('national', more))).toEqual([code])
  })
})

describe('what the reader sees', () => {
  test('the trace: every rule with its article', () => {
    expect(traced(subsidy, university(wan(9))).toSorted()).toEqual([
      'A5.R25 registered 第六条',
      'A5.R26 inTopThree 第六条',
      'A5.R26 topThree 第六条',
      'A5.R27 institute 第六条',
      'A5.R27 instituteWithTurnover 第六条',
      'A5.R27 placePart 第六条',
      'A5.R28 institution 第六条',
      'A5.R28 institutionCityPart 第六条',
      'A5.R28 institutionCountyPart 第六条',
      'A5.R28 newInstitution 第六条',
      'A5.R29 broker 第六条',
      'A5.R29 institutionWithTurnover 第六条',
      'A5.R36 inPeriod 第一条',
      'A5.R38 noOtherCityPolicy 第十条第三款',
      'A5.R38 paidOnce 第六条',
    ])
    expect(itemValue(subsidy, university(wan(9)), 'institute')).toBe(wan(0.45))
  })

  test('registration is what an unregistered unit lacks', () => {
    expect(changeable(subsidy, unit(1, 0, { isContractRegistered: false }))).toEqual(['isContractRegistered true'])
  })
})

const NOTHING_PAID = { transferSubsidyAlreadyPaid: false, transferPaidByOtherCityPolicy: false }

property.prop([arbitrarySituation(subsidy.program), fc.integer({ min: 0, max: 100 })])(
  'A5.R26, A5.R27, A5.R28, A5.R29: city, county and benefiting finance pay the whole, within the ceilings',
  (any, share) => {
    const facts = { ...any, ...NOTHING_PAID, isContractRegistered: true, innovationClaimYear: 2021 }
    const { outcome, result } = decided(subsidy, facts, bookOf({ 'institution-city-share': String(share) }))
    if (outcome === 'refused') return
    const least = (name: string) => (result![name] as { least: number }).least
    expect(least('cityFen') + least('countyFen') + least('benefitingFen')).toBe(least('subsidyFen'))
    expect(least('subsidyFen')).toBeLessThanOrEqual(wan(100))
    expect(least('benefitingFen')).toBeLessThanOrEqual(wan(50))
  },
)

property.prop([fc.integer({ min: 1, max: wan(3000) }), fc.integer({ min: 0, max: wan(3000) })])(
  'A5.R27, A5.R29: more turnover never gives less, nor does a higher rate',
  (turnover, more) => {
    const amount = (facts: Facts) => Number(fenOf(facts).least)
    expect(amount(university(turnover + more))).toBeGreaterThanOrEqual(amount(university(turnover)))
    expect(amount(broker(turnover + more, '1'))).toBeGreaterThanOrEqual(amount(broker(turnover, '1')))
    expect(amount(broker(turnover, '2'))).toBeGreaterThanOrEqual(amount(broker(turnover, '1')))
  },
)
