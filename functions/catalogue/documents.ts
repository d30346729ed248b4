import * as z from 'zod'
import type { Language } from '../../domain/kit/index.ts'
import type { Contract } from '../platform/contract.ts'
import { type Route, route } from '../platform/operation.ts'
import { PROBLEMS, Problem, type ProblemSlug } from '../platform/problem.ts'
import { CATALOGUE_SECONDS } from './caching.ts'
import type { CatalogueDeps } from './deps.ts'
import { type Written, writtenAs } from './written-once.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
}

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"

/** The contract, its reference, the explanation of each problem, and the state of health. */
export const documentRoutes = ({ contract, asset }: CatalogueDeps): Route[] => [
  route(
    {
      id: 'get-health',
      method: 'get',
      path: '/health',
      tag: 'service',
      summary: 'Whether the service answers, and in which version 服务状态',
      replies: {
        200: {
          description: 'It does. 正常',
          schema: () => z.strictObject({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' }),
        },
      },
      problems: ['malformed-request'],
    },
    async () => ({ body: { status: 'ok', version: (await contract()).info.version } }),
  ),
  route(
    {
      id: 'get-contract',
      method: 'get',
      path: '/openapi.json',
      tag: 'service',
      summary: 'This contract 接口约定',
      cacheSeconds: CATALOGUE_SECONDS,
      replies: { 200: { description: 'OpenAPI 3.1.', schema: () => z.record(z.string(), z.unknown()) } },
      problems: ['malformed-request'],
    },
    async () => tagged(await contract()),
  ),
  route(
    {
      id: 'list-problems',
      method: 'get',
      path: '/problems',
      tag: 'service',
      summary: 'The types of problem, and what they mean 错误类型目录',
      cacheSeconds: CATALOGUE_SECONDS,
      replies: {
        200: {
          description: 'All types. 全部错误类型',
          schema: () => z.strictObject({ items: z.array(problemKindSchema) }),
        },
      },
      problems: ['malformed-request'],
    },
    ({ language }) => ({ body: { items: SLUGS.map((slug) => explain(slug, language)) } }),
  ),
  route(
    {
      id: 'get-problem',
      method: 'get',
      path: '/problems/{slug}',
      tag: 'service',
      summary: 'What a type of problem means 错误类型说明',
      params: z.strictObject({
        slug: z
          .string()
          .max(100)
          .meta({ description: 'The last part of its address. 错误类型', examples: ['invalid-input'] }),
      }),
      cacheSeconds: CATALOGUE_SECONDS,
      replies: { 200: { description: 'The explanation. 说明', schema: () => problemKindSchema } },
      problems: ['malformed-request', 'not-found'],
    },
    ({ params: { slug }, language }) => {
      const known = SLUGS.find((known) => known === slug)
      if (!known) throw new Problem('not-found')
      return { body: explain(known, language) }
    },
  ),
  route(
    {
      id: 'get-reference',
      method: 'get',
      path: '/docs',
      tag: 'service',
      summary: 'The API reference, for people 接口文档',
      replies: { 200: { description: 'A page. 网页', contentType: 'text/html' } },
      problems: ['malformed-request'],
    },
    () => serve(asset, 'index.html'),
  ),
  route(
    {
      id: 'get-reference-asset',
      method: 'get',
      path: '/docs/{asset}',
      tag: 'service',
      summary: 'A file of the API reference 接口文档资源',
      params: z.strictObject({
        asset: z
          .string()
          .regex(/^[\w-]+(\.[\w-]+)*$/)
          .max(100),
      }),
      undocumented: true,
      cacheSeconds: CATALOGUE_SECONDS,
      replies: {},
      problems: ['malformed-request', 'not-found'],
    },
    ({ params }) => serve(asset, params.asset),
  ),
]

const written = new WeakMap<Contract, Written>()

/** The contract as JSON with its tag: it is large, never changes while it is served, and is written once. */
function tagged(contract: Contract) {
  const known = written.get(contract) ?? writtenAs(JSON.stringify(contract))
  written.set(contract, known)
  return { body: known.body, headers: { etag: known.tag } }
}

const SLUGS = Object.keys(PROBLEMS) as ProblemSlug[]

function explain(slug: ProblemSlug, language: Language) {
  const { status, title, explanation } = PROBLEMS[slug]
  return { slug, status, title: title[language], explanation: explanation[language] }
}

const problemKindSchema = z
  .strictObject({ slug: z.string(), status: z.int(), title: z.string(), explanation: z.string() })
  .meta({ id: 'ProblemKind' })

async function serve(asset: CatalogueDeps['asset'], name: string) {
  const type = CONTENT_TYPES[name.split('.').at(-1) ?? '']
  const body = type ? await asset(name) : undefined
  if (!type || !body) throw new Problem('not-found')
  return { body, headers: { 'content-type': type, 'content-security-policy': POLICY } }
}
