/** So long one request may have the process to itself, in milliseconds. */
const MOST_MS = 20

/**
 * Lets others have their turn in the middle of a long piece of work: called between its parts, it gives way once the work has gone
 * on for some time, and else costs nothing.
 */
export function turns(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < MOST_MS) return undefined
    return new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      since = performance.now()
    })
  }
}
