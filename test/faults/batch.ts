import type { Call, Reply } from './wire.ts'

type Requests = Record<string, unknown[]>

/** A batch of writes, split into what is done and what is sent back. */
export interface SplitBatch {
  readonly done: Call
  readonly heldBack: Requests
}

/**
 * Splits a batch by chance: at least one write is done and at least one held back.
 *
 * @returns undefined for a batch of one, which the engine would rather throttle
 */
export function splitBatch(call: Call, random: () => number): SplitBatch | undefined {
  const asked = JSON.parse(call.body.toString()) as { RequestItems: Requests }
  const writes = Object.entries(asked.RequestItems).flatMap(([table, all]) => all.map((write) => ({ table, write })))
  if (writes.length < 2) return undefined
  const cut = 1 + Math.floor(random() * (writes.length - 1))
  const body = Buffer.from(JSON.stringify({ ...asked, RequestItems: byTable(writes.slice(0, cut)) }))
  return { done: { ...call, body }, heldBack: byTable(writes.slice(cut)) }
}

/** The engine's reply to a part, telling of the rest. */
export function withHeldBack(reply: Reply, heldBack: Requests): Reply {
  if (reply.status !== 200) return reply
  const answer = JSON.parse(reply.body.toString()) as { UnprocessedItems?: Requests }
  const UnprocessedItems = { ...answer.UnprocessedItems }
  for (const [table, writes] of Object.entries(heldBack))
    UnprocessedItems[table] = [...(UnprocessedItems[table] ?? []), ...writes]
  return { ...reply, body: Buffer.from(JSON.stringify({ ...answer, UnprocessedItems })) }
}

function byTable(writes: readonly { table: string; write: unknown }[]): Requests {
  const requests: Requests = {}
  for (const { table, write } of writes) requests[table] = [...(requests[table] ?? []), write]
  return requests
}
