import type { Text } from '../../domain/kit/index.ts'
import { COMMON } from './door.ts'
import { languageOf } from './language.ts'
import { PROBLEMS, Problem, type ProblemSlug, renderProblem } from './problem.ts'

/** What is known of a request that never reached an operation. */
interface Unanswered {
  /** The path, as far as it was read. */
  readonly instance?: string
  /** The headers, as far as they were read. */
  readonly header?: (name: string) => string | undefined
  readonly detail?: Text
  readonly retryAfter?: number
  /** Where the API is reached, without a final slash. */
  readonly publicUrl: string
}

/** The reply to a request that a host turns away before any operation sees it: a problem, as every other error is. */
export function bareProblem(
  slug: ProblemSlug,
  { instance = '', header = () => undefined, detail, retryAfter, publicUrl }: Unanswered,
): Response {
  const requestId = crypto.randomUUID()
  const language = languageOf(header('accept-language'))
  const problem = new Problem(slug, { ...(detail ? { detail } : {}) })
  const body = renderProblem(problem, { publicUrl, instance, requestId, language, pathParameters: [] })
  return new Response(JSON.stringify(body), {
    status: PROBLEMS[slug].status,
    headers: {
      ...COMMON,
      'content-type': 'application/problem+json',
      'content-language': language === 'zh' ? 'zh-CN' : 'en',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  })
}
