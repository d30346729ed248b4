import type { Transport } from '../../client/src/index.ts'
import { testApp } from '../http/app.ts'

const app = testApp()

/** Carries requests to the app in process, as a mini-program's `wx.request` would: strings in, strings out. */
export const inProcess: Transport = async ({ method, url, headers, body }) => {
  const reply = await app.request(url, { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) })
  // wx.request keeps whatever case the server's platform chose.
  const told = Object.fromEntries([...reply.headers].map(([name, value]) => [name.toUpperCase(), value]))
  return { status: reply.status, headers: told, body: await reply.text() }
}
