import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { faultsIn, refused } from '../../http/calculate.ts'
import { FIRM, firmWithout } from '../../http/situations.ts'

const app = testApp()
const SCORE = 'star-enterprise-score'
const faults = (change: object, rest: object = {}) =>
  faultsIn(app, SCORE, { situation: { ...FIRM, ...change }, ...rest })

describe('one wrong fact is one fault, at its own place', () => {
  test.each<[what: string, fact: string, value: unknown, code: string]>([
    ['an amount in 亿元 with a fraction', 'revenueFen', 62.5, 'wrongType'],
    ['an amount with its unit', 'revenueFen', '62亿元', 'wrongType'],
    ['an amount as a string', 'revenueFen', '620000000000', 'wrongType'],
    ['a negative amount', 'revenueFen', -1, 'tooSmall'],
    ['an amount above all bounds', 'revenueFen', 100_000_000_000_001, 'tooBig'],
    ['an amount beyond exact integers', 'taxFen', 2 ** 53, 'tooBig'],
    ['a huge amount', 'taxFen', 1e300, 'tooBig'],
    ['a huge refund', 'taxPriorFen', -100_000_000_000_001, 'tooSmall'],
    ['no amount', 'taxFen', null, 'wrongType'],
    ['a list for an amount', 'taxFen', [1], 'wrongType'],
    ['half a patent', 'validOtherPatents', 0.5, 'wrongType'],
    ['a head-count below zero', 'employees', -1, 'tooSmall'],
    ['more employees than people', 'employees', 10_000_001, 'tooBig'],
    ['points as a number', 'reviewerQualityPoints', 4, 'wrongType'],
    ['more points than the item has', 'reviewerQualityPoints', '7.01', 'outOfBounds'],
    ['points below zero', 'reviewerQualityPoints', '-1', 'wrongFormat'],
    ['points with three places', 'reviewerQualityPoints', '1.234', 'wrongFormat'],
    ['points in words', 'reviewerQualityPoints', '四', 'wrongFormat'],
    ['points as NaN', 'reviewerGrowthPoints', 'NaN', 'wrongFormat'],
    ['a yes in words', 'isHighTech', 'true', 'wrongType'],
    ['a yes as a number', 'isHighTech', 1, 'wrongType'],
    ['an unknown grade', 'taxCreditGrade', 'C', 'notAnOption'],
    ['a grade in lower case', 'taxCreditGrade', 'a', 'notAnOption'],
    ['a grade that every object has', 'taxCreditGrade', 'constructor', 'notAnOption'],
    ['one code for a list', 'standards', 'national', 'wrongType'],
    ['a code twice', 'standards', ['national', 'national'], 'repeated'],
    ['a bad check symbol', 'creditCode', '91411700MA0000015P', 'wrongCheckSymbol'],
    ['a lower-case credit code', 'creditCode', '91411700ma0000015n', 'wrongFormat'],
    ['a credit code with a letter it never has', 'creditCode', '91411700MAI0000019', 'wrongFormat'],
    ['a short credit code', 'creditCode', '91411700MA0000015', 'wrongFormat'],
    ['a long credit code', 'creditCode', '91411700MA0000015N0', 'wrongFormat'],
    ['a credit code that ends in a new line', 'creditCode', '91411700MA0000015N\n', 'wrongFormat'],
    ['an unknown field', 'revenueYi', 62, 'unknownField'],
    ['an unknown field with a slash', 'a/b', 1, 'unknownField'],
    ['a field named constructor', 'constructor', { prototype: 1 }, 'unknownField'],
    ['a field named toString', 'toString', 1, 'unknownField'],
  ])('%s', async (_what, fact, value, code) => {
    expect(await faults({ [fact]: value })).toEqual([[`/situation/${fact.replaceAll('/', '~1')}`, code]])
  })

  test('an unknown code among known ones is pointed at by its place', async () => {
    expect(await faults({ standards: ['national', 'galactic'] })).toEqual([['/situation/standards/1', 'notAnOption']])
  })

  test.each(['revenueFen', 'taxCreditGrade', 'listings', 'isHighTech'] as const)('%s missing', async (name) => {
    const found = await faultsIn(app, SCORE, { situation: firmWithout(name) })
    expect(found).toEqual([[`/situation/${name}`, 'required']])
  })
})

describe('facts that contradict each other', () => {
  test('more new products sold than products', async () => {
    expect(await faults({ newProductRevenueFen: 2, totalSalesRevenueFen: 1 })).toEqual([
      ['/situation/newProductRevenueFen', 'moreThanTotal'],
    ])
  })

  test('points without evidence (A1.R08, R09), both told', async () => {
    expect(await faults({ qualityHonours: [], standards: [] })).toEqual([
      ['/situation/reviewerQualityPoints', 'withoutEvidence'],
      ['/situation/reviewerStandardPoints', 'withoutEvidence'],
    ])
  })

  test('are told beside malformed ones, and beside a wrong date', async () => {
    const change = { qualityHonours: [], newProductRevenueFen: 2, totalSalesRevenueFen: 1, taxFen: '3600', x: 0 }
    expect(await faults(change, { asOf: '2020-12-30', y: 0 })).toEqual([
      ['/situation/taxFen', 'wrongType'],
      ['/situation/x', 'unknownField'],
      ['/y', 'unknownField'],
      ['/asOf', 'notInForce'],
      ['/situation/newProductRevenueFen', 'moreThanTotal'],
      ['/situation/reviewerQualityPoints', 'withoutEvidence'],
    ])
  })

  test('are not made up from facts that are malformed themselves', async () => {
    expect(await faults({ newProductRevenueFen: 2, totalSalesRevenueFen: '1' })).toEqual([
      ['/situation/totalSalesRevenueFen', 'wrongType'],
    ])
  })
})

describe('the date', () => {
  test.each([
    ['2020-12-30', 'notInForce'],
    ['0001-01-01', 'notInForce'],
    ['2021-02-29', 'wrongFormat'],
    ['2021-13-01', 'wrongFormat'],
    ['2021-6-30', 'wrongFormat'],
    ['20210630', 'wrongFormat'],
    ['2021-06-30T00:00:00Z', 'wrongFormat'],
    ['2021年6月30日', 'wrongFormat'],
    ['', 'wrongFormat'],
    [20210630, 'wrongType'],
    [null, 'wrongType'],
  ])('%j is refused: %s', async (asOf, code) => {
    expect(await faultsIn(app, SCORE, { asOf, situation: FIRM })).toEqual([['/asOf', code]])
  })
})

describe('open slots', () => {
  test.each<[slot: string, value: unknown, code: string]>([
    ['star-enterprise.new-product-second-tier', 30, 'wrongType'],
    ['star-enterprise.new-product-second-tier', '0', 'outOfBounds'],
    ['star-enterprise.new-product-second-tier', '50', 'outOfBounds'],
    ['star-enterprise.new-product-second-tier', '30%', 'wrongFormat'],
    ['star-enterprise.listing-accumulation', 'average', 'notAnOption'],
    ['star-enterprise.revenue-floor', 1, 'unknownField'],
  ])('%s as %j: %s', async (slot, value, code) => {
    expect(await faults({}, { slots: { [slot]: value } })).toEqual([[`/slots/${slot}`, code]])
  })
})

test.each([[null], [[]], ['text'], [3], [true]])('a body of %j is one fault at the root', async (body) => {
  expect(await faultsIn(app, SCORE, body)).toEqual([['', 'wrongType']])
})

test('a body without a situation, or with one that is no object', async () => {
  expect(await faultsIn(app, SCORE, {})).toEqual([['/situation', 'required']])
  expect(await faultsIn(app, SCORE, { situation: [] })).toEqual([['/situation', 'wrongType']])
})

test('every fault is put into words in the language of the caller', async () => {
  const json = {
    asOf: 'x',
    situation: { ...FIRM, taxFen: -1, isHighTech: 1, standards: [], taxCreditGrade: 'C', z: 1 },
  }
  const [zh, en] = await Promise.all(
    ['zh-CN', 'en'].map((language) => refused(app, SCORE, { json, headers: { 'accept-language': language } })),
  )
  expect(zh!.body.errors.map(({ pointer }) => pointer)).toEqual(en!.body.errors.map(({ pointer }) => pointer))
  for (const { detail } of [...zh!.body.errors, { detail: zh!.body.title }]) expect(detail).toMatch(/\p{Script=Han}/u)
  for (const { detail } of [...en!.body.errors, { detail: en!.body.title }]) expect(detail).toMatch(/^[ -~]+$/)
})
