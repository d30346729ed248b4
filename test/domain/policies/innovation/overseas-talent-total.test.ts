import { describe, expect, test } from 'vitest'
import { overseasTalentAllowance } from '../../../../domain/policies/innovation/overseas-talent-allowance.ts'
import { overseasTalentTotal } from '../../../../domain/policies/innovation/overseas-talent-total.ts'
import { decided, faultsOf, inWan, refusals, schemaFaults, traced } from './case.ts'

const employer = (classATalents: number, classBTalents: number, innovationClaimYear = 2021) => ({
  innovationClaimYear,
  classATalents,
  classBTalents,
})

describe('A5.R30 all overseas talent of one employer', () => {
  test.each([
    [0, 0, 0],
    [1, 0, 5],
    [0, 1, 3],
    [2, 1, 13],
    [10_000, 10_000, 80_000],
  ])('example 9: %d of class A, %d of class B: %d 万元 a year', (a, b, total) => {
    expect(inWan(overseasTalentTotal, employer(a, b))).toEqual({ total, classA: 5 * a, classB: 3 * b })
    expect(decided(overseasTalentTotal, employer(a, b)).outcome).toBe('computed')
  })

  test.each([
    ['A', 1, 0],
    ['B', 0, 1],
  ])('one of class %s is what that person has', (talentClass, a, b) => {
    const person = {
      isOverseasTalent: true,
      talentIntroducedBy: 'enterprise',
      talentClass,
      talentContractStartsOn: '2021-01-01',
      talentContractEndsOn: '2023-12-31',
      innovationClaimYear: 2021,
      workedInClaimYear: true,
      talentAllowanceAlreadyPaid: false,
    }
    expect(decided(overseasTalentTotal, employer(a, b)).result!.totalFen).toEqual(
      decided(overseasTalentAllowance, person).result!.allowanceFen,
    )
  })

  test.each([
    [2019, ['OUTSIDE_PERIOD']],
    [2020, []],
    [2022, []],
    [2023, ['OUTSIDE_PERIOD']],
  ])('A5.R36: for %d: %j', (year, expected) => {
    expect(refusals(overseasTalentTotal, employer(1, 1, year))).toEqual(expected)
  })

  test('outside the period nobody is counted; within it everybody is', () => {
    expect(faultsOf(overseasTalentTotal, { innovationClaimYear: 2019 })).toEqual([])
    expect(faultsOf(overseasTalentTotal, { innovationClaimYear: 2021 })).toEqual([
      '/classATalents required',
      '/classBTalents required',
    ])
    expect(schemaFaults(overseasTalentTotal, employer(10_001, 0))).toEqual(['/classATalents tooBig'])
  })

  test('is the persons’ own: nobody holds it, and employers and the finance that pays may ask', () => {
    expect(overseasTalentTotal.holder).toBeUndefined()
    expect(overseasTalentTotal.askedBy).toEqual(['enterprise', 'institution', 'government'])
    expect(traced(overseasTalentTotal, employer(1, 1))).toContain('A5.R30 total 第七条')
  })
})
