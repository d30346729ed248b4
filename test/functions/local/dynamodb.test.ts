import { CreateTableCommand, DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createTable, tableEngine } from '../../../functions/local/dynamodb.ts'
import { absent } from '../../../functions/records/conditions.ts'
import { TABLE } from '../../../functions/records/table.ts'
import { startWire, type Wire } from '../../records/wire.ts'

let wire: Wire
beforeAll(async () => {
  wire = await startWire({ isOwn: true })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await wire.close()
})

const tables = async () =>
  (await wire.client.send(new ListTablesCommand({}))).TableNames!.filter((name) => name !== wire.table)

describe('a table that was named', () => {
  test('is used where it is there', async () => {
    const { endpoint, table } = wire
    const engine = await tableEngine({ endpoint, table })
    expect(await engine.store().put({ pk: 'A', sk: 'B' }, absent)).toEqual({ ok: true })
    await engine.close()
  })

  test('is not made where it is not: at an endpoint', async () => {
    const named = tableEngine({ endpoint: wire.endpoint, table: 'mistyped' })
    await expect(named).rejects.toThrow(
      /no table "mistyped" \(http.*\).* correct DYNAMODB_TABLE, or leave it out to have one made/,
    )
    expect(await tables()).toEqual([])
  })

  test('nor on AWS, where it would have no backups', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', wire.endpoint)
    vi.stubEnv('AWS_REGION', 'cn-north-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'somebody')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
    await expect(tableEngine({ table: 'mistyped' })).rejects.toThrow(
      /no table "mistyped" \(AWS, cn-north-1\).* deploy the stack/,
    )
    expect(await tables()).toEqual([])
    const engine = await tableEngine({ table: wire.table })
    expect(await engine.store().get({ pk: 'NOBODY', sk: 'B' })).toBeUndefined()
    await engine.close()
  })

  test('is refused where it is no table of records', async () => {
    await wire.client.send(
      new CreateTableCommand({
        TableName: 'of-something-else',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    )
    const other = tableEngine({ endpoint: wire.endpoint, table: 'of-something-else' })
    await expect(other).rejects.toThrow(/no table of records: .*choose another DYNAMODB_TABLE/)
  })

  test('with a name that the engine refuses is told so', async () => {
    await expect(tableEngine({ endpoint: wire.endpoint, table: 'no' })).rejects.toThrow(/TableName/)
  })
})

describe('a table that was not named', () => {
  test('is made at an endpoint, once, with its key and its sparse index of keys alone', async () => {
    const { endpoint } = wire
    for (const expected of [{ ok: true }, { ok: false, standing: { pk: 'A', sk: 'B' } }]) {
      const engine = await tableEngine({ endpoint })
      expect(await engine.store().put({ pk: 'A', sk: 'B' }, absent)).toEqual(expected)
      await engine.close()
    }
    const made = new DescribeTableCommand({ TableName: 'tianzhong-policy-records' })
    const { Table } = await wire.client.send(made)
    expect(Table!.KeySchema!.map(({ AttributeName }) => AttributeName)).toEqual([TABLE.partitionKey, TABLE.sortKey])
    const [index] = Table!.GlobalSecondaryIndexes!
    expect(index).toMatchObject({ IndexName: TABLE.pendingIndex.name, Projection: { ProjectionType: 'KEYS_ONLY' } })
  })

  test('is made once by several at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => createTable(wire.client, 'raced')))
    expect(await tables()).toContain('raced')
  })
})
