import type { Provision } from '../../kit/index.ts'
import { channels } from './provisions.part-1.ts'
import { support } from './provisions.part-2.ts'

/** The clauses of annex 6; parts of an item are named by their subject. */
export const provisions: readonly Provision[] = [...channels, ...support]
