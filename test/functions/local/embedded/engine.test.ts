import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openForReading, openForWriting } from '../../../../functions/local/embedded/database.ts'
import { embeddedEngine, recordsFile } from '../../../../functions/local/embedded/engine.ts'
import { STATEMENTS } from '../../../../functions/local/embedded/sqlite-store.ts'
import type { Engine } from '../../../../functions/local/engine.ts'
import { absent } from '../../../../functions/records/conditions.ts'
import { pendingKeys, pendingSince } from '../../../../functions/records/pending.ts'
import { everyItem } from '../../../../functions/records/store.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'engine-'))
})
afterAll(() => rm(directory, { recursive: true }))

async function withEngine<R>(path: string, use: (engine: Engine) => Promise<R>): Promise<R> {
  const engine = await embeddedEngine(path)
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

const key = { pk: 'A', sk: 'B' }

describe('the embedded engine', () => {
  test('keeps its file where it is told, and finds everything after a restart', async () => {
    const path = join(directory, 'deep', 'down')
    const item = { ...key, version: 1, nested: { list: [1, '二'] }, ...pendingSince(key, 'kind', '2021-06-30') }
    await withEngine(path, async (engine) => {
      expect(await engine.store().put(item, absent)).toEqual({ ok: true })
      // Nobody but their owner reads the records of firms.
      for (const name of readdirSync(path)) expect([name, statSync(join(path, name)).mode & 0o077]).toEqual([name, 0])
    })
    // What was written ahead is in the file when nobody has it open any more.
    expect(readdirSync(path)).toEqual(['records.sqlite'])
    await withEngine(path, async (engine) => {
      const store = engine.store()
      expect(await store.get(key)).toEqual(item)
      expect(await pendingKeys(store, 'kind')).toEqual([key])
      expect(await store.put(item, absent)).toEqual({ ok: false, standing: item })
    })
  })

  test('waits for the disk at each commit', () => {
    const db = openForWriting(recordsFile(directory))
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    db.close()
  })

  test('does what has been asked of it before it closes, and nothing after', async () => {
    const path = join(directory, 'closing')
    const engine = await embeddedEngine(path)
    const store = engine.store()
    const asked = Array.from({ length: 600 }, (_, n) => store.put({ pk: 'A', sk: String(n) }, absent))
    const closed = engine.close()
    expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
    await closed
    await engine.close()
    await expect(store.put(key, absent)).rejects.toThrow('closed')
    await withEngine(path, async (again) => {
      let count = 0
      for await (const _item of everyItem(again.store(), { pk: 'A' })) count++
      expect(count).toBe(600)
    })
  })

  test('leaves nothing open that would keep the log from being written back', async () => {
    const path = join(directory, 'checkpoint')
    await withEngine(path, async (engine) => {
      const store = engine.store()
      for (let n = 0; n < 20; n++) await store.put({ ...key, sk: String(n), text: 'x'.repeat(90_000) }, absent)
      await store.query({ pk: 'A' })
      await store.query({ pk: 'A', limit: 3 })
      await store.pending('kind#0', 1)
      const other = openForWriting(recordsFile(path))
      expect(other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0, log: 0 })
      other.close()
    })
  })

  test('of several processes on one file loses nothing to each other', async () => {
    const path = join(directory, 'shared')
    const program = fileURLToPath(new URL('./incrementing.ts', import.meta.url))
    const increment = () => promisify(execFile)(process.execPath, [program, path, '40'])
    await Promise.all(Array.from({ length: 3 }, increment))
    await withEngine(path, async (engine) => {
      expect(await engine.store().get({ pk: 'SHARED', sk: 'COUNT' })).toMatchObject({ version: 121 })
    })
  })

  test.each(Object.entries(STATEMENTS))('finds by an index what it looks for: %s', (_what, statement) => {
    const db = openForWriting(recordsFile(directory))
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${statement}`).all()
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH items USING (COVERING )?INDEX/)])
    db.close()
  })
})

describe('what is not its own', () => {
  test('is left alone: another program’s database', async () => {
    const path = join(directory, 'foreign')
    await withEngine(path, async () => undefined)
    await rm(recordsFile(path))
    const foreign = new DatabaseSync(recordsFile(path))
    foreign.exec('CREATE TABLE photos (name TEXT)')
    await expect(embeddedEngine(path)).rejects.toThrow(/another program's database; choose another DATA_DIR/)
    expect(foreign.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' })
    foreign.close()
  })

  test('is left alone: what is no database at all', async () => {
    const path = join(directory, 'text')
    await withEngine(path, async () => undefined)
    await writeFile(recordsFile(path), 'no database, but longer than the head of one '.repeat(50))
    await expect(embeddedEngine(path)).rejects.toThrow(/not a database/)
  })

  test('is left alone: the file of a later version', async () => {
    const path = join(directory, 'later')
    await withEngine(path, async (engine) => engine.store().put(key, absent))
    const later = new DatabaseSync(recordsFile(path))
    later.exec('PRAGMA user_version = 2')
    later.close()
    await expect(embeddedEngine(path)).rejects.toThrow(/later version \(format 2\)/)
  })

  test('cannot be written through the connection that reads', async () => {
    const path = join(directory, 'reading')
    await withEngine(path, async () => {
      const db = openForReading(recordsFile(path))
      expect(() => db.exec('DELETE FROM items')).toThrow(/readonly|read-only|query_only/)
      db.close()
    })
  })

  test('makes no directory where a file stands', async () => {
    const path = join(directory, 'file')
    await writeFile(path, '')
    await expect(embeddedEngine(path)).rejects.toThrow(/EEXIST|ENOTDIR/)
    expect(existsSync(join(path, 'records.sqlite'))).toBe(false)
  })
})
