import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditRound } from './harness/audit.ts'
import { type FaultyServer, startFaultyServer } from './harness/faulty-server.ts'
import { firmsOf } from './harness/firms.ts'
import { EVERYDAY, startOutages } from './harness/outages.ts'
import { prepareRun } from './harness/round.ts'
import { announcedSeed } from './harness/seed.ts'
import { runRound } from './harness/whole-round.ts'
import { seededRandom } from './plan.ts'

const FIRMS = 1_000
const CLIENTS = 32
const seed = announcedSeed('a round through a bad network')

let server: FaultyServer

beforeAll(async () => {
  server = await startFaultyServer({ seed, rates: EVERYDAY, indexLag: { ms: 300 } })
})
afterAll(() => server?.close())

test(`${FIRMS} entries from ${CLIENTS} clients, closed in the middle: nothing acknowledged is lost`, async () => {
  const random = seededRandom(seed)
  const { subject, faults } = server
  const run = await prepareRun(subject, { firms: firmsOf(FIRMS, seed), random, deafness: 0.05 })
  faults.setEnabled(true)
  const outages = startOutages(faults, seededRandom(seed + 1), server.outages)
  const published = await runRound(run, { width: CLIENTS, closeAt: 0.7 })
  const outagesHad = await outages.end()
  faults.setEnabled(false)

  await auditRound(run, published)
  expect(outagesHad).toBeGreaterThan(3)
  expect(run.told.filter(({ answer }) => answer === 'closed').length).toBeGreaterThan(FIRMS / 10)
  expect(run.line.count(503), 'answers of 503, each asked again').toBeGreaterThan(0)
  for (const fault of ['throttle', 'fail', 'drop', 'lose', 'delay', 'stale'] as const)
    expect(faults.count(fault), fault).toBeGreaterThan(20)
  console.log(`503: ${run.line.count(503)}, outages: ${outagesHad}, lost replies: ${faults.count('lose')}`)
})
