import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimHolder, freeClaim, type IsLive, takeClaim } from '../../functions/records/claim.ts'
import type { Store } from '../../functions/records/store.ts'
import { claimingOver } from './claiming.ts'
import { startEngine, type TestEngine } from './engine.ts'
import { Crash, dyingStore, eachAtOnce, untilAnswered } from './sample.ts'

let engine: TestEngine
let store: Store

beforeAll(async () => {
  engine = await startEngine()
  store = engine.store()
})
afterAll(() => engine.close())

const CLAIMANTS = Array.from({ length: 200 }, (_, n) => `claimant ${n}`)
const allLive: IsLive = async () => true
const allDead: IsLive = async () => false

describe('one claim', { timeout: 60_000 }, () => {
  test.each([
    { network: 'good', rates: {} },
    { network: 'bad', rates: { lose: 0.1, drop: 0.05, fail: 0.05 } },
  ])(
    'of two hundred claimants over a $network network one takes it, the others are told who',
    async ({ network, rates }) => {
      const { store: through } = await engine.behind({ seed: 21, rates: { '*': rates } }, 1)
      const name = `ONE ${network}`
      const told = await eachAtOnce(40, CLAIMANTS, (holder) =>
        untilAnswered(() => takeClaim(through, { name, holder }, allLive)),
      )
      const winner = await claimHolder(store, name)
      expect(CLAIMANTS).toContain(winner)
      expect(new Set(told)).toEqual(new Set([winner]))
    },
  )

  test('is taken again by its holder, harmlessly', async () => {
    const claim = { name: 'AGAIN', holder: 'A' }
    expect(await takeClaim(store, claim, allLive)).toBe('A')
    expect(await takeClaim(store, claim, allLive)).toBe('A')
    expect(await takeClaim(store, { name: 'AGAIN', holder: 'B' }, allLive)).toBe('A')
  })

  test('that was given back can be taken by others, once', async () => {
    await takeClaim(store, { name: 'FREED', holder: 'A' }, allLive)
    await freeClaim(store, { name: 'FREED', holder: 'A' })
    expect(await claimHolder(store, 'FREED')).toBeUndefined()
    const told = await eachAtOnce(50, CLAIMANTS.slice(0, 50), (holder) =>
      takeClaim(store, { name: 'FREED', holder }, allLive),
    )
    expect(new Set(told)).toEqual(new Set([await claimHolder(store, 'FREED')]))
  })

  test('is given back by its holder only', async () => {
    await takeClaim(store, { name: 'MINE', holder: 'A' }, allLive)
    await freeClaim(store, { name: 'MINE', holder: 'B' })
    await freeClaim(store, { name: 'NOBODYS', holder: 'B' })
    expect(await claimHolder(store, 'MINE')).toBe('A')
    expect(await claimHolder(store, 'NOBODYS')).toBeUndefined()
  })

  test('of a dead holder is taken over by one of fifty', async () => {
    await takeClaim(store, { name: 'DEAD', holder: 'dead' }, allLive)
    const isLive: IsLive = async (holder) => holder !== 'dead'
    const told = await eachAtOnce(50, CLAIMANTS.slice(0, 50), (holder) =>
      takeClaim(store, { name: 'DEAD', holder }, isLive),
    )
    const winner = await claimHolder(store, 'DEAD')
    expect(CLAIMANTS).toContain(winner)
    expect(new Set(told)).toEqual(new Set([winner]))
  })

  test('of a holder that comes back to life meanwhile is not taken over', async () => {
    await takeClaim(store, { name: 'REVIVED', holder: 'A' }, allLive)
    const takenByA = async () => takeClaim(store, { name: 'REVIVED', holder: 'A' }, allLive)
    let isAlive = false
    let revival: Promise<string> | undefined
    // The holder is seen dead, and comes back just then, taking again what it had.
    const isLive: IsLive = async (holder) => {
      if (holder !== 'A' || isAlive) return true
      isAlive = true
      revival = takenByA()
      await revival
      return false
    }
    expect(await takeClaim(store, { name: 'REVIVED', holder: 'B' }, isLive)).toBe('A')
    expect(await revival).toBe('A')
    expect(await claimHolder(store, 'REVIVED')).toBe('A')
  })

  test('that a dead holder is about to give back stays with who took it over', async () => {
    await takeClaim(store, { name: 'HANDED', holder: 'A' }, allLive)
    expect(await takeClaim(store, { name: 'HANDED', holder: 'B' }, allDead)).toBe('B')
    await freeClaim(store, { name: 'HANDED', holder: 'A' })
    expect(await claimHolder(store, 'HANDED')).toBe('B')
  })
})

describe('records that need a claim', { timeout: 60_000 }, () => {
  test('two hundred of them: one is confirmed, all others yield and hold nothing', async () => {
    const claiming = claimingOver(store, 'MANY')
    const states = await eachAtOnce(40, CLAIMANTS, (holder) => claiming.submit(holder, ['many']))
    expect(states.filter((state) => state === 'confirmed')).toHaveLength(1)
    expect(states.filter((state) => state === 'yielded')).toHaveLength(199)
    expect(await claimHolder(store, 'many')).toBe(CLAIMANTS[states.indexOf('confirmed')])
  })

  test('of twenty that need the same three, in any order, one is confirmed', async () => {
    const claiming = claimingOver(store, 'THREE')
    const orders = [
      ['three a', 'three b', 'three c'],
      ['three b', 'three c', 'three a'],
      ['three c', 'three b', 'three a'],
    ]
    const holders = CLAIMANTS.slice(0, 20)
    const states = await Promise.all(holders.map((holder, n) => claiming.submit(holder, orders[n % 3]!)))
    const winners = holders.filter((_, n) => states[n] === 'confirmed')
    expect(winners).toHaveLength(1)
    for (const name of orders[0]!) expect(await claimHolder(store, name)).toBe(winners[0])
  })

  test('two that need the same two, each slow at the other’s first, do not both yield', async () => {
    const slowAt = (name: string): Store => ({
      ...store,
      async put(item, condition) {
        if (item.pk.endsWith(name)) await sleep(50)
        return store.put(item, condition)
      },
      // Whoever is looked up to see whether it lives is seen as it was a moment ago.
      async get(key) {
        const item = await store.get(key)
        if (key.sk === 'A' || key.sk === 'B') await sleep(50)
        return item
      },
    })
    const names = ['crossed 1', 'crossed 2']
    const states = await Promise.all([
      claimingOver(slowAt('crossed 2'), 'CROSSED').submit('A', names),
      claimingOver(slowAt('crossed 1'), 'CROSSED').submit('B', names.toReversed()),
    ])
    expect(states.sort()).toEqual(['confirmed', 'yielded'])
  })

  test('one that yields leaves what it had taken to the next', async () => {
    const claiming = claimingOver(store, 'LEFT')
    expect(await claiming.submit('A', ['left 2'])).toBe('confirmed')
    expect(await claiming.submit('B', ['left 1', 'left 2', 'left 3'])).toBe('yielded')
    expect(await claiming.submit('C', ['left 1', 'left 3'])).toBe('confirmed')
    expect(await claiming.submit('B', ['left 1', 'left 2', 'left 3'])).toBe('yielded')
  })

  test('a withdrawn one burns no claim, whether it was given back or not', async () => {
    const claiming = claimingOver(store, 'WITHDRAWN')
    await claiming.submit('A', ['withdrawn'])
    await claiming.withdraw('A')
    expect(await claiming.submit('B', ['withdrawn'])).toBe('confirmed')
    expect(await claiming.submit('C', ['withdrawn'])).toBe('yielded')
  })
})

describe('a submission whose process dies', () => {
  const points = Array.from({ length: 8 }, (_, survived) => survived).flatMap((survived) =>
    (['before', 'after'] as const).map((when) => ({ survived, when })),
  )

  test.each(points)('$when request $survived ends the same when it is repeated', async ({ survived, when }) => {
    const group = `CRASH ${survived} ${when}`
    const names = [`${group} 1`, `${group} 2`]
    const claiming = claimingOver(store, group)
    await claimingOver(dyingStore(store, survived, when), group)
      .submit('A', names)
      .catch((error) => expect(error).toBeInstanceOf(Crash))
    expect(await claiming.submit('A', names)).toBe('confirmed')
    expect(await claiming.submit('B', names)).toBe('yielded')
    for (const name of names) expect(await claimHolder(store, name)).toBe('A')
  })

  test.each(points)('$when request $survived, having lost, burns nothing', async ({ survived, when }) => {
    const group = `LOSER ${survived} ${when}`
    const names = [`${group} 1`, `${group} 2`, `${group} 3`]
    const claiming = claimingOver(store, group)
    expect(await claiming.submit('A', [names[1]!])).toBe('confirmed')
    await claimingOver(dyingStore(store, survived, when), group)
      .submit('B', names)
      .catch((error) => expect(error).toBeInstanceOf(Crash))
    expect(await claiming.submit('B', names)).toBe('yielded')
    expect(await claiming.submit('C', [names[0]!, names[2]!])).toBe('confirmed')
    expect(await claimHolder(store, names[1]!)).toBe('A')
  })

  test('is taken up by a retry and the sweeper at once', async () => {
    for (const survived of [1, 2, 3]) {
      const group = `SWEPT ${survived}`
      const claiming = claimingOver(store, group)
      await claimingOver(dyingStore(store, survived, 'after'), group)
        .submit('A', [`${group} 1`, `${group} 2`])
        .catch((error) => expect(error).toBeInstanceOf(Crash))
      const submissions = Array.from({ length: 5 }, () => claiming.submit('A', [`${group} 1`, `${group} 2`]))
      expect(new Set(await Promise.all(submissions))).toEqual(new Set(['confirmed']))
      expect((await claiming.records.read(claiming.keyOf('A')))!.version).toBe(2)
    }
  })
})

test('one that another run has confirmed keeps its claims, whatever this run saw before', async () => {
  const group = 'OVERLAP'
  const claiming = claimingOver(store, group)
  await claiming.submit('H', ['overlap 2'])
  await claimingOver(dyingStore(store, 0, 'after'), group)
    .submit('R', ['overlap 1', 'overlap 2'])
    .catch((error) => expect(error).toBeInstanceOf(Crash))
  // The slow run has found the second claim in another's hands, and then stands still while that one withdraws and a
  // faster run takes both and confirms.
  let isOvertaken = false
  const slow: Store = {
    ...store,
    async get(key) {
      const item = await store.get(key)
      if (!isOvertaken && key.sk === 'H') {
        isOvertaken = true
        await claiming.withdraw('H')
        expect(await claiming.submit('R', ['overlap 1', 'overlap 2'])).toBe('confirmed')
      }
      return item
    },
  }
  expect(await claimingOver(slow, group).submit('R', ['overlap 1', 'overlap 2'])).toBe('confirmed')
  expect(isOvertaken).toBe(true)
  for (const name of ['overlap 1', 'overlap 2']) expect(await claimHolder(store, name)).toBe('R')
})
