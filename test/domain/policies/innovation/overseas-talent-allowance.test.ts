import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addMonths, dayNumber, dayOf } from '../../../../domain/kit/index.ts'
import { overseasTalentAllowance as allowance } from '../../../../domain/policies/innovation/overseas-talent-allowance.ts'
import { changeable, decided, type Facts, faultsOf, inWan, refusals, schemaFaults, traced, without } from './case.ts'

const person = (more: Facts = {}): Facts => ({
  isOverseasTalent: true,
  talentIntroducedBy: 'enterprise',
  talentClass: 'A',
  talentContractStartsOn: '2021-01-01',
  talentContractEndsOn: '2023-12-31',
  innovationClaimYear: 2021,
  workedInClaimYear: true,
  talentAllowanceAlreadyPaid: false,
  ...more,
})

const contract = (talentContractStartsOn: string, talentContractEndsOn: string, more: Facts = {}) =>
  person({ talentContractStartsOn, talentContractEndsOn, ...more })

describe('A5.R30 the yearly allowance', () => {
  test.each([
    ['A', 'enterprise', 5],
    ['A', 'government', 5],
    ['B', 'enterprise', 3],
    ['B', 'government', 3],
  ])('class %s, brought in by the %s: %d 万元', (talentClass, talentIntroducedBy, figure) => {
    expect(inWan(allowance, person({ talentClass, talentIntroducedBy }))).toEqual({ allowance: figure })
    expect(decided(allowance, person({ talentClass, talentIntroducedBy })).outcome).toBe('granted')
  })

  test('two of class A and one of class B: 13 万元 for each year', () => {
    const people = [
      person(),
      contract('2021-01-01', '2025-12-31'),
      contract('2021-01-01', '2024-12-31', { talentClass: 'B' }),
    ]
    const total = people.reduce((sum, facts) => sum + Number((inWan(allowance, facts) as Facts).allowance), 0)
    expect(total).toBe(13)
  })

  test.each<[Facts, string]>([
    [{ isOverseasTalent: false }, 'NOT_OVERSEAS_TALENT'],
    [{ talentIntroducedBy: 'other' }, 'NOT_INTRODUCED'],
    [{ talentClass: 'other' }, 'CLASS_NOT_COVERED'],
    [{ talentContractEndsOn: '2023-12-30' }, 'CONTRACT_TOO_SHORT'],
    [{ innovationClaimYear: 2020 }, 'YEAR_OUTSIDE_CONTRACT'],
    [{ workedInClaimYear: false }, 'NOT_IN_POST'],
    [{ talentAllowanceAlreadyPaid: true }, 'ALREADY_PAID'],
  ])('%j refuses: %s', (more, code) => {
    expect(refusals(allowance, person(more))).toEqual([code])
    expect(decided(allowance, person(more)).reasons).toMatchObject([
      { rule: 'A5.R30', citation: { article: '第七条' } },
    ])
  })

  test('every reason is told', () => {
    const facts = contract('2015-01-01', '2016-12-31', {
      isOverseasTalent: false,
      talentIntroducedBy: 'other',
      talentClass: 'other',
      workedInClaimYear: false,
      talentAllowanceAlreadyPaid: true,
      innovationClaimYear: 2023,
    })
    expect(refusals(allowance, facts)).toEqual([
      'NOT_OVERSEAS_TALENT',
      'NOT_INTRODUCED',
      'CLASS_NOT_COVERED',
      'CONTRACT_TOO_SHORT',
      'YEAR_OUTSIDE_CONTRACT',
      'NOT_IN_POST',
      'ALREADY_PAID',
      'OUTSIDE_PERIOD',
    ])
  })
})

describe('A5.R30 three years, counted with the first day (D-12a)', () => {
  test.each([
    ['2021-01-01', '2023-11-30', false],
    ['2021-01-01', '2023-12-30', false],
    ['2021-01-01', '2023-12-31', true],
    ['2021-01-01', '2024-01-01', true],
    ['2021-07-15', '2024-07-13', false],
    ['2021-07-15', '2024-07-14', true],
    ['2020-02-29', '2023-02-27', false],
    ['2020-02-29', '2023-02-28', true],
    ['2021-03-01', '2024-02-28', false],
    ['2021-03-01', '2024-02-29', true],
  ])('%s to %s: %s', (start, end, enough) => {
    expect(refusals(allowance, contract(start, end))).toEqual(enough ? [] : ['CONTRACT_TOO_SHORT'])
  })

  property.prop([fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2021-12-31') })])(
    'a contract to the day before its third anniversary, or to the end of a month without that day, is the shortest',
    (first) => {
      const start = dayOf(first)
      const anniversary = addMonths(start, 36)
      const last = dayNumber(anniversary) - (anniversary.slice(8) === start.slice(8) ? 1 : 0)
      expect(refusals(allowance, contract(start, dayOf(last)))).not.toContain('CONTRACT_TOO_SHORT')
      expect(refusals(allowance, contract(start, dayOf(last - 1)))).toContain('CONTRACT_TOO_SHORT')
    },
  )
})

describe('A5.R36 and the year claimed', () => {
  const longOne = (innovationClaimYear: number) => contract('2018-07-01', '2030-06-30', { innovationClaimYear })

  test.each([
    [2019, ['OUTSIDE_PERIOD']],
    [2020, []],
    [2021, []],
    [2022, []],
    [2023, ['OUTSIDE_PERIOD']],
  ])('%d under a long contract: %j', (year, expected) => {
    expect(refusals(allowance, longOne(year))).toEqual(expected)
  })

  test.each([
    [2020, ['YEAR_OUTSIDE_CONTRACT']],
    [2021, []],
    [2022, []],
  ])('%d under a contract from the last day of 2021', (innovationClaimYear, expected) => {
    expect(refusals(allowance, contract('2021-12-31', '2025-12-31', { innovationClaimYear }))).toEqual(expected)
  })

  test.each([
    [2020, []],
    [2021, []],
    [2022, ['YEAR_OUTSIDE_CONTRACT']],
  ])('%d under a contract to the first day of 2021', (innovationClaimYear, expected) => {
    expect(refusals(allowance, contract('2016-01-01', '2021-01-01', { innovationClaimYear }))).toEqual(expected)
  })
})

describe('what the reader sees', () => {
  test('a contract that ends before it starts is a fault', () => {
    expect(faultsOf(allowance, contract('2021-01-02', '2021-01-01'))).toEqual(['/talentContractEndsOn endsBeforeStart'])
    expect(faultsOf(allowance, contract('2021-01-01', '2021-01-01'))).toEqual([])
  })

  test('the year is asked for, also of a case that is refused for something else', () => {
    for (const talentAllowanceAlreadyPaid of [false, true])
      expect(schemaFaults(allowance, without(person({ talentAllowanceAlreadyPaid }), 'innovationClaimYear'))).toEqual([
        '/innovationClaimYear required',
      ])
  })

  test('the trace: every rule with its article', () => {
    expect(traced(allowance, person())).toEqual([
      'A5.R30 entitledToAllowance 第七条',
      'A5.R36 inPeriod 第一条',
      'A5.R30 allowance 第七条',
    ])
  })

  test('a contract one day short is told which day would do', () => {
    expect(changeable(allowance, person({ talentContractEndsOn: '2023-12-30' }))).toEqual([
      'talentContractEndsOn 2023-12-31',
    ])
    // The class is a finding about the person, and no lever.
    expect(changeable(allowance, person({ talentClass: 'B' }))).toEqual([])
  })
})
