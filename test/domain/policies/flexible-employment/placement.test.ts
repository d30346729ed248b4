import { describe, expect, test } from 'vitest'
import { type Decision, yuan } from '../../../../domain/kit/index.ts'
import { PLACED_GROUPS } from '../../../../domain/policies/flexible-employment/options.ts'
import { placementSubsidy } from '../../../../domain/policies/flexible-employment/placement-subsidy.ts'
import { codes, decide, type Facts, faults, given, reviews, screened, without } from './case.ts'

/** A worker of a poor family, placed by a broker for six months to the day. */
const placed = (rest: Facts = {}): Facts => ({
  placementApplicant: 'labourBroker',
  placementSubsidyChosen: 'jobSearch',
  placedPersonGroups: ['poorFamilyLabourer'],
  placedEmploymentBeganOn: '2021-01-01',
  placedEmploymentThroughOn: '2021-06-30',
  placedEmploymentUnbroken: true,
  placedPersonSubsidisedBefore: false,
  placedEmployerSeat: 'inCity',
  placedContractSigned: true,
  ...rest,
})

/** An unemployed person, placed by a licensed agency for three months to the day. */
const byAgency = (rest: Facts = {}): Facts =>
  placed({
    placementApplicant: 'jobAgency',
    placementSubsidyChosen: 'placement',
    placedPersonGroups: ['registeredUnemployed'],
    placedEmploymentThroughOn: '2021-03-31',
    hasHumanResourcesLicence: true,
    hasAgencyBusinessLicence: true,
    placedFreeOfCharge: true,
    ...rest,
  })

/** Fits both subsidies: six months, both groups. */
const both = (rest: Facts = {}): Facts =>
  byAgency({
    placementSubsidyChosen: 'higher',
    placedPersonGroups: ['poorFamilyLabourer', 'ruralWorker'],
    placedEmploymentThroughOn: '2021-06-30',
    ...rest,
  })

/** The codes that refuse under one rule: where neither subsidy fits, each tells what it lacks. */
const codesOf = (rule: string, decision: Decision) =>
  decision.reasons.filter((reason) => reason.rule === rule).map(({ code }) => code)
const ask = (facts: Facts) => decide(placementSubsidy, facts)
const fen = (facts: Facts) => given(placementSubsidy, facts).subsidyFen

describe('A6.R13 job-search and employment subsidy', () => {
  test.each(['jobAgency', 'otherIntermediary', 'labourBroker', 'labourInformant'])('200 yuan to a %s', (applicant) => {
    expect(given(placementSubsidy, placed({ placementApplicant: applicant }))).toEqual({
      subsidyFen: yuan(200),
      kind: 'jobSearch',
      countsForYear: 2021,
    })
  })

  test.each([
    ['2021-01-01', '2021-06-29', 'refused'],
    ['2021-01-01', '2021-06-30', 'computed'],
    ['2021-01-01', '2021-07-01', 'computed'],
    ['2021-01-01', '2021-05-31', 'refused'],
    ['2020-08-31', '2021-02-28', 'computed'],
    ['2020-08-31', '2021-02-27', 'refused'],
  ])('employed %s to %s: %s (D-12)', (placedEmploymentBeganOn, placedEmploymentThroughOn, outcome) => {
    const decision = ask(placed({ placedEmploymentBeganOn, placedEmploymentThroughOn }))
    expect(decision.outcome).toBe(outcome)
    const told = codesOf('A6.R13', decision).filter((code) => code !== 'FACT_AFTER_DATE')
    expect(told).toEqual(outcome === 'refused' ? ['EMPLOYED_UNDER_SIX_MONTHS'] : ['MAY_APPLY'])
  })

  test.each<[Facts, string]>([
    [{ placedPersonGroups: ['poorFamilyChild', 'registeredUnemployed'] }, 'NOT_FROM_POOR_FAMILY'],
    [{ placedPersonGroups: [] }, 'NOT_FROM_POOR_FAMILY'],
    [{ placedEmployerSeat: 'elsewhere' }, 'EMPLOYER_NOT_LOCAL'],
    [{ placedEmployerSeat: 'elsewhere', placedEmployerFoundLocal: true }, 'EMPLOYER_NOT_LOCAL'],
    [{ placedContractSigned: false }, 'NO_CONTRACT'],
    [{ placedEmploymentUnbroken: false, placedEmploymentGapAccepted: false }, 'EMPLOYMENT_BROKEN'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = ask(placed(facts))
    expect(decision.outcome).toBe('refused')
    expect(codesOf('A6.R13', decision)).toEqual([code])
    expect(codesOf('A6.R14', decision)).toContain('NOT_A_JOB_AGENCY')
    for (const { citation } of decision.reasons) expect(citation).toMatchObject({ article: '（九）' })
  })

  test.each([
    ['other', 'NOT_AN_INTERMEDIARY'],
    ['none', 'NOBODY_PLACED'],
  ])('who applies comes first: %s is refused for it alone, and nothing else is asked', (placementApplicant, code) => {
    expect(screened(placementSubsidy, {}).missing[0]).toBe('placementApplicant')
    expect(screened(placementSubsidy, { placementApplicant })).toMatchObject({
      eligibility: 'ineligible',
      missing: [],
      codes: expect.arrayContaining([code]),
    })
    expect(faults(placementSubsidy, { placementApplicant })).toEqual([])
    expect(codesOf('A6.R13', ask(placed({ placementApplicant })))).toEqual([code])
  })

  test('example 8: eight of ten with six months or more', () => {
    const months = ['06-30', '07-31', '06-30', '12-31', '08-15', '06-30', '09-30', '06-30', '05-31', '05-31']
    const sums = months.map((day) => {
      const decision = ask(placed({ placedEmploymentThroughOn: `2021-${day}` }))
      return decision.outcome === 'computed' ? Number(fen(placed({ placedEmploymentThroughOn: `2021-${day}` }))) : 0
    })
    expect(sums.reduce((sum, part) => sum + part, 0)).toBe(yuan(1600))
  })

  test.each<[Facts, string]>([
    [{ placedEmployerSeat: 'doubtful' }, 'placedEmployerFoundLocal'],
    [{ placedEmploymentUnbroken: false }, 'placedEmploymentGapAccepted'],
  ])('%j goes to a reviewer (D-12, D-16)', (facts, name) => {
    const open = ask(placed(facts))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain(`A6.R13 REVIEW_REQUIRED: ${name}`)
    expect(fen(placed(facts))).toBe(`0–${yuan(200)}`)
    expect(fen(placed({ ...facts, [name]: true }))).toBe(yuan(200))
    expect(ask(placed({ ...facts, [name]: false })).outcome).toBe('refused')
  })

  test('a seat in the city needs no reviewer', () => {
    expect(ask(placed({ placedEmployerFoundLocal: false })).outcome).toBe('computed')
    expect(reviews(ask(placed()))).toEqual([])
  })
})

describe('A6.R14 placement subsidy', () => {
  test.each(['poorFamilyChild', 'finalYearGraduate', 'schoolLeaver', 'ruralWorker', 'registeredUnemployed'])(
    '300 yuan for a %s, wherever the employer is and whatever was signed',
    (group) => {
      const facts = { placedPersonGroups: [group], placedEmployerSeat: 'elsewhere', placedContractSigned: false }
      expect(given(placementSubsidy, byAgency(facts))).toEqual({
        subsidyFen: yuan(300),
        kind: 'placement',
        countsForYear: 2021,
      })
    },
  )

  test.each([
    ['2021-01-01', '2021-03-30', 'refused'],
    ['2021-01-01', '2021-03-31', 'granted'],
    ['2021-01-01', '2021-04-01', 'granted'],
    ['2020-11-30', '2021-02-28', 'granted'],
    ['2020-11-30', '2021-02-27', 'refused'],
  ])('employed %s to %s: %s (D-12)', (placedEmploymentBeganOn, placedEmploymentThroughOn, outcome) => {
    const decision = ask(byAgency({ placedEmploymentBeganOn, placedEmploymentThroughOn }))
    expect(decision.outcome).toBe(outcome)
    expect(codesOf('A6.R14', decision)).toEqual(outcome === 'refused' ? ['EMPLOYED_UNDER_THREE_MONTHS'] : [])
  })

  test.each<[Facts, string]>([
    [{ placementApplicant: 'otherIntermediary' }, 'NOT_A_JOB_AGENCY'],
    [{ placementApplicant: 'labourBroker' }, 'NOT_A_JOB_AGENCY'],
    [{ hasHumanResourcesLicence: false }, 'NO_HUMAN_RESOURCES_LICENCE'],
    [{ hasAgencyBusinessLicence: false }, 'NO_BUSINESS_LICENCE'],
    [{ placedFreeOfCharge: false }, 'NOT_FREE_OF_CHARGE'],
    [{ placedPersonGroups: ['poorFamilyLabourer'] }, 'GROUP_NOT_COVERED'],
    [{ placedEmploymentUnbroken: false, placedEmploymentGapAccepted: false }, 'EMPLOYMENT_BROKEN'],
  ])('%j is refused: %s', (facts, code) => {
    const decision = ask(byAgency(facts))
    expect(decision.outcome).toBe('refused')
    expect(codesOf('A6.R14', decision)).toEqual([code])
    for (const { citation } of decision.reasons) expect(citation).toMatchObject({ article: '（九）' })
  })

  test('example 9: five of six with three months', () => {
    const days = ['03-31', '03-31', '04-30', '05-31', '03-31', '02-28']
    const granted = days.filter(
      (day) => ask(byAgency({ placedEmploymentThroughOn: `2021-${day}` })).outcome === 'granted',
    )
    expect(granted.length * yuan(300)).toBe(yuan(1500))
  })

  test('what the other subsidy asks is not asked where this one fits, or the other cannot', () => {
    const untold = without(byAgency(), 'placedEmployerSeat', 'placedContractSigned')
    expect(faults(placementSubsidy, untold)).toEqual([])
    expect(ask(untold).outcome).toBe('granted')
    expect(faults(placementSubsidy, without(placed(), 'placedEmployerSeat', 'placedContractSigned'))).toEqual([
      'placedEmployerSeat required',
      'placedContractSigned required',
    ])
    expect(given(placementSubsidy, without(both(), 'placedEmployerSeat', 'placedContractSigned'))).toMatchObject({
      kind: 'placement',
    })
  })

  test('the names of the groups say who else belongs to them', () => {
    const { finalYearGraduate, ruralWorker } = PLACED_GROUPS
    for (const also of ['技师学院高级工班', '预备技师班', '特殊教育院校职业教育类'])
      expect(finalYearGraduate!.zh).toContain(also)
    expect(finalYearGraduate!.en).toMatch(/technician.*special-education/)
    expect(ruralWorker!.zh).toContain('建档立卡')
    expect(ruralWorker!.en).toContain('registered poor workers of working age')
  })

  test('what an agency alone needs is not asked of a broker', () => {
    const agency = ['hasHumanResourcesLicence', 'hasAgencyBusinessLicence', 'placedFreeOfCharge']
    const higher = { placementSubsidyChosen: 'higher' }
    expect(faults(placementSubsidy, placed(higher))).toEqual([])
    expect(faults(placementSubsidy, without(byAgency(), ...agency))).toEqual(agency.map((name) => `${name} required`))
    const chosen = { placementApplicant: 'jobAgency' }
    expect(faults(placementSubsidy, placed(chosen))).toEqual([])
    expect(reviews(ask(placed(chosen)))).toEqual([])
  })
})

describe('A6.R15 once for each person and year', () => {
  const again = (latestPlacementSubsidyYear: number, rest: Facts = {}) =>
    byAgency({ placedPersonSubsidisedBefore: true, latestPlacementSubsidyYear, ...rest })

  test('example 10: refused in the same year, possible in the next', () => {
    const decision = ask(again(2021))
    expect(codesOf('A6.R14', decision)).toEqual([])
    expect(new Set(codesOf('A6.R15', decision))).toEqual(new Set(['ALREADY_SUBSIDISED_THIS_YEAR']))
    expect(ask(again(2020)).outcome).toBe('granted')
    expect(codesOf('A6.R15', ask(again(2021, { placementYearFoundFree: true })))).toContain(
      'ALREADY_SUBSIDISED_THIS_YEAR',
    )
  })

  test('the year is that in which the months are reached (D-10)', () => {
    const acrossNewYear = { placedEmploymentBeganOn: '2020-11-01', placedEmploymentThroughOn: '2021-06-30' }
    expect(given(placementSubsidy, again(2020, acrossNewYear))).toMatchObject({ countsForYear: 2021 })
    expect(ask(again(2021, acrossNewYear)).outcome).toBe('refused')
    const byNewYear = { placedEmploymentBeganOn: '2020-10-01', placedEmploymentThroughOn: '2021-06-30' }
    expect(ask(again(2020, byNewYear)).outcome).toBe('refused')
  })

  test('it binds the other subsidy as well', () => {
    const decision = ask(placed({ placedPersonSubsidisedBefore: true, latestPlacementSubsidyYear: 2021 }))
    expect(codesOf('A6.R13', decision)).toEqual([])
    expect(codesOf('A6.R15', decision)).toContain('ALREADY_SUBSIDISED_THIS_YEAR')
  })

  test('a later year on record leaves the earlier one to a reviewer', () => {
    const open = ask(again(2022))
    expect(open.outcome).toBe('computed')
    expect(reviews(open)).toContain('A6.R15 REVIEW_REQUIRED: placementYearFoundFree')
    expect(ask(again(2022, { placementYearFoundFree: true })).outcome).toBe('granted')
    expect(ask(again(2022, { placementYearFoundFree: false })).outcome).toBe('refused')
  })

  test('the year on record is asked for only where there is one', () => {
    expect(faults(placementSubsidy, byAgency())).toEqual([])
    expect(faults(placementSubsidy, byAgency({ placedPersonSubsidisedBefore: true }))).toEqual([
      'latestPlacementSubsidyYear required',
    ])
    expect(ask(byAgency({ latestPlacementSubsidyYear: 2021 })).outcome).toBe('granted')
  })

  test.each<[string, number, string]>([
    ['higher', yuan(300), 'placement'],
    ['placement', yuan(300), 'placement'],
    ['jobSearch', yuan(200), 'jobSearch'],
  ])('both fit, %s is chosen: %d fen, never both', (placementSubsidyChosen, subsidyFen, kind) => {
    const facts = both({ placementSubsidyChosen })
    expect(given(placementSubsidy, facts)).toMatchObject({ subsidyFen, kind })
    expect(codes(ask(facts), 'notice')).toEqual(kind === 'jobSearch' ? ['MAY_APPLY', 'BOTH_FIT'] : ['BOTH_FIT'])
  })

  test.each(['higher', 'jobSearch', 'placement'])(
    '%s is chosen, one fits: that one is paid',
    (placementSubsidyChosen) => {
      expect(given(placementSubsidy, placed({ placementSubsidyChosen }))).toMatchObject({ kind: 'jobSearch' })
      expect(given(placementSubsidy, byAgency({ placementSubsidyChosen }))).toMatchObject({ kind: 'placement' })
    },
  )

  test('the choice is asked for last, only for the amount, and only where both fit', () => {
    const untold = without(both(), 'placementSubsidyChosen')
    expect(screened(placementSubsidy, untold)).toMatchObject({
      eligibility: 'eligible',
      missing: ['placementSubsidyChosen'],
    })
    for (const facts of [placed(), byAgency()])
      expect(screened(placementSubsidy, without(facts, 'placementSubsidyChosen'))).toMatchObject({
        eligibility: 'eligible',
        missing: [],
      })
    expect(screened(placementSubsidy, {}).missing).not.toContain('placementSubsidyChosen')
  })

  test('the higher one that fits is taken where nothing is chosen', () => {
    expect(fen(without(both(), 'placementSubsidyChosen'))).toBe(yuan(300))
    expect(fen(both({ placedFreeOfCharge: false }))).toBe(yuan(200))
    expect(fen(both({ placedContractSigned: false }))).toBe(yuan(300))
    expect(codes(ask(both({ placedContractSigned: false })), 'notice')).toEqual([])
  })

  test('a year that is taken for one subsidy may be free for the other', () => {
    const facts = both({
      placedEmploymentBeganOn: '2020-10-01',
      placedEmploymentThroughOn: '2021-03-31',
      placedPersonSubsidisedBefore: true,
      latestPlacementSubsidyYear: 2020,
    })
    expect(given(placementSubsidy, facts)).toEqual({ subsidyFen: yuan(200), kind: 'jobSearch', countsForYear: 2021 })
  })

  test('where none fits, each tells what it lacks', () => {
    const short = { placedEmploymentThroughOn: '2021-02-28' }
    for (const placementSubsidyChosen of ['higher', 'jobSearch', 'placement'])
      expect(codes(ask(both({ ...short, placementSubsidyChosen })))).toEqual([
        'EMPLOYED_UNDER_SIX_MONTHS',
        'EMPLOYED_UNDER_THREE_MONTHS',
      ])
    const used = both({ placedPersonSubsidisedBefore: true, latestPlacementSubsidyYear: 2021 })
    expect(new Set(ask(used).reasons.map(({ detail }) => detail.en)).size).toBe(2)
  })

  test('employment cannot end before it began', () => {
    expect(faults(placementSubsidy, placed({ placedEmploymentThroughOn: '2020-12-31' }))).toEqual([
      'placedEmploymentThroughOn beforeStart',
    ])
    expect(faults(placementSubsidy, placed({ placedEmploymentThroughOn: '2021-01-01' }))).toEqual([])
  })
})
