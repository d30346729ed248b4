import { type Circumstances, type Fault, openTransition, type Text, take, text } from '../../domain/kit/index.ts'
import { type Ownership, type Permission, permits } from '../platform/authorisation.ts'
import type { Caller } from '../platform/caller.ts'
import { digestOf } from '../platform/digest.ts'
import { unauthenticated } from '../platform/headers.ts'
import { Problem } from '../platform/problem.ts'
import type { Collection, Outcome, Request } from './collection.ts'
import type { Recorded } from './record.ts'

/** A change as a caller asks for it. */
export interface Asked {
  readonly caller: Caller
  /** The operation and its address: a key stands for one of them only. */
  readonly operation: string
  readonly idempotencyKey: string
  readonly body: unknown
  readonly at: string
  readonly note?: string | undefined
}

/** The request of a caller, as the record keeps it. */
export function requestOf({ caller, operation, idempotencyKey, body, at, note }: Asked): Request {
  const by = caller.role === 'anonymous' ? '' : caller.subject
  const department = caller.role === 'officer' ? caller.department : undefined
  const mark = digestOf([by, operation, idempotencyKey])
  return { mark, body: digestOf(body), by, role: caller.role, department, at, note }
}

/** A record that a change has brought about, and whether the same request had done so before. */
export interface Changed<S extends string, D> {
  readonly record: Recorded<S, D>
  readonly replayed: boolean
}

/**
 * The record of a successful outcome.
 *
 * @throws Problem idempotency-key-reused, the given one where something else stands, internal where nothing does
 */
export function changed<S extends string, D>(
  outcome: Outcome<S, D>,
  stands: (record: Recorded<S, D>) => Problem,
): Changed<S, D> {
  switch (outcome.kind) {
    case 'done':
    case 'replayed':
      return { record: outcome.record, replayed: outcome.kind === 'replayed' }
    case 'otherBody':
      throw new Problem('idempotency-key-reused')
    case 'stands':
      throw stands(outcome.record)
    case 'missing':
      throw new Problem('not-found')
  }
}

/**
 * Refuses a caller without the right: 401 where it has not shown who it is, 404 where it may not even see the thing, else
 * 403.
 *
 * @throws Problem unauthenticated, not-found, forbidden
 */
export function demand(permission: Permission, caller: Caller, ownership: Ownership, visibleBy: Permission): void {
  if (permits(permission, caller, ownership)) return
  if (caller.role === 'anonymous') throw unauthenticated()
  throw new Problem(permits(visibleBy, caller, ownership) ? 'forbidden' : 'not-found')
}

/** Which rights a kind of record is guarded by. */
export interface Guard<D> {
  /** The permission of an event is this prefix, a dot and the event's name. */
  readonly prefix: 'entry' | 'round'
  readonly ownership: (data: D) => Ownership
  /** What an event needs beyond the state of its record: told where it is offered, found out only when it is taken. */
  readonly conditions?: Readonly<Record<string, Text>>
  /** How large an event may leave the record, in bytes, where not {@link MOST_BYTES}: less for what leads to more. */
  readonly room?: Readonly<Record<string, number>>
}

/**
 * So large a caller's change may leave a record. An item may have 400 kB: what is left belongs to the engine, whose own events
 * (counting in, settling, reopening) must fit whatever callers have written before.
 */
export const MOST_BYTES = 320_000

/** The permission that an event needs. */
export const permissionFor = ({ prefix }: Pick<Guard<never>, 'prefix'>, event: string): Permission =>
  `${prefix}.${event}` as Permission

/**
 * Takes one transition of a record: one read, one write. Who may not see the record is told it is not there; a request
 * that has been done before is told so, whatever version it was based on.
 *
 * @throws Problem unauthenticated, not-found, forbidden, idempotency-key-reused, stale-version, state-conflict,
 *   invalid-input
 */
export async function transit<S extends string, D>(
  records: Collection<S, D>,
  found: Recorded<S, D> | undefined,
  guard: Guard<D>,
  { event, payload, ifMatch }: { event: string; payload: unknown; ifMatch: number },
  asked: Asked,
  circumstances: Circumstances,
): Promise<Changed<S, D>> {
  if (!found) throw asked.caller.role === 'anonymous' ? unauthenticated() : new Problem('not-found')
  demand(permissionFor(guard, event), asked.caller, guard.ownership(found.data), `${guard.prefix}.read`)
  const request = requestOf(asked)
  const standing = await records.told(found, request)
  if (standing.kind !== 'stands') return changed(standing, stale)
  if (found.version !== ifMatch) throw stale(found)
  const step = take(records.type.workflow, found, event, payload, circumstances)
  if (step.kind === 'notOpen') throw notOpen(records, found)
  if (step.kind === 'faulty') throw new Problem('invalid-input', { faults: step.faults })
  const { [event]: room = MOST_BYTES } = guard.room ?? {}
  if (bytesOf(found, step.standing.data, request) > room) throw new Problem('invalid-input', { faults: [recordFull] })
  return changed(await records.change(found, event, step.standing, request), stale)
}

/** About how many bytes a record takes after a change; its JSON is hardly ever shorter than its item. */
const bytesOf = <D>({ raw, history }: Recorded<string, D>, data: D, change: Request): number =>
  Buffer.byteLength(JSON.stringify({ ...raw, data, history: [...history, change] }))

const recordFull: Fault = {
  pointer: '/event',
  code: 'recordFull',
  detail: text(
    '该记录已更改得太多，再存不下这样的更改',
    'the record has been changed so much that it cannot hold another change of this kind',
  ),
}

const stale = ({ version }: { readonly version: number }): Problem =>
  new Problem('stale-version', {
    detail: text(
      `现在的版本是 ${version}；请重新读取后再试`,
      `the version is now ${version}: read it again before you try again`,
    ),
  })

function notOpen<S extends string, D>({ type }: Collection<S, D>, { state }: Recorded<S, D>): Problem {
  const { zh, en }: Text = type.workflow.states[state]
  return new Problem('state-conflict', {
    detail: text(`记录现为“${zh}”，不能这样做`, `the record is ${en}: this is not possible now`),
  })
}

/** The transitions that are open to a caller on a record as it stands. */
export const openTo = <S extends string, D>(
  { type }: Collection<S, D>,
  { state, data }: Recorded<S, D>,
  guard: Guard<D>,
  caller: Caller,
) =>
  type.workflow.transitions.filter(
    ({ actor, event }) =>
      actor === caller.role &&
      openTransition(type.workflow, state, event) !== undefined &&
      permits(permissionFor(guard, event), caller, guard.ownership(data)),
  )
