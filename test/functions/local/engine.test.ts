import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, embeddedEngine, ensureTable } from '../../../functions/local/engine.ts'
import { absent } from '../../../functions/records/conditions.ts'
import { pendingKeys, pendingSince } from '../../../functions/records/pending.ts'
import { tableStore } from '../../../functions/records/store.ts'
import { TABLE } from '../../../functions/records/table.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'engine-'))
})
afterAll(() => rm(directory, { recursive: true }))

async function withEngine<R>(use: (engine: Engine) => Promise<R>, path?: string): Promise<R> {
  const engine = await embeddedEngine(path)
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

describe('the embedded engine', () => {
  test('keeps its files where it is told, and finds everything after a restart', async () => {
    const path = join(directory, 'deep', 'down')
    const key = { pk: 'A', sk: 'B' }
    const item = { ...key, version: 1, nested: { list: [1, '二'] }, ...pendingSince(key, 'kind', '2021-06-30') }
    await withEngine(async ({ client }) => {
      await ensureTable(client, 'records')
      expect(await tableStore(client, 'records').put(item, absent)).toEqual({ ok: true })
    }, path)
    await withEngine(async ({ client }) => {
      await ensureTable(client, 'records')
      const store = tableStore(client, 'records')
      expect(await store.get(key)).toEqual(item)
      expect(await pendingKeys(store, 'kind')).toEqual([key])
      expect(await store.put(item, absent)).toEqual({ ok: false, standing: item })
    }, path)
  })

  test('in memory begins empty each time, several at once', async () => {
    const tables = ({ client }: Engine) => client.send(new ListTablesCommand({})).then(({ TableNames }) => TableNames)
    await withEngine(async (first) => {
      await ensureTable(first.client, 'records')
      await withEngine(async (second) => expect([await tables(first), await tables(second)]).toEqual([['records'], []]))
    })
  })

  test('listens on loopback alone', async () => {
    const engine = await embeddedEngine()
    expect(engine.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    await engine.close()
    await expect(fetch(engine.endpoint)).rejects.toThrow()
  })

  test('does not share its files, and says who has them', async () => {
    const path = join(directory, 'shared')
    await withEngine(async ({ client }) => {
      // The engine opens its files at its first request.
      await ensureTable(client, 'records')
      await expect(embeddedEngine(path)).rejects.toThrow(`the records in ${path} are in use by another server`)
    }, path)
    await withEngine(async ({ client }) => ensureTable(client, 'records'), path)
  })

  test('of several that start on the same files at the same time is one', async () => {
    const path = join(directory, 'raced')
    const started = await Promise.allSettled(Array.from({ length: 5 }, () => embeddedEngine(path)))
    const engines = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const refusals = started.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    expect(engines).toHaveLength(1)
    for (const refusal of refusals) expect(refusal).toContain(`the records in ${path} are in use by another server`)
    await ensureTable(engines[0]!.client, 'records')
    await engines[0]!.close()
  })
})

describe('the table', () => {
  test('is created with its key and its sparse index, of keys alone', async () => {
    await withEngine(async ({ client }) => {
      await ensureTable(client, 'records')
      const { Table } = await client.send(new DescribeTableCommand({ TableName: 'records' }))
      expect(Table!.TableStatus).toBe('ACTIVE')
      expect(Table!.KeySchema!.map(({ AttributeName }) => AttributeName)).toEqual([TABLE.partitionKey, TABLE.sortKey])
      const [index] = Table!.GlobalSecondaryIndexes!
      expect(index).toMatchObject({ IndexName: TABLE.pendingIndex.name, Projection: { ProjectionType: 'KEYS_ONLY' } })
    })
  })

  test('is left as it is where it stands, also by several at once', async () => {
    await withEngine(async ({ client }) => {
      await ensureTable(client, 'records')
      await tableStore(client, 'records').put({ pk: 'A', sk: 'B' }, absent)
      await Promise.all(Array.from({ length: 5 }, () => ensureTable(client, 'records')))
      expect(await tableStore(client, 'records').get({ pk: 'A', sk: 'B' })).toEqual({ pk: 'A', sk: 'B' })
    })
  })

  test('that the engine refuses is told', async () => {
    await withEngine(async ({ client }) => {
      await expect(ensureTable(client, 'no')).rejects.toThrow(/TableName/)
    })
  })
})
