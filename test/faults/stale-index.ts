/** How far an index stays behind: until so many milliseconds, or so many writes if that comes first, have gone by. */
export interface Lag {
  readonly ms: number
  readonly writes?: number
}

interface Seen<R> {
  readonly at: number
  readonly writes: number
  readonly reply: R
}

/** An index as somebody sees it who is behind. */
export interface StaleIndex<R> {
  /** The reply that a query gets which the engine would now answer with `fresh`. */
  readonly reply: (query: string, fresh: R, writes: number) => R
}

/**
 * Answers each query with what the engine said to the same query a while ago, and with nothing where that long ago nobody
 * had asked: rows appear late, and rows that are gone are still shown. Since it only repeats what the engine has said, it
 * is never wrong about an engine that was killed in between.
 */
export function staleIndex<R>(
  { ms, writes: mostWrites = Number.POSITIVE_INFINITY }: Lag,
  emptied: (fresh: R) => R,
  now = Date.now,
): StaleIndex<R> {
  const seen = new Map<string, Seen<R>[]>()
  return {
    reply(query, fresh, writes) {
      const at = now()
      const earlier = [...(seen.get(query) ?? []), { at, writes, reply: fresh }]
      const isOld = (one: Seen<R>) => at - one.at >= ms || writes - one.writes >= mostWrites
      const newestOld = earlier.findLastIndex(isOld)
      seen.set(query, earlier.slice(Math.max(newestOld, 0)))
      return earlier[newestOld]?.reply ?? emptied(fresh)
    },
  }
}
