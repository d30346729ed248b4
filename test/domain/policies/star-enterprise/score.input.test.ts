import { describe, expect, test } from 'vitest'
import { faultsOf, yi } from '../../../../domain/kit/index.ts'
import { score } from '../../../../domain/policies/star-enterprise/score.ts'
import { evaluate, type Firm, firm, firmWithout } from './firm.ts'

const faults = (situation: unknown) => {
  const { error } = score.situation.safeParse(situation, { reportInput: true })
  return error ? faultsOf(error).map(({ pointer, code }) => `${pointer} ${code}`) : []
}

const REVIEWED = [
  'followsIndustrialPolicy',
  'isAdvancedIndustry',
  'leadsItsTrade',
  'isLawfulAndHonest',
  'reviewerQualityPoints',
  'reviewerStandardPoints',
  'reviewerFindsSecondTier',
]
const PRESUMED = { hasOtherDisqualification: false, reviewerGrowthPoints: '0' }

describe('the situation (A1.R01–R28)', () => {
  test('takes the whole firm, with and without its code', () => {
    expect(faults(firm())).toEqual([])
    expect(faults(firm({ creditCode: '91411700MA0000015N' }))).toEqual([])
    expect(faults(firm({ creditCode: '91411700MA00000018' }))).toEqual(['/creditCode wrongCheckSymbol'])
  })

  test('may lack what a reviewer enters, and is given what is presumed', () => {
    const bare = firmWithout([...REVIEWED, ...Object.keys(PRESUMED)])
    expect(faults(bare)).toEqual([])
    expect(score.situation.parse(bare)).toEqual({ ...bare, ...PRESUMED })
  })

  test('needs every other fact of a firm that may be assessed, and names each one that is not there', () => {
    const optional = [...REVIEWED, ...Object.keys(PRESUMED)]
    const needed = Object.keys(firm()).filter((name) => !optional.includes(name))
    const missed = (situation: Firm) => [
      ...faults(situation),
      ...score.crossCheck(situation).map(({ pointer, code }) => `${pointer} ${code}`),
    ]
    expect(missed({})).toHaveLength(needed.length)
    // A reviewer’s points for standards say that there is one, and so settle what the firm need not tell.
    for (const name of needed) expect(missed(firmWithout([name, ...REVIEWED]))).toEqual([`/${name} required`])
  })

  test('asks no figure of a firm that is refused without it', () => {
    const small = firmWithout(['employees', 'listings', 'standards', 'taxFen'], { revenueFen: 1 })
    expect(faults(small)).toEqual([])
    expect(score.crossCheck(small)).toEqual([])
    expect(evaluate(small)).toMatchObject({ outcome: 'refused' })
  })

  test.each<[Firm, string]>([
    [{ revenueFen: -1 }, '/revenueFen tooSmall'],
    [{ revenueFen: 10 ** 14 + 1 }, '/revenueFen tooBig'],
    [{ revenueFen: 0.5 }, '/revenueFen wrongType'],
    [{ revenueFen: '62' }, '/revenueFen wrongType'],
    [{ revenueFen: Number.NaN }, '/revenueFen wrongType'],
    [{ revenueFen: Number.POSITIVE_INFINITY }, '/revenueFen wrongType'],
    [{ taxFen: -1 }, '/taxFen tooSmall'],
    [{ taxPriorFen: -(10 ** 14) - 1 }, '/taxPriorFen tooSmall'],
    [{ employees: 10_000_001 }, '/employees tooBig'],
    [{ reviewerQualityPoints: '7.01' }, '/reviewerQualityPoints outOfBounds'],
    [{ reviewerQualityPoints: '-1' }, '/reviewerQualityPoints wrongFormat'],
    [{ reviewerQualityPoints: 4 }, '/reviewerQualityPoints wrongType'],
    [{ reviewerStandardPoints: '3.01' }, '/reviewerStandardPoints outOfBounds'],
    [{ reviewerGrowthPoints: '10.01' }, '/reviewerGrowthPoints outOfBounds'],
    [{ registeredInCity: 'yes' }, '/registeredInCity wrongType'],
    [{ taxCreditGrade: 'C' }, '/taxCreditGrade notAnOption'],
    [{ listings: ['moon'] }, '/listings/0 notAnOption'],
    [{ smartManufacturing: ['workshop', 'workshop'] }, '/smartManufacturing repeated'],
    [{ revenueYi: 62 }, '/revenueYi unknownField'],
  ])('refuses %j', (overrides, fault) => {
    expect(faults(firm(overrides))).toEqual([fault])
  })
})

describe('faults between fields', () => {
  const crossed = (situation: Firm) => score.contradictions(situation).map(({ pointer, code }) => `${pointer} ${code}`)
  const MORE = '/newProductRevenueFen moreThanTotal'

  test.each([
    [yi(60) - 1, []],
    [yi(60), []],
    [yi(60) + 1, [MORE]],
  ])('A1.R13 new-product sales of %d fen beside 60 亿元 in all', (newProductRevenueFen, found) => {
    expect(crossed(firm({ newProductRevenueFen }))).toEqual(found)
  })

  test.each([
    ['qualityHonours', 'reviewerQualityPoints', 'A1.R08'],
    ['standards', 'reviewerStandardPoints', 'A1.R09'],
  ])('without %s, %s must be 0 (%s)', (evidence, points) => {
    expect(crossed(firm({ [evidence]: [], [points]: '0.01' }))).toEqual([`/${points} withoutEvidence`])
    expect(crossed(firm({ [evidence]: [], [points]: '0' }))).toEqual([])
    expect(crossed(firmWithout([points], { [evidence]: [] }))).toEqual([])
    expect(crossed(firmWithout([evidence], { [points]: '3' }))).toEqual([])
  })

  test('all are told at once', () => {
    const nothing = { qualityHonours: [], standards: [], totalSalesRevenueFen: 0 }
    expect(crossed(firm(nothing))).toEqual([
      MORE,
      '/reviewerQualityPoints withoutEvidence',
      '/reviewerStandardPoints withoutEvidence',
    ])
  })

  test('are found in a part of a situation as soon as they are certain', () => {
    expect(crossed({})).toEqual([])
    expect(crossed({ newProductRevenueFen: 5 })).toEqual([])
    expect(crossed({ newProductRevenueFen: 5, totalSalesRevenueFen: 4 })).toEqual([MORE])
    expect(crossed({ qualityHonours: [], reviewerQualityPoints: '1' })).toEqual([
      '/reviewerQualityPoints withoutEvidence',
    ])
  })
})

describe('dates', () => {
  test.each(['2020-12-30', '2019-01-01', '0001-01-01'])('on %s the policy is not in force', (asOf) => {
    const decision = evaluate(firm(), { asOf })
    expect(decision.outcome).toBe('notInForce')
    expect(decision).not.toHaveProperty('result')
    expect(decision.trace).toEqual([])
  })

  test.each(['2020-12-31', '2021-01-01', '2035-06-30'])('on %s it is', (asOf) => {
    expect(evaluate(firm(), { asOf }).result?.totalPoints).toEqual({ least: '75.1', most: '75.1' })
  })
})
