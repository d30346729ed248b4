/**
 * The score once more, as plain figures for engines that are not ours: written down from the document and not read from
 * the policy, so that agreement between the engines means something. Points are hundredths of a point.
 */

/** A table of brackets, highest first: from this amount on, these points. */
export type Brackets = readonly (readonly [from: number, points: number])[]

const YI = 10_000_000_000
const WAN = 1_000_000

export const REVENUE_FLOOR = YI

export const AMOUNTS: Readonly<Record<string, { fact: string; brackets: Brackets }>> = {
  revenue: {
    fact: 'revenueFen',
    brackets: [
      [100 * YI, 1000],
      [50 * YI, 800],
      [20 * YI, 600],
      [10 * YI, 400],
      [5 * YI, 200],
      [YI, 100],
    ],
  },
  tax: {
    fact: 'taxFen',
    brackets: [
      [5000 * WAN, 2000],
      [3000 * WAN, 1500],
      [1000 * WAN, 1000],
      [500 * WAN, 500],
      [300 * WAN, 300],
      [100 * WAN, 200],
    ],
  },
}

/** Whole percent of growth of `taxFen` over `taxPriorFen`. */
export const GROWTH: Brackets = [
  [30, 1000],
  [20, 800],
  [10, 600],
  [5, 400],
  [0, 200],
]

/** A reviewer's points count where there is evidence. */
export const REVIEWED: Readonly<Record<string, { evidence: string; points: string }>> = {
  quality: { evidence: 'qualityHonours', points: 'reviewerQualityPoints' },
  standards: { evidence: 'standards', points: 'reviewerStandardPoints' },
}

/** One code, one figure. */
export const CHOICES: Readonly<Record<string, { fact: string; points: Readonly<Record<string, number>> }>> = {
  integration: {
    fact: 'integrationStatus',
    points: { certified: 500, nationalPilot: 400, provincialPilot: 300, municipalPilot: 200, benchmarking: 100 },
  },
  taxCredit: { fact: 'taxCreditGrade', points: { A: 200, B: 100 } },
  qualityCredit: { fact: 'qualityCreditGrade', points: { AAA: 300, AA: 200, A: 100 } },
  studentAid: { fact: 'studentAidLevel', points: { provincialOrAbove: 100, municipal: 50 } },
  disabledAid: { fact: 'disabledAidLevel', points: { provincialOrAbove: 100, municipal: 50 } },
  commendation: { fact: 'commendationLevel', points: { national: 300, provincial: 200, municipal: 100 } },
}

/** Several codes at once, added up to a cap. */
export const SETS: Readonly<Record<string, { fact: string; points: Readonly<Record<string, number>>; cap: number }>> = {
  platform: { fact: 'researchCentres', points: { national: 400, provincial: 300, municipal: 200 }, cap: 500 },
  smartManufacturing: { fact: 'smartManufacturing', points: { factory: 500, workshop: 300 }, cap: 500 },
}

/** Several codes at once, of which the best counts; best first. */
export const LISTINGS: readonly (readonly [market: string, points: number])[] = [
  ['exchange', 500],
  ['neeq', 400],
  ['regionalTrading', 200],
  ['regionalDisplay', 100],
]

/** So many points for each, up to a cap. */
export const COUNTS: Readonly<Record<string, { each: Readonly<Record<string, number>>; cap: number }>> = {
  awards: { each: { nationalAwards: 400, provincialAwards: 100 }, cap: 500 },
  validPatents: { each: { validInventionPatents: 50, validOtherPatents: 20 }, cap: 300 },
  grantedPatents: { each: { grantedInventionPatents: 100, grantedOtherPatents: 5 }, cap: 200 },
  green: { each: { greenNational: 500, greenProvincial: 300, greenMunicipal: 100 }, cap: 500 },
}

/** Points if all of these are so. */
export const FLAGS: Readonly<Record<string, { facts: readonly string[]; points: number }>> = {
  strategicEmerging: { facts: ['isStrategicEmerging'], points: 200 },
  highTech: { facts: ['isHighTech'], points: 100 },
  transformation: { facts: ['transformationImplemented', 'transformationReportedOnTime'], points: 500 },
  povertyRelief: { facts: ['isPovertyReliefEnterprise'], points: 200 },
}

export const NEW_PRODUCTS = { percent: 50, first: 200, second: 100 }

export const EMPLOYMENT = { from: 1000, base: 100, step: 500, each: 50, cap: 300 }

/** The lines of each group. */
export const GROUPS: Readonly<Record<'scale' | 'innovation' | 'credit' | 'bonus', readonly string[]>> = {
  scale: ['revenue', 'tax', 'taxGrowth'],
  innovation: [
    'quality',
    'standards',
    'platform',
    'strategicEmerging',
    'highTech',
    'newProduct',
    'awards',
    'validPatents',
    'grantedPatents',
    'integration',
    'smartManufacturing',
    'green',
    'transformation',
    'listing',
  ],
  credit: ['taxCredit', 'qualityCredit'],
  bonus: ['employment', 'studentAid', 'disabledAid', 'commendation', 'povertyRelief'],
}
