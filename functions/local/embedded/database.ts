import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isBusy, kindOf } from './failure.ts'

/** Written into the file, so that no other program's database is taken for ours, nor a later format for this one. */
const APPLICATION_ID = 0x545a5041
const FORMAT = 1

/** How long one process waits while another one writes. */
const BUSY_MS = 10_000

const TABLES = `
  CREATE TABLE items (pk TEXT NOT NULL, sk TEXT NOT NULL, bytes INTEGER NOT NULL, shard TEXT, since TEXT, item TEXT NOT NULL) STRICT;
  CREATE UNIQUE INDEX items_by_key ON items (pk, sk);
  CREATE INDEX items_pending ON items (shard, since, pk, sk) WHERE shard IS NOT NULL;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`

/**
 * Opens the file of the embedded engine for its writer, and makes it where there is none. A commit returns only when the disk
 * says that it is written (`synchronous = FULL`, and on macOS the flush that reaches the medium): what has been
 * acknowledged survives the end of the process and of the machine.
 *
 * @throws Error where the file is not ours, is of a later format, or is on a disk that cannot hold it
 */
export function openForWriting(file: string): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    // A new one is for its owner alone; SQLite gives what it writes beside it the same rights.
    closeSync(openSync(file, 'a', 0o600))
    db = new DatabaseSync(file, { timeout: BUSY_MS })
    prepare(db, file)
    return db
  } catch (error) {
    db?.close()
    throw named(file, error as Error)
  }
}

function prepare(db: DatabaseSync, file: string): void {
  demandOurs(db, file)
  whileBusy(() => db.exec('PRAGMA journal_mode = WAL'))
  if (pragmaOf(db, 'journal_mode') !== 'wal')
    throw new Error(`${file}: this file system takes no write-ahead log; choose a DATA_DIR on a local disk`)
  db.exec(`
    PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
    PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16000;
  `)
  createTables(db)
  // A process that was killed may have left commits that the disk does not have yet: nobody is to be told of them before.
  writeBack(db, 'PASSIVE')
}

/** What SQLite answers where a file is damaged, or none of its own. */
const DAMAGED = new Set([11, 26])

/** A failure that says of which file, and what to do where the file is at fault. */
function named(file: string, error: Error): Error {
  if (error.message.includes(file)) return error
  const remedy = DAMAGED.has(kindOf(error)) ? '; put a backup in its place, or choose another DATA_DIR' : ''
  return new Error(`${file}: ${error.message}${remedy}`, { cause: error })
}

/**
 * Waits until the disk has all that was written ahead, and writes it back into the file as far as nobody is in the way.
 *
 * @returns whether all of it is in the file
 * @throws where the disk fails
 */
export function writeBack(db: DatabaseSync, how: 'PASSIVE' | 'TRUNCATE'): boolean {
  const { busy, log, checkpointed } = db.prepare(`PRAGMA wal_checkpoint(${how})`).get()!
  return busy === 0 && log === checkpointed
}

/** Opens it for reading alone, beside its writer. Each read sees all that had been committed when it began. */
export function openForReading(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_MS })
  db.exec('PRAGMA query_only = ON; PRAGMA cache_size = -16000;')
  return db
}

/** Of several processes that begin at once, one makes the tables. */
function createTables(db: DatabaseSync): void {
  if (pragmaOf(db, 'user_version') === FORMAT) return
  db.exec('BEGIN IMMEDIATE')
  try {
    if (pragmaOf(db, 'user_version') === 0) db.exec(TABLES)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

function demandOurs(db: DatabaseSync, file: string): void {
  const { format, application, tables } = whileBusy(
    () =>
      // One read: another process may be making the tables at this moment.
      db
        .prepare(
          `SELECT (SELECT user_version FROM pragma_user_version) AS format,
                  (SELECT application_id FROM pragma_application_id) AS application,
                  (SELECT count(*) FROM sqlite_schema) AS tables`,
        )
        .get()!,
  )
  if (format === 0 && tables === 0) return
  if (application !== APPLICATION_ID) throw new Error(`${file} is another program's database; choose another DATA_DIR`)
  if (format !== FORMAT)
    throw new Error(`${file} is of a later version (format ${format}); start that one, or choose another DATA_DIR`)
}

const pragmaOf = (db: DatabaseSync, pragma: string): unknown => {
  const row = db.prepare(`PRAGMA ${pragma}`).get()
  return row && Object.values(row)[0]
}

/** The change to a write-ahead log asks for the whole file, and does not wait for it as everything else does. */
function whileBusy<R>(attempt: () => R): R {
  const end = Date.now() + BUSY_MS
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
