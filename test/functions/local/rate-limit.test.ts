import { describe, expect, test } from 'vitest'
import { Counter, clientOf } from '../../../functions/local/rate-limit.ts'
import { addressOf, start } from './process.ts'

describe('who a client is', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (address, client) => expect(clientOf(address)).toBe(client))
})

describe('a window', () => {
  const limit = { requests: 3, windowSeconds: 10 }

  test('counts down, and begins anew when it is over', () => {
    const counter = new Counter(limit)
    const left = [0, 1_000, 2_000, 3_000, 9_999, 10_000].map((now) => counter.count('a', now).left)
    expect(left).toEqual([2, 1, 0, -1, -2, 2])
  })

  test('tells when all is back', () => {
    const counter = new Counter(limit)
    expect([0, 1, 9_001, 10_000].map((now) => counter.count('a', now).seconds)).toEqual([10, 10, 1, 10])
  })

  test('is each client’s own, and forgotten when it is over or there are too many', () => {
    const counter = new Counter(limit)
    expect(counter.count('a', 0).left).toBe(2)
    expect(counter.count('b', 0).left).toBe(2)
    for (let i = 0; i < 20_000; i++) counter.count(`c${i}`, 1)
    expect(counter.count('a', 2).left).toBe(2)
    expect(counter.count('c19999', 2).left).toBe(1)
  })
})

describe('the local server', () => {
  const ask = (address: string) => fetch(`${address}/health`)

  test('tells what is left, and refuses what is too much with a problem', { timeout: 60_000 }, async () => {
    const server = start({ PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '3' })
    const address = await addressOf(server)
    const replies = [await ask(address), await ask(address), await ask(address), await ask(address)]
    const bodies = await Promise.all(replies.map((reply) => reply.json() as Promise<Record<string, unknown>>))
    server.process.kill('SIGKILL')
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    for (const { headers } of replies) expect(headers.get('ratelimit-policy')).toBe('"default";q=3;w=60')
    expect(replies.map(({ headers }) => headers.get('ratelimit')?.replace(/t=\d+/, 't'))).toEqual(
      [2, 1, 0, 0].map((left) => `"default";r=${left};t`),
    )
    const [last] = replies.slice(-1)
    expect(last!.headers.get('content-type')).toBe('application/problem+json')
    expect(last!.headers.get('access-control-allow-origin')).toBe('*')
    expect(Number(last!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(bodies.at(-1)).toMatchObject({ type: `${address}/problems/too-many-requests`, status: 429 })
  })

  test.each([
    ['generous where nothing is said', {}, '"default";q=60000;w=60'],
    ['off by setting', { RATE_LIMIT: '0' }, null],
  ])('is %s', { timeout: 60_000 }, async (_what, settings, policy) => {
    const server = start({ PORT: '0', HOST: '127.0.0.1', ...settings })
    const { headers } = await ask(await addressOf(server))
    server.process.kill('SIGKILL')
    expect([headers.get('ratelimit-policy'), headers.has('ratelimit')]).toEqual([policy, policy !== null])
  })
})
