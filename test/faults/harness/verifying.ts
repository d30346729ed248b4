import { setTimeout as sleep } from 'node:timers/promises'
import type { EntryView } from '../../http/shapes.ts'
import type { Firm } from './firms.ts'
import { freshKey, type Run, readEntry, type Told } from './round.ts'

/** Firms that no officer gets to: they end unranked, visibly. */
const isLeftOut = ({ number }: Firm): boolean => number % 40 === 7

/** Officers at work on what has been acknowledged, while more comes in. */
export interface Desk {
  readonly add: (told: Told) => void
  /** Everything that was added has been dealt with. */
  readonly cleared: () => Promise<void>
}

/** Opens the desk of all reviewers. */
export function openDesk(run: Run): Desk {
  const waiting: Told[] = []
  let added = 0
  let isOpen = true
  const officer = async (token: string): Promise<void> => {
    for (;;) {
      const told = waiting.shift()
      if (told) {
        await run.pace('verify', (added - waiting.length) / run.told.length)
        await review(run, token, told)
      } else if (isOpen) await sleep(20)
      else return
    }
  }
  const officers = Promise.all(run.tokens.reviewers.map(officer))
  // A failure is told when the desk is cleared, not before.
  officers.catch(() => undefined)
  return {
    add(told) {
      if (isLeftOut(told.firm)) return
      added++
      waiting.push(told)
    },
    async cleared() {
      isOpen = false
      await officers
    },
  }
}

/** One in twenty is returned and corrected first, one in twenty is disqualified in the end. */
async function review(run: Run, officer: string, told: Told): Promise<void> {
  const { number, submission, figures } = told.firm
  if (number % 20 === 3) {
    await change(run, officer, told, { event: 'return', reason: '请更正' })
    await change(run, await run.tokens.firm(told.firm), told, { event: 'resubmit', ...submission })
  }
  await change(run, officer, told, { event: 'verify', figures, reason: '依据证书' })
  if (number % 20 === 11 && told.latest?.state !== 'disqualified') {
    const finding = { findings: ['TAX_EVASION'], reason: '已查实', department: 'tax' }
    await change(run, officer, told, { event: 'disqualify', ...finding })
  }
}

/** Changes an entry, based on it as it stands. Who is told that it has changed meanwhile reads it again. */
async function change(
  run: Run,
  token: string,
  told: Told,
  body: Readonly<Record<string, unknown>> & { readonly event: string },
): Promise<void> {
  for (;;) {
    const { tag } = await readEntry(run, told.firm)
    const reply = await run.line.ask<EntryView>(
      token,
      'POST',
      `${run.at}/entries/${told.firm.creditCode}/transitions`,
      {
        json: body,
        headers: { 'idempotency-key': freshKey(), 'if-match': tag },
      },
    )
    if (reply.status === 200) {
      told.events.push(body.event)
      told.latest = reply.body
      return
    }
    if (reply.status !== 412) throw new Error(`${body.event} was answered ${reply.status}: ${reply.text}`)
  }
}
