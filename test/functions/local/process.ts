import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../../functions/local/main.ts', import.meta.url))

/** The local server as its own process, and what it has said so far. */
export interface Started {
  readonly process: ChildProcess
  readonly said: () => { out: string; err: string }
  /** Its exit code, when it ends. */
  readonly ended: Promise<number | null>
}

/** Starts the server with these settings and no others; its records are its own unless a DATA_DIR is given. */
export function start(settings: Readonly<Record<string, string>>): Started {
  const { PORT: _port, HOST: _host, PUBLIC_URL: _url, ...environment } = process.env
  const rest = { ...environment, DATA_DIR: mkdtempSync(join(tmpdir(), 'server-')) }
  const child = spawn(process.execPath, [MAIN], { env: { ...rest, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { process: child, said: () => ({ out, err }), ended }
}

/** Waits until the server says where it listens. */
export async function addressOf(started: Started): Promise<string> {
  for (;;) {
    const found = /address\s+(http:\S+)/.exec(started.said().out)?.[1]
    if (found) return found
    const ended = await Promise.race([started.ended.then(() => true), new Promise((done) => setTimeout(done, 20))])
    if (ended) throw new Error(`ended before it listened: ${started.said().err}`)
  }
}
