import { connectRating } from '../ratings/connection.ts'
import { workOnRating } from './rating.ts'
import { type Run, runTurns } from './run.ts'

/** What a scheduled run is told of its time. */
export interface RunContext {
  readonly getRemainingTimeInMillis: () => number
}

/** With less time than this no further turn is begun. A turn that is cut short all the same is repeated by the next run. */
const TURN_MS = 15_000

const rating = connectRating(process.env)

/**
 * The workers' function, run by a schedule. Two runs at once do no harm: every step is a conditional write and can be
 * repeated.
 */
export const handler = (_event: unknown, context: RunContext): Promise<Run> =>
  runTurns(
    () => workOnRating(rating),
    () => context.getRemainingTimeInMillis() <= TURN_MS,
  )
