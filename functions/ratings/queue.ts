import type { Cursors } from '../platform/cursor.ts'
import type { Store } from '../records/store.ts'
import { queueOf } from './keys.ts'

/** A page of what waits for the officers of a district, from the projection that the workers keep. */
export async function readQueue(
  store: Store,
  year: number,
  district: string,
  limit: number,
  cursor: string | undefined,
  cursors: Cursors,
) {
  const pk = queueOf(year, district)
  const position = cursors.read(pk, cursor)
  const { items, next } = await store.query({
    pk,
    limit,
    after: position === undefined ? undefined : { pk, sk: position },
  })
  const waiting = items.filter(({ waiting }) => waiting === true)
  return {
    items: waiting.map(({ sk, name, state, sequence, since }) => ({
      creditCode: sk,
      name,
      state,
      version: sequence,
      since,
    })),
    ...(next ? { next: cursors.write(pk, next.sk) } : {}),
  }
}
