import { statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditRound } from './harness/audit.ts'
import { firmsOf } from './harness/firms.ts'
import { prepareRun } from './harness/round.ts'
import { announcedSeed } from './harness/seed.ts'
import { type Subject, startSubject } from './harness/server.ts'
import { runRound } from './harness/whole-round.ts'
import { seededRandom } from './plan.ts'

const FIRMS = Number(process.env.FAULTS_FIRMS ?? 20_000)
const CLIENTS = 32
const seed = announcedSeed('a large round')

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterAll(() => subject?.stop())

test(`a round of ${FIRMS} entries, no fault injected: every acknowledgement is held against what stands`, async () => {
  const begun = performance.now()
  const firms = firmsOf(FIRMS, seed)
  const run = await prepareRun(subject, { firms, random: seededRandom(seed), deafness: 0, reviewers: CLIENTS })
  const published = await runRound(run, { width: CLIENTS, closeAt: 0.99 })
  const seconds = (performance.now() - begun) / 1000
  await auditRound(run, published)
  expect(run.told.filter(({ answer }) => answer === 'acknowledged').length).toBeGreaterThan(FIRMS * 0.98)
  console.log(
    `${FIRMS} entries: a round in ${seconds.toFixed(0)} s, ${statSync(subject.files).size} bytes, ${run.line.count(0)} slow answers`,
  )
})
