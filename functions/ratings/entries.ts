import * as z from 'zod'
import { score } from '../../domain/policies/star-enterprise/score.ts'
import { type Route, route } from '../platform/operation.ts'
import { demand } from '../records/changes.ts'
import { replyToChange, replyWith } from '../records/views.ts'
import { CHANGE_PROBLEMS, PATH, READ_PROBLEMS, TAG, UNCHANGED } from './contract.ts'
import { listEntries } from './listing.ts'
import { readQueue } from './queue.ts'
import {
  entryParams,
  entrySummarySchema,
  entryTransitionSchema,
  entryViewSchema,
  pageQuery,
  queuedSchema,
  queueQuery,
  roundParams,
  submissionSchema,
  unreadableSchema,
} from './schemas.ts'
import type { RatingDeps, RatingService, Submission } from './service.ts'
import { viewEntry } from './views.ts'

const record = { description: 'The entry. 申报', schema: entryViewSchema }

/** Entries: submitted and corrected by the firm, reviewed by officers of its district. */
export const entryRoutes = (service: RatingService, { records, now }: RatingDeps): Route[] => [
  route(
    {
      id: 'list-star-rating-entries',
      method: 'get',
      path: `${PATH}/{year}/entries`,
      tag: TAG,
      summary: 'The entries of a round that an officer may see; a page may hold fewer than its limit 申报列表',
      params: roundParams,
      query: pageQuery,
      protocol: 'reads',
      replies: {
        200: {
          description: 'A page of entries. 申报',
          schema: () =>
            z.strictObject({
              items: z.array(entrySummarySchema()),
              unreadable: unreadableSchema,
              next: z.string().optional(),
            }),
        },
      },
      problems: [...READ_PROBLEMS, 'forbidden'],
    },
    async ({ params: { year }, query: { limit = 50, cursor }, caller, cursors }) => {
      demand('entry.list', caller, {}, 'round.read')
      return { body: await listEntries(records.store, year, caller, limit, cursor, cursors) }
    },
  ),
  route(
    {
      id: 'list-star-rating-queue',
      method: 'get',
      path: `${PATH}/{year}/queue`,
      tag: TAG,
      summary: 'What waits for the officers of a district; may lag by seconds 待办',
      params: roundParams,
      query: queueQuery,
      protocol: 'reads',
      replies: {
        200: {
          description: 'A page of what waits. 待办',
          schema: () => z.strictObject({ items: z.array(queuedSchema()), next: z.string().optional() }),
        },
      },
      problems: [...READ_PROBLEMS, 'forbidden'],
    },
    async ({ params: { year }, query: { district, limit = 50, cursor }, caller, cursors }) => {
      demand('entry.queue', caller, { district }, 'round.read')
      return { body: await readQueue(records.store, year, district, limit, cursor, cursors) }
    },
  ),
  route(
    {
      id: 'get-star-rating-entry',
      method: 'get',
      path: `${PATH}/{year}/entries/{creditCode}`,
      tag: TAG,
      summary: 'One entry: figures, decision, history, what can be done now 申报详情',
      params: entryParams,
      protocol: 'reads',
      replies: { 200: record, 304: UNCHANGED },
      problems: READ_PROBLEMS,
    },
    async ({ params: { year, creditCode }, caller, language }) => {
      const entry = await service.readEntry(year, creditCode, caller)
      return replyWith(viewEntry(records, entry, caller, language))
    },
  ),
  route(
    {
      id: 'submit-star-rating-entry',
      method: 'put',
      path: `${PATH}/{year}/entries/{creditCode}`,
      tag: TAG,
      summary: 'Submit a firm’s entry, once a year 提交申报',
      params: entryParams,
      body: submissionSchema as z.ZodType<Submission>,
      crossCheck: ({ situation }) => prefixed('/situation', situation),
      protocol: 'creates',
      replies: { 201: record, 200: { ...record, description: 'Submitted before, by the same request. 重复请求' } },
      problems: [...CHANGE_PROBLEMS, 'already-exists', 'state-conflict'],
    },
    async ({ params: { year, creditCode }, body, caller, idempotencyKey, language }) => {
      const operation = `submit ${year} ${creditCode}`
      const asked = { caller, operation, idempotencyKey, body, at: now().toISOString() }
      const submitted = await service.submit(year, creditCode, body, asked)
      const location = `${PATH}/${year}/entries/${creditCode}`
      return replyToChange(submitted, viewEntry(records, submitted.record, caller, language), location)
    },
  ),
  route(
    {
      id: 'change-star-rating-entry',
      method: 'post',
      path: `${PATH}/{year}/entries/{creditCode}/transitions`,
      tag: TAG,
      summary: 'Return, resubmit, verify, disqualify, reconsider 申报操作',
      params: entryParams,
      body: entryTransitionSchema,
      crossCheck: ({ event, situation }) => (event === 'resubmit' ? prefixed('/situation', situation) : []),
      protocol: 'changes',
      replies: { 200: record },
      problems: [...CHANGE_PROBLEMS, 'state-conflict', 'stale-version'],
    },
    async ({ params: { year, creditCode }, body, caller, idempotencyKey, ifMatch, language }) => {
      const { event, ...payload } = body
      const note = typeof payload.reason === 'string' ? payload.reason : undefined
      const operation = `entry ${year} ${creditCode}`
      const asked = { caller, operation, idempotencyKey, body, at: now().toISOString(), note }
      const done = await service.changeEntry(year, creditCode, event, payload, ifMatch, asked)
      return replyToChange(done, viewEntry(records, done.record, caller, language))
    },
  ),
]

const prefixed = (at: string, situation: unknown) =>
  situation === undefined
    ? []
    : score
        .crossCheck(situation as Readonly<Record<string, unknown>>)
        .map((fault) => ({ ...fault, pointer: at + fault.pointer }))
