/** A named condition of a write. */
export interface Condition {
  readonly expression: string
  readonly names: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, unknown>>
}

/** Nothing stands at this key yet. */
export const absent: Condition = { expression: 'attribute_not_exists(#pk)', names: { '#pk': 'pk' } }

/** The item stands at exactly this version. */
export const atVersion = (version: number): Condition => ({
  expression: '#version = :version',
  names: { '#version': 'version' },
  values: { ':version': version },
})

/** Nothing stands here, or what stands tells of an earlier change: a projection only moves forward. */
export const olderThan = (sequence: number): Condition => ({
  expression: 'attribute_not_exists(#pk) OR #sequence < :sequence',
  names: { '#pk': 'pk', '#sequence': 'sequence' },
  values: { ':sequence': sequence },
})
