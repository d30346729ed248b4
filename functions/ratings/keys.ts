import type { Key } from '../records/table.ts'

/** Every partition of the rating begins with this: the function's rights end there. */
export const PARTITION_PREFIX = 'STAR-'

export const ROUNDS = `${PARTITION_PREFIX}ROUND`

export const roundKey = (year: number): Key => ({ pk: ROUNDS, sk: String(year) })

export const entriesOf = (year: number): string => `${PARTITION_PREFIX}ENTRY#${year}`

export const entryKey = (year: number, creditCode: string): Key => ({ pk: entriesOf(year), sk: creditCode })

/** A page of a ranking. The hash is that of the whole ranking: pages never change. */
export const pageKey = (year: number, hash: string, page: number): Key => ({
  pk: `${PARTITION_PREFIX}PAGE#${year}`,
  sk: `${hash}#${String(page).padStart(5, '0')}`,
})

/** What awaits an officer of one district: a projection, written by the workers. */
export const queueOf = (year: number, district: string): string => `${PARTITION_PREFIX}QUEUE#${year}#${district}`
