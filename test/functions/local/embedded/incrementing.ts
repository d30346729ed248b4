import { embeddedEngine } from '../../../../functions/local/embedded/engine.ts'
import { absent, atVersion } from '../../../../functions/records/conditions.ts'

/** A process that counts one item up so often, beside others that do the same. */
const [directory, times] = process.argv.slice(2) as [string, string]
const key = { pk: 'SHARED', sk: 'COUNT' }

const engine = await embeddedEngine(directory)
const store = engine.store()
await store.put({ ...key, version: 1 }, absent)
for (let done = 0; done < Number(times); ) {
  const version = Number((await store.get(key))!.version)
  if ((await store.put({ ...key, version: version + 1 }, atVersion(version))).ok) done++
}
await engine.close()
