import { Bench } from 'tinybench'

const ROUNDS = 4

/** How long to look at each task. */
export interface Effort {
  /** Milliseconds per task and round, at least. */
  readonly time: number
  /** Calls per task and round, at least. */
  readonly calls: number
  /** The call that stands for a round: the median, or, where growth is looked at and noise only adds, the fastest. */
  readonly counts: 'p50' | 'min'
}

/**
 * How many calls per second each task does. The tasks take turns for a few rounds, and the best round of each
 * task counts: what a neighbour on the machine takes away for a while is taken from no task in particular.
 */
export async function rates<N extends string>(
  tasks: Readonly<Record<N, () => unknown>>,
  { time, calls, counts }: Effort = { time: 400, calls: 5, counts: 'p50' },
): Promise<Record<N, number>> {
  const names = Object.keys(tasks) as N[]
  const best = new Map<N, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const warmupIterations = Math.ceil(calls / 2)
    const bench = new Bench({ time, iterations: calls, warmupTime: time / 2, warmupIterations, throws: true })
    for (const name of names) bench.add(name, tasks[name])
    await bench.run()
    for (const name of names) {
      const result = bench.getTask(name)?.result
      if (result?.state !== 'completed') throw new Error(`${name} was not measured`)
      best.set(name, Math.max(best.get(name) ?? 0, 1000 / result.latency[counts]))
    }
  }
  return Object.fromEntries(best) as Record<N, number>
}
