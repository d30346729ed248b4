import { setTimeout as sleep } from 'node:timers/promises'
import type { RatesByOperation } from '../plan.ts'
import type { Faults } from '../proxy.ts'
import { between as drawn } from './seed.ts'

/** The everyday: now and then something is slow, refused, cut or answered to nobody. */
export const EVERYDAY: RatesByOperation = {
  PutItem: { throttle: 0.005, fail: 0.005, drop: 0.01, lose: 0.02, hang: 0.0005, delay: 0.02 },
  GetItem: { throttle: 0.003, fail: 0.003, drop: 0.005, lose: 0.003, delay: 0.01 },
  Query: { drop: 0.01, lose: 0.01, delay: 0.02 },
}

/** An outage: hardly anything gets through, and what gets through is hardly ever answered. Clients give up. */
const OUTAGE: RatesByOperation = { '*': { throttle: 0.15, fail: 0.1, drop: 0.25, lose: 0.45 } }

/** How long outages last, in milliseconds. */
const LASTING = [400, 1_000] as const

/** The shortest and the longest time between two of them. */
export type Between = readonly [least: number, most: number]

/** Has an outage every few seconds, until it is ended. */
export function startOutages(
  faults: Faults,
  random: () => number,
  between: Between,
): { readonly end: () => Promise<number> } {
  const ending = new AbortController()
  const pause = (span: readonly [number, number]) =>
    sleep(drawn(random, ...span), undefined, { signal: ending.signal }).catch(() => undefined)
  const outages = (async () => {
    for (let outages = 0; ; outages++) {
      await pause(between)
      if (ending.signal.aborted) return outages
      faults.setRates(OUTAGE)
      await pause(LASTING)
      faults.setRates(EVERYDAY)
    }
  })()
  return {
    end: () => {
      ending.abort()
      return outages
    },
  }
}
