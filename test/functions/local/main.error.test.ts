import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../functions/local/config.ts'
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

describe('the settings', () => {
  test('have defaults', () => {
    expect(readConfig({})).toEqual({ HOST: 'localhost', PORT: 3000 })
  })

  test('left empty are as good as not given', () => {
    expect(readConfig({ HOST: '', PORT: '', PUBLIC_URL: '' })).toEqual({ HOST: 'localhost', PORT: 3000 })
  })

  test.each([
    [{ PORT: '65536' }, /^PORT: /],
    [{ PORT: '-1' }, /^PORT: /],
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
