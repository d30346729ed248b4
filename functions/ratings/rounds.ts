import * as z from 'zod'
import { openingSchema } from '../../domain/policies/star-enterprise/round.ts'
import { type Route, route } from '../platform/operation.ts'
import { demand } from '../records/changes.ts'
import { replyToChange, replyWith } from '../records/views.ts'
import { CHANGE_PROBLEMS, PATH, READ_PROBLEMS, TAG, UNCHANGED } from './contract.ts'
import { ROUNDS, roundKey } from './keys.ts'
import { readable, roundType } from './records.ts'
import { pageQuery, roundParams, roundTransitionSchema, roundViewSchema, unreadableSchema } from './schemas.ts'
import type { RatingDeps, RatingService } from './service.ts'
import { viewRound } from './views.ts'

const record = { description: 'The round. 年度评定', schema: roundViewSchema }

/** A decision names every firm of its tie: so many bytes hold the most that a round can keep. */
const DECISION_LIMIT = 256 * 1024

/** Rounds: opened by the rating office, moved on by it and by the city's leadership, seen by all. */
export const roundRoutes = (service: RatingService, { records, now }: RatingDeps): Route[] => [
  route(
    {
      id: 'list-star-rating-rounds',
      method: 'get',
      path: PATH,
      tag: TAG,
      summary: 'The yearly rounds, newest first 年度评定列表',
      query: pageQuery,
      protocol: 'reads',
      replies: {
        200: {
          description: 'A page of rounds. 年度评定',
          schema: () =>
            z.strictObject({
              items: z.array(roundViewSchema()),
              unreadable: unreadableSchema,
              next: z.string().optional(),
            }),
        },
      },
      problems: ['malformed-request', 'unauthenticated', 'unavailable'],
    },
    async ({ query: { limit = 20, cursor }, caller, language, cursors }) => {
      demand('round.read', caller, {}, 'round.read')
      const year = cursors.read(ROUNDS, cursor)
      const after = year === undefined ? undefined : roundKey(Number(year))
      const page = await records.store.query({ pk: ROUNDS, limit, after, newestFirst: true })
      const { records: found, unreadable } = readable(roundType, page.items)
      return {
        body: {
          items: found.map((round) => viewRound(records, round, caller, language)),
          ...(unreadable.length > 0 ? { unreadable: unreadable.map(({ sk }) => sk) } : {}),
          ...(page.next ? { next: cursors.write(ROUNDS, page.next.sk) } : {}),
        },
      }
    },
  ),
  route(
    {
      id: 'get-star-rating-round',
      method: 'get',
      path: `${PATH}/{year}`,
      tag: TAG,
      summary: 'One round: its state and what can be done now 年度评定详情',
      params: roundParams,
      protocol: 'reads',
      replies: { 200: record, 304: UNCHANGED },
      problems: READ_PROBLEMS,
    },
    async ({ params, caller, language }) => {
      const round = await service.readRound(params.year, caller)
      return replyWith(viewRound(records, round, caller, language))
    },
  ),
  route(
    {
      id: 'open-star-rating-round',
      method: 'put',
      path: `${PATH}/{year}`,
      tag: TAG,
      summary: 'Open the round of a year 开始年度评定',
      params: roundParams,
      body: openingSchema,
      protocol: 'creates',
      replies: { 201: record, 200: { ...record, description: 'Opened before, by the same request. 重复请求' } },
      problems: [...CHANGE_PROBLEMS, 'already-exists'],
    },
    async ({ params: { year }, body, caller, idempotencyKey, language }) => {
      const operation = `open ${year}`
      const opened = await service.openRound(year, { caller, operation, idempotencyKey, body, at: now().toISOString() })
      return replyToChange(opened, viewRound(records, opened.record, caller, language), `${PATH}/${year}`)
    },
  ),
  route(
    {
      id: 'change-star-rating-round',
      method: 'post',
      path: `${PATH}/{year}/transitions`,
      tag: TAG,
      summary: 'Close, rank, decide a tie, report, send back, approve, publish 年度评定操作',
      params: roundParams,
      body: roundTransitionSchema,
      bodyLimit: DECISION_LIMIT,
      protocol: 'changes',
      replies: { 200: record },
      problems: [...CHANGE_PROBLEMS, 'state-conflict', 'stale-version'],
    },
    async ({ params: { year }, body, caller, idempotencyKey, ifMatch, language }) => {
      const { event, ...payload } = body
      const note = typeof payload.reason === 'string' ? payload.reason : undefined
      const asked = { caller, operation: `round ${year}`, idempotencyKey, body, at: now().toISOString(), note }
      const done = await service.changeRound(year, event, payload, ifMatch, asked)
      return replyToChange(done, viewRound(records, done.record, caller, language))
    },
  ),
]
