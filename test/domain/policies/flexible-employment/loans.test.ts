import { describe, expect, test } from 'vitest'
import { nearestChanges, yuan } from '../../../../domain/kit/index.ts'
import { counterGuarantee } from '../../../../domain/policies/flexible-employment/counter-guarantee.ts'
import { guaranteeLossShare } from '../../../../domain/policies/flexible-employment/guarantee-loss-share.ts'
import { loanExtension } from '../../../../domain/policies/flexible-employment/loan-extension.ts'
import { startupLoanEntry } from '../../../../domain/policies/flexible-employment/startup-loan-entry.ts'
import { bookOf, codes, decide, type Facts, faults, given, reviews, screened, step, without } from './case.ts'

const firm = (currentEmployees: number, qualifyingHiresThisYear: number, rest: Facts = {}): Facts => ({
  isSmallOrMicroLoanApplicant: true,
  currentEmployees,
  qualifyingHiresThisYear,
  ...rest,
})
const entry = (facts: Facts) => decide(startupLoanEntry, facts)

describe('A6.R01 entry of small and micro enterprises', () => {
  test.each([
    [100, 15, 'computed'],
    [100, 16, 'computed'],
    [100, 14, 'refused'],
    [101, 9, 'computed'],
    [101, 8, 'refused'],
    [40, 6, 'computed'],
    [40, 5, 'refused'],
    [200, 16, 'computed'],
    [200, 15, 'refused'],
    [1, 1, 'computed'],
    [1, 0, 'refused'],
    [10_000_000, 800_000, 'computed'],
    [10_000_000, 799_999, 'refused'],
  ])('%d employees, %d of them new: %s (D-02)', (staff, hires, outcome) => {
    const decision = entry(firm(staff, hires))
    expect(decision.outcome).toBe(outcome)
    expect(codes(decision)).toEqual(outcome === 'refused' ? ['TOO_FEW_HIRES'] : [])
  })

  test.each([
    [1, '15', 1],
    [40, '15', 6],
    [99, '15', 15],
    [100, '15', 15],
    [101, '8', 9],
    [150, '8', 12],
    [151, '8', 13],
  ])('of %d employees %s percent are needed: %d people', (staff, requiredPercent, requiredHires) => {
    expect(given(startupLoanEntry, firm(staff, staff))).toMatchObject({ requiredPercent, requiredHires })
  })

  test('is for small and micro enterprises alone, and every reason is told', () => {
    const decision = entry(firm(100, 0, { isSmallOrMicroLoanApplicant: false }))
    expect(codes(decision)).toEqual(['NOT_SMALL_OR_MICRO', 'TOO_FEW_HIRES'])
    expect(decision.reasons).toMatchObject([
      { rule: 'A6.R01', citation: { document: '驻政办〔2020〕58号', annex: '6', article: '（一）' } },
      { rule: 'A6.R01' },
    ])
  })

  test('without staff a reviewer decides', () => {
    const open = entry(firm(0, 0))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toEqual(['A6.R01 REVIEW_REQUIRED: hiringConditionConfirmed'])
    expect(entry(firm(0, 0, { hiringConditionConfirmed: true })).outcome).toBe('computed')
    expect(codes(entry(firm(0, 0, { hiringConditionConfirmed: false })))).toEqual(['TOO_FEW_HIRES'])
  })

  test('where there is staff, the share decides and no reviewer', () => {
    expect(entry(firm(40, 6, { hiringConditionConfirmed: false })).outcome).toBe('computed')
    expect(entry(firm(40, 5, { hiringConditionConfirmed: true })).outcome).toBe('refused')
    expect(reviews(entry(firm(40, 6)))).toEqual([])
  })

  test('the new hires are part of the staff', () => {
    expect(faults(startupLoanEntry, firm(5, 5))).toEqual([])
    expect(faults(startupLoanEntry, firm(5, 6))).toEqual(['qualifyingHiresThisYear moreThanStaff'])
  })
})

const guaranteed = (rest: Facts = {}): Facts => ({
  appliesForStartUpLoan: true,
  isQualityStartUpProject: false,
  startUpRecommendedBy: 'none',
  ...rest,
})
const guarantee = (facts: Facts) => decide(counterGuarantee, guaranteed(facts))

describe('A6.R04 counter-guarantee', () => {
  test.each<[Facts, string]>([
    [{ isQualityStartUpProject: true }, 'waived'],
    [{ isQualityStartUpProject: true, startUpRecommendedBy: 'incubator' }, 'waived'],
    [{ startUpRecommendedBy: 'creditVillage' }, 'guaranteeFreeRoute'],
    [{ startUpRecommendedBy: 'creditPark' }, 'guaranteeFreeRoute'],
    [{ startUpRecommendedBy: 'incubator' }, 'guaranteeFreeRoute'],
  ])('%j: %s, whatever the guarantor says', (facts, kind) => {
    expect(guarantee(facts).outcome).toBe('granted')
    expect(guarantee({ ...facts, counterGuaranteeLowered: false }).outcome).toBe('granted')
    expect(given(counterGuarantee, guaranteed(facts))).toEqual({ counterGuarantee: kind })
    expect(codes(guarantee(facts), 'notice')).toEqual([])
    expect(reviews(guarantee(facts))).toEqual([])
  })

  test('neither: lowered by an amount that the text does not give, so the guarantor decides', () => {
    const open = guarantee({})
    expect(open.outcome).toBe('computed')
    expect(given(counterGuarantee, guaranteed())).toEqual({ counterGuarantee: 'unspecified' })
    expect(codes(open, 'notice')).toEqual(['COUNTER_GUARANTEE_UNSPECIFIED'])
    expect(reviews(open)).toEqual(['A6.R04 REVIEW_REQUIRED: counterGuaranteeLowered'])
    const lowered = guarantee({ counterGuaranteeLowered: true })
    expect(lowered.outcome).toBe('granted')
    expect(codes(lowered, 'notice')).toEqual(['COUNTER_GUARANTEE_UNSPECIFIED'])
    expect(codes(guarantee({ counterGuaranteeLowered: false }))).toEqual(['COUNTER_GUARANTEE_STANDS'])
  })

  test('is about start-up loans alone, of whom is not asked', () => {
    const decision = guarantee({ appliesForStartUpLoan: false, isQualityStartUpProject: true })
    expect(codes(decision)).toEqual(['NO_START_UP_LOAN'])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R04', citation: { article: '（一）' } }])
    expect(faults(counterGuarantee, guaranteed())).toEqual([])
    expect(faults(startupLoanEntry, firm(40, 6))).toEqual([])
  })
})

const loss = (rest: Facts = {}): Facts => ({
  isPersonalStartUpLoan: true,
  lostToForceMajeure: true,
  unrecoverableLoanFen: yuan(100_000),
  lossShareAgreed: false,
  ...rest,
})

describe('A6.R02 sharing a loss', () => {
  test.each<[Facts, Facts]>([
    [{}, { fundSharePercent: '80', fundFen: yuan(80_000), bankFen: yuan(20_000) }],
    [{ unrecoverableLoanFen: 9_999_999 }, { fundFen: 7_999_999, bankFen: 2_000_000 }],
    [{ unrecoverableLoanFen: 0 }, { fundFen: 0, bankFen: 0 }],
    [{ unrecoverableLoanFen: 1 }, { fundFen: 1, bankFen: 0 }],
    [{ unrecoverableLoanFen: 10 ** 14 - 1 }, { fundFen: 79_999_999_999_999, bankFen: 20_000_000_000_000 }],
    // A half goes up: 0.5 of a fen of 100,000.01 yuan at 50 percent.
    [
      { unrecoverableLoanFen: 10_000_001, lossShareAgreed: true, agreedFundSharePercent: '50' },
      { fundFen: 5_000_001, bankFen: 5_000_000 },
    ],
    [
      { lossShareAgreed: true, agreedFundSharePercent: '70' },
      { fundSharePercent: '70', fundFen: yuan(70_000), bankFen: yuan(30_000) },
    ],
    [
      { lossShareAgreed: true, agreedFundSharePercent: '0' },
      { fundFen: 0, bankFen: yuan(100_000) },
    ],
    [
      { lossShareAgreed: true, agreedFundSharePercent: '100' },
      { fundFen: yuan(100_000), bankFen: 0 },
    ],
    // A share beside "no agreement" counts for nothing.
    [{ agreedFundSharePercent: '70' }, { fundSharePercent: '80' }],
  ])('%j: %j (D-03)', (facts, parts) => {
    expect(given(guaranteeLossShare, loss(facts))).toMatchObject(parts)
    expect(decide(guaranteeLossShare, loss(facts)).outcome).toBe('computed')
  })

  test.each<[Facts, string[]]>([
    [{ isPersonalStartUpLoan: false }, ['NOT_A_PERSONAL_LOAN']],
    [{ lostToForceMajeure: false }, ['NOT_FORCE_MAJEURE']],
    [{ isPersonalStartUpLoan: false, lostToForceMajeure: false }, ['NOT_A_PERSONAL_LOAN', 'NOT_FORCE_MAJEURE']],
  ])('%j is not covered: %j', (facts, refusals) => {
    expect(codes(decide(guaranteeLossShare, loss(facts)))).toEqual(refusals)
  })

  test('the share is asked for only where there is an agreement', () => {
    expect(faults(guaranteeLossShare, loss())).toEqual([])
    expect(faults(guaranteeLossShare, loss({ lossShareAgreed: true }))).toEqual(['agreedFundSharePercent required'])
    expect(faults(guaranteeLossShare, loss({ lossShareAgreed: true, lostToForceMajeure: false }))).toEqual([])
    expect(faults(guaranteeLossShare, loss({ agreedFundSharePercent: '100.0001' }))).toEqual([
      'agreedFundSharePercent outOfBounds',
    ])
  })

  test('the trace shows the share of the text and its article', () => {
    expect(step(decide(guaranteeLossShare, loss()), 'fundShare')).toMatchObject({
      value: '80',
      parameters: [{ value: '80', from: '2020-12-31', citation: { article: '（一）' } }],
    })
  })
})

const loan = (extensionMonths: number, rest: Facts = {}): Facts => ({
  hasStartUpLoan: true,
  borrowerAffectedByEpidemic: true,
  hasRepaymentDifficulty: true,
  extensionMonths,
  ...rest,
})
const extension = (facts: Facts) => decide(loanExtension, facts)

describe('A6.R03 extension', () => {
  test.each([1, 11, 12])('%d months may be applied for, with the interest subsidy', (months) => {
    const decision = extension(loan(months))
    expect(decision.outcome).toBe('computed')
    expect(codes(decision, 'notice')).toEqual(['MAY_APPLY', 'INTEREST_SUBSIDY_CONTINUES'])
    expect(given(loanExtension, loan(months))).toEqual({
      extensionMonths: months,
      totalExtensionMonths: months,
      withinLimit: true,
    })
  })

  test('13 months need an exception, decided by a reviewer (D-04)', () => {
    const open = extension(loan(13))
    expect(open.outcome).toBe('computed')
    expect(codes(open, 'notice')).toEqual(['MAY_APPLY', 'NEEDS_EXCEPTION', 'INTEREST_SUBSIDY_CONTINUES'])
    expect(reviews(open)).toEqual(['A6.R03 REVIEW_REQUIRED: extensionExceptionApproved'])
    expect(given(loanExtension, loan(13))).toMatchObject({ withinLimit: false })
    const approved = extension(loan(13, { extensionExceptionApproved: true }))
    expect(approved.outcome).toBe('computed')
    expect(codes(approved, 'notice')).toContain('NEEDS_EXCEPTION')
    expect(codes(extension(loan(13, { extensionExceptionApproved: false })))).toEqual(['EXCEPTION_NOT_APPROVED'])
  })

  test('a refused exception is nothing to an extension within the limit', () => {
    expect(extension(loan(12, { extensionExceptionApproved: false })).outcome).toBe('computed')
  })

  test.each([
    [6, 6, 'computed'],
    [7, 6, 'computed'],
    [1, 12, 'computed'],
  ])('%d months after %d: all extensions of the loan count together, %s', (months, earlier, outcome) => {
    const facts = loan(months, { earlierExtensionMonths: earlier })
    expect(extension(facts).outcome).toBe(outcome)
    expect(given(loanExtension, facts)).toMatchObject({ totalExtensionMonths: months + earlier })
  })

  test.each<[Facts, string[]]>([
    [{ hasStartUpLoan: false }, ['NO_START_UP_LOAN']],
    [{ borrowerAffectedByEpidemic: false }, ['NOT_AFFECTED_BY_EPIDEMIC']],
    [{ hasRepaymentDifficulty: false }, ['NO_REPAYMENT_DIFFICULTY']],
    [
      { borrowerAffectedByEpidemic: false, hasRepaymentDifficulty: false, extensionExceptionApproved: false },
      ['NOT_AFFECTED_BY_EPIDEMIC', 'NO_REPAYMENT_DIFFICULTY'],
    ],
  ])('6 months, %j: %j', (facts, refusals) => {
    expect(codes(extension(loan(6, facts)))).toEqual(refusals)
  })

  test('a longer extension is never proposed; a shorter one where an exception was denied', () => {
    const context = { asOf: '2021-06-30', book: bookOf() }
    const changes = (facts: Facts) =>
      nearestChanges(loanExtension, loanExtension.situation.parse(facts) as Facts, context).map(
        ({ fact, to, before, after }) => [fact, to, before, after],
      )
    expect(changes(loan(6))).toEqual([])
    expect(changes(loan(12, { earlierExtensionMonths: 6, extensionExceptionApproved: true }))).toEqual([])
    expect(changes(loan(15, { extensionExceptionApproved: false }))).toEqual([
      ['extensionMonths', 12, null, { least: true, most: true }],
    ])
    expect(changes(loan(12, { hasStartUpLoan: false }))).toEqual([])
    expect(changes(loan(12, { borrowerAffectedByEpidemic: false }))).toEqual([])
  })

  test('without a loan nothing else is asked', () => {
    const { eligibility, missing } = screened(loanExtension, { hasStartUpLoan: false })
    expect([eligibility, missing]).toEqual(['ineligible', []])
    const untold = screened(loanExtension, without(loan(12), 'hasStartUpLoan'))
    expect([untold.eligibility, untold.missing[0]]).toEqual(['undetermined', 'hasStartUpLoan'])
  })

  test('takes one month at the least, and nothing else is needed', () => {
    expect(faults(loanExtension, loan(0))).toEqual(['extensionMonths tooSmall'])
    expect(faults(loanExtension, without(loan(1), 'extensionMonths'))).toEqual(['extensionMonths required'])
  })
})
