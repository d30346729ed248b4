/** Work that is done again and again: it says how much it got done. */
export type Work = () => Promise<number>

/** A worker that runs by a timer, and at once when woken. */
export interface Loop {
  readonly wake: () => void
  /** Ends after the work under way. */
  readonly stop: () => Promise<void>
}

/**
 * Runs work every so many milliseconds, and again at once while there is more; never twice at the same time. A failure is
 * told, and the next turn tries again.
 */
export function startLoop(work: Work, everyMs: number, onFailure: (error: unknown) => void): Loop {
  let running = false
  let wanted = false
  let stopped = false
  let turn: Promise<void> = Promise.resolve()

  const run = async (): Promise<void> => {
    running = true
    try {
      do {
        wanted = false
        while (!stopped && (await work()) > 0);
      } while (wanted && !stopped)
    } catch (error) {
      onFailure(error)
    } finally {
      running = false
    }
  }
  const wake = (): void => {
    wanted = true
    if (!running && !stopped) turn = run()
  }
  const timer = setInterval(wake, everyMs)
  return {
    wake,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await turn
    },
  }
}
