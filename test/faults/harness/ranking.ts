import { setTimeout as sleep } from 'node:timers/promises'
import type { RoundView } from '../../http/shapes.ts'
import { freshKey, type Run, readRound } from './round.ts'
import { shuffled } from './seed.ts'

const WORK_MS = 120_000

/** Waits until the workers have brought the round to one of these states. */
export async function awaitState(run: Run, ...states: readonly string[]): Promise<RoundView> {
  const end = Date.now() + WORK_MS
  for (;;) {
    const round = await readRound(run)
    if (states.includes(round.state)) return round
    if (Date.now() > end) throw new Error(`the round stays ${round.state} and does not become ${states.join(' or ')}`)
    await sleep(100)
  }
}

/** Moves the round on, based on it as it stands. */
async function moveRound(run: Run, event: string, payload: object = {}, token = run.tokens.office) {
  for (;;) {
    const { headers } = await run.line.ask<RoundView>(token, 'GET', run.at)
    const reply = await run.line.ask<RoundView>(token, 'POST', `${run.at}/transitions`, {
      json: { event, ...payload },
      headers: { 'idempotency-key': freshKey(), 'if-match': headers.get('etag') ?? '' },
    })
    if (reply.status !== 412) return reply
  }
}

async function mustMove(run: Run, event: string, payload: object = {}, token?: string): Promise<RoundView> {
  const { status, body, text } = await moveRound(run, event, payload, token)
  if (status !== 200) throw new Error(`${event} was answered ${status}: ${text}`)
  return body
}

/** Closes the round while entries arrive. */
export async function closeRound(run: Run): Promise<void> {
  await mustMove(run, 'close')
  await run.atWork()
}

/** Ranks what is verified, decides every tie in some order, and publishes. */
export async function rankAndPublish(run: Run): Promise<RoundView> {
  await awaitState(run, 'verifying')
  const refused = await moveRound(run, 'rank')
  if (refused.status !== 409) throw new Error(`ranking was not refused with unverified entries, but ${refused.status}`)
  await mustMove(run, 'rank', { leaveOutUnverified: true })
  await run.atWork()
  for (;;) {
    const round = await awaitState(run, 'tiePending', 'ranked')
    if (round.state === 'ranked') break
    const creditCodes = shuffled(run.random, round.manifest!.ties[0]!.creditCodes)
    await mustMove(run, 'decideTie', { creditCodes, reason: '抽签' })
    await run.atWork()
  }
  await mustMove(run, 'report')
  await mustMove(run, 'approve', {}, run.tokens.leaders)
  return mustMove(run, 'publish')
}
