import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimHolder } from '../../functions/records/claim.ts'
import type { Store } from '../../functions/records/store.ts'
import { type Claiming, claimingOver } from '../records/claiming.ts'
import { startEngine, type TestEngine } from '../records/engine.ts'
import { dyingStore, eachAtOnce, type SampleRecord, untilAnswered } from '../records/sample.ts'
import { announcedSeed, between, chance, shuffled } from './harness/seed.ts'
import { seededRandom } from './plan.ts'
import type { Faults } from './proxy.ts'

const seed = announcedSeed('claims')
const random = seededRandom(seed)
const RATES = { '*': { throttle: 0.02, fail: 0.02, drop: 0.04, lose: 0.1, delay: 0.1 } }
const CLAIMANTS = Array.from({ length: 200 }, (_, n) => `claimant ${String(n).padStart(3, '0')}`)

let engine: TestEngine
let faults: Faults
let through: Store

beforeAll(async () => {
  engine = await startEngine()
  const behind = await engine.behind({ seed, rates: RATES, delayMs: [1, 30] }, 2)
  faults = behind.faults
  through = behind.store
})
afterAll(() => engine.close())

/** A claimant whose process may die between any two of its requests; undefined where it did, and nobody was told. */
async function submitOrDie(group: string, holder: string, claims: readonly string[]) {
  const dies = chance(random, 0.4)
  const store = dies ? dyingStore(through, between(random, 0, 5), chance(random, 0.5) ? 'before' : 'after') : through
  const submit = () => claimingOver(store, group).submit(holder, claims)
  return untilAnswered(submit, dies ? 1 : 20).catch((error) => {
    if (!dies) throw error
    expect(error).toBeInstanceOf(Error)
    return undefined
  })
}

const recordsOf = async ({ records, keyOf }: Claiming): Promise<readonly SampleRecord[]> =>
  (await records.list({ pk: keyOf('').pk })).records

/** What two sweepers at once do with what a crash has left: they decide it, as its own process would have. */
async function sweep(group: string, claimsOf: (holder: string) => readonly string[]): Promise<void> {
  const left = (await recordsOf(claimingOver(engine.store(), group))).filter(({ state }) => state === 'submitting')
  expect(left.length, 'records that a crash has left').toBeGreaterThan(0)
  const sweeper = (records: readonly SampleRecord[]) =>
    eachAtOnce(4, records, ({ key: { sk } }) =>
      untilAnswered(() => claimingOver(through, group).submit(sk, claimsOf(sk))),
    )
  await Promise.all([sweeper(left), sweeper(shuffled(random, left))])
}

test.each([1, 2, 3])('200 claimants, one claim, crashes anywhere (%i): one wins, none is stuck', async (n) => {
  const [group, claim] = [`ONE ${n}`, `one ${n}`]
  const told = await eachAtOnce(24, CLAIMANTS, (holder) => submitOrDie(group, holder, [claim]))
  await sweep(group, () => [claim])

  const claiming = claimingOver(engine.store(), group)
  const records = await recordsOf(claiming)
  const confirmed = records.filter(({ state }) => state === 'confirmed')
  expect(confirmed).toHaveLength(1)
  expect(await claimHolder(engine.store(), claim)).toBe(confirmed[0]!.key.sk)
  expect(records.filter(({ state }) => state === 'yielded').length).toBe(records.length - 1)
  const standing = new Map(records.map(({ key, state }) => [key.sk, state]))
  // Who was told something was told what stands; who was not may have died before its first write.
  for (const [i, state] of told.entries()) if (state) expect(standing.get(CLAIMANTS[i]!)).toBe(state)
  for (const { history } of records) expect(history).toHaveLength(2)
  expect(told.filter((state) => state === undefined).length).toBeGreaterThan(20)
})

test('200 claimants of two claims each, doubled, some withdrawing: no claim is held twice', async () => {
  const group = 'PAIRS'
  const names = Array.from({ length: 12 }, (_, n) => `pairs ${n}`)
  const wanted = new Map(CLAIMANTS.map((holder) => [holder, shuffled(random, names).slice(0, 2)]))
  await eachAtOnce(24, CLAIMANTS, async (holder) => {
    const claims = wanted.get(holder)!
    const states = await Promise.all([submitOrDie(group, holder, claims), submitOrDie(group, holder, claims)])
    expect(new Set(states.filter((state) => state !== undefined)).size, 'told two things').toBeLessThanOrEqual(1)
    if (states.includes('confirmed') && chance(random, 0.7))
      await untilAnswered(() => claimingOver(through, group).withdraw(holder))
  })
  await sweep(group, (holder) => wanted.get(holder)!)

  const store = engine.store()
  const records = await recordsOf(claimingOver(store, group))
  expect(records.map(({ state }) => state)).not.toContain('submitting')
  const confirmed = records.filter(({ state }) => state === 'confirmed').map(({ key }) => key.sk)
  for (const holder of confirmed)
    for (const name of wanted.get(holder)!) expect(await claimHolder(store, name), name).toBe(holder)
  // What was withdrawn or given back, or whose holder yielded, is free for the next: no claim is burnt.
  const taken = new Set(confirmed.flatMap((holder) => wanted.get(holder)!))
  for (const name of names.filter((name) => !taken.has(name)))
    expect(await claimingOver(store, group).submit(`after ${name}`, [name])).toBe('confirmed')
  expect(faults.count('lose', 'PutItem')).toBeGreaterThan(50)
})
