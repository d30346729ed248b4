import { describe, expect, test } from 'vitest'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'

const app = testApp()
const inChinese = { 'accept-language': 'zh-CN' }
const inEnglish = { 'accept-language': 'en' }

const SPOKEN = [
  '/',
  '/v1',
  '/v1/policies',
  '/v1/policies/star-enterprise',
  '/v1/calculators',
  '/v1/calculators/star-enterprise-score',
  '/v1/calculators/star-enterprise-ranking',
  '/v1/policies/land-acceptance/provisions',
  '/v1/provisions?q=parking',
  '/v1/measures?due=2021-12-31',
  '/v1/units',
  '/v1/departments',
  '/v1/facts?limit=5',
  '/v1/facts/revenueFen',
  '/v1/figures',
  '/v1/gazettes',
  '/v1/gazettes/2021-1',
  '/v1/parameters?asOf=2021-06-30',
  '/v1/parameters/star-enterprise.revenue-floor',
  '/v1/changes',
  '/problems',
  '/problems/invalid-input',
]

const FILES = ['/openapi.json', '/docs/start.js', '/v1/open-data', '/v1/open-data.json', '/v1/open-data/units.csv']

describe.each([...SPOKEN, ...FILES])('GET %s', (path) => {
  test('may be cached for a while, and carries a strong ETag that stays', async () => {
    const [first, second] = [await ask(app, 'GET', path), await ask(app, 'GET', path)]
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    expect(first.headers.get('etag')).toMatch(/^"[^"]+"$/)
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  test('is not sent again to who has it', async () => {
    const etag = (await ask(app, 'GET', path)).headers.get('etag')!
    for (const condition of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const received = await ask(app, 'GET', path, { headers: { 'if-none-match': condition } })
      expect([condition, received.status, received.text]).toEqual([condition, 304, ''])
      expect(received.headers.get('etag')).toBe(etag)
      expect(received.headers.get('cache-control')).toMatch(/^public/)
      expect(received.headers.get('vary')).toMatch(/Accept-Language/i)
    }
  })

  test('is sent to who has something else', async () => {
    const { status } = await ask(app, 'GET', path, { headers: { 'if-none-match': '"other"' } })
    expect(status).toBe(200)
  })
})

test.each(SPOKEN)('%s has an ETag for each language', async (path) => {
  const [zh, en] = [
    await ask(app, 'GET', path, { headers: inChinese }),
    await ask(app, 'GET', path, { headers: inEnglish }),
  ]
  expect(zh.headers.get('etag')).not.toBe(en.headers.get('etag'))
  const crossed = await ask(app, 'GET', path, { headers: { ...inEnglish, 'if-none-match': zh.headers.get('etag')! } })
  expect([crossed.status, crossed.body]).toEqual([200, en.body])
})

test('a condition does not turn a missing thing into an unchanged one', async () => {
  const { status } = await ask(app, 'GET', '/v1/policies/nope', { headers: { 'if-none-match': '*' } })
  expect(status).toBe(404)
})

test('health is never cached', async () => {
  expect((await ask(app, 'GET', '/health')).headers.get('cache-control')).toBe('no-store')
})
