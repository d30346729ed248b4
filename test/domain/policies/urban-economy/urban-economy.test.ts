import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Book, type Calculator, type Wire, wan, yi, yuan } from '../../../../domain/kit/index.ts'
import { enclaveTaxShare } from '../../../../domain/policies/urban-economy/enclave-tax-share.ts'
import { headquartersAward } from '../../../../domain/policies/urban-economy/headquarters-award.ts'
import { investmentIntensity } from '../../../../domain/policies/urban-economy/investment-intensity.ts'
import { idleLandTreatment, landGrantTerms } from '../../../../domain/policies/urban-economy/land-grant-terms.ts'
import { projectSiting } from '../../../../domain/policies/urban-economy/project-siting.ts'
import { urbanTargets } from '../../../../domain/policies/urban-economy/urban-targets.ts'
import { codes, decide, faults } from '../../decide.ts'

const asOf = '2021-06-30'
const settled = (value: unknown) => ({ least: value, most: value })
const book = (id: string, value: Wire): Book => ({
  id: `${id}=${value}`,
  values: { [`urban-economy.${id}`]: [{ from: '2021-01-01', value }] },
})
const given =
  <R>(calculator: Calculator, base: object) =>
  (change: object = {}, under?: Book) =>
    decide<R>(calculator, { ...base, ...change }, { asOf, ...(under ? { book: under } : {}) })

describe('A4.R01–R04 the tax of an enclave project', () => {
  const RECEIPT = {
    isNewEnclaveProject: true,
    enclaveFirstTaxOn: '2021-03-15',
    enclaveReceiptOn: '2022-06-30',
    enclaveLocalTaxFen: wan(100),
    enclaveAgreementCoversYear: false,
  }
  const receipt = given<{ policyYear: object; countyFen: { least: number }; parkFen: { least: number } }>(
    enclaveTaxShare,
    RECEIPT,
  )
  const shares = (change: object, under?: Book) => {
    const { countyFen, parkFen } = receipt(change, under).result!
    return [countyFen.least, parkFen.least]
  }

  test.each([
    ['2021-03-15', 1, 100],
    ['2022-03-14', 1, 100],
    ['2022-03-15', 2, 100],
    ['2024-03-14', 3, 100],
    ['2024-03-15', 4, 60],
    ['2026-03-14', 5, 60],
    ['2026-03-15', 6, 30],
    ['2099-01-01', 78, 30],
  ])('examples 1–3 (A4.R01, R02): on %s it is year %d: %d %%', (enclaveReceiptOn, year, percent) => {
    expect(receipt({ enclaveReceiptOn }).result!.policyYear).toEqual(settled(year))
    expect(shares({ enclaveReceiptOn })).toEqual([wan(percent), wan(100 - percent)])
  })

  test('example 4 (A4.R01): six years of a million make 4.5 and 1.5 million', () => {
    const years = Array.from({ length: 6 }, (_, i) => shares({ enclaveReceiptOn: `${2021 + i}-06-30` }))
    expect(years.map(([county]) => county).reduce((a, b) => a! + b!, 0)).toBe(wan(450))
    expect(years.map(([, park]) => park).reduce((a, b) => a! + b!, 0)).toBe(wan(150))
  })

  test.each([
    ['2024-06-30', 1, [1, 0]],
    ['2026-06-30', 3, [1, 2]],
    ['2026-06-30', 5, [2, 3]],
    ['2026-06-30', 1, [0, 1]],
  ])('examples 5, 6 (A4.R03): on %s, %d fen are shared as %j', (enclaveReceiptOn, enclaveLocalTaxFen, expected) => {
    expect(shares({ enclaveReceiptOn, enclaveLocalTaxFen })).toEqual(expected)
  })

  test('example 7 (A4.R04): an agreement comes first, for the years it covers', () => {
    const agreed = { enclaveLocalTaxFen: wan(200), enclaveAgreementCoversYear: true, enclaveAgreedCountyPercent: '50' }
    expect(shares(agreed)).toEqual([wan(100), wan(100)])
    expect(shares({ enclaveLocalTaxFen: wan(200), enclaveReceiptOn: '2024-06-30' })).toEqual([wan(120), wan(80)])
    expect(faults(enclaveTaxShare, { ...RECEIPT, enclaveAgreementCoversYear: true })).toEqual([
      '/enclaveAgreedCountyPercent required',
    ])
  })

  test('example 11 (A4.R02): the anniversary of 29 February is 1 March', () => {
    const leap = { enclaveFirstTaxOn: '2024-02-29' }
    expect(receipt({ ...leap, enclaveReceiptOn: '2027-02-28' }).result!.policyYear).toEqual(settled(3))
    expect(receipt({ ...leap, enclaveReceiptOn: '2027-03-01' }).result!.policyYear).toEqual(settled(4))
  })

  test('A4.R02 counted by calendar years where a book says so', () => {
    const byYear = book('enclave-year-counting', 'calendarYear')
    expect(receipt({ enclaveReceiptOn: '2023-12-31' }, byYear).result!.policyYear).toEqual(settled(3))
    expect(receipt({ enclaveReceiptOn: '2024-01-01' }, byYear).result!.policyYear).toEqual(settled(4))
  })

  test('another project is not covered; no receipt before the first tax', () => {
    expect(codes(receipt({ isNewEnclaveProject: false }))).toEqual(['NOT_COVERED'])
    expect(faults(enclaveTaxShare, { ...RECEIPT, enclaveReceiptOn: '2021-03-14' })).toEqual([
      '/enclaveReceiptOn beforeFirstTax',
    ])
  })

  test.prop([fc.nat(10 ** 14), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 1_000_000 })])(
    'the two shares make the whole',
    (enclaveLocalTaxFen, years, percent) => {
      const enclaveReceiptOn = `${2021 + years}-12-31`
      const agreed = { enclaveAgreementCoversYear: true, enclaveAgreedCountyPercent: String(percent / 10_000) }
      for (const change of [{}, agreed]) {
        const [county, park] = shares({ enclaveLocalTaxFen, enclaveReceiptOn, ...change })
        expect(county! + park!).toBe(enclaveLocalTaxFen)
      }
    },
  )
})

describe('A4.R06, R07 investment for land', () => {
  const project = given<{ passes: object; intensityFenPerMu: object; indicatorsComplete: object }>(
    investmentIntensity,
    {
      isNewClusterEntrant: true,
      isInCentralUrbanCluster: true,
      committedInvestmentFen: wan(11_500),
      grantedLandMu: '50',
      standardLandIndicators: ['investmentPerMu', 'taxPerMu', 'plotRatio', 'environmentalStandard'],
    },
  )

  test.each<[number, string, boolean, number]>([
    [wan(11_500), '50', true, wan(230)],
    [wan(11_500) - 1, '50', false, wan(230) - 1],
    [wan(11_500) - 10_000, '50', false, wan(230) - 200],
    [wan(11_500), '50.01', false, 229_954_009],
    [2_300_000, '0.01', true, wan(230)],
    [2_299_999, '0.01', false, 229_999_900],
  ])('examples 8, 9 (A4.R06): %d fen on %s mu: %s', (committedInvestmentFen, grantedLandMu, passes, intensity) => {
    const decision = project({ committedInvestmentFen, grantedLandMu })
    expect(decision.result).toMatchObject({ passes: settled(passes), intensityFenPerMu: settled(intensity) })
    expect(codes(decision)).toEqual(passes ? [] : ['INTENSITY_TOO_LOW'])
  })

  test('A4.R06 only for new entrants of the central clusters', () => {
    expect(codes(project({ isNewClusterEntrant: false, isInCentralUrbanCluster: false }))).toEqual([
      'NOT_NEW_ENTRANT',
      'NOT_IN_CENTRAL_CLUSTER',
    ])
  })

  test('A4.R07 all four indicators', () => {
    const three = project({ standardLandIndicators: ['investmentPerMu', 'taxPerMu', 'plotRatio'] })
    expect([three.result!.indicatorsComplete, codes(three)]).toEqual([settled(false), ['INDICATORS_INCOMPLETE']])
    expect(project().result!.indicatorsComplete).toEqual(settled(true))
  })
})

describe('A4.R05, R11 where projects settle', () => {
  const project = given<{ parkEntry: string; settlesInUrbanDistricts: object }>(projectSiting, {
    isAgriculturalProcessing: true,
    isNewlyRecruitedProject: true,
    projectRecruitedBy: 'suiping',
    isMunicipalRecruitedProject: true,
    fitsCentralLeadingIndustry: true,
    hasSpecialSitingRequest: false,
  })

  test.each<[object, string]>([
    [{}, 'required'],
    [{ projectRecruitedBy: 'centralUrbanArea' }, 'required'],
    [{ projectRecruitedBy: 'otherCounty' }, 'encouraged'],
    [{ projectRecruitedBy: 'outside' }, 'encouraged'],
    [{ isAgriculturalProcessing: false }, 'none'],
    [{ isNewlyRecruitedProject: false }, 'none'],
  ])('A4.R05 %j: %s', (change, duty) => {
    expect(project(change).result!.parkEntry).toBe(duty)
  })

  test.each<[object, boolean]>([
    [{}, true],
    [{ isMunicipalRecruitedProject: false }, false],
    [{ fitsCentralLeadingIndustry: false }, false],
    [{ hasSpecialSitingRequest: true }, false],
  ])('A4.R11 %j: %s', (change, settles) => {
    expect(project(change).result!.settlesInUrbanDistricts).toEqual(settled(settles))
  })
})

describe('A4.R08–R10 land', () => {
  const grant = given<{ depositFen: object; instalmentsComplete: object }>(landGrantTerms, {
    isLandInCentralUrbanArea: true,
    isNewLandGrant: true,
    landGrantPriceFen: yuan(100),
    landGrantInstalmentsFen: [yuan(40), yuan(60)],
  })

  test('A4.R08 no deposit on new land of the centre; elsewhere nothing is said', () => {
    expect(grant().result!.depositFen).toEqual(settled(0))
    expect(codes(grant({ isLandInCentralUrbanArea: false, isNewLandGrant: false }))).toEqual([
      'NOT_CENTRAL',
      'NOT_NEW_GRANT',
    ])
  })

  test.each<[number[], boolean]>([
    [[yuan(40), yuan(60)], true],
    [[yuan(100)], true],
    [[yuan(40), yuan(60) - 1], false],
    [[yuan(40), yuan(60) + 1], false],
    [[], false],
  ])('A4.R09 instalments of %j make the price: %s', (landGrantInstalmentsFen, complete) => {
    const decision = grant({ landGrantInstalmentsFen })
    expect(decision.result!.instalmentsComplete).toEqual(settled(complete))
    expect(codes(decision)).toEqual(complete ? [] : ['INSTALMENTS_DIFFER'])
  })

  test.each([
    [true, true, 'reclaim'],
    [true, false, 'reclaim'],
    [false, true, 'levyFee'],
    [false, false, 'noneRecorded'],
  ])('A4.R10 reclaimable %s, fee leviable %s: %s', (canIdleLandBeReclaimed, isIdleLandFeeLeviable, treatment) => {
    const { result } = decide(idleLandTreatment, { canIdleLandBeReclaimed, isIdleLandFeeLeviable }, { asOf })
    expect(result).toEqual({ treatment })
  })
})

describe('A4.R12 headquarters', () => {
  const firm = given<{ awardFen: object }>(headquartersAward, {
    isRecognisedHeadquarters: true,
    wasHeadquartersAwarded: false,
    isHeadquartersMovedIn: false,
  })

  test('the amount is open until it is set', () => {
    expect([firm().outcome, codes(firm()), firm().result!.awardFen]).toEqual([
      'granted',
      ['PARAMETER_NOT_SET'],
      { least: 0, most: null },
    ])
    expect(firm({}, book('headquarters-award', wan(50))).result!.awardFen).toEqual(settled(wan(50)))
  })

  test('once for a recognition; case by case for those that move in', () => {
    expect(codes(firm({ isRecognisedHeadquarters: false, wasHeadquartersAwarded: true }))).toEqual([
      'NOT_RECOGNISED',
      'AWARDED_BEFORE',
      'NOT_MOVED_IN',
    ])
    expect(codes(firm({ isHeadquartersMovedIn: true }))).toEqual(['CASE_BY_CASE', 'PARAMETER_NOT_SET'])
  })

  test.each([
    ['not recognised', { isRecognisedHeadquarters: false }, ['NOT_RECOGNISED', 'CASE_BY_CASE']],
    ['awarded before', { wasHeadquartersAwarded: true }, ['AWARDED_BEFORE', 'CASE_BY_CASE']],
  ])('who moves in, %s, has no award and may still ask for help', (_case, change, expected) => {
    const moved = firm({ isHeadquartersMovedIn: true, ...change }, book('headquarters-award', yi(1)))
    expect(moved).toMatchObject({ outcome: 'computed', result: { awardFen: settled(0), movingHelp: settled(true) } })
    expect(codes(moved)).toEqual(expected)
  })

  test('whether it was awarded is not asked of who was never recognised', () => {
    expect(faults(headquartersAward, { isRecognisedHeadquarters: false, isHeadquartersMovedIn: true })).toEqual([])
  })
})

describe('A4.R13–R17 targets', () => {
  const CITY = {
    centralUrbanResidents: 1_500_000,
    newJointStockBanks: 2,
    supplyChainLeaders: 2,
    eCommerceLogisticsPlatforms: 3,
    isNationalLogisticsHub: true,
    urbanTargetsOn: '2025-12-31',
  }
  const city = given<Record<string, unknown>>(urbanTargets, CITY)

  test.each<[object, boolean]>([
    [{}, true],
    [{ centralUrbanResidents: 1_499_999 }, false],
    [{ urbanTargetsOn: '2026-01-01', urbanResidentTargetReachedOn: '2026-01-01' }, false],
    [{ urbanTargetsOn: '2026-01-01', urbanResidentTargetReachedOn: '2025-12-31' }, true],
  ])('example 10 (A4.R13): %j: %s', (change, met) => {
    expect(city(change).result!.population).toEqual(settled(met))
  })

  test.each<[string, string, string, number[]]>([
    ['A4.R14', 'banks', 'newJointStockBanks', [1, 2, 3, 4]],
    ['A4.R15', 'leaders', 'supplyChainLeaders', [1, 2, 3, 4]],
    ['A4.R16', 'platforms', 'eCommerceLogisticsPlatforms', [2, 3, 5, 6]],
  ])('example 12 (%s): %s below, at both ends, above', (_rule, output, field, counts) => {
    expect(counts.map((count) => city({ [field]: count }).result![output])).toEqual(['below', 'met', 'met', 'exceeded'])
  })

  test('A4.R14 has a day, A4.R15 and A4.R16 have none', () => {
    const reached = { urbanTargetsOn: '2026-01-01', jointStockBankTargetReachedOn: '2026-01-01' }
    expect(city(reached).result).toMatchObject({
      banks: 'late',
      leaders: 'met',
      platforms: 'met',
    })
  })

  test.each<[object, boolean]>([
    [{}, true],
    [{ isNationalLogisticsHub: false }, false],
    [{ urbanTargetsOn: '2026-01-01', nationalLogisticsHubOn: '2026-01-01' }, false],
    [{ urbanTargetsOn: '2026-01-01', nationalLogisticsHubOn: '2024-05-01' }, true],
  ])('A4.R17 %j: %s', (change, met) => {
    expect(city(change).result!.hub).toEqual(settled(met))
  })

  test('looked at afterwards, it is asked when a target that stands was reached', () => {
    const after = { ...CITY, urbanTargetsOn: '2026-06-30' }
    expect(faults(urbanTargets, after)).toEqual([
      '/urbanResidentTargetReachedOn required',
      '/jointStockBankTargetReachedOn required',
      '/nationalLogisticsHubOn required',
    ])
    const none = { centralUrbanResidents: 1, newJointStockBanks: 0, isNationalLogisticsHub: false }
    expect(faults(urbanTargets, { ...after, ...none })).toEqual([])
    expect(faults(urbanTargets, { ...CITY, nationalLogisticsHubOn: '2026-01-01' })).toEqual([
      '/nationalLogisticsHubOn afterTargetsDay',
    ])
  })

  test('each target that is not met says why', () => {
    const none = city({
      centralUrbanResidents: 1,
      newJointStockBanks: 0,
      supplyChainLeaders: 0,
      eCommerceLogisticsPlatforms: 0,
      isNationalLogisticsHub: false,
    })
    expect(none.reasons.filter(({ kind }) => kind === 'finding').map(({ code }) => code)).toEqual([
      'POPULATION_BELOW_TARGET',
      'BANKS_BELOW_TARGET',
      'LEADERS_BELOW_TARGET',
      'PLATFORMS_BELOW_TARGET',
      'NOT_A_HUB',
    ])
  })
})
