import type * as z from 'zod'
import type { Citation } from './citation.ts'
import type { Text } from './text.ts'
import type { Ends, Unit, Wire } from './unit.ts'

/** A value and the dates (included) between which it is in force, with the article that gives it. */
export interface Dated<T = unknown> {
  readonly from: string
  readonly to?: string
  readonly value: T
  readonly cite: Citation
}

/** A figure that a document fixes. Its values follow one another in time; none is assumed outside their dates. */
export interface Parameter<T = unknown> {
  readonly id: string
  readonly label: Text
  readonly kind: 'quantity' | 'tiers' | 'schedule' | 'slot'
  /** What its figures count; of brackets, what they give. */
  readonly unit: Unit
  /** Of brackets: what their thresholds count. */
  readonly over?: Unit
  readonly values: readonly Dated<T>[]
  /** The value as the wire shows it. */
  readonly show: (value: T) => unknown
  /** A slot: what the text leaves to be set. Its value comes from the parameter book. */
  readonly slot?: Slot
}

/** What may fill an open slot. */
export interface Slot {
  readonly cite: Citation
  /** The schema of its value on the wire. */
  readonly schema: z.ZodType
  /** Inner bounds: what the slot can be while it is unset. */
  readonly least: number
  readonly most: number
  /** The bounds with what only its form sets raised; see `raised`. */
  readonly outer: Ends
  /** The value that holds while no book fills the slot; without it, the slot is unset. */
  readonly presumed?: Wire
}

/** The value of a parameter that is in force on a date (YYYY-MM-DD), if any. */
export const inForce = <T>(values: readonly Dated<T>[], asOf: string): Dated<T> | undefined =>
  values.find(({ from, to }) => from <= asOf && (to === undefined || asOf <= to))

/**
 * What officers have set for the open slots: immutable, and named by its hash. The text's own figures are not in it.
 * Values are dated like the law's.
 */
export interface Book {
  readonly id: string
  readonly values: Readonly<Record<string, readonly Omit<Dated<Wire>, 'cite'>[]>>
}

/** A book of nothing: what lies between facts reads no slot. */
export const NO_BOOK: Book = { id: '', values: {} }

/** The dated values of a parameter: the text's own, or, for an open slot, the book's. */
export function valuesOf({ id, slot, values }: Parameter, book: Book): readonly Dated[] {
  if (!slot) return values
  return (book.values[id] ?? []).map((dated) => ({ ...dated, cite: slot.cite }))
}

/** Remembers the last answer: most requests ask for the same date and book as the one before. */
export function lately<T>(ask: (asOf: string, book: Book) => T): (asOf: string, book: Book) => T {
  let last: { readonly asOf: string; readonly book: Book; readonly answer: T } | undefined
  return (asOf, book) => {
    if (last?.asOf !== asOf || last.book !== book) last = { asOf, book, answer: ask(asOf, book) }
    return last.answer
  }
}
