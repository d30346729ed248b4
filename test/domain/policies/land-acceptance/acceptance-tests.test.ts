import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { MU, mu, print } from '../../../../domain/kit/index.ts'
import { acceptanceTests } from '../../../../domain/policies/land-acceptance/acceptance-tests.ts'
import { CONTENTS } from '../../../../domain/policies/land-acceptance/options.ts'
import { arbitrarySituation } from '../../arbitrary.ts'
import { codes, decide, faults, settled } from './case.ts'
import { CONDITIONS, everything, inOrder, investment, KINDS, of, RULES, scheme } from './scheme.ts'

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
