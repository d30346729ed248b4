import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Collection, collection, told } from '../../functions/records/collection.ts'
import type { Store } from '../../functions/records/store.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { requestBy, type Sample, type SampleState, sampleType } from './sample.ts'

let engine: TestEngine
let store: Store
let samples: Collection<SampleState, Sample>

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
  samples = collection(store, sampleType)
})
afterAll(() => engine.close())

const keyOf = (sk: string) => ({ pk: 'SAMPLE', sk })

/** A record as it has been created, alone at its key. */
async function created(sk: string) {
  const outcome = await samples.create(keyOf(sk), { name: sk }, requestBy(`create ${sk}`))
  if (outcome.kind !== 'done') throw new Error(`${sk} stands already`)
  return outcome.record
}

describe('creating a record', () => {
  test('writes its first version, with who asked for it', async () => {
    const request = requestBy('m', { by: 'firm', role: 'enterprise', at: '2026-01-02T03:04:05.000Z', note: '说明' })
    const outcome = await samples.create(keyOf('FIRST'), { name: 'a' }, request)
    const { kind, record } = outcome as Extract<typeof outcome, { record: unknown }>
    expect(kind).toBe('done')
    expect(record).toMatchObject({
      version: 1,
      state: 'submitted',
      workflowVersion: 1,
      data: { name: 'a' },
      delivered: 0,
    })
    expect(record.history).toEqual([{ version: 1, event: 'create', from: null, to: 'submitted', ...request }])
    const read = await samples.read(keyOf('FIRST'))
    expect({ ...read, raw: undefined }).toEqual({ ...record, raw: undefined })
    expect(await store.get(keyOf('FIRST'))).toMatchObject({
      type: 'sample',
      schemaVersion: 1,
      pendingSince: request.at,
    })
  })

  test.each([
    { again: 'the same request', request: requestBy('create STANDS'), kind: 'replayed' },
    { again: 'its key with another body', request: requestBy('create STANDS', { body: 'other' }), kind: 'otherBody' },
    { again: 'another request', request: requestBy('another'), kind: 'stands' },
  ] as const)('where it stands, $again: $kind', async ({ request, kind }) => {
    await samples.create(keyOf('STANDS'), { name: 'STANDS' }, requestBy('create STANDS'))
    const outcome = await samples.create(keyOf('STANDS'), { name: 'other' }, request)
    expect(outcome).toMatchObject({ kind, record: { version: 1, data: { name: 'STANDS' } } })
    expect(await samples.read(keyOf('STANDS'))).toMatchObject({ version: 1, data: { name: 'STANDS' } })
  })

  test('is found by a retry even after others have changed it', async () => {
    const record = await created('LATER')
    await samples.change(record, 'approve', { state: 'approved', data: record.data }, requestBy('officer'))
    const again = await samples.create(keyOf('LATER'), { name: 'LATER' }, requestBy('create LATER'))
    expect(again).toMatchObject({ kind: 'replayed', record: { version: 2, state: 'approved' } })
  })

  test('by fifty at once has one creator, and all others are told of it', async () => {
    const all = Array.from({ length: 50 }, (_, n) => n)
    const outcomes = await Promise.all(
      all.map((n) => samples.create(keyOf('RACE'), { name: String(n) }, requestBy(`race ${n}`))),
    )
    const winner = outcomes.findIndex(({ kind }) => kind === 'done')
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    for (const outcome of outcomes) expect(outcome).toMatchObject({ record: { data: { name: String(winner) } } })
    expect(outcomes.filter(({ kind }) => kind === 'stands')).toHaveLength(49)
  })
})

describe('changing a record', () => {
  test('writes the next version and keeps the history', async () => {
    const record = await created('CHANGED')
    const request = requestBy('approve', { by: 'officer', role: 'officer', at: '2026-05-01T00:00:00.000Z' })
    const next = { state: 'approved', data: { name: 'b' } } as const
    const outcome = await samples.change(record, 'approve', next, request)
    expect(outcome).toMatchObject({ kind: 'done', record: { version: 2, state: 'approved', updatedAt: request.at } })
    const read = await samples.read(record.key)
    expect(read).toMatchObject({ version: 2, data: { name: 'b' }, createdAt: record.createdAt, updatedAt: request.at })
    expect(read!.history).toEqual([
      ...record.history,
      {
        version: 2,
        event: 'approve',
        from: 'submitted',
        to: 'approved',
        by: 'officer',
        role: 'officer',
        at: request.at,
        mark: 'approve',
        body: 'body',
      },
    ])
  })

  test.each(Array.from({ length: 10 }, (_, round) => round))(
    'by two at once: one is done, the other told (%i)',
    async (round) => {
      const record = await created(`TWO ${round}`)
      const change = (by: string) =>
        samples.change(record, 'approve', { state: 'approved', data: { name: by } }, requestBy(`${by} ${round}`))
      const outcomes = await Promise.all([change('one'), change('two')])
      const winner = outcomes[0].kind === 'done' ? 'one' : 'two'
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stands'])
      for (const outcome of outcomes) expect(outcome).toMatchObject({ record: { version: 2, data: { name: winner } } })
      const read = await samples.read(record.key)
      expect(read).toMatchObject({ version: 2, data: { name: winner } })
      expect(read!.history).toHaveLength(2)
    },
  )

  test.each([
    { again: 'the same request', request: requestBy('once'), kind: 'replayed' },
    { again: 'its key with another body', request: requestBy('once', { body: 'other' }), kind: 'otherBody' },
    { again: 'a request of an earlier version', request: requestBy('stale'), kind: 'stands' },
  ] as const)('that was done before, $again: $kind', async ({ again, request, kind }) => {
    const record = await created(`AGAIN ${again}`)
    const next = { state: 'approved', data: record.data } as const
    await samples.change(record, 'approve', next, requestBy('once'))
    expect(await samples.change(record, 'approve', next, request)).toMatchObject({ kind, record: { version: 2 } })
    expect((await samples.read(record.key))!.history).toHaveLength(2)
  })

  test('that is not there is missing, and stays so', async () => {
    const record = { ...(await created('SOURCE')), key: keyOf('GHOST') }
    const outcome = await samples.change(
      record,
      'approve',
      { state: 'approved', data: record.data },
      requestBy('ghost'),
    )
    expect(outcome).toEqual({ kind: 'missing' })
    expect(await samples.read(keyOf('GHOST'))).toBeUndefined()
  })

  test('thirty times by five writers loses nothing', async () => {
    await created('COUNTER')
    const add = async (n: number): Promise<void> => {
      for (;;) {
        const current = (await samples.read(keyOf('COUNTER')))!
        const data = { ...current.data, points: (current.data.points ?? 0) + 1 }
        const next = { state: 'submitted', data } as const
        if ((await samples.change(current, 'add', next, requestBy(`add ${n}`))).kind === 'done') return
      }
    }
    const writers = Array.from({ length: 5 }, async (_, w) => {
      for (let i = 0; i < 6; i++) await add(w * 6 + i)
    })
    await Promise.all(writers)
    const read = (await samples.read(keyOf('COUNTER')))!
    expect(read).toMatchObject({ version: 31, data: { points: 30 } })
    expect(read.history.map(({ version }) => version)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1))
    expect(new Set(read.history.map(({ mark }) => mark)).size).toBe(31)
  })
})

test('a request is told by its mark, and its body', async () => {
  const record = await created('TOLD')
  expect(told(record, requestBy('create TOLD')).kind).toBe('replayed')
  expect(told(record, requestBy('create TOLD', { body: 'x' })).kind).toBe('otherBody')
  expect(told(record, requestBy('other')).kind).toBe('stands')
})

test('a partition is listed in order and page by page', async () => {
  const keys = ['1', '2', '3', '4', '5'].map((sk) => ({ pk: 'LISTED', sk }))
  for (const key of keys) await samples.create(key, { name: key.sk }, requestBy(`create ${key.sk}`))
  const first = await samples.list({ pk: 'LISTED', limit: 3 })
  expect(first.records.map(({ data }) => data.name)).toEqual(['1', '2', '3'])
  const second = await samples.list({ pk: 'LISTED', limit: 3, after: first.next })
  expect(second.records.map(({ data }) => data.name)).toEqual(['4', '5'])
  expect(second.next).toBeUndefined()
  const newest = await samples.list({ pk: 'LISTED', limit: 1, newestFirst: true })
  expect(newest.records.map(({ data }) => data.name)).toEqual(['5'])
})
