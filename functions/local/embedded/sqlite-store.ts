import type { DatabaseSync } from 'node:sqlite'
import { checkItem, checkKey, checkPending, checkQuery, MOST_KEY_BYTES, MOST_PAGE_BYTES } from '../../records/limits.ts'
import type { Item, Meter, Query, Store } from '../../records/store.ts'
import { TABLE } from '../../records/table.ts'
import { errorOf, failureOf } from './failure.ts'
import type { GroupCommit } from './group-commit.ts'
import { rowOf } from './writing.ts'

const { partitionKey: SHARD, sortKey: SINCE } = TABLE.pendingIndex

/** No sort key comes behind the last character so often: a bound for those that begin alike. */
const LAST = '\u{10ffff}'.repeat(MOST_KEY_BYTES.sort / 4)

const part = (bounds: string, order: 'ASC' | 'DESC'): string =>
  `SELECT sk, bytes, item FROM items WHERE pk = ? AND ${bounds} ORDER BY sk ${order} LIMIT ?`

/** All that is read, each by an index: none looks at more rows than it gives back. */
export const STATEMENTS = {
  find: 'SELECT bytes, item FROM items WHERE pk = ? AND sk = ?',
  oldestFirst: part('sk >= ? AND sk <= ?', 'ASC'),
  oldestFirstBehind: part('sk > ? AND sk <= ?', 'ASC'),
  newestFirst: part('sk >= ? AND sk <= ?', 'DESC'),
  newestFirstBehind: part('sk >= ? AND sk < ?', 'DESC'),
  pending:
    'SELECT pk, sk, since FROM items WHERE shard = ? AND (since, pk, sk) > (?, ?, ?) ORDER BY since, pk, sk LIMIT ?',
} as const

/**
 * A store over an open database: it reads here and at once, and writes by a thread of their own. Nothing that it reads stays
 * open: a page is read and left. What a request would consume is reckoned as DynamoDB does.
 */
export function sqliteStore(db: DatabaseSync, commits: GroupCommit, meter?: Meter): Store {
  const find = db.prepare(STATEMENTS.find)
  const oldestFirst = { from: db.prepare(STATEMENTS.oldestFirst), behind: db.prepare(STATEMENTS.oldestFirstBehind) }
  const newestFirst = { from: db.prepare(STATEMENTS.newestFirst), behind: db.prepare(STATEMENTS.newestFirstBehind) }
  const waiting = db.prepare(STATEMENTS.pending)

  const rowsOf = ({ pk, prefix = '', after, limit, newestFirst: isReversed = false }: Query) => {
    const statements = isReversed ? newestFirst : oldestFirst
    const statement = after ? statements.behind : statements.from
    const least = after && !isReversed ? after.sk : prefix
    const most = after && isReversed ? after.sk : prefix + LAST
    return statement.iterate(pk, least, most, limit ?? -1)
  }

  return {
    async get(key) {
      checkKey(key)
      const row = reading(() => find.get(key.pk, key.sk))
      meter?.('get', readUnits(Number(row?.bytes ?? 0)))
      return row && itemIn(row.item)
    },
    async put(item, condition) {
      const bytes = checkItem(item)
      const done = await commits.put({ ...rowOf(item, bytes), condition })
      meter?.('put', done.ok ? Math.ceil(bytes / WRITE_UNIT) : 0)
      return done.ok ? done : { ok: false, standing: done.standing === undefined ? undefined : itemIn(done.standing) }
    },
    async query(query) {
      checkQuery(query)
      const { items, bytes, isFull } = reading(() => pageOf(rowsOf(query)))
      meter?.('query', readUnits(bytes))
      const last = items.at(-1)
      const goesOn = last && (isFull || items.length === query.limit)
      return { items, ...(goesOn ? { next: { pk: last.pk, sk: last.sk } } : {}) }
    },
    async pending(shard, limit, after) {
      checkPending(shard, limit, after)
      const behind = [after?.[SINCE], after?.pk, after?.sk].map((text) => String(text ?? ''))
      const rows = reading(() => waiting.all(shard, ...behind, limit))
      const keys = rows.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
      meter?.('pending', readUnits(rows.length * INDEX_ROW) / 2)
      if (rows.length < limit) return { keys }
      return { keys, next: { ...keys.at(-1), [SHARD]: shard, [SINCE]: String(rows.at(-1)!.since) } }
    },
  }
}

/** A failure of a read, told as one of a write is. */
function reading<R>(read: () => R): R {
  try {
    return read()
  } catch (error) {
    throw errorOf(failureOf(error))
  }
}

/** As many items as a page holds: at least one, where there is one. */
function pageOf(rows: Iterable<Readonly<Record<string, unknown>>>) {
  const items: Item[] = []
  let bytes = 0
  for (const row of rows) {
    const more = Number(row.bytes)
    if (items.length > 0 && bytes + more > MOST_PAGE_BYTES) return { items, bytes, isFull: true }
    bytes += more
    items.push(itemIn(row.item))
  }
  return { items, bytes, isFull: false }
}

const itemIn = (json: unknown): Item => JSON.parse(String(json)) as Item

const WRITE_UNIT = 1024
const READ_UNIT = 4096
/** About what a row of the pending index holds. */
const INDEX_ROW = 200

const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / READ_UNIT))
