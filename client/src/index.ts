import { keeping } from './keeping.ts'
import type { components, paths } from './schema.gen.ts'
import { lowerCased, type Transport, type TransportReply, type TransportRequest } from './transport.ts'

export type { Transport, TransportReply, TransportRequest } from './transport.ts'

/** The named schemas of the contract: Situation, Evaluation, Problem … */
export type Schemas = components['schemas']

/** How a client is set up. */
export interface ClientOptions {
  /** Without a final slash, such as https://api.example.cn */
  readonly baseUrl: string
  readonly transport: Transport
  readonly language?: 'zh-CN' | 'en'
  /** So many replies that carry an ETag are kept, and asked for again only if they have changed; 50 by default, 0 for none. */
  readonly keep?: number
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer that is not a success: `problem` says what is wrong, every fault at once. */
export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Schemas['Problem'] | undefined

  constructor(status: number, problem: Schemas['Problem'] | undefined) {
    super(problem ? `${problem.title}: ${problem.detail}` : `the server answered ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.problem = problem
  }
}

type Method = 'get' | 'post' | 'put' | 'delete'

interface Json {
  readonly content: { readonly 'application/json': unknown }
}

/** The paths of the contract that take a method and answer in JSON; files to download are not among them. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: { 200: Json } | { 201: Json } }> ? P : never
}[keyof paths]

type OperationOf<P extends keyof paths, M extends Method> = M extends keyof paths[P] ? paths[P][M] : never

/** What a call takes: path and query parameters, headers and body, as far as the operation has them. */
export type Args<O> = PartOf<O, 'path'> &
  PartOf<O, 'query'> &
  BodyOf<O> & { readonly headers?: Readonly<Record<string, string>> }

type PartOf<O, K extends 'path' | 'query'> = O extends { parameters: infer P }
  ? P extends Record<K, infer V>
    ? { readonly [N in K]: V }
    : P extends { [N in K]?: infer V }
      ? { readonly [N in K]?: V }
      : unknown
  : unknown

type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { readonly body: B }
  : unknown

/** The body of an operation's successful reply. */
export type Success<O> = O extends { responses: infer R }
  ? { [S in keyof R & (200 | 201)]: R[S] extends { content: { 'application/json': infer B } } ? B : never }[keyof R &
      (200 | 201)]
  : never

/** What a call to each path takes; all of it may be left out where nothing is needed. */
type ArgsOf<M extends Method> = {
  [P in PathsWith<M>]: Record<string, never> extends Args<OperationOf<P, M>>
    ? [Args<OperationOf<P, M>>?]
    : [Args<OperationOf<P, M>>]
}

/**
 * The path is any string to begin with, and narrowed to one of the contract afterwards: were it one of them from the start,
 * the compiler would try the whole contract at once wherever a promise is expected.
 */
type Methods<R extends 'body' | 'reply'> = {
  readonly [M in Method]: <P extends string>(
    path: P & PathsWith<M>,
    ...args: P extends PathsWith<M> ? ArgsOf<M>[P] : never
  ) => Promise<P extends PathsWith<M> ? ReplyOf<R, Success<OperationOf<P, M>>> : never>
}

type ReplyOf<R extends 'body' | 'reply', B> = R extends 'body' ? B : Reply<B>

/** A successful reply in full: records carry their ETag in the headers, whose names are in lower case. */
export interface Reply<B> {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: B
}

/** One method per HTTP method; paths, arguments and replies are typed by the contract. `full` gives status and headers too. */
export type Client = Methods<'body'> & { readonly full: Methods<'reply'> }

/** So many replies are kept unless the caller says otherwise. */
const KEPT = 50

interface LooseArgs {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * Builds a client over a transport. Its methods resolve to the body of a success.
 *
 * @throws ApiProblem where the server answers otherwise; whatever the transport rejects with where there is no answer
 * @example await client.post('/v1/calculators/star-enterprise-score', { body: { situation } })
 */
export function createClient({ baseUrl, transport, language, keep = KEPT, headers: common }: ClientOptions): Client {
  const carry = keep > 0 ? keeping(transport, keep) : transport
  const call =
    (method: TransportRequest['method']) =>
    async (path: string, args: LooseArgs = {}): Promise<Reply<never>> => {
      const { body } = args
      const headers: Record<string, string> = { accept: 'application/json', ...common, ...args.headers }
      if (language) headers['accept-language'] = language
      if (body !== undefined) headers['content-type'] = 'application/json'
      const reply = await carry({
        method,
        url: baseUrl + fill(path, args.path) + queryString(args.query),
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (reply.status < 200 || reply.status > 299) throw new ApiProblem(reply.status, problemIn(reply))
      const told = reply.body === '' ? undefined : JSON.parse(reply.body)
      return { status: reply.status, headers: lowerCased(reply.headers), body: told as never }
    }
  const full = { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE') }
  const bodyOf = (send: typeof full.get) => async (path: string, args?: LooseArgs) => (await send(path, args)).body
  const methods = { get: bodyOf(full.get), post: bodyOf(full.post), put: bodyOf(full.put), delete: bodyOf(full.delete) }
  return { ...methods, full } as Client
}

const fill = (path: string, values: LooseArgs['path'] = {}): string =>
  path.replace(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(String(values[name])))

function queryString(query: LooseArgs['query'] = {}): string {
  const pairs = Object.keys(query)
    .filter((name) => query[name] !== undefined)
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(String(query[name]))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function problemIn({ headers, body }: TransportReply): Schemas['Problem'] | undefined {
  const type = lowerCased(headers)['content-type'] ?? ''
  if (!type.startsWith('application/problem+json')) return undefined
  try {
    return JSON.parse(body) as Schemas['Problem']
  } catch {
    // What stands between may cut a reply short; its status is told all the same.
    return undefined
  }
}
