import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { errorOf, type Failure } from './failure.ts'
import type { Done, Put } from './writing.ts'

/** What became of a write that did not fail. */
type Decided = Exclude<Done, { readonly failed: Failure }>

/** Writes that wait for the disk together. */
export interface GroupCommit {
  /**
   * Resolves once the write stands on disk, or its condition has failed.
   *
   * @throws where the disk or the database fails, or does not answer: then it may or may not have been done
   */
  readonly put: (put: Put) => Promise<Decided>
  /** Does what is still waiting, and ends. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly put: Put
  readonly resolve: (decided: Decided) => void
  readonly reject: (error: Error) => void
}

const WRITER = new URL('./writer.ts', import.meta.url)

/** So many at most go into one transaction: nobody is to wait for all that came before. */
const MOST_AT_ONCE = 256

/** Longer than a batch waits for another process. */
const PATIENCE_MS = 15_000

/** What a thread runs, and how long a batch may take. */
interface Options {
  readonly writer?: URL
  readonly patienceMs?: number
}

/**
 * Starts a thread that writes to a file. While it waits for the disk, what comes in is gathered, and goes as the next batch: so
 * a write that comes alone waits for the disk once, and of many that come together so does each.
 *
 * A thread that ends by itself fails what it had been given, and another one takes its place. While the disk does not answer,
 * nothing is taken: what waits is failed, and what comes too.
 *
 * @throws where the file cannot be opened
 */
export async function startGroupCommit(
  file: string,
  { writer = WRITER, patienceMs = PATIENCE_MS }: Options = {},
): Promise<GroupCommit> {
  const waiting: Waiting[] = []
  let underWay: readonly Waiting[] | undefined
  let thread: Worker | undefined
  let isStarting = false
  let isClosing = false
  let isStalled = false
  let patience: NodeJS.Timeout | undefined
  const ended = Promise.withResolvers<void>()

  const start = async (): Promise<void> => {
    isStarting = true
    try {
      const started = new Worker(writer, { workerData: { file } })
      const endsEarly = once(started, 'exit').then(() =>
        Promise.reject(new Error('the thread that writes did not begin')),
      )
      await Promise.race([once(started, 'message'), endsEarly])
      started.on('message', settle)
      started.once('error', (error) => fail(started, error))
      started.once('exit', () => fail(started, new Error('the thread that writes has ended')))
      thread = started
    } finally {
      isStarting = false
    }
  }
  const restart = (): void => {
    start().then(next, ({ message }: Error) => {
      refuse(waiting.splice(0), 'ServiceUnavailable', message)
      next()
    })
  }
  /** What was under way, which is now over. */
  const over = (): readonly Waiting[] => {
    clearTimeout(patience)
    isStalled = false
    const batch = underWay ?? []
    underWay = undefined
    return batch
  }
  const settle = (done: readonly Done[]): void => {
    for (const [i, { resolve, reject }] of over().entries()) {
      const one = done[i]!
      if ('failed' in one) reject(errorOf(one.failed))
      else resolve(one)
    }
    next()
  }
  const stall = (): void => {
    isStalled = true
    const batch = underWay ?? []
    // The thread is given nothing else until it answers, though nobody waits for its answer any more.
    underWay = []
    refuse([...batch, ...waiting.splice(0)], 'TimeoutError', NO_ANSWER)
  }
  const fail = (lost: Worker, { message }: Error): void => {
    if (thread !== lost) return
    thread = undefined
    refuse(over(), 'ServiceUnavailable', message)
    next()
  }
  /** Whatever is next to be done, as things stand. */
  const next = (): void => {
    if (underWay || isStarting) return
    if (waiting.length > 0 && !thread) restart()
    else if (waiting.length > 0) {
      underWay = waiting.splice(0, MOST_AT_ONCE)
      patience = setTimeout(stall, patienceMs)
      thread!.postMessage(underWay.map(({ put }) => put))
    } else if (isClosing) {
      if (thread) thread.postMessage(null)
      else ended.resolve()
    }
  }
  await start()

  return {
    put: (put) =>
      new Promise((resolve, reject) => {
        if (isClosing) return reject(new Error('the embedded engine is closed'))
        if (isStalled) return reject(errorOf({ name: 'ServiceUnavailable', message: NO_ANSWER }))
        waiting.push({ put, resolve, reject })
        next()
      }),
    close() {
      isClosing = true
      next()
      return ended.promise
    },
  }
}

const NO_ANSWER = 'the embedded engine: the disk does not answer'

function refuse(all: readonly Waiting[], name: string, message: string): void {
  for (const { reject } of all) reject(errorOf({ name, message }))
}
