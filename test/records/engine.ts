import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { paginateScan } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { embeddedEngine, recordsFile } from '../../functions/local/embedded/engine.ts'
import type { Item, Meter, Store } from '../../functions/records/store.ts'
import { tableStore } from '../../functions/records/table-store.ts'
import { faultyStore } from '../faults/faulty-store.ts'
import { type Faults, type ProxyOptions, startFaultProxy } from '../faults/proxy.ts'
import { clientOf, startWire } from './wire.ts'

/** An engine with an empty table of records. */
export interface TestEngine {
  readonly store: (meter?: Meter) => Store
  /** The same table as somebody sees it whose requests meet with faults, and who tries each so often at the most. */
  readonly behind: (
    options: ProxyOptions,
    attempts?: number,
  ) => Promise<{ readonly faults: Faults; readonly store: Store }>
  /** Everything that stands in the table, in the order of its keys. */
  readonly everything: () => Promise<Item[]>
  readonly close: () => Promise<void>
}

/** The embedded engine, and any that speaks DynamoDB's protocol. */
export const ENGINES = ['embedded', 'wire'] as const

/** See {@link ENGINES}. */
export type EngineKind = (typeof ENGINES)[number]

/** The engine that this run of the tests is for. */
const CHOSEN: EngineKind = process.env.RECORDS_ENGINE === 'wire' ? 'wire' : 'embedded'

/** The embedded engine with its files on disk, or a table of the one at `DYNAMODB_ENDPOINT` (see `wire.ts`). */
export const startEngine = (kind: EngineKind = CHOSEN): Promise<TestEngine> =>
  kind === 'embedded' ? startEmbedded() : startOverWire()

async function startEmbedded(): Promise<TestEngine> {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-engine-'))
  const engine = await embeddedEngine(directory)
  return {
    store: engine.store,
    behind: async (options, attempts) => faultyStore(engine.store(), options, attempts),
    everything: async () => everythingIn(recordsFile(directory)),
    async close() {
      await engine.close()
      rmSync(directory, { recursive: true })
    },
  }
}

async function startOverWire(): Promise<TestEngine> {
  const { endpoint, client, table, close } = await startWire()
  const cleaning: (() => Promise<void> | void)[] = []
  return {
    store: (meter) => tableStore(client, table, meter),
    async behind(options, attempts) {
      const { endpoint: detour, close: closeProxy, ...faults } = await startFaultProxy(endpoint, options)
      const detoured = clientOf(endpoint, detour, attempts)
      cleaning.push(() => detoured.destroy(), closeProxy)
      return { faults, store: tableStore(detoured, table) }
    },
    async everything() {
      const items: Item[] = []
      for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true }))
        items.push(...Items.map((item) => unmarshall(item) as Item))
      return items.toSorted(byKey)
    },
    async close() {
      for (const clean of cleaning) await clean()
      await close()
    },
  }
}

/** Every item in the file of an embedded engine, in the order of its keys. */
export function everythingIn(file: string): Item[] {
  const db = new DatabaseSync(file, { readOnly: true })
  const rows = db.prepare('SELECT item FROM items').all()
  db.close()
  return rows.map(({ item }) => JSON.parse(String(item)) as Item).toSorted(byKey)
}

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`
const byKey = (a: Item, b: Item): number => (nameOf(a) < nameOf(b) ? -1 : 1)
