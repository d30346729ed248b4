import { describe, expect, test } from 'vitest'
import { policies } from '../../../domain/catalogue.ts'
import { addMonths, dayNumber, dayOf } from '../../../domain/kit/index.ts'
import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import { itemsOf, read } from './reading.ts'

interface Policy {
  readonly id: string
  readonly status?: string
  readonly inForce: { readonly from: string; readonly to?: string; readonly citation: { readonly article: string } }
}

const statusOf = async (id: string, asOf?: string) =>
  (await read<Policy>(`/v1/policies/${id}${asOf ? `?asOf=${asOf}` : ''}`)).status

const dayBefore = (day: string) => dayOf(dayNumber(day) - 1)
const dayAfter = (day: string) => dayOf(dayNumber(day) + 1)

const PRINTED = policies.filter(({ textMissing }) => !textMissing)

test.each(PRINTED.map(({ id, inForce }) => [id, inForce] as const))(
  '%s: its status follows the day asked for',
  async (id, { from, to }) => {
    expect(await statusOf(id, dayBefore(from))).toBe('notYetInForce')
    expect(await statusOf(id, from)).toBe('inForce')
    expect(await statusOf(id, to ?? addMonths(from, 1200))).toBe('inForce')
    if (to) expect(await statusOf(id, dayAfter(to))).toBe('expired')
  },
)

test('the list tells the status of each on the same day', async () => {
  const [first] = await itemsOf<Policy>('/v1/policies?asOf=2000-01-01')
  expect(first).toMatchObject({ id: 'star-enterprise', status: 'notYetInForce' })
  for (const { id, status } of await itemsOf<Policy>('/v1/policies?asOf=2021-06-30')) {
    expect([id, status]).toEqual([id, await statusOf(id, '2021-06-30')])
  }
})

describe('without a day asked for', () => {
  const DAY_PATHS = ['/v1/policies', '/v1/policies/star-enterprise']
  const { id, inForce } = policies.find(({ inForce: { to } }) => to !== undefined)!
  const at = (now: string, path: string) => ask<Policy>(testApp({ now }), 'GET', path)

  test.each([
    ['expired', `${dayAfter(inForce.to!)}T00:00:00+08:00`],
    ['inForce', `${inForce.to}T23:59:59+08:00`],
    ['notYetInForce', `${dayBefore(inForce.from)}T23:59:59+08:00`],
  ])('a policy is %s at %s', async (status, now) => {
    const { body, headers } = await at(now, `/v1/policies/${id}`)
    expect(body.status).toBe(status)
    expect(headers.get('etag')).toMatch(/^"[^"]+"$/)
  })

  test('its last day ends with another ETag', async () => {
    const etags = [`${inForce.to}T12:00:00+08:00`, `${dayAfter(inForce.to!)}T12:00:00+08:00`].map(async (now) =>
      (await at(now, `/v1/policies/${id}`)).headers.get('etag'),
    )
    const [last, next] = await Promise.all(etags)
    expect(next).not.toBe(last)
  })

  test.each(DAY_PATHS)('%s is not cached beyond midnight in Shanghai', async (path) => {
    for (const [time, seconds] of [
      ['00:00:00', 300],
      ['12:00:00', 300],
      ['23:55:00', 300],
      ['23:55:01', 299],
      ['23:59:59', 1],
    ]) {
      const { headers } = await at(`2021-06-30T${time}+08:00`, path)
      expect([time, headers.get('cache-control')]).toEqual([time, `public, max-age=${seconds}`])
      const again = await ask(testApp({ now: `2021-06-30T${time}+08:00` }), 'GET', path, {
        headers: { 'if-none-match': headers.get('etag')! },
      })
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, `public, max-age=${seconds}`])
    }
  })

  test.each(DAY_PATHS)('%s of a day that was asked for is the same tomorrow', async (path) => {
    const { headers } = await at('2021-06-30T23:59:59+08:00', `${path}?asOf=2021-06-30`)
    expect(headers.get('cache-control')).toBe('public, max-age=300')
  })
})

test('the dates are cited', async () => {
  expect((await read<Policy>('/v1/policies/star-enterprise')).inForce.citation.article).toBe('印发日期')
})
