import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { yuan } from '../../../../domain/kit/index.ts'
import { freePremises } from '../../../../domain/policies/flexible-employment/free-premises.ts'
import { rentRelief } from '../../../../domain/policies/flexible-employment/rent-relief.ts'
import { streetVending } from '../../../../domain/policies/flexible-employment/street-vending.ts'
import { codes, decide, type Facts, faults, given, reviews, screened, without } from './case.ts'

describe('A6.R21 where and when street vendors may trade', () => {
  const vendor = (rest: Facts): Facts => ({ isStreetVendor: true, ...rest })

  test.each<[Facts, string[]]>([
    [{ vendingPlace: 'namedRoad', vendsAtNamedTime: true }, []],
    [{ vendingPlace: 'namedRoad', vendsAtNamedTime: false }, ['NOT_AT_NAMED_TIME']],
    [{ vendingPlace: 'reservedMarket' }, []],
    [{ vendingPlace: 'reservedMarket', vendsAtNamedTime: false }, []],
    [{ vendingPlace: 'other' }, ['NOT_A_PLACE_FOR_VENDORS']],
    [{ vendingPlace: 'other', vendsAtNamedTime: true }, ['NOT_A_PLACE_FOR_VENDORS']],
  ])('%j: %j', (facts, refusals) => {
    const decision = decide(streetVending, vendor(facts))
    expect(codes(decision)).toEqual(refusals)
    expect(decision.outcome).toBe(refusals.length > 0 ? 'refused' : 'granted')
    if (refusals.length === 0) expect(given(streetVending, vendor(facts))).toEqual({ place: facts.vendingPlace })
    for (const { rule, citation } of decision.reasons)
      expect([rule, citation]).toMatchObject(['A6.R21', { article: '（六）' }])
  })

  test('roads and times are named by the city, not by the text; a market needs no time', () => {
    const onRoad = vendor({ vendingPlace: 'namedRoad', vendsAtNamedTime: true })
    expect(codes(decide(streetVending, onRoad), 'notice')).toEqual(['NAMED_BY_THE_CITY'])
    expect(codes(decide(streetVending, vendor({ vendingPlace: 'reservedMarket' })), 'notice')).toEqual([])
    expect(faults(streetVending, vendor({ vendingPlace: 'namedRoad' }))).toEqual(['vendsAtNamedTime required'])
    expect(faults(streetVending, vendor({ vendingPlace: 'reservedMarket' }))).toEqual([])
  })

  test('whoever is no vendor is asked nothing else', () => {
    expect(screened(streetVending, { isStreetVendor: false })).toEqual({
      eligibility: 'ineligible',
      missing: [],
      codes: ['NOT_A_STREET_VENDOR'],
    })
    expect(faults(streetVending, { isStreetVendor: false })).toEqual([])
  })
})

const tenant = (rest: Facts = {}): Facts => ({
  isFlexibleWorker: true,
  rentsBusinessPremises: true,
  premisesLandlord: 'state',
  premisesMonthlyRentFen: yuan(1500),
  ...rest,
})

describe('A6.R21 relief from rent', () => {
  test('state property: granted, by how much is open', () => {
    const decision = decide(rentRelief, tenant())
    expect(decision.outcome).toBe('granted')
    expect(given(rentRelief, tenant())).toEqual({ reliefFen: '0–null' })
    expect(reviews(decision)).toEqual([
      'A6.R21 PARAMETER_NOT_SET: flexible-employment.rent-relief-months, flexible-employment.rent-relief-share',
    ])
  })

  test.each<[Facts, unknown]>([
    [{ 'rent-relief-months': 3 }, `0–${yuan(4500)}`],
    [{ 'rent-relief-share': '50' }, '0–null'],
    [{ 'rent-relief-months': 3, 'rent-relief-share': '50' }, yuan(2250)],
    [{ 'rent-relief-months': 3, 'rent-relief-share': '100' }, yuan(4500)],
    [{ 'rent-relief-months': 0, 'rent-relief-share': '100' }, 0],
  ])('with %j: %s', (settings, reliefFen) => {
    expect(given(rentRelief, tenant(), settings)).toEqual({ reliefFen })
  })

  test.each<[Facts, string]>([
    [{ isFlexibleWorker: false }, 'NOT_A_FLEXIBLE_WORKER'],
    [{ rentsBusinessPremises: false }, 'NO_RENTED_PREMISES'],
    [{ premisesLandlord: 'other' }, 'LANDLORD_NOT_STATE'],
  ])('%j is refused: %s', (facts, code) => {
    expect(codes(decide(rentRelief, tenant(facts)))).toEqual([code])
  })

  test('what others settle is not asked', () => {
    expect(faults(rentRelief, { isFlexibleWorker: false })).toEqual([])
    expect(faults(rentRelief, { isFlexibleWorker: true, rentsBusinessPremises: false })).toEqual([])
    expect(faults(rentRelief, without(tenant(), 'premisesMonthlyRentFen'))).toEqual(['premisesMonthlyRentFen required'])
  })
})

property.prop([fc.nat(yuan(1_000_000)), fc.nat(120)])(
  'A6.R21: all of the rent is let off for all months, and never more',
  (premisesMonthlyRentFen, months) => {
    const relief = (share: string) =>
      Number(
        given(rentRelief, tenant({ premisesMonthlyRentFen }), {
          'rent-relief-months': months,
          'rent-relief-share': share,
        }).reliefFen,
      )
    expect(relief('100')).toBe(premisesMonthlyRentFen * months)
    expect(relief('33.3333')).toBeLessThanOrEqual(relief('100'))
    expect(relief('0')).toBe(0)
  },
)

describe('A6.R21 free premises', () => {
  const place = (rest: Facts = {}): Facts => ({
    idlePremisesSought: 'communityRooms',
    idlePremisesConverted: true,
    keyGroup: 'none',
    ...rest,
  })

  test.each<[Facts, boolean]>([
    [{ keyGroup: 'laidOff' }, true],
    [{ keyGroup: 'graduate' }, true],
    [{ keyGroup: 'ruralMigrant' }, true],
    [{ keyGroup: 'employmentDifficulty' }, true],
    [{ keyGroup: 'other', keyGroupFound: true }, true],
    [{ keyGroup: 'other', keyGroupFound: false }, false],
    [{ keyGroup: 'none' }, false],
  ])('%j: free of charge, first in line %s', (facts, comesFirst) => {
    const decision = decide(freePremises, place(facts))
    expect(decision.outcome).toBe('granted')
    expect(given(freePremises, place(facts))).toEqual({ rentFen: 0, comesFirst })
  })

  test('whether the premises are there at all is the place’s to say', () => {
    const open = decide(freePremises, without(place(), 'idlePremisesConverted'))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain('A6.R21 REVIEW_REQUIRED: idlePremisesConverted')
    expect(codes(decide(freePremises, place({ idlePremisesConverted: false })))).toEqual(['NOT_CONVERTED'])
    expect(codes(decide(freePremises, place({ idlePremisesSought: 'none' })))).toEqual(['NO_IDLE_PREMISES'])
  })
})
