import { describe, expect, test } from 'vitest'
import { nearestChanges, yuan } from '../../../../domain/kit/index.ts'
import { trainingAllowance } from '../../../../domain/policies/flexible-employment/training-allowance.ts'
import { codes, decide, type Facts, given, reviews, screened, step } from './case.ts'

const trainee = (rest: Facts = {}): Facts => ({
  traineeGroup: 'poorLabourer',
  trainingKind: 'other',
  trainingPlace: 'inProvinceOutsideCity',
  attendedTrainingDays: 12,
  travelAllowancePaid: 'never',
  ...rest,
})
const ask = (rest: Facts, settings?: Facts) => decide(trainingAllowance, trainee(rest), settings)
const result = (rest: Facts, settings?: Facts) => given(trainingAllowance, trainee(rest), settings)

const GROUPS = [
  'poorLabourer',
  'employmentDifficulty',
  'zeroEmploymentFamily',
  'ruralPostSchool',
  'urbanLowIncomePostSchool',
]

describe('A6.R10 living allowance', () => {
  test.each(GROUPS)('%s has 30 yuan for each day attended (D-14)', (traineeGroup) => {
    expect(result({ traineeGroup })).toMatchObject({ livingFen: yuan(360), allowanceFen: yuan(660) })
  })

  test.each([
    [1, yuan(30)],
    [12, yuan(360)],
    [3660, yuan(109_800)],
  ])('%d days: %d fen, no cap', (attendedTrainingDays, livingFen) => {
    expect(result({ attendedTrainingDays })).toMatchObject({ livingFen })
  })

  test('of no day there is nothing to grant, unless there is a trip or a subsidised training', () => {
    const none = ask({ attendedTrainingDays: 0, trainingPlace: 'inCity' })
    expect(codes(none)).toEqual(['NO_DAYS_TO_PAY', 'TRAINING_NOT_SUBSIDISED'])
    expect(none.reasons[0]).toMatchObject({ rule: 'A6.R10', citation: { article: '（七）' } })
    expect(ask({ attendedTrainingDays: 1, trainingPlace: 'inCity' }).outcome).toBe('granted')
    expect(result({ attendedTrainingDays: 0 })).toMatchObject({ livingFen: 0, travelFen: yuan(300) })
    expect(codes(ask({ attendedTrainingDays: 0, travelAllowancePaid: 'thisTraining' }))).toEqual([
      'NO_DAYS_TO_PAY',
      'TRAVEL_ALREADY_PAID',
      'TRAINING_NOT_SUBSIDISED',
    ])
    expect(result({ attendedTrainingDays: 0, trainingKind: 'skills', trainingPlace: 'inCity' })).toMatchObject({
      allowanceFen: 0,
      isSubsidised: true,
    })
  })

  test('a group alone is no entitlement: it takes a training, and days or a trip', () => {
    expect(screened(trainingAllowance, { traineeGroup: 'poorLabourer' }).eligibility).toBe('undetermined')
    const facts = { traineeGroup: 'poorLabourer', trainingKind: 'other', trainingPlace: 'inCity' }
    expect(screened(trainingAllowance, facts)).toMatchObject({
      eligibility: 'undetermined',
      missing: ['attendedTrainingDays'],
    })
    expect(screened(trainingAllowance, { ...facts, attendedTrainingDays: 0 }).eligibility).toBe('ineligible')
    expect(screened(trainingAllowance, { ...facts, attendedTrainingDays: 1 }).eligibility).toBe('eligible')
  })

  test('without a training that settles it, and the training is asked for first', () => {
    expect(screened(trainingAllowance, {}).missing[0]).toBe('trainingKind')
    expect(screened(trainingAllowance, { trainingKind: 'none' })).toEqual({
      eligibility: 'ineligible',
      missing: [],
      codes: ['NO_TRAINING'],
    })
    const nothing = decide(trainingAllowance, { traineeGroup: 'poorLabourer', trainingKind: 'none' })
    expect(codes(nothing)).toEqual(['NO_TRAINING'])
    expect(nothing.reasons).toMatchObject([{ rule: 'A6.R09', citation: { article: '（七）' } }])
    expect(step(nothing, 'kindInScope')).toMatchObject({ value: false })
  })

  test('belonging to a group is certified, and never proposed', () => {
    const context = { asOf: '2021-06-30', book: { id: 'none', values: {} } }
    const facts = trainee({ traineeGroup: 'none' })
    expect(nearestChanges(trainingAllowance, facts, context).map(({ fact }) => fact)).toEqual(['trainingKind'])
  })

  test('in no group there is none', () => {
    const decision = ask({ traineeGroup: 'none' })
    expect(codes(decision)).toEqual(['NOT_IN_A_GROUP', 'TRAINING_NOT_SUBSIDISED'])
    expect(decision.reasons).toMatchObject([
      { rule: 'A6.R10', citation: { article: '（七）' } },
      { rule: 'A6.R09', citation: { article: '（七）' } },
    ])
    expect(result({ traineeGroup: 'none', trainingKind: 'skills' })).toMatchObject({
      livingFen: 0,
      travelFen: 0,
      allowanceFen: 0,
    })
  })

  test('an urban low-income trainee who is no school leaver goes to a reviewer (D-08)', () => {
    const traineeGroup = 'urbanLowIncomeOther'
    const open = ask({ traineeGroup })
    expect(open.outcome).toBe('computed')
    expect(open.result).toMatchObject({
      livingFen: { least: 0, most: yuan(360) },
      allowanceFen: { least: 0, most: yuan(660) },
    })
    expect(reviews(open)).toContain('A6.R10 REVIEW_REQUIRED: urbanTraineeCounted')
    expect(result({ traineeGroup, urbanTraineeCounted: true })).toMatchObject({ allowanceFen: yuan(660) })
    expect(codes(ask({ traineeGroup, urbanTraineeCounted: false }))).toEqual([
      'URBAN_TRAINEE_NOT_COUNTED',
      'TRAINING_NOT_SUBSIDISED',
    ])
    expect(result({ urbanTraineeCounted: false })).toMatchObject({ allowanceFen: yuan(660) })
  })
})

describe('A6.R11 travel allowance', () => {
  test.each([
    ['inCity', 0, yuan(360)],
    ['inProvinceOutsideCity', yuan(300), yuan(660)],
    ['outsideProvince', 0, yuan(360)],
    ['online', 0, yuan(360)],
  ])('%s: %d fen, %d in all', (trainingPlace, travelFen, allowanceFen) => {
    const facts = { trainingPlace }
    expect(result(facts)).toMatchObject({ travelFen, allowanceFen, livingFen: yuan(360) })
    expect(ask(facts).outcome).toBe('granted')
  })

  test('an earlier payment is asked for only where there is a trip to pay', () => {
    const { travelAllowancePaid: _paid, ...untold } = trainee()
    const context = { asOf: '2021-06-30', book: { id: 'none', values: {} } }
    const needed = (facts: Facts) =>
      trainingAllowance.crossCheck({ ...untold, ...facts }, context).map(({ pointer }) => pointer)
    expect(needed({})).toEqual(['/travelAllowancePaid'])
    expect(needed({ trainingPlace: 'inCity' })).toEqual([])
    expect(needed({ traineeGroup: 'none', trainingKind: 'skills' })).toEqual([])
    expect(reviews(decide(trainingAllowance, { ...untold, trainingPlace: 'inCity' }))).toEqual([])
  })

  test('a second claim for the same training is not paid, and found', () => {
    const decision = ask({ travelAllowancePaid: 'thisTraining' })
    expect(decision.outcome).toBe('granted')
    expect(codes(decision, 'finding')).toEqual(['TRAVEL_ALREADY_PAID', 'TRAINING_NOT_SUBSIDISED'])
    expect(decision.reasons[0]).toMatchObject({ rule: 'A6.R11', citation: { article: '（七）' } })
    expect(result({ travelAllowancePaid: 'thisTraining' })).toMatchObject({ travelFen: 0, allowanceFen: yuan(360) })
    expect(codes(ask({ travelAllowancePaid: 'thisTraining', trainingPlace: 'inCity' }), 'finding')).toEqual([
      'TRAINING_NOT_SUBSIDISED',
    ])
  })

  test.each(['otherTrainingThisYear', 'otherTrainingEarlier'])(
    'example 6: %s, another training of 10 days is paid with a note (D-09)',
    (travelAllowancePaid) => {
      const facts = { travelAllowancePaid, attendedTrainingDays: 10 }
      expect(result(facts)).toMatchObject({ travelFen: yuan(300), allowanceFen: yuan(600) })
      expect(codes(ask(facts), 'notice')).toEqual(['TRAVEL_PAID_FOR_ANOTHER_TRAINING'])
      expect(reviews(ask(facts))).toEqual([])
      expect(codes(ask({ ...facts, trainingPlace: 'inCity' }), 'notice')).toEqual([])
    },
  )

  test.each<[string, string, boolean]>([
    ['training', 'never', true],
    ['training', 'otherTrainingThisYear', true],
    ['training', 'otherTrainingEarlier', true],
    ['year', 'never', true],
    ['year', 'otherTrainingThisYear', false],
    ['year', 'otherTrainingEarlier', true],
    ['person', 'never', true],
    ['person', 'otherTrainingThisYear', false],
    ['person', 'otherTrainingEarlier', false],
  ])('once per %s, paid before: %s; paid without a review: %s', (scope, travelAllowancePaid, paid) => {
    const settings = { 'travel-once-per': scope }
    const facts = { travelAllowancePaid }
    expect(result(facts, settings)).toMatchObject({ travelFen: paid ? yuan(300) : `0–${yuan(300)}` })
    expect(reviews(ask(facts, settings))).toEqual(paid ? [] : ['A6.R11 REVIEW_REQUIRED: furtherTravelAllowed'])
    expect(ask(facts, settings).outcome).toBe('granted')
    const allowed = { ...facts, furtherTravelAllowed: true }
    expect(result(allowed, settings)).toMatchObject({ travelFen: yuan(300) })
    const denied = { ...facts, furtherTravelAllowed: false }
    expect(result(denied, settings)).toMatchObject({ travelFen: paid ? yuan(300) : 0 })
    const found = codes(ask(denied, settings), 'finding').filter((code) => code !== 'TRAINING_NOT_SUBSIDISED')
    expect(found).toEqual(paid ? [] : ['FURTHER_TRAVEL_NOT_ALLOWED'])
  })
})

const startUp = (rest: Facts = {}): Facts => ({
  traineeGroup: 'none',
  trainingKind: 'startUp',
  trainingPlace: 'inCity',
  ownsSmallBusiness: true,
  smallBusinessOpenedOn: '2016-03-01',
  trainingStartsOn: '2021-03-01',
  ...rest,
})
const onlineCourse = { trainingPlace: 'online', trainedByApprovedInstitution: true, trainedDuringEpidemic: true }

describe('A6.R08 start-up training within the subsidy', () => {
  test.each([
    ['2021-02-28', 'granted'],
    ['2021-03-01', 'granted'],
    ['2021-03-02', 'refused'],
  ])('opened 2016-03-01, training from %s: %s (D-07)', (trainingStartsOn, outcome) => {
    const decision = ask(startUp({ trainingStartsOn }))
    expect(decision.outcome).toBe(outcome)
    expect(codes(decision)).toEqual(
      outcome === 'refused' ? ['NOT_IN_A_GROUP', 'BUSINESS_OPEN_TOO_LONG', 'NOT_ONLINE'] : [],
    )
  })

  test.each<[Facts, string[]]>([
    [{ ...onlineCourse, ownsSmallBusiness: false }, []],
    [{ ...onlineCourse, trainingStartsOn: '2021-03-02' }, []],
    [
      { ...onlineCourse, ownsSmallBusiness: false, trainedByApprovedInstitution: false },
      ['NOT_IN_A_GROUP', 'NO_SMALL_BUSINESS', 'INSTITUTION_NOT_APPROVED'],
    ],
    [
      { ...onlineCourse, ownsSmallBusiness: false, trainedDuringEpidemic: false },
      ['NOT_IN_A_GROUP', 'NO_SMALL_BUSINESS', 'NOT_DURING_EPIDEMIC'],
    ],
    [
      { ...onlineCourse, ownsSmallBusiness: false, trainingPlace: 'inCity' },
      ['NOT_IN_A_GROUP', 'NO_SMALL_BUSINESS', 'NOT_ONLINE'],
    ],
  ])('%j: %j', (facts, refusals) => {
    expect(codes(ask(startUp(facts)))).toEqual(refusals)
  })

  test('out of scope costs a trainee of a group the subsidy, not the allowance', () => {
    const facts = startUp({ traineeGroup: 'poorLabourer', ownsSmallBusiness: false })
    expect(ask(facts).outcome).toBe('granted')
    expect(result(facts)).toMatchObject({ allowanceFen: yuan(360), isSubsidised: false, trainingSubsidyFen: 0 })
  })

  test('other kinds of training are not bound by it', () => {
    expect(result(startUp({ trainingKind: 'skills', ownsSmallBusiness: false }))).toMatchObject({ isSubsidised: true })
  })

  test('an owner whose business opens after the training started is a fault', () => {
    const context = { asOf: '2021-06-30', book: { id: 'none', values: {} } }
    const faults = (facts: Facts) =>
      trainingAllowance.crossCheck(trainee(startUp(facts)), context).map(({ pointer, code }) => `${pointer} ${code}`)
    expect(faults({ smallBusinessOpenedOn: '2021-03-01' })).toEqual([])
    expect(faults({ smallBusinessOpenedOn: '2021-03-02' })).toEqual(['/smallBusinessOpenedOn opensAfterTraining'])
    expect(faults({ smallBusinessOpenedOn: '2021-03-02', ownsSmallBusiness: false })).toEqual([])
  })

  test('asks for what can still matter', () => {
    const context = { asOf: '2021-06-30', book: { id: 'none', values: {} } }
    const needed = (facts: Facts) =>
      trainingAllowance
        .crossCheck({ traineeGroup: 'none', trainingKind: 'startUp', attendedTrainingDays: 1, ...facts }, context)
        .map(({ pointer }) => pointer)
    expect(needed({ trainingPlace: 'inCity' })).toEqual([
      '/ownsSmallBusiness',
      '/smallBusinessOpenedOn',
      '/trainingStartsOn',
    ])
    expect(needed({ trainingPlace: 'inCity', ownsSmallBusiness: false })).toEqual([])
    expect(needed({ trainingPlace: 'online', ownsSmallBusiness: false })).toEqual([
      '/trainedByApprovedInstitution',
      '/trainedDuringEpidemic',
    ])
    expect(needed({ ...onlineCourse })).toEqual([])
  })
})

describe('A6.R09 amounts that other documents fix', () => {
  test('an appraisal is no training: no allowance for days or travel, and nothing is asked about a trip', () => {
    const facts = { trainingKind: 'skillsAppraisal', travelAllowancePaid: 'thisTraining' }
    const decision = ask(facts)
    expect(decision.outcome).toBe('granted')
    expect(result(facts)).toMatchObject({ livingFen: 0, travelFen: 0, allowanceFen: 0, isSubsidised: true })
    expect(codes(decision, 'notice')).toEqual(['APPRAISAL_HAS_NO_ALLOWANCE'])
    expect(codes(decision, 'finding')).toEqual([])
    expect(codes(ask({ ...facts, traineeGroup: 'none' }), 'notice')).toEqual([])
    expect(result({ trainingKind: 'skills' })).toMatchObject({ livingFen: yuan(360), travelFen: yuan(300) })
  })

  test.each([
    ['startUp', 'start-up-training-subsidy', 'A6.R08'],
    ['skills', 'skills-training-subsidy', 'A6.R09'],
    ['skillsAppraisal', 'skills-appraisal-subsidy', 'A6.R09'],
  ])('%s: open until %s is set', (trainingKind, slot, rule) => {
    const facts = startUp({ trainingKind })
    const open = ask(facts)
    expect(open.outcome).toBe('granted')
    expect(reviews(open)).toEqual([`${rule} PARAMETER_NOT_SET: flexible-employment.${slot}`])
    expect(open.result).toMatchObject({ trainingSubsidyFen: { least: 0, most: null } })
    const settings = { [slot]: yuan(1500) }
    expect(result(facts, settings)).toMatchObject({ trainingSubsidyFen: yuan(1500), isSubsidised: true, advanceFen: 0 })
    expect(reviews(ask(facts, settings))).toEqual([])
    // What is set for one kind is nothing to the others.
    expect(result(startUp({ traineeGroup: 'poorLabourer', trainingKind: 'other' }), settings)).toMatchObject({
      trainingSubsidyFen: 0,
      isSubsidised: false,
    })
  })

  test('the subsidy for pre-job training is the firm’s: a trainee of no group is refused', () => {
    const decision = ask(startUp({ trainingKind: 'preJob' }))
    expect(codes(decision)).toEqual(['NOT_IN_A_GROUP', 'EMPLOYER_IS_PAID'])
    expect(decision.reasons[1]).toMatchObject({ rule: 'A6.R09', citation: { article: '（七）' } })
    expect(trainingAllowance.parameters.map(({ id }) => id)).not.toContain(
      'flexible-employment.pre-job-training-subsidy',
    )
    expect(codes(ask(startUp({ trainingKind: 'skills' })), 'notice')).toEqual([])
  })

  test('a trainee of a group has the allowance for pre-job training, and no subsidy', () => {
    const facts = { trainingKind: 'preJob', trainingPlace: 'inCity' }
    expect(result(facts)).toMatchObject({ allowanceFen: yuan(360), isSubsidised: false, trainingSubsidyFen: 0 })
    expect(codes(ask(facts), 'finding')).toEqual(['EMPLOYER_IS_PAID'])
    expect(reviews(ask(facts))).toEqual([])
  })
})

describe('A6.R12 online training', () => {
  const online = startUp({ trainingKind: 'skills', trainingPlace: 'online' })
  const settings = { 'skills-training-subsidy': yuan(1500), 'online-advance-share': '33.3333' }

  test('a share of the subsidy is paid in advance, once both are set', () => {
    expect(result(online, settings)).toMatchObject({ trainingSubsidyFen: yuan(1500), advanceFen: 50_000 })
    expect(reviews(ask(online, settings))).toEqual([])
    expect(result({ ...online, trainingPlace: 'inCity' }, settings)).toMatchObject({ advanceFen: 0 })
    // 1,500.05 yuan at 50 percent: half a fen goes up.
    const half = { 'skills-training-subsidy': 150_005, 'online-advance-share': '50' }
    expect(result(online, half)).toMatchObject({ advanceFen: 75_003 })
  })

  test('the share alone unset leaves the advance open', () => {
    const decision = ask(online, { 'skills-training-subsidy': yuan(1500) })
    expect(decision.result).toMatchObject({ advanceFen: { least: 0, most: yuan(1500) } })
    expect(reviews(decision)).toEqual(['A6.R12 PARAMETER_NOT_SET: flexible-employment.online-advance-share'])
  })

  test('an appraisal is no online training', () => {
    const facts = { ...online, trainingKind: 'skillsAppraisal' }
    expect(result(facts, { ...settings, 'skills-appraisal-subsidy': yuan(300) })).toMatchObject({ advanceFen: 0 })
    expect(codes(ask(facts), 'notice')).toEqual([])
  })

  test('says that the other way of paying has no figure', () => {
    expect(codes(ask(online), 'notice')).toEqual(['ONLINE_TERMS_NOT_GIVEN'])
    expect(step(ask(online), 'advance')).toMatchObject({ rule: 'A6.R12', citation: { article: '（七）' } })
  })
})
