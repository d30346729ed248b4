import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf } from '../../../functions/platform/digest.ts'
import { as, OFFICE } from '../../http/callers.ts'
import { ask } from '../../http/client.ts'
import { type RatingApp, ratingApp } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import type { Problem } from '../../http/shapes.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

let engine: TestEngine
let rating: RatingApp
let round: ReturnType<typeof roundOf>
let other: ReturnType<typeof roundOf>

/** Where each list is, and a cursor that it gave. */
const lists: Record<string, { path: string; cursor: string }> = {}

const read = (path: string) =>
  ask<Problem & { items: unknown[]; next?: string }>(rating.app, 'GET', path, { headers: as(OFFICE) })

beforeAll(async () => {
  engine = await startEngine()
  rating = ratingApp(engine.store())
  round = roundOf(rating)
  other = roundOf(rating)
  for (const it of [round, other]) {
    await it.withVerified([6, 5, 4])
    await done(it.submit(4))
    await done(it.submit(5))
    await it.close()
    await done(it.change(OFFICE, 'rank', { leaveOutUnverified: true }))
    await rating.work()
    await it.publish()
  }
  const paths = {
    rounds: '/v1/star-rating-rounds?limit=1',
    entries: `${round.at}/entries?limit=1`,
    'entries of another year': `${other.at}/entries?limit=1`,
    queue: `${round.at}/queue?district=411702&limit=1`,
    'queue of another district': `${round.at}/queue?district=411702&limit=1`,
    publication: `${round.at}/publication?limit=1`,
    'publication of a star': `${round.at}/publication?limit=1&star=five`,
    'publication of another year': `${other.at}/publication?limit=1`,
  }
  for (const [name, path] of Object.entries(paths)) {
    const { body } = await read(path)
    lists[name] = { path, cursor: body.next ?? '' }
  }
  lists['queue of another district']!.path = `${round.at}/queue?district=411721&limit=1`
})
afterAll(() => engine.close())

const NAMES = ['rounds', 'entries', 'queue', 'publication', 'publication of a star']
const refusal = [400, [expect.objectContaining({ pointer: '/cursor', code: 'wrongCursor' })]]

describe.each(NAMES)('a cursor of the list: %s', (name) => {
  const ask = async (cursor: string) => read(`${lists[name]!.path}&cursor=${encodeURIComponent(cursor)}`)
  const faults = async (cursor: string) => {
    const { status, body } = await ask(cursor)
    return [status, body.errors]
  }

  test('leads on', async () => {
    expect((await ask(lists[name]!.cursor)).status).toBe(200)
  })

  test('of another list is refused', async () => {
    for (const [elsewhere, { cursor }] of Object.entries(lists)) {
      const same = cursor === lists[name]!.cursor
      const { status, body } = await ask(cursor)
      expect([elsewhere, status, body.errors]).toEqual([elsewhere, ...(same ? [200, undefined] : refusal)])
    }
  })

  test.each(['', 'x', 'null', '[]', 'W10', '0', '%', '....', 'eyJhIjoxfQ', Buffer.from('["x"]').toString('base64url')])(
    'that is none, %j, is refused',
    async (cursor) => {
      expect(await faults(cursor)).toEqual(refusal)
    },
  )

  test('of which any bit was changed is refused', async () => {
    const bytes = Buffer.from(lists[name]!.cursor, 'base64url')
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1 << (at % 8)
      expect(await faults(changed.toString('base64url'))).toEqual(refusal)
    }
  })

  test.each(['A', 'AAAA', '=', ' ', '.', '\u200b'])('with %j behind it is refused', async (more) => {
    expect(await faults(lists[name]!.cursor + more)).toEqual(refusal)
  })

  test('that was cut is refused', async () => {
    for (const cut of [1, 2, 4, 22]) expect(await faults(lists[name]!.cursor.slice(0, -cut))).toEqual(refusal)
  })

  // A list goes on behind what was looked at, which may be the entry of a firm that its caller is not to know of.
  test('does not tell where it leads', () => {
    const told = Buffer.from(lists[name]!.cursor, 'base64url').toString('latin1')
    expect(told).not.toMatch(/\d{4}/)
  })

  // What anybody can compute who has read the code of the time before: a hash without a key.
  test.each(['', '2021', codeOf(1), '0', '5'])('that is made up for the position %j is refused', async (position) => {
    const partitions = ['STAR-ROUND', `STAR-ENTRY#${round.year}`, `STAR-QUEUE#${round.year}#411702`]
    for (const list of [...partitions, [round.year, '', undefined]]) {
      const seal = digestOf([list, position])
      for (const made of [seal, seal.slice(0, 16), seal.slice(0, 32), ''])
        expect(await faults(Buffer.from(JSON.stringify([made, position])).toString('base64url'))).toEqual(refusal)
    }
  })

  test('longer than any that is given is refused', async () => {
    expect(await faults('x'.repeat(501))).toMatchObject([400, [{ pointer: '/cursor', code: 'tooBig' }]])
  })
})

test.each(['411799', '410100', 'YCQ', '*', ''])('the queue of %j, which is no district: 400', async (district) => {
  const { status, body } = await read(`${lists.rounds!.path.split('?')[0]}/2021/queue?district=${district}`)
  expect([status, body.errors]).toMatchObject([400, [{ pointer: '/district', code: 'notAnOption' }]])
})

test.each(['2019', '2100', '02021', '2021.0', '20a1', '-2021'])(
  'the lists of %j, which is no rated year: 400',
  async (year) => {
    const { status, body } = await read(`/v1/star-rating-rounds/${year}/entries`)
    const detail = '应为 2020 至 2099 的整数'
    expect([status, body.errors]).toMatchObject([400, [{ in: 'path', pointer: '/year', detail }]])
  },
)

test('no list has failed over a cursor', () => {
  expect(rating.failures).toEqual([])
})

describe.each(NAMES)('the query of the list: %s', (name) => {
  test.each(['0', '101', '-1', '1.5', '', 'all', '00'])('with a limit of %j: 400', async (limit) => {
    const { status, body } = await read(lists[name]!.path.replace('limit=1', `limit=${limit}`))
    const detail = '应为 1 至 100 的整数'
    expect([status, body.errors]).toMatchObject([400, [{ in: 'query', pointer: '/limit', detail }]])
  })

  test('with a parameter it does not have: 400', async () => {
    const { status, body } = await read(`${lists[name]!.path}&sort=name`)
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/sort', code: 'unknownField' }]])
  })
})

test.each(['', '?district=410100', '?district=4117', '?district='])(
  'a queue of no district, %j: 400',
  async (query) => {
    const { status, body } = await round.queue(OFFICE, query)
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/district' }]])
  },
)

test.each(['six', 'Five', '5', ''])('a publication of the star %j: 400', async (star) => {
  const { status, body } = await round.publication(`?star=${star}`)
  expect([status, body.errors]).toMatchObject([400, [{ pointer: '/star', code: 'notAnOption' }]])
})
