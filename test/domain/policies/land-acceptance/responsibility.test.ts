import { describe, expect, test } from 'vitest'
import { bodies } from '../../../../domain/bodies.ts'
import { ITEMS } from '../../../../domain/policies/land-acceptance/options.ts'
import { provisions } from '../../../../domain/policies/land-acceptance/provisions.ts'
import { responsibility } from '../../../../domain/policies/land-acceptance/responsibility.ts'
import { codes, decide, type Facts, faults } from './case.ts'

interface Result {
  readonly acceptors: readonly { readonly item: string; readonly least: boolean; readonly most: boolean }[]
  readonly otherDepartmentsToo: { readonly least: boolean }
  readonly takenOverBy: string | null
  readonly supplyPlanDue: { readonly least: boolean }
}

const PASSED = { acceptanceItemPassed: true, handOverAgreedOtherwise: false }
const of = (facts: Facts) => decide(responsibility, facts).result as Result
const acceptorsOf = (acceptanceItem: string) =>
  of({ acceptanceItem, ...PASSED })
    .acceptors.filter(({ least }) => least)
    .map(({ item }) => item)

const WORKS = ['HUC', 'UMB', 'LAN', 'PSB']
const LOCAL = ['jurisdiction-government', 'development-headquarters']

/** Each item: who accepts it, and who takes it over once it has passed. */
const ROUTES: [item: string, acceptors: string[], receiver: string][] = [
  ['road', WORKS, 'competentDepartment'],
  ['drainage', WORKS, 'competentDepartment'],
  ['bridge', WORKS, 'competentDepartment'],
  ['river', WORKS, 'competentDepartment'],
  ['utilityTunnel', WORKS, 'competentDepartment'],
  ['landscaping', WORKS, 'competentDepartment'],
  ['lighting', WORKS, 'competentDepartment'],
  ['trafficSigns', WORKS, 'competentDepartment'],
  ['trafficSignals', WORKS, 'competentDepartment'],
  ['electronicPolice', WORKS, 'competentDepartment'],
  ['otherInfrastructure', WORKS, 'competentDepartment'],
  ['formalities', WORKS, 'nobody'],
  ['investment', ['FIN'], 'nobody'],
  ['landConsolidation', ['NRP'], 'landDepartment'],
  ['landRequisition', ['NRP'], 'nobody'],
  ['resettlementHousing', LOCAL, 'jurisdictionGovernment'],
  ['otherWorks', LOCAL, 'competentDepartment'],
  ['expropriation', LOCAL, 'nobody'],
]

describe('A2.R23 who accepts', () => {
  test('every item is routed', () => {
    expect(ROUTES.map(([item]) => item)).toEqual(Object.keys(ITEMS))
  })

  test.each(ROUTES)('%s: %j', (item, acceptors) => {
    expect(acceptorsOf(item)).toEqual(acceptors)
  })

  test('acceptors are bodies of the register, and those of the clause that is cited', () => {
    const { trace } = decide(responsibility, { acceptanceItem: 'road', ...PASSED })
    const steps = trace.filter(({ rule, item }) => rule === 'A2.R23' && item !== 'otherDepartmentsToo')
    expect(steps).toHaveLength(8)
    for (const { item, citation } of steps) {
      expect(bodies.map(({ code }) => code)).toContain(item)
      expect(provisions.find(({ article }) => article === citation.article)!.bodies).toContain(item)
    }
  })

  test.each([
    ['lighting', true, ['DIVISION_BY_DUTY 第十一条']],
    ['formalities', true, ['DIVISION_BY_DUTY 第十一条']],
    ['expropriation', false, ['EITHER_OF_TWO 第十三条']],
    ['resettlementHousing', false, ['EITHER_OF_TWO 第十三条']],
    ['investment', false, []],
  ])('%s: others take part %s', (acceptanceItem, others, notices) => {
    const { result, reasons } = decide(responsibility, { acceptanceItem, ...PASSED })
    expect((result as Result).otherDepartmentsToo.least).toBe(others)
    expect(reasons.map(({ code, citation }) => `${code} ${citation.article}`)).toEqual(notices)
  })
})

describe('A2.R21 who takes over', () => {
  test.each(ROUTES)('%s, passed', (acceptanceItem, _acceptors, receiver) => {
    expect(of({ acceptanceItem, ...PASSED }).takenOverBy).toBe(receiver)
  })

  test.each(ROUTES)(
    '%s: not before it has passed, and otherwise where the contract says so',
    (acceptanceItem, _, receiver) => {
      const either = receiver === 'nobody' ? ['nobody', 'nobody'] : ['notYet', 'asContract']
      expect([
        of({ acceptanceItem, acceptanceItemPassed: false }).takenOverBy,
        of({ acceptanceItem, acceptanceItemPassed: true, handOverAgreedOtherwise: true }).takenOverBy,
      ]).toEqual(either)
    },
  )

  test('is asked about only where something is handed over', () => {
    expect(faults(responsibility, { acceptanceItem: 'investment' })).toEqual([])
    expect(faults(responsibility, { acceptanceItem: 'road' })).toEqual([
      'acceptanceItemPassed required',
      'handOverAgreedOtherwise required',
    ])
    expect(faults(responsibility, { acceptanceItem: 'road', acceptanceItemPassed: false })).toEqual([])
  })
})

test.each([
  ['landConsolidation', true, false, true],
  ['landConsolidation', true, true, false],
  ['landConsolidation', false, false, false],
  ['resettlementHousing', true, false, false],
])('A2.R22 a supply plan follows: %s, passed %s, agreed otherwise %s', (item, passed, handOverAgreedOtherwise, due) => {
  const decision = decide(responsibility, {
    acceptanceItem: item,
    acceptanceItemPassed: passed,
    handOverAgreedOtherwise,
  })
  expect((decision.result as Result).supplyPlanDue.least).toBe(due)
  expect(codes(decision, 'notice').includes('SUPPLY_PLAN_TO_COMMITTEE')).toBe(due)
})
