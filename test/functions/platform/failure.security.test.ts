import { HTTPException } from 'hono/http-exception'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { route } from '../../../functions/platform/operation.ts'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'

const SECRET = 'table people at 10.0.0.7 refused key AKIA'

/** An app of one route whose handler fails in this way. */
function failing(fail: () => never) {
  const told: { requestId: string; instance: string; error: unknown }[] = []
  const operation = {
    id: 'fail',
    method: 'post' as const,
    path: '/fail/{id}',
    tag: 'test',
    summary: 'Fails',
    params: z.strictObject({ id: z.string() }),
    replies: {},
    problems: [],
  }
  return { app: testApp({ routes: [route(operation, fail)], onFailure: (failure) => told.push(failure) }), told }
}

describe('a handler that fails', () => {
  test.each<[what: string, thrown: Error]>([
    ['an error', new Error(SECRET)],
    ['an error with a cause', new Error('outer', { cause: new TypeError(SECRET) })],
    ['an error of the framework', new HTTPException(418, { message: SECRET })],
    ['an error that brings a reply of its own', new HTTPException(418, { res: new Response(SECRET) })],
  ])('with %s is an internal error without a word of it', async (_what, thrown) => {
    const { app, told } = failing(() => {
      throw thrown
    })
    const { status, text, body, headers } = await ask<Problem>(app, 'POST', '/fail/7')
    expect(status).toBe(500)
    expect(body).toMatchObject({ type: expect.stringMatching(/\/problems\/internal$/), status: 500, errors: [] })
    expect(text).not.toMatch(/AKIA|10\.0\.0\.7|outer|Error:|\bat .*:\d+/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(told).toEqual([{ requestId: body.requestId, instance: '/fail/7', error: thrown }])
  })

  test('is told under the id that the caller gave', async () => {
    const { app, told } = failing(() => {
      throw new Error(SECRET)
    })
    await ask(app, 'POST', '/fail/7', { headers: { 'x-request-id': 'caller-0001', 'accept-language': 'en' } })
    expect(told.map(({ requestId }) => requestId)).toEqual(['caller-0001'])
  })
})

test('a fault of the caller is no failure: nobody is told', async () => {
  const told: unknown[] = []
  const app = testApp({ onFailure: (failure) => told.push(failure) })
  await ask(app, 'GET', '/nowhere')
  await ask(app, 'POST', '/v1/calculators/star-enterprise-score', { raw: '{' })
  await ask(app, 'POST', '/v1/calculators/star-enterprise-score', { json: {} })
  expect(told).toEqual([])
})

test('the explanation of a 500 asks to quote the request id, and the reply holds it', async () => {
  const { app } = failing(() => {
    throw new Error(SECRET)
  })
  const { body } = await ask<Problem>(app, 'POST', '/fail/7', { headers: { 'accept-language': 'en' } })
  expect(body.detail).toContain('requestId')
  expect(body.requestId).toMatch(/^[\w-]{8,64}$/)
})
