import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendToJournal, journalHead } from '../../functions/records/journal.ts'
import { everyItem, type Item, type Store } from '../../functions/records/store.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { Crash, dyingStore, eachAtOnce, untilAnswered } from './sample.ts'

let engine: TestEngine
let store: Store

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
})
afterAll(() => engine.close())

async function entriesOf(journal: string): Promise<Item[]> {
  const entries: Item[] = []
  for await (const entry of everyItem(store, { pk: journal })) entries.push(entry)
  return entries
}

const numbersOf = (entries: readonly Item[]) => entries.map(({ sk }) => Number(sk.slice(2)))
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1)

test('600 doubled requests with lost replies make exactly 600 entries', { timeout: 60_000 }, async () => {
  const { faults, store: through } = await engine.behind(
    { seed: 5, rates: { PutItem: { lose: 0.15, drop: 0.05, fail: 0.05 }, Query: { drop: 0.05 } } },
    1,
  )
  const ids = upTo(600).map((n) => `posting ${n}`)
  const answers = await eachAtOnce(1, ids, async (id) => {
    const head = await untilAnswered(() => journalHead(through, 'MANY'))
    const post = () => untilAnswered(() => appendToJournal(through, 'MANY', head, { id, content: { id } }))
    return Promise.all([post(), post()])
  })

  const entries = await entriesOf('MANY')
  expect(numbersOf(entries)).toEqual(upTo(600))
  expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(ids))
  // Whoever asked was told the number that its entry has, both times.
  const numbers = new Map(entries.map(({ id, sk }) => [id, Number(sk.slice(2))]))
  for (const [i, id] of ids.entries()) expect(answers[i]).toEqual([numbers.get(id), numbers.get(id)])
  expect(faults.count('lose', 'PutItem')).toBeGreaterThan(50)
})

test('six writers at once leave no gap and take no number twice', async () => {
  const writers = upTo(6).map(async (writer) => {
    const numbers: number[] = []
    for (const n of upTo(6)) {
      const head = await journalHead(store, 'SHARED')
      numbers.push(await appendToJournal(store, 'SHARED', head, { id: `${writer} ${n}`, content: {} }))
    }
    return numbers
  })
  const numbers = (await Promise.all(writers)).flat()
  expect(numbers.toSorted((a, b) => a - b)).toEqual(upTo(36))
  expect(numbersOf(await entriesOf('SHARED'))).toEqual(upTo(36))
})

describe('a posting whose process dies', () => {
  // A head, two others in between, a query and a write: whatever was done when it died, the retry must find it out.
  const points = [0, 1, 2].flatMap((survived) => (['before', 'after'] as const).map((when) => ({ survived, when })))

  test.each(points)('$when request $survived stands once after the retry', async ({ survived, when }) => {
    const journal = `CRASH ${when} ${survived}`
    const posting = { id: 'own', content: { points: 1 } }
    const other = async (id: string) =>
      appendToJournal(store, journal, await journalHead(store, journal), { id, content: {} })
    await other('first')
    const head = await journalHead(store, journal)
    await other('second')
    const dying = appendToJournal(dyingStore(store, survived, when), journal, head, posting)
    const died = await dying.then(
      () => false,
      (error) => error instanceof Crash,
    )
    await other('third')
    const number = await appendToJournal(store, journal, head, posting)
    const entries = await entriesOf(journal)
    expect(numbersOf(entries)).toEqual(upTo(4))
    expect(entries.filter(({ id }) => id === 'own').map(({ sk }) => Number(sk.slice(2)))).toEqual([number])
    expect(died).toBe(survived < 2)
  })
})

describe('a journal', () => {
  test('begins empty, and its head is the number of its last entry', async () => {
    expect(await journalHead(store, 'HEAD')).toBe(0)
    for (const n of upTo(12)) {
      expect(await appendToJournal(store, 'HEAD', n - 1, { id: `${n}`, content: { n } })).toBe(n)
      expect(await journalHead(store, 'HEAD')).toBe(n)
    }
    expect(await store.get({ pk: 'HEAD', sk: 'J#000000000012' })).toMatchObject({ id: '12', content: { n: 12 } })
  })

  test('finds a posting again however much has come after it, from the head it was posted at', async () => {
    expect(await appendToJournal(store, 'HEAD', 2, { id: '3', content: {} })).toBe(3)
    expect(await journalHead(store, 'HEAD')).toBe(12)
  })

  test('is not disturbed by its neighbours', async () => {
    expect(await appendToJournal(store, 'HEAD2', 0, { id: '3', content: {} })).toBe(1)
  })
})
