import type { IncomingHttpHeaders } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Text, text } from '../../domain/kit/index.ts'
import { bareProblem } from '../platform/bare-problem.ts'
import { PROBLEMS, type ProblemSlug } from '../platform/problem.ts'

/** What the parser of HTTP says of a request that it could not read. */
interface ParseError extends Error {
  readonly code?: string
  /** The bytes that it stumbled over. */
  readonly rawPacket?: Buffer
}

/** A socket on which a reply may have begun. */
type Replying = Duplex & { readonly _httpMessage?: { readonly _headerSent?: boolean } | null }

const SLUGS: Readonly<Record<string, ProblemSlug>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/**
 * Answers what is no HTTP request, or none that is taken: a problem, with what to do, instead of Node's bare 400. Nobody is answered
 * who is gone, or in the middle of a reply.
 */
export function turnAway(error: ParseError, socket: Replying, publicUrl: string): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?._headerSent) {
    socket.destroy()
    return
  }
  const slug = SLUGS[error.code ?? ''] ?? 'malformed-request'
  const packet = error.rawPacket?.toString('latin1') ?? ''
  const language = /^accept-language:(.*)$/im.exec(packet)?.[1]?.trim()
  const detail = slug === 'malformed-request' ? detailOf(error, packet) : undefined
  refuse(socket, slug, publicUrl, { headers: { 'accept-language': language }, detail })
}

/** What is known of a request that is refused. */
interface Refused {
  readonly headers: IncomingHttpHeaders
  readonly detail: Text | undefined
}

/** Writes a problem to a socket as its last word. */
export function refuse(socket: Duplex, slug: ProblemSlug, publicUrl: string, { headers, detail }: Refused): void {
  const header = (name: string) => [headers[name]].flat()[0]
  const reply = bareProblem(slug, { publicUrl, header, ...(detail ? { detail } : {}) })
  void reply.text().then((body) => socket.end(written(reply, PROBLEMS[slug].status, body)))
}

const written = ({ headers }: Response, status: number, body: string): string =>
  [
    `HTTP/1.1 ${status} ${REASONS[status] ?? 'Bad Request'}`,
    ...[...headers].map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n')

const REASONS: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

/** An address in UTF-8 is told as it has to be written; of the rest, that it is no HTTP. */
function detailOf({ code }: ParseError, packet: string): Text {
  const target = /^[A-Z]+ (\S+)/.exec(packet)?.[1]
  if (code !== 'HPE_INVALID_URL' || target === undefined) return NO_HTTP
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
  if (/^[\u0000-\u007f]*$/.test(target)) return WRONG_ADDRESS
  const address = encoded(Buffer.from(target, 'latin1').toString('utf8')).slice(0, MOST_TOLD)
  return text(
    `地址中的汉字等字符须以 UTF-8 百分号编码，即写作 ${address}`,
    `characters beyond ASCII have to be percent-encoded in an address: write ${address}`,
  )
}

/** So much of an address is told back. */
const MOST_TOLD = 300

const encoded = (target: string): string => encodeURI(target.toWellFormed()).replaceAll('%25', '%')

export const WRONG_ADDRESS = text(
  '请求的地址或 Host 请求头不合规范：地址须以 / 开头，Host 须为主机名（可带端口）',
  'the address or the Host header is not well-formed: an address begins with /, and Host is a name, perhaps with a port',
)

const NO_HTTP = text(
  '这不是合规范的 HTTP 请求：请检查请求行和请求头的写法，或改用现成的 HTTP 客户端',
  'this is no well-formed HTTP request: look at how its first line and its headers are written, or use a client library',
)
