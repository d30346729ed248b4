import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { type Fault, type Language, text } from '../../domain/kit/index.ts'
import { ANONYMOUS, type Authenticate, type Caller } from './caller.ts'
import { type Cursors, cursorsOf } from './cursor.ts'
import { callerOf, hasAlready, unauthenticated } from './headers.ts'
import { checkBody, checkHead, DEFAULT_BODY_LIMIT, isType, parseJson, refuseEncoded } from './input.ts'
import { languageOf } from './language.ts'
import { answerLines, NDJSON } from './lines.ts'
import type { Call, Operation, Protocol, Reply, Route } from './operation.ts'
import { failureFault, PROBLEMS, Problem, presentFault, renderProblem } from './problem.ts'

/** What a door needs from outside. */
export interface DoorOptions {
  /** Where the API is reached, without a final slash; taken from the request where it is not configured. */
  readonly publicUrl?: string | undefined
  /** Tells callers by their tokens; without it, every caller is anonymous. */
  readonly authenticate?: Authenticate
  /** Whether the host takes and gives streams; a function does not. */
  readonly streams?: boolean
  /**
   * The key of the cursors of lists. Where none is told, they are good as long as the process: for doors whose lists
   * show the same to all.
   */
  readonly cursorKey?: string | undefined
  /** Told of every failure that is not the caller's fault. */
  readonly onFailure: (failure: { requestId: string; instance: string; error: unknown }) => void
}

/** Headers of replies that a page from elsewhere may read. */
export const EXPOSED_HEADERS =
  'ETag, Location, Allow, WWW-Authenticate, X-Request-Id, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed'

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS,
}

/** What every reply carries. */
export const COMMON = { ...CORS, 'x-content-type-options': 'nosniff', vary: 'Accept-Language' }

/** One Hono app over a list of routes: input checks, replies and problems are the same for every operation. */
export function createDoor(routes: readonly Route[], options: DoorOptions): Hono {
  const app = new Hono()
  const cursors = cursorsOf(options.cursorKey ?? crypto.randomUUID())
  for (const route of routes) {
    const { method, path, protocol, body, bodyLimit: maxSize = DEFAULT_BODY_LIMIT, cacheSeconds } = route.operation
    const gates = [
      ...(protocol ? [callerGate(protocol, options)] : []),
      ...(body ? [sizeGate(maxSize, isStream(route, options))] : []),
      ...(cacheSeconds ? [etag({ retainedHeaders: RETAINED })] : []),
    ]
    app.on(method.toUpperCase(), [honoPath(path)], ...gates, (c) => answer(c, route, options, cursors))
  }
  app.options('*', (c) => {
    const methods = methodsAt(c, routes)
    return c.body(null, 204, methods.length > 0 ? { ...PREFLIGHT, allow: methods.join(', ') } : PREFLIGHT)
  })
  app.notFound((c) => problem(c, unknownAddress(c, routes), options))
  app.onError((error, c) => {
    if (error instanceof Problem) return problem(c, error, options)
    options.onFailure({ requestId: requestIdOf(c), instance: c.req.path, error })
    const unavailable = () => new Problem('unavailable', { headers: { 'retry-after': '1' } })
    return problem(c, isPassing(error) ? unavailable() : new Problem('internal'), options)
  })
  return app
}

/** A 304 leaves out what describes the body, and nothing else. */
const RETAINED = [...RETAINED_304_HEADERS, ...Object.keys(COMMON), 'x-request-id']

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers':
    'Content-Type, Accept-Language, X-Request-Id, X-Api-Key, Authorization, Idempotency-Key, If-Match, If-None-Match',
  'access-control-max-age': '86400',
}

const tooLarge = (maxSize: number): never => {
  const detail = text(`此处的请求体不得超过 ${maxSize} 字节`, `a body sent here may have at most ${maxSize} bytes`)
  throw new Problem('body-too-large', { detail })
}

/**
 * Tells who calls, before anything else is looked at: what is wrong with a request is nothing to somebody who may not make
 * it. What creates or changes is for nobody unknown.
 */
function callerGate(protocol: Protocol, { authenticate }: DoorOptions): MiddlewareHandler {
  return async (c, next) => {
    const caller = await callerOf(c.req.header('authorization'), authenticate)
    if (protocol !== 'reads' && caller.role === 'anonymous') throw unauthenticated()
    c.set('caller', caller)
    await next()
  }
}

/**
 * Refuses a body over the limit: by its stated length, which the server holds it to, or by counting where none is stated.
 * Counting needs the body as a stream, which costs more than the calculation.
 */
function sizeGate(maxSize: number, isExempt: (c: Context) => boolean): MiddlewareHandler {
  const counting = bodyLimit({ maxSize, onError: () => tooLarge(maxSize) })
  return (c, next) => {
    if (isExempt(c)) return next()
    const stated = c.req.header('content-length')
    if (stated === undefined || c.req.header('transfer-encoding') !== undefined) return counted(counting, c, next)
    return Number(stated) <= maxSize ? next() : tooLarge(maxSize)
  }
}

/** What fails before a body is read to its end is no failure of ours: its sender has gone. */
async function counted(counting: MiddlewareHandler, c: Context, next: () => Promise<void>) {
  let isRead = false
  const goOn = (): Promise<void> => {
    isRead = true
    return next()
  }
  try {
    return await counting(c, goOn)
  } catch (error) {
    throw isRead || error instanceof Problem ? error : cutShort()
  }
}

const cutShort = () =>
  new Problem('malformed-request', { detail: text('请求体没有传完', 'the body was not sent to its end') })

/** Whether a request is to be answered line by line; then its length has no limit. */
const isStream =
  ({ operation }: Route, { streams = false }: DoorOptions) =>
  (c: Context): boolean =>
    streams && operation.lines !== undefined && isType(c.req.header('content-type'), NDJSON)

async function answer(c: Context, route: Route, options: DoorOptions, cursors: Cursors): Promise<Response> {
  const { operation, handle } = route
  const header = (name: string) => c.req.header(name)
  if (isStream(route, options)(c)) return answerStream(c, operation, options)
  const call: Call = {
    ...checkHead(operation, { params: c.req.param(), query: c.req.queries(), header }),
    language: languageOf(header('accept-language')),
    caller: (c.get('caller') as Caller | undefined) ?? ANONYMOUS,
    body: operation.body && checkBody(operation, await jsonOf(c)),
    cursors,
    failed: failedIn(c, options),
  }
  const reply = await handle(call)
  const sent = send(c, call.language, operation.cacheSeconds, reply)
  const isUnchanged = operation.method === 'get' && hasAlready(header('if-none-match'), reply.headers?.etag)
  return isUnchanged ? unchanged(sent) : sent
}

/** Tells of a failure in a part of the request. Who hangs up in the middle has not met a failure of ours. */
const failedIn =
  (c: Context, options: DoorOptions) =>
  (error: unknown): Fault => {
    const requestId = requestIdOf(c)
    if (!c.req.raw.signal.aborted) options.onFailure({ requestId, instance: c.req.path, error })
    return failureFault(requestId)
  }

async function jsonOf({ req }: Context): Promise<unknown> {
  const [contentType, contentEncoding] = [req.header('content-type'), req.header('content-encoding')]
  const bytes = await req.arrayBuffer().catch(() => {
    throw cutShort()
  })
  return parseJson({ contentType, contentEncoding }, bytes)
}

function answerStream(c: Context, operation: Operation, options: DoorOptions): Response {
  const header = (name: string) => c.req.header(name)
  const { query } = checkHead(operation, { params: c.req.param(), query: c.req.queries(), header })
  refuseEncoded(header('content-encoding'))
  const language = languageOf(header('accept-language'))
  const failed = failedIn(c, options)
  const lines = operation.lines!({ query, language, failed })
  const broken = (error: unknown): string => JSON.stringify({ errors: [presentFault(failed(error), 'body', language)] })
  const body = answerLines(c.req.raw.body ?? new Blob().stream(), { ...lines, broken })
  return send(c, language, undefined, { headers: { 'content-type': NDJSON }, body })
}

/** The reply to a caller who has its body already: as it would be, without what describes the body. */
function unchanged({ headers }: Response): Response {
  const rest = new Headers(headers)
  for (const name of ['content-type', 'content-language', 'x-content-type-options']) rest.delete(name)
  return new Response(null, { status: 304, headers: rest })
}

function send(c: Context, language: Language, cacheSeconds: number | undefined, reply: Reply): Response {
  const { status = 200, headers, body } = reply
  const payload =
    typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
      ? body
      : JSON.stringify(body)
  return new Response(payload, {
    status,
    headers: {
      ...COMMON,
      'x-request-id': requestIdOf(c),
      'content-type': 'application/json',
      'content-language': language === 'zh' ? 'zh-CN' : 'en',
      'cache-control': cacheSeconds ? `public, max-age=${cacheSeconds}` : 'no-store',
      ...headers,
    },
  })
}

function problem(c: Context, found: Problem, options: DoorOptions): Response {
  const requestId = requestIdOf(c)
  const language = languageOf(c.req.header('accept-language'))
  const body = renderProblem(found, {
    publicUrl: publicUrlOf(c, options),
    instance: c.req.path,
    requestId,
    language,
    pathParameters: Object.keys(c.req.param()),
  })
  const headers = { 'content-type': 'application/problem+json', ...found.headers }
  return send(c, language, undefined, { status: PROBLEMS[found.slug].status, headers, body })
}

/**
 * Addresses that several functions serve, with the methods that they take together: a function knows its own routes only, and
 * answers for the address all the same. Held against all routes by a test.
 */
const SHARED_ADDRESSES: readonly { readonly path: string; readonly methods: readonly string[] }[] = [
  { path: '/v1/calculators/{id}', methods: ['GET', 'HEAD', 'POST'] },
]

/** An address that no route takes: 405 where another method would do, else 404. */
function unknownAddress(c: Context, routes: readonly Route[]): Problem {
  const methods = methodsAt(c, routes)
  if (methods.length === 0) return new Problem('not-found')
  return new Problem('method-not-allowed', { headers: { allow: methods.join(', ') } })
}

/** The methods that an address takes; none where there is no such address. */
function methodsAt(c: Context, routes: readonly Route[]): string[] {
  const own = routes
    .filter(({ operation }) => matches(operation.path, c.req.path))
    .flatMap(({ operation: { method } }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
  if (own.length === 0) return []
  const shared = SHARED_ADDRESSES.filter(({ path }) => matches(path, c.req.path)).flatMap(({ methods }) => methods)
  return [...[...new Set([...own, ...shared])].toSorted(), 'OPTIONS']
}

/** Failures of the engine behind the records that pass: throttling, time-outs, lost connections. */
const PASSING = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])

const isPassing = (error: Error & { readonly code?: unknown }): boolean =>
  PASSING.has(error.name) || PASSING.has(String(error.code))

const honoPath = (template: string): string => template.replaceAll(/\{(\w+)\}/g, ':$1')

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)

const REQUEST_ID = /^[\w-]{8,64}$/

/** The caller's request id where it is well-formed, else a new one; the same throughout one request. */
function requestIdOf(c: Context): string {
  const known = c.get('requestId') as string | undefined
  if (known) return known
  const given = c.req.header('x-request-id')
  const id = given && REQUEST_ID.test(given) ? given : crypto.randomUUID()
  c.set('requestId', id)
  return id
}

const publicUrlOf = (c: Context, { publicUrl }: DoorOptions): string => publicUrl ?? new URL(c.req.url).origin
