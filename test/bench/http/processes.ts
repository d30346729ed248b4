import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const OURS = fileURLToPath(new URL('../../../functions/local/main.ts', import.meta.url))
const BARE = fileURLToPath(new URL('./bare.ts', import.meta.url))
const AUTOCANNON = fileURLToPath(import.meta.resolve('autocannon'))

/** A server in a process of its own. */
export interface Server {
  readonly url: string
  readonly pid: number
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>
}

/** The API as `npm start` serves it, on a free port, with records of its own that go when it stops. */
export async function startOurs(): Promise<Server> {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-bench-'))
  const child = startNode('servers', [OURS], {
    DATA_DIR: directory,
    DYNAMODB_ENDPOINT: '',
    DYNAMODB_TABLE: '',
    RATE_LIMIT: '0',
  })
  child.once('exit', () => rmSync(directory, { recursive: true }))
  return serving(child)
}

/** The bare server, on a free port, with a reply for each path. */
export function startBare(replies: Readonly<Record<string, unknown>>): Promise<Server> {
  const child = startNode('servers', [BARE])
  child.stdin.write(`${JSON.stringify(replies)}\n`)
  return serving(child)
}

/** One request, to be sent again and again. */
export interface Shot {
  readonly path: string
  readonly body: string
}

/** What a server did under load. */
export interface Load {
  /** Requests answered per second. */
  readonly rate: number
  /** Whole milliseconds. */
  readonly p50: number
  readonly p99: number
}

interface Report {
  readonly '2xx': number
  readonly duration: number
  readonly non2xx: number
  readonly errors: number
  readonly latency: { readonly p50: number; readonly p99: number }
}

/**
 * Loads a server for some seconds over kept connections, from another process.
 *
 * @throws Error where a request fails or is refused
 */
export async function load(url: string, { path, body }: Shot, seconds: number, connections: number): Promise<Load> {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-load-'))
  try {
    // A batch is longer than an argument can be.
    const file = join(directory, 'body.json')
    writeFileSync(file, body)
    const request = ['-m', 'POST', '-H', 'content-type=application/json', '-i', file, url + path]
    const child = startNode('load', [AUTOCANNON, '-j', '-c', `${connections}`, '-d', `${seconds}`, ...request])
    child.stdin.end()
    const { duration, non2xx, errors, latency, ...counted } = JSON.parse(await text(child.stdout)) as Report
    if (non2xx + errors > 0) throw new Error(`${path}: ${errors} requests failed, ${non2xx} were refused`)
    return { rate: counted['2xx'] / duration, p50: latency.p50, p99: latency.p99 }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The servers share one core and the load has another, so that they take no time from each other. */
const CORES = { servers: '0', load: '1' } as const

/** Where processes cannot be tied to a core (no Linux, one core) they run anywhere. */
const canPin = Object.values(CORES).every((core) => spawnSync('taskset', ['-c', core, 'true']).status === 0)

type Child = ChildProcessByStdio<Writable, Readable, null>

function startNode(role: keyof typeof CORES, args: readonly string[], settings: Record<string, string> = {}): Child {
  const [program = '', ...rest] = [...(canPin ? ['taskset', '-c', CORES[role]] : []), process.execPath, ...args]
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: '', ...settings }
  return spawn(program, rest, { env, stdio: ['pipe', 'pipe', 'inherit'] })
}

function serving(child: Child): Promise<Server> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`a server ended with code ${code} before it listened`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /http:\/\/\S+:\d+$/.exec(line)?.[0]
      if (url) resolve({ url, pid: child.pid!, stop })
    })
  })
}
