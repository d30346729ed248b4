import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditRound } from './harness/audit.ts'
import { firmsOf } from './harness/firms.ts'
import { type Killer, startKiller } from './harness/killer.ts'
import { prepareRun } from './harness/round.ts'
import { announcedSeed } from './harness/seed.ts'
import { type Subject, startSubject } from './harness/server.ts'
import { runRound } from './harness/whole-round.ts'
import { seededRandom } from './plan.ts'

const FIRMS = 160
const CLIENTS = 12
/** So many kills fall into the submissions, and so many until the last entry is verified. */
const KILLS = { submit: 10, verify: 26 } as const
const seed = announcedSeed('a round under kill -9')

let subject: Subject
let killer: Killer | undefined

beforeAll(async () => {
  subject = await startSubject()
})
afterAll(async () => {
  await killer?.end()
  await subject?.stop()
})

test('a round whose server is killed at least 20 times, in every phase: nothing acknowledged is lost', async () => {
  const random = seededRandom(seed)
  const killsAtWork: number[] = []
  const run = await prepareRun(subject, {
    firms: firmsOf(FIRMS, seed),
    random,
    deafness: 0.05,
    pace: (phase, share) => killer!.afterKills(Math.floor(share * KILLS[phase])),
    // The closing and each ranking are struck while they run, and once more when they have been taken up again.
    async atWork() {
      killsAtWork.push(killer!.kills())
      await killer!.strikeWithin(300)
      await killer!.strikeWithin(1_500)
    },
  })
  killer = startKiller(subject, seededRandom(seed + 1))
  const published = await runRound(run, { width: CLIENTS, closeAt: 0.75 })
  await killer.end()

  await auditRound(run, published)
  await expectFileInOrder()
  expect(killer.kills()).toBeGreaterThanOrEqual(20)
  expect(killsAtWork.length, 'the closing, the ranking, and at least one decision').toBeGreaterThanOrEqual(3)
  expect(run.line.count(0), 'requests that were cut off or refused').toBeGreaterThan(20)
  console.log(`kills: ${killer.kills()}, at work: ${killsAtWork.length}, without an answer: ${run.line.count(0)}`)
})

/** Whatever the file has come through, SQLite finds it in order, each row of its indexes included. */
async function expectFileInOrder(): Promise<void> {
  await subject.halt()
  const db = new DatabaseSync(subject.files, { readOnly: true })
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  db.close()
}
