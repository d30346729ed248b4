import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roundType } from '../../../functions/ratings/records.ts'
import { atVersion } from '../../../functions/records/conditions.ts'
import { readRecord } from '../../../functions/records/record.ts'
import type { Item, Store } from '../../../functions/records/store.ts'
import type { Key } from '../../../functions/records/table.ts'
import { ANONYMOUS, as, firmOf, OFFICE, REVIEWER, REVIEWER_ELSEWHERE } from '../../http/callers.ts'
import { freshYear, type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let store: Store
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
  rating = ratingApp(store)
})
afterAll(() => engine.close())

/** Writes over an item what nobody should have written. */
async function damage(key: Key, change: (item: Item) => object, where: Store = store): Promise<void> {
  const item = (await where.get(key))!
  const { ok } = await where.put({ ...item, ...change(item) } as Item, atVersion(Number(item.version)))
  expect(ok).toBe(true)
}

describe('a list with an item that cannot be read', () => {
  test('of entries shows the others and names it to whom it concerns, page by page', async () => {
    const round = roundOf(rating)
    await done(round.open())
    for (const number of [1, 2, 3]) await done(round.submit(number))
    await damage({ pk: `STAR-ENTRY#${round.year}`, sk: codeOf(2) }, ({ data }) => ({
      data: { ...(data as object), declared: 'lost' },
    }))
    for (const caller of [OFFICE, REVIEWER]) {
      const { items, unreadable } = await done(round.entries(caller))
      expect([items.map(({ creditCode }) => creditCode), unreadable]).toEqual([[codeOf(1), codeOf(3)], [codeOf(2)]])
    }
    expect(await done(round.entries(REVIEWER_ELSEWHERE))).toEqual({ items: [] })
    const first = await done(round.entries(OFFICE, '?limit=2'))
    expect([first.items.length, first.unreadable]).toEqual([1, [codeOf(2)]])
    const second = await done(round.entries(OFFICE, `?limit=2&cursor=${first.next}`))
    expect([second.items.map(({ creditCode }) => creditCode), second.unreadable]).toEqual([[codeOf(3)], undefined])
  })

  test('of entries names one that has lost even its district to the whole city alone', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await damage({ pk: `STAR-ENTRY#${round.year}`, sk: codeOf(1) }, () => ({ data: 'lost' }))
    expect(await done(round.entries(OFFICE))).toEqual({ items: [], unreadable: [codeOf(1)] })
    expect(await done(round.entries(REVIEWER))).toEqual({ items: [] })
  })

  test('stops the ranking, which names it', async () => {
    const round = roundOf(rating)
    await done(round.open())
    for (const number of [1, 2]) await done(round.submit(number))
    await done(round.change(OFFICE, 'close'))
    await rating.advance(round.year)
    await damage({ pk: `STAR-ENTRY#${round.year}`, sk: codeOf(2) }, () => ({ history: [] }))
    for (const leaveOutUnverified of [false, true]) {
      const english = { headers: { 'accept-language': 'en' } }
      const { status, body } = await round.change(OFFICE, 'rank', { leaveOutUnverified }, english)
      expect([status, body.detail]).toEqual([
        409,
        `the entry ${codeOf(2)} cannot be read: nothing is ranked before it is mended`,
      ])
    }
    expect(await done(round.read())).toMatchObject({ state: 'verifying' })
  })

  test('stops the closing, which names it, once all others are counted in; mended, it is in time', async () => {
    const round = roundOf(rating)
    const key = { pk: `STAR-ENTRY#${round.year}`, sk: codeOf(1) }
    await done(round.open())
    for (const number of [1, 2, 3]) await done(round.submit(number))
    const sound = (await store.get(key))!
    await damage(key, () => ({ data: 'lost' }))
    await done(round.change(OFFICE, 'close'))
    await expect(rating.advance(round.year)).rejects.toThrow(`seal failed for 1: ${key.pk} ${key.sk}: `)
    expect(await done(round.read())).toMatchObject({ state: 'closing' })
    for (const number of [2, 3]) expect(await done(round.entry(number))).toMatchObject({ sealed: true })
    await damage(key, () => ({ data: sound.data }))
    await rating.advance(round.year)
    expect(await done(round.read())).toMatchObject({ state: 'verifying' })
    expect(await done(round.entry(1))).toMatchObject({ state: 'submitted', sealed: true })
  })

  test('of rounds shows the others and names it', async () => {
    const [sound, broken] = [roundOf(rating), roundOf(rating)]
    for (const round of [sound, broken]) await done(round.open())
    await damage({ pk: 'STAR-ROUND', sk: String(broken.year) }, () => ({ history: [] }))
    const { body } = await sound.list(ANONYMOUS)
    expect(body).toMatchObject({ unreadable: [String(broken.year)] })
    expect(body.items.map(({ year }) => year)).toContain(sound.year)
    expect(rating.failures).toEqual([])
  })
})

describe('a state that only a newer function knows', () => {
  const get = (path: string, caller: Parameters<typeof as>[0]) => rating.app.request(path, { headers: as(caller) })
  const shown = { state: 'appealed', stateLabel: 'appealed', availableTransitions: [] }

  test('of an entry is shown by its code, and leads nowhere: no failure', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await damage({ pk: `STAR-ENTRY#${round.year}`, sk: codeOf(1) }, () => ({ state: 'appealed' }))
    for (const caller of [OFFICE, REVIEWER, firmOf(1)]) {
      const response = await get(round.entryAt(1), caller)
      expect([response.status, await response.json()]).toMatchObject([200, shown])
    }
    expect(await (await get(`${round.at}/entries`, OFFICE)).json()).toMatchObject({ items: [{ state: 'appealed' }] })
    const asking = { ifMatch: '"1-x"', headers: { 'accept-language': 'en' } }
    const { status, body } = await round.changeEntry(1, REVIEWER, 'return', { reason: '缺件' }, asking)
    expect([status, body.detail]).toEqual([409, 'the record is appealed: this is not possible now'])
  })

  test('of a round is shown by its code; nothing is called late for it, and the workers leave it alone', async () => {
    const elsewhere = await startEngine()
    const app = ratingApp(elsewhere.store())
    const year = freshYear()
    const round = roundOf(app, year)
    await done(round.open())
    await done(round.submit(1))
    await damage({ pk: 'STAR-ROUND', sk: String(year) }, () => ({ state: 'appealed' }), elsewhere.store())
    for (const path of [round.at, '/v1/star-rating-rounds']) {
      const response = await app.app.request(path, { headers: as(OFFICE) })
      expect(response.status).toBe(200)
      const body = (await response.json()) as { items?: { year: number }[] }
      expect(body.items ? body.items.find((one) => one.year === year) : body).toMatchObject(shown)
    }
    expect((await round.change(OFFICE, 'close', {}, { ifMatch: '"1-x"' })).status).toBe(409)
    const arriving = await round.submit(2)
    expect([arriving.status, arriving.headers.get('retry-after')]).toEqual([503, '5'])
    await app.work()
    expect(await done(round.entry(2))).toMatchObject({ state: 'submitted', version: 1 })
    expect(app.failures).toEqual([])
    await elsewhere.close()
  })
})

describe('a round of the first shape', () => {
  const line = (afterPlace: number) => ({ afterPlace, rank: 9, totalPoints: '80', creditCodes: ['A', 'B', 'C'] })
  const item = (data: object): Item => ({
    pk: 'STAR-ROUND',
    sk: '2021',
    type: 'star-rating-round',
    schemaVersion: 1,
    workflowVersion: 1,
    version: 1,
    state: 'tiePending',
    createdAt: '2021-06-30T00:00:00Z',
    updatedAt: '2021-06-30T00:00:00Z',
    delivered: 0,
    history: [{ version: 1, event: 'create', from: null, to: 'open', at: '', by: '', role: '', mark: '', body: '' }],
    data: { year: 2021, asOf: '2021-06-30', book: 'b', tieDecisions: [], ...data },
  })
  const manifest = { hash: 'h', pages: 1, pageSize: 100, ranked: 40, unranked: 0, stars: [], payableFen: 0 }

  test('told a tie once for each line it crosses; it is read as one tie', () => {
    const other = { ...line(60), rank: 55 }
    const { data } = readRecord(roundType, item({ manifest: { ...manifest, ties: [line(10), line(30), other] } }))
    const { afterPlace: _first, ...tie } = line(10)
    expect(data.manifest!.ties).toEqual([
      { ...tie, afterPlaces: [10, 30] },
      { ...tie, rank: 55, afterPlaces: [60] },
    ])
  })

  test('without a ranking is read as it is', () => {
    expect(readRecord(roundType, item({})).data).toEqual({
      year: 2021,
      asOf: '2021-06-30',
      book: 'b',
      tieDecisions: [],
    })
  })
})
