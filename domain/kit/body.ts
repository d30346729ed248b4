import type { Text } from './text.ts'

/** What a body is. Counties and zones are the units that assessments and allocations are made of. */
export type BodyKind = 'county' | 'zone' | 'group' | 'department' | 'standing' | 'provincial' | 'company' | 'other'

/** A public body, zone, group of bodies or company that a document gives a part to. */
export interface Body {
  readonly code: string
  readonly kind: BodyKind
  readonly name: Text
  /** Other forms of the name that the documents print. */
  readonly printedAs?: readonly string[]
  /** The code of its administrative division (GB/T 2260). */
  readonly division?: string
  /** Of a group: the codes of its members. */
  readonly members?: readonly string[]
  /** What has to be known of the entry, such as that its name is not printed anywhere. */
  readonly note?: Text
}
