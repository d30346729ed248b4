import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Hono, type MiddlewareHandler } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'

/** Fewer bytes are sent as they are: compressed they would hardly be fewer. */
export const LEAST_TO_COMPRESS = 1024

/**
 * A door whose replies are compressed (gzip) where the caller takes that and they are large enough, as a gateway does on AWS.
 * A stream of lines never is: its lines are to be read as they come.
 */
export const compressing = (door: Hono): Hono =>
  new Hono()
    .use(compress({ encoding: 'gzip', threshold: LEAST_TO_COMPRESS }))
    .use(measured(keeping()))
    .all('*', (c) => door.fetch(c.req.raw, c.env))

/** States what the compression goes by: how long a reply is, and on what it depends. What is large and has a tag is compressed once. */
const measured =
  (packedOf: Packed): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.res.headers.append('vary', 'Accept-Encoding')
    if (c.res.status === 304) return weakenedAsNamed(c.res.headers, c.req.header('if-none-match') ?? '')
    const isMeasured =
      c.req.header('accept-encoding') !== undefined &&
      COMPRESSIBLE_CONTENT_TYPE_REGEX.test(c.res.headers.get('content-type') ?? '')
    if (!isMeasured || c.req.method === 'HEAD') return
    const tag = c.res.headers.get('etag')
    const packed =
      tag?.startsWith('"') && takesGzip(c.req.header('accept-encoding')!) ? await packedOf(tag, c.res) : undefined
    if (packed) {
      c.res.headers.set('content-encoding', 'gzip')
      c.res.headers.set('content-length', String(packed.byteLength))
      c.res.headers.set('etag', `W/${tag}`)
      c.res = new Response(packed, c.res)
      return
    }
    const bytes = await c.res.arrayBuffer()
    c.res.headers.set('content-length', String(bytes.byteLength))
    c.res = new Response(bytes, c.res)
  }

const takesGzip = (accepted: string): boolean =>
  /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?:1(?:\.0*)?|0?\.\d*[1-9]\d*)\s*)?(?:,|$)/i.test(accepted)

/** The bytes of a reply, compressed, now or before; undefined where they are not worth being kept. */
type Packed = (tag: string, reply: Response) => Promise<Uint8Array<ArrayBuffer> | undefined>

/** Fewer bytes are compressed as fast as they are looked up. */
const LEAST_TO_KEEP = 64 * 1024
/** So many large replies are kept compressed: the contract, the reference's files, the open data, in two languages. */
const MOST_KEPT = 64

/** Keeps large replies compressed by their tags: a tag stands for its bytes. The one that was asked for longest ago goes first. */
function keeping(): Packed {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return async (tag, reply) => {
    const key = `${tag} ${reply.headers.get('content-language')}`
    let bytes = kept.get(key)
    if (!bytes) {
      const whole = await reply.clone().arrayBuffer()
      if (whole.byteLength < LEAST_TO_KEEP) return undefined
      bytes = gzipped(whole).then((compressed) => new Uint8Array(compressed))
    }
    kept.delete(key)
    kept.set(key, bytes)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    return bytes
  }
}

const gzipped = promisify(gzip)

/** Compressed, a reply has a weak tag: a caller that names it is told the same, for a cache finds its copy by the tag. */
function weakenedAsNamed(headers: Headers, ifNoneMatch: string): void {
  const weak = `W/${headers.get('etag')}`
  if (ifNoneMatch.includes(weak)) headers.set('etag', weak)
}
