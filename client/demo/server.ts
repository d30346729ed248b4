import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../functions/local/main.ts', import.meta.url))

/** A server of the demo's own, on a free port. */
export interface DemoServer {
  readonly url: string
  readonly stop: () => void
}

/**
 * Starts the API as `npm start` does, on a free port.
 *
 * @throws where the server ends before it listens
 */
export function startDemoServer(): Promise<DemoServer> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^\s*address\s+(\S+)/.exec(line)?.[1]
      if (url) resolve({ url, stop: () => child.kill('SIGINT') })
    })
  })
}
