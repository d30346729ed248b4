import type { GatewayEvent, GatewayHandler } from '../../functions/platform/lambda.ts'

/** What a caller sends. */
export interface Sent {
  readonly body?: string
  readonly base64?: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
}

/** What the gateway would send back, its JSON read. */
export interface Received {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
  readonly json: () => unknown
}

/** The id that the gateway gives every request here. */
export const GATEWAY_REQUEST_ID = '4f1a9c1e-2b7d-4c58-9a35-0d6e8f7b1c22'

/** Asks a function as a REST API does: with an event of version 1, whose path lacks the stage. */
export async function ask(handler: GatewayHandler, method: string, path: string, sent: Sent = {}): Promise<Received> {
  const { statusCode, multiValueHeaders, body, isBase64Encoded } = await handler(eventOf(method, path, sent))
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body
  return {
    status: statusCode,
    header: (name) => multiValueHeaders?.[name]?.join(', '),
    text,
    json: () => JSON.parse(text),
  }
}

function eventOf(method: string, path: string, { body, base64 = false, headers = {}, query }: Sent): GatewayEvent {
  const all = { Host: DOMAIN, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers }
  return {
    version: '1.0',
    resource: '/{proxy+}',
    path,
    httpMethod: method,
    headers: all,
    multiValueHeaders: listed(all),
    queryStringParameters: query && { ...query },
    multiValueQueryStringParameters: query && listed(query),
    body: body === undefined ? null : base64 ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded: base64,
    requestContext: requestContext(method, path),
  }
}

const DOMAIN = 'a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn'

const listed = (bag: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(bag).map(([name, value]) => [name, [value]]))

const requestContext = (method: string, path: string): GatewayEvent['requestContext'] => ({
  accountId: '123456789012',
  apiId: 'a1b2c3d4e5',
  authorizer: {},
  domainName: DOMAIN,
  domainPrefix: 'a1b2c3d4e5',
  extendedRequestId: 'ZXh0ZW5kZWQ=',
  httpMethod: method,
  identity: { sourceIp: '203.0.113.7', userAgent: 'test' },
  path: `/live${path}`,
  protocol: 'HTTP/1.1',
  requestId: GATEWAY_REQUEST_ID,
  requestTime: '30/Jun/2021:12:00:00 +0000',
  requestTimeEpoch: 1_625_054_400_000,
  resourcePath: '/{proxy+}',
  stage: 'live',
})
