import { describe, expect, test } from 'vitest'
import { idleLandOptions } from '../../../../domain/policies/park-efficiency/idle-land-options.ts'
import { METHODS } from '../../../../domain/policies/park-efficiency/options.ts'
import { codes, decide, type Facts, faults, type Line, settled } from './case.ts'

const both: Facts = { stockLandCause: 'both', idleLandCannotBeBuilt: true, idleLandPartiesAgree: true }

const LISTED: Record<string, string[]> = {
  government: ['extendedGrantContract', 'temporaryUse', 'exchange', 'paidRecovery'],
  enterprise: ['startWithinLimit', 'recoveryToReserve'],
  both: ['exchange', 'paidRecovery'],
  lowEfficiency: [
    'performanceUrging',
    'inPlaceTransformation',
    'upgrading',
    'lawfulTransfer',
    'mergerReorganisation',
    'lawfulLease',
  ],
}

const causes = Object.keys(LISTED)
const caused = (stockLandCause: string, more: Facts = {}): Facts => ({ ...both, stockLandCause, ...more })

describe.each(causes)('caused by %s', (cause) => {
  const isOpen = cause !== 'both'

  test('A7.R09, A7.R10 the ways that are open', () => {
    expect(settled(idleLandOptions, caused(cause))).toEqual({
      methods: isOpen ? [...LISTED[cause]!, 'other'] : LISTED[cause],
      listIsOpen: isOpen,
      chosen: 'notAsked',
    })
    expect(decide(idleLandOptions, caused(cause)).reasons).toEqual([])
  })

  test.each(Object.keys(METHODS).filter((method) => method !== 'none'))('%s chosen', (disposalMethodChosen) => {
    const listed = LISTED[cause]!.includes(disposalMethodChosen)
    const chosen = (disposalMethodJustified: boolean) => {
      const facts = caused(cause, { disposalMethodChosen, disposalMethodJustified })
      return [settled(idleLandOptions, facts).chosen, codes(decide(idleLandOptions, facts), 'finding')]
    }
    const off = (justified: boolean) => {
      if (!isOpen) return ['rejected', ['METHOD_NOT_ON_CLOSED_LIST']]
      return justified ? ['byJustification', []] : ['needsJustification', ['JUSTIFICATION_MISSING']]
    }
    expect(chosen(true)).toEqual(listed ? ['listed', []] : off(true))
    expect(chosen(false)).toEqual(listed ? ['listed', []] : off(false))
    const { disposalMethodJustified: _left, ...unsaid } = caused(cause, { disposalMethodChosen })
    expect(faults(idleLandOptions, unsaid)).toEqual(!listed && isOpen ? ['disposalMethodJustified required'] : [])
  })
})

test('A7.R09, A7.R10 every way is a line of its own, cited where it stands', () => {
  const { result } = decide(idleLandOptions, caused('government'))
  const { methods } = result as { methods: readonly Line[] }
  expect(methods.map(({ item, rule }) => [item, rule])).toEqual([
    ...[...LISTED.government!, ...LISTED.enterprise!].map((method) => [method, 'A7.R09']),
    ...LISTED.lowEfficiency!.map((method) => [method, 'A7.R10']),
    ['other', 'A7.R09'],
  ])
})

describe('A7.R09 faults on both sides', () => {
  test.each([
    [false, true, ['CAN_STILL_BE_BUILT']],
    [true, false, ['PARTIES_DO_NOT_AGREE']],
    [false, false, ['CAN_STILL_BE_BUILT', 'PARTIES_DO_NOT_AGREE']],
  ])('cannot be built %s, agreed %s: %j (worked example 7)', (idleLandCannotBeBuilt, idleLandPartiesAgree, reasons) => {
    const decision = decide(idleLandOptions, { ...both, idleLandCannotBeBuilt, idleLandPartiesAgree })
    expect(decision.outcome).toBe('refused')
    expect(decision).not.toHaveProperty('result')
    expect(decision.reasons.map(({ rule, code, kind }) => [rule, code, kind])).toEqual(
      reasons.map((code) => ['A7.R09', code, 'refusal']),
    )
  })

  test('both conditions have to be told', () => {
    expect(faults(idleLandOptions, { stockLandCause: 'both' })).toEqual([
      'idleLandCannotBeBuilt required',
      'idleLandPartiesAgree required',
    ])
    expect(faults(idleLandOptions, { stockLandCause: 'both', idleLandPartiesAgree: false })).toEqual([])
  })

  test.each(causes.filter((cause) => cause !== 'both'))(
    'neither matters where it is caused by %s',
    (stockLandCause) => {
      expect(faults(idleLandOptions, { stockLandCause })).toEqual([])
      const facts = { stockLandCause, idleLandCannotBeBuilt: false, idleLandPartiesAgree: false }
      expect(decide(idleLandOptions, facts).outcome).toBe('computed')
    },
  )
})

test('8 (A7.R09): paid recovery where the enterprise is the cause needs reasons', () => {
  const facts = { stockLandCause: 'enterprise', disposalMethodChosen: 'paidRecovery', disposalMethodJustified: false }
  expect(settled(idleLandOptions, facts)).toMatchObject({ chosen: 'needsJustification' })
})
