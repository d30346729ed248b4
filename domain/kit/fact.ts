import type * as z from 'zod'
import type { Text } from './text.ts'
import { print, type Unit, type Wire } from './unit.ts'

/**
 * `done` tells what has happened, and is remarked where it lies after the date of decision; `ahead` may lie after it by its
 * meaning: a plan, an end that is agreed, a period that is asked about.
 */
export type Time = 'done' | 'ahead'

/** Something that can be known about a person or a firm: its name, its question, its type and its bounds. */
export interface Fact {
  readonly name: string
  readonly ask: Text
  readonly unit: Unit
  /** Inner bounds: the value of the fact while it is unknown. */
  readonly least: number
  readonly most: number
  /** Its most is that of the matter, such as the months of a year, and not only of a sound form. */
  readonly bounded?: boolean
  /** The schema of the fact on the wire. */
  readonly schema: z.ZodType
  /** The inner number of an accepted wire value. */
  readonly encode: (wire: Wire) => number
  /** Of a choice or a set of choices: what each code of the unit's options is called. */
  readonly labels?: Readonly<Record<string, Text>>
  /** True of a list of amounts; its inner number is its length. */
  readonly list?: boolean
  /** Asked for only where it can change the decision: what the other facts settle without it, it may be left out of. */
  readonly conditional?: boolean
  /** A reviewer enters it: absent from a calculation, it is presumed, or the review is named that is still due. */
  readonly reviewed?: boolean
  /** It lies in the past, or says who one is or what is asked about: no change of it can be proposed. */
  readonly past?: boolean
  /** Of a day or a calendar year: how it lies to the date of decision. Absent of everything else. */
  readonly time?: Time
  /** What a calculation takes where nothing is said; to the screening, absent stays unknown. */
  readonly presumed?: Wire
}

/** So many values of a fact are tried. */
const MOST_TRIED = 32

/** Every value of a yes or no, of a choice and of a small set of choices; of a quantity or a list there are too many to try. */
export function everyValueOf({ unit, least, most, list }: Fact): readonly Wire[] | undefined {
  const isTried = !list && (unit.code === 'truth' || unit.options !== undefined) && most - least < MOST_TRIED
  return isTried ? Array.from({ length: most - least + 1 }, (_, i) => print(unit, least + i)) : undefined
}
