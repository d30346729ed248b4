import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { MU, mu, print, wan } from '../../../../domain/kit/index.ts'
import { acceptanceTests } from '../../../../domain/policies/land-acceptance/acceptance-tests.ts'
import { CONTENTS } from '../../../../domain/policies/land-acceptance/options.ts'
import { arbitrarySituation } from '../../arbitrary.ts'
import { codes, decide, type Facts, faults, settled } from './case.ts'

const scheme: Facts = {
  schemeInCentralUrbanArea: true,
  schemeApprovedByCity: true,
  schemeIsPrimaryDevelopment: true,
  schemeBegunOn: '2021-01-01',
  acceptanceSubjects: [],
  acceptanceInvestments: [],
}

/** Every condition of a test with the code of its failure, in the order of the text. */
const CONDITIONS: Record<string, Record<string, string>> = {
  infrastructure: {
    infrastructureCompletionAccepted: 'INFRASTRUCTURE_NOT_ACCEPTED',
    infrastructureMeetsNationalStandard: 'INFRASTRUCTURE_BELOW_NATIONAL_STANDARD',
    infrastructureMeetsContract: 'INFRASTRUCTURE_BREAKS_CONTRACT',
    infrastructureMatchesDetailedPlan: 'INFRASTRUCTURE_OFF_PLAN',
  },
  housing: {
    housingCompletionAccepted: 'HOUSING_NOT_ACCEPTED',
    housingMeetsNationalStandard: 'HOUSING_BELOW_NATIONAL_STANDARD',
    housingMeetsContract: 'HOUSING_BREAKS_CONTRACT',
    housingMatchesResettlementScheme: 'HOUSING_OFF_SCHEME',
    housingMeetsBuildStandard: 'HOUSING_BELOW_BUILD_STANDARD',
  },
  netLand: {
    netLandBasicsMet: 'NOT_NET_LAND',
    landCompensationPaidInFull: 'LAND_COMPENSATION_OWED',
    attachmentsCleared: 'ATTACHMENTS_REMAIN',
    housesDemolished: 'HOUSES_REMAIN',
    wasteAboveGroundRemoved: 'WASTE_REMAINS',
  },
  requisition: {
    landApprovalDone: 'LAND_APPROVAL_OPEN',
    landRequisitionDone: 'LAND_REQUISITION_OPEN',
    landSupplyIndicatorsMet: 'SUPPLY_INDICATORS_NOT_MET',
  },
  formalities: {
    developmentFormalitiesDone: 'DEVELOPMENT_FORMALITIES_OPEN',
    planningFormalitiesDone: 'PLANNING_FORMALITIES_OPEN',
    landFormalitiesDone: 'LAND_FORMALITIES_OPEN',
    buildingFormalitiesDone: 'BUILDING_FORMALITIES_OPEN',
    completionFilingDone: 'COMPLETION_NOT_FILED',
  },
}

const RULES: Record<string, string> = {
  contents: 'A2.R03',
  infrastructure: 'A2.R04',
  housing: 'A2.R05',
  netLand: 'A2.R06',
  requisition: 'A2.R07',
  formalities: 'A2.R08',
}

const KINDS = ['engineering', 'demolition', 'resettlement', 'requisition']

const inOrder: Facts = {
  ...Object.fromEntries(
    Object.values(CONDITIONS)
      .flatMap((conditions) => Object.keys(conditions))
      .map((name) => [name, true]),
  ),
  acceptanceContentsAddressed: Object.keys(CONTENTS),
  preparedAreaMu: '120',
  contractAreaMu: '120',
  ...Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`${kind}RecognisedFen`, wan(8200)],
      [`${kind}ContractLeastFen`, wan(8000)],
      [`${kind}ContractMostFen`, wan(8400)],
    ]),
  ),
}

/** A case of one subject, all in order but for what is said. */
const of = (subject: string, more: Facts = {}): Facts => ({
  ...scheme,
  ...inOrder,
  acceptanceSubjects: [subject],
  ...more,
})

/** A case of one kind of investment. */
const investment = (kind: string, more: Facts = {}): Facts => ({
  ...scheme,
  ...inOrder,
  acceptanceInvestments: [kind],
  ...more,
})

const everything: Facts = {
  ...scheme,
  ...inOrder,
  acceptanceSubjects: Object.keys(RULES),
  acceptanceInvestments: KINDS,
}

describe.each(Object.keys(CONDITIONS))('%s', (subject) => {
  const conditions = Object.entries(CONDITIONS[subject]!)

  test(`${RULES[subject]} passes where every condition holds`, () => {
    const decision = decide(acceptanceTests, of(subject))
    expect(settled(acceptanceTests, of(subject))).toMatchObject({ passes: true, failures: 0, [subject]: 'passed' })
    expect(decision.reasons).toEqual([])
  })

  test.each(conditions)(`${RULES[subject]} %s not so: %s`, (name, code) => {
    const facts = of(subject, { [name]: false })
    const { reasons } = decide(acceptanceTests, facts)
    expect(settled(acceptanceTests, facts)).toMatchObject({ passes: false, failures: 1, [subject]: 'failed' })
    expect(reasons.map(({ code, kind, rule }) => [code, kind, rule])).toEqual([[code, 'finding', RULES[subject]]])
  })

  test(`${RULES[subject]} every condition that fails is told`, () => {
    const facts = of(subject, Object.fromEntries(conditions.map(([name]) => [name, false])))
    expect(codes(decide(acceptanceTests, facts), 'finding')).toEqual(conditions.map(([, code]) => code))
    expect(settled(acceptanceTests, facts).failures).toBe(conditions.length)
  })

  test(`${RULES[subject]} fails nobody where it does not apply`, () => {
    const other = subject === 'housing' ? 'netLand' : 'housing'
    const facts = of(other, Object.fromEntries(conditions.map(([name]) => [name, false])))
    expect(decide(acceptanceTests, facts).reasons).toEqual([])
    expect(settled(acceptanceTests, facts)).toMatchObject({ passes: true, failures: 0, [subject]: 'notApplicable' })
  })

  test(`${RULES[subject]} asks for each condition where it applies, and only there`, () => {
    const { [conditions[0]![0]]: _left, ...without } = of(subject, { [conditions[1]![0]]: false })
    expect(faults(acceptanceTests, without)).toEqual([`${conditions[0]![0]} required`])
    const { [conditions[0]![0]]: _out, ...elsewhere } = of('contents')
    expect(faults(acceptanceTests, elsewhere)).toEqual([])
  })
})

describe('A2.R03 contents', () => {
  test('all seven addressed', () => {
    expect(settled(acceptanceTests, of('contents'))).toMatchObject({ passes: true, contents: 'passed' })
  })

  test.each([
    ['infrastructure', 'INFRASTRUCTURE_NOT_ADDRESSED'],
    ['housing', 'HOUSING_NOT_ADDRESSED'],
    ['land', 'LAND_NOT_ADDRESSED'],
    ['investment', 'INVESTMENT_NOT_ADDRESSED'],
    ['otherWorks', 'OTHER_WORKS_NOT_ADDRESSED'],
    ['formalities', 'FORMALITIES_NOT_ADDRESSED'],
    ['otherMatters', 'OTHER_MATTERS_NOT_ADDRESSED'],
  ])('%s left out: %s', (content, code) => {
    const facts = of('contents', {
      acceptanceContentsAddressed: Object.keys(CONTENTS).filter((addressed) => addressed !== content),
    })
    const { reasons } = decide(acceptanceTests, facts)
    expect(reasons.map(({ code, rule }) => [code, rule])).toEqual([[code, 'A2.R03']])
    expect(settled(acceptanceTests, facts)).toMatchObject({ passes: false, failures: 1, contents: 'failed' })
  })

  test('an empty dossier fails seven times', () => {
    expect(settled(acceptanceTests, of('contents', { acceptanceContentsAddressed: [] })).failures).toBe(7)
  })
})

describe('A2.R07 area (worked example 10)', () => {
  test.each([
    ['119.99', '0', 'failed', false],
    ['120', '0', 'passed', false],
    ['120.01', '0', 'passed', true],
    ['120.5', '0', 'passed', true],
    ['119.49', '0.5', 'failed', false],
    ['119.5', '0.5', 'passed', false],
    ['119.51', '0.5', 'passed', false],
  ])('%s of 120 mu, %s may be missing: %s', (preparedAreaMu, contractToleranceMu, requisition, exceedsContract) => {
    const facts = of('requisition', { preparedAreaMu, contractToleranceMu })
    expect(settled(acceptanceTests, facts)).toMatchObject({ requisition, exceedsContract })
    expect(codes(decide(acceptanceTests, facts), 'finding')).toEqual(
      requisition === 'failed' ? ['AREA_BELOW_CONTRACT'] : [],
    )
    expect(codes(decide(acceptanceTests, facts), 'notice')).toEqual(exceedsContract ? ['AREA_EXCEEDS_CONTRACT'] : [])
  })

  test('no tolerance unless one is told', () => {
    expect(settled(acceptanceTests, of('requisition', { preparedAreaMu: '119.99' })).requisition).toBe('failed')
  })

  test('an excess is nothing to a test that does not apply', () => {
    const facts = of('housing', { preparedAreaMu: '500' })
    expect(settled(acceptanceTests, facts).exceedsContract).toBe(false)
    expect(decide(acceptanceTests, facts).reasons).toEqual([])
  })
})

describe('A2.R09 investment (worked example 9)', () => {
  describe.each(KINDS)('%s', (kind) => {
    const output = `${kind}Investment`

    test.each([
      [wan(8000) - 1, 'failed', ['BELOW']],
      [wan(8000), 'passed', []],
      [wan(8000) + 1, 'passed', []],
      [wan(8400) - 1, 'passed', []],
      [wan(8400), 'passed', []],
      [wan(8400) + 1, 'failed', ['ABOVE']],
    ])('%d fen in a range of 8,000 to 8,400 万元: %s', (recognised, result, sides) => {
      const facts = investment(kind, { [`${kind}RecognisedFen`]: recognised })
      const decision = decide(acceptanceTests, facts)
      expect(settled(acceptanceTests, facts)).toMatchObject({
        [output]: result,
        passes: result === 'passed',
        failures: sides.length,
      })
      expect(decision.reasons.map(({ code, rule }) => [code, rule])).toEqual(
        sides.map((side) => [`${kind.toUpperCase()}_INVESTMENT_${side}_RANGE`, 'A2.R09']),
      )
    })

    test('a range of one figure', () => {
      const figure = { [`${kind}ContractLeastFen`]: wan(8200), [`${kind}ContractMostFen`]: wan(8200) }
      expect(settled(acceptanceTests, investment(kind, figure))[output]).toBe('passed')
    })

    test('a reversed range is a fault', () => {
      const reversed = { [`${kind}ContractMostFen`]: wan(8000) - 1 }
      expect(faults(acceptanceTests, investment(kind, reversed))).toEqual([`${kind}ContractMostFen rangeReversed`])
    })

    test('not part of the scheme: not applicable, and nothing is asked', () => {
      const facts = { ...scheme, ...inOrder, acceptanceInvestments: KINDS.filter((other) => other !== kind) }
      const { [`${kind}RecognisedFen`]: _out, ...without } = facts as Facts
      expect(faults(acceptanceTests, without)).toEqual([])
      expect(settled(acceptanceTests, without)).toMatchObject({ [output]: 'notApplicable', passes: true })
      const { [`${kind}RecognisedFen`]: _left, ...missing } = investment(kind)
      expect(faults(acceptanceTests, missing)).toEqual([`${kind}RecognisedFen required`])
    })
  })

  test('kinds fail each by itself', () => {
    const facts = { ...everything, demolitionRecognisedFen: 0, requisitionRecognisedFen: wan(9000) }
    expect(codes(decide(acceptanceTests, facts), 'finding')).toEqual([
      'DEMOLITION_INVESTMENT_BELOW_RANGE',
      'REQUISITION_INVESTMENT_ABOVE_RANGE',
    ])
    expect(settled(acceptanceTests, facts)).toMatchObject({
      engineeringInvestment: 'passed',
      demolitionInvestment: 'failed',
      resettlementInvestment: 'passed',
      requisitionInvestment: 'failed',
    })
  })
})

describe('scope', () => {
  test.each([
    ['schemeInCentralUrbanArea', 'OUTSIDE_CENTRAL_URBAN_AREA'],
    ['schemeApprovedByCity', 'NOT_APPROVED_BY_CITY'],
    ['schemeIsPrimaryDevelopment', 'NOT_PRIMARY_DEVELOPMENT'],
  ])('A2.R01 %s not so: %s', (name, code) => {
    const decision = decide(acceptanceTests, { ...everything, [name]: false })
    expect(decision.outcome).toBe('refused')
    expect(decision.reasons.map(({ code, rule, kind }) => [code, rule, kind])).toEqual([[code, 'A2.R01', 'refusal']])
  })

  test('A2.R01 every reason at once', () => {
    const facts = {
      ...everything,
      schemeInCentralUrbanArea: false,
      schemeApprovedByCity: false,
      schemeIsPrimaryDevelopment: false,
    }
    expect(codes(decide(acceptanceTests, facts), 'refusal')).toHaveLength(3)
  })

  test.each([
    ['2018-05-01', 'beforeTheMeasures', ['EARLIER_SCHEME_COVERED']],
    ['2020-12-30', 'beforeTheMeasures', ['EARLIER_SCHEME_COVERED']],
    ['2020-12-31', 'underTheMeasures', []],
    ['2021-01-01', 'underTheMeasures', []],
  ])('A2.R02 begun on %s: %s', (schemeBegunOn, begun, notices) => {
    const facts = { ...everything, schemeBegunOn }
    expect(settled(acceptanceTests, facts)).toMatchObject({ begun, passes: true })
    expect(codes(decide(acceptanceTests, facts), 'notice')).toEqual(notices)
  })
})

test('something has to be tested', () => {
  expect(faults(acceptanceTests, { ...scheme, ...inOrder })).toEqual(['acceptanceSubjects nothingToTest'])
  expect(faults(acceptanceTests, of('housing'))).toEqual([])
  expect(faults(acceptanceTests, investment('demolition'))).toEqual([])
})

test('A2.R03–R09 the whole scheme in order', () => {
  const result = settled(acceptanceTests, everything)
  const tests = [...Object.keys(RULES), ...KINDS.map((kind) => `${kind}Investment`)]
  expect(tests.map((name) => result[name])).toEqual(tests.map(() => 'passed'))
  expect(result).toMatchObject({ passes: true, failures: 0 })
  const rules = new Set(decide(acceptanceTests, everything).trace.map(({ rule }) => rule))
  expect([...rules].toSorted()).toEqual(['A2.R01', 'A2.R02', ...Object.values(RULES), 'A2.R09'])
})

describe('always', () => {
  const anyCase = arbitrarySituation(acceptanceTests.program).map((facts) => ({ ...facts, ...scopeOnly }))
  const scopeOnly = {
    schemeInCentralUrbanArea: true,
    schemeApprovedByCity: true,
    schemeIsPrimaryDevelopment: true,
  }

  test.prop([anyCase], { numRuns: 300 })('it passes where nothing fails, and each failure is told once', (facts) => {
    const result = settled(acceptanceTests, facts)
    const found = codes(decide(acceptanceTests, facts), 'finding')
    expect(found).toHaveLength(result.failures as number)
    expect(new Set(found).size).toBe(found.length)
    expect(result.passes).toBe(found.length === 0)
    const results = [...Object.keys(RULES), ...KINDS.map((kind) => `${kind}Investment`)].map((name) => result[name])
    expect(results.includes('failed')).toBe(found.length > 0)
  })

  test.prop([anyCase, fc.integer({ min: 0, max: mu('500') })])('more area never fails a test', (facts, more) => {
    const area = { ...facts, acceptanceSubjects: ['requisition'], preparedAreaMu: '100' }
    const larger = { ...area, preparedAreaMu: print(MU, mu('100') + more) }
    expect(settled(acceptanceTests, larger).failures).toBeLessThanOrEqual(
      settled(acceptanceTests, area).failures as number,
    )
  })
})
