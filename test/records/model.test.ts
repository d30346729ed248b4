import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { absent, atVersion, type Condition, olderThan } from '../../functions/records/conditions.ts'
import type { Item, Place, Store } from '../../functions/records/store.ts'
import type { Key } from '../../functions/records/table.ts'
import { ENGINES, startEngine, type TestEngine } from './engine.ts'

let engines: readonly TestEngine[]
beforeAll(async () => {
  engines = await Promise.all(ENGINES.map((kind) => startEngine(kind)))
})
afterAll(async () => {
  for (const engine of engines) await engine.close()
})

/** Few keys and few values, so that they meet; some that sort otherwise by characters than by bytes. */
const sk = fc.constantFrom('A', 'A#', 'A#1', 'A#2', 'B', '一', '\uffee', '😀')
const version = fc.integer({ min: 0, max: 4 })
const condition = fc.oneof(
  fc.constant(absent),
  version.map(atVersion),
  version.map(olderThan),
  fc.constantFrom<Condition>(
    { kind: 'equal', attribute: 'sequence', value: 2 },
    { kind: 'less', attribute: 'version', value: 3 },
    { kind: 'either', conditions: [atVersion(1), { kind: 'less', attribute: 'sequence', value: 2 }] },
  ),
)
const attributes = fc.record(
  {
    version: fc.oneof(version, fc.constant('1')),
    sequence: version,
    name: fc.constantFrom('甲', 'a', '\uffee', '😀'),
    data: fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' }), fc.array(fc.integer().map((n) => n / 1000))),
    pendingShard: fc.constantFrom('model#0', 'model#1'),
    pendingSince: fc.constantFrom('2025', '2026'),
  },
  { requiredKeys: [] },
)
const limit = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined })

type Step =
  | { readonly ask: 'put'; readonly sk: string; readonly attributes: object; readonly condition: Condition }
  | { readonly ask: 'get'; readonly sk: string }
  | {
      readonly ask: 'query'
      readonly prefix: string | undefined
      readonly limit: number | undefined
      readonly newestFirst: boolean
    }
  | { readonly ask: 'pending'; readonly shard: string; readonly limit: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ ask: fc.constant('put' as const), sk, attributes, condition }) },
    { weight: 1, arbitrary: fc.record({ ask: fc.constant('get' as const), sk }) },
    {
      weight: 2,
      arbitrary: fc.record({
        ask: fc.constant('query' as const),
        prefix: fc.constantFrom(undefined, 'A', 'A#', '一', 'Z'),
        limit,
        newestFirst: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ask: fc.constant('pending' as const),
        shard: fc.constantFrom('model#0', 'model#1'),
        limit: fc.integer({ min: 1, max: 3 }),
      }),
    },
  ),
  { maxLength: 30 },
)

/** What a step is answered; lists are gone through to their ends, page by page. */
async function answerTo(store: Store, pk: string, step: Step): Promise<unknown> {
  switch (step.ask) {
    case 'put':
      return store.put({ pk, sk: step.sk, ...step.attributes } as Item, step.condition)
    case 'get':
      return (await store.get({ pk, sk: step.sk })) ?? 'nothing'
    case 'query': {
      const { prefix, limit, newestFirst } = step
      const pages: unknown[] = []
      for (let after: Key | undefined; ; ) {
        const page = await store.query({ pk, newestFirst, after, limit, ...(prefix ? { prefix } : {}) })
        pages.push(page)
        if (!page.next) return pages
        after = page.next
      }
    }
    case 'pending': {
      // Within a time, engines differ in their order.
      const found: string[] = []
      for (let after: Place | undefined; ; ) {
        const { keys, next } = await store.pending(step.shard, step.limit, after)
        found.push(...keys.filter((key) => key.pk === pk).map((key) => key.sk))
        if (!next) return found.toSorted()
        after = next
      }
    }
  }
}

let runs = 0

test('whatever is asked in whatever order, every engine gives the same answers', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (asked) => {
      const pk = `MODEL ${++runs}`
      for (const step of asked) {
        const answers = await Promise.all(engines.map((engine) => answerTo(engine.store(), pk, step)))
        for (const answer of answers) expect(answer).toEqual(answers[0])
      }
    }),
    { numRuns: 150 },
  )
  expect(runs).toBeGreaterThanOrEqual(150)
})
