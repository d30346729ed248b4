import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_DECIDED } from '../../../domain/policies/star-enterprise/round.ts'
import { entryKey, roundKey } from '../../../functions/ratings/keys.ts'
import { MOST_BYTES } from '../../../functions/records/changes.ts'
import { atVersion } from '../../../functions/records/conditions.ts'
import type { Item, Store } from '../../../functions/records/store.ts'
import type { Key } from '../../../functions/records/table.ts'
import { firmOf, LEADERS, OFFICE } from '../../http/callers.ts'
import { DECLARED, type RatingApp, REVIEWED, ratingApp, submissionOf } from '../../http/rating.ts'
import { done, roundOf } from '../../http/round.ts'
import { codeOf } from '../../http/situations.ts'
import { startEngine, type TestEngine } from '../../records/engine.ts'

/** What an item may have. */
const MOST_ITEM = 400 * 1024

let engine: TestEngine
let store: Store
let rating: RatingApp

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
  rating = ratingApp(store)
})
afterAll(() => engine.close())

/** The size of a value as DynamoDB counts it. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 2
  if (typeof value !== 'object' || value === null) return 1
  const parts = Array.isArray(value) ? value.map((part) => ['', part]) : Object.entries(value)
  return parts.reduce((size, [name, part]) => size + 1 + Buffer.byteLength(name as string) + sizeOf(part), 3)
}
const itemAt = async (key: Key): Promise<Item> => (await store.get(key))!
const LONG = '企'.repeat(500)
const REASON = { reason: LONG }
/** An officer and a firm with the longest names that a token can have. */
const officer = { ...OFFICE, subject: '吏'.repeat(255) }
const firm = { ...firmOf(1), subject: '企'.repeat(255) }
/** Every count and every amount at its most, so that figures and traces are as long as they can be. */
const LARGEST = {
  ...DECLARED,
  revenueFen: 99_999_999_999_999,
  taxFen: 99_999_999_999_999,
  taxPriorFen: 99_999_999_999_998,
  totalSalesRevenueFen: 99_999_999_999_999,
  newProductRevenueFen: 99_999_999_999_998,
  employees: 9_999_999,
}
const submission = { ...submissionOf(1, LARGEST), name: '企'.repeat(100) }

type Round = ReturnType<typeof roundOf>

/** Changes the entry of firm 1 in every way, again and again, until no way is open: the longest life that an entry can have. */
async function wearOut(round: Round): Promise<readonly string[]> {
  const verify = () => round.changeEntry(1, officer, 'verify', { figures: REVIEWED, ...REASON })
  const refused: string[] = []
  for (let turn = 0; refused.length === 0 && turn < 100; turn++) {
    await done(verify())
    const { status, body } = await round.changeEntry(1, officer, 'reconsider', REASON)
    if (status !== 200) refused.push(...body.errors.map(({ code }) => code))
    else if (turn % 3 === 0 && (await round.changeEntry(1, officer, 'return', REASON)).status === 200)
      await done(round.changeEntry(1, firm, 'resubmit', submission))
  }
  return refused
}

describe('the largest entry that there can be', () => {
  test('leaves room for all that the engine does with it, and the round goes on to its end', {
    timeout: 240_000,
  }, async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1, { caller: firm, name: submission.name, situation: LARGEST }))
    expect(await wearOut(round)).toEqual([expect.stringMatching(/^(?:changedTooOften|recordFull)$/)])
    await done(round.submit(2))
    await done(round.verify(2))
    await done(
      round.changeEntry(1, officer, 'disqualify', {
        findings: ['TAX_EVASION', 'WAGE_ARREARS'],
        reason: LONG,
        department: '局'.repeat(50),
      }),
    )
    const key = entryKey(round.year, codeOf(1))
    expect(sizeOf(await itemAt(key))).toBeLessThan(MOST_BYTES)
    await round.close()
    for (let again = 0; again < 6; again++) {
      await done(round.change(OFFICE, 'report'))
      await done(round.change(LEADERS, 'sendBack', REASON))
      await rating.work()
      await done(round.change(OFFICE, 'rank'))
      await rating.work()
    }
    await round.publish()
    const entry = await itemAt(key)
    expect(entry.state).toBe('unranked')
    expect(sizeOf(entry)).toBeLessThan(MOST_ITEM - 50_000)
    expect(rating.failures).toEqual([])
  })
})

describe('the largest round that there can be', () => {
  test('is sent back no more, and still decided', { timeout: 240_000 }, async () => {
    const round = roundOf(rating)
    const leaders = { ...LEADERS, subject: '官'.repeat(255) }
    await round.withVerified([4])
    await round.close()
    for (let again = 0; again < 200; again++) {
      await done(round.change(officer, 'report'))
      const { status, body } = await round.change(leaders, 'sendBack', REASON)
      if (status !== 200) {
        expect(body.errors.map(({ code }) => code)).toEqual(['recordFull'])
        break
      }
      await rating.work()
      await done(round.change(officer, 'rank'))
      await rating.work()
    }
    await done(round.change(leaders, 'approve'))
    await done(round.change(officer, 'publish'))
    const item = await itemAt(roundKey(round.year))
    expect(item.state).toBe('published')
    // What is left holds a ranking with ties of 5,000 firms, and the decision that orders them.
    const tied = {
      afterPlaces: [150],
      rank: 1,
      totalPoints: '100',
      creditCodes: Array.from({ length: 5_000 }, (_, i) => codeOf(i)),
    }
    expect(sizeOf(item) + 2 * sizeOf(tied)).toBeLessThan(MOST_ITEM - 20_000)
  })

  test('names no more firms in a decision than it can hold', () => {
    expect(MOST_DECIDED * sizeOf(codeOf(1))).toBeLessThan(MOST_ITEM / 2)
  })
})

describe('one entry that cannot be read', () => {
  test('stops nothing but itself: the others are delivered, and it is named', async () => {
    const round = roundOf(rating)
    await done(round.open())
    await done(round.submit(1))
    await done(round.submit(2))
    const key = entryKey(round.year, codeOf(1))
    const { data, ...rest } = await itemAt(key)
    await store.put({ ...rest, ...key, data: { ...(data as object), declared: 'damaged' } }, atVersion(1))
    await expect(rating.work()).rejects.toThrow(codeOf(1))
    const { items } = await done(round.queue())
    expect(items.map(({ creditCode }) => creditCode)).toEqual([codeOf(2)])
  })
})
