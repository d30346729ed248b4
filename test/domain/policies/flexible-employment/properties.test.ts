import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Formula, yuan } from '../../../../domain/kit/index.ts'
import { graduateInsuranceSubsidy } from '../../../../domain/policies/flexible-employment/graduate-insurance-subsidy.ts'
import { guaranteeLossShare } from '../../../../domain/policies/flexible-employment/guarantee-loss-share.ts'
import { flexibleEmployment } from '../../../../domain/policies/flexible-employment/index.ts'
import { layoffNotice } from '../../../../domain/policies/flexible-employment/layoff-notice.ts'
import { loanExtension } from '../../../../domain/policies/flexible-employment/loan-extension.ts'
import { placementSubsidy } from '../../../../domain/policies/flexible-employment/placement-subsidy.ts'
import { startupLoanEntry } from '../../../../domain/policies/flexible-employment/startup-loan-entry.ts'
import { trainingAllowance } from '../../../../domain/policies/flexible-employment/training-allowance.ts'
import { arbitrarySituation } from '../../arbitrary.ts'
import { bookOf, codes, decide, type Facts, given } from './case.ts'

const RUNS = { numRuns: 300 }

const situations = (formula: Formula) => arbitrarySituation(formula.program) as fc.Arbitrary<Facts>

const loss = situations(guaranteeLossShare).map((facts) => ({
  ...facts,
  isPersonalStartUpLoan: true,
  lostToForceMajeure: true,
}))

test.prop([loss], RUNS)('A6.R02 the two parts are the whole loss, to the fen', (facts) => {
  const { fundFen, bankFen } = given(guaranteeLossShare, facts) as { fundFen: number; bankFen: number }
  expect(fundFen + bankFen).toBe((facts as Facts).unrecoverableLoanFen)
  expect(Math.min(fundFen, bankFen)).toBeGreaterThanOrEqual(0)
})

const firm = fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))

test.prop([firm], RUNS)('A6.R01 the hires that are said to be needed are enough, and one fewer is not', ([staff]) => {
  const entry = (qualifyingHiresThisYear: number) => ({
    isSmallOrMicroLoanApplicant: true,
    currentEmployees: staff,
    qualifyingHiresThisYear,
  })
  const needed = Number(given(startupLoanEntry, entry(staff)).requiredHires)
  expect(decide(startupLoanEntry, entry(needed)).outcome).toBe('computed')
  expect(decide(startupLoanEntry, entry(needed - 1)).outcome).toBe('refused')
})

test.prop([fc.integer({ min: 1, max: 600 }), fc.nat(600)], RUNS)(
  'A6.R03 only the sum of all extensions decides whether it takes an exception',
  (extensionMonths, earlierExtensionMonths) => {
    const facts = {
      hasStartUpLoan: true,
      borrowerAffectedByEpidemic: true,
      hasRepaymentDifficulty: true,
      extensionMonths,
      earlierExtensionMonths,
    }
    const withinLimit = extensionMonths + earlierExtensionMonths <= 12
    expect(decide(loanExtension, facts).outcome).toBe(withinLimit ? 'computed' : 'computed')
  },
)

describe('A6.R05', () => {
  const payments = fc.array(fc.nat(yuan(1_000_000)), { maxLength: 120 })
  const subsidy = (certifiedContributionsFen: number[], subsidisedInsuranceMonths: number) =>
    Number(
      given(graduateInsuranceSubsidy, {
        isCollegeGraduate: true,
        leftSchoolOn: '2019-06-30',
        flexibleWorkBeganOn: '2020-01-01',
        employmentSinceSchool: 'none',
        paysInsuranceAsRuled: true,
        certifiedContributionsFen,
        subsidisedInsuranceMonths,
      }).subsidyFen,
    )

  test.prop([payments, fc.nat(35)], RUNS)(
    'is two thirds of the months that count, within half a fen',
    (paid, before) => {
      const counted = paid.slice(0, 36 - before).reduce((sum, fen) => sum + fen, 0)
      expect(Math.abs(3 * subsidy(paid, before) - 2 * counted)).toBeLessThanOrEqual(1)
    },
  )

  test.prop([payments, fc.nat(yuan(1_000_000)), fc.nat(35)], RUNS)(
    'another month never costs, and never more months than are left',
    (paid, more, before) => {
      expect(subsidy([...paid, more], before)).toBeGreaterThanOrEqual(subsidy(paid, before))
      if (before > 0) expect(subsidy(paid, before)).toBeLessThanOrEqual(subsidy(paid, before - 1))
    },
  )
})

describe('A6.R08–R12', () => {
  const settings = fc.record(
    {
      'start-up-training-subsidy': fc.nat(yuan(10_000)),
      'skills-training-subsidy': fc.nat(yuan(10_000)),
      'skills-appraisal-subsidy': fc.nat(yuan(10_000)),
      'online-advance-share': fc.constantFrom('0', '30', '33.3333', '100'),
      'travel-once-per': fc.constantFrom('training', 'year', 'person'),
    },
    { requiredKeys: [] },
  )

  test.prop([situations(trainingAllowance), settings], RUNS)(
    'the allowance is living and travel; the advance is never more than the subsidy',
    (facts, set) => {
      const { outcome, result } = decide(trainingAllowance, facts, set as Facts)
      if (outcome === 'refused') return
      const ranges = result as Record<string, { least: number; most: number }>
      const bounded = (end: number | null) => end ?? Number.POSITIVE_INFINITY
      for (const end of ['least', 'most'] as const) {
        expect(ranges.allowanceFen![end]).toBe(ranges.livingFen![end] + ranges.travelFen![end])
        expect(bounded(ranges.advanceFen![end])).toBeLessThanOrEqual(bounded(ranges.trainingSubsidyFen![end]))
      }
      expect(ranges.travelFen!.most).toBeLessThanOrEqual(yuan(300))
      expect(ranges.allowanceFen!.least).toBe(ranges.allowanceFen!.most)
    },
  )
})

/** Placements that can fit: few days and years, so that they meet, and mostly good conditions. */
const mostly = fc.integer({ min: 0, max: 7 }).map((n) => n > 0)
const dayFrom = (first: string, days: number) =>
  new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10)
const placements = fc
  .record({
    placementApplicant: fc.constantFrom('jobAgency', 'jobAgency', 'labourBroker'),
    placementSubsidyChosen: fc.constantFrom('higher', 'jobSearch', 'placement'),
    placedPersonGroups: fc.subarray(['poorFamilyLabourer', 'ruralWorker', 'schoolLeaver']),
    began: fc.nat(200),
    lasted: fc.nat(250),
    placedEmploymentUnbroken: mostly,
    placedEmploymentGapAccepted: fc.boolean(),
    placedPersonSubsidisedBefore: fc.boolean(),
    latestPlacementSubsidyYear: fc.integer({ min: 2019, max: 2022 }),
    placementYearFoundFree: fc.boolean(),
    placedEmployerSeat: fc.constantFrom('inCity', 'inCity', 'doubtful', 'elsewhere'),
    placedEmployerFoundLocal: fc.boolean(),
    placedContractSigned: mostly,
    hasHumanResourcesLicence: mostly,
    hasAgencyBusinessLicence: mostly,
    placedFreeOfCharge: mostly,
  })
  .map(
    ({ began, lasted, ...rest }): Facts => ({
      ...rest,
      placedEmploymentBeganOn: dayFrom('2020-07-01', began),
      placedEmploymentThroughOn: dayFrom('2020-07-01', began + lasted),
    }),
  )

describe('A6.R13–R15', () => {
  test.prop([placements], RUNS)('200 or 300 yuan, by what is chosen, and never both', (facts) => {
    const { outcome } = decide(placementSubsidy, facts)
    if (outcome === 'refused') return
    const { subsidyFen, kind } = given(placementSubsidy, facts)
    expect([kind, subsidyFen]).toEqual(kind === 'placement' ? ['placement', yuan(300)] : ['jobSearch', yuan(200)])
    const bothFit = codes(decide(placementSubsidy, facts), 'notice').includes('BOTH_FIT')
    if (bothFit) expect(kind).toBe(facts.placementSubsidyChosen === 'jobSearch' ? 'jobSearch' : 'placement')
  })

  test.prop([placements], RUNS)(
    'a choice never costs the subsidy, and no choice pays more than the higher one',
    (facts) => {
      const chosen = ['higher', 'jobSearch', 'placement'].map((placementSubsidyChosen) =>
        decide(placementSubsidy, { ...facts, placementSubsidyChosen }),
      )
      expect(new Set(chosen.map(({ outcome }) => outcome === 'refused')).size).toBe(1)
      const [higher, ...others] = chosen.map(
        ({ result }) => (result as { subsidyFen: { most: number } } | undefined)?.subsidyFen.most ?? 0,
      )
      for (const other of others) expect(other).toBeLessThanOrEqual(higher!)
    },
  )

  test.prop([placements], RUNS)('no second one counts for the year on record', (facts) => {
    const { outcome, result } = decide(placementSubsidy, { ...facts, placedPersonSubsidisedBefore: true })
    if (outcome === 'refused') return
    const { countsForYear } = result as { countsForYear: { least: number } }
    expect(countsForYear.least).not.toBe(facts.latestPlacementSubsidyYear)
  })

  test.prop([placements, fc.nat(100)], RUNS)('working on never loses', (facts, days) => {
    const before = decide(placementSubsidy, facts)
    const placedEmploymentThroughOn = dayFrom(facts.placedEmploymentThroughOn as string, days)
    const after = decide(placementSubsidy, { ...facts, placedEmploymentThroughOn })
    if (before.outcome !== 'refused') expect(after.outcome).not.toBe('refused')
  })
})

test.prop([situations(layoffNotice), fc.nat(400)], RUNS)('A6.R16 a later lay-off never loses', (facts, days) => {
  const later = dayFrom(facts.layoffOn as string, days)
  if (later > '2199-12-31') return
  if (decide(layoffNotice, facts).outcome === 'computed')
    expect(decide(layoffNotice, { ...facts, layoffOn: later }).outcome).toBe('computed')
})

describe('A6.R01–R17', () => {
  const formulas = flexibleEmployment.calculators as readonly Formula[]

  test.each(formulas.map((formula) => [formula.id, formula] as const))(
    '%s has no law before the notice',
    (_id, formula) => {
      const asked = { asOf: '2020-12-30', book: bookOf() }
      for (const { situation } of formula.examples)
        expect(formula.evaluate(formula.situation.parse(situation), asked)).toMatchObject({
          outcome: 'notInForce',
          reasons: [{ code: 'NOT_IN_FORCE' }],
        })
    },
  )

  test('every figure of the text is in force from the day of the notice, each under its own item', () => {
    const figures = formulas.flatMap(({ parameters }) => parameters.filter(({ slot }) => !slot))
    expect(new Set(figures.map(({ id }) => id)).size).toBe(17)
    for (const { id, values } of figures) {
      expect(id).toMatch(/^flexible-employment\.[a-z-]+$/)
      expect(values.map(({ from, to }) => [from, to])).toEqual([['2020-12-31', undefined]])
      expect(values[0]!.cite.article).toMatch(/^（[一二五六七九十]+）$/)
    }
  })

  test('every rule with a figure stands in a trace, and every one that leaves it open', () => {
    const ids = formulas.flatMap(({ program }) => program.rules.map(({ mark }) => mark.id))
    const figured = Array.from({ length: 17 }, (_, i) => `A6.R${String(i + 1).padStart(2, '0')}`)
    const open = ['A6.R18', 'A6.R19', 'A6.R21', 'A6.R22', 'A6.R23']
    expect([...new Set(ids)].sort()).toEqual([...figured, ...open])
  })

  test('who holds what', () => {
    expect(Object.fromEntries(formulas.map(({ id, holder = 'nobody' }) => [id, holder]))).toEqual({
      'startup-loan-entry': 'enterprise',
      'counter-guarantee': ['person', 'enterprise'],
      'guarantee-loss-share': 'nobody',
      'loan-extension': ['person', 'enterprise'],
      'graduate-insurance-subsidy': 'person',
      'licence-exemption': 'person',
      'road-occupation-fee': ['person', 'enterprise'],
      'training-allowance': 'person',
      'pre-job-training-subsidy': 'enterprise',
      'placement-subsidy': ['person', 'enterprise'],
      'layoff-notice': 'nobody',
      'pension-deferral': 'person',
      'startup-subsidy': 'person',
      'incubator-place': 'person',
      'street-vending': 'person',
      'rent-relief': 'person',
      'free-premises': 'person',
      'startup-training-entry': 'person',
      'agency-service-subsidy': 'enterprise',
      'placement-subsidy-total': ['person', 'enterprise'],
      'project-injury-insurance': ['person', 'enterprise'],
      'living-aid': 'person',
    })
  })
})
