import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Done, Failure, Put } from './writing.ts'

/** What became of a write that did not fail. */
type Decided = Exclude<Done, { readonly failed: Failure }>

/** Writes that wait for the disk together. */
export interface GroupCommit {
  /**
   * Resolves once the write stands on disk, or its condition has failed.
   *
   * @throws where the disk or the database fails: then it may or may not have been done
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

/**
 * Starts a thread that writes to a file. While it waits for the disk, what comes in is gathered, and goes as the next batch: so
 * a write that comes alone waits for the disk once, and of many that come together so does each.
 *
 * A thread that ends by itself fails what it had been given, and another one takes its place.
 *
 * @param writer what the thread runs
 * @throws where the file cannot be opened
 */
export async function startGroupCommit(file: string, writer = WRITER): Promise<GroupCommit> {
  const waiting: Waiting[] = []
  let underWay: readonly Waiting[] = []
  let thread: Worker | undefined
  let isStarting = false
  let isClosing = false
  const ended = Promise.withResolvers<void>()

  const start = async (): Promise<void> => {
    isStarting = true
    try {
      const started = new Worker(writer, { workerData: { file } })
      const ended = once(started, 'exit').then(() => Promise.reject(new Error('the thread that writes did not begin')))
      await Promise.race([once(started, 'message'), ended])
      started.on('message', settle)
      started.once('error', (error) => fail(started, error))
      started.once('exit', () => fail(started, new Error('the thread that writes has ended')))
      thread = started
    } finally {
      isStarting = false
    }
  }
  const restart = (): void => {
    start().then(next, (error: Error) => {
      for (const { reject } of waiting.splice(0)) reject(error)
      next()
    })
  }
  const settle = (done: readonly Done[]): void => {
    const batch = underWay
    underWay = []
    for (const [i, { resolve, reject }] of batch.entries()) {
      const one = done[i]!
      if ('failed' in one) reject(errorOf(one.failed))
      else resolve(one)
    }
    next()
  }
  const fail = (lost: Worker, { message }: Error): void => {
    if (thread !== lost) return
    thread = undefined
    const batch = underWay
    underWay = []
    for (const { reject } of batch) reject(errorOf({ name: 'ServiceUnavailable', message }))
    next()
  }
  /** Whatever is next to be done, as things stand. */
  const next = (): void => {
    if (underWay.length > 0 || isStarting) return
    if (waiting.length > 0 && !thread) restart()
    else if (waiting.length > 0) {
      underWay = waiting.splice(0, MOST_AT_ONCE)
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

const errorOf = ({ name, message }: Failure): Error => Object.assign(new Error(message), { name })
