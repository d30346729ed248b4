import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { faultsIn, refused } from '../../http/calculate.ts'
import { codeOf, firmsWith, type RankingFirm } from '../../http/situations.ts'

const app = testApp()
const RANKING = 'star-enterprise-ranking'
const situationOf = (firms: readonly RankingFirm[], ...orders: string[][]) => ({
  assessmentYear: 2020,
  firms,
  tieDecisions: orders.map((creditCodes) => ({ creditCodes, reason: '纳税额较高' })),
})
const faults = (firms: readonly RankingFirm[], ...orders: string[][]) =>
  faultsIn(app, RANKING, { situation: situationOf(firms, ...orders) })

/** Firms 1 to 3 share 90 points, 4 and 5 share 80, firm 6 stands alone. */
const firms = firmsWith(['90', '90', '90.00', '80', '80', '70'])
const codes = (...numbers: number[]) => numbers.map(codeOf)

describe('A1.R34: a firm is rated once a year', () => {
  test('a firm named twice is refused where it is named again', async () => {
    expect(await faults([...firms, firms[1]!, firms[5]!])).toEqual([
      ['/situation/firms/6/creditCode', 'ratedTwice'],
      ['/situation/firms/7/creditCode', 'ratedTwice'],
    ])
  })

  test('a second entry is none the better for leaving the pool', async () => {
    expect(await faults([...firms, { ...firms[0]!, standing: 'disqualified' }])).toEqual([
      ['/situation/firms/6/creditCode', 'ratedTwice'],
    ])
  })
})

describe('A1.R30: a tie decision names every firm of one tie, each once', () => {
  const notOneTie = (...at: number[]) => at.map((i) => [`/situation/tieDecisions/${i}/creditCodes`, 'notOneTie'])

  test.each([
    ['a firm of the tie is missing', codes(1, 2)],
    ['a firm of another total is named', codes(1, 2, 3, 6)],
    ['two ties are thrown together', codes(1, 2, 3, 4, 5)],
    ['a firm is named twice', codes(1, 2, 3, 3)],
    ['a firm twice in place of another', codes(1, 2, 2)],
    ['nobody of that code is ranked', codes(98, 99)],
  ])('%s', async (_what, order) => {
    expect(await faults(firms, order)).toEqual(notOneTie(0))
  })

  test('every wrong decision is told, a right one among them is not', async () => {
    expect(await faults(firms, codes(1, 2), codes(5, 4), codes(6, 1))).toEqual(notOneTie(0, 2))
  })

  test('a firm that left the pool is no part of a tie', async () => {
    const out = firms.map((firm, i) => (i === 4 ? { ...firm, standing: 'outOfScope' } : firm))
    expect(await faults(out, codes(4, 5))).toEqual(notOneTie(0))
  })

  test('one tie is decided once: a second order for it is refused', async () => {
    const found = await faults(firms, codes(4, 5), codes(5, 4))
    expect(found.map(([pointer]) => pointer)).toEqual(['/situation/tieDecisions/1/creditCodes'])
  })

  test('a decision without a reason, or of a single firm, is refused', async () => {
    const situation = situationOf(firms)
    const wrong = [{ creditCodes: codes(6) }, { creditCodes: codes(4, 5), reason: '' }]
    expect(await faultsIn(app, RANKING, { situation: { ...situation, tieDecisions: wrong } })).toEqual([
      ['/situation/tieDecisions/0/creditCodes', 'tooFew'],
      ['/situation/tieDecisions/0/reason', 'required'],
      ['/situation/tieDecisions/1/reason', 'tooSmall'],
    ])
  })
})

describe('A1.R30: what cannot be ranked', () => {
  test.each([
    ['110.01', 'outOfBounds'],
    ['-1', 'wrongFormat'],
    ['90.123', 'wrongFormat'],
    ['09', 'wrongFormat'],
    ['９０', 'wrongFormat'],
    ['90 分', 'wrongFormat'],
    ['NaN', 'wrongFormat'],
  ])('a total of %s is refused: %s', async (totalPoints, code) => {
    expect(await faults([{ creditCode: codeOf(1), totalPoints }])).toEqual([['/situation/firms/0/totalPoints', code]])
  })

  test('nobody at all is refused', async () => {
    expect(await faults([])).toEqual([['/situation/firms', 'tooFew']])
  })

  test('more than 10,000 firms are refused', async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ creditCode: codeOf(i), totalPoints: '1' }))
    expect(await faults(many)).toEqual([['/situation/firms', 'tooMany']])
  })

  test('an eligible firm without its total is refused', async () => {
    expect(await faults([{ creditCode: codeOf(1) }])).toEqual([['/situation/firms/0/totalPoints', 'required']])
  })

  test.each([2019, 2101, 2020.5])('a year of %s is refused', async (assessmentYear) => {
    const [fault] = await faultsIn(app, RANKING, { situation: { assessmentYear, firms } })
    expect(fault![0]).toBe('/situation/assessmentYear')
  })

  test('open slots of the score are none of the ranking', async () => {
    const slots = { 'star-enterprise.listing-accumulation': 'sum' }
    expect(await faultsIn(app, RANKING, { situation: situationOf(firms), slots })).toEqual([['/slots', 'unknownField']])
  })
})

describe('faults between firms are told beside faults elsewhere, and none is made up', () => {
  test('a wrong date beside a firm that is named twice', async () => {
    const body = { asOf: '2021-02-30', situation: situationOf([...firms, firms[0]!]) }
    expect(await faultsIn(app, RANKING, body)).toEqual([
      ['/asOf', 'wrongFormat'],
      ['/situation/firms/6/creditCode', 'ratedTwice'],
    ])
  })

  test('a wrong date does not make a right decision wrong', async () => {
    const body = { asOf: '2021-02-30', situation: situationOf(firms, codes(5, 4)) }
    expect(await faultsIn(app, RANKING, body)).toEqual([['/asOf', 'wrongFormat']])
  })

  test('a wrong year does not hide a firm without its total', async () => {
    const body = { situation: { assessmentYear: 1999, firms: [{ creditCode: codeOf(1) }] } }
    expect(await faultsIn(app, RANKING, body)).toEqual([
      ['/situation/assessmentYear', 'tooSmall'],
      ['/situation/firms/0/totalPoints', 'required'],
    ])
  })

  test('one malformed firm does not make a right decision wrong', async () => {
    const malformed = [...firms, { creditCode: codeOf(7), totalPoints: 'many' }]
    expect(await faults(malformed, codes(5, 4))).toEqual([['/situation/firms/6/totalPoints', 'wrongFormat']])
  })

  test('one malformed firm does not hide another one that is named twice', async () => {
    const malformed = [{ creditCode: codeOf(7), totalPoints: 'many' }, ...firms, firms[0]!]
    expect(await faults(malformed)).toEqual([
      ['/situation/firms/0/totalPoints', 'wrongFormat'],
      ['/situation/firms/7/creditCode', 'ratedTwice'],
    ])
  })

  test('one malformed decision does not make another one wrong', async () => {
    const situation = { ...situationOf(firms), tieDecisions: [{ creditCodes: codes(4, 5), reason: '抽签' }, {}] }
    expect(await faultsIn(app, RANKING, { situation })).toEqual([
      ['/situation/tieDecisions/1/creditCodes', 'required'],
      ['/situation/tieDecisions/1/reason', 'required'],
    ])
  })

  test('each is put into words in both languages', async () => {
    const json = { situation: situationOf([...firms, firms[0]!], codes(1, 2)) }
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((language) => refused(app, RANKING, { json, headers: { 'accept-language': language } })),
    )
    expect(zh!.body.errors.every(({ detail }) => /\p{Script=Han}/u.test(detail))).toBe(true)
    expect(en!.body.errors.some(({ detail }) => /\p{Script=Han}/u.test(detail))).toBe(false)
  })
})
