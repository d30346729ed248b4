import * as z from 'zod'
import type { Language } from '../../domain/kit/index.ts'
import { todayInShanghai } from '../platform/clock.ts'
import { type Operation, type Reply, type Route, route } from '../platform/operation.ts'
import { Problem, type ProblemSlug } from '../platform/problem.ts'
import { CATALOGUE_SECONDS, secondsForToday } from './caching.ts'
import { pageOf, pageQuery } from './paging.ts'

/** What every operation of the catalogue says of itself. */
interface Described extends Pick<Operation, 'id' | 'path' | 'summary'> {
  /** Of the reply. */
  readonly description: string
  /** JSON where it is not said. */
  readonly contentType?: string
  /** Answered besides a malformed request. */
  readonly problems?: readonly ProblemSlug[]
  /** The clock, where the reply follows the day: `asOf` that is not said is then today in Shanghai. */
  readonly now?: () => Date
}

/** A query with today as its `asOf` where it says none, and how long what follows from that may be cached. */
function onItsDay<Q>(query: Q, now: Described['now']): { readonly query: Q; readonly headers: Reply['headers'] } {
  if (!now || (query as { readonly asOf?: string }).asOf !== undefined) return { query, headers: {} }
  const instant = now()
  return {
    query: { ...query, asOf: todayInShanghai(instant) },
    headers: { 'cache-control': `public, max-age=${secondsForToday(instant)}` },
  }
}

interface ListSpec<E, P, F extends z.ZodRawShape> extends Described {
  readonly params?: z.ZodType<P>
  /** Query parameters that select. */
  readonly filters?: F
  readonly item: () => z.ZodType
  readonly select: (filters: z.output<z.ZodObject<F>>, params: P) => readonly E[]
  readonly show: (entry: E, language: Language, filters: z.output<z.ZodObject<F>>) => object
  /** Of a long list, which comes in pages: what tells an entry from the others. */
  readonly key?: (entry: E) => string
}

/** A public list: `{ items }`, cacheable, in the caller's language; with a `key`, page by page. */
export function listRoute<E, P = unknown, F extends z.ZodRawShape = z.ZodRawShape>(spec: ListSpec<E, P, F>): Route {
  const { params, filters, item, select, show, key } = spec
  const shape = { ...filters, ...(key ? pageQuery : {}) }
  const operation = {
    ...catalogueOperation(spec, () =>
      z.strictObject({ items: z.array(item()), ...(key ? { next: z.string().optional() } : {}) }),
    ),
    params,
    ...(Object.keys(shape).length > 0 ? { query: z.strictObject(shape) as z.ZodType as z.ZodType<Filters<F>> } : {}),
  }
  return route(operation, ({ params, query: asked, language, cursors }) => {
    const { query, headers } = onItsDay(asked, spec.now)
    const { limit, cursor, ...chosen } = query
    const filters = chosen as z.output<z.ZodObject<F>>
    const entries = select(filters, params)
    const page = key ? pageOf(entries, key, [spec.id, params, chosen], { limit, cursor }, cursors) : { items: entries }
    return { headers, body: { ...page, items: page.items.map((entry) => show(entry, language, filters)) } }
  })
}

type Filters<F extends z.ZodRawShape> = z.output<z.ZodObject<F>> & { readonly limit?: number; readonly cursor?: string }

interface EntrySpec<Q> extends Described {
  /** An id that exists, for the contract. */
  readonly example: string
  readonly query?: z.ZodType<Q>
  readonly schema: () => z.ZodType
  readonly find: (id: string, language: Language, query: Q) => object | undefined | Promise<object | undefined>
}

/** Longer than any id: what is longer is none. */
const MOST_ID = 100

/** The `{id}` of an address. */
export const idParameter = (example: string) =>
  z
    .string()
    .max(MOST_ID)
    .meta({ description: 'An id, as the list has it. 列表所列的编号', examples: [example] })

/** One entry of a public list, by its `{id}`; 404 where there is none. */
export function entryRoute<Q = unknown>(spec: EntrySpec<Q>): Route {
  const { example, query, schema, find } = spec
  const operation = {
    ...catalogueOperation({ ...spec, problems: ['not-found', ...(spec.problems ?? [])] }, schema),
    params: z.strictObject({ id: idParameter(example) }),
    ...(query ? { query } : {}),
  }
  return route(operation, async ({ params, query: asked, language }): Promise<Reply> => {
    const { query, headers } = onItsDay(asked, spec.now)
    const body = await find(params.id, language, query)
    if (!body) throw new Problem('not-found')
    return { headers, body }
  })
}

/** An operation of the catalogue: public, and cacheable by its strong ETag. */
export const catalogueOperation = (
  { id, path, summary, description, contentType, problems = [] }: Described,
  schema?: () => z.ZodType,
) =>
  ({
    id,
    method: 'get',
    path,
    tag: 'catalogue',
    summary,
    cacheSeconds: CATALOGUE_SECONDS,
    replies: { 200: { description, ...(contentType ? { contentType } : {}), ...(schema ? { schema } : {}) } },
    problems: ['malformed-request', ...problems],
  }) satisfies Operation
