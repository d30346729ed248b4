import type { Work } from './loop.ts'

/** What a run got done, and whether it left nothing behind. */
export interface Run {
  readonly done: number
  readonly idle: boolean
}

/**
 * Works turn after turn until nothing is left, or the time is up. A turn that fails may have done much all the same, and the
 * next one begins behind it: only two in a row end the run.
 *
 * @throws the first failure, once the run has ended
 */
export async function runTurns(work: Work, isTimeUp: () => boolean): Promise<Run> {
  const failures: unknown[] = []
  let done = 0
  let idle = false
  let failedBefore = false
  do {
    try {
      const turn = await work()
      done += turn
      idle = turn === 0
      failedBefore = false
    } catch (error) {
      failures.push(error)
      if (failedBefore) break
      failedBefore = true
    }
  } while (!idle && !isTimeUp())
  if (failures.length > 0) throw failures[0]
  return { done, idle }
}
