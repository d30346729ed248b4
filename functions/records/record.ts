import * as z from 'zod'
import type { Workflow } from '../../domain/kit/index.ts'
import type { Item } from './store.ts'
import type { Key } from './table.ts'

/** One change of a record. Its mark is the hash of caller, operation and Idempotency-Key: a retry finds itself by it. */
export const changeSchema = z.looseObject({
  version: z.int(),
  event: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  at: z.string(),
  by: z.string(),
  role: z.string(),
  /** Of an officer, where the change is not older than this field. */
  department: z.string().optional(),
  mark: z.string(),
  body: z.string(),
  note: z.string().optional(),
  /** Where the projection of the record stood until this change moved it: see {@link RecordType.placedBy}. */
  left: z.string().optional(),
})

/** See {@link changeSchema}. */
export type Change = z.output<typeof changeSchema>

const envelopeSchema = z.looseObject({
  pk: z.string(),
  sk: z.string(),
  type: z.string(),
  schemaVersion: z.int(),
  workflowVersion: z.int(),
  version: z.int().min(1),
  state: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  history: z.array(changeSchema).min(1),
  /** How many changes have left the item, all of them behind the first. */
  spilled: z.int().min(0).default(0),
  /** How many changes have been delivered. */
  delivered: z.int().min(0),
  data: z.unknown(),
})

/** A kind of record: its item shape, its workflow, and how older shapes are read. */
export interface RecordType<S extends string, D> {
  readonly type: string
  readonly schemaVersion: number
  readonly data: z.ZodType<D>
  readonly workflow: Workflow<S, D>
  /** Of a type with a projection: the field of its data by which a record's row is placed, such as in a district's queue. */
  readonly placedBy?: string
  /** From each past schema version to the one after it. */
  readonly upcasts: Readonly<Record<number, (item: Item) => Item>>
}

/** A record in memory. `raw` carries the fields that this code does not know, so that a write does not lose them. */
export interface Recorded<S extends string, D> {
  readonly key: Key
  readonly version: number
  readonly workflowVersion: number
  readonly state: S
  readonly data: D
  readonly createdAt: string
  readonly updatedAt: string
  /** The first change and the latest ones; between them stand those that have spilled. */
  readonly history: readonly Change[]
  readonly spilled: number
  readonly delivered: number
  readonly raw: Item
}

/**
 * Reads an item, older shapes upcast.
 *
 * @throws where the item is of another type or is not of any known shape: that is damage, not input
 */
export function readRecord<S extends string, D>(type: RecordType<S, D>, item: Item): Recorded<S, D> {
  let current = item
  for (let from = Number(item.schemaVersion); from < type.schemaVersion; from++) {
    const upcast = type.upcasts[from]
    if (!upcast) throw new Error(`${type.type}: no way to read schema version ${from}`)
    current = { ...upcast(current), schemaVersion: from + 1 }
  }
  const envelope = envelopeSchema.parse(current)
  if (envelope.type !== type.type)
    throw new Error(`${type.type} expected at ${item.pk} ${item.sk}, not ${envelope.type}`)
  const { pk, sk, version, workflowVersion, state, createdAt, updatedAt, history, spilled, delivered } = envelope
  return {
    key: { pk, sk },
    version,
    workflowVersion,
    state: state as S,
    data: type.data.parse(envelope.data),
    createdAt,
    updatedAt,
    history,
    spilled,
    delivered,
    raw: current,
  }
}

/** The item of a record: what it knows over what it does not. A newer schema version is left as it was found. */
export function writeRecord<S extends string, D>(type: RecordType<S, D>, record: Recorded<S, D>): Item {
  const { key, raw, spilled, ...known } = record
  const schemaVersion = Math.max(type.schemaVersion, Number(raw.schemaVersion ?? 0))
  return { ...raw, ...known, ...key, ...(spilled > 0 ? { spilled } : {}), type: type.type, schemaVersion }
}

/** Where the projection of a record stands; undefined of a type that has none. */
export function placeOf<S extends string, D>({ placedBy }: RecordType<S, D>, data: D): string | undefined {
  if (placedBy === undefined) return undefined
  const place = (data as Readonly<Record<string, unknown>>)[placedBy]
  return typeof place === 'string' ? place : undefined
}
