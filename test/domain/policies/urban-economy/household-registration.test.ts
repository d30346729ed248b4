import { describe, expect, test } from 'vitest'
import { householdRegistration } from '../../../../domain/policies/urban-economy/household-registration.ts'
import { codes, decide, faults } from '../../decide.ts'

const under = { asOf: '2021-06-30' }
const newcomer = (rest: object = {}) => ({
  wantsToRegisterHousehold: true,
  settlesInCentralUrbanArea: true,
  householdRegisteredElsewhere: true,
  ...rest,
})

describe('A4.R20 settling in the central urban area', () => {
  test('asks nothing but to come from elsewhere', () => {
    const decision = decide<{ settlesFreely: object }>(householdRegistration, newcomer(), under)
    expect(decision).toMatchObject({ outcome: 'granted', requiresReview: [] })
    expect(decision.result).toEqual({ settlesFreely: { least: true, most: true } })
    expect(decision.reasons).toMatchObject([
      { code: 'BY_THE_POLICE', kind: 'notice', rule: 'A4.R20', citation: { annex: '4', article: '1' } },
    ])
  })

  test.each([
    [{ wantsToRegisterHousehold: false }, 'NO_WISH_TO_SETTLE'],
    [{ settlesInCentralUrbanArea: false }, 'NOT_IN_CENTRAL_AREA'],
    [{ householdRegisteredElsewhere: false }, 'ALREADY_REGISTERED_THERE'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = decide(householdRegistration, newcomer(facts), under)
    expect([decision.outcome, codes(decision)]).toEqual(['refused', [code]])
    expect(decision.reasons[0]!.citation).toMatchObject({ annex: '4', article: '1' })
  })

  test('whoever does not want to is asked nothing else', () => {
    expect(faults(householdRegistration, { wantsToRegisterHousehold: false }, under)).toEqual([])
    expect(faults(householdRegistration, { wantsToRegisterHousehold: true }, under)).toEqual([
      '/settlesInCentralUrbanArea required',
      '/householdRegisteredElsewhere required',
    ])
  })
})
