import { describe, expect, test } from 'vitest'
import { type Book, nearestChanges, type Wire, yuan } from '../../../../domain/kit/index.ts'
import { greenLane } from '../../../../domain/policies/logistics/green-lane.ts'
import { logisticsLandPriority } from '../../../../domain/policies/logistics/logistics-land-priority.ts'
import { logisticsRegistration } from '../../../../domain/policies/logistics/logistics-registration.ts'
import { villageParcelSubsidy } from '../../../../domain/policies/logistics/village-parcel-subsidy.ts'
import { codes, decide, faults, NO_BOOK } from '../../decide.ts'

const under = { asOf: '2021-06-30' }
const settled = (value: unknown) => ({ least: value, most: value })
const setTo = (slot: string, value: Wire): Book => ({
  id: 'set',
  values: { [`logistics.${slot}`]: [{ from: '2021-01-01', value }] },
})

describe('A9.R14 the green lane', () => {
  const trip = { freightCargo: 'chilledPork', greenLaneTermsMet: true, greenLaneTollFen: 30_001 }
  const toll = (relief: string) =>
    decide(greenLane, trip, { ...under, book: setTo('green-lane-relief', relief) }).result

  test('what it waives is open until it is set, and never more than the toll', () => {
    const open = decide(greenLane, trip, under)
    expect([open.outcome, codes(open)]).toEqual(['granted', ['PARAMETER_NOT_SET', 'PARAMETER_NOT_SET']])
    expect(open.result).toEqual({ reliefFen: { least: 0, most: 30_001 }, payableFen: { least: 0, most: 30_001 } })
  })

  test.each([
    ['0', 0, 30_001],
    ['50', 15_001, 15_000],
    ['100', 30_001, 0],
  ])('a relief of %s per cent: waived and still due make the toll', (relief, reliefFen, payableFen) => {
    expect(toll(relief)).toEqual({ reliefFen: settled(reliefFen), payableFen: settled(payableFen) })
  })

  test.each<[string, object, string, string[]]>([
    ['other goods', { freightCargo: 'other' }, 'refused', ['NOT_FRESH_FARM_GOODS']],
    ['no goods', { freightCargo: 'none' }, 'refused', ['NOT_FRESH_FARM_GOODS']],
    ['other fresh goods', { freightCargo: 'otherFreshFarmGoods' }, 'granted', []],
    ['checked in vain', { greenLaneTermsMet: false }, 'refused', ['GREEN_LANE_TERMS_NOT_MET']],
    [
      'both wrong',
      { freightCargo: 'other', greenLaneTermsMet: false },
      'refused',
      ['NOT_FRESH_FARM_GOODS', 'GREEN_LANE_TERMS_NOT_MET'],
    ],
  ])('%s', (_case, change, outcome, expected) => {
    const decision = decide(greenLane, { ...trip, ...change }, { ...under, book: setTo('green-lane-relief', '100') })
    expect([decision.outcome, codes(decision)]).toEqual([outcome, expected])
  })

  test('not checked yet: neither granted nor refused; the toll is asked for where it counts', () => {
    const { greenLaneTermsMet: _, ...unchecked } = trip
    const decision = decide(greenLane, unchecked, under)
    expect(decision.outcome).toBe('computed')
    expect(codes(decision)).toContain('REVIEW_REQUIRED')
    expect(faults(greenLane, { freightCargo: 'chilledPork' })).toEqual(['/greenLaneTollFen required'])
    expect(faults(greenLane, { freightCargo: 'other' })).toEqual([])
  })
})

describe('A9.R15 land for major projects', () => {
  const project = (logisticsProject: string, by: string, plan?: boolean, standard?: boolean) => ({
    logisticsProject,
    logisticsProjectDesignatedBy: by,
    logisticsProjectFitsLandPlan: plan,
    logisticsProjectFitsLandStandard: standard,
  })
  const notices = ['QUOTA_NOT_LAND']
  test.each<[object, string, string | undefined, string[]]>([
    [project('nationalHub', 'state'), 'granted', 'guaranteed', notices],
    [project('railSiding', 'province'), 'granted', 'guaranteed', notices],
    [project('coldChain', 'state', false, false), 'granted', 'guaranteed', notices],
    [project('otherMajor', 'neither', true, true), 'granted', 'first', notices],
    [project('otherMajor', 'neither', false, true), 'refused', undefined, ['NOT_DESIGNATED', 'AGAINST_LAND_PLAN']],
    [project('otherMajor', 'neither', true, false), 'refused', undefined, ['NOT_DESIGNATED', 'AGAINST_LAND_STANDARD']],
    [project('ordinary', 'province'), 'refused', undefined, ['NOT_MAJOR']],
    [project('none', 'state'), 'refused', undefined, ['NO_LOGISTICS_PROJECT']],
  ])('%j: %s', (situation, outcome, quota, expected) => {
    const decision = decide<{ quota: string }>(logisticsLandPriority, situation, under)
    expect([decision.outcome, decision.result?.quota, codes(decision)]).toEqual([outcome, quota, expected])
  })

  test('a designation or the plan is enough: the reasons are alternatives', () => {
    const { reasons } = decide(logisticsLandPriority, project('coldChain', 'neither', false, false), under)
    expect(reasons.map(({ code, alternatives }) => [code, alternatives])).toEqual([
      ['NOT_DESIGNATED', [{ group: 1, way: 1 }]],
      ['AGAINST_LAND_PLAN', [{ group: 1, way: 2 }]],
      ['AGAINST_LAND_STANDARD', [{ group: 1, way: 2 }]],
    ])
  })

  test('the plan is asked about only where the designation does not settle it', () => {
    expect(
      faults(logisticsLandPriority, { logisticsProject: 'coldChain', logisticsProjectDesignatedBy: 'state' }),
    ).toEqual([])
    expect(
      faults(logisticsLandPriority, { logisticsProject: 'coldChain', logisticsProjectDesignatedBy: 'neither' }),
    ).toEqual(['/logisticsProjectFitsLandPlan required', '/logisticsProjectFitsLandStandard required'])
  })
})

describe('A9.R16 parcels to villages', () => {
  const firm = { isLogisticsEnterprise: true, deliversParcelsToVillages: true, villageParcelTermsMet: true }
  const subsidy = (change: object, book: Book = NO_BOOK) =>
    decide<{ subsidyFen: object }>(villageParcelSubsidy, { ...firm, ...change }, { ...under, book })

  test('the sum is open until it is set, never zero', () => {
    expect(codes(subsidy({}))).toEqual(['PARAMETER_NOT_SET'])
    expect(subsidy({}).result!.subsidyFen).toEqual({ least: 0, most: null })
    expect(subsidy({}, setTo('village-parcel-subsidy', yuan(50_000))).result!.subsidyFen).toEqual(settled(yuan(50_000)))
  })

  test('nobody is granted it before the rules are found met', () => {
    const decision = subsidy({ villageParcelTermsMet: undefined })
    expect([decision.outcome, codes(decision)]).toEqual(['computed', ['REVIEW_REQUIRED', 'PARAMETER_NOT_SET']])
  })

  test.each<[object, string[]]>([
    [{ isLogisticsEnterprise: false }, ['NOT_A_LOGISTICS_FIRM']],
    [{ deliversParcelsToVillages: false }, ['NO_VILLAGE_PARCELS']],
    [{ villageParcelTermsMet: false }, ['VILLAGE_TERMS_NOT_MET']],
  ])('%j', (change, expected) => {
    const decision = subsidy(change)
    expect([decision.outcome, codes(decision)]).toEqual(['refused', expected])
  })

  test('to take up the delivery may gain it', () => {
    const idle = { isLogisticsEnterprise: true, deliversParcelsToVillages: false, villageParcelTermsMet: true }
    expect(nearestChanges(villageParcelSubsidy, idle, { ...under, book: NO_BOOK })).toMatchObject([
      { fact: 'deliversParcelsToVillages', to: true, gain: 'certain' },
    ])
  })
})

describe('A9.R17 several licences or addresses', () => {
  test.each<[string, boolean | undefined, string, string[]]>([
    ['severalLicences', true, 'granted', ['ELECTRONIC_REGISTRATION']],
    ['severalAddresses', true, 'granted', ['ELECTRONIC_REGISTRATION']],
    ['severalAddresses', undefined, 'computed', ['ELECTRONIC_REGISTRATION', 'REVIEW_REQUIRED']],
    ['severalLicences', false, 'refused', ['ADDRESS_NOT_ACCEPTED']],
    ['ordinary', true, 'refused', ['ONE_LICENCE_ONE_ADDRESS']],
    ['none', undefined, 'refused', ['NOTHING_TO_REGISTER']],
  ])('%s, accepted %s: %s', (logisticsRegistration_, registrarAcceptsAddress, outcome, expected) => {
    const situation = { logisticsRegistration: logisticsRegistration_, registrarAcceptsAddress }
    const decision = decide(logisticsRegistration, situation, under)
    expect([decision.outcome, codes(decision)]).toEqual([outcome, expected])
  })
})
