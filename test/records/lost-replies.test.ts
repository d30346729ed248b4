import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collection } from '../../functions/records/collection.ts'
import { TABLE } from '../../functions/records/table.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { eachAtOnce, requestBy, sampleType, untilAnswered } from './sample.ts'

let engine: TestEngine

beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.close())

/** What AWS returns with a refusal, the embedded engine does not: both must come out the same. */
const ENGINES = [
  { engineThat: 'keeps the standing item to itself', options: {} },
  { engineThat: 'returns the standing item', options: { returnStandingBy: [TABLE.partitionKey, TABLE.sortKey] } },
]

describe.each(ENGINES)('over an engine that $engineThat', ({ engineThat, options }) => {
  const keyOf = (sk: string) => ({ pk: `LOST ${engineThat}`, sk })

  test.each(['lose', 'hang'] as const)('a creation whose reply is lost (%s) is found by the retry', async (fault) => {
    const { faults, store } = await engine.behind(options)
    faults.script('PutItem', [fault, 'drop', 'pass'])
    const outcome = await collection(store, sampleType).create(keyOf(fault), { name: 'a' }, requestBy('create'))
    expect(outcome).toMatchObject({ kind: 'replayed', record: { version: 1, data: { name: 'a' } } })
    expect(faults.count('forwarded', 'PutItem')).toBe(2)
  })

  test('a change whose replies are lost again and again is done once', async () => {
    const { faults, store } = await engine.behind(options)
    const samples = collection(store, sampleType)
    await samples.create(keyOf('CHANGE'), { name: 'a' }, requestBy('create'))
    const record = (await samples.read(keyOf('CHANGE')))!
    faults.script('PutItem', ['lose', 'lose', 'lose', 'pass'])
    const next = { state: 'approved', data: { name: 'b' } } as const
    const outcome = await samples.change(record, 'approve', next, requestBy('approve'))
    expect(outcome).toMatchObject({ kind: 'replayed', record: { version: 2, data: { name: 'b' } } })
    expect((await samples.read(record.key))!.history.map(({ event }) => event)).toEqual(['create', 'approve'])
  })

  test('a change that arrives after another one is told what stands, not that it was done', async () => {
    const { faults, store } = await engine.behind(options)
    const samples = collection(store, sampleType)
    await samples.create(keyOf('OVERTAKEN'), { name: 'a' }, requestBy('create'))
    const record = (await samples.read(keyOf('OVERTAKEN')))!
    faults.script('PutItem', ['delay'])
    const change = (name: string) =>
      samples.change(record, 'approve', { state: 'approved', data: { name } }, requestBy(name))
    const [slow, fast] = await Promise.all([change('slow'), change('fast')])
    expect([slow.kind, fast.kind].sort()).toEqual(['done', 'stands'])
    const winner = slow.kind === 'done' ? 'slow' : 'fast'
    for (const outcome of [slow, fast])
      expect(outcome).toMatchObject({ record: { version: 2, data: { name: winner } } })
  })
})

test('100 creations and 100 changes by doubled requests through a bad network are each done once', async () => {
  const { faults, store } = await engine.behind(
    { seed: 11, rates: { '*': { drop: 0.05, lose: 0.1, fail: 0.05, delay: 0.1 } }, delayMs: [1, 20] },
    1,
  )
  const samples = collection(store, sampleType)
  const all = Array.from({ length: 100 }, (_, n) => n)
  const keyOf = (n: number) => ({ pk: 'MANY', sk: String(n).padStart(3, '0') })
  const twice = <R>(once: () => Promise<R>) => Promise.all([untilAnswered(once), untilAnswered(once)])

  const created = await eachAtOnce(8, all, (n) =>
    twice(() => samples.create(keyOf(n), { name: String(n) }, requestBy(`create ${n}`))),
  )
  const changed = await eachAtOnce(8, all, (n) =>
    twice(async () => {
      const record = (await samples.read(keyOf(n)))!
      if (record.version > 1) return { kind: 'replayed' }
      return samples.change(record, 'approve', { state: 'approved', data: record.data }, requestBy(`approve ${n}`))
    }),
  )

  for (const { kind } of [...created, ...changed].flat()) expect(['done', 'replayed']).toContain(kind)
  faults.setEnabled(false)
  const { records } = await samples.list({ pk: 'MANY' })
  expect(records.map(({ key }) => key.sk)).toEqual(all.map((n) => keyOf(n).sk))
  for (const record of records)
    expect(record).toMatchObject({ version: 2, history: [{ event: 'create' }, { event: 'approve' }] })
  expect(faults.count('lose', 'PutItem')).toBeGreaterThan(10)
})
