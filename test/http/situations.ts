import { creditCodeCheckSymbol } from '../../domain/kit/credit-code.ts'

/** The whole-enterprise case of the spec (worked example 9): 69.6 points and a bonus of 5.5. */
export const FIRM = {
  registeredInCity: true,
  isAboveScaleIndustrial: true,
  revenueFen: 62 * 10_000_000_000,
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
  taxFen: 3600 * 1_000_000,
  taxPriorFen: 3000 * 1_000_000,
  qualityHonours: ['provincialBenchmark'],
  reviewerQualityPoints: '4',
  standards: ['national', 'enterprise'],
  reviewerStandardPoints: '2',
  researchCentres: ['provincial', 'municipal'],
  isStrategicEmerging: true,
  isHighTech: true,
  newProductRevenueFen: 55 * 1_000_000,
  totalSalesRevenueFen: 100 * 1_000_000,
  nationalAwards: 0,
  provincialAwards: 1,
  validInventionPatents: 3,
  validOtherPatents: 4,
  grantedInventionPatents: 1,
  grantedOtherPatents: 6,
  integrationStatus: 'provincialPilot',
  smartManufacturing: ['workshop'],
  greenNational: 0,
  greenProvincial: 1,
  greenMunicipal: 0,
  transformationImplemented: true,
  transformationReportedOnTime: true,
  listings: [],
  taxCreditGrade: 'A',
  qualityCreditGrade: 'AA',
  employees: 2300,
  studentAidLevel: 'municipal',
  disabledAidLevel: 'none',
  commendationLevel: 'municipal',
  isPovertyReliefEnterprise: true,
}

/** The same case without some of its facts. */
export const firmWithout = (...names: (keyof typeof FIRM)[]): Partial<typeof FIRM> =>
  Object.fromEntries(Object.entries(FIRM).filter(([name]) => !(names as string[]).includes(name)))

/** A valid 统一社会信用代码 of an invented firm; the codes of rising numbers rise. */
export function codeOf(number: number): string {
  const first17 = `91411700MA${String(number).padStart(7, '0')}`
  return first17 + creditCodeCheckSymbol(first17)
}

/** A firm as the ranking takes it. */
export interface RankingFirm {
  readonly creditCode: string
  readonly totalPoints?: string
  readonly name?: string
  readonly standing?: string
}

/** Firms 1, 2, 3 … with these totals. */
export const firmsWith = (totals: readonly string[]): RankingFirm[] =>
  totals.map((totalPoints, i) => ({ creditCode: codeOf(i + 1), totalPoints }))

/** So many different totals, best first: 109.5, 109, 108.5 … */
export const totalsDown = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => String(109.5 - i / 2).replace(/\.0$/, ''))
