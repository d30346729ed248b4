import { describe, expect, test } from 'vitest'
import type { Wire } from '../../../../domain/kit/index.ts'
import { type Firm, pointsOf } from './firm.ts'

/** Rows of one table, each a set of facts and what they give. */
const table = (rule: string, item: string, names: readonly string[], rows: readonly (readonly [...Wire[], string])[]) =>
  test.each(rows)(`${rule} ${item}: case %#, %j`, (...row) => {
    const facts: Firm = Object.fromEntries(names.map((name, i) => [name, row[i]!]))
    expect(pointsOf(item, facts)).toBe(row.at(-1))
  })

describe('reviewed points (D-07)', () => {
  table(
    'A1.R08',
    'quality',
    ['qualityHonours', 'reviewerQualityPoints'],
    [
      [['mayorQualityAward'], '0', '0'],
      [['mayorQualityAward'], '0.01', '0.01'],
      [['chinaQualityAward'], '6.99', '6.99'],
      [['governorQualityAward'], '7', '7'],
      [['nationalBenchmark'], '7', '7'],
      [['provincialBenchmark'], '3', '3'],
      [['similar', 'mayorQualityAward'], '3.5', '3.5'],
      [[], '0', '0'],
      [[], '7', '0'],
    ],
  )
  table(
    'A1.R09',
    'standards',
    ['standards', 'reviewerStandardPoints'],
    [
      [['international'], '3', '3'],
      [['national', 'trade'], '2.99', '2.99'],
      [['enterprise'], '0', '0'],
      [[], '3', '0'],
    ],
  )
})

describe('own research', () => {
  // D-08: each level once, then the cap.
  table(
    'A1.R10',
    'platform',
    ['researchCentres'],
    [
      [[], '0'],
      [['municipal'], '2'],
      [['provincial'], '3'],
      [['national'], '4'],
      [['provincial', 'municipal'], '5'],
      [['national', 'municipal'], '5'],
      [['national', 'provincial'], '5'],
      [['national', 'provincial', 'municipal'], '5'],
    ],
  )
  table(
    'A1.R11',
    'strategicEmerging',
    ['isStrategicEmerging'],
    [
      [true, '2'],
      [false, '0'],
    ],
  )
  table(
    'A1.R12',
    'highTech',
    ['isHighTech'],
    [
      [true, '1'],
      [false, '0'],
    ],
  )
  table(
    'A1.R14',
    'awards',
    ['nationalAwards', 'provincialAwards'],
    [
      [0, 0, '0'],
      [0, 1, '1'],
      [0, 4, '4'],
      [0, 5, '5'],
      [0, 6, '5'],
      [1, 0, '4'],
      [1, 1, '5'],
      [1, 2, '5'],
      [2, 0, '5'],
      [10_000_000, 10_000_000, '5'],
    ],
  )
  table(
    'A1.R15',
    'validPatents',
    ['validInventionPatents', 'validOtherPatents'],
    [
      [0, 0, '0'],
      [0, 1, '0.2'],
      [1, 0, '0.5'],
      [5, 0, '2.5'],
      [6, 0, '3'],
      [7, 0, '3'],
      [0, 14, '2.8'],
      [0, 15, '3'],
      [0, 16, '3'],
      [4, 5, '3'],
      [4, 4, '2.8'],
      [10_000_000, 10_000_000, '3'],
    ],
  )
  table(
    'A1.R16',
    'grantedPatents',
    ['grantedInventionPatents', 'grantedOtherPatents'],
    [
      [0, 0, '0'],
      [0, 1, '0.05'],
      [1, 0, '1'],
      [2, 0, '2'],
      [3, 0, '2'],
      [0, 39, '1.95'],
      [0, 40, '2'],
      [0, 41, '2'],
      [1, 19, '1.95'],
      [1, 20, '2'],
      [1, 21, '2'],
      [10_000_000, 10_000_000, '2'],
    ],
  )
})

describe('two integrations, green manufacturing, transformation', () => {
  // D-12: the highest status only.
  table(
    'A1.R17',
    'integration',
    ['integrationStatus'],
    [
      ['none', '0'],
      ['benchmarking', '1'],
      ['municipalPilot', '2'],
      ['provincialPilot', '3'],
      ['nationalPilot', '4'],
      ['certified', '5'],
    ],
  )
  table(
    'A1.R18',
    'smartManufacturing',
    ['smartManufacturing'],
    [
      [[], '0'],
      [['workshop'], '3'],
      [['factory'], '5'],
      [['factory', 'workshop'], '5'],
    ],
  )
  table(
    'A1.R19',
    'green',
    ['greenNational', 'greenProvincial', 'greenMunicipal'],
    [
      [0, 0, 0, '0'],
      [0, 0, 4, '4'],
      [0, 0, 5, '5'],
      [0, 0, 6, '5'],
      [0, 1, 0, '3'],
      [0, 1, 1, '4'],
      [0, 1, 2, '5'],
      [0, 2, 0, '5'],
      [1, 0, 0, '5'],
      [1, 1, 1, '5'],
    ],
  )
  table(
    'A1.R20',
    'transformation',
    ['transformationImplemented', 'transformationReportedOnTime'],
    [
      [true, true, '5'],
      [true, false, '0'],
      [false, true, '0'],
      [false, false, '0'],
    ],
  )
})
