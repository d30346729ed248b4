import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { countyAssessmentAnnual } from '../../../../domain/policies/county-assessment/county-assessment-annual.ts'
import { codes, decide, faults } from '../../decide.ts'
import { annualUnit as unit, annualAssessment as year } from './sample.ts'

const asOf = '2021-06-30'

interface Result {
  readonly units: readonly {
    readonly unit: string
    readonly annualPoints: string
    readonly exactPoints: string
    readonly rank: number | null
    readonly status: string
    readonly honoured: boolean | null
    readonly criticised: boolean | null
  }[]
}

const rank = (units: object[], tieDecisions?: object[]) =>
  decide<Result>(countyAssessmentAnnual, year(units, tieDecisions), { asOf })
const shown = (units: object[], tieDecisions?: object[]) =>
  rank(units, tieDecisions).result!.units.map(
    ({ unit: code, rank: place, honoured, criticised }) => `${code} ${place} ${honoured} ${criticised}`,
  )

describe('A3.R03, R28 seventy and thirty per cent', () => {
  test.each([
    ['97.65', '95', '96.86', '19371/200'],
    ['104.4', '103', '103.98', '5199/50'],
    ['1953/20', '95', '96.86', '19371/200'],
    ['100/3', '100/3', '33.33', '100/3'],
    ['130', '130', '130', '130'],
    ['0', '0', '0', '0'],
  ])('example 11: %s and %s make %s', (ordinaryPoints, yearEndPoints, annualPoints, exactPoints) => {
    const [one] = rank([unit('A', '0', '5', { ordinaryPoints, yearEndPoints })]).result!.units
    expect(one).toMatchObject({ annualPoints, exactPoints })
  })

  test.each(['130.01', '391/3', '-1', '1/0', '7.1234567', '1e2', ''])('%s is no score', (ordinaryPoints) => {
    const parsed = countyAssessmentAnnual.situation.safeParse(year([unit('A', '0', '5', { ordinaryPoints })]))
    expect(parsed.success).toBe(false)
  })
})

describe('A3.R29, R30 ranks and honours', () => {
  const five = [
    unit('P', '101'),
    unit('Z', '99', '5', { type: 'economicZone' }),
    unit('Q', '97'),
    unit('R', '96'),
    unit('S', '90'),
  ]

  test('example 12 (A3.R01, R02): a zone has a score and no rank', () => {
    expect(shown(five)).toEqual([
      'P 1 true false',
      'Q 2 true false',
      'R 3 true false',
      'S 4 false false',
      'Z null false false',
    ])
    expect(rank(five).result!.units.at(-1)).toMatchObject({ status: 'NOT_RANKED', annualPoints: '99' })
  })

  test('the rank follows the exact score, not the one that is shown', () => {
    const close = [unit('A', '90.001'), unit('B', '90.002'), unit('C', '90.0015'), unit('D', '90')]
    expect(shown(close).map((line) => line[0])).toEqual(['B', 'C', 'A', 'D'])
    expect(rank(close).result!.units.map(({ annualPoints }) => annualPoints)).toEqual(['90', '90', '90', '90'])
  })

  test('example 14: a tie across the third place waits', () => {
    const units = [unit('P', '101'), unit('Q', '97'), unit('R', '95.2'), unit('S', '95.2'), unit('T', '90')]
    expect(shown(units)).toEqual([
      'P 1 true false',
      'Q 2 true false',
      'R 3 null false',
      'S 3 null false',
      'T 5 false false',
    ])
    const decision = rank(units)
    expect(codes(decision)).toEqual(['MAY_COMMEND_WITHIN', 'TIE_PENDING'])
    expect(decision.requiresReview).toMatchObject([{ rule: 'A3.R29', item: 'tieAt3', least: 3, most: 4 }])
  })

  test('a tie names its units, those of the register by their names', () => {
    const units = [unit('P', '101'), unit('Q', '97'), unit('PY', '95.2'), unit('SC', '95.2'), unit('X1', '95.2')]
    const [{ label } = { label: undefined }] = rank(units).requiresReview
    expect(label!.zh).toMatch(/^第 3 名 平舆县、上蔡县、X1 同分/)
    expect(label!.en).toMatch(/^Pingyu County, Shangcai County, X1 share rank 3/)
  })

  test('a decision settles it', () => {
    const units = [unit('P', '101'), unit('Q', '97'), unit('R', '95.2'), unit('S', '95.2'), unit('T', '90')]
    const decided = [{ units: ['S', 'R'], reason: '工业税收较高' }]
    expect(shown(units, decided).slice(2, 4)).toEqual(['S 3 true false', 'R 3 false false'])
    expect(codes(rank(units, decided))).toEqual(['MAY_COMMEND_WITHIN'])
  })

  test('a tie among the first three needs nothing', () => {
    const units = [unit('P', '97'), unit('Q', '97'), unit('R', '97'), unit('S', '90')]
    expect(shown(units)).toEqual(['P 1 true false', 'Q 1 true false', 'R 1 true false', 'S 4 false false'])
    expect(codes(rank(units))).toEqual(['MAY_COMMEND_WITHIN'])
  })

  test('only zones: nobody is ranked or honoured (A3.R31 says nothing then)', () => {
    const decision = rank([unit('Z', '99', '5', { type: 'demonstrationZone' })])
    expect(codes(decision)).toEqual([])
    expect(decision.result!.units).toMatchObject([{ rank: null, honoured: false }])
  })
})

describe('A3.R32 criticism needs the last place and a growth below the average', () => {
  const four = (growth: string) => [unit('P', '101'), unit('Q', '97'), unit('R', '96'), unit('S', '90', growth)]
  test.each([
    ['4.4', true],
    ['4.4999', true],
    ['4.5', false],
    ['4.6', false],
  ])('example 13: growth of %s: %s', (growth, criticised) => {
    expect(rank(four(growth)).result!.units.map((one) => one.criticised)).toEqual([false, false, false, criticised])
  })

  test('the last but one never is', () => {
    const units = [unit('P', '101'), unit('Q', '97'), unit('R', '96', '1'), unit('S', '90', '5')]
    expect(rank(units).result!.units.every(({ criticised }) => criticised === false)).toBe(true)
  })

  test('a tie at the bottom leaves open who is last, of those who are below the average', () => {
    const units = [unit('P', '101'), unit('Q', '97'), unit('R', '96'), unit('S', '90', '4.4'), unit('T', '90', '4.5')]
    expect(shown(units).slice(3)).toEqual(['S 4 false null', 'T 4 false false'])
    expect(codes(rank(units))).toContain('TIE_PENDING')
    expect(shown(units, [{ units: ['T', 'S'], reason: '…' }]).slice(3)).toEqual(['T 4 false false', 'S 4 false true'])
  })
})

describe('A3.R30, R32 few units are ranked', () => {
  test.each<[string, object[], string[]]>([
    [
      'three',
      [unit('P', '101'), unit('Q', '97'), unit('R', '96', '1')],
      ['P 1 true false', 'Q 2 true false', 'R 3 false true'],
    ],
    ['two', [unit('P', '101'), unit('Q', '97', '1')], ['P 1 true false', 'Q 2 false true']],
    [
      'two, both below the average',
      [unit('P', '101', '1'), unit('Q', '97', '1')],
      ['P 1 true false', 'Q 2 false true'],
    ],
    ['one: nobody is behind anybody', [unit('P', '101', '1')], ['P 1 true false']],
    ['two that are tied', [unit('P', '97', '1'), unit('Q', '97', '1')], ['P 1 null null', 'Q 1 null null']],
  ])('%s', (_, units, expected) => expect(shown(units)).toEqual(expected))

  test('whoever is criticised is not honoured, and the reply says so', () => {
    const few = codes(rank([unit('P', '101'), unit('Q', '97', '1')]))
    expect(few).toEqual(['MAY_COMMEND_WITHIN', 'LEADER_MAKES_STATEMENT', 'CRITICISED_NOT_HONOURED'])
  })

  test('the leader of the unit that is criticised has to make a statement (article 9)', () => {
    const { reasons } = rank([unit('P', '101'), unit('Q', '97'), unit('R', '96'), unit('S', '90', '1')])
    expect(reasons.map(({ code, rule, citation }) => [code, rule, citation.article])).toEqual([
      ['MAY_COMMEND_WITHIN', 'A3.R31', '第八条'],
      ['LEADER_MAKES_STATEMENT', 'A3.R32', '第九条'],
    ])
  })
})

test('a tie at the bottom of which nobody could be criticised needs no decision', () => {
  const units = [unit('P', '101'), unit('Q', '97'), unit('R', '96'), unit('S', '90', '4.5'), unit('T', '90', '5')]
  expect(codes(rank(units))).toEqual(['MAY_COMMEND_WITHIN'])
  expect(shown(units).slice(3)).toEqual(['S 4 false false', 'T 4 false false'])
})

describe('what it refuses', () => {
  const tied = [
    unit('P', '101'),
    unit('R', '95.2'),
    unit('S', '95.2'),
    unit('Z', '95.2', '5', { type: 'economicZone' }),
  ]
  test.each<[string, object, string[]]>([
    ['a unit twice', year([unit('A', '1'), unit('A', '2')]), ['/units/1/unit repeated']],
    [
      'half a tie',
      year([...tied, unit('T', '95.2')], [{ units: ['R', 'S'], reason: '' }]),
      ['/tieDecisions/0/units notOneTie'],
    ],
    ['a whole tie', year(tied, [{ units: ['S', 'R'], reason: '' }]), []],
    [
      'one who is not ranked',
      year(tied, [{ units: ['S', 'R', 'Z'], reason: '' }]),
      ['/tieDecisions/0/units notOneTie'],
    ],
    ['one twice', year(tied, [{ units: ['S', 'S'], reason: '' }]), ['/tieDecisions/0/units notOneTie']],
    ['one who is not there', year(tied, [{ units: ['X', 'Y'], reason: '' }]), ['/tieDecisions/0/units notOneTie']],
    ['parts that are not there', { units: [undefined], tieDecisions: [{ units: ['X', 'Y'] }] }, []],
  ])('%s', (_case, given, expected) => {
    expect(faults(countyAssessmentAnnual, given)).toEqual(expected)
  })

  test('every step is told', () => {
    const { trace } = rank(tied)
    expect(trace.map(({ rule }) => rule)).toEqual([
      'A3.R01',
      'A3.R02',
      'A3.R03',
      'A3.R28',
      'A3.R29',
      'A3.R30',
      'A3.R31',
      'A3.R32',
    ])
    expect(trace[4]!.value).toEqual({ P: 1, R: 2, S: 2, Z: null })
    expect(trace[1]!.value).toEqual({ P: true, R: true, S: true, Z: false })
  })

  const units = fc.array(fc.tuple(fc.nat(130), fc.integer({ min: -10, max: 10 })), { minLength: 1, maxLength: 12 })
  test.prop([units])(
    'three are honoured at most, one criticised at most, none both, and the order given decides nothing',
    (all) => {
      const given = all.map(([points, growth], i) => unit(`U${i}`, String(points), String(growth)))
      const { units: placed } = rank(given).result!
      expect(placed.filter(({ honoured }) => honoured).length).toBeLessThanOrEqual(3)
      expect(placed.filter(({ criticised }) => criticised).length).toBeLessThanOrEqual(1)
      expect(placed.filter(({ honoured, criticised }) => honoured && criticised)).toEqual([])
      expect(rank(given.toReversed()).result!.units).toEqual(placed)
    },
  )
})
