import type { Standing } from '../../domain/kit/index.ts'
import { absent, atVersion } from './conditions.ts'
import { spilling, wholeHistory } from './history.ts'
import { pendingSince } from './pending.ts'
import { type Change, placeOf, type Recorded, type RecordType, readRecord, writeRecord } from './record.ts'
import { sharedReads } from './shared-reads.ts'
import type { Query, Store } from './store.ts'
import { type Key, TABLE } from './table.ts'

/** Who changes a record, by which request, and when. */
export interface Request {
  /** Hash of caller, operation and Idempotency-Key. */
  readonly mark: string
  /** Hash of the body. */
  readonly body: string
  readonly by: string
  readonly role: string
  /** Of an officer: the department that acts. */
  readonly department?: string | undefined
  /** RFC 3339 instant. */
  readonly at: string
  readonly note?: string | undefined
}

/**
 * What became of a change. `done` and `replayed` are successes: a replay finds the change that the same request made
 * before. `otherBody`: the request's key was used with another body. `stands`: something else stands in the way.
 */
export type Outcome<S extends string, D> =
  | { readonly kind: 'done' | 'replayed' | 'otherBody' | 'stands'; readonly record: Recorded<S, D> }
  | { readonly kind: 'missing' }

/** The records of one type. */
export interface Collection<S extends string, D> {
  readonly type: RecordType<S, D>
  /** The record as it is now: as it is at some moment after the call. */
  readonly read: (key: Key) => Promise<Recorded<S, D> | undefined>
  /** Creates a record where none stands: one write. */
  readonly create: (key: Key, data: D, request: Request) => Promise<Outcome<S, D>>
  /** Replaces the record as it was read by its next standing: one write, if nobody else has changed it since. */
  readonly change: (
    record: Recorded<S, D>,
    event: string,
    next: Standing<S, D>,
    request: Request,
  ) => Promise<Outcome<S, D>>
  /** What a request finds that asks for something of a record as it stands: see {@link told}. Old changes are told of too. */
  readonly told: (record: Recorded<S, D>, request: Request) => Promise<Outcome<S, D>>
  /** A page of a partition. */
  readonly list: (query: Query) => Promise<{ records: readonly Recorded<S, D>[]; next?: Key }>
}

/** A thin typed collection over the store: the only place that writes records. */
export function collection<S extends string, D>(store: Store, type: RecordType<S, D>): Collection<S, D> {
  const write = async (record: Recorded<S, D>, isNew: boolean, request: Request): Promise<Outcome<S, D>> => {
    // What is pending already keeps its place: the oldest first, and no second row of the index is written.
    const since = String(record.raw[TABLE.pendingIndex.sortKey] ?? request.at)
    const item = { ...writeRecord(type, record), ...pendingSince(record.key, type.type, since) }
    const written = await store.put(item, isNew ? absent : atVersion(record.version - 1))
    if (written.ok) return { kind: 'done', record }
    if (!written.standing) return { kind: 'missing' }
    return toldWhole(readRecord(type, written.standing), request)
  }
  const toldWhole = async (record: Recorded<S, D>, request: Request): Promise<Outcome<S, D>> => {
    const outcome = told(record, request)
    if (outcome.kind !== 'stands' || record.spilled === 0) return outcome
    return toldBy(await wholeHistory(store, record), record, request)
  }

  return {
    type,
    told: toldWhole,
    read: sharedReads(async (key) => {
      const item = await store.get(key)
      return item && readRecord(type, item)
    }),
    create(key, data, request) {
      const { workflow } = type
      const first = changeOf(1, 'create', null, workflow.initial, request)
      const record: Recorded<S, D> = {
        key,
        version: 1,
        workflowVersion: workflow.version,
        state: workflow.initial,
        data,
        createdAt: request.at,
        updatedAt: request.at,
        history: [first],
        spilled: 0,
        delivered: 0,
        raw: { ...key },
      }
      return write(record, true, request)
    },
    async change(standing, event, { state, data }, request) {
      const record = await spilling(store, standing)
      const version = record.version + 1
      const left = placeOf(type, record.data)
      const moved = left !== undefined && left !== placeOf(type, data) ? { left } : {}
      const change = { ...changeOf(version, event, record.state, state, request), ...moved }
      const history = [...record.history, change]
      return write({ ...record, version, state, data, updatedAt: request.at, history }, false, request)
    },
    async list(query) {
      const { items, next } = await store.query(query)
      return { records: items.map((item) => readRecord(type, item)), ...(next ? { next } : {}) }
    },
  }
}

const changeOf = (version: number, event: string, from: string | null, to: string, request: Request): Change => {
  const { at, by, role, department, mark, body, note } = request
  const optional = { ...(department === undefined ? {} : { department }), ...(note === undefined ? {} : { note }) }
  return { version, event, from, to, at, by, role, mark, body, ...optional }
}

/**
 * Whether a record already holds what a request asks for, by the changes in its item: "already done", "another body" and
 * "conflict" are told apart here and nowhere else. The creation is always among them.
 */
export const told = <S extends string, D>(record: Recorded<S, D>, request: Request): Outcome<S, D> =>
  toldBy(record.history, record, request)

function toldBy<S extends string, D>(
  changes: readonly Change[],
  record: Recorded<S, D>,
  { mark, body }: Request,
): Outcome<S, D> {
  const earlier = changes.find((change) => change.mark === mark)
  if (!earlier) return { kind: 'stands', record }
  return { kind: earlier.body === body ? 'replayed' : 'otherBody', record }
}
