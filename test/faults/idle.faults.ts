import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const QUERIES = 100_000
/** What is reachable grows by nothing; of what the process holds besides, V8 keeps some in reserve: half a kB a query at most. */
const MOST_GROWTH = { heap: 1024 * 1024, memory: 512 * QUERIES }

const directory = mkdtempSync(join(tmpdir(), 'policy-api-idle-'))
afterAll(() => rmSync(directory, { recursive: true }))

test(`${QUERIES} queries, as many as idle workers make in seven hours, leave memory and disk as they were`, () => {
  const program = fileURLToPath(new URL('./idle/asking.ts', import.meta.url))
  const told = execFileSync(process.execPath, ['--expose-gc', program, directory, String(QUERIES)], {
    encoding: 'utf8',
  })
  const { before, after } = JSON.parse(told) as Record<
    'before' | 'after',
    { heap: number; memory: number; disk: number }
  >
  console.log(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`)
  expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH.heap)
  expect(after.memory - before.memory).toBeLessThan(MOST_GROWTH.memory)
  expect(after.disk).toBe(before.disk)
})
