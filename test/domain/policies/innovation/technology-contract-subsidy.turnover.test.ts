import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { technologyContractSubsidy as subsidy } from '../../../../domain/policies/innovation/technology-contract-subsidy.ts'
import { bookOf, codesOf, decided, type Facts, faultsOf, inWan, refusals, without } from './case.ts'
import { broker, fenOf, institution, paid, university } from './transfer-case.ts'

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

  test('no bound of the trace or of the result goes beyond whole numbers', () => {
    const several = { ...university(wan(1300)), hasSeveralBenefitingPlaces: true }
    for (const facts of [several, without(several, 'transferTurnoverFen')]) {
      const { trace, result } = decided(subsidy, facts)
      for (const { cap } of trace) expect(cap === null || Number.isSafeInteger(Number(cap))).toBe(true)
      expect(trace.find(({ item }) => item === 'placePart')!.cap).toBe(wan(50))
      expect(result!.placeFen).toMatchObject({ least: 0, most: wan(50) })
    }
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

property.prop([fc.integer({ min: 1, max: wan(3000) }), fc.integer({ min: 0, max: wan(3000) })])(
  'A5.R27, A5.R29: more turnover never gives less, nor does a higher rate',
  (turnover, more) => {
    const amount = (facts: Facts) => Number(fenOf(facts).least)
    expect(amount(university(turnover + more))).toBeGreaterThanOrEqual(amount(university(turnover)))
    expect(amount(broker(turnover + more, '1'))).toBeGreaterThanOrEqual(amount(broker(turnover, '1')))
    expect(amount(broker(turnover, '2'))).toBeGreaterThanOrEqual(amount(broker(turnover, '1')))
  },
)
