import { createCipheriv, createDecipheriv, createHmac, hash, timingSafeEqual } from 'node:crypto'
import { pointerTo, text } from '../../domain/kit/index.ts'
import { canonicalJson } from './digest.ts'
import { Problem } from './problem.ts'

/** Bytes of a seal: nobody finds one by trying. */
const SEAL_BYTES = 16

/**
 * Cursors of lists. One is opaque to callers: where to go on, sealed by a key together with the list that it belongs to. It can
 * neither be made up, nor altered, nor carried into another list; nor can it be read, for a list may go on behind something
 * that its caller is not to see.
 */
export interface Cursors {
  readonly write: (list: unknown, position: string) => string
  /**
   * The position of a cursor.
   *
   * @throws Problem malformed-request, where it is not a cursor of this list
   */
  readonly read: (list: unknown, cursor: string | undefined) => string | undefined
}

/**
 * Cursors under a key: all processes that serve the same lists share it. The seal is also what the cipher begins with
 * (as in AES-SIV), so the same place has the same cursor, and replies that hold one keep their ETag.
 */
export function cursorsOf(key: string): Cursors {
  const cipherKey = hash('sha256', `cipher ${key}`, 'buffer')
  const sealOf = (list: unknown, position: string): Buffer =>
    createHmac('sha256', key)
      .update(canonicalJson([list, position]))
      .digest()
      .subarray(0, SEAL_BYTES)
  const write = (list: unknown, position: string): string => {
    const seal = sealOf(list, position)
    return Buffer.concat([seal, createCipheriv(CIPHER, cipherKey, seal).update(position)]).toString('base64url')
  }
  const opened = (list: unknown, cursor: string): string | undefined => {
    const bytes = Buffer.from(cursor, 'base64url')
    // What the decoder passes over has been added by somebody.
    if (bytes.length <= SEAL_BYTES || bytes.toString('base64url') !== cursor) return undefined
    const seal = bytes.subarray(0, SEAL_BYTES)
    const position = createDecipheriv(CIPHER, cipherKey, seal).update(bytes.subarray(SEAL_BYTES)).toString()
    return timingSafeEqual(seal, sealOf(list, position)) ? position : undefined
  }
  return {
    write,
    read(list, cursor) {
      if (cursor === undefined) return undefined
      const position = opened(list, cursor)
      if (position === undefined) throw wrongCursor()
      return position
    },
  }
}

const CIPHER = 'aes-256-ctr'

/** The problem of a cursor that leads nowhere in its list. */
export function wrongCursor(): Problem {
  const detail = text('游标不属于此列表', 'the cursor does not belong to this list')
  return new Problem('malformed-request', { faults: [{ pointer: pointerTo(['cursor']), code: 'wrongCursor', detail }] })
}
