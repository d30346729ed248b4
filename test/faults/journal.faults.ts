import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendToJournal, journalHead } from '../../functions/records/journal.ts'
import { everyItem, type Item, type Store } from '../../functions/records/store.ts'
import { startEngine, type TestEngine } from '../records/engine.ts'
import { dyingStore, eachAtOnce, untilAnswered } from '../records/sample.ts'
import { announcedSeed, between, chance } from './harness/seed.ts'
import { seededRandom } from './plan.ts'
import type { Faults } from './proxy.ts'

const REQUESTS = 600
const WRITERS = 3
const seed = announcedSeed('a journal')
const random = seededRandom(seed)
const RATES = { PutItem: { fail: 0.03, drop: 0.05, lose: 0.15, delay: 0.1 }, Query: { drop: 0.03, lose: 0.03 } }

let engine: TestEngine
let writers: readonly { readonly faults: Faults; readonly store: Store }[]

beforeAll(async () => {
  engine = await startEngine()
  const options = (n: number) => ({ seed: seed + n, rates: RATES, delayMs: [1, 25] as const })
  writers = await Promise.all(Array.from({ length: WRITERS }, (_, n) => engine.behind(options(n), 2)))
})
afterAll(() => engine.close())

test(`${REQUESTS} doubled requests of ${WRITERS} writers, replies lost: exactly ${REQUESTS} entries`, async () => {
  const journal = 'FAULTS'
  const ids = Array.from({ length: REQUESTS }, (_, n) => `posting ${n}`)
  const numbers = await eachAtOnce(4, ids, async (id) => {
    const pick = () => writers[between(random, 0, WRITERS - 1)]!.store
    // The source of a posting keeps the head it saw before its first try.
    const head = await untilAnswered(() => journalHead(pick(), journal))
    const append = (store: Store) => appendToJournal(store, journal, head, { id, content: { id } })
    const [one, other] = [pick(), pick()]
    if (chance(random, 0.2)) {
      const when = chance(random, 0.5) ? 'before' : 'after'
      await append(dyingStore(one, between(random, 0, 2), when)).catch((error) => expect(error).toBeInstanceOf(Error))
    }
    const answers = await Promise.all([untilAnswered(() => append(one)), untilAnswered(() => append(other))])
    expect(answers[0], `${id} has two numbers`).toBe(answers[1])
    return answers[0]
  })

  const entries: Item[] = []
  for await (const entry of everyItem(engine.store(), { pk: journal })) entries.push(entry)
  expect(entries.map(({ sk }) => Number(sk.slice(2)))).toEqual(ids.map((_, i) => i + 1))
  expect(new Set(entries.map(({ id }) => id)).size).toBe(REQUESTS)
  for (const [i, id] of ids.entries()) expect(entries[numbers[i]! - 1]).toMatchObject({ id, content: { id } })
  for (const { faults } of writers) expect(faults.count('lose', 'PutItem')).toBeGreaterThan(50)
})
