import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway'
import { EXPOSED_HEADERS } from '../../functions/platform/door.ts'
import { PROBLEMS, type ProblemSlug } from '../../functions/platform/problem.ts'

/** What the gateway answers by itself, and the problem that it is. */
const ANSWERS: readonly { readonly type: ResponseType; readonly slug: ProblemSlug; readonly retryAfter?: number }[] = [
  { type: ResponseType.DEFAULT_4XX, slug: 'malformed-request' },
  { type: ResponseType.DEFAULT_5XX, slug: 'internal' },
  { type: ResponseType.THROTTLED, slug: 'too-many-requests', retryAfter: 1 },
  { type: ResponseType.QUOTA_EXCEEDED, slug: 'too-many-requests', retryAfter: 3600 },
  { type: ResponseType.INTEGRATION_TIMEOUT, slug: 'unavailable', retryAfter: 5 },
  { type: ResponseType.INTEGRATION_FAILURE, slug: 'unavailable', retryAfter: 5 },
  { type: ResponseType.REQUEST_TOO_LARGE, slug: 'body-too-large' },
  { type: ResponseType.UNSUPPORTED_MEDIA_TYPE, slug: 'unsupported-media-type' },
  // The gateway's name for an address or a method that it does not know.
  { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, slug: 'not-found' },
]

/**
 * Has the gateway answer as the functions do: problem+json, readable from any origin, with the request's id. A gateway's
 * template cannot choose between languages, so each text is told in both.
 */
export function answerWithProblems(api: RestApi, publicUrl: string): void {
  for (const { type, slug, retryAfter } of ANSWERS) {
    const { status, title, explanation } = PROBLEMS[slug]
    const body = {
      type: `${publicUrl}/problems/${slug}`,
      title: `${title.zh} ${title.en}`,
      status,
      detail: `${explanation.zh} ${explanation.en}`,
      instance: '$context.path',
      requestId: '$context.requestId',
      errors: [],
    }
    api.addGatewayResponse(type.responseType, {
      type,
      statusCode: String(status),
      responseHeaders: {
        'Content-Type': "'application/problem+json'",
        'Content-Language': "'zh-CN, en'",
        'Cache-Control': "'no-store'",
        'Access-Control-Allow-Origin': "'*'",
        'Access-Control-Expose-Headers': `'${EXPOSED_HEADERS}'`,
        'X-Content-Type-Options': "'nosniff'",
        'X-Request-Id': 'context.requestId',
        ...(retryAfter ? { 'Retry-After': `'${retryAfter}'` } : {}),
      },
      // The gateway looks its template up under this type; what is sent is the header above.
      templates: { 'application/json': JSON.stringify(body) },
    })
  }
}
