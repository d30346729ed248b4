import { type Fault, type Language, type Text, text } from '../../domain/kit/index.ts'

/** A kind of problem: its status and its title. The slug ends its URI, /problems/{slug}. */
interface ProblemKind {
  readonly status: number
  readonly title: Text
  readonly explanation: Text
}

const kind = (status: number, title: Text, explanation: Text): ProblemKind => ({ status, title, explanation })

/** Every problem that the API can answer with. */
export const PROBLEMS = {
  'malformed-request': kind(
    400,
    text('请求格式不对', 'Malformed request'),
    text('路径、查询参数或请求头不符合接口约定。', 'The path, the query or a header is not as the contract has it.'),
  ),
  'malformed-json': kind(
    400,
    text('请求体不是合法的 JSON', 'The body is not JSON'),
    text('请求体须为 UTF-8 编码的 JSON。', 'The body must be JSON in UTF-8.'),
  ),
  'not-found': kind(
    404,
    text('没有这项内容', 'Not found'),
    text('地址不存在，或者您无权看到它。', 'There is no such address, or you may not see it.'),
  ),
  'method-not-allowed': kind(
    405,
    text('此地址不支持该方法', 'Method not allowed'),
    text('Allow 响应头列出可用的方法。', 'The Allow header lists the methods that this address takes.'),
  ),
  'body-too-large': kind(
    413,
    text('请求体过大', 'The body is too large'),
    text('每个接口的上限写在接口约定中。', 'The contract states the limit of each operation.'),
  ),
  'unsupported-media-type': kind(
    415,
    text('请求体类型不支持', 'Unsupported media type'),
    text('请求体须以 application/json 发送。', 'Send the body as application/json.'),
  ),
  'invalid-input': kind(
    422,
    text('输入不符合要求', 'The input is not acceptable'),
    text('errors 逐项指出每一处错误的位置和原因。', 'errors names every fault: where it is, and what is wrong.'),
  ),
  internal: kind(
    500,
    text('服务内部错误', 'Internal error'),
    text('错误已记录，可凭 requestId 查询。', 'The error has been recorded; quote the requestId to ask about it.'),
  ),
} as const satisfies Record<string, ProblemKind>

/** The slug of a problem. */
export type ProblemSlug = keyof typeof PROBLEMS

/** A fault of the request, to be answered as problem+json. Thrown by handlers, rendered in one place. */
export class Problem extends Error {
  readonly slug: ProblemSlug
  readonly faults: readonly Fault[]
  readonly detail: Text | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    slug: ProblemSlug,
    {
      faults = [],
      detail,
      headers = {},
    }: { faults?: readonly Fault[]; detail?: Text; headers?: Record<string, string> } = {},
  ) {
    super(slug)
    this.slug = slug
    this.faults = faults
    this.detail = detail
    this.headers = headers
  }
}

/** Where a problem arose and for whom it is told. */
export interface ProblemContext {
  readonly publicUrl: string
  readonly instance: string
  readonly requestId: string
  readonly language: Language
}

/** The body of a problem (RFC 9457) in the caller's language. */
export function renderProblem({ slug, faults, detail }: Problem, context: ProblemContext): Record<string, unknown> {
  const { publicUrl, instance, requestId, language } = context
  const { status, title, explanation } = PROBLEMS[slug]
  return {
    type: `${publicUrl}/problems/${slug}`,
    title: title[language],
    status,
    detail: (detail ?? explanation)[language],
    instance,
    requestId,
    errors: faults.map((fault) => ({ ...fault, detail: fault.detail[language] })),
  }
}
