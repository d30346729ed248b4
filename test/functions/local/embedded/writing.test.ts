import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openForReading, openForWriting, writeBack } from '../../../../functions/local/embedded/database.ts'
import { type GroupCommit, startGroupCommit } from '../../../../functions/local/embedded/group-commit.ts'
import { type Put, rowOf, writerOver } from '../../../../functions/local/embedded/writing.ts'
import { absent, atVersion } from '../../../../functions/records/conditions.ts'

const directory = mkdtempSync(join(tmpdir(), 'writing-'))
afterAll(() => rmSync(directory, { recursive: true }))

let files = 0
const freshFile = () => join(directory, `${++files}.sqlite`)

const putOf = (sk: string, rest: object = {}, condition = absent): Put => ({
  ...rowOf({ pk: 'A', sk, ...rest }, 100),
  condition,
})
const standing = (db: DatabaseSync) =>
  db
    .prepare('SELECT sk FROM items ORDER BY sk')
    .all()
    .map(({ sk }) => sk)

describe('a batch of writes', () => {
  let db: DatabaseSync
  beforeEach(() => {
    db = openForWriting(freshFile())
  })
  afterEach(() => db.close())

  test('sees what came before in the same batch', () => {
    const first = { pk: 'A', sk: '1', version: 1 }
    expect(
      writerOver(db)([
        putOf('1', { version: 1 }),
        putOf('1', { version: 1 }),
        putOf('1', { version: 2 }, atVersion(1)),
        putOf('1', { version: 2 }, atVersion(1)),
        putOf('2', { version: 2 }, atVersion(1)),
      ]),
    ).toEqual([
      { ok: true },
      { ok: false, standing: JSON.stringify(first) },
      { ok: true },
      { ok: false, standing: JSON.stringify({ ...first, version: 2 }) },
      { ok: false, standing: undefined },
    ])
    expect(db.isTransaction).toBe(false)
  })

  test('does the others where one cannot be written', () => {
    db.exec(
      `CREATE TRIGGER no_bad BEFORE INSERT ON items WHEN NEW.sk = 'BAD' BEGIN SELECT RAISE(ABORT, 'too bad'); END`,
    )
    const [one, bad, other] = writerOver(db)([putOf('1'), putOf('BAD'), putOf('2')])
    expect([one, other]).toEqual([{ ok: true }, { ok: true }])
    expect(bad).toEqual({ failed: { name: 'Error', message: expect.stringContaining('too bad') } })
    expect(standing(db)).toEqual(['1', '2'])
  })

  test('and where what stands in its way is damaged', () => {
    const write = writerOver(db)
    write([putOf('DAMAGED', { version: 1 })])
    db.exec(`UPDATE items SET item = '{' WHERE sk = 'DAMAGED'`)
    const [damaged, other] = write([putOf('DAMAGED', { version: 2 }, atVersion(1)), putOf('1')])
    expect(damaged).toMatchObject({ failed: { name: 'Error' } })
    expect(other).toEqual({ ok: true })
  })

  test('that another process keeps from beginning fails whole and at once, and is done once it is let', () => {
    const file = freshFile()
    const [mine, other] = [openForWriting(file), openForWriting(file)]
    const write = writerOver(mine)
    mine.exec('PRAGMA busy_timeout = 50')
    other.exec('BEGIN IMMEDIATE')
    const batch = Array.from({ length: 40 }, (_, n) => putOf(String(n)))
    const begun = performance.now()
    for (const done of write(batch)) expect(done).toMatchObject({ failed: { name: 'ServiceUnavailable' } })
    // One wait for all of them, not one for each.
    expect(performance.now() - begun).toBeLessThan(1_500)
    other.exec('ROLLBACK')
    expect(write(batch)).toEqual(batch.map(() => ({ ok: true })))
    mine.close()
    other.close()
  })

  test('on a full disk fails whole, may be tried again, and is done once there is room', () => {
    const write = writerOver(db)
    write([putOf('1')])
    const { page_count: pages } = db.prepare('PRAGMA page_count').get()!
    db.exec(`PRAGMA max_page_count = ${pages}`)
    const large = putOf('2', { text: 'x'.repeat(50_000) })
    for (const done of write([large, putOf('3', { text: 'x'.repeat(50_000) })]))
      expect(done).toMatchObject({ failed: { name: 'ServiceUnavailable', message: expect.stringContaining('full') } })
    expect(standing(db)).toEqual(['1'])
    expect(db.isTransaction).toBe(false)
    db.exec('PRAGMA max_page_count = 100000')
    expect(write([large])).toEqual([{ ok: true }])
    expect(standing(db)).toEqual(['1', '2'])
  })
})

test('what was written ahead is in the file once it is written back, and not while somebody reads', () => {
  const file = freshFile()
  const [db, reader] = [openForWriting(file), openForReading(file)]
  writerOver(db)([putOf('1')])
  reader.exec('BEGIN')
  expect(standing(reader)).toEqual(['1'])
  writerOver(db)([putOf('2')])
  db.exec('PRAGMA busy_timeout = 20')
  expect(writeBack(db, 'TRUNCATE')).toBe(false)
  reader.exec('COMMIT')
  expect(writeBack(db, 'TRUNCATE')).toBe(true)
  expect(statSync(`${file}-wal`).size).toBe(0)
  for (const one of [reader, db]) one.close()
})

describe('the thread that writes', () => {
  let commits: GroupCommit
  const dying = new URL('./dying-writer.ts', import.meta.url)

  afterEach(() => commits.close())

  test('where it ends by itself fails what it was given, and another takes its place', async () => {
    const file = freshFile()
    commits = await startGroupCommit(file, { writer: dying })
    expect(await commits.put(putOf('1'))).toEqual({ ok: true })
    const asked = ['DIE', '2', '3'].map((sk) => commits.put(putOf(sk)))
    const told = await Promise.allSettled(asked)
    expect(told[0]).toMatchObject({ status: 'rejected', reason: { name: 'ServiceUnavailable' } })
    // The first went alone; what waited behind it is done by the next thread.
    expect(told.slice(1)).toEqual([2, 3].map(() => ({ status: 'fulfilled', value: { ok: true } })))
    expect(await commits.put(putOf('1'))).toMatchObject({ ok: false, standing: expect.stringContaining('"1"') })
  })

  test('that cannot begin again fails what waits, and is tried again by who comes next', async () => {
    const file = freshFile()
    commits = await startGroupCommit(file, { writer: dying })
    await expect(commits.put(putOf('DIE AND LEAVE A RUIN'))).rejects.toMatchObject({ name: 'ServiceUnavailable' })
    await expect(commits.put(putOf('1'))).rejects.toThrow(/not a database/)
    rmSync(file)
    expect(await commits.put(putOf('1'))).toEqual({ ok: true })
  })

  test('that ends before it has begun is an error, and not a wait without end', async () => {
    const writer = new URL('data:text/javascript,process.exit(0)')
    await expect(startGroupCommit(freshFile(), { writer })).rejects.toThrow('did not begin')
    commits = await startGroupCommit(freshFile())
  })

  test('that the disk does not answer takes nothing more, and goes on when it does', async () => {
    const file = freshFile()
    commits = await startGroupCommit(file, { writer: dying, patienceMs: 100 })
    const told = await Promise.allSettled(['SLEEP', '1'].map((sk) => commits.put(putOf(sk))))
    for (const one of told) expect(one).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } })
    await expect(commits.put(putOf('2'))).rejects.toMatchObject({ name: 'ServiceUnavailable' })
    await expect.poll(() => commits.put(putOf('3')).catch(() => undefined), { timeout: 5_000 }).toEqual({ ok: true })
    // What was in doubt has been done, what had waited behind it has not.
    const db = openForWriting(file)
    expect(standing(db)).toEqual(['3', 'SLEEP'])
    db.close()
  })

  test('closes once, however often it is asked to', async () => {
    commits = await startGroupCommit(freshFile())
    await commits.put(putOf('1'))
    await Promise.all([commits.close(), commits.close()])
    await expect(commits.put(putOf('2'))).rejects.toThrow('closed')
  })
})
