import { lowerCased, type Transport, type TransportReply } from './transport.ts'

/**
 * A transport that keeps the latest replies that carry a tag, each for its address and headers, and asks by the tag whether
 * they have changed: where they have not, the server sends no body, and the one that was kept is given again. A request that
 * names a tag of its own is carried as it is.
 *
 * @param most so many replies are kept
 */
export function keeping(transport: Transport, most: number): Transport {
  const kept = new Map<string, TransportReply>()
  const keep = (key: string, reply: TransportReply): TransportReply => {
    // What is put in anew stands last: the first is the one that was not asked for the longest.
    kept.delete(key)
    if (reply.headers.etag !== undefined) kept.set(key, reply)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return reply
  }
  return async (request) => {
    const headers = lowerCased(request.headers)
    if (request.method !== 'GET' || headers['if-none-match'] !== undefined) return transport(request)
    const key = JSON.stringify([request.url, headers])
    const known = kept.get(key)
    const conditional = known ? { ...headers, 'if-none-match': known.headers.etag! } : headers
    const reply = await transport({ ...request, headers: conditional })
    const told = lowerCased(reply.headers)
    if (known && reply.status === 304) return keep(key, { ...known, headers: { ...known.headers, ...told } })
    return reply.status === 200 ? keep(key, { ...reply, headers: told }) : reply
  }
}
