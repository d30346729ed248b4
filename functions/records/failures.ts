import type { Key } from './table.ts'

/** A reason is a damaged item's list of faults at the longest. */
const MOST_SIGNS = 300

/** What failed with one item of many, named by its key. */
export function failedAt({ pk, sk }: Key, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Error(`${pk} ${sk}: ${reason.replaceAll(/\s+/g, ' ').slice(0, MOST_SIGNS)}`, { cause })
}

/** With many failures of one kind the first few tell enough. */
const MOST_NAMED = 5

/** What failed of many, as one error. Its message names the first of them: a log shows nothing else of it. */
export function failedTogether(what: string, failures: readonly Error[]): AggregateError {
  const named = failures.slice(0, MOST_NAMED).map(({ message }) => message)
  const more = failures.length - named.length
  const all = more > 0 ? [...named, `and ${more} more`] : named
  return new AggregateError(failures, `${what} failed for ${failures.length}: ${all.join('; ')}`)
}
