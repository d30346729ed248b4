import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedEngine } from '../../../functions/local/embedded/engine.ts'
import { absent } from '../../../functions/records/conditions.ts'
import { pendingKeys, pendingSince } from '../../../functions/records/pending.ts'

/**
 * A process that only asks, as workers do that have nothing to do and officers who look at lists: it prints what it holds of
 * memory and disk, first when it has come into its stride, and again after so many more queries.
 */
const [directory, queries] = process.argv.slice(2) as [string, string]
const ITEMS = 3_000
const WARMING = 100_000

const engine = await embeddedEngine(directory)
const store = engine.store()
for (let n = 0; n < ITEMS; n++) {
  const key = { pk: `LIST ${n % 3}`, sk: String(n).padStart(5, '0') }
  await store.put({ ...key, text: 'x'.repeat(500), ...(n % 10 === 0 ? pendingSince(key, 'idle', '2026') : {}) }, absent)
}

async function ask(count: number): Promise<void> {
  for (let n = 0; n < count; n += 6) {
    await store.query({ pk: `LIST ${n % 3}`, limit: 5, newestFirst: n % 2 === 0 })
    await store.query({ pk: `LIST ${n % 3}`, prefix: '00', after: { pk: `LIST ${n % 3}`, sk: '00100' }, limit: 5 })
    await pendingKeys(store, n % 4 === 0 ? 'idle' : 'nothing')
  }
}

function held(): { readonly heap: number; readonly memory: number; readonly disk: number } {
  for (let i = 0; i < 3; i++) globalThis.gc!()
  const disk = readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0)
  const { heapUsed: heap, rss: memory } = process.memoryUsage()
  return { heap, memory, disk }
}

await ask(WARMING)
const before = held()
await ask(Number(queries))
console.log(JSON.stringify({ before, after: held() }))
await engine.close()
