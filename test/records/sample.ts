import * as z from 'zod'
import { text } from '../../domain/kit/index.ts'
import type { Request } from '../../functions/records/collection.ts'
import type { Recorded, RecordType } from '../../functions/records/record.ts'
import type { Store } from '../../functions/records/store.ts'

const STATES = ['submitted', 'approved', 'submitting', 'confirmed', 'yielded', 'late', 'settled'] as const

export type SampleState = (typeof STATES)[number]

const sampleSchema = z.looseObject({ name: z.string(), points: z.int().optional(), sealed: z.boolean().optional() })

export type Sample = z.output<typeof sampleSchema>

export type SampleRecord = Recorded<SampleState, Sample>

/** A kind of record made for the tests. Its workflow only names the states: the engine persists what others decide. */
export const sampleType: RecordType<SampleState, Sample> = {
  type: 'sample',
  schemaVersion: 1,
  data: sampleSchema,
  workflow: {
    id: 'sample',
    version: 1,
    initial: 'submitted',
    states: Object.fromEntries(STATES.map((state) => [state, text(state, state)])) as Record<
      SampleState,
      ReturnType<typeof text>
    >,
    transitions: [],
  },
  upcasts: {},
}

/** The same kind, whose records wait for their claims first. */
export const claimingType: RecordType<SampleState, Sample> = {
  ...sampleType,
  workflow: { ...sampleType.workflow, initial: 'submitting' },
}

/** A request of this mark. */
export const requestBy = (mark: string, rest: Partial<Request> = {}): Request => ({
  mark,
  body: 'body',
  by: 'somebody',
  role: 'enterprise',
  at: '2026-03-01T00:00:00.000Z',
  ...rest,
})

/** The process ends here. */
export class Crash extends Error {}

/** A store whose process dies at the request after so many: just before it is done, or just after. */
export function dyingStore(store: Store, survived: number, when: 'before' | 'after'): Store {
  let left = survived
  const dying =
    <Arguments extends unknown[], Result>(operation: (...args: Arguments) => Promise<Result>) =>
    async (...args: Arguments): Promise<Result> => {
      left--
      if (left < -1 || (left === -1 && when === 'before')) throw new Crash()
      const result = await operation(...args)
      if (left <= -1) throw new Crash()
      return result
    }
  return { get: dying(store.get), put: dying(store.put), query: dying(store.query), pending: dying(store.pending) }
}

/** Does every piece of work, so many at once. */
export async function eachAtOnce<T, R>(width: number, all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = [...all.entries()]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

/** Tries again and again, as a caller does who got no answer. */
export async function untilAnswered<R>(attempt: () => Promise<R>, tries = 20): Promise<R> {
  for (let left = tries; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      if (left === 1) throw error
    }
  }
}
