import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { ASSESSMENTS } from '../../../../domain/policies/park-efficiency/options.ts'
import { regionalAssessmentCoverage } from '../../../../domain/policies/park-efficiency/regional-assessment-coverage.ts'
import { codes, decide, type Line, settled } from './case.ts'

const ITEMS = Object.keys(ASSESSMENTS)

const coverage = (regionalAssessmentsCompleted: readonly string[]) =>
  settled(regionalAssessmentCoverage, { regionalAssessmentsCompleted })
const missing = (regionalAssessmentsCompleted: readonly string[]) =>
  codes(decide(regionalAssessmentCoverage, { regionalAssessmentsCompleted }), 'finding')

describe('A7.R14', () => {
  test('worked example 11: nine of ten are 90 percent, and incomplete', () => {
    expect(coverage(ITEMS.slice(0, 9))).toMatchObject({ complete: false, coveragePercent: '90', missing: 1 })
  })

  test.each([
    ['landSurvey', 'LAND_SURVEY_MISSING'],
    ['minerals', 'MINERALS_MISSING'],
    ['geologicalHazard', 'GEOLOGICAL_HAZARD_MISSING'],
    ['energySaving', 'ENERGY_SAVING_MISSING'],
    ['soilAndWater', 'SOIL_AND_WATER_MISSING'],
    ['culturalRelics', 'CULTURAL_RELICS_MISSING'],
    ['floodImpact', 'FLOOD_IMPACT_MISSING'],
    ['seismicSafety', 'SEISMIC_SAFETY_MISSING'],
    ['climate', 'CLIMATE_MISSING'],
    ['environment', 'ENVIRONMENT_MISSING'],
  ])('without %s: %s', (item, code) => {
    const others = ITEMS.filter((other) => other !== item)
    expect(missing(others)).toEqual([code])
    expect(coverage(others)).toMatchObject({ complete: false, items: others })
    expect(coverage([item])).toMatchObject({ coveragePercent: '10', missing: 9, items: [item] })
  })

  test('all ten', () => {
    expect(coverage(ITEMS)).toEqual({
      complete: true,
      coveragePercent: '100',
      missing: 0,
      enterpriseFeeFen: 0,
      items: ITEMS,
    })
    expect(missing(ITEMS)).toEqual([])
  })

  test('none: every item is told, and firms still pay nothing', () => {
    expect(missing([])).toHaveLength(10)
    expect(coverage([])).toMatchObject({ coveragePercent: '0', missing: 10, enterpriseFeeFen: 0, items: [] })
  })

  test('ten lines of one rule', () => {
    const { result } = decide(regionalAssessmentCoverage, { regionalAssessmentsCompleted: [] })
    const { items } = result as { items: readonly Line[] }
    expect(items.map(({ item, rule }) => [item, rule])).toEqual(ITEMS.map((item) => [item, 'A7.R14']))
  })

  test.prop([fc.subarray(ITEMS)])('ten percent for each, done and missing make ten', (done) => {
    const result = coverage(done)
    expect(Number(result.coveragePercent)).toBe(10 * done.length)
    expect(result.missing).toBe(10 - done.length)
    expect(result.complete).toBe(done.length === 10)
    expect(missing(done)).toHaveLength(10 - done.length)
  })
})
