import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRM } from '../../http/situations.ts'
import { addressOf, type Started, start } from './process.ts'

let server: Started
let address: string

beforeAll(async () => {
  server = start({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: 'https://api.example.org/' })
  address = await addressOf(server)
})

afterAll(() => {
  server.process.kill('SIGKILL')
})

test('says where it listens, where the reference is, and a line to try', async () => {
  const { out } = server.said()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(out).toContain(`${address}/docs`)
  const tried = /curl\s.*?(http[^'"\s]+)/s.exec(out)![1]!
  expect(tried.startsWith(address)).toBe(true)
  expect((await fetch(tried)).ok).toBe(true)
})

test('answers over HTTP as the app does in process', async () => {
  const reply = await fetch(`${address}/v1/calculators/star-enterprise-score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ asOf: '2021-06-30', situation: FIRM }),
  })
  expect(reply.status).toBe(200)
  expect(await reply.json()).toMatchObject({ result: { totalPoints: { least: '75.1', most: '75.1' } } })
})

test('takes the day from the clock', async () => {
  const reply = await fetch(`${address}/v1/calculators/star-enterprise-score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ situation: FIRM }),
  })
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  expect(await reply.json()).toMatchObject({ asOf: today })
})

test('names problems by PUBLIC_URL, its final slash left out', async () => {
  const reply = await fetch(`${address}/nowhere`)
  expect(await reply.json()).toMatchObject({ type: 'https://api.example.org/problems/not-found' })
})

test('refuses a body that is too large, whether its length is stated or not', async () => {
  const bytes = new Uint8Array(70_000).fill(32)
  for (const body of [bytes, new Blob([bytes]).stream()]) {
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    }
    const reply = await fetch(`${address}/v1/calculators/star-enterprise-score`, init)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([413, 'application/problem+json'])
    await reply.text()
  }
})

// The last one: it ends the server, though connections to it are still open.
test('Ctrl-C ends it cleanly', async () => {
  await (await fetch(`${address}/health`)).text()
  server.process.kill('SIGINT')
  expect(await server.ended).toBe(0)
  expect(server.said().err).toBe('')
  await expect(fetch(`${address}/health`)).rejects.toThrow()
})
