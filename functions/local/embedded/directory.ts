import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Makes a directory and those above it, where they are not there, so that a power cut leaves none of them out. */
export function makeDirectory(path: string): void {
  const first = resolve(mkdirSync(path, { recursive: true }) ?? path)
  // Who made it before may not have waited for the disk.
  for (let made = resolve(path); made.length >= first.length; made = dirname(made)) syncDirectory(dirname(made))
}

/** Waits until the disk has the names in a directory. Windows does that by itself, and opens no directories. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
