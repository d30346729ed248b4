import type { RoundView } from '../../http/shapes.ts'
import { awaitState, closeRound, rankAndPublish } from './ranking.ts'
import { freshKey, type Run } from './round.ts'
import { submitAll } from './submitting.ts'
import { openDesk } from './verifying.ts'

/**
 * A round from its opening to its publication. Officers verify what is acknowledged while more comes in, and the round is
 * closed in the middle: when this share of the firms has been acknowledged, with the clients still at full speed.
 */
export async function runRound(run: Run, { width, closeAt }: { width: number; closeAt: number }): Promise<RoundView> {
  await run.line.ask(run.tokens.office, 'PUT', run.at, {
    json: {},
    headers: { 'idempotency-key': freshKey(), 'if-none-match': '*' },
  })
  const desk = openDesk(run)
  let acknowledged = 0
  let closing: Promise<void> | undefined
  await submitAll(run, {
    width,
    onAcknowledged(told) {
      desk.add(told)
      acknowledged++
      if (acknowledged === Math.round(run.told.length * closeAt)) closing = closeRound(run)
      // A failure is told below, not where nobody waits for it.
      closing?.catch(() => undefined)
    },
  })
  await closing
  await awaitState(run, 'verifying')
  await desk.cleared()
  return rankAndPublish(run)
}
