import * as z from 'zod'
import { type Cursors, wrongCursor } from '../platform/cursor.ts'

const PAGE_SIZE = 100

/** Query parameters of a list that comes in pages. */
export const pageQuery = {
  limit: z
    .int()
    .min(1)
    .max(PAGE_SIZE)
    .optional()
    .meta({ description: `At most so many items, 1 to ${PAGE_SIZE}. 每页条数`, examples: [20] }),
  cursor: z.string().max(500).optional().meta({ description: 'From `next` of the page before. 游标' }),
}

/**
 * One page of entries that are all at hand. A cursor names the last entry that was shown, not its place: entries that a
 * later version adds before it move nothing.
 *
 * @throws Problem malformed-request, where the cursor is of another list or its entry is gone
 */
export function pageOf<E>(
  entries: readonly E[],
  key: (entry: E) => string,
  list: unknown,
  { limit = PAGE_SIZE, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
  cursors: Cursors,
): { items: readonly E[]; next?: string } {
  const after = cursors.read(list, cursor)
  const start = after === undefined ? 0 : entries.findIndex((entry) => key(entry) === after) + 1
  if (after !== undefined && start === 0) throw wrongCursor()
  const items = entries.slice(start, start + limit)
  const last = items.at(-1)
  return last !== undefined && start + limit < entries.length
    ? { items, next: cursors.write(list, key(last)) }
    : { items }
}
