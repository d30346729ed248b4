import { openSync, writeSync } from 'node:fs'
import { embeddedEngine } from '../../../functions/local/embedded/engine.ts'
import { absent } from '../../../functions/records/conditions.ts'

/** A process that asks once more for what an earlier one has written, and tells that it stands: an acknowledgement, too. */
const [directory, told] = process.argv.slice(2) as [string, string]
const telling = openSync(told, 'w')
const engine = await embeddedEngine(directory)
const written = await engine.store().put({ pk: 'KILLED', sk: 'A', version: 1 }, absent)
if (written.ok || written.standing?.version !== 1) throw new Error('it does not stand')
writeSync(telling, 'KILLED A 1\n')
await engine.close()
