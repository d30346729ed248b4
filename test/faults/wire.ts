import { randomUUID } from 'node:crypto'
import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as plainRequest,
  type ServerResponse,
} from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'
import { crc32 } from 'node:zlib'

/** A request of the DynamoDB protocol. */
export interface Call {
  readonly operation: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A reply of the DynamoDB protocol. */
export interface Reply {
  readonly status: number
  readonly requestId: string
  readonly body: Buffer
}

/** Hands calls on to an engine. */
export interface Wire {
  /** @throws where the engine does not answer */
  readonly forward: (call: Call) => Promise<Reply>
  readonly close: () => void
}

/** The call that a client makes. */
export async function readCall(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { headers } = incoming
  const operation = String(headers['x-amz-target']).split('.')[1] ?? ''
  return { operation, headers, body: Buffer.concat(chunks) }
}

/** A wire to the engine at a URL. */
export function wireTo(target: string): Wire {
  const { protocol, hostname, port, host } = new URL(target)
  const isSecure = protocol === 'https:'
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true })
  const request = isSecure ? secureRequest : plainRequest

  const forward = ({ headers, body }: Call): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { connection: _, 'transfer-encoding': __, ...kept } = headers
      const options = { method: 'POST', hostname, port, agent, path: '/' }
      const outgoing = request(
        { ...options, headers: { ...kept, host, 'content-length': body.length, 'accept-encoding': 'identity' } },
        (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
          incoming.on('error', reject)
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 500,
              requestId: String(incoming.headers['x-amzn-requestid'] ?? randomUUID()),
              body: Buffer.concat(chunks),
            }),
          )
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })

  return { forward, close: () => agent.destroy() }
}

/** Answers a client. The checksum is made anew: the reply may not be the engine's own. */
export function sendReply(outgoing: ServerResponse, { status, requestId, body }: Reply): void {
  outgoing.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': body.length,
    'x-amzn-requestid': requestId,
    'x-amz-crc32': crc32(body),
  })
  outgoing.end(body)
}

/** A failure as the engine itself tells it. */
export function failureReply(status: number, type: string, message: string): Reply {
  return { status, requestId: randomUUID(), body: Buffer.from(JSON.stringify({ __type: type, message })) }
}
