import { pointerTo, text } from '../../domain/kit/index.ts'
import { digestOf } from '../platform/digest.ts'
import { Problem } from '../platform/problem.ts'

/**
 * A cursor is opaque to callers: where to go on, and a hash of that and of the list it belongs to. It cannot be carried
 * into another list, nor be altered by chance. (It guards no secret: a list shows what its caller may see, wherever it goes on.)
 */
export const writeCursor = (list: unknown, position: string): string =>
  Buffer.from(JSON.stringify([sealOf(list, position), position])).toString('base64url')

const sealOf = (list: unknown, position: string): string => digestOf([list, position]).slice(0, 16)

/**
 * The position of a cursor.
 *
 * @throws Problem malformed-request, where it is not a cursor of this list
 */
export function readCursor(list: unknown, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  try {
    const [seal, position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    if (typeof position === 'string' && seal === sealOf(list, position)) return position
  } catch {
    // Whatever is not a cursor is refused below.
  }
  throw wrongCursor()
}

/** The problem of a cursor that leads nowhere in its list. */
export function wrongCursor(): Problem {
  const detail = text('游标不属于此列表', 'the cursor does not belong to this list')
  return new Problem('malformed-request', { faults: [{ pointer: pointerTo(['cursor']), code: 'wrongCursor', detail }] })
}
