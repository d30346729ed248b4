/**
 * The seed of a run, printed so that a failure can be repeated: `FAULTS_SEED=… npm run test:faults`. Faults, kills and
 * what the callers do are drawn from it; how the requests interleave is not.
 */
export function announcedSeed(what: string): number {
  const given = Number(process.env.FAULTS_SEED)
  const seed = Number.isSafeInteger(given) && given > 0 ? given : Date.now() % 1_000_000_000
  console.log(`${what}: FAULTS_SEED=${seed}`)
  return seed
}

/** What a seeded stream of numbers from 0 up to 1 is asked for. */
export const chance = (random: () => number, probability: number): boolean => random() < probability

/** A whole number from `least` to `most`. */
export const between = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1))

/** The same things in another order. */
export function shuffled<T>(random: () => number, all: readonly T[]): T[] {
  const mixed = [...all]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = between(random, 0, i)
    const [here, there] = [mixed[i]!, mixed[j]!]
    mixed[i] = there
    mixed[j] = here
  }
  return mixed
}
