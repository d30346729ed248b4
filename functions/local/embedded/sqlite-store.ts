import type { DatabaseSync } from 'node:sqlite'
import { checkItem, checkKey, checkPending, checkQuery, MOST_KEY_BYTES, MOST_PAGE_BYTES } from '../../records/limits.ts'
import type { Item, Meter, Query, Store } from '../../records/store.ts'
import { type Key, TABLE } from '../../records/table.ts'
import type { GroupCommit } from './group-commit.ts'
import { rowOf } from './writing.ts'

const { partitionKey: SHARD, sortKey: SINCE } = TABLE.pendingIndex

/** No sort key comes behind the last character so often: a bound for those that begin alike. */
const LAST = '\u{10ffff}'.repeat(MOST_KEY_BYTES.sort / 4)

/**
 * A store over an open database: it reads here and at once, and writes by a thread of their own. Nothing that it reads stays
 * open: a page is read and left. What a request would consume is reckoned as DynamoDB does.
 */
export function sqliteStore(db: DatabaseSync, commits: GroupCommit, meter?: Meter): Store {
  const find = db.prepare('SELECT bytes, item FROM items WHERE pk = ? AND sk = ?')
  const part = (bounds: string, order: 'ASC' | 'DESC') =>
    db.prepare(`SELECT sk, bytes, item FROM items WHERE pk = ? AND ${bounds} ORDER BY sk ${order} LIMIT ?`)
  const oldestFirst = { from: part('sk >= ? AND sk <= ?', 'ASC'), behind: part('sk > ? AND sk <= ?', 'ASC') }
  const newestFirst = { from: part('sk >= ? AND sk <= ?', 'DESC'), behind: part('sk >= ? AND sk < ?', 'DESC') }
  const waiting = db.prepare(
    'SELECT pk, sk, since FROM items WHERE shard = ? AND (since, pk, sk) > (?, ?, ?) ORDER BY since, pk, sk LIMIT ?',
  )

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
      const row = find.get(key.pk, key.sk)
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
      const items: Item[] = []
      let bytes = 0
      let isFull = false
      let last: Key | undefined
      for (const row of rowsOf(query)) {
        const more = Number(row.bytes)
        isFull = items.length > 0 && bytes + more > MOST_PAGE_BYTES
        if (isFull) break
        bytes += more
        items.push(itemIn(row.item))
        last = { pk: query.pk, sk: String(row.sk) }
      }
      meter?.('query', readUnits(bytes))
      const goesOn = isFull || items.length === query.limit
      return { items, ...(goesOn && last ? { next: last } : {}) }
    },
    async pending(shard, limit, after) {
      checkPending(shard, limit, after)
      const behind = [after?.[SINCE], after?.pk, after?.sk].map((text) => String(text ?? ''))
      const rows = waiting.all(shard, ...behind, limit)
      const keys = rows.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
      meter?.('pending', readUnits(rows.length * INDEX_ROW) / 2)
      if (rows.length < limit) return { keys }
      return { keys, next: { ...keys.at(-1), [SHARD]: shard, [SINCE]: String(rows.at(-1)!.since) } }
    },
  }
}

const itemIn = (json: unknown): Item => JSON.parse(String(json)) as Item

const WRITE_UNIT = 1024
const READ_UNIT = 4096
/** About what a row of the pending index holds. */
const INDEX_ROW = 200

const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / READ_UNIT))
