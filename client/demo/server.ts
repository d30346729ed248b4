import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const local = (name: string): string => fileURLToPath(new URL(`../../functions/local/${name}`, import.meta.url))

/** A server of the demo's own, on a free port, with records of its own that go when it stops. */
export interface DemoServer {
  readonly url: string
  /** Tokens as `npm run token` makes them. */
  readonly tokens: (...args: string[]) => string[]
  readonly stop: () => Promise<void>
}

/**
 * Starts the API as `npm start` does.
 *
 * @throws where the server ends before it listens
 */
export async function startDemoServer(): Promise<DemoServer> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'tianzhong-demo-'))
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR }
  const child = spawn(process.execPath, [local('main.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /^\s*address\s+(\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })
  return {
    url,
    tokens: (...args) =>
      execFileSync(process.execPath, [local('token.ts'), ...args], { env, encoding: 'utf8' })
        .trim()
        .split('\n'),
    stop: async () => {
      child.kill('SIGINT')
      await ended
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}
