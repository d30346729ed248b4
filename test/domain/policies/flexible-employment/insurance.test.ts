import { describe, expect, test } from 'vitest'
import { yuan } from '../../../../domain/kit/index.ts'
import { graduateInsuranceSubsidy } from '../../../../domain/policies/flexible-employment/graduate-insurance-subsidy.ts'
import { pensionDeferral } from '../../../../domain/policies/flexible-employment/pension-deferral.ts'
import { codes, decide, type Facts, faults, given, reviews, screened, step } from './case.ts'

const monthly = (months: number, amount = 900) => Array.from({ length: months }, () => yuan(amount))

const graduate = (rest: Facts = {}): Facts => ({
  isCollegeGraduate: true,
  leftSchoolOn: '2019-06-30',
  flexibleWorkBeganOn: '2020-01-01',
  employmentSinceSchool: 'none',
  paysInsuranceAsRuled: true,
  certifiedContributionsFen: monthly(12),
  ...rest,
})
const subsidy = (rest: Facts) => given(graduateInsuranceSubsidy, graduate(rest))
const outcome = (rest: Facts) => decide(graduateInsuranceSubsidy, graduate(rest))

describe('A6.R05 whether flexible work was taken up', () => {
  test('is presumed where its first day is told, and asked for by the screening', () => {
    expect(outcome({}).outcome).toBe('granted')
    expect(codes(outcome({ tookUpFlexibleWork: false }))).toEqual(['NO_FLEXIBLE_WORK'])
    expect(screened(graduateInsuranceSubsidy, { isCollegeGraduate: true }).missing[0]).toBe('tookUpFlexibleWork')
    expect(screened(graduateInsuranceSubsidy, { tookUpFlexibleWork: false })).toEqual({
      eligibility: 'ineligible',
      missing: [],
      codes: ['NO_FLEXIBLE_WORK'],
    })
  })

  test('days that are still to come are remarked', () => {
    const facts = { leftSchoolOn: '2030-06-30', flexibleWorkBeganOn: '2030-07-01' }
    const { outcome: ending, reasons } = outcome(facts)
    expect(ending).toBe('granted')
    const late = reasons.filter(({ code }) => code === 'FACT_AFTER_DATE')
    expect(late.map(({ detail }) => detail.zh)).toEqual([
      expect.stringContaining('离校'),
      expect.stringContaining('灵活就业'),
    ])
    expect(codes(outcome({ flexibleWorkBeganOn: '2021-06-30' }), 'notice')).toEqual([])
    expect(codes(outcome({ flexibleWorkBeganOn: '2021-07-01', leftSchoolOn: '2020-06-30' }), 'notice')).toEqual([
      'FACT_AFTER_DATE',
    ])
  })
})

describe('A6.R05 how much', () => {
  test.each<[number[], Facts]>([
    [monthly(12), { subsidyFen: yuan(7200), months: 12 }],
    [monthly(36), { subsidyFen: yuan(21_600), months: 36 }],
    [monthly(37), { subsidyFen: yuan(21_600), months: 36 }],
    [monthly(40), { subsidyFen: yuan(21_600), months: 36 }],
    [[yuan(10_000)], { subsidyFen: 666_667, months: 1 }],
    // Summed first, rounded once: twice one fen is 1.33 and not twice 0.67.
    [[1, 1], { subsidyFen: 1, months: 2 }],
    [[1], { subsidyFen: 1, months: 1 }],
    [[2], { subsidyFen: 1, months: 1 }],
    [[], { subsidyFen: 0, months: 0 }],
    [Array(36).fill(yuan(1_000_000)), { subsidyFen: yuan(24_000_000), months: 36 }],
  ])('case %#: two thirds of what was paid (D-05)', (certifiedContributionsFen, result) => {
    expect(subsidy({ certifiedContributionsFen })).toEqual(result)
  })

  test.each([
    [24, 12, 12],
    [30, 12, 6],
    [35, 12, 1],
    [35, 1, 1],
    [0, 12, 12],
  ])('after %d months, of %d more %d count: 36 in sum', (before, paid, months) => {
    const facts = { subsidisedInsuranceMonths: before, certifiedContributionsFen: monthly(paid) }
    expect(subsidy(facts)).toEqual({ subsidyFen: yuan(600 * months), months })
    expect(codes(outcome(facts), 'notice')).toEqual(paid > months ? ['LATER_MONTHS_NOT_COUNTED'] : [])
  })

  test('the first months count, in their order', () => {
    const certifiedContributionsFen = [yuan(300), yuan(600), yuan(9000)]
    expect(subsidy({ subsidisedInsuranceMonths: 34, certifiedContributionsFen })).toMatchObject({
      subsidyFen: yuan(600),
    })
  })

  test('after 36 months there is none', () => {
    expect(codes(outcome({ subsidisedInsuranceMonths: 36 }))).toEqual(['SUBSIDY_MONTHS_USED_UP'])
    expect(faults(graduateInsuranceSubsidy, graduate({ subsidisedInsuranceMonths: 37 }))).toEqual([
      'subsidisedInsuranceMonths tooBig',
    ])
  })

  test('no certified month yet: granted, nothing to pay', () => {
    const decision = outcome({ certifiedContributionsFen: [] })
    expect(decision.outcome).toBe('granted')
    expect(codes(decision, 'notice')).toEqual(['NO_CERTIFIED_MONTH'])
    expect(codes(outcome({ certifiedContributionsFen: [0] }), 'notice')).toEqual([])
  })

  test('the trace shows the fraction and its article', () => {
    expect(step(outcome({}), 'subsidy')).toMatchObject({
      rule: 'A6.R05',
      value: yuan(7200),
      citation: { article: '（二）' },
      parameters: [{ value: 36 }, { value: { numerator: 2, denominator: 3 } }],
    })
  })
})

describe('A6.R05 who', () => {
  test.each([
    ['2019-06-30', '2021-06-30', 'granted'],
    ['2019-06-30', '2021-07-01', 'refused'],
    ['2019-06-30', '2021-06-29', 'granted'],
    ['2020-02-29', '2022-02-28', 'granted'],
    ['2020-02-29', '2022-03-01', 'refused'],
    ['2019-06-30', '2019-06-30', 'granted'],
  ])('left school %s, flexible work from %s: %s (D-05)', (leftSchoolOn, flexibleWorkBeganOn, expected) => {
    const decision = outcome({ leftSchoolOn, flexibleWorkBeganOn })
    expect(decision.outcome).toBe(expected)
    expect(codes(decision)).toEqual(expected === 'refused' ? ['WORK_BEGAN_TOO_LATE'] : [])
  })

  test('work that began before leaving school is a fault', () => {
    expect(faults(graduateInsuranceSubsidy, graduate({ flexibleWorkBeganOn: '2019-06-29' }))).toEqual([
      'flexibleWorkBeganOn beforeLeavingSchool',
    ])
    expect(faults(graduateInsuranceSubsidy, graduate({ flexibleWorkBeganOn: '2019-06-30' }))).toEqual([])
  })

  test.each<[Facts, string]>([
    [{ isCollegeGraduate: false }, 'NOT_A_COLLEGE_GRADUATE'],
    [{ employmentSinceSchool: 'current' }, 'STILL_EMPLOYED'],
    [{ employmentSinceSchool: 'ended', earlierEmploymentDisregarded: false }, 'EARLIER_EMPLOYMENT_COUNTS'],
    [{ paysInsuranceAsRuled: false }, 'CONTRIBUTIONS_NOT_AS_RULED'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = outcome(facts)
    expect(codes(decision)).toEqual([code])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R05', citation: { article: '（二）' } }])
  })

  test('earlier employment that ended goes to a reviewer (D-17)', () => {
    const open = outcome({ employmentSinceSchool: 'ended' })
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toEqual(['A6.R05 REVIEW_REQUIRED: earlierEmploymentDisregarded'])
    expect(outcome({ employmentSinceSchool: 'ended', earlierEmploymentDisregarded: true }).outcome).toBe('granted')
    expect(outcome({ employmentSinceSchool: 'none', earlierEmploymentDisregarded: false }).outcome).toBe('granted')
    expect(codes(outcome({ employmentSinceSchool: 'current', earlierEmploymentDisregarded: true }))).toEqual([
      'STILL_EMPLOYED',
    ])
  })

  test('every reason is told, in order', () => {
    const facts = {
      isCollegeGraduate: false,
      flexibleWorkBeganOn: '2021-07-01',
      employmentSinceSchool: 'current',
      paysInsuranceAsRuled: false,
      subsidisedInsuranceMonths: 36,
    }
    expect(codes(outcome(facts))).toEqual([
      'NOT_A_COLLEGE_GRADUATE',
      'WORK_BEGAN_TOO_LATE',
      'STILL_EMPLOYED',
      'CONTRIBUTIONS_NOT_AS_RULED',
      'SUBSIDY_MONTHS_USED_UP',
    ])
  })
})

const worker = (rest: Facts = {}): Facts => ({
  isFlexibleWorker: true,
  pensionContributionYear: 2020,
  hasContributionDifficulty: true,
  ...rest,
})

describe('A6.R17 deferral of pension contributions', () => {
  test('contributions of 2020 may be put off; until when is open', () => {
    const decision = decide(pensionDeferral, worker())
    expect(decision.outcome).toBe('granted')
    expect(reviews(decision)).toEqual(['A6.R17 PARAMETER_NOT_SET: flexible-employment.deferred-due-on'])
    expect(decision.result).toEqual({ dueOn: { least: '2020-12-31', most: null } })
  })

  test('until when is told once it is set', () => {
    const settings = { 'deferred-due-on': '2021-12-31' }
    expect(given(pensionDeferral, worker(), settings)).toEqual({ dueOn: '2021-12-31' })
    expect(reviews(decide(pensionDeferral, worker(), settings))).toEqual([])
  })

  test.each<[Facts, string[]]>([
    [{ pensionContributionYear: 2019 }, ['YEAR_NOT_COVERED']],
    [{ pensionContributionYear: 2021 }, ['YEAR_NOT_COVERED']],
    [{ isFlexibleWorker: false }, ['NOT_A_FLEXIBLE_WORKER']],
    [{ hasContributionDifficulty: false }, ['NO_REAL_DIFFICULTY']],
    [
      { isFlexibleWorker: false, pensionContributionYear: 2021, hasContributionDifficulty: false },
      ['NOT_A_FLEXIBLE_WORKER', 'YEAR_NOT_COVERED', 'NO_REAL_DIFFICULTY'],
    ],
  ])('%j: %j', (facts, refusals) => {
    const decision = decide(pensionDeferral, worker(facts))
    expect(codes(decision)).toEqual(refusals)
    expect(decision.reasons[0]).toMatchObject({ rule: 'A6.R17', citation: { article: '（十一）' } })
  })
})
