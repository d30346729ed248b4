import type * as z from 'zod'
import type { Fault, Language } from '../../domain/kit/index.ts'
import type { Caller } from './caller.ts'
import type { Cursors } from './cursor.ts'
import type { LineReader } from './lines.ts'
import type { ProblemSlug } from './problem.ts'

/** A successful reply as the contract describes it. The schema is built only when the contract is generated. */
export interface ReplySpec {
  readonly description: string
  readonly contentType?: string
  readonly schema?: () => z.ZodType
}

/**
 * How an operation treats its caller. `reads`: a bearer token is looked at. `creates`: an Idempotency-Key and
 * `If-None-Match: *` as well. `changes`: an Idempotency-Key and `If-Match` as well.
 */
export type Protocol = 'reads' | 'creates' | 'changes'

/** One operation of the API: what it takes and gives. Routes and contract are both read from it. */
export interface Operation<P = unknown, Q = unknown, B = unknown> {
  /** operationId of the contract. */
  readonly id: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** OpenAPI path template: /v1/policies/{id} */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly params?: z.ZodType<P>
  readonly query?: z.ZodType<Q>
  readonly body?: z.ZodType<B>
  /** Most bytes of a body. */
  readonly bodyLimit?: number
  /** Faults between fields, found even where other fields are malformed; the value lacks the fields that are. */
  readonly crossCheck?: (body: Readonly<Record<string, unknown>>) => readonly Fault[]
  /** Takes newline-delimited JSON as well, where the host streams: each line is answered by a line. */
  readonly lines?: (call: Pick<Call<P, Q>, 'query' | 'language' | 'failed'>) => Omit<LineReader, 'broken'>
  /** Whether callers may show who they are, and how a change is made safe to repeat. */
  readonly protocol?: Protocol
  /** How long a public reply may be cached; such replies carry a strong ETag. */
  readonly cacheSeconds?: number
  /** Left out of the contract: it only tells better what is wrong. */
  readonly undocumented?: boolean
  readonly replies: Readonly<Record<number, ReplySpec>>
  readonly problems: readonly ProblemSlug[]
}

/** What a handler is given: parsed input and the caller's circumstances. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly language: Language
  readonly caller: Caller
  /** Of a creation or a change; else empty. */
  readonly idempotencyKey: string
  /** Of a change: the version that the caller has read; else 0. */
  readonly ifMatch: number
  /** Of the lists that come in pages. */
  readonly cursors: Cursors
  /** Told of a failure that concerns a part of the request only: gives the fault that the caller is told there. */
  readonly failed: (error: unknown) => Fault
}

/** What a handler answers: an object is sent as JSON, text and bytes as they are. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
}

/** An operation with its handler. */
export interface Route {
  readonly operation: Operation
  readonly handle: (call: Call) => Reply | Promise<Reply>
}

/** Ties a handler to its operation; the call's types follow from the schemas. */
export const route = <P, Q, B>(
  operation: Operation<P, Q, B>,
  handle: (call: Call<P, Q, B>) => Reply | Promise<Reply>,
): Route => ({ operation: operation as Operation, handle: handle as Route['handle'] })
