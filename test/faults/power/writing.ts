import { openSync, writeSync } from 'node:fs'
import { embeddedEngine } from '../../../functions/local/embedded/engine.ts'
import { absent, atVersion } from '../../../functions/records/conditions.ts'
import { pendingSince, settled } from '../../../functions/records/pending.ts'
import type { Item } from '../../../functions/records/store.ts'
import { versionOf } from './versions.ts'

/**
 * A process that writes under the eyes of whoever traces it: so many writers at once, each its own items, each item in a
 * number of versions. What has been acknowledged it tells by a line of a file, so that the trace shows both in their order.
 */
const [directory, told] = process.argv.slice(2) as [string, string]
const WRITERS = 8
const ITEMS = 40
const VERSIONS = 5

const engine = await embeddedEngine(directory)
const store = engine.store()
const telling = openSync(told, 'w')

async function write(writer: number): Promise<void> {
  for (let n = 0; n < ITEMS; n++) {
    const key = { pk: `WRITER ${writer}`, sk: String(n).padStart(3, '0') }
    for (let version = 1; version <= VERSIONS; version++) {
      const item: Item = { ...key, ...versionOf(key.sk, version), ...pendingSince(key, 'power', '2026') }
      const done = version % 2 === 0 ? settled(item) : item
      const { ok } = await store.put(done, version === 1 ? absent : atVersion(version - 1))
      if (!ok) throw new Error(`${key.pk} ${key.sk}: refused`)
      writeSync(telling, `${key.pk} ${key.sk} ${version}\n`)
    }
  }
}
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
await engine.close()
