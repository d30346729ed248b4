import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/**
 * What a plain Hono server makes of the same traffic: it reads each body and sends back the reply for its path. The
 * replies come as the first line of the input; when the input closes, whoever started the server is gone, and so it ends.
 */
const input = createInterface({ input: process.stdin }).once('close', () => process.exit())
const [line] = (await once(input, 'line')) as [string]
const replies = JSON.parse(line) as Readonly<Record<string, object | string>>

const app = new Hono()
for (const [path, reply] of Object.entries(replies)) {
  app.post(path, async (c) => {
    await c.req.json()
    return typeof reply === 'string' ? c.body(reply, 200, { 'content-type': 'application/json' }) : c.json(reply)
  })
}

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (address: AddressInfo) => {
  console.log(`http://127.0.0.1:${address.port}`)
})
