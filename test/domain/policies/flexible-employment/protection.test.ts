import { describe, expect, test } from 'vitest'
import { yuan } from '../../../../domain/kit/index.ts'
import { livingAid } from '../../../../domain/policies/flexible-employment/living-aid.ts'
import { projectInjuryInsurance } from '../../../../domain/policies/flexible-employment/project-injury-insurance.ts'
import { codes, decide, type Facts, faults, given, reviews, screened, without } from './case.ts'

describe('A6.R23 work-injury insurance by project', () => {
  const site = (rest: Facts = {}): Facts => ({
    isConstructionProject: true,
    projectWorkersAreMigrants: true,
    projectHasInjuryInsurance: true,
    ...rest,
  })

  test('migrants on a building site are insured by the project; that it has not joined is told', () => {
    expect(decide(projectInjuryInsurance, site()).outcome).toBe('granted')
    expect(codes(decide(projectInjuryInsurance, site()), 'notice')).toEqual(['PREMIUM_NOT_GIVEN'])
    expect(given(projectInjuryInsurance, site())).toEqual({ hasJoined: true })
    const without = decide(projectInjuryInsurance, site({ projectHasInjuryInsurance: false }))
    expect(without.outcome).toBe('computed')
    expect(codes(without, 'finding')).toEqual(['PROJECT_NOT_INSURED'])
  })

  test.each<[Facts, string]>([
    [{ isConstructionProject: false }, 'NOT_A_CONSTRUCTION_PROJECT'],
    [{ projectWorkersAreMigrants: false }, 'NO_MIGRANT_WORKERS'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = decide(projectInjuryInsurance, site(facts))
    expect(codes(decision)).toEqual([code])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R23', citation: { article: '（十）' } }])
  })

  test('what others settle is not asked', () => {
    expect(faults(projectInjuryInsurance, { isConstructionProject: false })).toEqual([])
    expect(faults(projectInjuryInsurance, without(site(), 'projectHasInjuryInsurance'))).toEqual([
      'projectHasInjuryInsurance required',
    ])
  })
})

describe('A6.R23 minimum living allowance and temporary relief', () => {
  const worker = (rest: Facts = {}): Facts => ({
    isFlexibleWorker: true,
    livingAidSought: 'minimumAllowance',
    livingAidRulesMet: true,
    ...rest,
  })

  test.each([
    ['minimumAllowance', 'minimum-allowance', yuan(590)],
    ['temporaryRelief', 'temporary-relief', yuan(3000)],
  ])('%s: granted where the conditions are met, at the standard of %s', (livingAidSought, slot, standard) => {
    const facts = worker({ livingAidSought })
    expect(decide(livingAid, facts).outcome).toBe('granted')
    expect(reviews(decide(livingAid, facts))).toEqual([`A6.R23 PARAMETER_NOT_SET: flexible-employment.${slot}`])
    expect(given(livingAid, facts)).toEqual({ standardFen: '0–null' })
    expect(given(livingAid, facts, { [slot]: standard })).toEqual({ standardFen: standard })
  })

  test('the conditions are the civil affairs office’s to find met', () => {
    const open = decide(livingAid, without(worker(), 'livingAidRulesMet'))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain('A6.R23 REVIEW_REQUIRED: livingAidRulesMet')
  })

  test.each<[Facts, string]>([
    [{ isFlexibleWorker: false }, 'NOT_A_FLEXIBLE_WORKER'],
    [{ livingAidSought: 'none' }, 'NO_AID_SOUGHT'],
    [{ livingAidRulesMet: false }, 'AID_RULES_NOT_MET'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = decide(livingAid, worker(facts))
    expect(codes(decision)).toEqual([code])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R23', citation: { article: '（十一）' } }])
  })

  test('whoever is not in flexible work is asked nothing else', () => {
    expect(screened(livingAid, { isFlexibleWorker: false }).missing).toEqual([])
    expect(faults(livingAid, { isFlexibleWorker: false })).toEqual([])
  })
})
