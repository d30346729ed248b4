import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../../../domain/kit/index.ts'
import { countyAssessmentAnnual } from '../../../../domain/policies/county-assessment/county-assessment-annual.ts'
import { decide, faults } from '../../decide.ts'
import { annualUnit as unit, annualAssessment as year } from './sample.ts'

// What the tables beside this file leave open: each step of the trace, ties that only one of the two lines crosses, schemas,
// and faults of what is half known.

interface Result {
  readonly units: readonly Readonly<Record<'unit' | 'rank' | 'honoured' | 'criticised', unknown>>[]
  readonly honours: readonly string[]
}

const rank = (...units: object[]) => decide<Result>(countyAssessmentAnnual, year(units), { asOf: '2021-06-30' })
const shown = (...units: object[]) =>
  rank(...units).result!.units.map(
    ({ unit: code, rank: place, honoured, criticised }) => `${code} ${place} ${honoured} ${criticised}`,
  )

describe('a tie', () => {
  test('at the bottom and within the first three: it is open who is last, and with it whether that one is honoured', () => {
    expect(shown(unit('P', '101'), unit('Q', '97', '1'), unit('R', '97'))).toEqual([
      'P 1 true false',
      'Q 2 null null',
      'R 2 true false',
    ])
  })

  test('across the third place, above the last: nobody of it is criticised', () => {
    const units = [unit('P', '101'), unit('Q', '97'), unit('R', '96', '1'), unit('S', '96', '1'), unit('T', '90')]
    expect(shown(...units)).toEqual([
      'P 1 true false',
      'Q 2 true false',
      'R 3 null false',
      'S 3 null false',
      'T 5 false false',
    ])
  })

  test('is measured by itself where there are two', () => {
    const third = ['R', 'S', 'T'].map((code) => unit(code, '96'))
    const last = ['U', 'V'].map((code) => unit(code, '90', '1'))
    const decision = rank(unit('P', '101'), unit('Q', '97'), ...third, ...last)
    expect(decision.result!.units.slice(5).map(({ criticised }) => criticised)).toEqual([null, null])
    expect(decision.requiresReview.map(({ item, least, most, missing }) => [item, least, most, missing])).toEqual([
      ['tieAt3', 3, 5, ['tieDecisions']],
      ['tieAt6', 6, 7, ['tieDecisions']],
    ])
    expect(decision.requiresReview[0]!.label.en).toContain('R, S, T share rank 3')
  })
})

test('every step shows what went in, what came out and by which parameter', () => {
  const { trace, result } = rank(
    unit('P', '90', '5', { ordinaryPoints: '100' }),
    unit('Z', '80', '6', { type: 'economicZone' }),
    unit('S', '70', '1', { type: 'district' }),
  )
  const types = { P: 'county', Z: 'economicZone', S: 'district' }
  const points = { P: '97', Z: '80', S: '70' }
  const of = (rule: string) => {
    const { inputs, value, parameters } = trace.find((each) => each.rule === rule)!
    return [inputs, value, parameters.map(({ id }) => id)]
  }
  expect(of('A3.R01')).toEqual([types, 3, []])
  expect(of('A3.R02')).toEqual([types, { P: true, S: true, Z: false }, []])
  expect(of('A3.R03')).toEqual([{}, { ordinary: '70', yearEnd: '30' }, ['county-assessment.weights']])
  expect(of('A3.R28')).toEqual([{ P: ['100', '90'], Z: ['80', '80'], S: ['70', '70'] }, points, []])
  expect(of('A3.R29')).toEqual([points, { P: 1, S: 2, Z: null }, []])
  expect(of('A3.R30')).toEqual([{}, { P: true, S: false, Z: false }, ['county-assessment.honoured-places']])
  expect(of('A3.R32')).toEqual([
    { P: '5', Z: '6', S: '1', cityAverageGrowthPercent: '4.5' },
    { P: false, S: true, Z: false },
    [],
  ])
  expect(result!.honours).toEqual(['advancedUnit', 'secondClassMerit', 'thirdClassMerit'])
})

describe('faults', () => {
  const tied = [unit('P', '101'), unit('R', '95'), unit('S', '95')]
  const notOneTie = ['/tieDecisions/0/units notOneTie']

  test.each<[string, object, string[]]>([
    ['of an order of a tie and a stranger to it', year(tied, [{ units: ['R', 'P'] }]), notOneTie],
    ['of an order that names the one unit of its score twice', year(tied, [{ units: ['P', 'P'] }]), notOneTie],
    ['of an order of strangers', year(tied, [{ units: ['X', 'Y'] }]), notOneTie],
    ['none of an order that is not well-formed', year(tied, [{ units: ['R', undefined] }]), []],
    ['none of an order without units', year(tied, [{}]), []],
    ['none of units without a code', { units: [{}, {}] }, []],
    [
      'none of orders while a score is missing',
      { units: [...tied, { unit: 'T' }], tieDecisions: [{ units: ['X', 'Y'] }] },
      [],
    ],
    ['none where there is nothing yet', {}, []],
    ['none of units without orders', { units: tied }, []],
  ])('%s', (_what, given, expected) => expect(faults(countyAssessmentAnnual, given)).toEqual(expected))

  test('none of an order that is not there', () => {
    expect(faults(countyAssessmentAnnual, { units: tied, tieDecisions: [undefined] })).toEqual([])
  })
})

describe('the schema', () => {
  const accepts = (changed: object) =>
    countyAssessmentAnnual.situation.safeParse({ ...year([unit('A', '90')]), ...changed }).success

  test.each([
    [2019, false],
    [2020, true],
    [2021, true],
    [2100, true],
    [2101, false],
  ])('the year %d: %s', (assessmentYear, expected) => expect(accepts({ assessmentYear })).toBe(expected))

  test.each([
    [1, false],
    [2, true],
    [3, true],
  ])('an order of %d units: %s', (count, expected) => {
    const order = ['A', 'B', 'C'].slice(0, count)
    expect(accepts({ tieDecisions: [{ units: order, reason: '由' }] })).toBe(expected)
  })

  test('a score beyond its bounds is told with them', () => {
    const { error } = countyAssessmentAnnual.situation.safeParse(year([unit('A', '130.5')]), { reportInput: true })
    expect(faultsOf(error!).map(({ pointer, code, detail }) => [pointer, code, detail.en])).toEqual(
      ['ordinaryPoints', 'yearEndPoints'].map((field) => [
        `/units/0/${field}`,
        'outOfBounds',
        'must lie between 0 and 130',
      ]),
    )
  })
})
