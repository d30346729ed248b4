import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A secret that this machine keeps in a file of its own, made on first use and for nobody else to read. It gets its name only
 * when it is whole and the disk has it: nobody reads half of one, however many begin at once or die in between. Of two
 * that make it, the first to name it wins.
 *
 * @throws Error saying what to do, where the file is there and empty
 */
export async function kept(directory: string, name: string, make: () => Promise<string>): Promise<string> {
  const file = join(directory, name)
  const standing = await readFile(file, 'utf8').catch(noneOn('ENOENT'))
  if (standing === undefined) {
    await mkdir(directory, { recursive: true })
    await named(file, await make())
  }
  const secret = standing ?? (await readFile(file, 'utf8'))
  if (secret === '') throw new Error(`${file} is empty: remove it, and another one is made`)
  return secret
}

async function named(file: string, secret: string): Promise<void> {
  const part = `${file}.${randomUUID()}`
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(secret)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await link(part, file).catch(noneOn('EEXIST'))
  } finally {
    await rm(part, { force: true })
  }
}

const noneOn =
  (code: string) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== code) throw error
  }

/** A random key that this machine keeps. */
export const keptKey = (directory: string, name: string): Promise<string> =>
  kept(directory, name, async () => randomBytes(32).toString('hex'))
