import { describe, expect, test } from 'vitest'
import { wan } from '../../../../domain/kit/index.ts'
import { countyInnovationRanking as ranking } from '../../../../domain/policies/innovation/county-innovation-ranking.ts'
import { decided, traced } from './case.ts'
import { consequences, publication, ranks, TEN, ties } from './ranking-case.ts'

describe('A5.R31 two publications in a row', () => {
  const interviewed = (...publications: object[]) =>
    consequences({ publications }).publications.map(({ interviews }) => interviews)

  test('a county at places 9 and 8 is interviewed', () => {
    expect(interviewed(publication(2021, 3, 'B2', 'A1', 'C3'), publication(2021, 4, 'A1', 'D4', 'E5'))).toEqual([
      [],
      ['A1'],
    ])
  })

  test('one at places 9, 5 and 10 is not', () => {
    const all = [
      publication(2021, 3, 'B2', 'A1', 'C3'),
      publication(2021, 4, 'D4', 'E5', 'F6'),
      publication(2021, 5, 'G7', 'H8', 'A1'),
    ]
    expect(interviewed(...all)).toEqual([[], [], []])
  })

  test('each further one interviews again, also over the turn of the year', () => {
    const all = [
      publication(2021, 5, 'A1', 'B2', 'C3'),
      publication(2021, 6, 'A1', 'B2', 'D4'),
      publication(2022, 1, 'A1', 'E5', 'F6'),
      publication(2022, 2, 'A1', 'G7', 'F6'),
    ]
    expect(interviewed(...all)).toEqual([[], ['A1', 'B2'], ['A1'], ['A1', 'F6']])
  })

  test('a publication that is left out breaks the row', () => {
    const [third, fifth] = [publication(2021, 3, 'A1', 'B2', 'C3'), publication(2021, 5, 'A1', 'B2', 'C3')]
    expect(interviewed(third, fifth)).toEqual([[], []])
    expect(interviewed(publication(2021, 3, 'A1', 'B2', 'C3'), publication(2022, 4, 'A1', 'B2', 'C3'))).toEqual([
      [],
      [],
    ])
  })

  test('a county that was not ranked before is not interviewed', () => {
    const without = { year: 2021, number: 1, ranks: ranks(...TEN.slice(1)) }
    expect(interviewed(without, publication(2021, 2, 'A1', 'I9', 'J10'))).toEqual([[], ['I9', 'J10']])
  })

  test('a tie across the edge keeps the interview open until it is ordered', () => {
    const first = publication(2021, 1, 'A1', 'B2', 'C3')
    const tied = { year: 2021, number: 2, ranks: ranks('J10', 'I9', 'H8', 'G7', 'F6', 'E5', ['A1', 'D4'], 'B2', 'C3') }
    const open = { publications: [first, tied] }
    expect(consequences(open).publications[1]).toEqual({
      year: 2021,
      number: 2,
      lastPlaces: ['B2', 'C3'],
      interviews: ['B2', 'C3'],
      pending: ['A1'],
    })
    expect(ties(open)).toEqual([['TIE_PENDING', 'A5.R31', 'publication2021n2p7', 7, 8, 'orders']])
    const ordered = (...counties: string[]) => ({
      publications: [first, { ...tied, orders: [{ counties, reason: '会议决定' }] }],
    })
    expect(consequences(ordered('D4', 'A1')).publications[1]).toMatchObject({
      interviews: ['A1', 'B2', 'C3'],
      pending: [],
    })
    expect(consequences(ordered('A1', 'D4')).publications[1]).toMatchObject({ interviews: ['B2', 'C3'], pending: [] })
    expect(ties(ordered('A1', 'D4'))).toEqual([])
  })

  test('ties within the last three, or far from them, settle themselves', () => {
    const tied = {
      year: 2021,
      number: 1,
      ranks: ranks(['A1', 'B2'], 'C3', 'D4', 'E5', 'F6', 'G7', ['H8', 'I9', 'J10']),
    }
    expect(ties({ publications: [tied] })).toEqual([])
    expect(consequences({ publications: [tied] }).publications[0]!.lastPlaces).toEqual(['H8', 'I9', 'J10'])
  })
})

describe('A5.R32 the half-year', () => {
  const half = (order: (string | string[])[], more: object = {}) => ({
    year: 2021,
    half: 2,
    ranks: ranks(...order),
    ...more,
  })

  test('places 8, 9 and 10 of ten: interview, and 100, 150 and 200 万元 less', () => {
    expect(consequences({ halfYears: [half(TEN)] }).halfYears).toEqual([
      {
        year: 2021,
        half: 2,
        interviewed: [
          { county: 'H8', place: 8, deductionFen: wan(100) },
          { county: 'I9', place: 9, deductionFen: wan(150) },
          { county: 'J10', place: 10, deductionFen: wan(200) },
        ],
        deductedFen: wan(450),
      },
    ])
  })

  test('of six counties, the fourth to the sixth', () => {
    const [only] = consequences({ halfYears: [half(TEN.slice(0, 6))] }).halfYears
    expect(only!.interviewed.map(({ county, deductionFen }) => [county, deductionFen])).toEqual([
      ['D4', wan(100)],
      ['E5', wan(150)],
      ['F6', wan(200)],
    ])
  })

  test.each<[(string | string[])[], string[], [number, number]]>([
    [
      ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8', ['I9', 'J10']],
      ['I9', 'J10'],
      [9, 10],
    ],
    [
      ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', ['H8', 'I9'], 'J10'],
      ['H8', 'I9'],
      [8, 9],
    ],
    [
      ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', ['G7', 'H8'], 'I9', 'J10'],
      ['G7', 'H8'],
      [7, 8],
    ],
  ])('%j: the amounts of %j stay open', (order, open, [best, worst]) => {
    const [only] = consequences({ halfYears: [half(order)] }).halfYears
    const pending = only!.interviewed.filter(({ deductionFen }) => deductionFen === null)
    expect(pending).toEqual(open.map((county) => ({ county, place: null, deductionFen: null })))
    expect(only!.deductedFen).toBe(wan(450))
    expect(ties({ halfYears: [half(order)] })).toEqual([
      ['TIE_PENDING', 'A5.R32', `halfYear2021h2p${best}`, best, worst, 'orders'],
    ])
  })

  test('a tie above the last three changes nothing', () => {
    expect(ties({ halfYears: [half([['A1', 'B2'], 'C3', 'D4', 'E5', ['F6', 'G7'], 'H8', 'I9', 'J10'])] })).toEqual([])
  })

  test('an order settles it', () => {
    const order = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8', ['I9', 'J10']]
    const decidedHalf = half(order, { orders: [{ counties: ['J10', 'I9'], reason: '会议决定' }] })
    expect(consequences({ halfYears: [decidedHalf] }).halfYears[0]!.interviewed).toEqual([
      { county: 'H8', place: 8, deductionFen: wan(100) },
      { county: 'J10', place: 9, deductionFen: wan(150) },
      { county: 'I9', place: 10, deductionFen: wan(200) },
    ])
  })
})

describe('A5.R36 the period', () => {
  const half = (year: number) => ({ halfYears: [{ year, half: 1, ranks: ranks(...TEN) }] })

  test.each([
    [2019, 'refused'],
    [2020, 'computed'],
    [2022, 'computed'],
    [2023, 'refused'],
  ])('a ranking of %d: %s', (year, outcome) => {
    expect(decided(ranking, half(year)).outcome).toBe(outcome)
  })

  test('one ranking outside it is enough, and the refusal says so', () => {
    const mixed = { ...half(2022), publications: [publication(2019, 6, 'A1')], annual: undefined }
    const { outcome, result, reasons, requiresReview, trace } = decided(ranking, mixed)
    expect([outcome, result, requiresReview]).toEqual(['refused', undefined, []])
    expect(reasons).toMatchObject([{ code: 'OUTSIDE_PERIOD', rule: 'A5.R36', citation: { article: '第一条' } }])
    expect(trace).toMatchObject([{ rule: 'A5.R36', inputs: { years: [2019, 2022] }, value: false }])
    const annual = { year: 2023, ranks: ranks(...TEN), cityMissedClassCGoal: true }
    expect(decided(ranking, { ...half(2022), annual }).outcome).toBe('refused')
  })
})

describe('what the reader sees', () => {
  const everything = {
    publications: [publication(2021, 1, 'A1', 'B2', 'C3'), publication(2021, 2, 'A1', 'B2', 'C3')],
    halfYears: [{ year: 2021, half: 1, ranks: ranks(...TEN) }],
    annual: { year: 2021, ranks: ranks(...TEN), cityMissedClassCGoal: true },
  }

  test('the trace: a step for each ranking', () => {
    expect(traced(ranking, everything)).toEqual([
      'A5.R36 inPeriod 第一条',
      'A5.R31 publication2021n1 第十条',
      'A5.R31 publication2021n2 第十条',
      'A5.R32 halfYear2021h1 第十条',
      'A5.R33 awards 第十条',
      'A5.R34 deductions 第十条',
    ])
  })

  test('each step shows what went in, what came out, and the figures used', () => {
    const { trace } = decided(ranking, everything)
    expect(trace.map(({ inputs, value, parameters }) => [inputs, value, parameters.map(({ id }) => id)])).toEqual([
      [{ years: [2021] }, true, ['innovation.period']],
      [{ year: 2021, number: 1, lastPlaces: ['A1', 'B2', 'C3'] }, [], ['innovation.ranking-lines']],
      [{ year: 2021, number: 2, lastPlaces: ['A1', 'B2', 'C3'] }, ['A1', 'B2', 'C3'], ['innovation.ranking-lines']],
      [
        { year: 2021, half: 1, counties: ['H8', 'I9', 'J10'] },
        wan(450),
        ['innovation.ranking-lines', 'innovation.half-year-deductions'],
      ],
      [{ year: 2021, counties: ['A1', 'B2', 'C3'] }, wan(4500), ['innovation.annual-awards']],
      [
        { year: 2021, cityMissedClassCGoal: true, counties: ['H8', 'I9', 'J10'] },
        wan(4500),
        ['innovation.ranking-lines', 'innovation.annual-deductions'],
      ],
    ])
  })

  test('a step of amounts shows the most that it can give: what all places together are given', () => {
    const { trace } = decided(ranking, everything)
    expect(trace.map(({ cap }) => cap)).toEqual([null, null, null, wan(450), wan(4500), wan(4500)])
  })

  test('nothing ranked, nothing follows', () => {
    expect(consequences({})).toEqual({ publications: [], halfYears: [], annual: null })
    expect(traced(ranking, {})).toEqual(['A5.R36 inPeriod 第一条'])
  })
})
