import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { EMPTY_BOOK } from '../platform/book.ts'
import { createDoor } from '../platform/door.ts'
import { logFailure } from '../platform/failure.ts'
import { allRoutes } from '../routes.ts'
import type { Config } from './config.ts'
import { filesOfCheckout } from './files.ts'

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  /** Stops taking requests and ends when the open ones are answered. */
  readonly close: () => Promise<void>
}

/**
 * Starts every door on one Node server.
 *
 * @throws the listening error (EADDRINUSE, EACCES …)
 */
export function startServer({ HOST, PORT, PUBLIC_URL }: Config): Promise<RunningServer> {
  const routes = allRoutes({ ...filesOfCheckout(), now: () => new Date(), book: EMPTY_BOOK })
  const app = createDoor(routes, { publicUrl: PUBLIC_URL, onFailure: logFailure })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port: PORT })
    server.once('error', reject)
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo
      const close = () => new Promise<void>((done, failed) => server.close((error) => (error ? failed(error) : done())))
      resolve({ url: `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`, close })
    })
  })
}
