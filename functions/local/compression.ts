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
    .use(measured)
    .all('*', (c) => door.fetch(c.req.raw, c.env))

/** States what the compression goes by: how long a reply is, and on what it depends. */
const measured: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.append('vary', 'Accept-Encoding')
  if (c.res.status === 304) return weakenedAsNamed(c.res.headers, c.req.header('if-none-match') ?? '')
  const isMeasured =
    c.req.header('accept-encoding') !== undefined &&
    COMPRESSIBLE_CONTENT_TYPE_REGEX.test(c.res.headers.get('content-type') ?? '')
  if (!isMeasured || c.req.method === 'HEAD') return
  const bytes = await c.res.arrayBuffer()
  c.res.headers.set('content-length', String(bytes.byteLength))
  c.res = new Response(bytes, c.res)
}

/** Compressed, a reply has a weak tag: a caller that names it is told the same, for a cache finds its copy by the tag. */
function weakenedAsNamed(headers: Headers, ifNoneMatch: string): void {
  const weak = `W/${headers.get('etag')}`
  if (ifNoneMatch.includes(weak)) headers.set('etag', weak)
}
