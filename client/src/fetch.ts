import type { Transport } from './transport.ts'

/** A transport over the platform's own `fetch`: browsers, Node, edge runtimes. */
export const fetchTransport: Transport = async ({ method, url, headers, body }) => {
  const reply = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() }
}
