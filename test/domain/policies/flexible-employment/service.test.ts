import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Formula, yuan } from '../../../../domain/kit/index.ts'
import { agencyServiceSubsidy } from '../../../../domain/policies/flexible-employment/agency-service-subsidy.ts'
import { placementSubsidy } from '../../../../domain/policies/flexible-employment/placement-subsidy.ts'
import { placementSubsidyTotal } from '../../../../domain/policies/flexible-employment/placement-subsidy-total.ts'
import { codes, decide, type Facts, faults, given, reviews, screened, without } from './case.ts'

describe('A6.R22 service subsidy of agencies', () => {
  const agency = (rest: Facts = {}): Facts => ({
    isHumanResourcesAgency: true,
    agencyServices: ['recruitment'],
    agencyServiceRulesMet: true,
    ...rest,
  })

  test.each(['recruitment', 'training', 'outsourcing', 'other'])('%s: granted, the amount open', (service) => {
    const decision = decide(agencyServiceSubsidy, agency({ agencyServices: [service] }))
    expect(decision.outcome).toBe('granted')
    expect(reviews(decision)).toEqual(['A6.R22 PARAMETER_NOT_SET: flexible-employment.agency-service-subsidy'])
    expect(given(agencyServiceSubsidy, agency(), { 'agency-service-subsidy': yuan(20_000) })).toEqual({
      subsidyFen: yuan(20_000),
    })
  })

  test.each<[Facts, string]>([
    [{ isHumanResourcesAgency: false }, 'NOT_A_SERVICE_AGENCY'],
    [{ agencyServices: [] }, 'NO_SERVICE_FOR_FLEXIBLE_WORKERS'],
    [{ agencyServiceRulesMet: false }, 'SERVICE_RULES_NOT_MET'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = decide(agencyServiceSubsidy, agency(facts))
    expect(codes(decision)).toEqual([code])
    expect(decision.reasons).toMatchObject([{ rule: 'A6.R22', citation: { article: '（九）' } }])
  })

  test('its own rules are for a reviewer to find met', () => {
    const open = decide(agencyServiceSubsidy, without(agency(), 'agencyServiceRulesMet'))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain('A6.R22 REVIEW_REQUIRED: agencyServiceRulesMet')
    expect(faults(agencyServiceSubsidy, { isHumanResourcesAgency: false })).toEqual([])
  })
})

const LICENSED: Facts = {
  placementApplicant: 'jobAgency',
  hasHumanResourcesLicence: true,
  hasAgencyBusinessLicence: true,
}

/** Persons who fit the job-search subsidy alone, the placement subsidy alone, and both. */
const persons = (jobSearch: number, placement: number, both: number, rest: Facts = LICENSED): Facts => ({
  personsForJobSearchSubsidy: jobSearch,
  personsForPlacementSubsidy: placement,
  personsForEitherSubsidy: both,
  ...rest,
})

const BROKER: Facts = { placementApplicant: 'labourBroker' }

describe('A6.R13–R15 the subsidies for many persons', () => {
  test.each<[string, Facts, number]>([
    ['A6.R13, example 8: eight with six months', persons(8, 0, 0, BROKER), 1600],
    ['A6.R14, example 9: five with three months', persons(0, 5, 0), 1500],
    ['A6.R15, example 10: one who fits both, never 500', persons(0, 0, 1), 300],
    [
      'A6.R15: one who fits both, by choice',
      persons(0, 0, 1, { ...LICENSED, placementSubsidyChosen: 'jobSearch' }),
      200,
    ],
    ['A6.R15: one who fits both, placed by a broker', persons(0, 0, 1, BROKER), 200],
    ['all three kinds', persons(8, 5, 2), 3700],
    ['a broker has nothing for the second kind', persons(8, 5, 2, BROKER), 2000],
  ])('%s', (_what, facts, total) => {
    const decision = decide(placementSubsidyTotal, facts)
    const { jobSearchPersons, totalFen } = given(placementSubsidyTotal, facts)
    expect(totalFen).toBe(yuan(total))
    expect(reviews(decision)).toEqual([])
    // The text gives the placement subsidy, and lets one apply for the other.
    expect(decision.outcome).toBe(jobSearchPersons === 0 ? 'granted' : 'computed')
    expect(codes(decision, 'notice').includes('MAY_APPLY')).toBe(jobSearchPersons !== 0)
  })

  test('the placement subsidy is given; with anybody at the other one, for which one may apply, nothing is granted yet', () => {
    const onlyPlacement = decide(placementSubsidyTotal, persons(0, 5, 1))
    expect([onlyPlacement.outcome, codes(onlyPlacement, 'notice')]).toEqual(['granted', []])
    const applied = [
      persons(1, 5, 1),
      persons(0, 0, 1, BROKER),
      persons(0, 5, 1, { ...LICENSED, placementSubsidyChosen: 'jobSearch' }),
    ]
    for (const facts of applied) {
      const { outcome, reasons } = decide(placementSubsidyTotal, facts)
      expect(outcome).toBe('computed')
      expect(reasons).toContainEqual(expect.objectContaining({ code: 'MAY_APPLY', rule: 'A6.R13' }))
    }
  })

  test('who fits the placement subsidy alone is left out without both licences, and this is told', () => {
    for (const lost of ['hasHumanResourcesLicence', 'hasAgencyBusinessLicence']) {
      const decision = decide(placementSubsidyTotal, persons(1, 1, 0, { ...LICENSED, [lost]: false }))
      expect(codes(decision, 'notice')).toEqual(['MAY_APPLY', 'LICENSED_AGENCY_ALONE'])
      expect(decision.reasons[1]).toMatchObject({ rule: 'A6.R14', citation: { article: '（九）' } })
      expect(decision.result).toMatchObject({ placementPersons: { least: 0, most: 0 } })
    }
    expect(codes(decide(placementSubsidyTotal, persons(1, 1, 0)), 'notice')).toEqual(['MAY_APPLY'])
    expect(codes(decide(placementSubsidyTotal, persons(1, 0, 0, BROKER)), 'notice')).toEqual(['MAY_APPLY'])
  })

  test.each<[Facts, string[]]>([
    [persons(0, 0, 0), ['NOBODY_FOR_JOB_SEARCH', 'NOBODY_FOR_PLACEMENT']],
    [persons(0, 1, 0, BROKER), ['NOBODY_FOR_JOB_SEARCH', 'NOT_A_JOB_AGENCY']],
    [
      persons(0, 1, 0, { ...LICENSED, hasHumanResourcesLicence: false, hasAgencyBusinessLicence: false }),
      ['NOBODY_FOR_JOB_SEARCH', 'NO_HUMAN_RESOURCES_LICENCE', 'NO_BUSINESS_LICENCE'],
    ],
  ])('%j is refused: %j', (facts, refusals) => {
    const told = codes(decide(placementSubsidyTotal, facts))
    expect(told).toEqual(expect.arrayContaining(refusals))
    expect(told).not.toContain('NOBODY_PLACED')
  })

  test.each(['none', 'other'])('%s settles it, with nothing else asked', (placementApplicant) => {
    expect(screened(placementSubsidyTotal, { placementApplicant })).toMatchObject({
      eligibility: 'ineligible',
      missing: [],
    })
    expect(faults(placementSubsidyTotal, { placementApplicant })).toEqual([])
  })

  test('licences are asked for only where they count', () => {
    const agency = { placementApplicant: 'jobAgency' }
    expect(faults(placementSubsidyTotal, persons(3, 0, 0, agency))).toEqual([])
    expect(faults(placementSubsidyTotal, persons(0, 0, 1, agency))).toEqual([
      'hasHumanResourcesLicence required',
      'hasAgencyBusinessLicence required',
    ])
    expect(faults(placementSubsidyTotal, persons(100_001, 0, 0))).toEqual(['personsForJobSearchSubsidy tooBig'])
  })

  test('while the licences are unknown nobody counts twice', () => {
    const agency = persons(0, 0, 10, { placementApplicant: 'jobAgency' })
    expect(given(placementSubsidyTotal, agency).totalFen).toBe(`${yuan(2000)}–${yuan(3000)}`)
  })
})

const someone = {
  placedEmploymentBeganOn: '2020-10-01',
  placedEmploymentThroughOn: '2021-06-30',
  placedEmploymentUnbroken: true,
  placedPersonSubsidisedBefore: false,
  placedEmployerSeat: 'inCity',
  placedContractSigned: true,
  placedFreeOfCharge: true,
}
const each: [Facts, Facts][] = [
  [{ placedPersonGroups: ['poorFamilyLabourer'] }, persons(1, 0, 0, {})],
  [{ placedPersonGroups: ['ruralWorker'] }, persons(0, 1, 0, {})],
  [{ placedPersonGroups: ['poorFamilyLabourer', 'ruralWorker'] }, persons(0, 0, 1, {})],
]

/** What is paid in a case; nothing where it is refused. */
const paid = (calculator: Formula, field: string, facts: Facts) =>
  decide(calculator, facts).outcome === 'refused' ? 0 : given(calculator, facts)[field]

describe.each(['higher', 'jobSearch', 'placement'])('A6.R15: the total of one person, %s chosen', (chosen) => {
  test.each(each)('is what that person brings: %j', (person, counts) => {
    for (const applicant of [LICENSED, BROKER]) {
      const facts = { ...applicant, placementSubsidyChosen: chosen }
      const [all, one] = [
        { ...counts, ...facts },
        { ...someone, ...person, ...facts },
      ]
      expect(paid(placementSubsidyTotal, 'totalFen', all)).toBe(paid(placementSubsidy, 'subsidyFen', one))
      expect(decide(placementSubsidyTotal, all).outcome).toBe(decide(placementSubsidy, one).outcome)
    }
  })
})

const some = fc.nat(10_000)

property.prop([some, some, some, fc.boolean(), fc.constantFrom('higher', 'jobSearch', 'placement')])(
  'A6.R15: the total is each number of persons at its rate, and everybody counts once',
  (jobSearch, placement, both, licensed, placementSubsidyChosen) => {
    const applicant = licensed ? LICENSED : BROKER
    const facts = persons(jobSearch, placement, both, { ...applicant, placementSubsidyChosen })
    if (decide(placementSubsidyTotal, facts).outcome === 'refused') return
    const total = given(placementSubsidyTotal, facts) as Record<string, number>
    expect(total.totalFen).toBe(yuan(200) * total.jobSearchPersons! + yuan(300) * total.placementPersons!)
    expect(total.jobSearchPersons! + total.placementPersons!).toBe(jobSearch + both + (licensed ? placement : 0))
  },
)
