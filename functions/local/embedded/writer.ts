import { parentPort, workerData } from 'node:worker_threads'
import { openForWriting } from './database.ts'
import { type Put, writerOver } from './writing.ts'

/** The thread that writes, and waits for the disk: batches come in, what became of them goes out. Null ends it. */
const db = openForWriting((workerData as { readonly file: string }).file)
const write = writerOver(db)

parentPort!.on('message', (batch: readonly Put[] | null) => {
  if (batch) return parentPort!.postMessage(write(batch))
  db.close()
  parentPort!.close()
})
parentPort!.postMessage('open')
