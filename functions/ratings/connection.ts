import * as z from 'zod'
import type { Book } from '../../domain/kit/index.ts'
import { EMPTY_BOOK } from '../platform/book.ts'
import { clientFor } from '../records/client.ts'
import { tableStore } from '../records/table-store.ts'
import type { ClosingDeps } from './closing.ts'
import { ratingRecords } from './records.ts'

const tableSchema = z.object({ DYNAMODB_TABLE: z.string().min(3).max(255) })

/**
 * The rating over the table that the environment names, on AWS: what the functions that serve it and that work on it
 * share. Called once, while a function starts.
 *
 * @throws ZodError where no table is named
 */
export function connectRating(env: Readonly<Record<string, string | undefined>>): ClosingDeps {
  const { DYNAMODB_TABLE } = tableSchema.parse(env)
  return { records: ratingRecords(tableStore(clientFor(), DYNAMODB_TABLE)), now: () => new Date(), bookOf }
}

/**
 * The book of that name: a round keeps the one it was opened under. So far there is only one.
 *
 * @throws Error for a book that is not known
 */
export function bookOf(id: string): Book {
  if (id !== EMPTY_BOOK.id) throw new Error(`no parameter book ${id}`)
  return EMPTY_BOOK
}
