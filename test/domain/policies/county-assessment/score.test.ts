import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { countyAssessmentAnnual } from '../../../../domain/policies/county-assessment/county-assessment-annual.ts'
import { countyAssessmentScore } from '../../../../domain/policies/county-assessment/county-assessment-score.ts'
import { codes, decide, faults } from '../../decide.ts'
import { FIGURES, assessment as situation, assessedUnit as unit } from './sample.ts'

const asOf = '2021-06-30'

interface Range {
  readonly least: string
  readonly most: string
}
interface Result {
  readonly units: readonly {
    readonly unit: string
    readonly ranked: boolean
    readonly items: readonly (Range & { readonly rule: string; readonly item: string; readonly full: string })[]
    readonly groups: Readonly<Record<string, Range>>
    readonly basePoints: Range
    readonly bonus: Readonly<Record<string, string>>
    readonly bonusPoints: string
    readonly totalPoints: Range
    readonly exactTotal: string | null
  }[]
}

const score = (...units: object[]) => decide<Result>(countyAssessmentScore, situation(...units), { asOf })
const pointsOf = (rule: string, ...units: object[]) =>
  score(...units).result!.units.map(({ items }) => {
    const { least, most } = items.find((item) => item.rule === rule)!
    return least === most ? least : `${least}–${most}`
  })

describe('against the average of the city', () => {
  test.each([
    ['4.5', '10'],
    ['5', '12.5'],
    ['5.5', '15'],
    ['6', '15'],
    ['4.55', '10'],
    ['4.59', '10'],
    ['4.6', '10.5'],
    ['4.44', '10'],
    ['4.4', '9.5'],
    ['3.5', '5'],
    ['3', '5'],
  ])('example 1 (A3.R04): growth of %s against 4.5 gives %s', (valueAddedGrowthPercent, points) => {
    expect(pointsOf('A3.R04', unit('A', { valueAddedGrowthPercent }))).toEqual([points])
  })

  test.each([
    ['8.4', '11'],
    ['9.8', '11.5'],
    ['16.1', '15'],
    ['7.0999', '10'],
    ['7.1', '10.5'],
    ['5.6', '10'],
    ['5.1', '9.5'],
    ['-3.9', '5'],
    ['-100', '5'],
  ])(
    'example 2 (A3.R07): growth of tax of %s against 6.1 gives %s, by whole percentage points',
    (taxGrowthPercent, points) => {
      expect(pointsOf('A3.R07', unit('A', { taxGrowthPercent }))).toEqual([points])
    },
  )
})

describe('against the best unit', () => {
  test.each([
    [36, ['10', '10']],
    [27, ['7.5', '10']],
    [0, ['0', '10']],
    [1, ['0.28', '10']],
    [72, ['10', '5']],
  ])('example 3 (A3.R05): %d new firms, another has 36', (newEnterprises, expected) => {
    expect(pointsOf('A3.R05', unit('A', { newEnterprises }), unit('B'))).toEqual(expected)
  })

  test.each<[string, string, object, string]>([
    ['A3.R06', 'tax', { taxTotalFen: wan(84_000) }, '10.5'],
    ['A3.R08', 'growth of manufacturing', { manufacturingGrowthPercent: '5.4' }, '4.5'],
    ['A3.R09', 'share of manufacturing', { manufacturingSharePercent: '24' }, '3.75'],
    ['A3.R10', 'growth of transformation', { transformationGrowthPercent: '18' }, '3.75'],
    ['A3.R11', 'share of transformation', { transformationSharePercent: '12' }, '3'],
    ['A3.R12', 'growth of emerging industry', { emergingGrowthPercent: '9' }, '3'],
    ['A3.R13', 'share of emerging industry, out of 4', { emergingSharePercent: '15' }, '3'],
    ['A3.R14', 'growth of high-tech', { highTechGrowthPercent: '10' }, '2.5'],
    ['A3.R15', 'share of high-tech', { highTechSharePercent: '30' }, '3'],
    ['A3.R16', 'growth of firms with R&D', { researchGrowthPercent: '20' }, '2.4'],
    ['A3.R17', 'share of firms with R&D', { researchSharePercent: '36' }, '2.25'],
    ['A3.R18', 'new products', { newProductSharePercent: '11' }, '1.5'],
  ])('%s %s', (rule, _what, figures, points) => {
    const [own] = pointsOf(rule, unit('A', figures), unit('B'))
    expect(own).toBe(points)
  })

  test('example 5 (A3.R08): a negative growth gets nothing beside a positive best', () => {
    expect(pointsOf('A3.R08', unit('A', { manufacturingGrowthPercent: '-1.2' }), unit('B'))).toEqual(['0', '5'])
  })

  test('example 5 (A3.R08): where all are negative the best gets all, the others wait for a reviewer', () => {
    const units = [
      unit('A', { manufacturingGrowthPercent: '-0.5' }),
      unit('B', { manufacturingGrowthPercent: '-1.2' }),
      unit('C', { manufacturingGrowthPercent: '-2' }, {}, { reviewerPoints: { manufacturingGrowth: '1.25' } }),
    ]
    expect(pointsOf('A3.R08', ...units)).toEqual(['5', '0–5', '1.25'])
    const decision = score(...units)
    expect(codes(decision)).toEqual(['RATIO_UNDEFINED', 'BONUS_PROPOSED', 'REVIEW_REQUIRED'])
    expect(decision.requiresReview).toMatchObject([
      { rule: 'A3.R08', item: 'B.manufacturingGrowth', least: '0', most: '5' },
    ])
    expect(decision.result!.units.map(({ exactTotal }) => exactTotal !== null)).toEqual([true, false, true])
  })

  test('where the best is zero it gets all; where everyone has zero nobody does', () => {
    const none = unit('A', { newEnterprises: 0 })
    expect(pointsOf('A3.R05', none, { ...none, unit: 'B' })).toEqual(['0', '0'])
    expect(codes(score(none))).toContain('RATIO_UNDEFINED')
    expect(pointsOf('A3.R05', none, { ...none, unit: 'B', reviewerPoints: { newEnterprises: '10' } })).toEqual([
      '0',
      '10',
    ])
    const zero = unit('A', { manufacturingGrowthPercent: '0' })
    expect(pointsOf('A3.R08', zero, unit('B', { manufacturingGrowthPercent: '-1' }))).toEqual(['5', '0–5'])
  })

  test('zones that are not ranked still set the best', () => {
    const zone = unit('Z', { newEnterprises: 72 }, {}, { type: 'economicZone' })
    expect(pointsOf('A3.R05', unit('A'), zone)).toEqual(['5', '10'])
  })
})

describe('the bonus', () => {
  const bonusOf = (item: string, bonus: object) => score(unit('A', {}, bonus)).result!.units[0]!.bonus[item]

  test.each([
    ['5', '2'],
    ['5.99', '2'],
    ['6.9', '2.5'],
    ['10.9', '4.5'],
    ['11', '5'],
    ['14', '5'],
    ['4.9', '2'],
  ])('example 6 (A3.R20): electricity of %s against 5 gives %s', (electricityGrowthPercent, points) => {
    expect(bonusOf('electricity', { electricityGrowthPercent })).toBe(points)
  })

  test('example 6 (A3.R20): below the average the reply warns', () => {
    expect(codes(score(unit('A', {}, { electricityGrowthPercent: '4.9' })))).toContain('BASE_BELOW_AVERAGE')
    expect(codes(score(unit('A', {}, { electricityGrowthPercent: '5' })))).not.toContain('BASE_BELOW_AVERAGE')
  })

  test.each<[object, string]>([
    [{ nurturedRevenueGrowthPercent: '31', newlyListed: 2, topTaxpayers: 1 }, '4'],
    [{ nurturedRevenueGrowthPercent: '24.9', newlyListed: 4, topTaxpayers: 2 }, '2.5'],
    [{ nurturedRevenueGrowthPercent: '35', newlyListed: 3, topTaxpayers: 3 }, '5'],
    [{ nurturedRevenueGrowthPercent: '25' }, '1.5'],
    [{ nurturedRevenueGrowthPercent: '24.9999' }, '0'],
    [{ nurturedRevenueGrowthPercent: '29.9999' }, '1.5'],
    [{ nurturedRevenueGrowthPercent: '30' }, '2'],
    [{ nurturedRevenueGrowthPercent: '90' }, '2.5'],
    [{}, '0'],
    [{ newlyListed: 1 }, '0.5'],
  ])('example 7 (A3.R21): %j gives %s', (bonus, points) => {
    expect(bonusOf('highGrowth', bonus)).toBe(points)
  })

  test.each<[string, string, object, string]>([
    ['A3.R22', 'green', { provincialGreen: 1, efficiencyLeader: 1 }, '3'],
    ['A3.R22', 'green', { nationalGreen: 2, cleanAudit: 1, provincialGreen: 1 }, '5'],
    ['A3.R22', 'green', { nationalGreen: 1 }, '2'],
    ['A3.R22', 'green', { cleanAudit: 1 }, '1'],
    ['A3.R23', 'smart', { smartWorkshop: 2, smartFactory: 1, cloudTask: true }, '3.5'],
    ['A3.R23', 'smart', { benchmarkTask: true }, '0.5'],
    ['A3.R23', 'smart', { integrationCertified: 1, serviceManufacturing: 1 }, '2'],
    ['A3.R23', 'smart', { smartWorkshop: 5, cloudTask: true }, '5'],
    ['A3.R24', 'science', { highTechEnterprise: 7 }, '5'],
    ['A3.R24', 'science', { nationalCentre: 1, provincialCentre: 1 }, '3'],
    ['A3.R24', 'science', { demonstrationEnterprise: 1, strategicEmerging: 1 }, '2'],
    ['A3.R25', 'listing', { neeq: 1, regionalDisplay: 1 }, '5'],
    ['A3.R25', 'listing', { mainBoard: 2 }, '5'],
    ['A3.R25', 'listing', { regionalTrading: 1 }, '2'],
  ])('examples 8, 9 (%s): %s %j gives %s', (_rule, item, bonus, points) => {
    expect(bonusOf(item, bonus)).toBe(points)
  })

  test('A3.R26 six items of five make thirty', () => {
    const all = {
      electricityGrowthPercent: '50',
      nurturedRevenueGrowthPercent: '50',
      newlyListed: 9,
      topTaxpayers: 3,
      nationalGreen: 9,
      smartFactory: 9,
      nationalCentre: 9,
      mainBoard: 9,
    }
    expect(score(unit('A', {}, all)).result!.units[0]!.bonusPoints).toBe('30')
  })

  test('A3.R26 what a reviewer confirms counts, at most as computed, less with a reason', () => {
    const with_ = (bonus: object) => countyAssessmentScore.situation.parse(situation(unit('A', {}, bonus))) as object
    const confirmed = score(unit('A', {}, { confirmedPoints: '1.5', reason: '材料不足' }))
    expect(confirmed.result!.units[0]).toMatchObject({ bonusPoints: '1.5', totalPoints: { least: '91.5' } })
    expect(codes(confirmed)).not.toContain('BONUS_PROPOSED')
    expect(faults(countyAssessmentScore, with_({ confirmedPoints: '2' }))).toEqual([])
    expect(faults(countyAssessmentScore, with_({ confirmedPoints: '1.99' }))).toEqual([
      '/units/0/bonus/reason required',
    ])
    expect(faults(countyAssessmentScore, with_({ confirmedPoints: '2.01' }))).toEqual([
      '/units/0/bonus/confirmedPoints moreThanComputed',
    ])
  })
})

describe('the whole', () => {
  test('A3.R19, A3.R27: best in everything and at the averages is 90, the bonus on top', () => {
    const { result, trace } = score(unit('A'))
    expect(result!.units[0]).toMatchObject({
      basePoints: { least: '90', most: '90' },
      bonusPoints: '2',
      totalPoints: { least: '92', most: '92' },
      exactTotal: '92',
      groups: {
        economicScale: { least: '20' },
        taxPaid: { least: '25' },
        quality: { least: '20' },
        innovation: { least: '25' },
      },
    })
    expect(trace.map(({ rule }) => rule)).toEqual([
      ...['A3.R04', 'A3.R07', 'A3.R05', 'A3.R06'],
      ...Array.from({ length: 11 }, (_, i) => `A3.R${String(i + 8).padStart(2, '0')}`),
      'A3.R19',
      ...Array.from({ length: 8 }, (_, i) => `A3.R${i + 20}`),
    ])
    expect(trace.at(-1)!.value).toEqual({ A: '92' })
  })

  test('the exact total is what the annual ranking takes', () => {
    const odd = {
      taxTotalFen: 8_399_999_999_977,
      emergingSharePercent: '15.37',
      highTechSharePercent: '29.83',
      researchGrowthPercent: '19.99',
    }
    const best = {
      taxTotalFen: 12_000_000_000_019,
      emergingSharePercent: '20.11',
      highTechSharePercent: '40.07',
      researchGrowthPercent: '25.13',
    }
    const { exactTotal } = score(unit('A', odd), unit('B', best)).result!.units[0]!
    expect(exactTotal).toMatch(/^\d{10,}\/\d{10,}$/)
    const annual = {
      assessmentYear: 2020,
      cityAverageGrowthPercent: '4.5',
      units: [
        { unit: 'A', type: 'county', ordinaryPoints: exactTotal, yearEndPoints: '95', valueAddedGrowthPercent: '5' },
      ],
    }
    expect(countyAssessmentAnnual.situation.safeParse(annual).error).toBeUndefined()
  })

  test('every step shows what went in and the tables it used', () => {
    const { trace } = score(unit('A', { taxGrowthPercent: '8.4' }, { neeq: 1 }))
    const step = (rule: string) => trace.find((one) => one.rule === rule)!
    expect(step('A3.R07').inputs).toEqual({ A: '8.4', cityAverage: '6.1' })
    expect(step('A3.R06').inputs).toEqual({ A: wan(120_000) })
    expect(step('A3.R25').inputs).toEqual({ A: { mainBoard: 0, neeq: 1, regionalTrading: 0, regionalDisplay: 0 } })
    expect(step('A3.R25').parameters.map(({ id }) => id)).toEqual([
      'county-assessment.recognition-points',
      'county-assessment.bonus-caps',
    ])
    expect(step('A3.R20').inputs).toEqual({ A: { electricityGrowthPercent: '5' }, cityAverage: '5' })
    expect(step('A3.R19').inputs).toMatchObject({ A: { economicScale: '20' } })
  })

  test('A3.R19: the most is 100 and the least 10', () => {
    const most = unit('A', { valueAddedGrowthPercent: '20', taxGrowthPercent: '40' })
    const zeros = Object.fromEntries(Object.keys(FIGURES).map((name) => [name, '0']))
    const least = unit('B', {
      ...zeros,
      newEnterprises: 0,
      taxTotalFen: 0,
      valueAddedGrowthPercent: '-20',
      taxGrowthPercent: '-40',
    })
    const { units } = score(most, least).result!
    expect(units.map(({ basePoints }) => basePoints.least)).toEqual(['100', '10'])
  })

  test('A3.R01, R02: who is ranked', () => {
    const types = ['county', 'district', 'demonstrationZone', 'economicZone', 'hiTechZone']
    const { units } = score(...types.map((type) => unit(type, {}, {}, { type }))).result!
    expect(units.map(({ ranked }) => ranked)).toEqual([true, true, false, false, true])
    const [decided] = score(unit('A', {}, {}, { type: 'hiTechZone', ranked: false })).result!.units
    expect(decided!.ranked).toBe(false)
  })

  test.each<[string, object, string[]]>([
    ['a unit twice', situation(unit('A'), unit('A')), ['/units/1/unit repeated']],
    [
      'points for no item',
      situation(unit('A', {}, {}, { reviewerPoints: { luck: '1' } })),
      ['/units/0/reviewerPoints/luck noSuchItem'],
    ],
    [
      'points against the average',
      situation(unit('A', {}, {}, { reviewerPoints: { taxGrowth: '1' } })),
      ['/units/0/reviewerPoints/taxGrowth noSuchItem'],
    ],
    [
      'more than the item gives',
      situation(unit('A', {}, {}, { reviewerPoints: { emergingShare: '4.01' } })),
      ['/units/0/reviewerPoints/emergingShare moreThanFull'],
    ],
    ['all that it gives', situation(unit('A', {}, {}, { reviewerPoints: { emergingShare: '4' } })), []],
    ['parts that are not there', { units: [undefined, { unit: 'A' }] }, []],
  ])('%s', (_case, given, expected) => {
    expect(faults(countyAssessmentScore, given)).toEqual(expected)
  })

  test('a missing figure is a fault, never zero (A3.R33)', () => {
    const { newEnterprises: _, ...figures } = FIGURES
    const incomplete = situation({ ...unit('A'), figures })
    expect(countyAssessmentScore.situation.safeParse(incomplete).success).toBe(false)
  })

  const percentage = (min: number) => fc.integer({ min, max: 10_000 }).map((hundredths) => String(hundredths / 100))
  const [growth, share] = [percentage(-2000), percentage(0)]
  const some = fc
    .record({
      newEnterprises: fc.nat(50),
      manufacturingGrowthPercent: growth,
      emergingSharePercent: share,
      taxGrowthPercent: growth,
    })
    .map((figures) => figures as object)
  test.prop([fc.array(some, { minLength: 1, maxLength: 6 })])(
    'a total lies between 10 and 130, and a unit apart changes no order',
    (all) => {
      const { units } = score(...all.map((figures, i) => unit(`U${i}`, figures))).result!
      for (const { totalPoints, basePoints, bonusPoints } of units) {
        expect(Number(totalPoints.least)).toBeGreaterThanOrEqual(10)
        expect(Number(totalPoints.most)).toBeLessThanOrEqual(130)
        expect(Number(basePoints.least) + Number(bonusPoints)).toBeCloseTo(Number(totalPoints.least), 9)
      }
    },
  )
})
