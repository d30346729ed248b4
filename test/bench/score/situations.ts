/** A situation as it travels, before the schema has seen it. */
export type Situation = Readonly<Record<string, unknown>>

/** A stream of numbers in [0, 1) that is the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const FEN_OF_WAN = 1_000_000
const FEN_OF_YI = 10_000_000_000
const REVENUE_EDGES = [1, 5, 10, 20, 50, 100]
const TAX_EDGES = [100, 300, 500, 1000, 3000, 5000]
const GROWTH_EDGES = [0, 5, 10, 20, 30]

/**
 * So many firms that are entitled and fully known, each different: amounts spread over every bracket, one in three of them
 * on or beside a threshold, so that engines are compared where they could disagree.
 */
export function entitledFirms(count: number, seed: number): Situation[] {
  const next = numbersFrom(seed)
  return Array.from({ length: count }, () => entitledFirm(next))
}

/** Firms that an engine must refuse, one for each condition of entry in turn. */
export function refusedFirms(count: number, seed: number): Situation[] {
  const next = numbersFrom(seed)
  const failures: Situation[] = Object.entries(ENTRY).map(([name, required]) => ({ [name]: !required }))
  failures.push({ revenueFen: FEN_OF_YI - 1 })
  return Array.from({ length: count }, (_, i) => ({ ...entitledFirm(next), ...failures[i % failures.length] }))
}

/** What each condition of entry must be. */
export const ENTRY: Readonly<Record<string, boolean>> = {
  registeredInCity: true,
  isAboveScaleIndustrial: true,
  followsIndustrialPolicy: true,
  isAdvancedIndustry: true,
  leadsItsTrade: true,
  isLawfulAndHonest: true,
  hadSafetyLiabilityAccident: false,
  evadedTax: false,
  pollutedEnvironment: false,
  violatedStatisticsLaw: false,
  violatedLandUseLaw: false,
  isSeriouslyDishonest: false,
  owesWages: false,
  owesSocialInsurance: false,
  hasOtherDisqualification: false,
}

function entitledFirm(next: () => number): Situation {
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const likely = (chance: number) => next() < chance
  const one = (options: readonly string[]) => options[upTo(options.length - 1)]!
  const some = (options: readonly string[]) => options.filter(() => likely(0.3))
  const points = (most: number) => String(upTo(most * 20) / 20)
  const near = (edges: readonly number[], size: number) => edges[upTo(edges.length - 1)]! * size + upTo(2) - 1

  const revenueFen = Math.max(
    FEN_OF_YI,
    likely(0.3) ? near(REVENUE_EDGES, FEN_OF_YI) : upTo(120) * FEN_OF_YI + upTo(FEN_OF_YI),
  )
  const taxFen = likely(0.3) ? near(TAX_EDGES, FEN_OF_WAN) : upTo(6000) * FEN_OF_WAN + upTo(FEN_OF_WAN)
  const onGrowthEdge = Math.round((taxFen * 100) / (100 + GROWTH_EDGES[upTo(4)]!)) + upTo(2) - 1
  const taxPriorFen = likely(0.05)
    ? -upTo(1000)
    : likely(0.3)
      ? onGrowthEdge
      : Math.round(taxFen * (0.6 + next() * 0.6))
  const totalSalesRevenueFen = revenueFen + upTo(FEN_OF_YI)
  const halfOfSales = Math.floor(totalSalesRevenueFen / 2) + upTo(2) - 1
  const newProductRevenueFen = likely(0.3) ? halfOfSales : likely(0.2) ? 0 : upTo(totalSalesRevenueFen)
  const qualityHonours = some(['chinaQualityAward', 'governorQualityAward', 'mayorQualityAward', 'nationalBenchmark'])
  const standards = some(['international', 'national', 'trade', 'enterprise'])

  return {
    ...ENTRY,
    revenueFen,
    taxFen,
    taxPriorFen,
    reviewerGrowthPoints: points(10),
    qualityHonours,
    reviewerQualityPoints: qualityHonours.length > 0 ? points(7) : '0',
    standards,
    reviewerStandardPoints: standards.length > 0 ? points(3) : '0',
    researchCentres: some(['national', 'provincial', 'municipal']),
    isStrategicEmerging: likely(0.3),
    isHighTech: likely(0.5),
    newProductRevenueFen,
    totalSalesRevenueFen,
    reviewerFindsSecondTier: likely(0.5),
    nationalAwards: likely(0.8) ? 0 : upTo(2),
    provincialAwards: likely(0.5) ? 0 : upTo(6),
    validInventionPatents: likely(0.4) ? 0 : upTo(8),
    validOtherPatents: likely(0.3) ? 0 : upTo(20),
    grantedInventionPatents: likely(0.6) ? 0 : upTo(3),
    grantedOtherPatents: likely(0.4) ? 0 : upTo(50),
    integrationStatus: one(['none', 'benchmarking', 'municipalPilot', 'provincialPilot', 'nationalPilot', 'certified']),
    smartManufacturing: some(['factory', 'workshop']),
    greenNational: likely(0.9) ? 0 : 1,
    greenProvincial: likely(0.7) ? 0 : upTo(2),
    greenMunicipal: likely(0.6) ? 0 : upTo(6),
    transformationImplemented: likely(0.6),
    transformationReportedOnTime: likely(0.7),
    listings: some(['exchange', 'neeq', 'regionalTrading', 'regionalDisplay']),
    taxCreditGrade: one(['other', 'B', 'A']),
    qualityCreditGrade: one(['none', 'A', 'AA', 'AAA']),
    employees: likely(0.3) ? near([2, 3, 4, 5, 6], 500) : upTo(4000),
    studentAidLevel: one(['none', 'municipal', 'provincialOrAbove']),
    disabledAidLevel: one(['none', 'municipal', 'provincialOrAbove']),
    commendationLevel: one(['none', 'municipal', 'provincial', 'national']),
    isPovertyReliefEnterprise: likely(0.3),
  }
}
