import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** What a plain Hono server makes of the same traffic: it reads each body and sends back the reply given for its path. */
const replies = (await json(process.stdin)) as Readonly<Record<string, object>>

const app = new Hono()
for (const [path, reply] of Object.entries(replies)) {
  app.post(path, async (c) => {
    await c.req.json()
    return c.json(reply)
  })
}

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (address: AddressInfo) => {
  console.log(`http://127.0.0.1:${address.port}`)
})
process.once('SIGTERM', () => server.close())
