import { describe, expect, test } from 'vitest'
import { folders } from '../../domain/catalogue.ts'
import { type Fact, type Formula, print } from '../../domain/kit/index.ts'

// What is said of a fact beside its kind: no figure hangs on it, so the tests of figures do not notice when it is lost.

/** What lies behind the party that asks, who it is, or what it asks about: no change of it is ever proposed. */
const PAST: Readonly<Record<string, string>> = {
  'star-enterprise':
    'hadSafetyLiabilityAccident evadedTax pollutedEnvironment violatedStatisticsLaw violatedLandUseLaw taxPriorFen starHeld isStarOfLatestRating',
  'urban-economy': `isHeadquartersMovedIn wasHeadquartersAwarded householdRegisteredElsewhere urbanResidentTargetReachedOn
    jointStockBankTargetReachedOn nationalLogisticsHubOn`,
  innovation: `platformType platformRecognisedOn isNewPlatform platformAlreadyRewarded
    platformRewardedByOtherCityPolicy hadRdSpending titleGrantedOn isNewTitle titleAlreadyRewarded
    titleRewardedByOtherCityPolicy highTechCertificateNumber highTechCertificatesInARow threeInARowAlreadyRewarded
    technologyTransferItem contractPlace unitsSharingContractPlace isInstituteOfCity transferTurnoverFen
    isNewTransferInstitution transferInstitutionRecognisedOn innovationClaimYear transferClaimYear
    transferSubsidyAlreadyPaid transferPaidByOtherCityPolicy isOverseasTalent talentIntroducedBy talentClass
    talentContractStartsOn workedInClaimYear talentAllowanceAlreadyPaid rdExpensePriorYearFen
    rdBackSubsidyAlreadyPaid isAboveScaleOfAnySector isFirstTimeInRdStatistics hadProvincialRdSubsidy
    hadCityRdSubsidy rdSupportAlreadyPaid rdPaidByOtherCityPolicy wasInRdStatistics filedRdStatisticsForm
    applicantHadRdSpending`,
  'flexible-employment': `isSmallOrMicroLoanApplicant hasStartUpLoan borrowerAffectedByEpidemic
    hasRepaymentDifficulty earlierExtensionMonths isCollegeGraduate tookUpFlexibleWork leftSchoolOn
    flexibleWorkBeganOn employmentSinceSchool subsidisedInsuranceMonths epidemicControlInForce streetFee
    isFeeOnFlexibleWork traineeGroup travelAllowancePaid ownsSmallBusiness smallBusinessOpenedOn
    trainedDuringEpidemic placementApplicant placedPersonGroups placedEmployerSeat placedEmploymentBeganOn
    placedEmploymentUnbroken placedPersonSubsidisedBefore latestPlacementSubsidyYear placedFreeOfCharge
    layoffExplainedOn pensionContributionYear hasContributionDifficulty keyGroup rentsBusinessPremises
    premisesLandlord premisesMonthlyRentFen agencyServices isConstructionProject projectWorkersAreMigrants`,
  'park-efficiency': 'parkReport parkReportMadeOn',
  'medical-pooling': 'medicalFundIncome medicalBill medicalPoolingDuty',
  'land-acceptance': 'acceptanceItem',
  logistics: `isLogisticsEnterprise ownLandUse isSmallScaleTaxpayer isTransportBusiness isNewlyPurchasedVehicle
    freightCargo logisticsProject logisticsRegistration`,
}

/** Bounds that are narrower, or wider, than those of the kind of fact, as the wire has them. */
const BOUNDS: Readonly<
  Record<string, Readonly<Record<string, readonly [least: number | string, most: number | string]>>>
> = {
  'star-enterprise': {
    taxPriorFen: [-100_000_000_000_000, 100_000_000_000_000],
    reviewerGrowthPoints: ['0', '10'],
    reviewerQualityPoints: ['0', '7'],
    reviewerStandardPoints: ['0', '3'],
  },
  'land-acceptance': { preparedAreaMu: ['0', '10000000'], contractAreaMu: ['0', '10000000'] },
  'urban-economy': {
    committedInvestmentFen: [0, 10_000_000_000_000],
    grantedLandMu: ['0.01', '10000'],
    landGrantInstalmentsFen: [0, 60],
  },
  innovation: {
    newChampionProducts: [0, 100],
    unicornApprovedFen: [1, 100_000_000_000_000],
    highTechCertificateNumber: [1, 30],
    highTechCertificatesInARow: [1, 30],
    contractPlace: [1, 10_000],
    decidedContractPlace: [1, 10_000],
    unitsSharingContractPlace: [0, 10_000],
    approvedTransferRatePercent: ['0.0001', '100'],
    innovationClaimYear: [2000, 2100],
    transferClaimYear: [2000, 2100],
    classATalents: [0, 10_000],
    classBTalents: [0, 10_000],
  },
  'flexible-employment': {
    earlierExtensionMonths: [0, 600],
    extensionMonths: [1, 600],
    subsidisedInsuranceMonths: [0, 36],
    certifiedContributionsFen: [0, 120],
    attendedTrainingDays: [0, 3660],
    latestPlacementSubsidyYear: [2015, 2199],
    pensionContributionYear: [1990, 2199],
    personsForJobSearchSubsidy: [0, 100_000],
    personsForPlacementSubsidy: [0, 100_000],
    personsForEitherSubsidy: [0, 100_000],
  },
  'park-efficiency': {
    unsuppliedDisposedMu: ['0', '1000000'],
    idleDone2021Mu: ['0', '1000000'],
    idleAllocatedMu: ['0', '1000000'],
    industrialLandMu: ['0.1', '1000000'],
    standardLandMu: ['0.01', '100000'],
    standardLandInvestmentFen: [1, 10_000_000_000_000],
    standardLandTaxFen: [0, 10_000_000_000_000],
    standardLandPlotRatio: ['0', '100'],
  },
  logistics: {
    completedOverloadSites: [0, 10_000],
    bulkStorageAreaSquareMetres: ['0', '10000000'],
    otherLandAreaSquareMetres: ['0', '10000000'],
    landUseTaxRateFen: [0, 100_000],
    landUseTaxMonths: [1, 12],
  },
  'smart-parking': { operatorYearFeesFen: [0, 50] },
  'waste-fee': { wasteTariffUnitPriceFen: [0, 100_000_000], wasteTariffBaseQuantity: ['0', '10000000'] },
}

/** Calculators that also take what only identifies the case. */
const PARTICULARS: Readonly<Record<string, readonly string[]>> = {
  'star-enterprise-score': ['creditCode'],
  'platform-award': ['creditCode'],
  'enterprise-award': ['creditCode'],
  'technology-contract-subsidy': ['creditCode'],
  'rd-subsidy': ['creditCode'],
  'startup-loan-entry': ['creditCode'],
  'placement-subsidy': ['creditCode'],
  'pre-job-training-subsidy': ['creditCode'],
  'layoff-notice': ['creditCode'],
  'star-priority': ['creditCode'],
  'rd-condition': ['creditCode'],
  'agency-service-subsidy': ['creditCode'],
  'placement-subsidy-total': ['creditCode'],
  'risk-reserve': ['unit', 'fund'],
}

describe.each(folders.map((folder) => [folder.policy.id, folder] as const))('%s', (id, { calculators }) => {
  const formulas = calculators.filter((calculator): calculator is Formula => 'program' in calculator)
  const facts = new Map<string, Fact>(
    formulas.flatMap(({ program }) => program.facts.map(({ fact }) => [fact.name, fact] as const)),
  )
  const factsOf = ({ program }: Formula) => program.facts.map(({ fact }) => fact.name)

  test('proposes no change of what is past', () => {
    const past = [...facts.values()].filter((fact) => fact.past).map(({ name }) => name)
    expect(past.toSorted()).toEqual((PAST[id] ?? '').split(/\s+/).filter(Boolean).toSorted())
  })

  test('bounds what is asked', () => {
    const bounds = BOUNDS[id] ?? {}
    const stated = Object.keys(bounds).map((name) => {
      const { unit, least, most, list } = facts.get(name)!
      return [name, list ? [least, most] : [print(unit, least), print(unit, most)]]
    })
    expect(Object.fromEntries(stated)).toEqual(bounds)
  })

  test('says of each day how it lies to the date of decision', () => {
    const untimed = [...facts.values()].filter(({ unit, time }) => unit.code === 'day' && time === undefined)
    expect(untimed.map(({ name }) => name)).toEqual([])
  })

  test('says of each calculator whose question it is', () => {
    const nobodys = calculators.filter(
      ({ askedBy = [], ...rest }) => askedBy.length === 0 && !('holder' in rest && rest.holder !== undefined),
    )
    expect(nobodys.map((calculator) => calculator.id)).toEqual([])
  })

  test('takes what identifies the case, and nothing else', () => {
    for (const formula of formulas) {
      const shape = Object.keys((formula.situation as unknown as { shape: object }).shape)
      expect(shape.toSorted()).toEqual([...(PARTICULARS[formula.id] ?? []), ...factsOf(formula)].toSorted())
    }
  })
})
