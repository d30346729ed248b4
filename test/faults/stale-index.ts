import type { Reply } from './wire.ts'

/** How far an index stays behind: until so many milliseconds, or so many writes if that comes first, have gone by. */
export interface Lag {
  readonly ms: number
  readonly writes?: number
}

interface Seen {
  readonly at: number
  readonly writes: number
  readonly reply: Reply
}

/** An index as somebody sees it who is behind. */
export interface StaleIndex {
  /** The reply that a query gets which the engine would now answer with `fresh`. */
  readonly reply: (query: string, fresh: Reply, writes: number) => Reply
}

/**
 * Answers each query with what the engine said to the same query a while ago, and with nothing where that long ago nobody
 * had asked: rows appear late, and rows that are gone are still shown. Since it only repeats what the engine has said, it
 * is never wrong about an engine that was killed in between.
 */
export function staleIndex({ ms, writes: mostWrites = Number.POSITIVE_INFINITY }: Lag, now = Date.now): StaleIndex {
  const seen = new Map<string, Seen[]>()
  return {
    reply(query, fresh, writes) {
      if (fresh.status !== 200) return fresh
      const at = now()
      const earlier = [...(seen.get(query) ?? []), { at, writes, reply: fresh }]
      const isOld = (one: Seen) => at - one.at >= ms || writes - one.writes >= mostWrites
      const newestOld = earlier.findLastIndex(isOld)
      seen.set(query, earlier.slice(Math.max(newestOld, 0)))
      return earlier[newestOld]?.reply ?? emptied(fresh)
    },
  }
}

function emptied({ body, ...rest }: Reply): Reply {
  const { LastEvaluatedKey: _next, ...answer } = JSON.parse(body.toString()) as Record<string, unknown>
  return { ...rest, body: Buffer.from(JSON.stringify({ ...answer, Items: [], Count: 0, ScannedCount: 0 })) }
}
