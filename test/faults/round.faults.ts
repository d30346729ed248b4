import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEngine, type TestEngine } from '../records/engine.ts'
import { auditRound } from './harness/audit.ts'
import { firmsOf } from './harness/firms.ts'
import { EVERYDAY, startOutages } from './harness/outages.ts'
import { prepareRun } from './harness/round.ts'
import { announcedSeed } from './harness/seed.ts'
import { type Subject, startSubject } from './harness/server.ts'
import { runRound } from './harness/whole-round.ts'
import { seededRandom } from './plan.ts'
import { type FaultProxy, startFaultProxy } from './proxy.ts'

const FIRMS = 1_000
const CLIENTS = 32
const seed = announcedSeed('a round through a bad network')

let engine: TestEngine
let proxy: FaultProxy
let subject: Subject

beforeAll(async () => {
  engine = await startEngine(undefined, { embedded: true })
  proxy = await startFaultProxy(engine.endpoint, { seed, rates: EVERYDAY, indexLag: { ms: 300 } })
  proxy.setEnabled(false)
  subject = await startSubject(proxy.endpoint)
})
afterAll(async () => {
  await subject?.stop()
  await proxy?.close()
  await engine?.close()
})

test(`${FIRMS} entries from ${CLIENTS} clients, closed in the middle: nothing acknowledged is lost`, async () => {
  const random = seededRandom(seed)
  const run = await prepareRun(subject, { firms: firmsOf(FIRMS, seed), random, deafness: 0.05 })
  proxy.setEnabled(true)
  const outages = startOutages(proxy, seededRandom(seed + 1))
  const published = await runRound(run, { width: CLIENTS, closeAt: 0.7 })
  const outagesHad = await outages.end()
  proxy.setEnabled(false)

  await auditRound(run, published)
  expect(outagesHad).toBeGreaterThan(3)
  expect(run.told.filter(({ answer }) => answer === 'closed').length).toBeGreaterThan(FIRMS / 10)
  expect(run.line.count(503), 'answers of 503, each asked again').toBeGreaterThan(0)
  for (const fault of ['throttle', 'fail', 'drop', 'lose', 'delay', 'stale'] as const)
    expect(proxy.count(fault), fault).toBeGreaterThan(20)
  console.log(`503: ${run.line.count(503)}, outages: ${outagesHad}, lost replies: ${proxy.count('lose')}`)
})
