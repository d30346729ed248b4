import type * as z from 'zod'
import type { Text } from './text.ts'
import type { Unit, Wire } from './unit.ts'

/** Something that can be known about a person or a firm: its name, its question, its type and its bounds. */
export interface Fact {
  readonly name: string
  readonly ask: Text
  readonly unit: Unit
  /** Inner bounds: the value of the fact while it is unknown. */
  readonly least: number
  readonly most: number
  /** The schema of the fact on the wire. */
  readonly schema: z.ZodType
  /** The inner number of an accepted wire value. */
  readonly encode: (wire: Wire) => number
  /** The codes of a choice or a set of choices, in the order of their inner numbers. */
  readonly options?: readonly string[]
  /** True of a set of choices: any number of the options at once. */
  readonly multiple?: boolean
  /** A reviewer enters it: absent from a calculation, it is presumed, or the review is named that is still due. */
  readonly reviewed?: boolean
  /** It lies in the past: no change of it can be proposed. */
  readonly past?: boolean
  /** What a calculation takes where nothing is said; to the screening, absent stays unknown. */
  readonly presumed?: Wire
}
