import { describe, expect, test } from 'vitest'
import { itemsOf, read, refusalOf } from './reading.ts'

const LISTS = [
  'policies',
  'calculators',
  'measures',
  'units',
  'departments',
  'facts',
  'figures',
  'gazettes',
  'parameters',
  'changes',
]

describe('what a list does not take', () => {
  test.each(LISTS)('/v1/%s refuses unknown parameters', async (list) => {
    expect(await refusalOf(`/v1/${list}?colour=red`)).toEqual([400, 'malformed-request', '/colour'])
  })

  test.each(['units', 'departments', 'policies', 'calculators', 'changes', 'gazettes'])(
    '/v1/%s is short: it has no pages',
    async (list) => {
      expect(await refusalOf(`/v1/${list}?limit=2`)).toEqual([400, 'malformed-request', '/limit'])
    },
  )

  test.each(['/v1/measures?policy=nope', '/v1/parameters?policy=nope', '/v1/provisions?q=a&policy='])(
    '%s: no such policy',
    async (path) => {
      expect(await refusalOf(path)).toEqual([400, 'malformed-request', '/policy'])
    },
  )

  test('no such body', async () => {
    expect(await refusalOf('/v1/measures?unit=nope')).toEqual([400, 'malformed-request', '/unit'])
  })

  test.each(['policies?asOf', 'policies/star-enterprise?asOf', 'parameters?asOf', 'measures?due'])(
    '/v1/%s= wants a day that exists',
    async (path) => {
      const name = path.split('?')[1]
      for (const day of ['', '2021-02-30', 'today', '20210630']) {
        expect(await refusalOf(`/v1/${path}=${day}`)).toEqual([400, 'malformed-request', `/${name}`])
      }
    },
  )

  test('every fault is named at once', async () => {
    const refusal = await refusalOf('/v1/measures?policy=nope&unit=nope&due=nope&limit=0&colour=red')
    expect(new Set(refusal)).toEqual(
      new Set([400, 'malformed-request', '/policy', '/unit', '/due', '/limit', '/colour']),
    )
  })
})

describe('the search refuses', () => {
  test.each([
    ['no query', ''],
    ['an empty query', '?q='],
    ['a query of spaces', '?q=%20%20'],
    ['a query of marks', `?q=${encodeURIComponent('，。!?')}`],
    ['a query that is too long', `?q=${'停'.repeat(65)}`],
  ])('%s', async (_, query) => {
    expect(await refusalOf(`/v1/provisions${query}`)).toEqual([400, 'malformed-request', '/q'])
  })

  test('nothing that is as long as may be', async () => {
    expect(await itemsOf(`/v1/provisions?q=${'龘'.repeat(64)}`)).toEqual([])
  })
})

describe('pages', () => {
  test.each(['0', '101', '-1', '1.5', 'ten', ''])('limit=%s is none', async (limit) => {
    expect(await refusalOf(`/v1/facts?limit=${limit}`)).toEqual([400, 'malformed-request', '/limit'])
  })

  test('a cursor belongs to its list and its filters', async () => {
    const { next } = await read<{ next: string }>('/v1/parameters?limit=1&policy=star-enterprise')
    const cursor = encodeURIComponent(next)
    for (const path of [
      `/v1/parameters?limit=1&cursor=${cursor}`,
      `/v1/parameters?policy=land-acceptance&cursor=${cursor}`,
      `/v1/facts?cursor=${cursor}`,
      `/v1/facts?cursor=nonsense`,
    ]) {
      expect(await refusalOf(path)).toEqual([400, 'malformed-request', '/cursor'])
    }
    const { items } = await read<{ items: object[] }>(`/v1/parameters?policy=star-enterprise&cursor=${cursor}`)
    expect(items.length).toBeGreaterThan(0)
  })
})

describe('404 for what is not there', () => {
  test.each([
    '/v1/policies/nope/provisions',
    '/v1/facts/nope',
    '/v1/facts/__proto__',
    '/v1/parameters/nope',
    '/v1/gazettes/2020-12',
    '/v1/open-data/nope.csv',
    '/v1/open-data/policies',
    '/v1/open-data/toString',
  ])('%s', async (path) => {
    expect(await refusalOf(path)).toEqual([404, 'not-found'])
  })
})

test('a text that is not printed has no clauses to show, and says so', async () => {
  expect(await refusalOf('/v1/policies/non-residential-purchase/provisions')).toEqual([422, 'text-not-available'])
  expect(await read('/v1/policies/non-residential-purchase')).toMatchObject({
    status: 'textMissing',
    textMissing: expect.stringMatching(/\p{Script=Han}/u),
    calculators: [],
  })
})
