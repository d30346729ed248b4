import { join } from 'node:path'
import type { Engine } from '../engine.ts'
import { openForReading } from './database.ts'
import { makeDirectory } from './directory.ts'
import { startGroupCommit } from './group-commit.ts'
import { sqliteStore } from './sqlite-store.ts'
import { takeOver } from './take-over.ts'

/** The file of the records within a directory. */
export const recordsFile = (directory: string): string => join(directory, 'records.sqlite')

/**
 * Opens the embedded engine: a SQLite file in a directory, made where there is none. Records that an earlier version has
 * left there are taken over first. Several processes may have it open at once.
 *
 * @throws Error saying what to do, where the directory holds something else
 */
export async function embeddedEngine(directory: string): Promise<Engine> {
  makeDirectory(directory)
  const file = recordsFile(directory)
  await takeOver(directory, file)
  const commits = await startGroupCommit(file)
  try {
    const db = openForReading(file)
    return {
      store: (meter) => sqliteStore(db, commits, meter),
      async close() {
        if (db.isOpen) db.close()
        await commits.close()
      },
    }
  } catch (error) {
    await commits.close()
    throw error
  }
}
