import type { Key } from './table.ts'

/** Nobody waits longer than this for somebody else's read, which may hang. */
const MOST_WAIT_MS = 20

/**
 * Reads that many ask for at the same time, of the same key, done together: a gate is looked at after every entry. Each caller
 * is given what was read after it asked, never before: who comes while a read is under way shares the next one, which
 * begins when that one ends.
 */
export function sharedReads<R>(read: (key: Key) => Promise<R>): (key: Key) => Promise<R> {
  const underWay = new Map<string, Promise<unknown>>()
  const next = new Map<string, Promise<R>>()

  const begin = (name: string, key: Key): Promise<R> => {
    const reading = read(key)
    const ended = reading.then(
      () => undefined,
      () => undefined,
    )
    underWay.set(name, ended)
    ended.then(() => {
      if (underWay.get(name) === ended) underWay.delete(name)
    })
    return reading
  }
  return (key) => {
    const name = JSON.stringify([key.pk, key.sk])
    const before = underWay.get(name)
    if (!before) return begin(name, key)
    const waiting = next.get(name)
    if (waiting) return waiting
    const shared = endOf(before).then(() => {
      next.delete(name)
      return begin(name, key)
    })
    next.set(name, shared)
    return shared
  }
}

/** Resolves when it has ended, or when that takes too long. */
function endOf(read: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, MOST_WAIT_MS)
    read.then(() => {
      clearTimeout(late)
      resolve()
    })
  })
}
