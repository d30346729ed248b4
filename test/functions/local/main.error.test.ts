import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../functions/local/config.ts'
import { startWire } from '../../records/wire.ts'
import { start } from './process.ts'

test('a taken port is explained, and what to do about it', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve, reject) => {
    other.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = other.address()
      if (typeof address === 'object' && address) resolve(address.port)
    })
  })
  const server = start({ PORT: String(port), HOST: '127.0.0.1' })
  expect(await server.ended).toBe(1)
  const { out, err } = server.said()
  expect(err).toContain(`127.0.0.1:${port} is taken`)
  expect(err).toMatch(/PORT=\d+ npm start/)
  expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  expect(out).toBe('')
  await new Promise((done) => other.close(done))
})

test('a port that is none is explained', async () => {
  const server = start({ PORT: 'eighty' })
  expect(await server.ended).toBe(1)
  const { err } = server.said()
  expect(err).toMatch(/^cannot start: PORT: /)
  expect(err).not.toMatch(/\bat .*:\d+:\d+/)
})

const DEFAULTS = {
  HOST: 'localhost',
  PORT: 3000,
  DATA_DIR: '.data',
  OIDC_AUDIENCE: 'tianzhong-policy-api',
  RATE_LIMIT: 60_000,
  HEADER_SECONDS: 15,
  BODY_SECONDS: 60,
  GRACE_SECONDS: 10,
}

test('records that another program has written are explained', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'foreign-'))
  writeFileSync(join(DATA_DIR, 'records.sqlite'), 'something else '.repeat(100))
  const server = start({ PORT: '0', HOST: '127.0.0.1', DATA_DIR })
  expect(await server.ended).toBe(1)
  expect(server.said().err).toMatch(/^cannot start: .*records\.sqlite: file is not a database; .*another DATA_DIR/)
})

test('a table that is not there is not made, and what to do is told', async () => {
  const wire = await startWire({ isOwn: true })
  const named = { DYNAMODB_ENDPOINT: wire.endpoint, DYNAMODB_TABLE: 'mistyped' }
  const server = start({ PORT: '0', HOST: '127.0.0.1', ...named })
  expect(await server.ended).toBe(1)
  expect(server.said().err).toMatch(/^cannot start: there is no table "mistyped" .*correct DYNAMODB_TABLE/)
  await wire.close()
})

describe('the settings', () => {
  test('have defaults', () => {
    expect(readConfig({})).toEqual(DEFAULTS)
  })

  test('left empty are as good as not given', () => {
    expect(readConfig({ HOST: '', PORT: '', PUBLIC_URL: '' })).toEqual(DEFAULTS)
  })

  test.each([
    [{ PORT: '65536' }, /^PORT: /],
    [{ PORT: '-1' }, /^PORT: /],
    [{ RATE_LIMIT: '-1' }, /^RATE_LIMIT: /],
    [{ HEADER_SECONDS: '0' }, /^HEADER_SECONDS: /],
    [{ CURSOR_KEY: 'short' }, /^CURSOR_KEY: /],
    [{ OIDC_ISSUER: 'https://id.example.org' }, /^OIDC_ISSUER: /],
    [{ DYNAMODB_ENDPOINT: 'localhost:8000' }, /^DYNAMODB_ENDPOINT: /],
    [{ PORT: '80.5' }, /^PORT: /],
    [{ PUBLIC_URL: 'api.example.org' }, /^PUBLIC_URL: /],
    [{ PUBLIC_URL: 'ftp://api.example.org' }, /^PUBLIC_URL: /],
  ])('%j are refused by name', (env, told) => {
    expect(() => readConfig(env)).toThrow(told)
  })

  test('every wrong one is named', () => {
    expect(() => readConfig({ PORT: 'x', PUBLIC_URL: 'y' })).toThrow(/PORT: .*\nPUBLIC_URL: /)
  })
})
