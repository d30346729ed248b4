import { describe, expect, test } from 'vitest'
import { rdCondition } from '../../../../domain/policies/innovation/rd-condition.ts'
import { asked, codesOf, decided, type Facts, faultsOf, refusals, traced } from './case.ts'

const firm = (rest: Facts = {}): Facts => ({
  rdApplication: 'project',
  applicantHadRdSpending: true,
  isAboveScaleOfAnySector: true,
  wasInRdStatistics: true,
  filedRdStatisticsForm: true,
  ...rest,
})

describe('A5.R01 R&D spending as a condition', () => {
  test.each(['project', 'backSubsidy', 'platform'])('of a %s: met by spending alone', (rdApplication) => {
    const facts = { rdApplication, applicantHadRdSpending: true, isAboveScaleOfAnySector: false }
    expect(decided(rdCondition, facts)).toMatchObject({
      outcome: 'computed',
      result: { isSupported: { least: false, most: false } },
    })
    expect(codesOf(rdCondition, facts)).toEqual(['MAY_APPLY', 'HIGHER_COMES_FIRST'])
    expect(refusals(rdCondition, { rdApplication, applicantHadRdSpending: false })).toEqual(['NO_RD_SPENDING'])
  })

  test.each<[Facts, boolean]>([
    [{}, true],
    [{ isAboveScaleOfAnySector: false }, false],
    [{ wasInRdStatistics: false }, false],
    [{ filedRdStatisticsForm: false }, false],
  ])('support beside it, with %j: %s', (facts, isSupported) => {
    expect(decided(rdCondition, firm(facts)).result).toEqual({ isSupported: { least: isSupported, most: isSupported } })
  })

  test('stands in article 2, and asks only what counts', () => {
    expect(traced(rdCondition, firm())).toEqual(['A5.R01 condition 第二条', 'A5.R01 supported 第二条'])
    expect(refusals(rdCondition, { rdApplication: 'none' })).toEqual(['NO_APPLICATION'])
    expect(faultsOf(rdCondition, { rdApplication: 'none' })).toEqual([])
    expect(faultsOf(rdCondition, { rdApplication: 'project' })).toContain('/applicantHadRdSpending required')
    // Whoever is screened is asked nothing beyond the condition itself.
    expect(asked(rdCondition, {})).toEqual(['rdApplication', 'applicantHadRdSpending'])
  })
})
