import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { text } from '../../domain/kit/index.ts'
import { bareProblem } from '../platform/bare-problem.ts'
import type { Config } from './config.ts'
import { MOST_OPEN, pipelining } from './pipelining.ts'
import { refuse, turnAway, WRONG_ADDRESS } from './turn-away.ts'

/** A server that listens. */
export interface Listening {
  readonly url: string
  /** Takes no more requests and answers the open ones; what is still open after a grace period is cut off. */
  readonly close: () => Promise<void>
}

type Fetch = Parameters<typeof getRequestListener>[0]

/** Who says nothing for so long in the middle of a request or a reply is gone. */
const IDLE_MS = 60_000
/** How often headers that are late are looked for. */
const LOOK_EVERY_MS = 1_000

/**
 * Listens for HTTP. Headers have to arrive within some time, and so has a body; a stream of lines may take as long as it goes on.
 *
 * @throws the listening error (EADDRINUSE, EACCES …)
 */
export function listen(fetch: Fetch, config: Config): Promise<Listening> {
  const { HOST, PORT } = config
  const addressOf = (port: number) => `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
  const publicUrl = (): string => config.PUBLIC_URL ?? addressOf((server.address() as AddressInfo).port)
  const malformed = (header?: (name: string) => string | undefined) =>
    bareProblem('malformed-request', { publicUrl: publicUrl(), detail: WRONG_ADDRESS, ...(header ? { header } : {}) })
  const answer = getRequestListener(fetch, { hostname: HOST, errorHandler: () => malformed() })
  const isOneTooMany = pipelining()
  const take = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { headers } = incoming
    const header = (name: string) => [headers[name]].flat()[0]
    const place = isOneTooMany(incoming, outgoing)
    if (place === 'dropped') return
    if (place === 'refused') {
      const instance = incoming.url?.split('?')[0] ?? ''
      const told = { instance, header, publicUrl: publicUrl(), detail: TOO_MANY_AT_ONCE, retryAfter: 1 }
      return void lastWord(outgoing, bareProblem('too-many-requests', told))
    }
    limitBody(incoming, outgoing, config.BODY_SECONDS * 1000, publicUrl)
    if ((incoming.headersDistinct.host ?? []).length > 1) return void lastWord(outgoing, malformed(header))
    // Who names no host is told of addresses that lead here.
    headers.host ||= new URL(publicUrl()).host
    // OPTIONS * asks about the server as a whole: its front door answers.
    if (incoming.method === 'OPTIONS' && incoming.url === '*') incoming.url = '/'
    void answer(incoming, outgoing)
  }
  const server = createServer(
    {
      headersTimeout: config.HEADER_SECONDS * 1000,
      // Of the whole request, streams included: bodies have a time limit of their own.
      requestTimeout: 0,
      connectionsCheckingInterval: LOOK_EVERY_MS,
      requireHostHeader: false,
    },
    take,
  )
  // What nobody listens for, Node would answer without a body, or not at all.
  server.on('checkExpectation', take)
  server.on('connect', ({ headers }, socket) =>
    refuse(socket, 'malformed-request', publicUrl(), { headers, detail: NO_PROXY }),
  )
  server.on('clientError', (error, socket) => turnAway(error, socket, publicUrl()))
  server.setTimeout(IDLE_MS)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => {
      const url = addressOf((server.address() as AddressInfo).port)
      resolve({ url, close: () => closed(server, config.GRACE_SECONDS * 1000) })
    })
  })
}

const NO_PROXY = text('这不是代理服务：请直接请求本站的地址', 'this is no proxy: ask for an address of this service')

const TOO_MANY_AT_ONCE = text(
  `一个连接上最多同时等待 ${MOST_OPEN} 个请求：请收到答复后再发，或另开连接`,
  `at most ${MOST_OPEN} requests of one connection may wait at once: send more when some are answered, or by another connection`,
)

/**
 * Cuts off a body that does not arrive in time; not one that is being answered already, as a stream of lines is. Once it has
 * been answered, the rest has as much time again: nobody reads it.
 */
function limitBody(incoming: IncomingMessage, outgoing: ServerResponse, mostMs: number, publicUrl: () => string): void {
  const late = setTimeout(() => {
    if (incoming.complete || outgoing.headersSent) return
    const header = (name: string) => [incoming.headers[name]].flat()[0]
    const instance = incoming.url?.split('?')[0] ?? ''
    void lastWord(outgoing, bareProblem('request-timeout', { instance, header, publicUrl: publicUrl() }))
  }, mostMs)
  late.unref()
  incoming.once('end', () => clearTimeout(late))
  outgoing.once('close', () => {
    clearTimeout(late)
    if (incoming.complete || incoming.socket.destroyed) return
    setTimeout(() => incoming.complete || incoming.socket.destroy(), mostMs).unref()
  })
}

/** Answers a request whose connection takes no other, and need not be read to its end. */
async function lastWord(outgoing: ServerResponse, reply: Response): Promise<void> {
  const body = await reply.text()
  outgoing.writeHead(reply.status, { ...Object.fromEntries(reply.headers), connection: 'close' })
  outgoing.end(body, () => outgoing.destroy())
}

/** So long what has reached this machine has to be read: until it is, its connection looks as if nobody asked anything on it. */
const LAST_CALL_MS = 100

/** Closes a server: connections without a request soon, the others when they are answered, or when the grace period ends. */
async function closed(server: Server, graceMs: number): Promise<void> {
  // Who is answered from now on must not send the next request on the same connection.
  server.prependListener('request', (_incoming, outgoing) => outgoing.setHeader('connection', 'close'))
  const forced = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise((resolve) => setTimeout(resolve, Math.min(LAST_CALL_MS, graceMs)))
  return new Promise((done, failed) =>
    server.close((error) => {
      clearTimeout(forced)
      if (error) failed(error)
      else done()
    }),
  )
}
