import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordsFile } from '../../../functions/local/embedded/engine.ts'
import { developmentToken, type TokenClaims } from '../../../functions/local/issuer.ts'
import { addressOf, type Started, start } from '../../functions/local/process.ts'

/** The real server as a process of its own, which can be killed and started again over the same files. */
export interface Subject {
  /** Where it listens, or did when it was alive. */
  readonly url: () => string
  /** @throws where the server has ended without being asked to */
  readonly mustBeMeant: () => void
  readonly tokenOf: (subject: string, claims: TokenClaims) => Promise<string>
  /** Ends it at once, as a power cut would, and starts it again. */
  readonly crash: () => Promise<void>
  /** What it has said on its standard error in all its lives. */
  readonly complaints: () => string
  /** The file of its embedded engine. */
  readonly files: string
  /** Ends it politely. */
  readonly halt: () => Promise<void>
  /** Ends it, and removes its files. */
  readonly stop: () => Promise<void>
}

/** Starts the server over the engine at an endpoint, or over its embedded one where none is given. */
export async function startSubject(endpoint = ''): Promise<Subject> {
  const directory = mkdtempSync(join(tmpdir(), 'policy-api-faults-'))
  const settings = {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: directory,
    DYNAMODB_ENDPOINT: endpoint,
    DYNAMODB_TABLE: '',
    RATE_LIMIT: '0',
  }
  const identity = { OIDC_ISSUER: '', OIDC_JWKS_URL: '', OIDC_AUDIENCE: 'faults' }
  let earlier = ''
  let current: Started
  let url: string
  let isEnding = false
  let unmeant: string | undefined

  const launch = async () => {
    const started = start({ ...settings, ...identity })
    isEnding = false
    current = started
    started.process.once('exit', (code, signal) => {
      if (!isEnding) unmeant = `the server has ended by itself (${signal ?? code}): ${started.said().err.slice(-2_000)}`
    })
    url = await addressOf(current)
  }
  const halt = async () => {
    isEnding = true
    current.process.kill('SIGTERM')
    const late = setTimeout(() => current.process.kill('SIGKILL'), 5_000)
    await current.ended
    clearTimeout(late)
  }
  await launch()
  return {
    url: () => url,
    mustBeMeant() {
      if (unmeant) throw new Error(unmeant)
    },
    tokenOf: (subject, claims) =>
      developmentToken({ DATA_DIR: directory, OIDC_AUDIENCE: identity.OIDC_AUDIENCE }, subject, claims),
    async crash() {
      isEnding = true
      current.process.kill('SIGKILL')
      await current.ended
      earlier += current.said().err
      await launch()
    },
    complaints: () => earlier + current.said().err,
    files: recordsFile(directory),
    halt,
    async stop() {
      await halt()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
