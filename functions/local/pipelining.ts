import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** So many requests of one connection may be on their way at once: a client that waits for its replies has one. */
export const MOST_OPEN = 16

/** What becomes of a request, by how many stand before it on its connection. */
type Place = 'taken' | 'refused' | 'dropped'

/**
 * Tells requests that are too many on one connection. HTTP lets a client send the next before it has read the last reply, and some
 * hundreds fit into one packet: each would be worked on, and all their replies kept until somebody reads them. The first that
 * is too many is to be refused as the connection's last; nothing behind it is read, and what has been read is dropped.
 */
export function pipelining(): (incoming: IncomingMessage, outgoing: ServerResponse) => Place {
  const open = new WeakMap<Socket, number>()
  const refused = new WeakSet<Socket>()
  return ({ socket }, outgoing) => {
    if (refused.has(socket)) return 'dropped'
    const before = open.get(socket) ?? 0
    if (before === MOST_OPEN) {
      refused.add(socket)
      socket.pause()
      return 'refused'
    }
    open.set(socket, before + 1)
    outgoing.once('close', () => open.set(socket, open.get(socket)! - 1))
    return 'taken'
  }
}
