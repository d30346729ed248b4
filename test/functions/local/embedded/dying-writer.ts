import { rmSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { openForWriting } from '../../../../functions/local/embedded/database.ts'
import { type Put, writerOver } from '../../../../functions/local/embedded/writing.ts'

/** The thread that writes, but for one thing: it dies of some keys, leaves a ruin or sleeps where it is told to. */
const { file } = workerData as { readonly file: string }
const db = openForWriting(file)
const write = writerOver(db)

parentPort!.on('message', (batch: readonly Put[] | null) => {
  if (!batch) {
    db.close()
    parentPort!.close()
    return
  }
  const deadly = batch.find(({ sk }) => sk.startsWith('DIE'))
  if (deadly?.sk.endsWith('RUIN')) {
    db.close()
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    writeFileSync(file, 'a ruin '.repeat(1_000))
  }
  if (deadly) process.exit(1)
  if (batch.some(({ sk }) => sk === 'SLEEP')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400)
  parentPort!.postMessage(write(batch))
})
parentPort!.postMessage('open')
