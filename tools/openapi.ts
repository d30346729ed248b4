import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { calculators } from '../domain/catalogue.ts'
import { EMPTY_BOOK } from '../functions/platform/book.ts'
import { DEFAULT_BODY_LIMIT } from '../functions/platform/input.ts'
import type { Operation, Protocol } from '../functions/platform/operation.ts'
import { MOST_FAULTS, PROBLEMS, type ProblemSlug } from '../functions/platform/problem.ts'
import { faultSchema } from '../functions/platform/schemas.ts'
import { ratingRecords } from '../functions/ratings/records.ts'
import { NO_STORE } from '../functions/records/store.ts'
import { allRoutes } from '../functions/routes.ts'
import packageJson from '../package.json' with { type: 'json' }

const TAGS = [
  {
    name: 'catalogue',
    description: 'What there is: policies, clauses, measures, bodies, facts, parameters, calculators. 目录',
  },
  { name: 'calculators', description: 'Stateless decisions: a situation in, a cited decision out. 计算' },
  { name: 'screening', description: 'Partial facts in: what one may be entitled to, and what to ask next. 筛查' },
  {
    name: 'star rating',
    description: 'The yearly rating: rounds, entries, publication. 星级评定',
  },
  { name: 'service', description: 'The service itself. 服务' },
]

const DESCRIPTION = `The policies of one Chinese city's gazette as an open API: am I eligible, for how much, by which article, and what is
still missing. 一座城市的政策，以接口的方式回答：够不够条件、能得多少、依据哪一条、还缺什么。

Money is in integer fen; points and percentages are exact decimal strings; dates are days in Asia/Shanghai. Unknown fields
are refused. Errors are problem+json (RFC 9457) and name every fault by JSON Pointer, up to ${MOST_FAULTS} of them.

Whatever comes in has a most. Texts are plain: well-formed, with something to be seen, without control characters or characters that
turn the direction of text. 文本须有可见内容，不得含控制字符或改变文字方向的字符。

Hosts may limit how much a client asks: replies then carry \`RateLimit\` and \`RateLimit-Policy\`, and what is too much is answered
with 429 and \`Retry-After\`. 超出频次答 429。

**evaluationId** is the SHA-256, in lower-case hex, of the canonical JSON (RFC 8785) of an object with the reply's
\`calculator\`, \`edition\`, \`revision\`, \`book\`, \`asOf\`, the request's \`situation\` with defaults filled in, and the reply's
\`outcome\` and \`result\` (left out where there is none).`

const problemSchema = z
  .strictObject({
    type: z.url().meta({ description: 'Resolves to an explanation. 错误类型' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(faultSchema),
    errorsOmitted: z
      .int()
      .optional()
      .meta({ description: `How many faults beyond the first ${MOST_FAULTS} are not listed. 未列出的错误数` }),
  })
  .meta({ id: 'Problem', description: 'What is wrong, every fault at once (RFC 9457). 错误' })

/** The OpenAPI 3.1 document of every documented route, generated at build time. */
export function openApiDocument(): object {
  const routes = allRoutes({
    now: () => new Date(0),
    book: EMPTY_BOOK,
    bookOf: () => EMPTY_BOOK,
    records: ratingRecords(NO_STORE),
    contract: () => Promise.reject(new Error('the contract is being generated')),
    asset: async () => undefined,
  })
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const { operation } of routes) {
    if (operation.undocumented) continue
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Tianzhong Policy API 天中政策开放接口',
      version: packageJson.version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'Where this contract was served. 本服务' }],
    security: [],
    tags: TAGS,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the configured OIDC issuer (of the type at+jwt or JWT, not an ID token), not older than a day; locally `npm run token` makes one. Claims: role (enterprise, officer), creditCode, department, districts, the last two as the catalogue lists them. 访问令牌',
        },
      },
    },
    paths: paths as ZodOpenApiPathsObject,
  })
}

const etagHeader = z.object({
  ETag: z.string().meta({
    description:
      'Strong; weak (W/) where the reply was compressed on its way. Either form is known again. 强校验；压缩后为弱校验，两者皆可',
  }),
})

const language = z
  .string()
  .optional()
  .meta({ description: 'zh-CN (default) or en. 语言', examples: ['en'] })

const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{8,128}$/)
  .meta({
    description:
      'Names this request: repeated with it, it is done once; 8 to 128 visible ASCII characters. A key belongs to its caller and to the record at this address: elsewhere it names another request. 幂等键，8 至 128 个可见 ASCII 字符；按调用者和所操作的记录区分，用于另一记录即为另一请求',
    examples: ['b7e1c9d0-0001'],
  })

const replayed = z.literal('true').optional().meta({ description: 'The same request had been done before. 重复请求' })

/** The headers that each protocol asks for, and those that its replies carry. */
const PROTOCOLS: Readonly<Record<Protocol, { request: z.ZodRawShape; reply: z.ZodObject }>> = {
  reads: { request: {}, reply: z.object({ ETag: z.string().optional() }) },
  creates: {
    request: {
      'Idempotency-Key': idempotencyKey,
      'If-None-Match': z.literal('*').meta({ description: 'Nothing may stand there yet. 仅新建' }),
    },
    reply: z.object({ ETag: z.string(), Location: z.string().optional(), 'Idempotency-Replayed': replayed }),
  },
  changes: {
    request: {
      'Idempotency-Key': idempotencyKey,
      'If-Match': z.string().meta({
        description: 'The ETag that was read; its version counts. 所读版本',
        examples: ['"3-0a1b2c3d4e5f6a7b"'],
      }),
    },
    reply: z.object({ ETag: z.string(), 'Idempotency-Replayed': replayed }),
  },
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const {
    id,
    tag,
    summary,
    params,
    query,
    body,
    replies,
    problems,
    cacheSeconds,
    bodyLimit = DEFAULT_BODY_LIMIT,
    protocol,
  } = operation
  const headers = cacheSeconds ? etagHeader : protocol && PROTOCOLS[protocol].reply
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(protocol ? { security: protocol === 'reads' ? [{}, { bearer: [] }] : [{ bearer: [] }] } : {}),
    requestParams: {
      ...(params ? { path: params as z.ZodObject } : {}),
      ...(query ? { query: query as z.ZodObject } : {}),
      header: z.object({ 'Accept-Language': language, ...(protocol ? PROTOCOLS[protocol].request : {}) }),
    },
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: body, ...examplesOf(id) }, ...(operation.lines ? LINES : {}) },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(replies).map(([status, { description, contentType = 'application/json', schema }]) => [
          status,
          {
            description,
            headers,
            ...(status === '304'
              ? {}
              : {
                  content: {
                    [contentType]: schema ? { schema: schema() } : {},
                    ...(operation.lines ? LINES : {}),
                  },
                }),
          },
        ]),
      ),
      ...(cacheSeconds
        ? { 304: { description: 'What If-None-Match names is unchanged. 未变化', headers: etagHeader } }
        : {}),
      ...problemResponses(problems, bodyLimit),
    },
  }
}

const LINES = {
  'application/x-ndjson': {
    schema: z.string().meta({
      description:
        'One situation per line in, in any number, and for each a whole evaluation (or its errors) on a line out; where the host streams (not a function). asOf and trace stand in the address. 逐行流',
    }),
  },
}

type Examples = Record<string, { summary: string; value: unknown }>

/** What the operations of a calculator are called, behind its id. */
const OPERATIONS_OF_ONE = ['', '-batch', '-nearest-changes']

/** The golden examples of a calculator, as example requests to each of its operations. */
function examplesOf(operationId: string): { examples?: Examples } {
  if (operationId === 'screen') return { examples: SCREENING_EXAMPLES }
  // By the whole name: one calculator's id may begin with another's.
  const calculator = calculators.find(({ id }) => OPERATIONS_OF_ONE.some((end) => operationId === `${id}${end}`))
  if (!calculator) return {}
  const { id, examples } = calculator
  if (operationId === `${id}-batch`) {
    const value = { asOf: examples[0]!.asOf, situations: examples.map(({ situation }) => situation) }
    return { examples: { example1: { summary: 'All golden examples at once 全部示例', value } } }
  }
  const written = examples.map(({ title, asOf, situation }, i): [string, Examples[string]] => [
    `example${i + 1}`,
    { summary: `${title.en} ${title.zh}`, value: { asOf, situation } },
  ])
  return { examples: Object.fromEntries(written) }
}

const SCREENING_EXAMPLES: Examples = {
  nothingKnown: {
    summary: 'An enterprise that has said nothing yet 尚无任何事实的企业',
    value: { holder: 'enterprise', asOf: '2021-06-30', facts: {} },
  },
  notEverythingKnown: {
    summary: 'A person who cannot tell one of the facts 有一个事实答不上的个人',
    value: { holder: 'person', asOf: '2021-06-30', facts: { isCollegeGraduate: false }, unknown: ['isOverseasTalent'] },
  },
  refusedAtOnce: {
    summary: 'One fact that refuses 一个事实即可排除',
    value: { holder: 'enterprise', asOf: '2021-06-30', facts: { owesWages: true } },
  },
}

/** One response per status; problems that share a status share it. */
function problemResponses(slugs: readonly ProblemSlug[], bodyLimit: number): ZodOpenApiOperationObject['responses'] {
  const byStatus = new Map<number, string[]>()
  for (const slug of [...slugs, 'internal'] as const) {
    const { status, title } = PROBLEMS[slug]
    const limit = slug === 'body-too-large' ? ` (${bodyLimit} bytes)` : ''
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${title.en} ${title.zh}${limit}`])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [
      String(status),
      { description: titles.join('; '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  )
}
