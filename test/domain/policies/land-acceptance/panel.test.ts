import { describe, expect, test } from 'vitest'
import { PANEL_MEMBERS } from '../../../../domain/policies/land-acceptance/options.ts'
import { panel } from '../../../../domain/policies/land-acceptance/panel.ts'
import { codes, decide } from './case.ts'

const ALL = Object.keys(PANEL_MEMBERS)
const decideOn = (acceptancePanelMembers: readonly string[], acceptancePanelHead = 'deputySecretaryGeneral') =>
  decide(panel, { acceptancePanelHead, acceptancePanelMembers })

const CODES: Readonly<Record<string, string>> = {
  jurisdiction: 'JURISDICTION_MISSING',
  housing: 'HOUSING_MISSING',
  development: 'DEVELOPMENT_MISSING',
  naturalResources: 'NATURAL_RESOURCES_MISSING',
  finance: 'FINANCE_MISSING',
  urbanManagement: 'URBAN_MANAGEMENT_MISSING',
  publicSecurity: 'PUBLIC_SECURITY_MISSING',
  greening: 'GREENING_MISSING',
  testingBody: 'TESTING_BODY_MISSING',
  experts: 'EXPERTS_MISSING',
}

describe('A2.R24 the acceptance panel', () => {
  test('its head and all ten seats: complete', () => {
    const decision = decideOn(ALL)
    expect(codes(decision, 'finding')).toEqual([])
    expect(codes(decision, 'notice')).toEqual(['LIST_IS_OPEN'])
    expect(decision.result).toMatchObject({
      complete: { least: true },
      headed: { least: true },
      missing: { least: 0, most: 0 },
    })
  })

  test.each(ALL)('without %s it is not, and says so', (seat) => {
    const decision = decideOn(ALL.filter((member) => member !== seat))
    expect(codes(decision, 'finding')).toEqual([CODES[seat]])
    expect(decision.result).toMatchObject({ complete: { most: false }, missing: { least: 1, most: 1 } })
  })

  test('with nobody on it every seat is told', () => {
    expect(codes(decideOn([]), 'finding')).toEqual(Object.values(CODES))
  })

  test.each(['other', 'none'])('headed by %s', (head) => {
    const decision = decideOn(ALL, head)
    expect(codes(decision, 'finding')).toEqual(['WRONG_HEAD'])
    expect(decision.result).toMatchObject({ complete: { most: false }, headed: { most: false } })
  })
})
