import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const QUERIES = 100_000
const MOST_GROWTH = 24 * 1024 * 1024

const directory = mkdtempSync(join(tmpdir(), 'policy-api-idle-'))
afterAll(() => rmSync(directory, { recursive: true }))

test(`${QUERIES} queries, as many as idle workers make in seven hours, leave memory and disk as they were`, () => {
  const program = fileURLToPath(new URL('./idle/asking.ts', import.meta.url))
  const told = execFileSync(process.execPath, ['--expose-gc', program, directory, String(QUERIES)], {
    encoding: 'utf8',
  })
  const { before, after } = JSON.parse(told) as Record<'before' | 'after', { memory: number; disk: number }>
  console.log(`memory ${before.memory} → ${after.memory}, disk ${before.disk} → ${after.disk} bytes`)
  expect(after.memory - before.memory).toBeLessThan(MOST_GROWTH)
  expect(after.disk).toBe(before.disk)
})
