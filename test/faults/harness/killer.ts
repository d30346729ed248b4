import { setTimeout as sleep } from 'node:timers/promises'
import { between } from './seed.ts'
import type { Subject } from './server.ts'

/** Somebody who pulls the plug. */
export interface Killer {
  readonly kills: () => number
  /** Resolves when so many kills have been done, or the killer has ended. */
  readonly afterKills: (wanted: number) => Promise<void>
  /** Has the next kill come soon: within so many milliseconds. */
  readonly strikeWithin: (most: number) => Promise<void>
  readonly end: () => Promise<void>
}

/** How long the server lives after it listens. The workers begin a second after it. */
const LIFE_MS = [100, 3_500] as const

/** Kills the server at random moments and starts it again, until it is ended. */
export function startKiller(subject: Subject, random: () => number): Killer {
  let kills = 0
  let isEnded = false
  let strike = new AbortController()
  const killing = (async () => {
    while (!isEnded) {
      await sleep(between(random, ...LIFE_MS), undefined, { signal: strike.signal }).catch(() => undefined)
      if (isEnded) return
      await subject.crash()
      strike = new AbortController()
      kills++
    }
  })()
  // A server that does not come up again is told by whoever waits for the killer.
  killing.catch(() => undefined)

  const afterKills = async (wanted: number): Promise<void> => {
    while (kills < wanted && !isEnded) await Promise.race([killing, sleep(20)])
  }
  return {
    kills: () => kills,
    afterKills,
    async strikeWithin(most) {
      await sleep(between(random, 0, most))
      const before = kills
      strike.abort()
      await afterKills(before + 1)
    },
    async end() {
      isEnded = true
      strike.abort()
      await killing
    },
  }
}
