import { describe, expect, test } from 'vitest'
import { countyInnovationRanking as ranking } from '../../../../domain/policies/innovation/county-innovation-ranking.ts'
import { faults } from '../../decide.ts'

const row = (county: string, rank: number) => ({ county, rank })
const SIX = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6'].map((county, i) => row(county, i + 1))
const TIED = [row('A1', 1), row('B2', 2), row('C3', 2), row('D4', 4), row('E5', 4), row('F6', 4)]

const half = (number: number, ranks: readonly unknown[] = SIX, orders: readonly unknown[] = []) => ({
  year: 2021,
  half: number,
  ranks,
  orders,
})

const inHalf = (ranks: readonly unknown[], ...orders: string[][]) =>
  faults(ranking, {
    halfYears: [
      half(
        1,
        ranks,
        orders.map((counties) => ({ counties, reason: '会议决定' })),
      ),
    ],
  })

describe('A5.R31, A5.R32, A5.R33, A5.R34: faults of one ranking', () => {
  test('there are none in a ranking, with ties or without', () => {
    expect(inHalf(SIX)).toEqual([])
    expect(inHalf(TIED)).toEqual([])
    expect(inHalf(TIED.toReversed(), ['E5', 'D4', 'F6'], ['C3', 'B2'])).toEqual([])
    expect(faults(ranking, {})).toEqual([])
  })

  test('nothing is ranked in it that the register knows as no county or zone', () => {
    expect(inHalf([...SIX, row('FIN', 7), row('JKQ', 8), row('CITY', 9)])).toEqual([
      '/halfYears/0/ranks/6/county notAUnit',
      '/halfYears/0/ranks/8/county notAUnit',
    ])
  })

  test('a county stands in it once', () => {
    expect(inHalf([...SIX, row('A1', 7), row('B2', 8)])).toEqual([
      '/halfYears/0/ranks/6/county namedTwice',
      '/halfYears/0/ranks/7/county namedTwice',
    ])
  })

  test.each<[number[], number[]]>([
    [[1, 2, 3, 4, 5, 7], [5]],
    [
      [2, 3, 4, 5, 6, 7],
      [0, 1, 2, 3, 4, 5],
    ],
    [[1, 1, 2, 4, 5, 6], [2]],
    [[1, 2, 2, 3, 5, 6], [3]],
  ])('ranks %j do not run on at %j', (ranks, at) => {
    const rows = ranks.map((rank, i) => row(SIX[i]!.county, rank))
    expect(inHalf(rows)).toEqual(at.map((i) => `/halfYears/0/ranks/${i}/rank notARanking`))
  })

  test.each<[string[]]>([
    [['B2', 'A1']],
    [['D4', 'E5']],
    [['B2', 'B2']],
    [['B2', 'C3', 'D4']],
    [['X1', 'Y2']],
    [['E5', 'D4', 'D4']],
  ])('an order %j that is not exactly one tie', (order) => {
    expect(inHalf(TIED, order)).toEqual(['/halfYears/0/orders/0/counties notOneTie'])
  })

  test('one tie has one order', () => {
    expect(inHalf(TIED, ['B2', 'C3'], ['D4', 'E5', 'F6'], ['C3', 'B2'])).toEqual([
      '/halfYears/0/orders/2/counties decidedTwice',
    ])
  })

  test('the year and every publication are looked at likewise', () => {
    const twice = [...SIX, row('A1', 7)]
    expect(
      faults(ranking, {
        annual: { year: 2021, cityMissedClassCGoal: true, ranks: twice, orders: [] },
        publications: [
          { year: 2021, number: 1, ranks: SIX, orders: [] },
          { year: 2021, number: 2, ranks: twice, orders: [] },
        ],
      }),
    ).toEqual(['/publications/1/ranks/6/county namedTwice', '/annual/ranks/6/county namedTwice'])
  })

  test('what is malformed elsewhere is passed over', () => {
    expect(inHalf([undefined, ...SIX.slice(1)])).toEqual([])
    expect(inHalf([{ county: 'A1' }, ...SIX.slice(1)], ['B2', 'C3'])).toEqual([])
    expect(inHalf([{ rank: 1 }, row('A1', 2), row('A1', 3)])).toEqual(['/halfYears/0/ranks/2/county namedTwice'])
    expect(faults(ranking, { halfYears: [undefined, half(1), { year: 2021 }], publications: undefined })).toEqual([])
    expect(
      faults(ranking, { halfYears: [half(1, TIED, [undefined, { reason: '无' }, { counties: ['B2', undefined] }])] }),
    ).toEqual([])
  })
})

describe('A5.R31, A5.R32: rankings in the order of their time', () => {
  const publication = (year: number, number: number) => ({ year, number, ranks: SIX, orders: [] })

  test.each<[[number, number][], number[]]>([
    [
      [
        [2021, 1],
        [2021, 2],
        [2022, 1],
      ],
      [],
    ],
    [
      [
        [2021, 6],
        [2022, 1],
      ],
      [],
    ],
    [
      [
        [2021, 2],
        [2021, 2],
      ],
      [1],
    ],
    [
      [
        [2021, 2],
        [2021, 1],
      ],
      [1],
    ],
    [
      [
        [2022, 1],
        [2021, 6],
      ],
      [1],
    ],
  ])('publications %j: out of order at %j', (dates, at) => {
    const publications = dates.map(([year, number]) => publication(year, number))
    expect(faults(ranking, { publications })).toEqual(at.map((i) => `/publications/${i} outOfOrder`))
  })

  test('half-years', () => {
    expect(faults(ranking, { halfYears: [half(1), half(2), { ...half(1), year: 2022 }] })).toEqual([])
    expect(faults(ranking, { halfYears: [half(2), half(1), half(1)] })).toEqual([
      '/halfYears/1 outOfOrder',
      '/halfYears/2 outOfOrder',
    ])
  })
})

describe('A5.R31, A5.R32, A5.R33: the schema', () => {
  const accepts = (situation: unknown) => ranking.situation.safeParse(situation).success
  const counted = (count: number) => Array.from({ length: count }, (_, i) => row(`C${i + 10}`, i + 1))

  test.each([
    [5, false],
    [6, true],
    [30, true],
    [31, false],
  ])('%d counties: %s', (count, may) => {
    expect(accepts({ halfYears: [half(1, counted(count))] })).toBe(may)
  })

  test.each([
    [{ publications: [{ year: 2021, number: 6, ranks: SIX }] }, true],
    [{ publications: [{ year: 2021, number: 7, ranks: SIX }] }, false],
    [{ publications: [{ year: 2021, number: 0, ranks: SIX }] }, false],
    [{ halfYears: [half(2)] }, true],
    [{ halfYears: [half(3)] }, false],
    [{ annual: { year: 2021, ranks: SIX } }, false],
    [{ annual: { year: 2021, ranks: SIX, cityMissedClassCGoal: false } }, true],
    [{ annual: { year: 2021, ranks: [row('a1', 1), ...SIX.slice(1)], cityMissedClassCGoal: false } }, false],
    [{ halfYears: [half(1, SIX, [{ counties: ['A1', 'B2'], reason: '' }])] }, false],
    [{ halfYears: [half(1, SIX, [{ counties: ['A1'], reason: '定' }])] }, false],
  ])('%j: %s', (situation, may) => {
    expect(accepts(situation)).toBe(may)
  })
})
