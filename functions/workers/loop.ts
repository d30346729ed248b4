/** Work that is done again and again: it says how much it got done. */
export type Work = () => Promise<number>

/** A worker that runs by a timer, and at once when woken. */
export interface Loop {
  readonly wake: () => void
  /** Ends after the work under way. */
  readonly stop: () => Promise<void>
}

/** The first pause after work. It doubles with each turn that finds nothing to do. */
const LEAST_MS = 50

/**
 * Runs work again and again: at once while there is more, after a short pause when there is not, and after ever longer
 * ones, up to the longest, while it finds nothing. It begins with the longest. Waking it begins anew with a short one; it
 * never runs twice at the same time. A failure is told, and the next turn tries again.
 */
export function startLoop(work: Work, mostMs: number, onFailure: (error: unknown) => void): Loop {
  let running = false
  let wanted = false
  let stopped = false
  let pause = mostMs
  let timer: NodeJS.Timeout | undefined
  let turn: Promise<void> = Promise.resolve()

  const run = async (): Promise<void> => {
    running = true
    clearTimeout(timer)
    try {
      do {
        wanted = false
        while (!stopped && (await work()) > 0) pause = LEAST_MS
      } while (wanted && !stopped)
    } catch (error) {
      onFailure(error)
    } finally {
      running = false
      if (!stopped) rest()
    }
  }
  const begin = (): void => {
    turn = run()
  }
  const rest = (): void => {
    timer = setTimeout(begin, Math.min(pause, mostMs))
    pause = Math.min(pause * 2, mostMs)
  }
  rest()
  return {
    wake: () => {
      wanted = true
      pause = LEAST_MS
      if (!running && !stopped) begin()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await turn
    },
  }
}
