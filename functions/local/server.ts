import { join } from 'node:path'
import type { Hono } from 'hono'
import { EMPTY_BOOK } from '../platform/book.ts'
import { createDoor } from '../platform/door.ts'
import { logFailure } from '../platform/failure.ts'
import { bookOf } from '../ratings/connection.ts'
import { ratingRecords } from '../ratings/records.ts'
import { clientFor } from '../records/client.ts'
import { tableStore } from '../records/store.ts'
import { allRoutes } from '../routes.ts'
import { type Loop, startLoop } from '../workers/loop.ts'
import { workOnRating } from '../workers/rating.ts'
import { compressing } from './compression.ts'
import type { Config } from './config.ts'
import { type Engine, embeddedEngine, ensureTable } from './engine.ts'
import { filesOfCheckout } from './files.ts'
import { authenticationOf } from './issuer.ts'
import { keptKey } from './kept.ts'
import { listen } from './listen.ts'
import { mendIndex } from './mend-index.ts'
import { limiting } from './rate-limit.ts'

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  /** Stops taking requests, answers the open ones, ends the workers and closes the engine. */
  readonly close: () => Promise<void>
}

/** The longest pause of the workers while there is nothing to do. */
const WORK_EVERY_MS = 2_000
const LOCAL_TABLE = 'tianzhong-policy-records'

/**
 * Starts every door and the workers in one process, over the embedded engine or the one that is configured.
 *
 * @throws the listening error (EADDRINUSE, EACCES …)
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const engine = await engineOf(config)
  let worker: Loop | undefined
  try {
    const table = config.DYNAMODB_TABLE ?? LOCAL_TABLE
    await ensureTable(engine.client, table)
    if (!config.DYNAMODB_ENDPOINT && !config.DYNAMODB_TABLE) await mendIndex(engine.client, table)
    const now = () => new Date()
    const records = ratingRecords(tableStore(engine.client, table))
    const loop = startLoop(
      () => workOnRating({ records, now, bookOf }),
      WORK_EVERY_MS,
      (error) => logFailure({ requestId: '', instance: 'worker', error }),
    )
    worker = loop
    const deps = { ...filesOfCheckout(), records, now, book: EMPTY_BOOK, bookOf, wake: loop.wake }
    const options = {
      publicUrl: config.PUBLIC_URL,
      streams: true,
      authenticate: await authenticationOf(config),
      cursorKey: config.CURSOR_KEY ?? (await keptKey(config.DATA_DIR, 'cursor-key')),
      onFailure: logFailure,
    }
    const server = await listen(limited(compressing(createDoor(allRoutes(deps), options)), config).fetch, config)
    const close = async () => {
      await server.close()
      await loop.stop()
      await engine.close()
    }
    return { url: server.url, close }
  } catch (error) {
    await worker?.stop()
    await engine.close()
    throw error
  }
}

async function engineOf({ DYNAMODB_ENDPOINT, DYNAMODB_TABLE, DATA_DIR }: Config): Promise<Engine> {
  if (!DYNAMODB_ENDPOINT && !DYNAMODB_TABLE) return embeddedEngine(join(DATA_DIR, 'records'))
  const client = clientFor(DYNAMODB_ENDPOINT)
  return { client, close: async () => client.destroy() }
}

const limited = (door: Hono, { RATE_LIMIT, PUBLIC_URL }: Config): Hono =>
  RATE_LIMIT === 0 ? door : limiting(door, { requests: RATE_LIMIT, windowSeconds: 60 }, PUBLIC_URL)
