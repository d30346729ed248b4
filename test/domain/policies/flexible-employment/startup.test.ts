import { describe, expect, test } from 'vitest'
import { yuan } from '../../../../domain/kit/index.ts'
import { incubatorPlace } from '../../../../domain/policies/flexible-employment/incubator-place.ts'
import { startupSubsidy } from '../../../../domain/policies/flexible-employment/startup-subsidy.ts'
import { startupTrainingEntry } from '../../../../domain/policies/flexible-employment/startup-training-entry.ts'
import { codes, decide, type Facts, faults, given, reviews, screened, step, without } from './case.ts'

const NAMED_GROUPS = ['laidOff', 'graduate', 'ruralMigrant', 'employmentDifficulty']

const founder = (rest: Facts = {}): Facts => ({
  runsOwnBusiness: true,
  keyGroup: 'laidOff',
  startUpSubsidyRulesMet: true,
  ...rest,
})

const tenant = (rest: Facts = {}): Facts => ({
  seeksIncubatorPlace: true,
  incubatorBuiltByGovernment: true,
  keyGroup: 'graduate',
  freeIncubatorPlaceLeft: true,
  ...rest,
})

describe('A6.R18 start-up subsidy of key groups', () => {
  test.each(NAMED_GROUPS)('%s: granted once the rules are met, the amount open until it is set', (keyGroup) => {
    const decision = decide(startupSubsidy, founder({ keyGroup }))
    expect(decision.outcome).toBe('granted')
    expect(codes(decision, 'notice')).toEqual(['LOAN_AND_TAX_BESIDE'])
    expect(reviews(decision)).toEqual(['A6.R18 PARAMETER_NOT_SET: flexible-employment.start-up-grant'])
    expect(given(startupSubsidy, founder({ keyGroup }))).toEqual({ subsidyFen: '0–null' })
    expect(given(startupSubsidy, founder({ keyGroup }), { 'start-up-grant': yuan(5000) })).toEqual({
      subsidyFen: yuan(5000),
    })
  })

  test('its own rules are for a reviewer to find met', () => {
    const open = decide(startupSubsidy, without(founder(), 'startUpSubsidyRulesMet'))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain('A6.R18 REVIEW_REQUIRED: startUpSubsidyRulesMet')
    expect(codes(decide(startupSubsidy, founder({ startUpSubsidyRulesMet: false })))).toEqual([
      'START_UP_RULES_NOT_MET',
    ])
  })

  test('another key group is for a reviewer to find: the list is open', () => {
    expect(decide(startupSubsidy, founder({ keyGroup: 'other' })).outcome).toBe('computed')
    expect(decide(startupSubsidy, founder({ keyGroup: 'other', keyGroupFound: true })).outcome).toBe('granted')
    expect(codes(decide(startupSubsidy, founder({ keyGroup: 'other', keyGroupFound: false })))).toEqual([
      'KEY_GROUP_NOT_FOUND',
    ])
    expect(decide(startupSubsidy, founder({ keyGroupFound: false })).outcome).toBe('granted')
  })

  test('no business of one’s own settles it, with nothing else asked', () => {
    expect(screened(startupSubsidy, {}).missing[0]).toBe('runsOwnBusiness')
    expect(faults(startupSubsidy, { runsOwnBusiness: false })).toEqual([])
    expect(codes(decide(startupSubsidy, { runsOwnBusiness: false, keyGroup: 'none' }))).toEqual([
      'NO_OWN_BUSINESS',
      'NOT_IN_KEY_GROUP',
    ])
    expect(faults(startupSubsidy, { runsOwnBusiness: true })).toEqual(['keyGroup required'])
  })
})

describe('A6.R19 free places in incubators', () => {
  test.each(NAMED_GROUPS)('%s: no rent, and the subsidies beside it open', (keyGroup) => {
    const decision = decide(incubatorPlace, tenant({ keyGroup }))
    expect(decision.outcome).toBe('granted')
    expect(reviews(decision)).toEqual([
      'A6.R19 PARAMETER_NOT_SET: flexible-employment.opening-subsidy',
      'A6.R19 PARAMETER_NOT_SET: flexible-employment.operating-subsidy',
    ])
    const settings = { 'opening-subsidy': yuan(5000), 'operating-subsidy': yuan(3000) }
    expect(given(incubatorPlace, tenant({ keyGroup }), settings)).toEqual({
      rentFen: 0,
      openingFen: yuan(5000),
      operatingFen: yuan(3000),
    })
    expect(step(decision, 'rent')).toMatchObject({ rule: 'A6.R19', citation: { article: '（一）' } })
  })

  test.each<[Facts, string]>([
    [{ seeksIncubatorPlace: false }, 'NO_PLACE_SOUGHT'],
    [{ incubatorBuiltByGovernment: false }, 'NOT_BUILT_BY_GOVERNMENT'],
    [{ keyGroup: 'none' }, 'NOT_IN_KEY_GROUP'],
    [{ freeIncubatorPlaceLeft: false }, 'NO_FREE_PLACE_LEFT'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = decide(incubatorPlace, tenant(facts))
    expect(codes(decision)).toEqual([code])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R19', citation: { article: '（一）' } }])
  })

  test('whether a place is left is the incubator’s to say: its share has no figure', () => {
    const open = decide(incubatorPlace, without(tenant(), 'freeIncubatorPlaceLeft'))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain('A6.R19 REVIEW_REQUIRED: freeIncubatorPlaceLeft')
  })
})

describe('A6.R08 start-up training of flexible workers', () => {
  test.each<[boolean, boolean, string[]]>([
    [true, true, []],
    [true, false, ['NO_WISH_TO_START']],
    [false, true, ['NOT_A_FLEXIBLE_WORKER']],
    [false, false, ['NOT_A_FLEXIBLE_WORKER', 'NO_WISH_TO_START']],
  ])('flexible worker %s, wish %s: %j', (isFlexibleWorker, wantsToStartBusiness, refusals) => {
    const decision = decide(startupTrainingEntry, { isFlexibleWorker, wantsToStartBusiness })
    expect(codes(decision)).toEqual(refusals)
    expect(decision.outcome).toBe(refusals.length > 0 ? 'refused' : 'granted')
    for (const { rule, citation } of decision.reasons)
      expect([rule, citation]).toMatchObject(['A6.R08', { article: '（七）' }])
  })

  test('says that the subsidy has conditions of its own', () => {
    const decision = decide(startupTrainingEntry, { isFlexibleWorker: true, wantsToStartBusiness: true })
    expect(codes(decision, 'notice')).toEqual(['SUBSIDY_APART'])
    expect(reviews(decision)).toEqual([])
  })
})
