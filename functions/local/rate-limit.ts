import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { Hono } from 'hono'
import { bareProblem } from '../platform/bare-problem.ts'

/** How much a client may ask: so many requests in a window. */
export interface RateLimit {
  readonly requests: number
  readonly windowSeconds: number
}

/** What a client has asked in its window. */
interface Asked {
  count: number
  /** When the window ends, in milliseconds. */
  readonly until: number
}

/** So many clients are told apart; where more come, those whose window ends first are forgotten. */
const MOST_CLIENTS = 10_000

/** Counts the requests of each client. Windows begin with the first request, and are kept in the order in which they end. */
export class Counter {
  private readonly asked = new Map<string, Asked>()
  private readonly limit: RateLimit

  constructor(limit: RateLimit) {
    this.limit = limit
  }

  /** Counts a request. @returns how many are left, less than zero where this one is too many, and seconds until they are all back */
  count(client: string, now: number): { readonly left: number; readonly seconds: number } {
    let asked = this.asked.get(client)
    if (!asked || asked.until <= now) {
      this.asked.delete(client)
      this.forget(now)
      asked = { count: 0, until: now + this.limit.windowSeconds * 1000 }
      this.asked.set(client, asked)
    }
    asked.count++
    return { left: this.limit.requests - asked.count, seconds: Math.ceil((asked.until - now) / 1000) }
  }

  private forget(now: number): void {
    for (const [client, { until }] of this.asked) {
      if (until > now && this.asked.size < MOST_CLIENTS) return
      this.asked.delete(client)
    }
  }
}

/** Whom an address stands for: an IPv6 client has a whole /64 to itself. */
export function clientOf(address = ''): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail = ''] = address.split('%')[0]!.split('::')
  const [front, back] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  const gap = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...gap, ...back].slice(0, 4).join(':')
}

/**
 * A door that each client may only knock at so often (IETF draft-ietf-httpapi-ratelimit-headers): every reply tells the policy and
 * what is left; who asks more is told when to come back.
 */
export function limiting(door: Hono, limit: RateLimit, publicUrl?: string): Hono {
  const counter = new Counter(limit)
  const policy = `"default";q=${limit.requests};w=${limit.windowSeconds}`
  return new Hono().all('*', async (c) => {
    const { incoming } = c.env as { readonly incoming: IncomingMessage }
    const { left, seconds } = counter.count(clientOf(incoming.socket.remoteAddress), Date.now())
    const reply =
      left < 0
        ? bareProblem('too-many-requests', {
            publicUrl: publicUrl ?? new URL(c.req.url).origin,
            instance: c.req.path,
            header: (name) => c.req.header(name),
            retryAfter: seconds,
          })
        : await door.fetch(c.req.raw, c.env)
    reply.headers.set('ratelimit-policy', policy)
    reply.headers.set('ratelimit', `"default";r=${Math.max(0, left)};t=${seconds}`)
    return reply
  })
}
