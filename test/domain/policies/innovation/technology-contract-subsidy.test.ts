import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { technologyContractSubsidy as subsidy } from '../../../../domain/policies/innovation/technology-contract-subsidy.ts'
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
import { broker, institution, paid, unit, university } from './transfer-case.ts'

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

  test.each(['contractPlace', 'transferClaimYear'])('%s is asked for', (name) => {
    expect(faultsOf(subsidy, without(unit(1), name))).toEqual([`/${name} required`])
  })
})

/** The places of registered amounts, as the unit would state them. */
const unitOf = (amounts: readonly number[], index: number) => {
  const own = amounts[index]!
  return unit(1 + amounts.filter((other) => other > own).length, amounts.filter((other) => other === own).length - 1)
}

describe('A5.R26 worked examples', () => {
  test.each([
    [
      [820, 640, 610, 600],
      [5, 3, 2, 'refused'],
    ],
    [
      [820, 610, 610, 600],
      [5, '2–3', '2–3', 'refused'],
    ],
  ])('%j 万元 registered: %j 万元', (amounts, expected) => {
    expect(amounts.map((_, index) => paid(unitOf(amounts, index)))).toEqual(expected)
  })
})

describe('A5.R36, A5.R38 year, recognition and second payments', () => {
  test.each([
    [2019, ['OUTSIDE_PERIOD']],
    [2020, []],
    [2022, []],
    [2023, ['OUTSIDE_PERIOD']],
  ])('claimed for %d', (transferClaimYear, expected) => {
    expect(refusals(subsidy, unit(1, 0, { transferClaimYear }))).toEqual(expected)
    expect(refusals(subsidy, university(wan(1), { transferClaimYear }))).toEqual(expected)
    expect(refusals(subsidy, broker(wan(1), '1', { transferClaimYear }))).toEqual(expected)
  })

  test.each([
    ['2019-12-31', ['OUTSIDE_PERIOD']],
    ['2020-01-01', []],
    ['2022-12-31', []],
    ['2023-01-01', ['OUTSIDE_PERIOD']],
  ])('an institution recognised on %s', (transferInstitutionRecognisedOn, expected) => {
    expect(refusals(subsidy, institution('national', { transferInstitutionRecognisedOn }))).toEqual(expected)
    expect(
      refusals(subsidy, institution('national', { transferInstitutionRecognisedOn, transferClaimYear: 2030 })),
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

test('no claim settles it: nothing else is asked', () => {
  expect(refusals(subsidy, { technologyTransferItem: 'none' })).toEqual(['NO_TRANSFER_CLAIM'])
  expect(faultsOf(subsidy, { technologyTransferItem: 'none' })).toEqual([])
  expect(asked(subsidy, {})[0]).toBe('technologyTransferItem')
  expect(asked(subsidy, { technologyTransferItem: 'none' })).toEqual([])
})

describe('what the reader sees', () => {
  test('the trace: every rule with its article', () => {
    expect(traced(subsidy, university(wan(9))).toSorted()).toEqual([
      'A5.R25 claim 第六条',
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
    const facts = { ...any, ...NOTHING_PAID, isContractRegistered: true, transferClaimYear: 2021 }
    const { outcome, result } = decided(subsidy, facts, bookOf({ 'institution-city-share': String(share) }))
    if (outcome === 'refused') return
    const least = (name: string) => (result![name] as { least: number }).least
    expect(least('cityFen') + least('countyFen') + least('benefitingFen')).toBe(least('subsidyFen'))
    expect(least('subsidyFen')).toBeLessThanOrEqual(wan(100))
    expect(least('benefitingFen')).toBeLessThanOrEqual(wan(50))
  },
)
