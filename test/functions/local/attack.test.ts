import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_OPEN } from '../../../functions/local/pipelining.ts'
import type { Problem } from '../../http/shapes.ts'
import { addressOf, type Started, start } from './process.ts'

let server: Started
let port: number

beforeAll(async () => {
  const limits = { HEADER_SECONDS: '1', BODY_SECONDS: '2', RATE_LIMIT: '0' }
  server = start({ PORT: '0', HOST: '127.0.0.1', ...limits })
  port = Number(new URL(await addressOf(server)).port)
}, 60_000)

afterAll(() => {
  server.process.kill('SIGKILL')
})

interface Answer {
  readonly status: number
  readonly headers: string
  readonly body: string
  readonly isClosed: boolean
}

/** Writes bytes to the server as they are; what it says until it closes the connection, or for so long. */
function say(bytes: string, { forMs = 6_000, hangUpAfterMs = 0 } = {}): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    const told = (isClosed: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      const [head = '', ...body] = said.split('\r\n\r\n')
      resolve({
        status: Number(head.split(' ')[1]),
        headers: head.toLowerCase(),
        body: body.join('\r\n\r\n'),
        isClosed,
      })
    }
    const timer = setTimeout(() => told(false), forMs)
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => told(true))
    socket.write(bytes)
    if (hangUpAfterMs > 0) setTimeout(() => socket.destroy(), hangUpAfterMs)
  })
}

const CLOSE = 'Host: localhost\r\nConnection: close\r\nAccept-Language: en\r\n'
const POST = `POST /v1/screening HTTP/1.1\r\n${CLOSE}Content-Type: application/json\r\n`

/** The problem in an answer, whose body may be in chunks. */
const problemIn = ({ body }: Answer): Problem => JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1))

describe('what HTTP itself turns away', () => {
  test.each([
    [
      'an address in Chinese',
      `GET /v1/provisions?q=停车 HTTP/1.1\r\n${CLOSE}\r\n`,
      400,
      'malformed-request',
      '/v1/provisions?q=%E5%81%9C%E8%BD%A6',
    ],
    [
      'a path in Chinese',
      `GET /v1/policies/停车 HTTP/1.1\r\n${CLOSE}\r\n`,
      400,
      'malformed-request',
      '/v1/policies/%E5%81%9C%E8%BD%A6',
    ],
    [
      'headers that are too long',
      `GET /health HTTP/1.1\r\n${CLOSE}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
      '16 KiB',
    ],
    [
      'an address that is too long',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${CLOSE}\r\n`,
      431,
      'headers-too-large',
      '16 KiB',
    ],
    [
      'a Host with blanks',
      'GET /health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      400,
      'malformed-request',
      'Host',
    ],
    [
      'a Host with a path',
      'GET /health HTTP/1.1\r\nHost: a/b?c\r\nConnection: close\r\n\r\n',
      400,
      'malformed-request',
      'Host',
    ],
    [
      'an open bracket as Host',
      'GET /health HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n',
      400,
      'malformed-request',
      'Host',
    ],
    ['two Hosts', 'GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400, 'malformed-request', 'Host'],
    ['an address without a slash', `GET health HTTP/1.1\r\n${CLOSE}\r\n`, 400, 'malformed-request', 'begins with /'],
    ['a proxy’s CONNECT', `CONNECT example.org:443 HTTP/1.1\r\n${CLOSE}\r\n`, 400, 'malformed-request', 'no proxy'],
    ['a chunk of no size', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'malformed-request', 'HTTP'],
    ['what is no HTTP', 'hello there\r\n\r\n', 400, 'malformed-request', 'HTTP'],
    ['a header without a name', 'GET /health HTTP/1.1\r\n: x\r\n\r\n', 400, 'malformed-request', 'HTTP'],
    ['two lengths', `${POST}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400, 'malformed-request', 'HTTP'],
    [
      'a length and chunks',
      `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'malformed-request',
      'HTTP',
    ],
  ])('%s: a problem, with what to do', async (_what, bytes, status, slug, told) => {
    const answer = await say(bytes)
    const problem = problemIn(answer)
    expect([answer.status, problem.status]).toEqual([status, status])
    expect(answer.headers).toContain('content-type: application/problem+json')
    expect(answer.headers).toContain(`x-request-id: ${problem.requestId}`)
    expect(problem.type).toBe(`http://127.0.0.1:${port}/problems/${slug}`)
    expect(problem.detail).toContain(told)
    expect(problem.detail).not.toMatch(/HPE_|Parse Error|\.ts\b/)
  })

  test('OPTIONS * is answered by the front door', async () => {
    const { status, headers } = await say(`OPTIONS * HTTP/1.1\r\n${CLOSE}\r\n`)
    expect([status, headers]).toEqual([204, expect.stringContaining('allow: get, head, options')])
  })

  test('what a request expects and nobody knows is passed over', async () => {
    const expecting = `${POST}Expect: the-impossible\r\nContent-Length: 2\r\n\r\n{}`
    const { status, body } = await say(expecting)
    expect([status, (JSON.parse(body) as Problem).status]).toEqual([422, 422])
    expect((await say(`GET /health HTTP/1.1\r\n${CLOSE}Upgrade: h2c\r\n\r\n`)).status).toBe(200)
  })

  test('and none of it is a failure of ours', () => expect(server.said().err).toBe(''))

  test('a request without a Host is answered all the same', async () => {
    expect((await say('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(200)
    expect((await say('GET /health HTTP/1.0\r\n\r\n')).status).toBe(200)
    const { type } = problemIn(await say('GET /nowhere HTTP/1.1\r\nConnection: close\r\n\r\n'))
    expect(type).toBe(`http://127.0.0.1:${port}/problems/not-found`)
  })
})

describe('who is slow', () => {
  test('with the headers: 408, and the connection is closed', async () => {
    const { status, body, isClosed } = await say('GET /health HTTP/1.1\r\nHost: x\r\n')
    expect([status, isClosed, (JSON.parse(body) as Problem).type]).toEqual([
      408,
      true,
      expect.stringMatching(/request-timeout$/),
    ])
  })

  test('with the first line: 408', async () => {
    expect(await say('GET /hea')).toMatchObject({ status: 408, isClosed: true })
  })

  test.each([
    ['whose length is stated', `${POST}Content-Length: 100\r\n\r\n{`],
    ['in chunks', `${POST}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
    ['of lines, where none are read', `${POST.replace('/json', '/x-ndjson')}Content-Length: 100\r\n\r\n{`],
  ])('with a body %s: 408, and the connection is closed', async (_how, bytes) => {
    const { status, body, isClosed } = await say(bytes)
    expect([status, isClosed]).toEqual([408, true])
    expect(body).toContain('request-timeout')
  })

  test('with a stream of lines is waited for', async () => {
    const open = 'POST /v1/calculators/waste-fee/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n'
    const { status, body, isClosed } = await say(`${open}Transfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n`, {
      forMs: 4_000,
    })
    expect([status, isClosed]).toEqual([200, false])
    expect(body).toContain('{"line":1,')
  })

  test('with a body that nobody reads is let go, too', async () => {
    const { status, isClosed } = await say('GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')
    expect([status, isClosed]).toEqual([200, true])
  })

  test('holds nobody else up', async () => {
    const slow = Array.from({ length: 50 }, () => say('GET / HTTP/1.1\r\nX: '))
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    expect((await Promise.all(slow)).every(({ isClosed }) => isClosed)).toBe(true)
  })
})

describe('many requests on one connection, before any reply is read', () => {
  const statuses = async (count: number) => {
    const answer = await say('GET /health HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(count), { forMs: 1_500 })
    const told = `${answer.headers}\r\n\r\n${answer.body}`
    return { told: [...told.matchAll(/http\/1\.1 (\d+)/gi)].map(([, status]) => status), isClosed: answer.isClosed }
  }

  test(`up to ${MOST_OPEN} are answered`, async () => {
    expect(await statuses(MOST_OPEN)).toEqual({ told: Array(MOST_OPEN).fill('200'), isClosed: false })
  })

  test('one more is refused as the last, and nothing behind it is answered', async () => {
    const last = { told: [...Array(MOST_OPEN).fill('200'), '429'], isClosed: true }
    expect(await statuses(MOST_OPEN + 1)).toEqual(last)
    expect(await statuses(900)).toEqual(last)
  })
})

describe('who hangs up', () => {
  test.each([
    ['in the middle of a body', `${POST}Content-Length: 100\r\n\r\n{`],
    ['in the middle of a chunk', `${POST}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n`],
    ['in the middle of the headers', 'POST /v1/screening HTTP/1.1\r\nHost: x\r\n'],
    [
      'in the middle of a stream',
      'POST /v1/calculators/waste-fee/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n',
    ],
    ['before the reply', `GET /openapi.json HTTP/1.1\r\n${CLOSE}\r\n`],
  ])('%s is no failure of ours', async (_when, bytes) => {
    await say(bytes, { hangUpAfterMs: 50 })
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    expect(server.said().err).toBe('')
  })
})

describe('a long piece of work', () => {
  const tariff = {
    tariffId: 't',
    version: 1,
    zone: 'z',
    placement: 'onStreet',
    vehicleClass: 'small',
    effectiveFrom: '2021-01-01',
    approvalDocument: '驻发改收费〔2021〕1号',
    freeMinutes: 0,
    freeMode: 'deduct',
    unitMinutes: 1,
    bands: [{ from: '00:00', to: '24:00', unitPriceFen: 1 }],
  }
  const stay = {
    zone: 'z',
    placement: 'onStreet',
    vehicleClass: 'small',
    enteredAt: '2021-03-01T00:00:00+08:00',
    leftAt: '2021-05-02T00:00:00+08:00',
    tariffs: [tariff],
  }

  test('of 900 stays of 62 days in units of a minute lets others have their turn', async () => {
    const address = `http://127.0.0.1:${port}`
    let longest = 0
    let isDone = false
    const watching = (async () => {
      while (!isDone) {
        const began = performance.now()
        await (await fetch(`${address}/health`)).text()
        longest = Math.max(longest, performance.now() - began)
      }
    })()
    const reply = await fetch(`${address}/v1/calculators/parking-fee-quote/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ situations: Array(900).fill(stay), asOf: '2021-06-30' }),
    })
    const { rows } = (await reply.json()) as { rows: { result: { totalFen: number } }[] }
    isDone = true
    await watching
    expect(new Set(rows.map(({ result }) => result.totalFen))).toEqual(new Set([62 * 1440]))
    expect(longest).toBeLessThan(1_000)
  })
})

// The last ones: they end servers.
describe('a server that is stopped', () => {
  test('ends though a client holds on, once the grace period is over', { timeout: 60_000 }, async () => {
    const other = start({ PORT: '0', HOST: '127.0.0.1', GRACE_SECONDS: '1' })
    const { port: at } = new URL(await addressOf(other))
    const socket = connect(Number(at), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(`${POST}Content-Length: 100\r\n\r\n{`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const began = performance.now()
    other.process.kill('SIGTERM')
    expect(await other.ended).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(other.said().err).toBe('')
  })

  test('answers what has reached it by then', { timeout: 60_000 }, async () => {
    const other = start({ PORT: '0', HOST: '127.0.0.1' })
    const { port: at } = new URL(await addressOf(other))
    const ask = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n'
    const clients = Array.from({ length: 20 }, () => {
      const socket = connect(Number(at), '127.0.0.1')
      const client = { socket, said: '', closed: new Promise<void>((resolve) => socket.on('close', () => resolve())) }
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => {
        client.said += chunk
      })
      socket.write(ask)
      return client
    })
    while (clients.some(({ said }) => !said.endsWith('}'))) await new Promise((resolve) => setTimeout(resolve, 20))
    for (const { socket } of clients) socket.write(ask)
    other.process.kill('SIGTERM')
    await Promise.all(clients.map(({ closed }) => closed))
    for (const { said } of clients) expect(said.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
    expect(await other.ended).toBe(0)
  })
})
