import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import dynalite from 'dynalite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTable } from '../../../../functions/local/dynamodb.ts'
import { embeddedEngine, recordsFile } from '../../../../functions/local/embedded/engine.ts'
import { absent } from '../../../../functions/records/conditions.ts'
import { pendingSince, settled } from '../../../../functions/records/pending.ts'
import type { Item } from '../../../../functions/records/store.ts'
import { tableStore } from '../../../../functions/records/table-store.ts'
import { everythingIn } from '../../../records/engine.ts'
import { clientOf } from '../../../records/wire.ts'

const directory = mkdtempSync(join(tmpdir(), 'take-over-'))
afterAll(() => rmSync(directory, { recursive: true }))

const TABLE = 'tianzhong-policy-records'
/** More than are copied in one go; some of them pending. */
const ITEMS = Array.from({ length: 1_203 }, (_, n): Item => {
  const key = { pk: `企业${n % 7}`, sk: String(n).padStart(5, '0') }
  const item = {
    ...key,
    version: n,
    data: { list: [n, '二', null, true], empty: '' },
    ...pendingSince(key, 'k', '2026'),
  }
  return n % 3 === 0 ? item : settled(item)
})

/** A data directory as version 0.1 has left it. */
const old = join(directory, 'old')

beforeAll(async () => {
  const records = join(old, 'records')
  const guard = new ClassicLevel(join(records, 'guard'))
  await guard.open()
  await guard.close()
  const server = dynalite({ createTableMs: 0, path: records })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = clientOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  for (const table of [TABLE, `${TABLE}-other`]) await createTable(client, table)
  await tableStore(client, `${TABLE}-other`).put({ pk: 'OTHER', sk: 'OTHER' }, absent)
  const store = tableStore(client, TABLE)
  for (let done = 0; done < ITEMS.length; done += 100)
    await Promise.all(ITEMS.slice(done, done + 100).map((item) => store.put(item, absent)))
  client.destroy()
  await new Promise<void>((done) => server.close(() => done()))
})

let copies = 0
function copyOfOld(): string {
  const copy = join(directory, String(++copies))
  cpSync(old, copy, { recursive: true })
  return copy
}

const startAndStop = async (path: string): Promise<void> => (await embeddedEngine(path)).close()
const sortedItems = ITEMS.toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1))

describe('the records of version 0.1', () => {
  test('are taken over, all of them, and kept as they were', async () => {
    const path = copyOfOld()
    await startAndStop(path)
    expect(everythingIn(recordsFile(path))).toEqual(sortedItems)
    expect(existsSync(join(path, 'records'))).toBe(false)
    expect(existsSync(join(path, 'records-of-version-0.1', 'CURRENT'))).toBe(true)
    // Once is enough, also after something has been written.
    const engine = await embeddedEngine(path)
    expect(await engine.store().put({ pk: 'NEW', sk: 'NEW' }, absent)).toEqual({ ok: true })
    expect((await engine.store().pending('k#0', 100)).keys.length).toBeGreaterThan(0)
    await engine.close()
    await startAndStop(path)
    expect(everythingIn(recordsFile(path))).toHaveLength(ITEMS.length + 1)
  })

  test('are taken over though a first try was cut short: before the copy, or in it', async () => {
    const path = copyOfOld()
    cpSync(join(path, 'records'), join(path, 'records-of-version-0.1'), { recursive: true })
    rmSync(join(path, 'records'), { recursive: true })
    writeFileSync(`${recordsFile(path)}.part`, 'half')
    await startAndStop(path)
    expect(everythingIn(recordsFile(path))).toEqual(sortedItems)
    expect(existsSync(`${recordsFile(path)}.part`)).toBe(false)
  })

  test('are taken over once by several servers that start at the same time, whole', async () => {
    const path = copyOfOld()
    const started = await Promise.allSettled(Array.from({ length: 4 }, () => embeddedEngine(path)))
    for (const one of started) if (one.status === 'fulfilled') await one.value.close()
    const refusals = started.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    for (const refusal of refusals)
      expect(refusal).toMatch(/records-of-version-0\.1|version 0\.1 open|cannot be opened/)
    await startAndStop(path)
    expect(everythingIn(recordsFile(path))).toEqual(sortedItems)
  })

  test('that a server of that version has open are not touched', async () => {
    const path = copyOfOld()
    const guard = new ClassicLevel(join(path, 'records', 'guard'))
    await guard.open()
    await expect(embeddedEngine(path)).rejects.toThrow(/another server has the records of version 0\.1 open .* end it/)
    await guard.close()
    await startAndStop(path)
    expect(everythingIn(recordsFile(path))).toHaveLength(ITEMS.length)
  })

  test('that have come after the others were taken over are refused, and what to do is said', async () => {
    const path = copyOfOld()
    await startAndStop(path)
    cpSync(join(old, 'records'), join(path, 'records'), { recursive: true })
    await expect(embeddedEngine(path)).rejects.toThrow(
      /beside the newer ones in .*records\.sqlite; move one of the two elsewhere/,
    )
    expect(existsSync(join(path, 'records', 'CURRENT'))).toBe(true)
  })

  test('that cannot be read are refused, and stay as they were', async () => {
    const path = copyOfOld()
    const level = new ClassicLevel(join(path, 'records'))
    await level.put(`item-${TABLE}~damaged`, '{"pk":')
    await level.close()
    for (let i = 0; i < 2; i++)
      await expect(embeddedEngine(path)).rejects.toThrow(
        /of version 0\.1 cannot be taken over .*; all of them are still in .*records-of-version-0\.1/,
      )
    expect(existsSync(recordsFile(path))).toBe(false)
  })
})
