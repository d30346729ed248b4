import { describe, expect, test } from 'vitest'
import { PROBLEMS } from '../../../functions/platform/problem.ts'
import { PUBLIC_URL, testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import { documentedOperations } from '../../http/contract.ts'
import type { Problem } from '../../http/shapes.ts'

const app = testApp()

describe.each(Object.entries(PROBLEMS))('/problems/%s', (slug, { status, title, explanation }) => {
  test.each(['zh', 'en'] as const)('explains itself in %s', async (language) => {
    const received = await ask(app, 'GET', `/problems/${slug}`, { headers: { 'accept-language': language } })
    expect(received.status).toBe(200)
    expect(received.body).toEqual({ slug, status, title: title[language], explanation: explanation[language] })
  })
})

describe('the type of a problem', () => {
  test('resolves: it is the address of its explanation', async () => {
    const { body } = await ask<Problem>(app, 'GET', '/nowhere')
    expect(body.type).toBe(`${PUBLIC_URL}/problems/not-found`)
    expect((await ask(app, 'GET', new URL(body.type).pathname)).status).toBe(200)
  })

  test('is under the address of the request where none is configured', async () => {
    const local = testApp({ publicUrl: null })
    const { body } = await ask<Problem>(local, 'GET', 'http://127.0.0.1:8080/nowhere')
    expect(body.type).toBe('http://127.0.0.1:8080/problems/not-found')
  })
})

test('a problem names where it arose, and the request', async () => {
  const headers = { 'x-request-id': 'my-request-1' }
  const { body } = await ask<Problem>(app, 'GET', '/v1/policies/nope?', { headers })
  expect(body).toMatchObject({ status: 404, instance: '/v1/policies/nope', requestId: 'my-request-1', errors: [] })
})

describe('405 names the methods that an address takes', () => {
  test.each([
    ['PUT', '/health', ['GET', 'HEAD', 'OPTIONS']],
    ['POST', '/v1/policies/star-enterprise', ['GET', 'HEAD', 'OPTIONS']],
    ['DELETE', '/v1/calculators/star-enterprise-score', ['GET', 'HEAD', 'POST', 'OPTIONS']],
    ['PATCH', '/v1/calculators/nope', ['GET', 'HEAD', 'POST', 'OPTIONS']],
  ])('%s %s', async (method, path, allowed) => {
    const { status, headers, body } = await ask<Problem>(app, method, path)
    expect([status, body.type]).toEqual([405, `${PUBLIC_URL}/problems/method-not-allowed`])
    expect(headers.get('allow')!.split(', ').toSorted()).toEqual(allowed.toSorted())
  })
})

describe('404 for what is not there', () => {
  test.each([
    ['GET', '/v1/'],
    ['GET', '/v1/policies/'],
    ['GET', '/v1/policies/nope'],
    ['GET', '/v1/policies/star-enterprise/more'],
    ['GET', '/v1/policies/%E0%A4%A'],
    ['GET', '/v1/policies/__proto__'],
    ['GET', '/v1/calculators/nope'],
    ['GET', '/problems/nope'],
    ['GET', '/problems/toString'],
    ['GET', '/openapiXjson'],
    ['GET', '/docs/nope.js'],
    ['DELETE', '/nowhere'],
  ])('%s %s', async (method, path) => {
    const { status, body } = await ask<Problem>(app, method, path)
    expect([status, body.type]).toEqual([404, `${PUBLIC_URL}/problems/not-found`])
  })
})

describe('400 for query parameters that no operation has', () => {
  const reads = documentedOperations().filter(([method]) => method === 'GET')

  test.each(reads.map(([, path]) => path.replace('{slug}', 'internal')))('GET %s', async (template) => {
    const id = template.includes('policies') ? 'star-enterprise' : 'star-enterprise-score'
    const path = template.replace('{id}', id).replace('{year}', '2021').replace('{creditCode}', '91411700MA0000015N')
    const { status, body } = await ask<Problem>(app, 'GET', `${path}?none=1&a/b=2&__proto__=3`)
    expect([status, body.type]).toEqual([400, `${PUBLIC_URL}/problems/malformed-request`])
    expect(body.errors.map(({ pointer, code }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['/none', 'unknownField'],
        ['/a~1b', 'unknownField'],
      ]),
    )
  })
})

test('the contract documents every operation with its failures', () => {
  for (const [method, path, { responses }] of documentedOperations()) {
    const statuses = Object.keys(responses)
    expect([method, path, statuses]).toEqual([method, path, expect.arrayContaining(['200', '400', '500'])])
    if (path.includes('{')) expect([path, statuses]).toEqual([path, expect.arrayContaining(['404'])])
    if (method === 'POST') expect([path, statuses]).toEqual([path, expect.arrayContaining(['413', '415', '422'])])
  }
})
