import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { readConfig } from '../../../functions/local/config.ts'
import { developmentToken } from '../../../functions/local/issuer.ts'
import { startServer } from '../../../functions/local/server.ts'
import { startEngine } from '../../records/engine.ts'
import { startWire } from '../../records/wire.ts'
import { type Faults, type ProxyOptions, startFaultProxy } from '../proxy.ts'
import type { Served } from './line.ts'
import type { Between } from './outages.ts'
import { startSubject } from './server.ts'

/** A server whose engine is made to fail, and what does it. */
export interface FaultyServer {
  readonly subject: Served
  readonly faults: Faults
  /** So far apart are outages: a round is to have some, and the passes of its workers are to get through between them. */
  readonly outages: Between
  readonly close: () => Promise<void>
}

/** A server of its own process, over an engine that is reached through a network that is bad. */
async function overWire(options: ProxyOptions): Promise<FaultyServer> {
  const wire = await startWire({ isOwn: true })
  const proxy = await startFaultProxy(wire.endpoint, options)
  proxy.setEnabled(false)
  const subject = await startSubject(proxy.endpoint)
  const close = async () => {
    await subject.stop()
    await proxy.close()
    await wire.close()
  }
  return { subject, faults: proxy, outages: [3_000, 8_000], close }
}

/** A server in this process, over the embedded engine, which fails as if it were a network. */
async function overEmbedded(options: ProxyOptions): Promise<FaultyServer> {
  const engine = await startEngine('embedded')
  const { faults, store } = await engine.behind(options)
  faults.setEnabled(false)
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'policy-api-faulty-'))
  const config = readConfig({ DATA_DIR, HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0' })
  // Everything that is made to fail is told there, a line each.
  const complaints = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const server = await startServer(config, { store: () => store, close: engine.close })
  const close = async () => {
    await server.close()
    complaints.mockRestore()
    rmSync(DATA_DIR, { recursive: true })
  }
  const tokenOf: Served['tokenOf'] = (subject, claims) => developmentToken(config, subject, claims)
  const subject: Served = { url: () => server.url, mustBeMeant: () => undefined, tokenOf }
  return { subject, faults, outages: [1_000, 3_500], close }
}

/** See {@link FaultyServer}: over the engine that this run of the tests is for. Nothing fails before it is told to. */
export const startFaultyServer = (options: ProxyOptions): Promise<FaultyServer> =>
  process.env.RECORDS_ENGINE === 'wire' ? overWire(options) : overEmbedded(options)
