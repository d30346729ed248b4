import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { collection } from '../../functions/records/collection.ts'
import { enter, type Phase } from '../../functions/records/fence.ts'
import { appendToJournal, journalHead } from '../../functions/records/journal.ts'
import type { Meter, Store } from '../../functions/records/store.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { requestBy, sampleType } from './sample.ts'

type Operation = Parameters<Meter>[0]

let engine: TestEngine
let store: Store
let spent: [Operation, number][] = []

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store((operation, units) => spent.push([operation, units]))
})
beforeEach(() => {
  spent = []
})
afterAll(() => engine.close())

const keyOf = (sk: string) => ({ pk: 'COST', sk })
const samples = () => collection(store, sampleType)
const made = (): Operation[] => spent.map(([operation]) => operation)
const unitsOf = (operation: Operation): number =>
  spent.filter(([name]) => name === operation).reduce((sum, [, units]) => sum + units, 0)

function expectUnits(operation: Operation, least: number, most: number): void {
  expect(unitsOf(operation)).toBeGreaterThanOrEqual(least)
  expect(unitsOf(operation)).toBeLessThanOrEqual(most)
}

/** An item of up to 1 KB. AWS adds a unit for each row of the index that comes or goes, the embedded engine does not. */
const INDEX_UNCOUNTED = 1

describe('requests and capacity of one operation', () => {
  test('creating a record: one write', async () => {
    await samples().create(keyOf('CREATE'), { name: 'a' }, requestBy('create'))
    expect(made()).toEqual(['put'])
    expectUnits('put', INDEX_UNCOUNTED, 2)
  })

  test('entering it while the gate is open: one write, one read', async () => {
    const written = await samples().create(keyOf('ENTER'), { name: 'a' }, requestBy('create'))
    const phase = async (): Promise<Phase> => ((await store.get(keyOf('GATE'))) ? 'sealing' : 'open')
    const never = () => false
    const gate = { phase, isCountedIn: never, isSettled: never, isLate: never, expire: async () => undefined }
    expect(await enter(samples(), written, gate)).toMatchObject({ kind: 'done' })
    expect(made()).toEqual(['put', 'get'])
    expect(unitsOf('get')).toBe(1)
  })

  test('changing a record: one read, one write', async () => {
    await samples().create(keyOf('CHANGE'), { name: 'a' }, requestBy('create'))
    spent = []
    const record = (await samples().read(keyOf('CHANGE')))!
    await samples().change(record, 'approve', { state: 'approved', data: record.data }, requestBy('approve'))
    expect(made()).toEqual(['get', 'put'])
    expect(unitsOf('get')).toBe(1)
    expectUnits('put', INDEX_UNCOUNTED, 3)
  })

  test('a change that is refused: at most one read more', async () => {
    await samples().create(keyOf('REFUSED'), { name: 'a' }, requestBy('create'))
    spent = []
    await samples().create(keyOf('REFUSED'), { name: 'a' }, requestBy('create'))
    expect(made().filter((operation) => operation === 'put')).toHaveLength(1)
    expect(made().filter((operation) => operation === 'get').length).toBeLessThanOrEqual(1)
    expect(made()).not.toContain('query')
  })

  test('a page of a list: one query, paid by its size', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => ({ pk: 'COST-PAGE', sk: String(n).padStart(2, '0') }))
    await Promise.all(keys.map((key) => samples().create(key, { name: 'x'.repeat(400) }, requestBy(key.sk))))
    spent = []
    const { records } = await samples().list({ pk: 'COST-PAGE', limit: 20 })
    expect(records).toHaveLength(20)
    expect(made()).toEqual(['query'])
    // Twenty items of about 0.9 KB: 18 KB, read consistently by 4 KB a unit.
    expectUnits('query', 3, 6)
  })

  test('posting to a quiet journal: one query, one write', async () => {
    const head = await journalHead(store, 'COST-JOURNAL')
    expect(made()).toEqual(['query'])
    spent = []
    await appendToJournal(store, 'COST-JOURNAL', head, { id: 'a', content: {} })
    expect(made()).toEqual(['query', 'put'])
    expect(unitsOf('put')).toBe(1)
  })

  test('looking for what is pending: one query of the index for each shard', async () => {
    await store.pending('sample#0', 10)
    expect(made()).toEqual(['pending'])
  })
})
