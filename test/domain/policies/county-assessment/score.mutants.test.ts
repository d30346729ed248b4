import { describe, expect, test } from 'vitest'
import { countyAssessmentScore } from '../../../../domain/policies/county-assessment/county-assessment-score.ts'
import { codes, decide, faults } from '../../decide.ts'
import { AVERAGES, assessment as situation, assessedUnit as unit } from './sample.ts'

// What the tables beside this file leave open: each step of the trace, remarks, schemas, and faults of what is half known.

const CONFIRMED = { confirmedPoints: '2' }

const score = (...units: object[]) =>
  decide<{ units: { items: { rule: string; full: string }[] }[] }>(countyAssessmentScore, situation(...units), {
    asOf: '2021-06-30',
  })

describe('the trace of two units, one of which waits for a reviewer', () => {
  // Both grow negatively in one indicator: the better one gets all, the other what a reviewer gives.
  const { trace, requiresReview, result } = score(
    unit('A', { newEnterprises: 18, emergingGrowthPercent: '-1' }, { electricityGrowthPercent: '0', nationalGreen: 1 }),
    unit(
      'B',
      { emergingGrowthPercent: '-2' },
      {
        electricityGrowthPercent: '6',
        nurturedRevenueGrowthPercent: '31',
        newlyListed: 1,
        benchmarkTask: true,
        confirmedPoints: '1',
        reason: '材料不足',
      },
    ),
  )
  const step = (rule: string) => trace.find((each) => each.rule === rule)!
  const parametersOf = (rule: string) => step(rule).parameters.map(({ id }) => id.replace('county-assessment.', ''))

  test.each([
    ['A3.R04', { A: '10', B: '10' }, '15', ['step-points', 'step-sizes']],
    ['A3.R07', { A: '10', B: '10' }, '15', ['step-points', 'step-sizes']],
    ['A3.R05', { A: '5', B: '10' }, '10', ['full-points']],
    ['A3.R12', { A: '4', B: { least: '0', most: '4' } }, '4', ['full-points']],
    ['A3.R19', { A: '85', B: { least: '86', most: '90' } }, '100', []],
    ['A3.R20', { A: '2', B: '2.5' }, '5', ['electricity-points', 'electricity-step', 'bonus-caps']],
    ['A3.R21', { A: '0', B: '2.5' }, '5', ['high-growth-points', 'high-growth-steps', 'bonus-caps']],
    ['A3.R22', { A: '2', B: '0' }, '5', ['recognition-points', 'bonus-caps']],
    ['A3.R23', { A: '0', B: '0.5' }, '5', ['recognition-points', 'bonus-caps']],
    ['A3.R24', { A: '0', B: '0' }, '5', ['recognition-points', 'bonus-caps']],
    ['A3.R25', { A: '0', B: '0' }, '5', ['recognition-points', 'bonus-caps']],
    ['A3.R26', { A: '4', B: '5.5' }, '30', ['bonus-caps']],
    ['A3.R27', { A: '89', B: { least: '87', most: '91' } }, '130', []],
  ] as const)('%s', (rule, value, cap, parameters) => {
    expect([step(rule).value, step(rule).cap, parametersOf(rule)]).toEqual([value, cap, parameters])
  })

  test('shows what went into the bonus of each', () => {
    const none = {
      smartWorkshop: 0,
      smartFactory: 0,
      integrationCertified: 0,
      serviceManufacturing: 0,
      cloudTask: false,
    }
    expect(step('A3.R21').inputs).toEqual({
      A: { nurturedRevenueGrowthPercent: null, newlyListed: 0, topTaxpayers: 0 },
      B: { nurturedRevenueGrowthPercent: '31', newlyListed: 1, topTaxpayers: 0 },
    })
    expect(step('A3.R23').inputs).toEqual({ A: { ...none, benchmarkTask: false }, B: { ...none, benchmarkTask: true } })
    expect(step('A3.R26').inputs).toEqual({ A: {}, B: {} })
    expect(step('A3.R27').inputs).toEqual({ A: '4', B: '1' })
  })

  test('names the points that are missing', () => {
    expect(requiresReview.map(({ item, missing }) => [item, missing])).toEqual([
      ['B.emergingGrowth', ['reviewerPoints.emergingGrowth']],
    ])
  })

  test('says what each item gives at most', () => {
    const full = Object.fromEntries(result!.units[0]!.items.map((item) => [item.rule, item.full]))
    expect(full).toMatchObject({ 'A3.R04': '15', 'A3.R07': '15', 'A3.R05': '10', 'A3.R06': '15', 'A3.R18': '3' })
  })
})

describe('a remark', () => {
  test.each<[string, object[], string[]]>([
    ['none where all is as printed and confirmed', [unit('A', {}, CONFIRMED)], []],
    [
      'that one of two is below the average',
      [unit('A', {}, CONFIRMED), unit('B', {}, { ...CONFIRMED, electricityGrowthPercent: '4' })],
      ['BASE_BELOW_AVERAGE'],
    ],
    ['that the bonus of one of two is not confirmed', [unit('A', {}, CONFIRMED), unit('B')], ['BONUS_PROPOSED']],
    ['that a best figure is zero', [unit('A', { newEnterprises: 0 }, CONFIRMED)], ['RATIO_UNDEFINED']],
  ])('%s', (_what, units, expected) => expect(codes(score(...units))).toEqual(expected))

  test('that a best figure is not above zero stays where a reviewer has scored the others', () => {
    const best = unit('A', { emergingGrowthPercent: '-1' }, CONFIRMED)
    const other = { ...unit('B', { emergingGrowthPercent: '-2' }, CONFIRMED), reviewerPoints: { emergingGrowth: '1' } }
    expect(codes(score(best, other))).toEqual(['RATIO_UNDEFINED'])
  })
})

describe('faults of what is half known', () => {
  test.each<[string, object, string[]]>([
    ['two units without a code', { units: [{}, {}] }, []],
    ['no units yet', {}, []],
    ['a unit without its bonus', { units: [{ unit: 'A' }], cityAverages: AVERAGES }, []],
    ['a bonus without its figures', { units: [{ bonus: CONFIRMED }], cityAverages: AVERAGES }, []],
    ['no averages yet', { units: [{ bonus: { ...CONFIRMED, electricityGrowthPercent: '5' } }] }, []],
  ])('%s', (_what, given, expected) => expect(faults(countyAssessmentScore, given)).toEqual(expected))

  test('less than computed needs a reason, and nothing but a reason', () => {
    const parsed = countyAssessmentScore.situation.parse(
      situation(unit('A', {}, { confirmedPoints: '1', reason: '材料不足' })),
    ) as object
    expect(faults(countyAssessmentScore, parsed)).toEqual([])
  })
})

describe('the schema', () => {
  const accepts = (changed: object) =>
    countyAssessmentScore.situation.safeParse({ ...situation(unit('A')), ...changed }).success

  test.each([
    [2019, false],
    [2020, true],
    [2021, true],
    [2100, true],
    [2101, false],
  ])('the year %d: %s', (assessmentYear, expected) => expect(accepts({ assessmentYear })).toBe(expected))

  test.each([
    ['A', true],
    ['a-b_9', true],
    ['x'.repeat(40), true],
    ['x'.repeat(41), false],
    ['', false],
    ['县A', false],
    ['A县', false],
  ])('the unit "%s": %s', (code, expected) => expect(accepts({ units: [unit(code)] })).toBe(expected))

  test.each([
    ['taxTotal', true],
    ['x'.repeat(40), true],
    ['x'.repeat(41), false],
    ['a1', false],
    ['1a', false],
    ['', false],
  ])('points for the item "%s": %s', (item, expected) => {
    expect(accepts({ units: [{ ...unit('A'), reviewerPoints: { [item]: '1' } }] })).toBe(expected)
  })
})
