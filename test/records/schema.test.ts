import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { entryType, roundType } from '../../functions/ratings/records.ts'
import { collection, type Outcome } from '../../functions/records/collection.ts'
import { absent } from '../../functions/records/conditions.ts'
import { type RecordType, readRecord, writeRecord } from '../../functions/records/record.ts'
import type { Item, Store } from '../../functions/records/store.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { requestBy, type SampleState, sampleType } from './sample.ts'

let engine: TestEngine
let store: Store

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
})
afterAll(() => engine.close())

const FIXTURES = new URL('fixtures/', import.meta.url)
const fixture = (name: string): Item => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'))
const fixturesOf = (type: string) => readdirSync(FIXTURES).filter((name) => name.startsWith(`${type}.`))

const third = z.looseObject({ fullName: z.string(), points: z.int(), unit: z.string() })

/** The sample as it is two shapes later: renamed first, then counted in another unit. */
const laterType: RecordType<SampleState, z.output<typeof third>> = {
  ...sampleType,
  schemaVersion: 3,
  data: third,
  workflow: { ...sampleType.workflow, transitions: [] } as never,
  upcasts: {
    1: (item) => {
      const { name, ...data } = item.data as { name: string }
      return { ...item, data: { ...data, fullName: name } }
    },
    2: (item) => {
      const data = item.data as { points: number }
      return { ...item, data: { ...data, points: data.points * 100, unit: 'hundredths' } }
    },
  },
}

describe('items of an older shape', () => {
  test.each([
    { name: 'sample.1.json', points: 700 },
    { name: 'sample.2.json', points: 800 },
  ])('$name is read as the newest', ({ name, points }) => {
    const record = readRecord(laterType, fixture(name))
    expect(record.data).toMatchObject({ fullName: '豫南纸业', points, unit: 'hundredths' })
  })

  test.each(['sample.1.json', 'sample.2.json'])(
    '%s is written as the newest, once somebody changes it',
    async (name) => {
      const later = collection(store, laterType)
      const item: Item = { ...fixture(name), sk: name }
      await store.put(item, absent)
      const record = (await later.read(item))!
      const outcome = await later.change(record, 'approve', { state: 'approved', data: record.data }, requestBy('a'))
      expect(outcome.kind).toBe('done')
      const written = (await store.get(item))!
      expect(written).toMatchObject({ schemaVersion: 3, version: record.version + 1, workflowVersion: 1 })
      expect(written.data).toEqual(record.data)
      expect(written.data).not.toHaveProperty('name')
      expect(written.history).toHaveLength((item.history as unknown[]).length + 1)
    },
  )

  test('without a way to read them are damage', () => {
    const broken = { ...laterType, upcasts: {} }
    expect(() => readRecord(broken, fixture('sample.1.json'))).toThrow('schema version 1')
  })
})

describe('what this code does not know', () => {
  const item: Item = { ...fixture('sample.9.json'), sk: 'UNKNOWN' }

  test('survives a write: of the item, of its data, of its history', async () => {
    await store.put(item, absent)
    const samples = collection(store, sampleType)
    const record = (await samples.read(item))!
    const next = { state: 'approved', data: { ...record.data, points: 9 } } as const
    const outcome: Outcome<SampleState, unknown> = await samples.change(record, 'approve', next, requestBy('approve'))
    expect(outcome.kind).toBe('done')
    const written = (await store.get(item))!
    expect(written).toMatchObject({ schemaVersion: 9, retention: item.retention, labels: item.labels })
    expect(written.data).toEqual({ ...(item.data as object), points: 9 })
    const { history } = written
    expect((history as unknown[]).slice(0, -1)).toEqual(item.history)
  })

  test('a newer schema version stays what it is', async () => {
    const written = writeRecord(sampleType, readRecord(sampleType, item))
    expect(written).toEqual(item)
    expect(written.schemaVersion).toBe(9)
  })
})

describe('damage', () => {
  test.each([
    { damage: 'another type', change: { type: 'other' } },
    { damage: 'no history', change: { history: [] } },
    { damage: 'no schema version', change: { schemaVersion: undefined } },
    { damage: 'no version', change: { version: 0 } },
    { damage: 'data of no known shape', change: { data: { name: 1 } } },
  ])('is told, not guessed at: $damage', ({ change }) => {
    expect(() => readRecord(sampleType, { ...fixture('sample.1.json'), ...change })).toThrow()
  })
})

describe.each([roundType, entryType] as readonly RecordType<string, object>[])('every past shape of $type', (type) => {
  test.each(fixturesOf(type.type))('%s is read, and nothing of it is lost', (name) => {
    const item = fixture(name)
    const record = readRecord(type, item)
    expect(Object.keys(type.workflow.states)).toContain(record.state)
    expect(record.history.at(-1)).toMatchObject({ version: record.version, to: record.state })
    const written = writeRecord(type, record)
    if (item.schemaVersion === type.schemaVersion) expect(written).toEqual(item)
    expect(readRecord(type, written)).toMatchObject({ data: record.data, state: record.state, version: record.version })
  })

  test('has a fixture for each schema version', () => {
    const versions = fixturesOf(type.type).map((name) => fixture(name).schemaVersion)
    expect(new Set(versions)).toEqual(new Set(Array.from({ length: type.schemaVersion }, (_, i) => i + 1)))
  })

  test.each(fixturesOf(type.type))('%s: an unknown field survives, however deep it lies', (name) => {
    const item = fixture(name)
    const newer = withMore(item) as Item
    expect(writeRecord(type, readRecord(type, newer))).toEqual(upcast(type, newer))
  })
})

test('a tie that was told once for each grade line is told once', () => {
  const { data } = readRecord(roundType, fixture('star-rating-round.1.tiePending.json'))
  expect(data).toEqual(readRecord(roundType, fixture('star-rating-round.2.tiePending.json')).data)
  expect(data.manifest!.ties).toMatchObject([{ afterPlaces: [10, 30], rank: 9 }])
})

/** An item as it is written by code of this day. */
function upcast({ schemaVersion, upcasts }: RecordType<string, object>, item: Item): Item {
  let current = item
  for (let from = Number(item.schemaVersion); from < schemaVersion; from++) current = upcasts[from]!(current)
  return { ...current, schemaVersion }
}

/** A value as a newer function might have written it: every object in it has a field more. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withMore(one)])),
    addedLater: ['乙'],
  }
}
