import * as z from 'zod'
import type { Language, Text, Transition } from '../../domain/kit/index.ts'
import type { Caller } from '../platform/caller.ts'
import { digestOf } from '../platform/digest.ts'
import type { Reply } from '../platform/operation.ts'
import { citationSchema } from '../platform/schemas.ts'
import { type Changed, type Guard, openTo } from './changes.ts'
import type { Collection } from './collection.ts'
import type { Recorded } from './record.ts'

const changeViewSchema = z
  .strictObject({
    version: z.int(),
    event: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    at: z.iso.datetime(),
    role: z.enum(['enterprise', 'officer', 'system']),
    department: z.string().optional().meta({
      description: 'Of an officer: the department that acted. Older changes do not say. 经办部门，较早的变更没有此项',
    }),
    note: z.string().optional(),
  })
  .meta({ id: 'RecordChange', description: 'One change of a record. 变更' })

const openTransitionSchema = z
  .strictObject({
    event: z.string(),
    label: z.string(),
    role: z.enum(['enterprise', 'officer']),
    to: z.array(z.string()),
    condition: z.string().optional().meta({
      description: 'What it needs beyond the state; whether that holds is found out when it is taken. 另须具备的条件',
    }),
    citation: citationSchema.optional(),
  })
  .meta({ id: 'OpenTransition', description: 'What the caller can do now. 现在可做的操作' })

/** What every record shows, beside its own data. */
export const recordShape = {
  state: z.string(),
  stateLabel: z.string(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  history: z.array(changeViewSchema),
  availableTransitions: z.array(openTransitionSchema),
}

/** What every record shows, for one caller in one language; the notes of its history only to whom they concern. */
export function viewRecord<S extends string, D>(
  records: Collection<S, D>,
  record: Recorded<S, D>,
  guard: Guard<D>,
  caller: Caller,
  language: Language,
  showsNotes: boolean,
): Record<string, unknown> {
  const { state, version, createdAt, updatedAt, history } = record
  return {
    state,
    stateLabel: records.type.workflow.states[state][language],
    version,
    createdAt,
    updatedAt,
    history: history.map(({ version, event, from, to, at, role, department, note }) => ({
      version,
      event,
      from,
      to,
      at,
      role,
      ...(department === undefined ? {} : { department }),
      ...(showsNotes && note !== undefined ? { note } : {}),
    })),
    availableTransitions: openTo(records, record, guard, caller).map((open) =>
      viewTransition(open, guard.conditions?.[open.event], language),
    ),
  }
}

const viewTransition = <S extends string, D>(
  { event, label, actor, to, cite }: Transition<S, D>,
  condition: Text | undefined,
  language: Language,
) => ({
  event,
  label: label[language],
  role: actor,
  to,
  ...(condition ? { condition: condition[language] } : {}),
  ...(cite ? { citation: cite } : {}),
})

/** The tag of a view: its version, which a change must name, and the hash of what is shown. */
const tagOf = (view: { readonly version?: unknown }): string =>
  `"${Number(view.version)}-${digestOf(view).slice(0, 16)}"`

/** A record as a reply. */
export const replyWith = (view: Record<string, unknown>, rest: Omit<Reply, 'body'> = {}): Reply => ({
  ...rest,
  headers: { etag: tagOf(view), ...rest.headers },
  body: view,
})

/** The reply to a creation (which has a location) or a change; marked where the same request had done it before. */
export function replyToChange(
  { replayed }: Pick<Changed<string, unknown>, 'replayed'>,
  view: Record<string, unknown>,
  location?: string,
): Reply {
  const isNew = !replayed && location !== undefined
  const headers: Record<string, string> = {}
  if (replayed) headers['idempotency-replayed'] = 'true'
  if (isNew) headers.location = location
  return replyWith(view, { status: isNew ? 201 : 200, headers })
}
