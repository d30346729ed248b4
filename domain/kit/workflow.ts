import type * as z from 'zod'
import type { Citation } from './citation.ts'
import type { Fault } from './fault.ts'
import type { Book } from './parameter.ts'
import type { Text } from './text.ts'

/** Who may take a transition. `system` is the record engine itself. */
export type Actor = 'enterprise' | 'officer' | 'system'

/** What a transition may know besides the record and its payload. */
export interface Circumstances {
  /** YYYY-MM-DD in Shanghai, the day on which it is taken. */
  readonly today: string
  readonly book: Book
}

/** A record as its workflow sees it. */
export interface Standing<S extends string, D> {
  readonly state: S
  readonly data: D
}

/** One way from some states to others. Transitions are data: the API lists those open to a caller on every record. */
export interface Transition<S extends string, D, P = unknown> {
  readonly event: string
  readonly label: Text
  readonly actor: Actor
  readonly from: readonly S[]
  /** The states it can lead to. */
  readonly to: readonly S[]
  readonly cite?: Citation
  readonly payload: z.ZodType<P>
  /** Where the record goes, or every fault of the payload in this record. */
  readonly take: (
    standing: Standing<S, D>,
    payload: P,
    circumstances: Circumstances,
  ) => Standing<S, D> | readonly Fault[]
}

/** The life of a record. A record keeps the version of the workflow that it started with. */
export interface Workflow<S extends string, D> {
  readonly id: string
  readonly version: number
  readonly initial: S
  /** What each state is called. */
  readonly states: Readonly<Record<S, Text>>
  readonly transitions: readonly Transition<S, D>[]
}

/** Declares the transitions of one kind of record; each payload is typed by its own schema. */
export const transitionsOf =
  <S extends string, D>() =>
  <P>(declared: Transition<S, D, P>): Transition<S, D> =>
    declared as unknown as Transition<S, D>

/** The outcome of an event: a new standing, faults of its payload, or the event not being open in this state. */
export type Step<S extends string, D> =
  | { readonly kind: 'taken'; readonly standing: Standing<S, D> }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'notOpen' }

/** The transition of this name that starts in the record's state, if there is one. */
export const openTransition = <S extends string, D>(
  workflow: Workflow<S, D>,
  state: S,
  event: string,
): Transition<S, D> | undefined =>
  workflow.transitions.find((candidate) => candidate.event === event && candidate.from.includes(state))

/** Takes an event: state × event → state, or why not. Pure; the payload has been accepted by the transition's schema. */
export function take<S extends string, D>(
  workflow: Workflow<S, D>,
  standing: Standing<S, D>,
  event: string,
  payload: unknown,
  circumstances: Circumstances,
): Step<S, D> {
  const open = openTransition(workflow, standing.state, event)
  if (!open) return { kind: 'notOpen' }
  const next = open.take(standing, payload, circumstances)
  if (isFaults(next)) return { kind: 'faulty', faults: next }
  if (!open.to.includes(next.state)) throw new Error(`${workflow.id}: ${event} does not lead to ${next.state}`)
  return { kind: 'taken', standing: next }
}

const isFaults = (next: unknown): next is readonly Fault[] => Array.isArray(next)
