import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { ClassicLevel } from 'classic-level'
import { absent } from '../../records/conditions.ts'
import type { Item } from '../../records/store.ts'
import { openForWriting, writeBack } from './database.ts'
import { syncDirectory } from './directory.ts'
import { type Put, rowOf, writerOver } from './writing.ts'

/** Where the engine of version 0.1 kept the items of its one table, in LevelDB: by key, as DynamoDB's JSON. */
const ITEMS = { gte: 'item-tianzhong-policy-records~', lt: 'item-tianzhong-policy-records\x7f' }

type Level = ClassicLevel<string, Record<string, AttributeValue>>

const AT_ONCE = 500

/**
 * Takes the records over that the engine of version 0.1 has left in `records/`: they are set aside under another name, and copied
 * into a new file, which gets its name only when it is whole and the disk has it. It may be cut short at any moment and begun
 * again; of two processes that begin it at once, one is refused.
 *
 * @throws Error saying what to do, where they are in use, cannot be read, or stand beside newer ones
 */
export async function takeOver(directory: string, file: string): Promise<void> {
  const old = join(directory, 'records')
  const kept = join(directory, 'records-of-version-0.1')
  if (existsSync(join(old, 'CURRENT'))) {
    const newer = [file, kept].find((path) => existsSync(path))
    if (newer)
      throw new Error(
        `${old} has records of version 0.1 beside the newer ones in ${newer}; move one of the two elsewhere`,
      )
    await setAside(old, kept)
    syncDirectory(directory)
  }
  if (existsSync(file) || !existsSync(join(kept, 'CURRENT'))) return
  const level = await openLevel(kept)
  try {
    // Who had it open until now may have done it all.
    if (existsSync(file)) return
    const part = `${file}.part`
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true })
    await copy(level, part)
    renameSync(part, file)
    syncDirectory(directory)
  } catch (error) {
    const { message } = error as Error
    throw new Error(`the records of version 0.1 cannot be taken over (${message}); all of them are still in ${kept}`)
  } finally {
    await level.close()
  }
}

/** That engine held a database of no content open, as long as it had the others. */
async function setAside(old: string, kept: string): Promise<void> {
  const guard = await openLevel(join(old, 'guard'))
  try {
    renameSync(old, kept)
  } finally {
    await guard.close()
  }
}

/** Opens a LevelDB, which lets one process in. What it takes to read them is loaded only where there are such records. */
async function openLevel(directory: string): Promise<Level> {
  const { ClassicLevel } = await import('classic-level')
  const level: Level = new ClassicLevel(directory, { valueEncoding: 'json' })
  try {
    await level.open()
    return level
  } catch (error) {
    const { cause, message } = error as Error & {
      readonly cause?: { readonly code?: string; readonly message?: string }
    }
    if (cause?.code === 'LEVEL_LOCKED')
      throw new Error(
        `another server has the records of version 0.1 open (${directory}): end it, or start again once it has taken them over`,
      )
    throw new Error(`${directory} cannot be opened: ${cause?.message ?? message}`)
  }
}

/** Copies every item of a LevelDB into a new file, and waits until the disk has it whole. */
async function copy(level: Level, to: string): Promise<void> {
  const db = openForWriting(to)
  try {
    const write = writerOver(db)
    let batch: Put[] = []
    let copied = 0
    const flush = () => {
      for (const done of write(batch)) if (!('ok' in done && done.ok)) throw new Error(JSON.stringify(done))
      copied += batch.length
      batch = []
    }
    for await (const value of level.values(ITEMS)) {
      const item = unmarshall(value) as Item
      // Its size is reckoned from the text: what was taken once is not refused now.
      batch.push({ ...rowOf(item, Buffer.byteLength(JSON.stringify(item))), condition: absent })
      if (batch.length === AT_ONCE) flush()
    }
    flush()
    const { rows } = db.prepare('SELECT count(*) AS rows FROM items').get()!
    if (!writeBack(db, 'TRUNCATE') || rows !== copied) throw new Error(`${rows} of ${copied} items are in ${to}`)
  } finally {
    db.close()
  }
}
