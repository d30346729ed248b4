import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A secret that this machine keeps in a file of its own, made on first use and for nobody else to read. Of two that make it at once,
 * the first to write wins.
 */
export async function kept(directory: string, name: string, make: () => Promise<string>): Promise<string> {
  const file = join(directory, name)
  const read = () => readFile(file, 'utf8')
  try {
    return await read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await mkdir(directory, { recursive: true })
  await writeFile(file, await make(), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return read()
}

/** A random key that this machine keeps. */
export const keptKey = (directory: string, name: string): Promise<string> =>
  kept(directory, name, async () => randomBytes(32).toString('hex'))
