import { setTimeout as sleep } from 'node:timers/promises'
import type { Hono } from 'hono'
import { ask, type Received, type Sent } from '../../http/client.ts'
import type { Problem } from '../../http/shapes.ts'
import { between, chance } from './seed.ts'
import type { Subject } from './server.ts'

/** The lines of all callers to one server. */
export interface Line {
  /** Asks until there is a final answer, always with the same request. Every reply is held against the contract. */
  readonly ask: <B>(token: string, method: string, target: string, sent?: Sent) => Promise<Received<B & Problem>>
  /** How often a status was answered; `0` stands for no answer at all. */
  readonly count: (status: number) => number
}

interface LineOptions {
  readonly random: () => number
  /** How often a caller does not get the answer to a change, and asks again. */
  readonly deafness?: number
}

/** How long a caller goes on asking. */
const PATIENCE_MS = 120_000
/** What it waits for one answer, and between two tries: a little less than Retry-After says, to be the harder caller. */
const ANSWER_MS = 20_000
const PAUSE_MS = [200, 900] as const

/** What callers need of a server: where it is, and tokens that it takes. */
export type Served = Pick<Subject, 'url' | 'mustBeMeant' | 'tokenOf'>

/** Opens the lines to a server, which may be gone and come back at another address. */
export function lineTo(subject: Served, { random, deafness = 0 }: LineOptions): Line {
  const counts = new Map<number, number>()
  const tally = (status: number) => counts.set(status, (counts.get(status) ?? 0) + 1)
  const door = {
    request: (target: string, init: RequestInit) =>
      fetch(subject.url() + target, { ...init, signal: AbortSignal.timeout(ANSWER_MS) }),
  } as unknown as Hono

  const once = async <B>(method: string, target: string, sent: Sent): Promise<Received<B> | undefined> => {
    try {
      const reply = await ask<B>(door, method, target, sent)
      tally(reply.status)
      if (reply.status === 500) throw new Error(`${method} ${target} failed inside: ${reply.text}`)
      return reply.status === 503 ? undefined : reply
    } catch (error) {
      if (!isSilence(error)) throw error
      tally(0)
      subject.mustBeMeant()
      return undefined
    }
  }

  const counted = () => [...counts].map(([status, count]) => `${status} × ${count}`).join(', ')

  return {
    count: (status) => counts.get(status) ?? 0,
    async ask<B>(token: string, method: string, target: string, { headers, ...sent }: Sent = {}) {
      const request = { ...sent, headers: { authorization: `Bearer ${token}`, ...headers } }
      const end = Date.now() + PATIENCE_MS
      let unheard: Received<B & Problem> | undefined
      for (;;) {
        const reply = await once<B & Problem>(method, target, request)
        if (reply && !unheard && method !== 'GET' && chance(random, deafness)) {
          unheard = reply
          continue
        }
        if (reply) {
          if (unheard && unheard.status < 300 !== reply.status < 300)
            throw new Error(
              `${method} ${target} was answered ${unheard.status}, and then ${reply.status}: ${reply.text}`,
            )
          return reply
        }
        if (Date.now() > end) throw new Error(`${method} ${target} was not answered for two minutes: ${counted()}`)
        await sleep(between(random, ...PAUSE_MS))
      }
    },
  }
}

/** A connection that was refused, cut or silent for too long: the request may or may not have been done. */
const isSilence = (error: unknown): boolean =>
  error instanceof Error && (/^(fetch failed|terminated)$/.test(error.message) || error.name === 'TimeoutError')
