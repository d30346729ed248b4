import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesOf, queueOf } from '../../functions/ratings/keys.ts'
import { entryType } from '../../functions/ratings/records.ts'
import { pendingKeys } from '../../functions/records/pending.ts'
import { readRecord } from '../../functions/records/record.ts'
import { everyItem, type Item } from '../../functions/records/store.ts'
import { DISTRICT, firmOf, OFFICE, REVIEWER } from '../http/callers.ts'
import { type RatingApp, ratingApp, submissionOf } from '../http/rating.ts'
import { done, roundOf } from '../http/round.ts'
import { startEngine, type TestEngine } from '../records/engine.ts'
import { eachAtOnce } from '../records/sample.ts'
import { announcedSeed } from './harness/seed.ts'
import type { Faults } from './proxy.ts'

const FIRMS = 150
const YEAR = 2026
const seed = announcedSeed('an index that lags')
const RATES = { '*': { fail: 0.02, drop: 0.03, lose: 0.05, delay: 0.05 } }

let engine: TestEngine
let clean: RatingApp
let working: ReturnType<typeof startWorkers> | undefined
let workers: readonly { readonly faults: Faults; readonly app: RatingApp }[]

beforeAll(async () => {
  engine = await startEngine()
  clean = ratingApp(engine.store())
  workers = await Promise.all(
    [0, 1].map(async (n) => {
      const options = { seed: seed + n, rates: RATES, delayMs: [1, 20] as const, indexLag: { ms: 400 } }
      const { faults, store } = await engine.behind(options, 3)
      return { faults, app: ratingApp(store) }
    }),
  )
})
afterAll(async () => {
  await working?.end()
  await engine.close()
})

/** Workers that go on until they are ended, each turn perhaps failing. */
function startWorkers(): { readonly end: () => Promise<void> } {
  let isEnded = false
  const worker = async ({ app }: { readonly app: RatingApp }) => {
    while (!isEnded) {
      await app.work().catch((error) => expect(error).toBeInstanceOf(Error))
      await sleep(50)
    }
  }
  const working = Promise.all(workers.map(worker))
  return {
    end: async () => {
      isEnded = true
      await working
    },
  }
}

const itemsOf = async (pk: string): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of everyItem(engine.store(), { pk })) items.push(item)
  return items
}

const nothingPending = async () => (await pendingKeys(engine.store(), entryType.type)).length

test('two workers whose index lags deliver everything, and nothing without end', async () => {
  const round = roundOf(clean, YEAR)
  await done(round.open())
  working = startWorkers()
  const numbers = Array.from({ length: FIRMS }, (_, i) => i + 1)
  await eachAtOnce(6, numbers, async (number) => {
    await done(round.submit(number))
    if (number % 3 === 0) await done(round.verify(number))
    if (number % 3 === 1) await done(round.changeEntry(number, REVIEWER, 'return', { reason: '请更正' }))
    if (number % 6 === 1) await done(round.changeEntry(number, firmOf(number), 'resubmit', submissionOf(number)))
  })
  await expect.poll(nothingPending, { timeout: 60_000, interval: 200 }).toBe(0)
  await expectQueue()

  // The same once more, for an order that only the workers give: the closing, and every entry counted in.
  await done(round.change(OFFICE, 'close'))
  await expect.poll(async () => (await done(round.read())).state, { timeout: 60_000, interval: 200 }).toBe('verifying')
  await expect.poll(nothingPending, { timeout: 60_000, interval: 200 }).toBe(0)
  await working.end()
  await expectQueue()

  const versions = (await itemsOf(entriesOf(YEAR))).reduce((sum, { version }) => sum + Number(version), 0)
  const puts = workers.reduce((sum, { faults }) => sum + faults.count('forwarded', 'PutItem'), 0)
  // Each change is a row of the queue, a mark on the entry and, of the closing, a seal; by two workers, some of it repeated.
  expect(puts / versions, 'writes of the workers for each change').toBeLessThan(4)
  for (const { faults } of workers) expect(faults.count('stale')).toBeGreaterThan(10)
})

/** The queue shows each entry as it stands. */
async function expectQueue(): Promise<void> {
  const rows = new Map((await itemsOf(queueOf(YEAR, DISTRICT))).map((row) => [row.sk, row]))
  const entries = (await itemsOf(entriesOf(YEAR))).map((item) => readRecord(entryType, item))
  expect(rows.size).toBe(FIRMS)
  for (const { key, state, version, history, delivered } of entries) {
    expect(rows.get(key.sk)).toMatchObject({ state, sequence: version, waiting: state === 'submitted' })
    expect(delivered).toBe(history.length)
  }
}
