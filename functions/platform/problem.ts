import { type Fault, type Language, pointerTo, type Text, text } from '../../domain/kit/index.ts'

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
  unauthenticated: kind(
    401,
    text('未登录或令牌无效', 'No valid proof of who calls'),
    text('请以 Bearer 令牌证明身份。', 'Prove who you are by a bearer token.'),
  ),
  forbidden: kind(
    403,
    text('没有此项权限', 'Not allowed'),
    text(
      '您可以看到它，但此操作不属于您的角色、部门或辖区。',
      'You may see it, but this is not for your role, department or district.',
    ),
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
  'request-timeout': kind(
    408,
    text('请求迟迟没有传完', 'The request did not arrive in time'),
    text(
      '请求头和请求体须在限定时间内传完；更改可用原来的幂等键重试。',
      'Headers and body have to arrive within some time; a change may be sent again with the same Idempotency-Key.',
    ),
  ),
  'state-conflict': kind(
    409,
    text('当前状态下不能这样做', 'Not possible in this state'),
    text(
      '记录的 availableTransitions 列出现在可做的操作。',
      'availableTransitions of the record lists what is open now.',
    ),
  ),
  'already-exists': kind(
    412,
    text('已经存在', 'It exists already'),
    text('此处已有记录；读取它可见其状态。', 'A record stands here already; read it to see its state.'),
  ),
  'stale-version': kind(
    412,
    text('版本已变', 'The version has changed'),
    text(
      '他人已更改此记录；请重新读取后再试。',
      'Somebody else has changed this record; read it again before you try again.',
    ),
  ),
  'body-too-large': kind(
    413,
    text('请求体过大', 'The body is too large'),
    text('每个接口的上限写在接口约定中。', 'The contract states the limit of each operation.'),
  ),
  'reply-too-large': kind(
    422,
    text('结果过大', 'The reply is too large'),
    text(
      '一次请求的结果有字节上限，写在接口约定中：减少行数，或不要推理过程。',
      'A reply has a limit in bytes, which the contract states: send fewer rows, or leave the traces out.',
    ),
  ),
  'text-not-available': kind(
    422,
    text('原文未刊载', 'The text is not available'),
    text(
      '公报目录列有该文件，但未刊载全文：没有可供计算的条款，也不接受申请。',
      'The gazette lists the document but does not print it: there is nothing to compute from, and nothing to apply for.',
    ),
  ),
  'unsupported-media-type': kind(
    415,
    text('请求体类型不支持', 'Unsupported media type'),
    text(
      '请求体须以 application/json 发送；接受逐行流的操作，也可用 application/x-ndjson。',
      'Send the body as application/json; where an operation takes a stream of lines, application/x-ndjson will do as well.',
    ),
  ),
  'invalid-input': kind(
    422,
    text('输入不符合要求', 'The input is not acceptable'),
    text('errors 逐项指出每一处错误的位置和原因。', 'errors names every fault: where it is, and what is wrong.'),
  ),
  'idempotency-key-reused': kind(
    422,
    text('幂等键已用于另一请求', 'The Idempotency-Key was used for another request'),
    text(
      '同一幂等键只能用于同一内容；新的请求请用新键。',
      'One key stands for one content; use a new key for a new request.',
    ),
  ),
  'precondition-required': kind(
    428,
    text('缺少前提条件', 'A precondition is required'),
    text(
      '更改须带 If-Match（所读版本的 ETag），新建须带 If-None-Match: *。',
      'A change needs If-Match (the ETag you read), a creation If-None-Match: *.',
    ),
  ),
  'headers-too-large': kind(
    431,
    text('请求行或请求头过长', 'The address or the headers are too long'),
    text(
      '请求行和请求头合计不得超过 16 KiB：缩短地址，或去掉不需要的请求头（如 Cookie）。',
      'Address and headers together may have 16 KiB: shorten the address, or leave out headers that are not needed, such as cookies.',
    ),
  ),
  'too-many-requests': kind(
    429,
    text('请求过于频繁', 'Too many requests'),
    text('请按 Retry-After 的秒数等待后重试。', 'Wait for as many seconds as Retry-After says and try again.'),
  ),
  internal: kind(
    500,
    text('服务内部错误', 'Internal error'),
    text('错误已记录，可凭 requestId 查询。', 'The error has been recorded; quote the requestId to ask about it.'),
  ),
  unavailable: kind(
    503,
    text('暂时无法处理', 'Unavailable for now'),
    text(
      '请按 Retry-After 的秒数等待后重试；更改请仍用原来的幂等键，已生效的不会重复。',
      'Wait for as many seconds as Retry-After says and try again; a change with the same Idempotency-Key is not done twice.',
    ),
  ),
} as const satisfies Record<string, ProblemKind>

/** The slug of a problem. */
export type ProblemSlug = keyof typeof PROBLEMS

/** The part of a request into which the pointer of a fault points. */
export type Part = 'body' | 'query' | 'path' | 'header'

/** A fault with its part; where it is not said, the address or the body by the kind of problem. */
export interface PlacedFault extends Fault {
  readonly in?: Part
}

/** Faults that were found in one part of a request. */
export const placed = (part: Part, faults: readonly Fault[]): PlacedFault[] =>
  faults.map((fault) => ({ ...fault, in: part }))

/** A fault of the request, to be answered as problem+json. Thrown by handlers, rendered in one place. */
export class Problem extends Error {
  readonly slug: ProblemSlug
  readonly faults: readonly PlacedFault[]
  readonly detail: Text | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    slug: ProblemSlug,
    {
      faults = [],
      detail,
      headers = {},
    }: { faults?: readonly PlacedFault[]; detail?: Text; headers?: Record<string, string> } = {},
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
  /** Names of the parameters in the path. */
  readonly pathParameters: readonly string[]
}

/** So many faults are told, of a request or of a row: more help nobody, and a reply has a most, too. */
export const MOST_FAULTS = 100

/** A fault in one language. */
export const presentFault = ({ pointer, code, detail }: Fault, part: Part, language: Language) => ({
  in: part,
  pointer,
  code,
  detail: detail[language],
})

/** The body of a problem (RFC 9457) in the caller's language. */
export function renderProblem({ slug, faults, detail }: Problem, context: ProblemContext): Record<string, unknown> {
  const { publicUrl, instance, requestId, language, pathParameters } = context
  const { status, title, explanation } = PROBLEMS[slug]
  const omitted = Math.max(0, faults.length - MOST_FAULTS)
  const partOf = ({ in: part, pointer }: PlacedFault): Part => {
    if (part) return part
    if (pathParameters.some((name) => pointer === pointerTo([name]))) return 'path'
    return slug === 'malformed-request' ? 'query' : 'body'
  }
  return {
    type: `${publicUrl}/problems/${slug}`,
    title: title[language],
    status,
    detail: (detail ?? explanation)[language],
    instance,
    requestId,
    errors: faults.slice(0, MOST_FAULTS).map((fault) => presentFault(fault, partOf(fault), language)),
    ...(omitted > 0 ? { errorsOmitted: omitted } : {}),
  }
}

/** A failure of ours that concerns a part of a request, such as a row of a batch, as the caller is told of it there. */
export function failureFault(requestId: string): Fault {
  const { zh, en } = PROBLEMS.internal.title
  return { pointer: '', code: 'internal', detail: text(`${zh} (${requestId})`, `${en} (${requestId})`) }
}
