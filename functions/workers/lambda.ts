import { connectRating } from '../ratings/connection.ts'
import { workOnRating } from './rating.ts'

/** What a scheduled run is told of its time. */
export interface RunContext {
  readonly getRemainingTimeInMillis: () => number
}

/** What a run got done, and whether it left nothing behind. */
export interface Run {
  readonly done: number
  readonly idle: boolean
}

/** With less time than this no further turn is begun. A turn that is cut short all the same is repeated by the next run. */
const TURN_MS = 15_000

const rating = connectRating(process.env)

/**
 * The workers' function, run by a schedule: turn after turn until nothing is left, or the time is nearly up. Two runs at
 * once do no harm: every step is a conditional write and can be repeated.
 */
export async function handler(_event: unknown, context: RunContext): Promise<Run> {
  let done = 0
  do {
    const turn = await workOnRating(rating)
    done += turn
    if (turn === 0) return { done, idle: true }
  } while (context.getRemainingTimeInMillis() > TURN_MS)
  return { done, idle: false }
}
