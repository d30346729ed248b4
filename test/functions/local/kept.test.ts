import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { kept, keptKey } from '../../../functions/local/kept.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterEach(() => rm(directory, { recursive: true }))

test('a secret is made once, whole, and for nobody else to read', async () => {
  const key = await keptKey(directory, 'key')
  expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect(await keptKey(directory, 'key')).toBe(key)
  expect((await stat(join(directory, 'key'))).mode & 0o777).toBe(0o600)
  expect(await readdir(directory)).toEqual(['key'])
})

test('of many that make it at once one wins, and nobody reads half of it', async () => {
  for (let round = 0; round < 20; round++) {
    const name = `key-${round}`
    const keys = await Promise.all(Array.from({ length: 20 }, () => keptKey(directory, name)))
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toHaveLength(64)
  }
  expect((await readdir(directory)).filter((name) => !/^key-\d+$/.test(name))).toEqual([])
})

test('one that cannot be made leaves nothing behind', async () => {
  await expect(kept(directory, 'key', () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
  expect(await readdir(directory)).toEqual([])
})

test('an empty one, as a crash of before may have left it, is no secret', async () => {
  await writeFile(join(directory, 'key'), '')
  await expect(keptKey(directory, 'key')).rejects.toThrow(/key is empty: remove it/)
})
