import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../../functions/records/store.ts'
import { type Fault, planFaults, seededRandom } from './plan.ts'
import { countsByOperation, type Faults, type ProxyOptions } from './proxy.ts'
import { staleIndex } from './stale-index.ts'

/** Which request of the protocol each function of a store stands for. */
const OPERATIONS = { get: 'GetItem', put: 'PutItem', query: 'Query', pending: 'Query' } as const

/** How long somebody waits for an answer that does not come. */
const PATIENCE_MS = 100

/**
 * What the proxy does to an engine that is reached over a network, done to a store in the same process: the same faults, in the
 * same order for the same seed, and a caller who tries so often as a client does. So the protocols that stand on a store
 * are held to the same hardships on each.
 */
export function faultyStore(
  store: Store,
  { seed = 1, rates = {}, delayMs = [5, 50], indexLag }: ProxyOptions,
  attempts = 5,
): { readonly faults: Faults; readonly store: Store } {
  const plan = planFaults(seed, rates)
  const random = seededRandom(seed)
  const counts = countsByOperation()
  const index = indexLag && staleIndex<Awaited<ReturnType<Store['pending']>>>(indexLag, () => ({ keys: [] }))
  let isEnabled = true
  let writes = 0

  const once = async <R>(operation: string, ask: () => Promise<R>): Promise<R> => {
    counts.tally('asked', operation)
    const fault = isEnabled ? plan.next(operation) : 'pass'
    if (fault !== 'pass') counts.tally(fault, operation)
    const done = async (): Promise<R> => {
      const answer = await ask()
      counts.tally('forwarded', operation)
      return answer
    }
    switch (fault) {
      case 'throttle':
      case 'unprocessed':
        throw failure('ProvisionedThroughputExceededException', fault)
      case 'fail':
        throw failure('InternalServerError', fault)
      case 'drop':
        throw failure('ECONNRESET', fault)
      case 'lose':
        await done()
        throw failure('ECONNRESET', fault)
      case 'hang':
        await done()
        await sleep(PATIENCE_MS)
        throw failure('TimeoutError', fault)
      case 'delay':
        await sleep(delayMs[0] + random() * (delayMs[1] - delayMs[0]))
        return done()
      case 'pass':
        return done()
    }
  }
  const tried = async <R>(operation: string, ask: () => Promise<R>): Promise<R> => {
    for (let left = attempts; ; left--) {
      try {
        return await once(operation, ask)
      } catch (error) {
        if (!isMade(error) || left === 1) throw error
      }
    }
  }

  return {
    faults: {
      script: plan.script,
      setRates: plan.setRates,
      count: counts.count,
      setEnabled(enabled) {
        isEnabled = enabled
      },
    },
    store: {
      get: (key) => tried(OPERATIONS.get, () => store.get(key)),
      query: (query) => tried(OPERATIONS.query, () => store.query(query)),
      put: (item, condition) =>
        tried(OPERATIONS.put, async () => {
          const written = await store.put(item, condition)
          if (written.ok) writes++
          return written
        }),
      pending: (shard, limit, after) =>
        tried(OPERATIONS.pending, async () => {
          const fresh = await store.pending(shard, limit, after)
          if (!index || !isEnabled) return fresh
          const told = index.reply(JSON.stringify([shard, limit, after]), fresh, writes)
          if (JSON.stringify(told) !== JSON.stringify(fresh)) counts.tally('stale', OPERATIONS.pending)
          return told
        }),
    },
  }
}

const failure = (name: string, fault: Fault): Error => Object.assign(new Error(`made to ${fault}`), { name })

const isMade = (error: unknown): boolean => error instanceof Error && error.message.startsWith('made to ')
