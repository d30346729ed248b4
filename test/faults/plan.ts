/**
 * What the proxy can do to a request: answer 400 as if the table were overrun (`throttle`) or 500 (`fail`), cut the
 * connection before anything is done (`drop`), do it and cut the connection (`lose`) or never answer (`hang`), do it later
 * (`delay`), or do only a part of a batch (`unprocessed`).
 */
const FAULTS = ['throttle', 'fail', 'drop', 'lose', 'hang', 'delay', 'unprocessed'] as const

/** See {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number]

/** How often each fault befalls an operation, from 0 to 1; at most one befalls a request. */
export type Rates = Readonly<Partial<Record<Fault, number>>>

/** Rates by operation, such as `PutItem`; `*` stands for every operation that is not named. */
export type RatesByOperation = Readonly<Record<string, Rates>>

/** Which fault befalls the next request. */
export interface Plan {
  readonly next: (operation: string) => Fault | 'pass'
  /** The next requests of an operation are treated like this, before chance takes over again. */
  readonly script: (operation: string, faults: readonly (Fault | 'pass')[]) => void
  readonly setRates: (rates: RatesByOperation) => void
}

/** A plan drawn from a seed: each operation has its own stream, so that one does not disturb the other's. */
export function planFaults(seed: number, initial: RatesByOperation): Plan {
  const streams = new Map<string, () => number>()
  const scripts = new Map<string, (Fault | 'pass')[]>()
  let rates = initial

  const drawFor = (operation: string): number => {
    const stream = streams.get(operation) ?? seededRandom(seed + [...operation].reduce(mix, 0))
    streams.set(operation, stream)
    return stream()
  }

  return {
    next(operation) {
      const scripted = scripts.get(operation)?.shift()
      if (scripted) return scripted
      const applicable = rates[operation] ?? rates['*'] ?? {}
      let left = drawFor(operation)
      for (const fault of FAULTS) {
        left -= applicable[fault] ?? 0
        if (left < 0) return fault
      }
      return 'pass'
    },
    script(operation, faults) {
      scripts.set(operation, [...(scripts.get(operation) ?? []), ...faults])
    },
    setRates(next) {
      rates = next
    },
  }
}

const mix = (sum: number, char: string): number => (sum * 31 + char.charCodeAt(0)) | 0

/** Evenly spread numbers from 0 up to 1, the same for the same seed (the mulberry32 generator). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
