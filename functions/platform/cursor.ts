import { createHmac, timingSafeEqual } from 'node:crypto'
import { pointerTo, text } from '../../domain/kit/index.ts'
import { canonicalJson } from './digest.ts'
import { Problem } from './problem.ts'

/** Bytes of a seal: nobody finds one by trying. */
const SEAL_BYTES = 16

/**
 * Cursors of lists. One is opaque to callers: where to go on, sealed by a key together with the list that it belongs to. It can
 * neither be made up, nor altered, nor carried into another list.
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

/** Cursors under a key: all processes that serve the same lists share it. */
export function cursorsOf(key: string): Cursors {
  const sealOf = (list: unknown, position: string): Buffer =>
    createHmac('sha256', key)
      .update(canonicalJson([list, position]))
      .digest()
      .subarray(0, SEAL_BYTES)
  const isSealed = (list: unknown, position: string, seal: string): boolean => {
    const given = Buffer.from(seal, 'hex')
    return given.length === SEAL_BYTES && timingSafeEqual(given, sealOf(list, position))
  }
  return {
    write: (list, position) =>
      Buffer.from(JSON.stringify([sealOf(list, position).toString('hex'), position])).toString('base64url'),
    read(list, cursor) {
      if (cursor === undefined) return undefined
      const [seal, position] = partsOf(cursor)
      if (position !== '' && isSealed(list, position, seal)) return position
      throw wrongCursor()
    },
  }
}

/** What a cursor is made of; empty, where it is none. */
function partsOf(cursor: string): readonly [seal: string, position: string] {
  try {
    const [seal, position] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    return [String(seal), typeof position === 'string' ? position : '']
  } catch {
    return ['', '']
  }
}

/** The problem of a cursor that leads nowhere in its list. */
export function wrongCursor(): Problem {
  const detail = text('游标不属于此列表', 'the cursor does not belong to this list')
  return new Problem('malformed-request', { faults: [{ pointer: pointerTo(['cursor']), code: 'wrongCursor', detail }] })
}
