import { describe, expect, test } from 'vitest'
import { licenceExemption } from '../../../../domain/policies/flexible-employment/licence-exemption.ts'
import { roadOccupationFee } from '../../../../domain/policies/flexible-employment/road-occupation-fee.ts'
import { codes, decide, type Facts, faults, given, reviews, screened } from './case.ts'

const CASES: Record<string, Facts> = {
  farmAndDailyGoods: { sellsAtNamedPlace: true, sellsAtNamedTime: true },
  ownSkillService: { serviceNeedsNoPermit: true },
  epidemicRetail: { epidemicControlInForce: true, isSelfEmployedTrader: true },
}

describe('A6.R06 no business licence needed', () => {
  test.each(Object.entries(CASES))('%s: granted, and named as the ground (D-06)', (licenceFreeCase, facts) => {
    const decision = decide(licenceExemption, { licenceFreeCase, ...facts })
    expect(decision.outcome).toBe('granted')
    expect(reviews(decision)).toEqual([])
    expect(given(licenceExemption, { licenceFreeCase, ...facts })).toEqual({ ground: licenceFreeCase })
  })

  test.each([
    ['farmAndDailyGoods', 'sellsAtNamedPlace', 'NOT_AT_NAMED_PLACE'],
    ['farmAndDailyGoods', 'sellsAtNamedTime', 'NOT_AT_NAMED_TIME'],
    ['ownSkillService', 'serviceNeedsNoPermit', 'PERMIT_NEEDED'],
    ['epidemicRetail', 'epidemicControlInForce', 'NO_EPIDEMIC_CONTROL'],
    ['epidemicRetail', 'isSelfEmployedTrader', 'NOT_SELF_EMPLOYED'],
  ])('%s without %s is refused: %s', (licenceFreeCase, name, code) => {
    const facts = { licenceFreeCase, ...CASES[licenceFreeCase] }
    const decision = decide(licenceExemption, { ...facts, [name]: false })
    expect(codes(decision)).toEqual([code])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R06', citation: { article: '（四）' } }])
  })

  test('place and time are both asked for', () => {
    const facts = { licenceFreeCase: 'farmAndDailyGoods', sellsAtNamedPlace: false, sellsAtNamedTime: false }
    expect(codes(decide(licenceExemption, facts))).toEqual(['NOT_AT_NAMED_PLACE', 'NOT_AT_NAMED_TIME'])
  })

  test('what another case asks is no reason against this one', () => {
    const facts = {
      licenceFreeCase: 'ownSkillService',
      serviceNeedsNoPermit: true,
      sellsAtNamedPlace: false,
      sellsAtNamedTime: false,
      epidemicControlInForce: false,
      isSelfEmployedTrader: false,
    }
    expect(decide(licenceExemption, facts).outcome).toBe('granted')
    expect(codes(decide(licenceExemption, { ...facts, serviceNeedsNoPermit: false }))).toEqual(['PERMIT_NEEDED'])
  })

  test('another trade needs a licence, and no trade needs no exemption', () => {
    expect(codes(decide(licenceExemption, { licenceFreeCase: 'other' }))).toEqual(['NOT_AN_EXEMPT_CASE'])
    expect(codes(decide(licenceExemption, { licenceFreeCase: 'none' }))).toEqual(['NO_TRADE'])
    expect(screened(licenceExemption, { licenceFreeCase: 'none' }).missing).toEqual([])
  })

  test.each<[string, string[]]>([
    ['farmAndDailyGoods', ['sellsAtNamedPlace required', 'sellsAtNamedTime required']],
    ['ownSkillService', ['serviceNeedsNoPermit required']],
    ['epidemicRetail', ['epidemicControlInForce required', 'isSelfEmployedTrader required']],
    ['other', []],
  ])('%s asks for its own facts alone: %j', (licenceFreeCase, needed) => {
    expect(faults(licenceExemption, { licenceFreeCase })).toEqual(needed)
  })
})

const stall = (rest: Facts = {}): Facts => ({
  streetFee: 'roadOccupation',
  roadOccupationApproved: true,
  tradesAtApprovedPlace: true,
  tradesAtApprovedTime: true,
  ...rest,
})

describe('A6.R07 fees', () => {
  test('an approved stall within its place and time pays nothing for the road', () => {
    expect(decide(roadOccupationFee, stall()).outcome).toBe('granted')
    expect(given(roadOccupationFee, stall())).toEqual({ feeFen: 0 })
  })

  test.each<[Facts, string[]]>([
    [{ roadOccupationApproved: false }, ['OCCUPATION_NOT_APPROVED']],
    [{ tradesAtApprovedPlace: false }, ['NOT_AT_APPROVED_PLACE']],
    [{ tradesAtApprovedTime: false }, ['NOT_AT_APPROVED_TIME']],
    [
      { roadOccupationApproved: false, tradesAtApprovedPlace: false, tradesAtApprovedTime: false },
      ['OCCUPATION_NOT_APPROVED', 'NOT_AT_APPROVED_PLACE', 'NOT_AT_APPROVED_TIME'],
    ],
  ])('%j: the rule is not applied, %j', (facts, refusals) => {
    const decision = decide(roadOccupationFee, stall(facts))
    expect(codes(decision)).toEqual(refusals)
    expect(decision.reasons[0]).toMatchObject({ rule: 'A6.R07', citation: { article: '（五）' } })
    // An administrative fee on flexible work is abolished all the same.
    const administrative = { ...facts, streetFee: 'administrative', isFeeOnFlexibleWork: true }
    expect(given(roadOccupationFee, stall(administrative))).toEqual({ feeFen: 0 })
  })

  test('an administrative fee is abolished where it is on flexible work, and nothing else is asked', () => {
    const fee = { streetFee: 'administrative' }
    expect(faults(roadOccupationFee, fee)).toEqual(['isFeeOnFlexibleWork required'])
    expect(decide(roadOccupationFee, { ...fee, isFeeOnFlexibleWork: true }).outcome).toBe('granted')
    const other = decide(roadOccupationFee, { ...fee, isFeeOnFlexibleWork: false })
    expect(codes(other)).toEqual(['NOT_ON_FLEXIBLE_WORK'])
    expect(other.reasons).toMatchObject([{ rule: 'A6.R07', citation: { article: '（五）' } }])
    expect(screened(roadOccupationFee, fee)).toMatchObject({
      eligibility: 'undetermined',
      missing: ['isFeeOnFlexibleWork'],
    })
  })

  test('the road fee does not ask what an administrative fee is charged on', () => {
    expect(decide(roadOccupationFee, stall({ isFeeOnFlexibleWork: false })).outcome).toBe('granted')
  })

  test('where no such fee is to be paid, that settles it', () => {
    expect(screened(roadOccupationFee, { streetFee: 'none' })).toEqual({
      eligibility: 'ineligible',
      missing: [],
      codes: ['NO_FEE_TO_PAY'],
    })
    expect(faults(roadOccupationFee, { streetFee: 'none' })).toEqual([])
  })

  test('the road fee asks for approval, place and time, as far as they can still matter', () => {
    expect(faults(roadOccupationFee, { streetFee: 'roadOccupation' })).toEqual([
      'roadOccupationApproved required',
      'tradesAtApprovedPlace required',
      'tradesAtApprovedTime required',
    ])
    expect(faults(roadOccupationFee, { streetFee: 'roadOccupation', roadOccupationApproved: false })).toEqual([])
  })
})
