import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { ClassicLevel } from 'classic-level'
import { absent } from '../../records/conditions.ts'
import { sizeOfItem } from '../../records/limits.ts'
import type { Item } from '../../records/store.ts'
import { openForWriting } from './database.ts'
import { syncDirectory } from './directory.ts'
import { type Put, rowOf, writerOver } from './writing.ts'

/** Where the engine of version 0.1 kept the items of its one table, in LevelDB: by key, as DynamoDB's JSON. */
const ITEMS = { gte: 'item-tianzhong-policy-records~', lt: 'item-tianzhong-policy-records\x7f' }

const AT_ONCE = 500

/**
 * Takes the records over that the engine of version 0.1 has left in `records/`: they are copied into a new file, which gets its
 * name only when it is whole, and the old ones are kept under another name. It may be cut short at any moment and begun again.
 *
 * @throws Error saying what to do, where they are in use, cannot be read, or stand beside newer ones
 */
export async function takeOver(directory: string, file: string): Promise<void> {
  const old = join(directory, 'records')
  const kept = join(directory, 'records-of-version-0.1')
  const isThere = existsSync(join(old, 'CURRENT'))
  if (isThere && (existsSync(file) || existsSync(kept)))
    throw new Error(
      `${old} has records of version 0.1, which have come after those in ${existsSync(file) ? file : kept} had been taken over; move one of the two elsewhere`,
    )
  if (isThere) {
    await demandUnused(join(old, 'guard'), old)
    renameSync(old, kept)
  }
  if (existsSync(file) || !existsSync(join(kept, 'CURRENT'))) return
  const part = `${file}.part`
  for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true })
  await copy(kept, part)
  renameSync(part, file)
  syncDirectory(directory)
}

/** Copies every item of a LevelDB into a new file. */
async function copy(from: string, to: string): Promise<void> {
  const level = new ClassicLevel<string, Record<string, AttributeValue>>(from, { valueEncoding: 'json' })
  const db = openForWriting(to)
  try {
    const write = writerOver(db)
    let batch: Put[] = []
    const flush = () => {
      for (const done of write(batch)) if (!('ok' in done && done.ok)) throw new Error(`${to}: ${JSON.stringify(done)}`)
      batch = []
    }
    for await (const value of level.values(ITEMS)) {
      const item = unmarshall(value) as Item
      batch.push({ ...rowOf(item, sizeOfItem(item)), condition: absent })
      if (batch.length === AT_ONCE) flush()
    }
    flush()
  } catch (error) {
    const { message } = error as Error
    throw new Error(`the records of version 0.1 in ${from} cannot be taken over (${message}); they are as they were`)
  } finally {
    db.close()
    await level.close()
  }
}

/** That engine held a database of no content open, as long as it had the others. */
async function demandUnused(guard: string, directory: string): Promise<void> {
  const level = new ClassicLevel(guard)
  try {
    await level.open()
  } catch (error) {
    throw new Error(`the records in ${directory} are in use by a server of version 0.1; end it first`, { cause: error })
  } finally {
    await level.close()
  }
}
