import { describe, expect, test } from 'vitest'
import { wan, yi } from '../../../../domain/kit/index.ts'
import { evaluate, type Firm, firm, firmWithout } from './firm.ts'

const codes = (situation: Firm) => evaluate(situation).reasons.map(({ code }) => code)

const SCOPE: [Firm, string][] = [
  [{ registeredInCity: false }, 'NOT_REGISTERED_IN_CITY'],
  [{ isAboveScaleIndustrial: false }, 'NOT_ABOVE_SCALE'],
  [{ revenueFen: yi(1) - 1 }, 'REVENUE_BELOW_FLOOR'],
]
const CONDITIONS: [string, string][] = [
  ['followsIndustrialPolicy', 'AGAINST_INDUSTRIAL_POLICY'],
  ['isAdvancedIndustry', 'NOT_ADVANCED_INDUSTRY'],
  ['leadsItsTrade', 'NOT_LEADING'],
  ['isLawfulAndHonest', 'NOT_LAWFUL_OR_HONEST'],
]
const FINDINGS: [string, string][] = [
  ['hadSafetyLiabilityAccident', 'SAFETY_LIABILITY_ACCIDENT'],
  ['evadedTax', 'TAX_EVASION'],
  ['pollutedEnvironment', 'ENVIRONMENTAL_POLLUTION'],
  ['violatedStatisticsLaw', 'STATISTICS_VIOLATION'],
  ['violatedLandUseLaw', 'LAND_USE_VIOLATION'],
  ['isSeriouslyDishonest', 'SERIOUS_DISHONESTY'],
  ['owesWages', 'WAGE_ARREARS'],
  ['owesSocialInsurance', 'SOCIAL_INSURANCE_ARREARS'],
  ['hasOtherDisqualification', 'OTHER_DISQUALIFICATION'],
]

describe('A1.R01 scope', () => {
  test.each(SCOPE)('%j is refused: %s', (overrides, code) => {
    const decision = evaluate(firm(overrides))
    expect(decision.outcome).toBe('refused')
    expect(decision).not.toHaveProperty('result')
    expect(decision.reasons).toMatchObject([
      {
        code,
        kind: 'refusal',
        rule: 'A1.R01',
        citation: { document: '驻政办〔2020〕58号', annex: '1', article: '一' },
      },
    ])
  })

  test.each([yi(1), yi(1) + 1])('revenue of %d fen is within it (D-02)', (revenueFen) => {
    expect(evaluate(firm({ revenueFen })).outcome).toBe('computed')
  })

  test('a revenue of 9,999 万元 is not', () => {
    expect(codes(firm({ revenueFen: wan(9999) }))).toEqual(['REVENUE_BELOW_FLOOR'])
  })
})

describe('A1.R02 four conditions, each confirmed by a reviewer', () => {
  test.each(CONDITIONS)('%s denied is refused: %s', (name, code) => {
    const decision = evaluate(firm({ [name]: false }))
    expect(decision.outcome).toBe('refused')
    expect(decision.reasons).toMatchObject([{ code, kind: 'refusal', rule: 'A1.R02' }])
    expect(decision.requiresReview).toEqual([])
  })

  test.each(CONDITIONS)('%s not yet judged is scored, and names the review', (name) => {
    const decision = evaluate(firmWithout([name]))
    expect(decision.outcome).toBe('computed')
    expect(decision.result?.totalPoints).toEqual({ least: '75.1', most: '75.1' })
    expect(decision.reasons).toEqual([])
    expect(decision.requiresReview).toMatchObject([
      { code: 'REVIEW_REQUIRED', rule: 'A1.R02', missing: [name], least: false, most: true },
    ])
  })

  test('none yet judged is one review that names all four', () => {
    const names = CONDITIONS.map(([name]) => name)
    expect(evaluate(firmWithout(names)).requiresReview).toMatchObject([{ rule: 'A1.R02', missing: names }])
  })

  test('one denied refuses, whatever is still to be judged', () => {
    const decision = evaluate(firmWithout(['leadsItsTrade'], { isLawfulAndHonest: false }))
    expect(decision.outcome).toBe('refused')
    expect(decision.reasons.map(({ code }) => code)).toEqual(['NOT_LAWFUL_OR_HONEST'])
  })
})

describe('A1.R03 conduct that takes the right to be rated', () => {
  test.each(FINDINGS)('%s is enough: %s', (name, code) => {
    const decision = evaluate(firm({ [name]: true }))
    expect(decision.outcome).toBe('refused')
    expect(decision).not.toHaveProperty('result')
    expect(decision.reasons).toMatchObject([
      { code, kind: 'refusal', rule: 'A1.R03', citation: { article: '二 末款' } },
    ])
  })

  test('every finding is told, not the first alone', () => {
    const all = Object.fromEntries(FINDINGS.map(([name]) => [name, true]))
    expect(codes(firm(all))).toEqual(FINDINGS.map(([, code]) => code))
    expect(codes(firm({ owesWages: true, evadedTax: true }))).toEqual(['TAX_EVASION', 'WAGE_ARREARS'])
  })

  test('a finding not yet made keeps the score open only to the review', () => {
    const decision = evaluate(firmWithout(['hasOtherDisqualification']))
    expect(decision.outcome).toBe('computed')
    expect(decision.requiresReview).toMatchObject([{ rule: 'A1.R03', missing: ['hasOtherDisqualification'] }])
  })
})

describe('A1.R01, A1.R02, A1.R03 together', () => {
  const nothing = firm({
    ...Object.assign({}, ...SCOPE.map(([overrides]) => overrides)),
    ...Object.fromEntries(CONDITIONS.map(([name]) => [name, false])),
    ...Object.fromEntries(FINDINGS.map(([name]) => [name, true])),
  })

  test('all sixteen reasons are told, in the order of the text', () => {
    expect(codes(nothing)).toEqual([...SCOPE, ...CONDITIONS, ...FINDINGS].map(([, code]) => code))
  })

  test('a refusal shows its three rules at work and no points', () => {
    const { trace } = evaluate(nothing)
    expect(trace.map(({ rule, value }) => [rule, value])).toEqual([
      ['A1.R01', false],
      ['A1.R02', false],
      ['A1.R03', false],
    ])
  })

  test('a reason is written in both languages and never twice', () => {
    const { reasons } = evaluate(nothing)
    expect(new Set(reasons.map(({ detail }) => detail.zh)).size).toBe(16)
    expect(new Set(reasons.map(({ detail }) => detail.en)).size).toBe(16)
  })
})
