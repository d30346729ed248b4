import type { Hono } from 'hono'
import { documentedAt, faultsByComponent, faultsBySchema, schemaAt } from './contract.ts'

/** What a test sends. `json` is written as JSON with its content type; `raw` goes as it is, with the headers given. */
export interface Sent {
  readonly json?: unknown
  readonly raw?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  readonly headers?: Readonly<Record<string, string>>
  /** Holds rows that the contract does not allow: each is told in its own row, and the rest is accepted. */
  readonly faultyRows?: boolean
}

/** A reply that the contract allows. `body` is the parsed JSON, or the text of anything else. */
export interface Received<B = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: B
}

/**
 * Asks an app, and holds every reply against the contract: the status must be documented, content type, headers and
 * body must be as it says, and a request that was accepted must be one that it allows.
 *
 * @throws Error naming everything in which reply and contract differ
 */
export async function ask<B = unknown>(
  app: Hono,
  method: string,
  target: string,
  sent: Sent = {},
): Promise<Received<B>> {
  const response = await app.request(target, requestInit(method, sent))
  const text = await response.text()
  const { status, headers } = response
  const isJson = /^application\/([\w.]+\+)?json\b/.test(headers.get('content-type') ?? '')
  const received = { status, headers, text, body: (isJson && text ? JSON.parse(text) : text) as B }
  const path = new URL(target, 'http://localhost').pathname
  const differences = [...commonDifferences(method, received), ...differencesFrom(method, path, sent, received)]
  if (differences.length > 0) {
    throw new Error([`${method} ${target} → ${status} is not as the contract has it:`, ...differences, text].join('\n'))
  }
  return received
}

function requestInit(method: string, { json, raw, headers = {} }: Sent): RequestInit {
  if (json !== undefined) {
    return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) }
  }
  // Bytes, because a string body would be given a content type of its own.
  const body = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw
  const init: RequestInit & { duplex?: 'half' } = { method, headers, body, duplex: 'half' }
  return init
}

/** What holds for every reply but a preflight, documented or not. */
function commonDifferences(method: string, { headers, status, text }: Received): string[] {
  const problems: string[] = []
  if (headers.get('access-control-allow-origin') !== '*') problems.push('no open CORS')
  if (method === 'OPTIONS') return problems
  if (!/^[\w-]{8,64}$/.test(headers.get('x-request-id') ?? '')) problems.push('no X-Request-Id')
  if (status !== 304 && headers.get('x-content-type-options') !== 'nosniff') problems.push('no X-Content-Type-Options')
  if (method === 'HEAD' && text !== '') problems.push('a body in the reply to HEAD')
  return problems
}

function differencesFrom(method: string, path: string, sent: Sent, received: Received): string[] {
  const documented = documentedAt(method, path)
  if (!documented) return undocumentedDifferences(received)
  const { status, headers, body, text } = received
  const response = documented.operation.responses[status]
  if (!response) return [`status ${status} is not documented for ${documented.operation.operationId}`]
  const differences: string[] = []
  for (const [name, { required }] of Object.entries(response.headers ?? {})) {
    if (required && !headers.has(name)) differences.push(`header ${name} is missing`)
  }
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  const media = response.content?.[type]
  if (response.content && !media) differences.push(`content type ${type || 'none'} is not documented`)
  if (!response.content && text !== '') differences.push('a body where none is documented')
  if (media?.schema && method !== 'HEAD') {
    differences.push(...faultsBySchema(schemaAt(documented, 'responses', String(status), 'content', type), body))
  }
  if (type === 'application/problem+json' && method !== 'HEAD') differences.push(...problemDifferences(received))
  const asked = status < 300 && !sent.faultyRows ? (sent.json ?? parsed(sent.raw)) : undefined
  if (documented.operation.requestBody && asked !== undefined) {
    const schema = schemaAt(documented, 'requestBody', 'content', 'application/json')
    differences.push(...faultsBySchema(schema, asked).map((fault) => `accepted, against the contract: ${fault}`))
  }
  return differences
}

/** Addresses that the contract does not name answer with a problem, or are assets and preflights without a schema. */
function undocumentedDifferences(received: Received): string[] {
  if (received.status < 400 || received.text === '') return []
  if (received.headers.get('content-type') !== 'application/problem+json') return ['an error that is no problem+json']
  return [...faultsByComponent('Problem', received.body), ...problemDifferences(received)]
}

function problemDifferences({ status, headers, body }: Received): string[] {
  const { status: told, requestId } = body as { status: number; requestId: string }
  return [
    ...(told === status ? [] : [`the problem says ${told}`]),
    ...(requestId === headers.get('x-request-id') ? [] : ['the problem names another request']),
  ]
}

/** What was sent as it was read; undefined for a stream, which is gone by now. */
const parsed = (raw: Sent['raw']): unknown =>
  raw instanceof ReadableStream || raw === undefined
    ? undefined
    : JSON.parse(typeof raw === 'string' ? raw : new TextDecoder().decode(raw))
