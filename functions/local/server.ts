import type { Hono } from 'hono'
import { EMPTY_BOOK } from '../platform/book.ts'
import { createDoor } from '../platform/door.ts'
import { logFailure } from '../platform/failure.ts'
import { bookOf } from '../ratings/connection.ts'
import { ratingRecords } from '../ratings/records.ts'
import { allRoutes } from '../routes.ts'
import { type Loop, startLoop } from '../workers/loop.ts'
import { workOnRating } from '../workers/rating.ts'
import { compressing } from './compression.ts'
import type { Config } from './config.ts'
import { tableEngine } from './dynamodb.ts'
import { embeddedEngine } from './embedded/engine.ts'
import type { Engine } from './engine.ts'
import { filesOfCheckout } from './files.ts'
import { authenticationOf } from './issuer.ts'
import { keptKey } from './kept.ts'
import { listen } from './listen.ts'
import { limiting } from './rate-limit.ts'

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  /** Stops taking requests, answers the open ones, ends the workers and closes the engine. */
  readonly close: () => Promise<void>
}

/** The longest pause of the workers while there is nothing to do. */
const WORK_EVERY_MS = 2_000

/**
 * Starts every door and the workers in one process, over the engine that is configured, or another one. The engine is closed
 * with the server.
 *
 * @throws the listening error (EADDRINUSE, EACCES …), or why the engine cannot be used
 */
export async function startServer(config: Config, other?: Engine): Promise<RunningServer> {
  const engine = other ?? (await engineOf(config))
  let worker: Loop | undefined
  try {
    const now = () => new Date()
    const records = ratingRecords(engine.store())
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

const engineOf = ({ DYNAMODB_ENDPOINT: endpoint, DYNAMODB_TABLE: table, DATA_DIR }: Config): Promise<Engine> =>
  endpoint || table ? tableEngine({ endpoint, table }) : embeddedEngine(DATA_DIR)

const limited = (door: Hono, { RATE_LIMIT, PUBLIC_URL }: Config): Hono =>
  RATE_LIMIT === 0 ? door : limiting(door, { requests: RATE_LIMIT, windowSeconds: 60 }, PUBLIC_URL)
